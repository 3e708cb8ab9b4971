"""The published states of what the account has: its orders, positions and cash."""

from tradewalk.domain.orders import OrderStatus, OrderType, Side, Validity
from tradewalk.domain.profiles import Region
from tradewalk.domain.refusals import Reason
from tradewalk.walkthrough.published import PublishedState, StateKind

_NAME, _YES_NO, _COUNT, _AMOUNT = StateKind

ACCOUNT_STATES = (
    PublishedState("orders.count", _COUNT, "How many orders were ever sent."),
    PublishedState("orders.open.count", _COUNT, "How many of them still live."),
    PublishedState("order.last.number", _COUNT, "The number of the order that was sent last."),
    PublishedState("order.last.symbol", _NAME, "Its instrument."),
    PublishedState("order.last.side", _NAME, "Buy or sell.", tuple(Side)),
    PublishedState("order.last.type", _NAME, "Its type.", tuple(OrderType)),
    PublishedState("order.last.validity", _NAME, "How long it lives.", tuple(Validity)),
    PublishedState(
        "order.last.status", _NAME, "Where it stands, as the application knows it.", tuple(OrderStatus)
    ),
    PublishedState("order.last.open", _YES_NO, "Whether it still lives."),
    PublishedState("order.last.price", _AMOUNT, "Its limit; nothing for an order without one."),
    PublishedState("order.last.stop_price", _AMOUNT, "The price at which it goes out, if it is a stop."),
    PublishedState("order.last.quantity", _COUNT, "The shares that were ordered."),
    PublishedState("order.last.filled", _COUNT, "The shares that were filled."),
    PublishedState("order.last.remaining", _COUNT, "The shares that may still be filled."),
    PublishedState("order.last.cancelled", _COUNT, "The shares that will never be filled."),
    PublishedState("order.last.fills", _COUNT, "In how many parts it was filled so far."),
    PublishedState("order.last.average_price", _AMOUNT, "What a filled share cost on average, unrounded."),
    PublishedState("order.last.value", _AMOUNT, "What its fills come to, without fees."),
    PublishedState("order.last.fees", _AMOUNT, "Its fees so far."),
    PublishedState("order.last.frozen_cash", _AMOUNT, "The cash that is set aside for it."),
    PublishedState(
        "order.last.ahead", _COUNT, "The shares before it at its price; nothing unless it waits in a book."
    ),
    PublishedState("order.last.refusal", _NAME, "Why it was refused.", tuple(Reason)),
    PublishedState("order.last.cancel_refusal", _NAME, "Why its last cancel or change was.", tuple(Reason)),
    PublishedState("positions.count", _COUNT, "In how many instruments the account has shares."),
    PublishedState("position.<symbol>.quantity", _COUNT, "All shares of an instrument, 0 for none."),
    PublishedState("position.<symbol>.sellable", _COUNT, "Those of them that may be sold now."),
    PublishedState("position.<symbol>.bought_today", _COUNT, "Those that may be sold on a later day only."),
    PublishedState("position.<symbol>.frozen", _COUNT, "Those that open sales have set aside."),
    PublishedState(
        "position.<symbol>.average_cost", _AMOUNT, "What one share cost, fees included, unrounded."
    ),
    PublishedState("position.<symbol>.cost", _AMOUNT, "What all of them cost, fees included."),
    PublishedState("position.<symbol>.realised", _AMOUNT, "What sales of the instrument have earned so far."),
    PublishedState("account.profile", _NAME, "The practice account, such as cn-retail-star."),
    PublishedState("account.region", _NAME, "Where it is kept.", tuple(Region)),
    PublishedState("account.available", _AMOUNT, "The cash that is free to spend, in its home currency."),
    PublishedState(
        "account.frozen", _AMOUNT, "The cash that open purchases have set aside, in its home currency."
    ),
    PublishedState("account.unsettled", _AMOUNT, "What of the free cash cannot be withdrawn yet."),
    PublishedState("account.fees", _AMOUNT, "All fees paid so far, in its home currency."),
    PublishedState("account.<currency>.available", _AMOUNT, "The cash of a currency that is free to spend."),
    PublishedState("account.<currency>.frozen", _AMOUNT, "The cash of a currency that is set aside."),
)
