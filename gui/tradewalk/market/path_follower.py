"""What has traded in an instrument that no learner has touched: the path itself, without a book.

By the construction of the background market it equals what the book would have traded.
"""

from collections.abc import Iterator

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.quotes import Direction
from tradewalk.market.day_path import DayPath, continuous_spans
from tradewalk.market.day_tally import DayTally, TapeRow


class PathFollower:
    """A tally that follows the path of one instrument on one day. ``rows`` are its trades, where they are at hand."""

    def __init__(self, path: DayPath, rows: Iterator[TapeRow] | None = None) -> None:
        self.path = path
        self.tally = DayTally(path.tick_points, path.rows)
        self.at = Instant(path.day.spans[0].start)
        self._rows = rows_of(path) if rows is None else rows
        self._next: TapeRow | None = next(self._rows, None)

    def advance(self, until: Instant) -> None:
        """Count every trade of the path up to *until*."""
        self.at = until
        while self._next is not None and self._next[0] <= until:
            self.tally.add(*self._next)
            self._next = next(self._rows, None)


def rows_of(path: DayPath) -> Iterator[TapeRow]:
    """The trades of the path in time order, each piece unfolded when it is reached."""
    pieces: list[tuple[int, int]] = [(window.end, -1) for window in path.windows]
    for span in continuous_spans(path.day):
        pieces += [(start, start) for start in range(span.start, span.end, MINUTE)]
    for at, minute in sorted(pieces):
        if minute < 0:
            yield from _auction_rows(path, at)
        else:
            for row in path.prints(Instant(minute)):
                yield row.at, row.tick, row.quantity, Direction.BUY if row.is_buy else Direction.SELL


def _auction_rows(path: DayPath, end: int) -> Iterator[TapeRow]:
    window = next(window for window in path.windows if window.end == end)
    points = path.points(window)
    if points:
        yield end, points[-1].tick, points[-1].volume, Direction.AUCTION
