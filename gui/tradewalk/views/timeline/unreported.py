"""What the exchange has done with an order and the application has not heard of yet."""

from dataclasses import dataclass

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
    )


def derive_waiting(facts: tuple[OrderFact, ...], order: Order) -> int:
    """The shares that wait at the exchange, whatever the application has heard of."""
    return order.request.quantity - _shares(facts, TradeExecuted) - _dropped(facts)


def _dropped(facts: tuple[OrderFact, ...]) -> int:
    return _shares(facts, CancelAccepted) + _shares(facts, RemainderLapsed)


def _shares(
    facts: tuple[OrderFact, ...],
    kind: type[TradeExecuted | FillReported | CancelAccepted | RemainderLapsed | CancelReported],
) -> int:
    return sum(fact.quantity for fact in facts if isinstance(fact, kind))


def _count(facts: tuple[OrderFact, ...], kind: type[OrderFact]) -> int:
    return sum(isinstance(fact, kind) for fact in facts)
