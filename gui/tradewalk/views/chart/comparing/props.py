"""What is compared on a chart, and what the window that chooses it shows."""

from typing import NamedTuple

from tradewalk.domain.instruments import Instrument
from tradewalk.market.series.common_chart import ComparedLines
from tradewalk.market.series.comparison import MOST_COMPARED


class ComparisonProps(NamedTuple):
    """``instruments`` are those of ``lines``, the chart's own first.

    ``left_out`` are chosen and not drawn: bars of minutes are compared within one market alone.
    """

    instruments: tuple[Instrument, ...]
    lines: ComparedLines
    left_out: tuple[Instrument, ...] = ()


class ChoiceRow(NamedTuple):
    """An instrument that may be compared, and whether it is."""

    instrument: Instrument
    is_compared: bool = False


class CompareProps(NamedTuple):
    """The window: its own instrument, what is typed, what that meets; ``taken`` instruments are on the chart."""

    own: Instrument
    typed: str = ""
    rows: tuple[ChoiceRow, ...] = ()
    taken: int = 1

    @property
    def is_full(self) -> bool:
        """Whether no further instrument can be taken."""
        return self.taken >= MOST_COMPARED
