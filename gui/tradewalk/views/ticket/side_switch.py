"""Buy or Sell, side by side. Neutral: no colour of a price."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from tradewalk.domain.orders import Side
from tradewalk.views.order_words import side_word
from tradewalk.views.targets import name_target


class SideSwitch(QFrame):
    """``side_chosen`` carries a Side, at a press of the user's alone."""

    side_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "ticket.side")
        self.setAccessibleName(self.tr("Side"))
        self.setProperty("kind", "chip")
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(3)
        self._buttons = {side: self._button(side) for side in Side}
        for button in self._buttons.values():
            row.addWidget(button, 1)

    def _button(self, side: Side) -> QPushButton:
        button = QPushButton()
        name_target(button, f"ticket.side.{side.value}")
        button.setProperty("kind", "tab")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(side))
        return button

    def show_side(self, side: Side) -> None:
        """Show which side is chosen."""
        for each, button in self._buttons.items():
            button.setText(side_word(each))
            button.setAccessibleName(side_word(each))
            button.setChecked(each is side)

    def _choose(self, side: Side) -> None:
        """No button group: that would take the side which is not chosen out of the Tab order."""
        self.show_side(side)
        self.side_chosen.emit(side)
