"""A selected drawing moved by the arrow keys, by bars and by the ticks of its market."""

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from tradewalk.domain.drawings.drawing import Anchor, Drawing, Tool
from tradewalk.domain.ticks import TickBand, TickTable
from tradewalk.views.chart.drawings.surface import Surface

MANY = 10
"""So many bars or ticks at once with the Shift key."""


class Nudge(NamedTuple):
    """So many bars later, and so many ticks higher."""

    bars: int
    ticks: int


_KEYS = {
    Qt.Key.Key_Left: Nudge(-1, 0),
    Qt.Key.Key_Right: Nudge(1, 0),
    Qt.Key.Key_Up: Nudge(0, 1),
    Qt.Key.Key_Down: Nudge(0, -1),
}


def nudge_of(event: QKeyEvent) -> Nudge | None:
    """How far a key moves what is selected; None for any other key, or one that is held with others than Shift."""
    nudge = _KEYS.get(Qt.Key(event.key()))
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if nudge is None or modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return None
    times = MANY if modifiers else 1
    return Nudge(nudge.bars * times, nudge.ticks * times)


def nudged(
    surface: Surface, drawing: Drawing, nudge: Nudge, bands: tuple[TickBand, ...]
) -> tuple[Anchor, ...] | None:
    """The anchors after it; None where it does not move them. ``bands`` are those of the market's tick table.

    A horizontal line is at no bar and a vertical one at no price. No price falls to zero, and all rise alike.
    """
    is_idle = {Tool.HORIZONTAL: not nudge.ticks, Tool.VERTICAL: not nudge.bars}.get(drawing.tool, False)
    prices = [anchor.price for anchor in surface.shown(drawing).anchors]
    tick = _tick(surface, prices[0], bands)
    rise = max(tick * nudge.ticks, tick - min(prices)) if nudge.ticks else Decimal(0)
    if is_idle or (not nudge.bars and not rise):
        return None
    return surface.moved(drawing, nudge.bars, rise)


def _tick(surface: Surface, price: Decimal, bands: tuple[TickBand, ...]) -> Decimal:
    """The step of legal prices there, or, where none is known, the last decimal."""
    if not bands or price < 0:
        return Decimal(1).scaleb(-surface.decimals)
    return TickTable(bands).tick_at(price)
