"""Widgets of one width, as many beside each other as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget


class EvenGrid(QWidget):
    """A grid in one of several numbers of columns: the first of ``counts`` in which every text has room, else one."""

    def __init__(self, widgets: Sequence[QWidget], counts: tuple[int, ...], spacing: int) -> None:
        super().__init__()
        self._widgets, self._counts = tuple(widgets), counts
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        self._place(counts[0])

    def minimumSizeHint(self) -> QSize:
        """One column."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """As Qt's own; other texts may need another number of columns."""
        is_handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return is_handled

    def _arrange(self) -> None:
        widest, gap = self._widest(), self._grid.spacing()
        fits = (count for count in self._counts if count * (widest + gap) - gap <= self.width())
        self._place(next(fits, 1))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, *divmod(place, columns))

    def _widest(self) -> int:
        return max(widget.sizeHint().width() for widget in self._widgets)
