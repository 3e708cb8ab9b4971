"""The choice of a day: one before, a list, one after."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.choice_box import ChoiceBox
from tradewalk.views.flow import flow_of
from tradewalk.views.statements.view_model import StatementsProps
from tradewalk.views.targets import name_target
from tradewalk.views.theme import SPACING


class DayBar(QWidget):
    """``day_chosen`` carries a day."""

    day_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._props: StatementsProps | None = None
        self._earlier = self._button("earlier", self.tr("Day before"))
        self._later = self._button("later", self.tr("Day after"))
        self._box = ChoiceBox("statements.day", self.tr("Day of the statement"))
        self._box.activated.connect(lambda: self.day_chosen.emit(self._box.value))
        self._earlier.clicked.connect(lambda: self._go(is_later=False))
        self._later.clicked.connect(lambda: self._go(is_later=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        widgets = (self._earlier, self._box, self._later)
        column.addWidget(flow_of(*widgets, spacing=SPACING.s, line_spacing=SPACING.s))

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        name_target(button, f"statements.{name}")
        button.setAccessibleName(text)
        button.setProperty("kind", "chip")
        return button

    def render(self, props: StatementsProps) -> None:  # type: ignore[override]
        """Show the days that can be chosen, and the one that is."""
        self._props = props
        days = tuple((day, formatting.long_date(day)) for day in props.days)
        self._box.offer(days, props.statement.day)
        self._earlier.setEnabled(props.earlier is not None)
        self._later.setEnabled(props.later is not None)

    def _go(self, *, is_later: bool) -> None:
        if self._props is None:
            return
        day = self._props.later if is_later else self._props.earlier
        if day is not None:
            self.day_chosen.emit(day)
