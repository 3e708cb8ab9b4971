"""Links from an order to the one that took its place, and back."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.placed_orders import Order
from tradewalk.views.targets import name_target


class OrderLinks(QWidget):
    """``order_chosen`` carries the number of the other order."""

    order_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._order: Order | None = None
        self._after = self._link("timeline.successor", lambda order: order.successor)
        self._before = self._link("timeline.predecessor", lambda order: order.replaces)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for link in (self._after, self._before):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _link(self, name: str, other: Callable[[Order], int | None]) -> QPushButton:
        link = QPushButton()
        name_target(link, name)
        link.setProperty("kind", "link")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(lambda: self._choose(other))
        return link

    def show_order(self, order: Order) -> None:
        """Show the links that an order has."""
        self._order = order
        self._after.setText(self.tr("The order that took its place"))
        self._before.setText(self.tr("The order of which it took the place"))
        for link, number in ((self._after, order.successor), (self._before, order.replaces)):
            link.setAccessibleName(link.text())
            link.setVisible(number is not None)
        self.setVisible(order.successor is not None or order.replaces is not None)

    def _choose(self, other: Callable[[Order], int | None]) -> None:
        number = None if self._order is None else other(self._order)
        if number is not None:
            self.order_chosen.emit(number)
