"""What the page of one sent order shows: frozen, complete, and without words."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tradewalk.domain.account import Cash, Position
from tradewalk.domain.events import OrderFact
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rule_terms import SettlementTerms, Terms
from tradewalk.domain.rules import Rule
from tradewalk.views.timeline.cancel_race import CancelRace, derive_race
from tradewalk.views.timeline.tracks import Mark, TrackPoint, derive_happened, derive_shown
from tradewalk.views.timeline.unreported import Unreported, derive_unreported

_CHANGEABLE = frozenset({OrderStatus.HELD, OrderStatus.WORKING, OrderStatus.PARTIALLY_FILLED})
"""Nothing about such an order is on its way; what else speaks against a change, but for the hour, its form says."""
_OF_THE_HOUR = frozenset({Reason.AMEND_NOT_ALLOWED_NOW, Reason.CANCEL_NOT_ALLOWED_NOW})

_REFUSED = frozenset({OrderStatus.REJECTED, OrderStatus.FAILED})
_ANSWERS = frozenset({Mark.CHANGING, Mark.CHANGED, Mark.REPLACED, Mark.NOT_CHANGED})
"""Points about changes; of these the last one alone still matters."""


@dataclass(frozen=True, slots=True)
class QueueProps:
    """Shares before the order: when the exchange took it, and now."""

    first: int
    now: int


@dataclass(frozen=True, slots=True)
class LookBackProps:
    """The slider: its last place, where it stands, and the earlier moment that is looked at, if one is."""

    length: int
    place: int
    moment: Instant | None = None


@dataclass(frozen=True, slots=True)
class TimelineInputs:
    """One order, and what the session says around it. ``rules`` are those that its refusals name.

    ``is_asking``: a cancel was asked for and not answered yet. ``stop_now`` is where the stop of a kept order stands.
    ``settlement`` says when its market settles what is traded. ``is_led``: somebody else lets the clock run.

    While an earlier moment is looked at all of it is of that moment, and ``look_back`` says which it is.
    """

    order: Order
    facts: tuple[OrderFact, ...]
    instrument: Instrument
    day: date
    previous_close: Decimal
    queue_ahead: int | None
    cancel_refusal: Refusal | None
    cash: Cash
    position: Position
    is_running: bool
    rules: tuple[Rule[Terms], ...] = ()
    settlement: SettlementTerms | None = None
    look_back: LookBackProps = LookBackProps(0, 0)
    is_asking: bool = False
    stop_now: Decimal | None = None
    change_refusal: Refusal | None = None
    is_led: bool = False


@dataclass(frozen=True, slots=True)
class TimelineProps:
    """Everything that the page shows. ``cancel_refusal`` says why the rest cannot be cancelled now.

    ``change_refusal`` says what the hour has against a change.
    ``is_held``: the order is under way, and the simulated clock stands; ``is_led``: somebody else lets it run.
    ``is_asking``: is it to be cancelled?
    """

    order: Order
    instrument: Instrument
    day: date
    previous_close: Decimal
    shown: tuple[TrackPoint, ...]
    happened: tuple[TrackPoint, ...]
    unreported: Unreported
    is_held: bool
    can_cancel: bool
    can_change: bool
    cancel_refusal: Refusal | None
    cash: Cash
    position: Position
    rules: tuple[Rule[Terms], ...]
    settlement: SettlementTerms | None
    race: CancelRace
    queue: QueueProps | None
    look_back: LookBackProps
    is_asking: bool
    change_refusal: Refusal | None = None
    is_led: bool = False

    @property
    def refusals(self) -> tuple[Refusal, ...]:
        """Why the order was refused, or why the change was that was answered last."""
        if self.order.status in _REFUSED:
            return self.order.refusals
        answers = [point for point in self.shown if point.mark in _ANSWERS]
        return answers[-1].refusals if answers else ()

    @property
    def is_past(self) -> bool:
        """Whether an earlier moment is looked at, in which nothing can be done."""
        return self.look_back.moment is not None


def derive_timeline(inputs: TimelineInputs) -> TimelineProps:
    """What the page shows."""
    order, is_past = inputs.order, inputs.look_back.moment is not None
    hour = inputs.change_refusal
    change_refusal = hour if hour is not None and hour.reason in _OF_THE_HOUR else None
    can_cancel = order.can_be_cancelled and inputs.cancel_refusal is None and not is_past
    return TimelineProps(
        order=order,
        instrument=inputs.instrument,
        day=inputs.day,
        previous_close=inputs.previous_close,
        shown=derive_shown(inputs.facts, order),
        happened=derive_happened(inputs.facts, order, inputs.queue_ahead, inputs.stop_now),
        unreported=derive_unreported(inputs.facts, order),
        is_held=order.is_open and not inputs.is_running and not is_past,
        can_cancel=can_cancel,
        can_change=order.status in _CHANGEABLE and change_refusal is None and not is_past,
        cancel_refusal=inputs.cancel_refusal if order.is_open else None,
        cash=inputs.cash,
        position=inputs.position,
        rules=inputs.rules,
        settlement=inputs.settlement,
        race=derive_race(inputs.facts),
        queue=derive_queue(order, inputs.queue_ahead),
        look_back=inputs.look_back,
        is_asking=inputs.is_asking and can_cancel,
        change_refusal=change_refusal if order.status in _CHANGEABLE else None,
        is_led=inputs.is_led,
    )


def derive_queue(order: Order, ahead: int | None) -> QueueProps | None:
    """How the queue before the order has shrunk; nothing for one that does not wait behind others."""
    if ahead is None or not order.is_open or not order.ahead:
        return None
    return QueueProps(order.ahead, min(ahead, order.ahead))
