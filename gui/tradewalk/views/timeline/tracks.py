"""Two accounts of one order, derived from its facts: what the application shows, what the market did."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

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
    OrderHeld,
    OrderRefused,
    OrderSent,
    OrderSubmitted,
    OrderTurnedAway,
    RejectionReported,
    RemainderLapsed,
    TradeExecuted,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderType
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Refusal
from tradewalk.views.timeline.unreported import derive_waiting


class Mark(StrEnum):
    """What one point of a track says."""

    SUBMITTING = "submitting"
    RECEIVED = "received"
    HELD = "held"
    KEPT = "kept"
    KEPT_PAIR = "kept-pair"
    STOP_REACHED = "stop-reached"
    QUEUED = "queued"
    PART_FILLED = "part-filled"
    FILLED = "filled"
    CANCELLING = "cancelling"
    CANCELLED = "cancelled"
    NOT_CANCELLED = "not-cancelled"
    REFUSED = "refused"
    EXPIRED = "expired"
    CHECKED = "checked"
    BROKER_REFUSED = "broker-refused"
    BROKER_HOLDS = "broker-holds"
    BROKER_WATCHES = "broker-watches"
    BROKER_WATCHES_PAIR = "broker-watches-pair"
    SENT = "sent"
    ACCEPTED = "accepted"
    TURNED_AWAY = "turned-away"
    TRADED = "traded"
    LAPSED = "lapsed"
    CANCEL_SENT = "cancel-sent"
    CANCEL_ACCEPTED = "cancel-accepted"
    CANCEL_TURNED_AWAY = "cancel-turned-away"
    DAY_ENDED = "day-ended"
    WAITING = "waiting"
    TAKES_PLACE = "takes-place"
    CHANGING = "changing"
    CHANGE_PLANNED = "change-planned"
    CHANGED = "changed"
    REPLACED = "replaced"
    ORDERED_AGAIN = "ordered-again"
    NOT_CHANGED = "not-changed"
    CHANGE_SENT = "change-sent"
    FROZEN_ANEW = "frozen-anew"
    AMEND_ACCEPTED = "amend-accepted"
    REPLACE_ACCEPTED = "replace-accepted"
    CHANGE_TURNED_AWAY = "change-turned-away"
    STOP_NOW = "stop-now"


@dataclass(frozen=True, slots=True)
class TrackPoint:
    """One point of a track. Without a time it has not happened yet.

    ``quantity`` in shares: filled so far for a fill, else what the point is about. ``ahead`` is the queue
    before the order, ``other`` the second price of two that are watched for.
    """

    mark: Mark
    at: Instant | None
    quantity: int = 0
    price: Decimal | None = None
    ahead: int | None = None
    until: Instant | None = None
    refusals: tuple[Refusal, ...] = ()
    other: Decimal | None = None


_OF_PAIRS = {Mark.KEPT: Mark.KEPT_PAIR, Mark.BROKER_WATCHES: Mark.BROKER_WATCHES_PAIR}


def _with_other_price(points: tuple[TrackPoint, ...], facts: tuple[OrderFact, ...]) -> tuple[TrackPoint, ...]:
    """The points, of which those of an order that waits for two prices say both."""
    asked = next((fact.request for fact in facts if isinstance(fact, OrderSubmitted)), None)
    if asked is None or asked.type is not OrderType.ONE_CANCELS_OTHER:
        return points
    return tuple(
        replace(each, mark=_OF_PAIRS[each.mark], other=asked.price) if each.mark in _OF_PAIRS else each
        for each in points
    )


def without_repeats(facts: tuple[OrderFact, ...]) -> tuple[OrderFact, ...]:
    """The facts without those that say of a kept order, on another morning, that its stop stands where it stood."""
    kept, stood = list[OrderFact](), None
    for fact in facts:
        if isinstance(fact, ConditionKept):
            if fact.stop_price == stood:
                continue
            stood = fact.stop_price
        kept.append(fact)
    return tuple(kept)


def derive_shown(facts: tuple[OrderFact, ...], order: Order) -> tuple[TrackPoint, ...]:
    """What the application shows, and, grey, how it ends if all goes well."""
    points = tuple(_shown(without_repeats(facts), order.request.quantity))
    points = _with_other_price(points, facts)
    if order.is_open:
        points = (*points, TrackPoint(Mark.FILLED, None, order.request.quantity))
    return points


def _shown(facts: tuple[OrderFact, ...], quantity: int) -> Iterator[TrackPoint]:
    filled = 0
    for fact in facts:
        if isinstance(fact, FillReported):
            filled += fact.quantity
            mark = Mark.FILLED if filled == quantity else Mark.PART_FILLED
            yield TrackPoint(mark, fact.at, filled, fact.price)
        else:
            point = _shown_of(fact)
            if point is not None:
                yield point


def _shown_of(fact: OrderFact) -> TrackPoint | None:  # noqa: C901 - a table
    match fact:
        case OrderSubmitted():
            mark = Mark.SUBMITTING if fact.replaces is None else Mark.TAKES_PLACE
            return TrackPoint(mark, fact.at, fact.request.quantity)
        case OrderChecked():
            return TrackPoint(Mark.RECEIVED, fact.at)
        case OrderHeld():
            return TrackPoint(Mark.HELD, fact.at, until=fact.until)
        case ConditionKept():
            return TrackPoint(Mark.KEPT, fact.at, price=fact.stop_price)
        case ConditionTriggered():
            return TrackPoint(Mark.STOP_REACHED, fact.at, price=fact.seen)
        case OrderAcknowledged():
            return TrackPoint(Mark.QUEUED, fact.at)
        case CancelRequested():
            return TrackPoint(Mark.CANCELLING, fact.at)
        case CancelReported():
            return TrackPoint(Mark.CANCELLED, fact.at, fact.quantity)
        case CancelRefusalReported():
            return TrackPoint(Mark.NOT_CANCELLED, fact.at, refusals=(fact.refusal,))
        case OrderRefused() | RejectionReported():
            return TrackPoint(Mark.REFUSED, fact.at, refusals=fact.refusals)
        case OrderExpired():
            return TrackPoint(Mark.EXPIRED, fact.at, fact.quantity)
        case _:
            return _shown_of_change(fact)


def _shown_of_change(fact: OrderFact) -> TrackPoint | None:
    match fact:
        case ReplaceRequested():
            return TrackPoint(Mark.CHANGING, fact.at, fact.quantity, fact.price)
        case ChangePlanned():
            return TrackPoint(Mark.CHANGE_PLANNED, fact.at, fact.quantity, fact.price)
        case OrderAmended():
            return TrackPoint(Mark.CHANGED, fact.at, fact.quantity, fact.price)
        case OrderReplaced():
            return TrackPoint(Mark.REPLACED, fact.at, fact.quantity)
        case OrderedAgain():
            return TrackPoint(Mark.ORDERED_AGAIN, fact.at)
        case ReplaceRefusalReported():
            return TrackPoint(Mark.NOT_CHANGED, fact.at, refusals=(fact.refusal,))
        case _:
            return None


def derive_happened(
    facts: tuple[OrderFact, ...], order: Order, queue_ahead: int | None, stop_now: Decimal | None = None
) -> tuple[TrackPoint, ...]:
    """What broker and exchange did, and, grey, what waits in the queue now, or where a trailing stop stands."""
    points = tuple(point for point in map(_happened_of, without_repeats(facts)) if point is not None)
    points = _with_other_price(points, facts)
    if queue_ahead is not None and order.is_open:
        price = order.resting_price or order.request.price
        waiting = derive_waiting(facts, order)
        points = (*points, TrackPoint(Mark.WAITING, None, waiting, price, queue_ahead))
    if stop_now is not None and order.is_open and order.request.trail is not None:
        points = (*points, TrackPoint(Mark.STOP_NOW, None, price=stop_now))
    return points


def _happened_of(fact: OrderFact) -> TrackPoint | None:
    match fact:
        case OrderChecked():
            return TrackPoint(Mark.CHECKED, fact.at)
        case OrderRefused():
            return TrackPoint(Mark.BROKER_REFUSED, fact.at)
        case OrderHeld():
            return TrackPoint(Mark.BROKER_HOLDS, fact.at, until=fact.until)
        case ConditionKept():
            return TrackPoint(Mark.BROKER_WATCHES, fact.at, price=fact.stop_price)
        case ConditionTriggered():
            return TrackPoint(Mark.STOP_REACHED, fact.at, price=fact.seen)
        case OrderSent():
            return TrackPoint(Mark.SENT, fact.at)
        case OrderAccepted():
            return TrackPoint(Mark.ACCEPTED, fact.at, fact.resting, fact.price, fact.ahead)
        case TradeExecuted():
            return TrackPoint(Mark.TRADED, fact.at, fact.quantity, fact.price)
        case _:
            return _ending_of(fact)


def _ending_of(fact: OrderFact) -> TrackPoint | None:
    match fact:
        case OrderTurnedAway():
            return TrackPoint(Mark.TURNED_AWAY, fact.at, refusals=fact.refusals)
        case RemainderLapsed():
            return TrackPoint(Mark.LAPSED, fact.at, fact.quantity)
        case CancelRequested():
            return TrackPoint(Mark.CANCEL_SENT, fact.at)
        case CancelAccepted():
            return TrackPoint(Mark.CANCEL_ACCEPTED, fact.at, fact.quantity)
        case CancelTurnedAway():
            return TrackPoint(Mark.CANCEL_TURNED_AWAY, fact.at)
        case OrderExpired():
            return TrackPoint(Mark.DAY_ENDED, fact.at)
        case _:
            return _happened_of_change(fact)


def _happened_of_change(fact: OrderFact) -> TrackPoint | None:
    match fact:
        case ReplaceRequested():
            return TrackPoint(Mark.CHANGE_SENT, fact.at)
        case FreezeChanged():
            return TrackPoint(Mark.FROZEN_ANEW, fact.at)
        case AmendAccepted():
            return TrackPoint(Mark.AMEND_ACCEPTED, fact.at, fact.resting, fact.price, fact.ahead)
        case ReplaceAccepted():
            return TrackPoint(Mark.REPLACE_ACCEPTED, fact.at, fact.quantity)
        case ReplaceTurnedAway():
            return TrackPoint(Mark.CHANGE_TURNED_AWAY, fact.at)
        case _:
            return None
