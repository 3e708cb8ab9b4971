"""What the page of one sent order shows: frozen, complete, and without words."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tradewalk.domain.account import Cash, Position
from tradewalk.domain.events import OrderFact
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import Rule
from tradewalk.views.timeline.tracks import TrackPoint, derive_happened, derive_shown
from tradewalk.views.timeline.unreported import Unreported, derive_unreported


@dataclass(frozen=True, slots=True)
class TimelineInputs:
    """One order, and what the session says around it. ``rules`` are those that its refusals name."""

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


@dataclass(frozen=True, slots=True)
class TimelineProps:
    """Everything that the page shows. ``cancel_refusal`` says why the rest cannot be cancelled now.

    ``is_held``: the order is under way, and the simulated clock stands.
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
    cancel_refusal: Refusal | None
    cash: Cash
    position: Position
    rules: tuple[Rule[Terms], ...]


def derive_timeline(inputs: TimelineInputs) -> TimelineProps:
    """What the page shows."""
    order = inputs.order
    return TimelineProps(
        order=order,
        instrument=inputs.instrument,
        day=inputs.day,
        previous_close=inputs.previous_close,
        shown=derive_shown(inputs.facts, order),
        happened=derive_happened(inputs.facts, order, inputs.queue_ahead),
        unreported=derive_unreported(inputs.facts, order),
        is_held=order.is_open and not inputs.is_running,
        can_cancel=order.can_be_cancelled and inputs.cancel_refusal is None,
        cancel_refusal=inputs.cancel_refusal if order.is_open else None,
        cash=inputs.cash,
        position=inputs.position,
        rules=inputs.rules,
    )
