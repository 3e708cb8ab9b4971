"""Paints a rule as a card: what it is about with a chip that says how sure it is, what it says, the small print."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tradewalk.domain.rules import Confidence
from tradewalk.views.rule_book.rows import ROW_ROLE, Index, RuleRow
from tradewalk.views.rule_value_words import SEPARATOR
from tradewalk.views.rule_words import confidence_word
from tradewalk.views.scale import px
from tradewalk.views.theme import RADII, SPACING, Appearance
from tradewalk.views.tones import Tone

BODY, SMALL, CHIP = 13, 12, 11
GAP = 2
BETWEEN_CARDS = 8
HARD_SPACE = "\u00a0"
SHORT = 24
"""The letters of an item that stands in one line."""
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_CENTRE = Qt.AlignmentFlag.AlignCenter
_FAR = 100_000


class Part(NamedTuple):
    """A text of a card: its size, weight, ink, and where it stands."""

    text: str
    size: int
    weight: QFont.Weight
    tone: Tone
    box: QRect


class RuleDelegate(QStyledItemDelegate):
    """Everything wraps, so a card is as high as its texts are at the width of the list."""

    def __init__(self, view: QListView, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance
        self._known: dict[RuleRow, tuple[list[Part], QRect]] = {}
        self._known_width = 0

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._width()
        parts, chip = self.parts(index.data(ROW_ROLE), width)
        bottom = max(*(part.box.bottom() for part in parts), chip.bottom())
        return QSize(width, bottom + SPACING.m + BETWEEN_CARDS)

    def parts(self, row: RuleRow, width: int) -> tuple[list[Part], QRect]:
        """The texts of a card of this width with their places, and the place of the chip.

        The list asks for all of them at every letter of a filter: what was laid out at its width is kept.
        """
        if width != self._known_width:
            self._known, self._known_width = {}, width
        if row not in self._known:
            self._known[row] = self._lay_out(row, width)
        return self._known[row]

    def _lay_out(self, row: RuleRow, width: int) -> tuple[list[Part], QRect]:
        room = width - 2 * SPACING.m
        chip = self._chip_size(row.confidence)
        head = self._height(row.head, BODY, QFont.Weight.DemiBold, room)
        in_line = self._font(BODY, QFont.Weight.DemiBold)
        is_beside = QFontMetrics(in_line).horizontalAdvance(row.head) + SPACING.m + chip.width() <= room
        left, top = SPACING.m, SPACING.m
        parts = [Part(row.head, BODY, QFont.Weight.DemiBold, Tone.PLAIN, QRect(left, top, room, head))]
        at_the_edge = QPoint(left + room - chip.width(), top)
        place = QRect(at_the_edge if is_beside else QPoint(left, top + head + GAP), chip)
        top = max(top + head, place.bottom() + 1) + GAP
        body = ((_held_together(line), BODY, Tone.PLAIN) for line in row.lines)
        small = ((line, SMALL, Tone.QUIET) for line in (row.place, row.source))
        for text, size, tone in (*body, *small):
            height = self._height(text, size, QFont.Weight.Normal, room)
            parts.append(Part(text, size, QFont.Weight.Normal, tone, QRect(left, top, room, height)))
            top += height + GAP
        return parts, place

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: RuleRow = index.data(ROW_ROLE)
        card = QRect(option.rect)
        card.setHeight(card.height() - BETWEEN_CARDS)
        parts, chip = self.parts(row, card.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, card, is_marked=bool(option.state & QStyle.StateFlag.State_Selected))
        for part in parts:
            painter.setFont(self._font(part.size, part.weight))
            painter.setPen(QColor(self._appearance.theme.ink_of(part.tone)))
            painter.drawText(part.box.translated(card.topLeft()), _WRAP, part.text)
        self._paint_chip(painter, chip.translated(card.topLeft()), row.confidence)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRect, *, is_marked: bool) -> None:
        colours = self._appearance.theme.colours
        has_keyboard = is_marked and self._view.hasFocus()
        painter.setPen(QPen(QColor(colours.accent if is_marked else colours.line), 2 if has_keyboard else 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), RADII.card, RADII.card)

    def _paint_chip(self, painter: QPainter, box: QRect, confidence: Confidence) -> None:
        colours = self._appearance.theme.colours
        is_sure = confidence is Confidence.PUBLISHED
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.line_soft if is_sure else colours.warn_bg))
        painter.drawRoundedRect(box, RADII.chip, RADII.chip)
        painter.setFont(self._font(CHIP, QFont.Weight.Medium))
        painter.setPen(QColor(self._appearance.theme.ink_of(Tone.PLAIN if is_sure else Tone.WARN)))
        painter.drawText(box, _CENTRE, confidence_word(confidence))

    def _chip_size(self, confidence: Confidence) -> QSize:
        metrics = QFontMetrics(self._font(CHIP, QFont.Weight.Medium))
        width = metrics.horizontalAdvance(confidence_word(confidence))
        return QSize(width + 2 * SPACING.s, metrics.height() + SPACING.xs)

    def _height(self, text: str, size: int, weight: QFont.Weight, width: int) -> int:
        metrics = QFontMetrics(self._font(size, weight))
        return metrics.boundingRect(QRect(0, 0, width, _FAR), _WRAP, text).height() if text else 0

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(px(size))
        font.setWeight(weight)
        return font

    def _width(self) -> int:
        """The list's width without its bar, whether that is shown or not: heights do not depend on themselves."""
        bar = self._view.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self._view)
        return max(1, self._view.width() - bar - 2 * self._view.frameWidth())


def _held_together(line: str) -> str:
    """Short items of a list do not break in the middle."""
    items = line.split(SEPARATOR)
    return SEPARATOR.join(each.replace(" ", HARD_SPACE) if len(each) <= SHORT else each for each in items)
