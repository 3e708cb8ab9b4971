"""The bars that charts show, kept so that a look costs what has happened since the last one."""

from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.bar_source import BarSource
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.growing_days import GrowingDays
from tradewalk.market.series.growing_minutes import GrowingMinutes
from tradewalk.market.series.time_frame import TimeFrame

KEPT = 8
"""Charts that are kept: five that are compared, and some that one switches between."""
_Key = tuple[str, TimeFrame, Adjustment]


class BarShelf:
    """Bars of any instrument in any frame. One for one account: another one's orders may have moved the market."""

    def __init__(self) -> None:
        self._kept: dict[_Key, GrowingDays | GrowingMinutes] = {}

    def bars(
        self,
        source: BarSource,
        symbol: str,
        frame: TimeFrame,
        adjustment: Adjustment = Adjustment.UNADJUSTED,
    ) -> ChartBars:
        """The bars at the source's instant, which may be an earlier one than before. Minutes are not adjusted."""
        key = (symbol, frame, adjustment if frame.is_of_days else Adjustment.UNADJUSTED)
        growing = self._kept.pop(key, None)
        if growing is None or not _goes_on(growing, source, symbol):
            growing = _growing(source, *key)
        self._kept[key] = growing
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]
        return growing.read(source)


def _growing(
    source: BarSource, symbol: str, frame: TimeFrame, adjustment: Adjustment
) -> GrowingDays | GrowingMinutes:
    if frame.is_of_days:
        return GrowingDays(source, symbol, frame, adjustment)
    return GrowingMinutes(source, symbol, frame)


def _goes_on(growing: GrowingDays | GrowingMinutes, source: BarSource, symbol: str) -> bool:
    """Whether it is still the same day, and no earlier moment of it is looked at."""
    is_day = growing.day == source.current_day(symbol)
    return is_day and (isinstance(growing, GrowingDays) or growing.at <= source.now)
