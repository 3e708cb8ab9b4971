"""The published states of the ticket and of the form that changes an order; nothing stands there without one."""

from tradewalk.domain.orders import OrderType, Side, Validity
from tradewalk.domain.refusals import Reason
from tradewalk.walkthrough.published import PublishedState, StateKind

_NAME, _YES_NO, _COUNT, _AMOUNT = StateKind

STEPS = ("side-and-price", "quantity", "validity", "review", "unlock", "confirm", "submitted")
PRESETS = ("bid", "ask", "mid", "last", "limit-down", "limit-up", "stop")

TICKET_STATES = (
    PublishedState("ticket.open", _YES_NO, "Whether a ticket is open that has not been sent."),
    PublishedState("ticket.symbol", _NAME, "The instrument of the ticket."),
    PublishedState("ticket.step", _NAME, "At which of its steps the ticket stands.", STEPS),
    PublishedState("ticket.side", _NAME, "Buy or sell.", tuple(Side)),
    PublishedState("ticket.type", _NAME, "The order type.", tuple(OrderType)),
    PublishedState("ticket.price", _AMOUNT, "The price in its field; nothing where it is empty or no number."),
    PublishedState("ticket.stop_price", _AMOUNT, "The price at which a stop order goes out."),
    PublishedState("ticket.trail", _AMOUNT, "The distance at which a trailing stop follows the market."),
    PublishedState("ticket.preset", _NAME, "From where the price was taken; nothing once it was typed.", PRESETS),
    PublishedState("ticket.following", _YES_NO, "Whether the price goes along with the market until Review."),
    PublishedState("ticket.quantity", _COUNT, "The shares in their field; nothing where it is empty or no number."),
    PublishedState("ticket.amount", _AMOUNT, "The amount of money that decides the quantity, where one was typed."),
    PublishedState("ticket.validity", _NAME, "How long the order would live.", tuple(Validity)),
    PublishedState("ticket.value", _AMOUNT, "Price times quantity, without fees."),
    PublishedState("ticket.fees", _AMOUNT, "The fees of the order if it fills at its price."),
    PublishedState("ticket.total", _AMOUNT, "What a purchase costs, or a sale brings, with its fees."),
    PublishedState("ticket.cash_before", _AMOUNT, "The cash that is available before the order."),
    PublishedState("ticket.cash_after", _AMOUNT, "The cash that is available after it."),
    PublishedState("ticket.least", _COUNT, "The smallest quantity that may be ordered."),
    PublishedState("ticket.most", _COUNT, "The largest one, told at the step of the quantity alone."),
    PublishedState("ticket.ticks_through_market", _COUNT, "By how many ticks the price goes beyond the best one of the "
                   "other side: 0 meets it, below 0 the order would wait."),
    PublishedState("ticket.percent_from_last", _AMOUNT, "By how many percent the price lies above the last one, or, "
                   "below 0, under it."),
    PublishedState("ticket.refused", _YES_NO, "Whether something speaks against the order as it stands."),
    PublishedState("ticket.refusal", _NAME, "What speaks against it first.", tuple(Reason)),
    PublishedState("ticket.refusals.<reason>", _YES_NO, "Whether this is among what speaks against it."),
    PublishedState("ticket.caution.<caution>", _YES_NO, "Whether the ticket advises a second look for this."),
    PublishedState("ticket.can_continue", _YES_NO, "Whether the step is right, so that the ticket can go on."),
    PublishedState("ticket.password_wrong", _YES_NO, "Whether the last password was wrong."),
    PublishedState("ticket.locked", _YES_NO, "Whether three wrong passwords have locked it for five minutes."),
    PublishedState("change.order", _COUNT, "The number of the order that is being changed."),
    PublishedState("change.price", _AMOUNT, "The new price in its field."),
    PublishedState("change.quantity", _COUNT, "The new whole quantity in its field."),
)  # fmt: skip
