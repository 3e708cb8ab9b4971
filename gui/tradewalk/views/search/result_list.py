"""The rows under the search field: code, names, board, and a word of caution at a look-alike."""

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tradewalk.views.order_words import board_word
from tradewalk.views.search.view_model import HitRow
from tradewalk.views.theme import RADII, Appearance
from tradewalk.views.tones import Tone

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 46
CODE_WIDTH = 76
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def caution_of(row: HitRow) -> str:
    """What to mind about a result; empty where there is nothing."""
    if row.instrument.is_invented:
        return QCoreApplication.translate("SearchResults", "an invented company")
    if row.is_look_alike:
        return QCoreApplication.translate("SearchResults", "similar name: look at the code")
    return ""


class ResultModel(QAbstractListModel):
    """The rows; a screen reader hears all that is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[HitRow, ...] = ()

    def show(self, rows: tuple[HitRow, ...]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            each = row.instrument
            parts = (each.code, each.name_en, each.name_hans, board_word(each.board), caution_of(row))
            return " ".join(part for part in parts if part)
        return None


class ResultDelegate(QStyledItemDelegate):
    """Paints a row: the code, the English name over the Chinese one, the board over the caution."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: HitRow = index.data(ROW_ROLE)
        painter.save()
        self._paint_ground(painter, option)
        box = option.rect.adjusted(10, 4, -10, -4)
        upper = QRect(box.left(), box.top(), box.width(), box.height() // 2)
        lower = upper.translated(0, upper.height())
        names_above, names_below = (part.adjusted(CODE_WIDTH, 0, 0, 0) for part in (upper, lower))
        each = row.instrument
        self._text(painter, option, upper, each.code, Tone.PLAIN, 13, QFont.Weight.DemiBold)
        used = self._right(painter, option, upper, board_word(each.board), Tone.QUIET)
        self._text(painter, option, names_above.adjusted(0, 0, -used, 0), each.name_en, Tone.PLAIN, 13)
        used = self._right(painter, option, lower, caution_of(row), Tone.WARN)
        self._text(painter, option, lower, each.exchange.value, Tone.QUIET, 11)
        self._text(painter, option, names_below.adjusted(0, 0, -used, 0), each.name_hans, Tone.QUIET, 12)
        painter.restore()

    def _right(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str, tone: Tone
    ) -> int:
        """Paint at the right edge; how much room it took."""
        font = _font(option.font, 11, QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(self._appearance.theme.ink_of(tone)))
        painter.drawText(box, RIGHT, text)
        return QFontMetrics(font).horizontalAdvance(text) + 8

    def _text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        box: QRect,
        text: str,
        tone: Tone,
        size: int,
        weight: QFont.Weight = QFont.Weight.Medium,
    ) -> None:
        font = _font(option.font, size, weight)
        painter.setFont(font)
        painter.setPen(QColor(self._appearance.theme.ink_of(tone)))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, LEFT, shown)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        state, colours = option.state, self._appearance.theme.colours
        if not state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            return
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_bg if is_selected else colours.line_soft))
        painter.drawRoundedRect(option.rect, RADII.tab, RADII.tab)


def _font(font: QFont, size: int, weight: QFont.Weight) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(size)
    sized.setWeight(weight)
    return sized
