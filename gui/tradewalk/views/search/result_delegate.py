"""Paints a result: the code, the English name over the Chinese one, the board over the caution."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tradewalk.market.search_marks import Span
from tradewalk.views.order_words import board_word
from tradewalk.views.scale import px
from tradewalk.views.search.result_list import ROW_ROLE, Index, caution_of, names_of
from tradewalk.views.search.view_model import HitRow
from tradewalk.views.theme import RADII, SPACING, Appearance
from tradewalk.views.tones import Tone

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ROW_HEIGHT = 46
CODE_WIDTH = 64


class ResultDelegate(QStyledItemDelegate):
    """Two lines a row; what was met is written in the accent's ink, and bolder."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.row_height = px(ROW_HEIGHT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: HitRow = index.data(ROW_ROLE)
        each, (name, second) = row.instrument, names_of(row)
        painter.save()
        self._paint_ground(painter, option)
        box = option.rect.adjusted(SPACING.s, SPACING.xs, -SPACING.s, -SPACING.xs)
        upper = QRect(box.left(), box.top(), box.width(), box.height() // 2)
        lower = upper.translated(0, upper.height())
        names = px(CODE_WIDTH) + SPACING.m
        line = _Line(painter, option.font, self._appearance)
        line.write(upper, each.code, Tone.PLAIN, 13, row.marks.code)
        line.write(lower, each.exchange.value, Tone.QUIET, 11)
        taken = line.width_of(name.name, 13, name.marks)
        used = line.write_right(upper.adjusted(names, 0, 0, 0), board_word(each.board), Tone.QUIET, taken)
        line.write(upper.adjusted(names, 0, -used, 0), name.name, Tone.PLAIN, 13, name.marks)
        used = line.write_right(lower.adjusted(names, 0, 0, 0), caution_of(row), Tone.WARN)
        line.write(lower.adjusted(names, 0, -used, 0), second.name, Tone.QUIET, 12, second.marks)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state, colours = option.state, self._appearance.theme.colours
        if not state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            return
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_bg if is_selected else colours.line_soft))
        painter.drawRoundedRect(option.rect, RADII.tab, RADII.tab)


class _Line:
    """Writes texts with a painter, each elided to its box."""

    def __init__(self, painter: QPainter, font: QFont, appearance: Appearance) -> None:
        self._painter = painter
        self._font = font
        self._appearance = appearance

    def width_of(self, text: str, size: int, marks: tuple[Span, ...] = ()) -> int:
        """How wide a text is when it is written whole."""
        font = self._sized(size, QFont.Weight.DemiBold if marks else QFont.Weight.Medium)
        return QFontMetrics(font).horizontalAdvance(text)

    def write_right(self, box: QRect, text: str, tone: Tone, taken: int = 0) -> int:
        """Write at the right edge, on what is left of the box beside *taken*; how much room it took.

        That is three fifths of the box at the most, and a fourth at least.
        """
        if not text:
            return 0
        font, room = self._sized(11, QFont.Weight.Medium), box.width() - taken - SPACING.s
        shown, width = _elided(font, text, max(min(room, box.width() * 3 // 5), box.width() // 4))
        self._draw(box, shown, font, tone, RIGHT)
        return width + SPACING.s

    def write(self, box: QRect, text: str, tone: Tone, size: int, marks: tuple[Span, ...] = ()) -> None:
        """Write from the left edge, with what was met in the accent's ink."""
        font, bold = self._sized(size, QFont.Weight.Medium), self._sized(size, QFont.Weight.DemiBold)
        shown, _ = _elided(bold if marks else font, text, box.width())
        place = QRect(box)
        for part, is_marked in _parts(shown, marks):
            used = bold if is_marked else font
            self._draw(place, part, used, Tone.ACCENT if is_marked else tone, LEFT)
            place.setLeft(place.left() + QFontMetrics(used).horizontalAdvance(part))

    def _draw(self, box: QRect, text: str, font: QFont, tone: Tone, side: Qt.AlignmentFlag) -> None:
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._appearance.theme.ink_of(tone)))
        self._painter.drawText(box, side, text)

    def _sized(self, size: int, weight: QFont.Weight) -> QFont:
        sized = QFont(self._font)
        sized.setPixelSize(px(size))
        sized.setWeight(weight)
        return sized


def _elided(font: QFont, text: str, width: int) -> tuple[str, int]:
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return shown, metrics.horizontalAdvance(shown)


def _parts(text: str, marks: tuple[Span, ...]) -> list[tuple[str, bool]]:
    """The text cut where marks begin and end; True for what is marked."""
    parts, done = [], 0
    for start, length in marks:
        first = max(start, done)
        parts += [(text[done:first], False), (text[first : start + length], True)]
        done = max(done, start + length)
    return [part for part in (*parts, (text[done:], False)) if part[0]]
