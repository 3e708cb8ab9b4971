"""A row that goes on below where it has no more room, as words do."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget


class FlowLayout(QLayout):
    """Lays items side by side at their own widths; each line is as high as its highest item."""

    def __init__(self, spacing: int, line_spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._line_spacing = line_spacing
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Worked out once: Qt asks many times between two changes."""
        if width not in self._heights:
            places = self._places(width)
            self._heights[width] = max((place.bottom() + 1 for _, place in places), default=0)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something has another size."""
        self._heights.clear()
        super().invalidate()

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        sizes = [_in_one_line(item) for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """The widest item that cannot be made narrower."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._places(rect.width()):
            item.setGeometry(place.translated(rect.topLeft()))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Where each item stands in so much width; items of a line share their middle."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        room = width
        for item in self._shown():
            size = _size_in(item, width)
            if lines[-1] and size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self.spacing()
        return self._stacked(lines)

    def _stacked(self, lines: list[list[tuple[QLayoutItem, QSize]]]) -> list[tuple[QLayoutItem, QRect]]:
        places, top = [], 0
        for line in lines:
            height = max((size.height() for _, size in line), default=0)
            left = 0
            for item, size in line:
                places.append((item, QRect(QPoint(left, top + (height - size.height()) // 2), size)))
                left += size.width() + self.spacing()
            top += height + self._line_spacing
        return places


def _size_in(item: QLayoutItem, width: int) -> QSize:
    """The size of an item that has at most so much width; a text that may wrap wants one line."""
    size = _in_one_line(item)
    if size.width() <= width:
        return size
    if item.hasHeightForWidth():
        return QSize(width, item.heightForWidth(width))
    return QSize(max(width, item.minimumSize().width()), size.height())


def _in_one_line(item: QLayoutItem) -> QSize:
    """The size hint; Qt's own hint of a text that may wrap is of no width in particular."""
    label = item.widget()
    if not isinstance(label, QLabel) or not label.wordWrap():
        return item.sizeHint()
    return label.fontMetrics().size(0, label.text()).grownBy(label.contentsMargins()) + QSize(1, 0)


def flow_of(*widgets: QWidget, spacing: int, line_spacing: int) -> QWidget:
    """A widget in which others flow."""
    box = QWidget()
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    layout = FlowLayout(spacing, line_spacing, box)
    for widget in widgets:
        layout.addWidget(widget)
    return box
