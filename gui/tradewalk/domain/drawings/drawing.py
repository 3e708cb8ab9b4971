"""One drawing on a chart, as a value that knows dates and prices and no pixels."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.instants import Instant


class Tool(StrEnum):
    """What can be drawn, in the order of the tool bar; the values are those of the file."""

    TREND_LINE = "trend-line"
    RAY = "ray"
    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"
    CHANNEL = "channel"
    RECTANGLE = "rectangle"
    FIBONACCI = "fibonacci"
    TEXT = "text"
    MEASURE = "measure"

    @property
    def anchors(self) -> int:
        """How many points it takes to draw one."""
        return _ANCHORS.get(self, 2)


class Ink(StrEnum):
    """The colour of a drawing: a token that every palette has."""

    ACCENT = "accent"
    QUIET = "ink_2"
    RED = "red"
    GREEN = "green"
    ORANGE = "orange"
    BLUE = "blue"


class Anchor(NamedTuple):
    """A point of a drawing: the start of the bar that it was put on, and a price in units of the currency."""

    at: Instant
    price: Decimal


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing; its lines are one pixel wide. ``id`` holds while the document is open and is not written.

    A horizontal line uses the price of its anchor alone, a vertical one the instant alone. A channel runs from its
    first anchor to its second, and beside that through its third. Raises ValueError for another number of anchors.
    """

    id: int
    tool: Tool
    anchors: tuple[Anchor, ...]
    text: str = ""
    ink: Ink = Ink.ACCENT
    is_locked: bool = False

    def __post_init__(self) -> None:
        if len(self.anchors) != self.tool.anchors:
            raise ValueError(f"{self.tool} takes {self.tool.anchors} anchors, not {len(self.anchors)}")


@dataclass(frozen=True, slots=True)
class DrawingDocument:
    """All drawings of one instrument; the last lies on top.

    ``unknown`` are drawings of a later version, each as the JSON text it was read from: kept, never shown.
    """

    drawings: tuple[Drawing, ...] = ()
    unknown: tuple[str, ...] = ()

    def drawing(self, drawing_id: int) -> Drawing | None:
        """The drawing of an id; None where it is gone."""
        return next((each for each in self.drawings if each.id == drawing_id), None)


_ANCHORS = {Tool.HORIZONTAL: 1, Tool.VERTICAL: 1, Tool.TEXT: 1, Tool.CHANNEL: 3}
