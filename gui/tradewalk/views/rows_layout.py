"""A bar whose items stand in one row where there is room, and in several where there is less.

The bar has a list of arrangements, the roomiest first; the first one that fits is taken. An arrangement names
the items of each row; SPREAD is the gap that takes what a row leaves over. Items that an arrangement does not
name are hidden: what they do must then be reached another way.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget, QWidgetItem

SPREAD = "|"
Row = tuple[str, ...]
Arrangement = tuple[Row, ...]


def width_of(row: Row, widths: Mapping[str, int], gap: int) -> int:
    """The least that a row needs."""
    items = [name for name in row if name != SPREAD]
    return sum(widths[name] for name in items) + gap * (len(items) - 1)


def first_fitting(
    arrangements: Sequence[Arrangement], widths: Mapping[str, int], room: int, gap: int
) -> Arrangement:
    """The first arrangement of which every row fits; the last one where none does."""
    for arrangement in arrangements:
        if all(width_of(row, widths, gap) <= room for row in arrangement):
            return arrangement
    return arrangements[-1]


def shared(
    row: Row, least: Mapping[str, int], most: Mapping[str, int], room: int, gap: int
) -> dict[str, int]:
    """The width of every item of a row: the least, and to those that take more an equal part of the rest."""
    widths = {name: least[name] for name in row if name != SPREAD}
    rest = room - width_of(row, least, gap)
    growing = [name for name in widths if most[name] > least[name]]
    while rest > 0 and growing:
        part = max(rest // len(growing), 1)
        for name in growing:
            more = min(part, most[name] - widths[name], rest)
            widths[name] += more
            rest -= more
        growing = [name for name in growing if widths[name] < most[name]]
    return widths


class RowsLayout(QLayout):
    """Lays the bar out. Widgets are named when they are added, and take their minimum up to their maximum width."""

    def __init__(
        self, bar: QWidget, arrangements: Sequence[Arrangement], gap: int, row_gap: int | None = None
    ) -> None:
        super().__init__(bar)
        self._arrangements, self._gap = arrangements, gap
        self._row_gap = gap if row_gap is None else row_gap
        self._widgets: dict[str, QWidget] = {}
        self._told: dict[str, int] = {}
        self._items: list[QLayoutItem] = []
        self._measured: tuple[dict[str, int], dict[str, int]] | None = None
        self._heights: dict[tuple[str, int], int] = {}
        self._turn = 0

    def add(self, name: str, widget: QWidget, least: int | None = None) -> None:
        """Add a widget under its name, with the width that an arrangement is to leave for it at least."""
        self.addChildWidget(widget)
        if least is not None:
            self._told[name] = least
        self._widgets[name] = widget
        self._items.append(QWidgetItem(widget))

    def arrange_by(self, arrangements: Sequence[Arrangement]) -> None:
        """Choose among other arrangements from now on."""
        if arrangements is not self._arrangements:
            self._arrangements = arrangements
            self.update()

    def shown(self, width: int) -> Arrangement:
        """The arrangement for a bar of this width."""
        return first_fitting(self._arrangements, self._least(), self._room(width), self._gap)

    def invalidate(self) -> None:
        """Something has another size: measure anew when it is wanted."""
        self._measured = None
        self._heights.clear()
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins, rows = self.contentsMargins(), self.shown(width)
        heights = [self._height_of(row, self._room(width)) for row in rows]
        return sum(heights) + self._row_gap * (len(rows) - 1) + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        margins, arrangement = self.contentsMargins(), self.shown(rect.width())
        if not self._shows(arrangement):
            return
        left, top, room = rect.left() + margins.left(), rect.top() + margins.top(), self._room(rect.width())
        for row in arrangement:
            height = self._height_of(row, room)
            self._place(row, QRect(left, top, room, height))
            top += height + self._row_gap

    def _shows(self, arrangement: Arrangement) -> bool:
        """Show what the arrangement names, and nothing else.

        Qt lays out what stands around a widget when it is shown, and so this very bar: then a newer arrangement
        holds already, and the answer is no.
        """
        self._turn += 1
        turn, named = self._turn, {name for row in arrangement for name in row}
        for name, widget in self._widgets.items():
            if widget.isHidden() == (name in named):
                if widget.hasFocus():
                    widget.clearFocus()  # else Qt hands the keyboard to whatever comes next
                widget.setVisible(name in named)
                if self._turn != turn:
                    return False
        return True

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        return QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def _room(self, width: int) -> int:
        margins = self.contentsMargins()
        return width - margins.left() - margins.right()

    def _least(self) -> dict[str, int]:
        return self._widths()[0]

    def _most(self) -> dict[str, int]:
        return self._widths()[1]

    def _widths(self) -> tuple[dict[str, int], dict[str, int]]:
        """The least and the most width of every widget; Qt asks many times between two changes."""
        if self._measured is None:
            least = {name: _least_width(widget) for name, widget in self._widgets.items()}
            most = {name: _most_width(widget) for name, widget in self._widgets.items()}
            self._measured = (least | self._told, most)
        return self._measured

    def _height(self, name: str, width: int) -> int:
        if (name, width) not in self._heights:
            self._heights[name, width] = _height(self._widgets[name], width)
        return self._heights[name, width]

    def _height_of(self, row: Row, room: int) -> int:
        widths = shared(row, self._least(), self._most(), room, self._gap)
        return max(self._height(name, min(width, room)) for name, width in widths.items())

    def _place(self, row: Row, rect: QRect) -> None:
        widths = shared(row, self._least(), self._most(), rect.width(), self._gap)
        used = sum(widths.values()) + self._gap * (len(widths) - 1)
        left = rect.left()
        for name in row:
            if name == SPREAD:
                left += max(rect.width() - used, 0)
                continue
            width = min(widths[name], rect.width())
            height = min(self._height(name, width), rect.height())
            top = rect.top() + (rect.height() - height) // 2
            self._widgets[name].setGeometry(QRect(left, top, width, height))
            left += width + self._gap


# All of this is asked of the widget: Qt's layout item answers nothing for one that is hidden.


def _least_width(widget: QWidget) -> int:
    """A text that wraps, and does not expand, wants one line: it wraps in a bar that is narrower than that."""
    if isinstance(widget, QLabel) and widget.wordWrap() and not _expands(widget):
        margins = widget.contentsMargins()
        return widget.fontMetrics().size(0, widget.text()).grownBy(margins).width() + 1
    return min(widget.minimumSizeHint().expandedTo(widget.minimumSize()).width(), widget.maximumWidth())


def _expands(widget: QWidget) -> bool:
    return bool(widget.sizePolicy().expandingDirections() & Qt.Orientation.Horizontal)


def _most_width(widget: QWidget) -> int:
    """What does not expand keeps its least width."""
    return widget.maximumWidth() if _expands(widget) else _least_width(widget)


def _height(widget: QWidget, width: int) -> int:
    hint = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return max(hint, widget.minimumHeight())
