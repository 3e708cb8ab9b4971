"""The numbers of the bars on show, kept from one drawing to the next."""

from tradewalk.domain.quotes import DailyBar
from tradewalk.views.chart.shapes import Numbers, price_table


class BarTable:
    """Turns bars into numbers once; of bars that were drawn before only the last, which still grows, is read again."""

    def __init__(self) -> None:
        self._bars: tuple[DailyBar, ...] = ()
        self._decimals = 0
        self._table = price_table((), 0)
        self.is_growing = False

    def of(self, bars: tuple[DailyBar, ...], decimals: int) -> Numbers:
        """The ``price_table`` of the bars; the next one writes over it.

        ``is_growing`` then says whether they are the bars of the last time but for their last.
        """
        is_as_long = bool(bars) and len(bars) == len(self._bars)
        self.is_growing = is_as_long and decimals == self._decimals and bars[:-1] == self._bars[:-1]
        if self.is_growing:
            self._table[-1:] = price_table(bars[-1:], decimals)
        else:
            self._table = price_table(bars, decimals)
        self._bars, self._decimals = bars, decimals
        return self._table
