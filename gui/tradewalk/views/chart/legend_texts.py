"""What the legends of a chart say of one bar."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from tradewalk.market.indicators.choice import IndicatorChoice
from tradewalk.market.indicators.declaration import Output
from tradewalk.market.indicators.indicator_shelf import GrownLines
from tradewalk.views import formatting
from tradewalk.views.chart.legend import Entry
from tradewalk.views.chart.props import AVERAGE_OF_DAY, ChartProps
from tradewalk.views.chart.values import PERCENT_DECIMALS, read_out, write_percent
from tradewalk.views.theme import Theme
from tradewalk.views.tones import tone_of

if TYPE_CHECKING:
    from tradewalk.market.indicators.indicator_texts import IndicatorTexts

Texts: TypeAlias = "Callable[[], IndicatorTexts]"
SAME_EVERYWHERE = ("ma", "ema", "wma")
"""Indicators whose lines are called by their keys, so that nobody has to read a file for the first picture."""
translate = QCoreApplication.translate


def price_entries(props: ChartProps, position: int, theme: Theme) -> tuple[Entry, ...]:
    """Open, high, low, close and the change of a bar."""
    bar, decimals = props.bar(position), props.decimals
    prices = (
        (translate("Chart", "O {price}"), bar.open),
        (translate("Chart", "H {price}"), bar.high),
        (translate("Chart", "L {price}"), bar.low),
        (translate("Chart", "C {price}"), bar.close),
    )
    entries = [Entry(text.format(price=_number(value, decimals))) for text, value in prices]
    return (*entries, *_change(props, position, theme))


def line_entries(props: ChartProps, position: int, theme: Theme) -> tuple[Entry, ...]:
    """The price of a minute and its change against the previous close."""
    close = props.bar(position).close
    return (Entry(_number(close, props.decimals), theme.colours.accent), *_change(props, position, theme))


def nothing_yet(props: ChartProps) -> tuple[Entry, ...]:
    """What stands in place of a bar that there is not; nothing at a place that is still to come."""
    return () if props.bar_count else (Entry(translate("Chart", "Nothing has been traded yet.")),)


def volume_entry(props: ChartProps, position: int) -> Entry:
    """The volume of a bar; none where the instrument has no bar and another one that is compared has one."""
    comparison = props.comparison
    if comparison is not None and comparison.lines.comparison.lines[0].at(position) is None:
        return Entry(translate("Chart", "Volume {volume}").format(volume=formatting.UNKNOWN))
    volume = formatting.compact(round(props.bar(position).volume))
    return Entry(translate("Chart", "Volume {volume}").format(volume=volume))


def indicator_entries(
    grown: GrownLines,
    position: int,
    decimals: int,
    inks: tuple[str, ...],
    texts: Texts,
    standard: float | None = None,
) -> Iterator[Entry]:
    """The values of an indicator's lines, in percent from a standard where there is one."""
    figures = grown.choice.indicator.figures
    for place, output in enumerate(grown.outputs):
        value = value_of(grown, place, position - output.shift)
        text = formatting.UNKNOWN
        if value is not None:
            text = read_out(figures, value, decimals) if standard is None else _percent(value, standard)
        yield Entry(f"{output_name(grown.choice, output, texts)} {text}", inks[place])


def output_name(choice: IndicatorChoice, output: Output, texts: Texts) -> str:
    """What a line of an indicator is called."""
    if choice == AVERAGE_OF_DAY:
        return translate("Chart", "Average")
    if choice.key in SAME_EVERYWHERE:
        return f"{choice.key.upper()}{output.length}"
    return texts().output_name(choice, output, formatting.language_tag())


def value_of(grown: GrownLines, place: int, position: int) -> float | None:
    """The value of a line at a bar; None where it has none."""
    line = grown.lines[place]
    if position == len(line) and grown.live is not None:
        value = grown.live[place]
    elif 0 <= position < len(line):
        value = float(line.values[position])
    else:
        return None
    return None if value != value else value  # NaN alone differs from itself


def _change(props: ChartProps, position: int, theme: Theme) -> Iterator[Entry]:
    close, before = props.bar(position).close, props.close_before(position)
    if before:
        change = formatting.decimal_of(close) - formatting.decimal_of(before)
        tone = tone_of(change)
        ratio = change / formatting.decimal_of(before)
        yield Entry(theme.mark_of(tone) + formatting.percent(ratio), "", theme.ink_of(tone))


def _percent(value: float, standard: float) -> str:
    return write_percent((value / standard - 1) * 100, PERCENT_DECIMALS)


def _number(value: float, decimals: int) -> str:
    return formatting.number(formatting.decimal_of(value), decimals)
