"""Legal prices in points: the tick table of a board on a day, and the limits of the day.

The sources of the rules stand in the rule book; this is what the sample needs of it for all its boards.
"""

from dataclasses import dataclass
from datetime import date

from tradewalk.domain.instruments import Board, Instrument

_POINT = ((0, 1),)
_HKEX_HIGH = (
    (50_000, 50),
    (100_000, 100),
    (200_000, 200),
    (500_000, 500),
    (1_000_000, 1_000),
    (2_000_000, 2_000),
    (5_000_000, 5_000),
)
_HKEX_OLD = ((0, 1), (250, 5), (500, 10), (10_000, 20), (20_000, 50), *_HKEX_HIGH)
_HKEX_PHASE_1 = ((0, 1), (250, 5), (500, 10), (10_000, 10), (20_000, 20), *_HKEX_HIGH)
_HKEX_PHASE_1_FROM = date(2025, 8, 4)
_HKEX_ETP = ((0, 1), (1_000, 2), (5_000, 5), (10_000, 10), (20_000, 20), (100_000, 50), (200_000, 100))
_LIMITS = {
    Board.SSE_MAIN: 100,
    Board.SSE_STAR: 200,
    Board.SSE_ETF: 200,
    Board.SZSE_MAIN: 100,
    Board.SZSE_CHINEXT: 200,
}
_RISK_WARNED_LIMIT = 50
_FREE_DAYS = 5
LONG_LISTED = 1_000
"""The trading day number of an instrument whose first days are long past."""


@dataclass(frozen=True, slots=True)
class LegalPrices:
    """What a price may be on one day. ``bands``: from this point upwards, legal prices lie this far apart."""

    bands: tuple[tuple[int, int], ...]
    limit_down: int | None = None
    limit_up: int | None = None

    def is_on_tick(self, price: int) -> bool:
        """Whether the price lies on a tick."""
        start, tick = self._band(price)
        return (price - start) % tick == 0

    def nearest(self, price: int) -> int:
        """The legal price nearest to *price*."""
        start, tick = self._band(max(price, 1))
        return self._within(max(tick, start + (price - start + tick // 2) // tick * tick))

    def tick(self, price: int) -> int:
        """The distance of prices around *price*."""
        return self._band(price)[1]

    def below(self, price: int) -> int:
        """The next lower price on a tick."""
        return price - self.tick(price - 1)

    def above(self, price: int) -> int:
        """The next higher price on a tick."""
        return price + self.tick(price)

    def _band(self, price: int) -> tuple[int, int]:
        return next(band for band in reversed(self.bands) if band[0] <= price)

    def _within(self, price: int) -> int:
        if self.limit_up is not None and price > self.limit_up:
            return self.limit_up
        return price if self.limit_down is None else max(price, self.limit_down)


def legal_prices(instrument: Instrument, day: date, reference: int, trading_day_number: int) -> LegalPrices:
    """The legal prices of a day. ``trading_day_number`` is 1 on the day of listing."""
    bands = _bands(instrument.board, day)
    rate = _RISK_WARNED_LIMIT if instrument.is_risk_warned else _LIMITS.get(instrument.board)
    is_free = trading_day_number <= _FREE_DAYS and instrument.board is not Board.SSE_ETF
    if rate is None or is_free:
        return LegalPrices(bands)
    return LegalPrices(bands, _half_up(reference, 1_000 - rate), _half_up(reference, 1_000 + rate))


def _half_up(reference: int, thousandths: int) -> int:
    return (2 * reference * thousandths + 1_000) // 2_000


def _bands(board: Board, day: date) -> tuple[tuple[int, int], ...]:
    if board is Board.HKEX_MAIN:
        return _HKEX_PHASE_1 if day >= _HKEX_PHASE_1_FROM else _HKEX_OLD
    return _HKEX_ETP if board is Board.HKEX_ETP else _POINT
