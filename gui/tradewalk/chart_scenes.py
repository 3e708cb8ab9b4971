"""What of the chart is shown in pictures: each kind, frame, scale, adjustment and indicator, and charts that are odd.

Not every combination: the choices are dealt out one after the other, so that each of them comes up.
"""

from collections.abc import Iterator
from typing import NamedTuple

from tradewalk.chart_oddities import Oddity
from tradewalk.market.indicators.catalogue import CATALOGUE
from tradewalk.market.indicators.choice import default_choice, format_choice
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.look import ChartKind, ChartLook
from tradewalk.views.chart.projection import PriceScale

PLAIN, TRADED, DRAWN, COMPARED = "600519.SH", "688256.SH", "300750.SZ", "000001.SZ"
"""The instruments of the pictures: one with dividends, one with orders, one that is drawn on, one that is compared."""
MA = "ma"
BAR_FRAMES = tuple(frame for frame in TimeFrame if not frame.is_time_share)
DAY_LINE = ChartLook(TimeFrame.TODAY)


class ChartScene(NamedTuple):
    """One chart to be shown; ``oddity`` are bars in the place of the instrument's own."""

    name: str
    symbol: str = PLAIN
    look: ChartLook = ChartLook()
    indicators: tuple[str, ...] = (MA,)
    is_expanded: bool = False
    oddity: Oddity | None = None

    @property
    def choices(self) -> tuple[str, ...]:
        """The indicators as the preferences write them."""
        return tuple(format_choice(default_choice(key)) for key in self.indicators)


def every_chart_scene() -> tuple[ChartScene, ...]:
    """All of them."""
    return (*_of_indicators(), *_of_the_desk(), *_odd())


def _of_indicators() -> Iterator[ChartScene]:
    """Each indicator, and with them each frame of bars, kind, scale and adjustment."""
    kinds, scales, adjustments = tuple(ChartKind), tuple(PriceScale), tuple(Adjustment)
    for number, key in enumerate(CATALOGUE):
        turn, place = divmod(number, len(BAR_FRAMES))
        look = ChartLook(
            BAR_FRAMES[place],
            kinds[(number + turn) % len(kinds)],
            scales[number % len(scales)],
            adjustments[(number + turn) % len(adjustments)],
        )
        words = (key, look.frame.value, look.kind.value, look.scale.value, look.adjustment.value)
        symbol = PLAIN if number % 2 else COMPARED
        yield ChartScene("-".join(words), symbol, look, (key,) if key == MA else (MA, key))


def _of_the_desk() -> Iterator[ChartScene]:
    """Own trades and open orders, drawings, badges, what is compared, and more panes than usual."""
    yield ChartScene("five-days", look=ChartLook(TimeFrame.FIVE_DAYS))
    yield ChartScene("own-today", TRADED, DAY_LINE)
    yield ChartScene("own-minutes", TRADED, ChartLook(TimeFrame.MINUTE_1))
    yield ChartScene("own-days", TRADED)
    yield ChartScene("drawn", DRAWN)
    yield ChartScene("drawn-logarithmic", DRAWN, ChartLook(scale=PriceScale.LOGARITHMIC))
    yield ChartScene("compared", "00700.HK")
    yield ChartScene("compared-weeks", "00700.HK", ChartLook(TimeFrame.WEEK))
    yield ChartScene("many-panes", indicators=(MA, "boll", "macd", "kdj", "rsi"))
    yield ChartScene("expanded", indicators=(MA, "boll", "ichimoku", "macd"), is_expanded=True)


def _odd() -> Iterator[ChartScene]:
    """Odd charts of days and of minutes; those whose prices are odd on every scale."""
    for oddity in Oddity:
        looks = [ChartLook()] if oddity is Oddity.SUSPENDED else [ChartLook(), DAY_LINE]
        if oddity.has_odd_prices:
            looks += [ChartLook(scale=scale) for scale in PriceScale if scale is not PriceScale.LINEAR]
        for look in looks:
            name = f"odd-{oddity.value}-{look.frame.value}-{look.scale.value}"
            yield ChartScene(name, look=look, indicators=(MA, "macd"), oddity=oddity)
