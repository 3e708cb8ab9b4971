"""The parts of a trading day as the session timeline shows them: several phases may be one part."""

from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.phases import Phase, PhaseSpan


class PartKind(StrEnum):
    """What a part of the day is for. TRADING is continuous trading on a day without a lunch break."""

    OPENING = "opening"
    MORNING = "morning"
    TRADING = "trading"
    LUNCH = "lunch"
    AFTERNOON = "afternoon"
    CLOSING = "closing"
    AFTER = "after"


class DayPart(NamedTuple):
    """One part, from ``start`` to before ``end``; ``phase`` is its first."""

    kind: PartKind
    phase: Phase
    start: Instant
    end: Instant


_KINDS = {
    Phase.OPENING_AUCTION: PartKind.OPENING,
    Phase.OPENING_AUCTION_LOCKED: PartKind.OPENING,
    Phase.OPENING_AUCTION_RANDOM: PartKind.OPENING,
    Phase.PRE_CONTINUOUS: PartKind.OPENING,
    Phase.LUNCH: PartKind.LUNCH,
    Phase.REFERENCE_FIXING: PartKind.CLOSING,
    Phase.CLOSING_AUCTION: PartKind.CLOSING,
    Phase.CLOSING_AUCTION_LOCKED: PartKind.CLOSING,
    Phase.CLOSING_AUCTION_RANDOM: PartKind.CLOSING,
    Phase.AFTER_CLOSE: PartKind.AFTER,
    Phase.AFTER_HOURS: PartKind.AFTER,
}


def derive_day_parts(spans: tuple[PhaseSpan, ...]) -> tuple[DayPart, ...]:
    """The parts of a day, in order; a closed market is no part of it."""
    parts: list[DayPart] = []
    lunch = next((span for span in spans if span.phase is Phase.LUNCH), None)
    for span in spans:
        if span.phase is Phase.CLOSED:
            continue
        kind = _KINDS.get(span.phase) or _continuous(span, lunch)
        if parts and parts[-1].kind is kind:
            parts[-1] = parts[-1]._replace(end=span.end)
        else:
            parts.append(DayPart(kind, span.phase, span.start, span.end))
    return tuple(parts)


def _continuous(span: PhaseSpan, lunch: PhaseSpan | None) -> PartKind:
    if lunch is None:
        return PartKind.TRADING
    return PartKind.MORNING if span.start < lunch.start else PartKind.AFTERNOON


def placed(parts: tuple[DayPart, ...], least: list[int], room: int, gap: int) -> list[tuple[int, int]]:
    """Left edge and width of every part: what its label needs, and a part of the rest by its length in time."""
    rest = max(room - sum(least) - gap * (len(parts) - 1), 0)
    whole = sum(part.end - part.start for part in parts)
    places, left = [], 0
    for part, need in zip(parts, least, strict=True):
        width = need + rest * (part.end - part.start) // whole
        places.append((left, width))
        left += width + gap
    return places


def marker_at(parts: tuple[DayPart, ...], places: list[tuple[int, int]], at: Instant) -> int:
    """Where the present stands: inside its part, or at an edge before, between and after the parts."""
    for part, (left, width) in zip(parts, places, strict=True):
        if at < part.end:
            passed = max(at - part.start, 0)
            return left + width * passed // (part.end - part.start)
    left, width = places[-1]
    return left + width
