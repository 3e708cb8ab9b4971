"""What trades on one instrument's day, and what that does to a learner: his fills, his lapses, the stops reached."""

from collections.abc import Sequence

from tradewalk.domain.quotes import Direction
from tradewalk.exchange.order_book import Match
from tradewalk.market.day_tally import DayTally
from tradewalk.market.learner_marks import LearnerFill, LearnerLapse
from tradewalk.market.order_flow import Deal
from tradewalk.market.stops import StopReached, StopWatch


class DayTrades:
    """The tape of a day with a learner in it; his orders carry negative numbers in the book.

    ``fills`` and ``lapses`` collect what becomes of them until somebody takes them; ``stops`` are watched by order,
    and ``reached`` collects those that a trade has reached, each once.
    """

    def __init__(self, tally: DayTally) -> None:
        self.tally = tally
        self.fills: list[LearnerFill] = []
        self.lapses: list[LearnerLapse] = []
        self.stops: dict[int, StopWatch] = {}
        self.reached: list[StopReached] = []

    def _record(self, at: int, deals: Sequence[Deal]) -> None:
        for deal in deals:
            self._record_matches(at, deal.matches, Direction.BUY if deal.taker_is_buy else Direction.SELL)

    def _record_matches(self, at: int, matches: Sequence[Match], direction: Direction) -> None:
        """Put matches on the tape, those of one price as one trade."""
        place = 0
        while place < len(matches):
            tick = matches[place][0]
            quantity = 0
            while place < len(matches) and matches[place][0] == tick:
                _, shares, number = matches[place]
                quantity += shares
                if number < 0:
                    self.fills.append(LearnerFill(at, -number, tick, shares))
                place += 1
            self.tally.add(at, tick, quantity, direction)
            if self.stops:
                self._see(at, tick)

    def _see(self, at: int, tick: int) -> None:
        """A trade: the stops that it reaches are watched no longer, those that trail it move."""
        for order_id, stop in sorted(self.stops.items()):
            moved = stop.after(tick)
            if moved is None:
                del self.stops[order_id]
                self.reached.append(StopReached(at, order_id, tick))
            else:
                self.stops[order_id] = moved
