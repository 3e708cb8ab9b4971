"""Paints a row of the watchlist: name over code, the sparkline, price over change. Long names take two lines."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tradewalk.views import formatting
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.scale import px
from tradewalk.views.set_texts import SetTexts
from tradewalk.views.sidebar.instrument_model import ROW_ROLE, Index
from tradewalk.views.sidebar.sparkline import sparkline_points
from tradewalk.views.sidebar.view_model import InstrumentRow
from tradewalk.views.theme import RADII, SPACING, Appearance
from tradewalk.views.tones import Tone, tone_of

INSET = SPACING.s
MARGIN = 6
LINE = 17
GAP = 6
SPARKLINE = QSize(36, 16)
SCROLL_BAR = 10
"""The style sheet says how wide it is."""
NARROWEST_FIGURE = 56
LEFT, RIGHT = 0.0, 1.0
"""How much of the room beside a text lies at its left."""
MOST_POLYGONS = 256


class Columns(NamedTuple):
    """The three columns of a row, by their left edges and widths."""

    name_width: int
    sparkline_left: int
    figure_width: int


class InstrumentDelegate(QStyledItemDelegate):
    """The columns are as wide as the widest figure of all rows asks for, so that they stand in line."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        large = _font(13)
        self._large, self._small = SetTexts(large), SetTexts(_font(11))
        self._metrics = QFontMetrics(large)
        self._broken: dict[tuple[str, int], list[str]] = {}
        self._polygons: dict[tuple[int, ...], list[QPointF]] = {}
        self._line = px(LINE)
        self._figure_width = px(NARROWEST_FIGURE)

    def fit(self, rows: tuple[InstrumentRow, ...]) -> bool:
        """Take the width of the widest figure; whether it differs."""
        widths = [self._metrics.horizontalAdvance(_price(row)) for row in rows]
        before, self._figure_width = self._figure_width, max(px(NARROWEST_FIGURE), *widths, 0)
        return before != self._figure_width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._lines(index.data(ROW_ROLE), _least_width(option))
        return QSize(0, 2 * MARGIN + self._line * (1 + len(lines)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: InstrumentRow = index.data(ROW_ROLE)
        box = option.rect.adjusted(INSET, MARGIN, -INSET, -MARGIN)
        lines = self._lines(row, _least_width(option))
        tone = tone_of(row.change_ratio)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        for number, line in enumerate(lines):
            self._write(painter, self._at(box, number), line, self._large, Tone.PLAIN)
        self._write(painter, self._at(box, len(lines)), row.instrument.code, self._small, Tone.QUIET)
        self._write(painter, self._at(box, 0), _price(row), self._large, Tone.PLAIN, RIGHT)
        change = self._appearance.theme.mark_of(tone) + formatting.percent(row.change_ratio)
        self._write(painter, self._at(box, 1), change, self._small, tone, RIGHT)
        self._paint_sparkline(painter, box, row.closes, tone)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        texts: SetTexts,
        tone: Tone,
        share: float = LEFT,
    ) -> None:
        painter.setPen(QColor(self._appearance.theme.ink_of(tone)))
        texts.write(painter, box, share, text)

    def _paint_sparkline(self, painter: QPainter, box: QRect, closes: tuple[int, ...], tone: Tone) -> None:
        left = box.left() + self._columns(box.width()).sparkline_left
        width, height = px(SPARKLINE.width()), px(SPARKLINE.height())
        if closes not in self._polygons:
            self._polygons = {} if len(self._polygons) >= MOST_POLYGONS else self._polygons
            self._polygons[closes] = sparkline_points(closes, QRectF(0, 0, width, height))
        ink = Tone.QUIET if tone is Tone.PLAIN else tone
        painter.setPen(QPen(QColor(self._appearance.theme.ink_of(ink)), 1.2))
        painter.translate(left, box.top() + self._line - height / 2)
        painter.drawPolyline(self._polygons[closes])

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, state = self._appearance.theme.colours, option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        if not (is_selected or has_focus or state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setPen(QColor(colours.accent) if has_focus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_bg if is_selected else colours.line_soft))
        edge = 0.5 if has_focus else 0.0
        box = QRectF(option.rect).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(box, RADII.field, RADII.field)

    def _columns(self, width: int) -> Columns:
        """The columns inside a box of this width."""
        left = width - self._figure_width - GAP - px(SPARKLINE.width())
        return Columns(left - GAP, left, self._figure_width)

    def _lines(self, row: InstrumentRow, width: int) -> list[str]:
        key = (shown_name(row.instrument), self._columns(width - 2 * INSET).name_width)
        if key not in self._broken:
            self._broken[key] = lines_of(key[0], self._metrics, key[1])
        return self._broken[key]

    def _at(self, box: QRect, number: int) -> QRect:
        return QRect(box.left(), box.top() + number * self._line, box.width(), self._line)


def _least_width(option: QStyleOptionViewItem) -> int:
    """What a row has beside a scroll bar, so that names break the same with and without one."""
    return option.widget.width() - SCROLL_BAR


def lines_of(name: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The name, broken at its spaces where it is too long for one line."""
    lines = [""]
    for word in name.split():
        longer = f"{lines[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _price(row: InstrumentRow) -> str:
    return formatting.price(row.last, row.instrument.decimals)


def _font(size: int) -> QFont:
    sized = QFont(QApplication.font())
    sized.setPixelSize(px(size))
    sized.setWeight(QFont.Weight.Medium)
    return sized
