"""Which instruments a chart compares, and what is drawn of them at the reader's instant."""

from collections.abc import Sequence

from tradewalk.domain.instruments import Exchange, Instrument
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.axis_calendar import AxisCalendar
from tradewalk.market.series.bar_series import Numbers
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.common_chart import CommonChart
from tradewalk.market.series.comparison import MOST_COMPARED, Compared
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.simulation.world_reader import WorldReader
from tradewalk.views.chart.comparing.props import ComparisonProps
from tradewalk.views.chart.projection import Sight
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.sights import whole_sight

MAINLAND = (Exchange.SSE, Exchange.SZSE, Exchange.BSE)


class Comparing:
    """What is compared with each instrument, for as long as the window is open."""

    def __init__(self) -> None:
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._common = CommonChart()
        self.drawn: tuple[Instrument, ...] = ()
        self._left_out: tuple[Instrument, ...] = ()

    def chosen(self, symbol: str) -> tuple[str, ...]:
        """What an instrument is compared with."""
        return self._chosen.get(symbol, ())

    def choose(self, symbol: str, others: Sequence[str]) -> None:
        """Compare an instrument with these, as many as there is room for."""
        apart = tuple(dict.fromkeys(other for other in others if other != symbol))
        self._chosen[symbol] = apart[: MOST_COMPARED - 1]

    def common(
        self, read: WorldReader, symbol: str, frame: TimeFrame, bars: BarShelf, own: AxisCalendar
    ) -> CommonChart | None:
        """The instruments on their common axis, all adjusted forward; None where nothing is compared."""
        if not self.chosen(symbol):
            return None
        first, *others = (read.instrument(each) for each in (symbol, *self.chosen(symbol)))
        self._left_out = tuple(each for each in others if not has_common_bars(first, each, frame))
        self.drawn = (first, *(each for each in others if each not in self._left_out))
        self._common.show([_compared(read, each, frame, bars) for each in self.drawn], frame, own)
        return self._common

    def sight_before(
        self, props: ChartProps | None, symbol: str, frame: TimeFrame, calendar: AxisCalendar
    ) -> tuple[Sight, int] | None:
        """What *props* have in view, carried over to an axis of more or fewer instruments; None for no such change."""
        if props is None or props.symbol != symbol or props.look.frame is not frame or props.calendar is None:
            return None
        before = () if props.comparison is None else props.comparison.instruments
        if _symbols(before) == (_symbols(self.drawn) if self.chosen(symbol) else ()):
            return None
        if frame.is_time_share:
            return whole_sight(calendar.places), calendar.places
        return carried(props.sight, props.calendar.starts, calendar.starts), calendar.places

    def props(self, sight: Sight) -> ComparisonProps:
        """The lines from the first common bar in view, of what ``common`` was last asked for."""
        return ComparisonProps(self.drawn, self._common.lines(sight.bars[0]), self._left_out)


def _symbols(instruments: Sequence[Instrument]) -> tuple[str, ...]:
    return tuple(each.symbol for each in instruments)


def has_common_bars(one: Instrument, other: Instrument, frame: TimeFrame) -> bool:
    """Whether two instruments are compared in a frame: days of all markets, minutes of one market alone."""
    return frame.is_of_days or market_of(one) == market_of(other)


def market_of(instrument: Instrument) -> str:
    """The exchanges of the mainland are one market."""
    return "CN" if instrument.exchange in MAINLAND else instrument.exchange.value


def carried(sight: Sight, before: Numbers, after: Numbers) -> Sight:
    """The same stretch of the calendar on another axis; one of them may have no place at all."""
    if not len(before) or not len(after):
        return sight
    return Sight(_place(sight.first, before, after), max(_place(sight.last, before, after), 0.5))


def _place(edge: float, before: Numbers, after: Numbers) -> float:
    nearest = min(max(round(edge), 0), len(before) - 1)
    place = max(int(after.searchsorted(before[nearest], side="right")) - 1, 0)
    return place + edge - nearest


def _compared(read: WorldReader, instrument: Instrument, frame: TimeFrame, bars: BarShelf) -> Compared:
    symbol = instrument.symbol
    return Compared(bars.bars(read, symbol, frame, Adjustment.FORWARD), read.zone(symbol))
