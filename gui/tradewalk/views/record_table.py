"""A table of records that fits: columns as wide as their texts, and where they do not fit beside one another, cards.

A card is a record in two lines, the second one quiet; both wrap rather than be cut off. Which of the two is shown
follows from the width and the text size alone.
"""

from collections.abc import Hashable
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tradewalk.views.scale import px
from tradewalk.views.text_table import ROW_HEIGHT, Column, Index, TextRow, TextTable, TextTableModel

PADDING = 15
"""What the style leaves free beside a text in a cell, left and right together, and a pixel for rounding."""
HEADER_HEIGHT = 28
CARD_MARGIN = 8
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class Record(NamedTuple):
    """One record: what it stands for, its texts by column, and the two lines of its card."""

    key: Hashable
    texts: tuple[str, ...]
    card: tuple[str, str]


class RecordModel(TextTableModel):
    """The rows, and what a screen reader says of one that is shown as a card."""

    def __init__(self, columns: tuple[Column, ...]) -> None:
        super().__init__(columns)
        self.cards: tuple[tuple[str, str], ...] = ()
        self.is_card = False
        self.totals = 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        is_of_card = self.is_card and index.isValid() and index.column() == 0
        if is_of_card and role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(self.cards[index.row()])
        if (
            role == Qt.ItemDataRole.FontRole
            and index.isValid()
            and index.row() >= len(self.rows) - self.totals
        ):
            return _bold(QFont())
        return super().data(index, role)


class CardDelegate(QStyledItemDelegate):
    """Paints the two lines of a card over the ground that the style gives a cell."""

    def __init__(self, table: "RecordTable") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not self._table.is_card or index.column():
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = self._table.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._table)
        palette = QApplication.palette()
        rect = option.rect.adjusted(CARD_MARGIN, CARD_MARGIN, -CARD_MARGIN, -CARD_MARGIN)
        head, rest = self._table.texts_of_card(index.row())
        heights = self._table.card_heights(index.row(), rect.width())
        painter.save()
        painter.setFont(_bold(option.font))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.drawText(rect, _WRAP, head)
        painter.setFont(option.font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(rect.adjusted(0, heights[0] + 2, 0, 0), _WRAP, rest)
        painter.restore()


class RecordTable(TextTable):
    """The table. ``samples`` are texts for which a column keeps room where there is some, by its number.

    ``action`` is the number of a column that holds buttons, and stays beside a card while there are any. A table
    that ``is_whole`` is as high as its rows.
    """

    _is_set_up = False

    def __init__(
        self,
        name: str,
        columns: tuple[Column, ...],
        *,
        samples: dict[int, tuple[str, ...]] | None = None,
        action: int | None = None,
        is_whole: bool = False,
        row_height: int = ROW_HEIGHT,
    ) -> None:
        super().__init__(name, columns)
        self._samples = samples or {}
        self._action, self._is_whole, self._row_height = action, is_whole, row_height
        self._has_actions = True
        self._headings: tuple[str, ...] = ("",) * len(columns)
        self.texts: RecordModel = RecordModel(columns)
        self.setModel(self.texts)
        self.setItemDelegate(CardDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setFixedHeight(px(HEADER_HEIGHT))
        if is_whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._is_set_up = True

    @property
    def is_card(self) -> bool:
        """Whether the records are shown as cards."""
        return self.texts.is_card

    def show_records(
        self,
        headings: tuple[str, ...],
        records: tuple[Record, ...],
        totals: int = 0,
        *,
        has_actions: bool = True,
    ) -> None:
        """Show these records; the last ones may be totals. ``has_actions``: some record has a button."""
        self._headings, self._has_actions = headings, has_actions
        self.texts.totals = totals
        self.texts.cards = tuple(record.card for record in records)
        self.texts.show(headings, tuple(TextRow(record.key, record.texts) for record in records))
        self._arrange()

    def texts_of_card(self, row: int) -> tuple[str, str]:
        """The two lines of a card."""
        return self.texts.cards[row]

    def card_heights(self, row: int, width: int) -> tuple[int, int]:
        """How high the lines of a card are at a width."""
        head, rest = self.texts.cards[row]
        return _height(_bold(self.font()), head, width), _height(self.font(), rest, width)

    def needed_widths(self, *, has_samples: bool) -> list[int]:
        """How wide each column is to be for its heading and its texts, and where there is room, its samples."""
        self.ensurePolished()
        head = self.horizontalHeader().fontMetrics()
        body = QFontMetrics(_bold(self.font())) if self.texts.totals else self.fontMetrics()
        widths = []
        for number, (column, heading) in enumerate(zip(self._columns, self._headings, strict=True)):
            samples = self._samples.get(number, ()) if has_samples else ()
            texts = (*samples, *(row.texts[number] for row in self.texts.rows))
            text_width = max(map(body.horizontalAdvance, texts), default=0)
            needed = max(text_width, head.horizontalAdvance(heading)) + PADDING
            widths.append(max(needed, px(column.width)))
        return widths

    def _arrange(self) -> None:
        """Table or cards, whichever fits, and every measure that follows from that."""
        if not self._is_set_up:
            return
        widths, room = self.needed_widths(has_samples=True), self.viewport().width()
        if sum(widths) > room:
            widths = self.needed_widths(has_samples=False)
        is_card = sum(widths) > room
        if is_card != self.texts.is_card:
            self.texts.is_card = is_card
            self.horizontalHeader().setVisible(not is_card)
        for number in range(1, len(self._columns)):
            is_beside = number == self._action and self._has_actions
            self.setColumnHidden(number, is_card and not is_beside)
        if is_card:
            self._arrange_cards(widths, room)
        else:
            self._arrange_columns(widths, room)
        if self._is_whole:
            self.setFixedHeight(self._whole_height())

    def _arrange_columns(self, widths: list[int], room: int) -> None:
        takers = [number for number, column in enumerate(self._columns) if column.takes_rest]
        share = (room - sum(widths)) // max(1, len(takers))
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width + (share if number in takers else 0))
        for row in range(len(self.texts.rows)):
            self.setRowHeight(row, px(self._row_height))

    def _arrange_cards(self, widths: list[int], room: int) -> None:
        beside = 0
        if self._action is not None and self._has_actions:
            beside = widths[self._action]
            self.setColumnWidth(self._action, beside)
        self.setColumnWidth(0, max(1, room - beside))
        inside = room - beside - 2 * CARD_MARGIN
        for row in range(len(self.texts.rows)):
            self.setRowHeight(row, sum(self.card_heights(row, inside)) + 2 + 2 * CARD_MARGIN)

    def _whole_height(self) -> int:
        rows = sum(self.rowHeight(row) for row in range(len(self.texts.rows)))
        return rows + (0 if self.is_card else px(HEADER_HEIGHT)) + 2 * self.frameWidth()

    def sizeHint(self) -> QSize:
        return (
            QSize(super().sizeHint().width(), self._whole_height()) if self._is_whole else super().sizeHint()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _height(font: QFont, text: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100_000), _WRAP, text).height()
