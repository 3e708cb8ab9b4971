"""The bars in view with the indicators beside them, as the lines of a comma-separated file."""

import math
from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instants import Instant, moment_of
from tradewalk.market.indicators.indicator_shelf import GrownLines
from tradewalk.services.csv_text import CsvCell
from tradewalk.views import formatting
from tradewalk.views.chart.legend_texts import Texts, output_name, value_of
from tradewalk.views.chart.look_words import adjustment_words, frame_words
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.csv_lines import Line
from tradewalk.views.paper import disclaimer, simulated_word

translate = QCoreApplication.translate
FINE = 6
"""Decimals of what is worked out: adjusted prices and indicators."""


def chart_lines(props: ChartProps, at: Instant, texts: Texts) -> Iterator[Line]:
    """What the file is, an empty line, headings, and a line for each bar that is in view at least in part."""
    yield (simulated_word(),)
    yield (disclaimer(),)
    yield (translate("Csv", "Symbol"), props.symbol)
    yield (translate("Csv", "Time frame"), frame_words(props.look.frame))
    if props.look.frame.is_of_days:
        yield (translate("Csv", "Adjustment"), adjustment_words(props.look.adjustment))
    moment = moment_of(at, props.zone)
    yield (translate("Csv", "Simulated time"), moment.isoformat(sep=" ", timespec="milliseconds"))
    yield ()
    yield _headings(props, texts)
    first, last = props.sight.bars
    for position in range(max(first, 0), min(last, props.bar_count)):
        yield _bar(props, position)


def _headings(props: ChartProps, texts: Texts) -> Line:
    names = [output_name(grown.choice, output, texts) for grown in props.drawn for output in grown.outputs]
    return (
        translate("Csv", "Begins"),
        translate("Csv", "Open"),
        translate("Csv", "High"),
        translate("Csv", "Low"),
        translate("Csv", "Close"),
        translate("Csv", "Volume"),
        translate("Csv", "Turnover"),
        *names,
        *(translate("Csv", "{symbol}, change in %").format(symbol=symbol) for symbol in _compared(props)),
    )


def _bar(props: ChartProps, position: int) -> Line:
    """A day by its date, a minute by its date and time; a bar that still grows is the last one."""
    bar = props.bar(position)
    begins = moment_of(Instant(int(bar.start)), props.zone)
    prices = (_decimal(price, FINE) for price in (bar.open, bar.high, bar.low, bar.close))
    return (
        begins.date() if props.look.frame.is_of_days else begins.isoformat(sep=" ", timespec="minutes"),
        *prices,
        _decimal(bar.volume, 0),
        _decimal(bar.turnover, 2),
        *(value for grown in props.drawn for value in _values(grown, position)),
        *_changes(props, position),
    )


def _values(grown: GrownLines, position: int) -> Iterator[CsvCell]:
    """Nothing where an indicator has no value yet."""
    for place, output in enumerate(grown.outputs):
        value = value_of(grown, place, position - output.shift)
        yield None if value is None else _decimal(value, FINE)


def _compared(props: ChartProps) -> tuple[str, ...]:
    """The symbols of what is compared, the chart's own first."""
    return () if props.comparison is None else tuple(each.symbol for each in props.comparison.instruments)


def _changes(props: ChartProps, position: int) -> Iterator[CsvCell]:
    """What is compared, in percent since the first bar that all have; nothing where one has no bar."""
    if props.comparison is not None:
        for line in props.comparison.lines.comparison.lines:
            change = line.at(position)
            yield None if change is None else _decimal(change, FINE)


def _decimal(value: float, decimals: int) -> Decimal | None:
    """A number without the noise of its last digits; nothing for none, as of a day without trading."""
    if math.isnan(value):
        return None
    number = formatting.decimal_of(value)
    rounded = round(number, decimals).normalize()
    return rounded or Decimal(0)
