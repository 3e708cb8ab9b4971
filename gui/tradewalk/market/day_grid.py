"""Where the rows of a day may start: the prints of the auctions, and every minute of the sessions."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from tradewalk.domain.instants import MINUTE, SECOND, Instant, iso_of
from tradewalk.domain.phases import AUCTIONS, Phase, PhaseSpan, TradingDay, random_end
from tradewalk.domain.quotes import Bar
from tradewalk.market.faults import BarError


class DayGrid(NamedTuple):
    """The instants of a day's auction prints, and the starts of its session minutes, both rising."""

    prints: tuple[Instant, ...]
    minutes: tuple[Instant, ...]


@lru_cache(maxsize=32)
def grid_of(day: TradingDay) -> DayGrid:
    """The grid of a day's phases.

    The row of an auction stands at its end, or its earliest end, a second earlier if a minute starts there.
    """
    minutes = tuple(
        minute for span in day.spans if span.phase is Phase.CONTINUOUS for minute in _minutes(span)
    )
    taken = frozenset(minutes)
    lasts = (span for span, after in pairwise(day.spans) if _is_auction(span) and not _is_auction(after))
    ends = (span.start if random_end(span) else span.end for span in lasts)
    return DayGrid(tuple(Instant(end - SECOND) if end in taken else end for end in ends), minutes)


def check_starts(bars: Sequence[Bar], file: str, grid: DayGrid, first_row: int) -> None:
    """Raise BarError unless starts rise, each is on the grid, and no minute of the grid is missing."""
    for row, (before, bar) in enumerate(pairwise(bars), first_row + 1):
        if bar.start <= before.start:
            remedy = f"rows rise strictly and the row before is {iso_of(before.start)}"
            raise BarError(file, row, "start", iso_of(bar.start), remedy)
    legal = {*grid.prints, *grid.minutes}
    for row, bar in enumerate(bars, first_row):
        if bar.start not in legal:
            raise BarError(file, row, "start", iso_of(bar.start), _remedy_of_start(bar.start))
    _check_complete(bars, file, grid, first_row)


def _is_auction(span: PhaseSpan) -> bool:
    return span.phase in AUCTIONS


def _minutes(span: PhaseSpan) -> Iterator[Instant]:
    return map(Instant, range(span.start, span.end, MINUTE))


def _remedy_of_start(start: Instant) -> str:
    if start % MINUTE:
        return "a minute bar starts on a whole minute"
    return "it is neither a minute of a session nor the print of an auction"


def _check_complete(bars: Sequence[Bar], file: str, grid: DayGrid, first_row: int) -> None:
    prints = frozenset(grid.prints)
    present = [(row, bar.start) for row, bar in enumerate(bars, first_row) if bar.start not in prints]
    for wanted, (row, start) in zip(grid.minutes, present, strict=False):
        if wanted != start:
            raise BarError(file, row, "start", iso_of(start), f"the minute {iso_of(wanted)} comes before it")
    if len(present) < len(grid.minutes):
        last, missing = present[-1] if present else (first_row, Instant(0)), grid.minutes[len(present)]
        raise BarError(
            file, last[0], "start", iso_of(last[1]), f"the minute {iso_of(missing)} comes after it"
        )
