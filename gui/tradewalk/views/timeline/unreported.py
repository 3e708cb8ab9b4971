"""What the exchange has done with an order and the application has not heard of yet."""

from dataclasses import dataclass

from tradewalk.domain.change_facts import (
    AmendAccepted,
    OrderAmended,
    OrderReplaced,
    ReplaceAccepted,
    ReplaceRefusalReported,
    ReplaceTurnedAway,
)
from tradewalk.domain.events import (
    CancelAccepted,
    CancelRefusalReported,
    CancelReported,
    CancelTurnedAway,
    FillReported,
    OrderAccepted,
    OrderFact,
    OrderTurnedAway,
    RemainderLapsed,
    TradeExecuted,
)
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.placed_orders import Order


@dataclass(frozen=True, slots=True)
class Unreported:
    """Reports that are on their way. Quantities in shares."""

    traded: int = 0
    dropped: int = 0
    is_accepted: bool = False
    is_turned_away: bool = False
    is_cancel_turned_away: bool = False
    is_changed: bool = False
    is_change_turned_away: bool = False


def derive_unreported(facts: tuple[OrderFact, ...], order: Order) -> Unreported:
    """What the facts know and the order does not; nothing for an order that is over."""
    if not order.is_open:
        return Unreported()
    refused, told = _count(facts, CancelTurnedAway), _count(facts, CancelRefusalReported)
    return Unreported(
        traded=_shares(facts, TradeExecuted) - _shares(facts, FillReported),
        dropped=_dropped(facts) - _shares(facts, CancelReported),
        is_accepted=order.status is OrderStatus.WAIT_REPORT and _count(facts, OrderAccepted) > 0,
        is_turned_away=_count(facts, OrderTurnedAway) > 0,
        is_cancel_turned_away=refused > told,
        is_changed=isinstance(_last_answer(facts), AmendAccepted | ReplaceAccepted),
        is_change_turned_away=isinstance(_last_answer(facts), ReplaceTurnedAway),
    )


def _last_answer(facts: tuple[OrderFact, ...]) -> OrderFact | None:
    """The last answer to a change: of the exchange, or already reported."""
    answers = AmendAccepted | ReplaceAccepted | ReplaceTurnedAway
    reports = OrderAmended | OrderReplaced | ReplaceRefusalReported
    return next((fact for fact in reversed(facts) if isinstance(fact, answers | reports)), None)


def derive_waiting(facts: tuple[OrderFact, ...], order: Order) -> int:
    """The shares that wait at the exchange, whatever the application has heard of."""
    amended = [fact.quantity for fact in facts if isinstance(fact, AmendAccepted)]
    whole = amended[-1] if amended else order.request.quantity
    return whole - _shares(facts, TradeExecuted) - _dropped(facts)


def _dropped(facts: tuple[OrderFact, ...]) -> int:
    return _shares(facts, CancelAccepted) + _shares(facts, RemainderLapsed)


def _shares(
    facts: tuple[OrderFact, ...],
    kind: type[TradeExecuted | FillReported | CancelAccepted | RemainderLapsed | CancelReported],
) -> int:
    return sum(fact.quantity for fact in facts if isinstance(fact, kind))


def _count(facts: tuple[OrderFact, ...], kind: type[OrderFact]) -> int:
    return sum(isinstance(fact, kind) for fact in facts)
