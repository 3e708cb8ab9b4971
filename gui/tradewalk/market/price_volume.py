"""At which prices a day's shares have changed hands, and who came for them."""

from collections.abc import Sequence
from typing import NamedTuple

from tradewalk.domain.quotes import Direction
from tradewalk.market.day_tally import TapeRow

STEPS = (1, 2, 5)
WAYS = (Direction.BUY, Direction.SELL, Direction.AUCTION)


class Shares(NamedTuple):
    """Shares by who crossed the spread: buyers, sellers, or nobody, in a call auction."""

    buys: int = 0
    sells: int = 0
    auction: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.buys + self.sells + self.auction


class PriceBand(NamedTuple):
    """The shares of the ticks from ``first`` to ``last``."""

    first: int
    last: int
    shares: Shares


class PriceVolume:
    """Follows one tape after the other. A tape only grows, so what was read of it is not read again."""

    def __init__(self) -> None:
        self._tape: Sequence[TapeRow] = ()
        self._read = 0
        self._by_tick: dict[int, list[int]] = {}
        self._totals = [0, 0, 0]

    def follow(self, tape: Sequence[TapeRow]) -> None:
        """Read on in this tape, or from its beginning if it is another one."""
        if tape is not self._tape or len(tape) < self._read:
            self._begin(tape)
        for _, tick, shares, direction in tape[self._read :]:
            counts = self._by_tick.setdefault(tick, [0, 0, 0])
            way = WAYS.index(direction)
            counts[way] += shares
            self._totals[way] += shares
        self._read = len(tape)

    @property
    def totals(self) -> Shares:
        """The shares of the whole day so far."""
        return Shares(*self._totals)

    def bands(self, most: int) -> tuple[PriceBand, ...]:
        """At most so many bands of equal width, 1, 2, 5, 10, … ticks, from the highest price downwards."""
        if not self._by_tick:
            return ()
        low, high = min(self._by_tick), max(self._by_tick)
        step = _step(low, high, most)
        sums = {place: [0, 0, 0] for place in range(low // step, high // step + 1)}
        for tick, (buys, sells, auction) in self._by_tick.items():
            band = sums[tick // step]
            band[0] += buys
            band[1] += sells
            band[2] += auction
        return tuple(
            PriceBand(place * step, place * step + step - 1, Shares(*sums[place]))
            for place in sorted(sums, reverse=True)
        )

    def _begin(self, tape: Sequence[TapeRow]) -> None:
        self._tape, self._read, self._by_tick, self._totals = tape, 0, {}, [0, 0, 0]


def _step(low: int, high: int, most: int) -> int:
    """The smallest width with which the ticks from low to high need no more bands than that."""
    power = 1
    while True:
        for step in STEPS:
            if high // (step * power) - low // (step * power) < most:
                return step * power
        power *= 10
