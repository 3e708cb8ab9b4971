"""The words of the menu that saves a chart, and what stands on everything that is saved."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instants import Instant
from tradewalk.views import formatting
from tradewalk.views.brand_words import file_stem
from tradewalk.views.chart.look_words import adjustment_words, frame_words
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.saving.kinds import ChartFile
from tradewalk.views.paper import disclaimer, simulated_word

translate = QCoreApplication.translate


class Caption(NamedTuple):
    """What is said of a saved chart: that it is simulated, what it shows of which moment, and what it is made from."""

    simulated: str
    subject: str
    disclaimer: str

    @property
    def text(self) -> str:
        """All of it in one line."""
        return " · ".join(self)


def moment_words(props: ChartProps, at: Instant) -> str:
    """The simulated instant on the clock of the instrument's exchange."""
    day = formatting.long_date(formatting.day_of(at, props.zone))
    return f"{day} {formatting.clock_time(at, props.zone)}"


def symbols_of(props: ChartProps) -> str:
    """The instrument, and those that it is compared with."""
    compared = () if props.comparison is None else props.comparison.instruments
    return ", ".join(instrument.symbol for instrument in compared) or props.symbol


def caption_of(props: ChartProps, at: Instant) -> Caption:
    """What stands on a picture."""
    look = props.look
    said = {"symbol": symbols_of(props), "frame": frame_words(look.frame), "time": moment_words(props, at)}
    if look.frame.is_of_days:
        text = translate("ChartSaving", "{symbol} · {frame} · {adjustment} · simulated time {time}")
        subject = text.format(**said, adjustment=adjustment_words(look.adjustment))
    else:
        subject = translate("ChartSaving", "{symbol} · {frame} · simulated time {time}").format(**said)
    return Caption(simulated_word(), subject, disclaimer())


def first_name(kind: ChartFile, props: ChartProps, at: Instant) -> str:
    """The name that is offered: ``tradewalk-688256.SH-day-2025-08-27.png``."""
    day = formatting.day_of(at, props.zone)
    return file_stem(f"{props.symbol}-{props.look.frame.value}-{day.isoformat()}.{kind.value}")
