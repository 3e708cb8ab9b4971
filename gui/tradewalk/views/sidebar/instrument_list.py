"""The list of instruments: name and price on one line, code and change below; long names take two lines."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tradewalk.views import formatting
from tradewalk.views.sidebar.view_model import InstrumentRow
from tradewalk.views.theme import RADII, Appearance
from tradewalk.views.tones import Tone, tone_of

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
FIGURES_WIDTH = 84
INSET = 8
LINE = 18
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class InstrumentModel(QAbstractListModel):
    """The rows; a screen reader hears name, code, price and change."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[InstrumentRow, ...] = ()

    def show(self, rows: tuple[InstrumentRow, ...]) -> None:
        """Show these rows."""
        before, self.rows = self.rows, rows
        if [row.symbol for row in before] != [row.symbol for row in rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            price = formatting.price(row.last, row.decimals)
            return f"{row.name} {row.code} {price} {formatting.percent(row.change_ratio)}"
        return None


class InstrumentDelegate(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._large = _font(QApplication.font(), 13)
        self._small = _font(QApplication.font(), 11)
        self._metrics = QFontMetrics(self._large)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        lines = _lines_of(row.name, self._metrics, _name_width(option.rect.width() or 236))
        return QSize(0, 2 * INSET + LINE * (1 + len(lines)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, theme = index.data(ROW_ROLE), self._appearance.theme
        painter.save()
        self._paint_ground(painter, option)
        box = option.rect.adjusted(INSET, INSET - 1, -INSET, -INSET + 1)
        lines = _lines_of(row.name, self._metrics, _name_width(option.rect.width()))
        painter.setFont(self._large)
        painter.setPen(QColor(theme.ink_of(Tone.PLAIN)))
        for number, line in enumerate(lines):
            painter.drawText(_line(box, number), LEFT, line)
        painter.drawText(_line(box, 0), RIGHT, formatting.price(row.last, row.decimals))
        painter.setFont(self._small)
        painter.setPen(QColor(theme.ink_of(Tone.QUIET)))
        painter.drawText(_line(box, len(lines)), LEFT, row.code)
        painter.setPen(QColor(theme.ink_of(tone_of(row.change_ratio))))
        painter.drawText(_line(box, 1), RIGHT, formatting.percent(row.change_ratio))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colours, state = self._appearance.theme.colours, option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if not is_selected and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_bg if is_selected else colours.line_soft))
        painter.drawRoundedRect(option.rect, RADII.field, RADII.field)


def _font(font: QFont, size: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(size)
    sized.setWeight(QFont.Weight.Medium)
    return sized


def _name_width(width: int) -> int:
    return width - 2 * INSET - FIGURES_WIDTH


def _line(box: QRect, number: int) -> QRect:
    return QRect(box.left(), box.top() + number * LINE, box.width(), LINE)


def _lines_of(name: str, metrics: QFontMetrics, width: int) -> list[str]:
    """The name, broken at its spaces where it is too long for one line."""
    lines = [""]
    for word in name.split():
        longer = f"{lines[-1]} {word}".strip()
        if metrics.horizontalAdvance(longer) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
