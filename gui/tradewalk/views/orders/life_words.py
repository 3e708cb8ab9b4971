"""The life of an order in words: one line for each fact, whoever it came from."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.change_facts import (
    AmendAccepted,
    ChangePlanned,
    FreezeChanged,
    OrderAmended,
    OrderedAgain,
    OrderReplaced,
    ReplaceAccepted,
    ReplaceRefusalReported,
    ReplaceRequested,
    ReplaceTurnedAway,
)
from tradewalk.domain.events import (
    CancelAccepted,
    CancelRefusalFact,
    CancelRefusalReported,
    CancelReported,
    CancelRequested,
    CancelTurnedAway,
    ConditionKept,
    ConditionTriggered,
    FillReported,
    OrderAccepted,
    OrderAcknowledged,
    OrderChecked,
    OrderExpired,
    OrderFact,
    OrderFailed,
    OrderHeld,
    OrderRefused,
    OrderSent,
    OrderSubmitted,
    OrderTurnedAway,
    RejectionReported,
    RemainderLapsed,
    SharesFact,
    TradeExecuted,
)
from tradewalk.domain.money import ZERO
from tradewalk.domain.refusals import Refusal
from tradewalk.views import formatting
from tradewalk.views.own_money import own_amount
from tradewalk.views.refusal_context import RefusalContext, day_and_minute
from tradewalk.views.refusal_sentences import sentence_of

translate = QCoreApplication.translate


class Actor(StrEnum):
    """Who did something."""

    APPLICATION = "application"
    BROKER = "broker"
    EXCHANGE = "exchange"


class LifeFigures(NamedTuple):
    """The figures of a fact; None where it has none."""

    quantity: int | None = None
    price: Decimal | None = None
    fees: Decimal | None = None


_OF_APPLICATION = (OrderSubmitted, CancelRequested, ReplaceRequested, ChangePlanned, OrderedAgain)
_OF_EXCHANGE = (
    OrderAccepted,
    OrderTurnedAway,
    TradeExecuted,
    RemainderLapsed,
    CancelAccepted,
    CancelTurnedAway,
    AmendAccepted,
    ReplaceAccepted,
    ReplaceTurnedAway,
)


def actor_of(fact: OrderFact) -> Actor:
    """Whose fact it is; what the exchange did, the broker reports a little later."""
    if isinstance(fact, _OF_APPLICATION):
        return Actor.APPLICATION
    return Actor.EXCHANGE if isinstance(fact, _OF_EXCHANGE) else Actor.BROKER


def actor_word(actor: Actor) -> str:
    """Who it is."""
    words = {
        Actor.APPLICATION: translate("OrderLife", "You"),
        Actor.BROKER: translate("OrderLife", "Broker"),
        Actor.EXCHANGE: translate("OrderLife", "Exchange"),
    }
    return words[actor]


def figures_of(fact: OrderFact) -> LifeFigures:
    """Quantity, price and fees."""
    match fact:
        case OrderSubmitted():
            return LifeFigures(fact.request.quantity, fact.request.price)
        case OrderChecked():
            return LifeFigures(fact.frozen_shares or None)
        case ConditionKept():
            return LifeFigures(fact.frozen_shares, fact.stop_price)
        case OrderAccepted():
            return LifeFigures(fact.resting or None, fact.price)
        case TradeExecuted():
            return LifeFigures(fact.quantity, fact.price)
        case FillReported():
            return LifeFigures(fact.quantity, fact.price, sum((amount for _, amount in fact.fees), ZERO))
        case ReplaceRequested() | ChangePlanned() | AmendAccepted() | OrderAmended():
            return LifeFigures(fact.quantity, fact.price)
        case SharesFact():
            return LifeFigures(fact.quantity)
        case _:
            return LifeFigures()


def fact_sentence(fact: OrderFact, context: RefusalContext) -> str:
    """What happened, in a sentence or two."""
    match fact:
        case OrderChecked():
            return _checked(fact)
        case OrderHeld():
            until = day_and_minute(fact.until)
            return translate("OrderLife", "Keeps it until the exchange takes orders, {until}.").format(
                until=until
            )
        case ConditionKept() | ConditionTriggered():
            return _condition(fact, context)
        case OrderAccepted():
            return _accepted(fact)
        case FillReported():
            return _filled(fact)
        case OrderRefused() | RejectionReported() | OrderTurnedAway() | OrderFailed():
            return _refused(fact.refusals, context, fact)
        case CancelRefusalFact():
            return _not_cancelled(fact, context)
        case _:
            return _of_change(fact) or _plain_words()[type(fact)]


def _of_change(fact: OrderFact) -> str:
    match fact:
        case OrderSubmitted() if fact.replaces is not None:
            return translate("OrderLife", "Submitted the order, in place of another one.")
        case FreezeChanged() if fact.frozen_cash:
            text = translate("OrderLife", "Finds nothing against the change; {cash} of cash are frozen.")
            return text.format(cash=own_amount(fact.frozen_cash))
        case AmendAccepted() if fact.resting and fact.ahead:
            text = translate("OrderLife", "Changes it; {ahead} shares are ahead of it in the queue.")
            return text.format(ahead=formatting.quantity(fact.ahead))
        case _:
            return ""


def _plain_words() -> dict[type[OrderFact], str]:
    return {
        OrderSubmitted: translate("OrderLife", "Submitted the order."),
        OrderSent: translate("OrderLife", "Sends it to the exchange."),
        TradeExecuted: translate("OrderLife", "Trades."),
        RemainderLapsed: translate("OrderLife", "Drops the rest, which found nobody."),
        CancelRequested: translate("OrderLife", "Asked to cancel."),
        CancelAccepted: translate("OrderLife", "Takes the rest out of the queue."),
        OrderAcknowledged: translate(
            "OrderLife", "Reports that the exchange took it. Accepted is not filled."
        ),
        CancelReported: translate(
            "OrderLife", "Reports that the rest is cancelled; what was frozen is free."
        ),
        ReplaceRequested: translate("OrderLife", "Asked to change the order."),
        ChangePlanned: translate("OrderLife", "Asked to change it: cancelled first, then ordered again."),
        OrderedAgain: translate("OrderLife", "Ordered again what is still wished for, as another order."),
        FreezeChanged: translate("OrderLife", "Finds nothing against the change; the shares are frozen."),
        AmendAccepted: translate("OrderLife", "Changes it; nobody is ahead of it."),
        ReplaceAccepted: translate("OrderLife", "Puts another order in its place."),
        OrderAmended: translate("OrderLife", "Reports that the order is changed."),
        OrderReplaced: translate("OrderLife", "Reports that another order took its place."),
        OrderExpired: translate("OrderLife", "The day ended: the rest expires; what was frozen is free."),
    }


def _checked(fact: OrderChecked) -> str:
    if fact.frozen_cash:
        text = translate("OrderLife", "Finds nothing against it; freezes {cash} of cash.")
        return text.format(cash=own_amount(fact.frozen_cash))
    return translate("OrderLife", "Finds nothing against it; freezes the shares.")


def _condition(fact: ConditionKept | ConditionTriggered, context: RefusalContext) -> str:
    if isinstance(fact, ConditionKept):
        return _kept(fact, context)
    text = translate("OrderLife", "Sees a trade at {price}, which sets it off.")
    return text.format(price=context.price(fact.seen))


def _kept(fact: ConditionKept, context: RefusalContext) -> str:
    text = translate("OrderLife", "Keeps it until the price reaches {price}; nothing is frozen yet.")
    if fact.frozen_cash is not None:
        text = translate("OrderLife", "Keeps it until the price reaches {price}; freezes {cash} of cash.")
    elif fact.frozen_shares is not None:
        text = translate("OrderLife", "Keeps it until the price reaches {price}; freezes the shares.")
    return text.format(price=context.price(fact.stop_price), cash=own_amount(fact.frozen_cash))


def _accepted(fact: OrderAccepted) -> str:
    if not fact.resting:
        return translate("OrderLife", "Accepts it; nothing stays in the queue.")
    if not fact.ahead:
        return translate("OrderLife", "Accepts it; it waits first in the queue.")
    text = translate("OrderLife", "Accepts it; {ahead} shares are ahead of it in the queue.")
    return text.format(ahead=formatting.quantity(fact.ahead))


def _filled(fact: FillReported) -> str:
    if not fact.frozen_cash and not fact.frozen_shares:
        return translate("OrderLife", "Reports trade {number} and books it.").format(number=fact.execution)
    text = translate("OrderLife", "Reports trade {number} and books it; {frozen} stay frozen for the rest.")
    is_cash = bool(fact.frozen_cash)
    frozen = own_amount(fact.frozen_cash) if is_cash else formatting.quantity(fact.frozen_shares)
    return text.format(number=fact.execution, frozen=frozen)


def _refused(
    refusals: tuple[Refusal, ...],
    context: RefusalContext,
    fact: OrderRefused | RejectionReported | OrderTurnedAway | OrderFailed,
) -> str:
    head = {
        OrderRefused: translate("OrderLife", "Refuses it; the exchange never sees it."),
        RejectionReported: translate(
            "OrderLife", "Reports that it was turned away; what was frozen is free."
        ),
        OrderTurnedAway: translate("OrderLife", "Turns it away."),
        OrderFailed: translate("OrderLife", "Could not send it; what was frozen is free."),
    }[type(fact)]
    return formatting.running_text(head, *(sentence_of(refusal, context) for refusal in refusals))


def _not_cancelled(fact: CancelRefusalFact, context: RefusalContext) -> str:
    heads: dict[type[CancelRefusalFact], str] = {
        CancelRefusalReported: translate("OrderLife", "Reports that it was not cancelled."),
        CancelTurnedAway: translate("OrderLife", "Does not cancel it."),
        ReplaceTurnedAway: translate("OrderLife", "Does not change it."),
        ReplaceRefusalReported: translate("OrderLife", "Reports that it was not changed."),
    }
    return formatting.running_text(heads[type(fact)], sentence_of(fact.refusal, context))
