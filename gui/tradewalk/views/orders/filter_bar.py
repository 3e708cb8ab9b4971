"""Tabs and filters over the list of orders."""

from collections.abc import Hashable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.orders import Side
from tradewalk.views.choice_box import ChoiceBox
from tradewalk.views.flow import flow_of
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.order_words import side_word
from tradewalk.views.orders.props import OrdersProps, OrdersTab, StateFilter
from tradewalk.views.targets import name_target
from tradewalk.views.theme import SPACING


class FilterBar(QWidget):
    """``tab_chosen`` carries an OrdersTab, ``filter_chosen`` symbol, side and state, None for any."""

    tab_chosen = Signal(object)
    filter_chosen = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._tabs = {tab: self._tab(tab) for tab in OrdersTab}
        self._group = QButtonGroup(self)
        self._symbol = ChoiceBox("orders.filter.instrument", self.tr("Filter by instrument"))
        self._side = ChoiceBox("orders.filter.side", self.tr("Filter by side"))
        self._state = ChoiceBox("orders.filter.state", self.tr("Filter by state"))
        self._place()
        self._name()

    def _tab(self, tab: OrdersTab) -> QPushButton:
        button = QPushButton()
        name_target(button, f"orders.tabs.{tab.value}")
        button.setProperty("kind", "tab")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.tab_chosen.emit(tab))
        return button

    def _place(self) -> None:
        tabs = QWidget()
        inside = QHBoxLayout(tabs)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACING.xs)
        for button in self._tabs.values():
            self._group.addButton(button)
            inside.addWidget(button)
        boxes = (self._symbol, self._side, self._state)
        for box in boxes:
            box.activated.connect(self._on_filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(flow_of(tabs, *boxes, spacing=SPACING.s, line_spacing=SPACING.s))

    def _name(self) -> None:
        words = {
            OrdersTab.OPEN: self.tr("Open"),
            OrdersTab.TODAY: self.tr("Today"),
            OrdersTab.ALL: self.tr("All"),
        }
        for tab, button in self._tabs.items():
            button.setText(words[tab])
            button.setAccessibleName(words[tab])

    def render(self, props: OrdersProps) -> None:  # type: ignore[override]
        """Show what is chosen, and what can be."""
        choice = props.choice
        self._tabs[choice.tab].setChecked(True)
        named = tuple((each.symbol, f"{each.code} {shown_name(each)}") for each in props.instruments)
        self._symbol.offer(((None, self.tr("Any instrument")), *named), choice.symbol)
        sides = tuple((side, side_word(side)) for side in Side)
        self._side.offer(((None, self.tr("Buy and sell")), *sides), choice.side)
        self._state.offer(((None, self.tr("Any state")), *self._states()), choice.state)

    def _states(self) -> tuple[tuple[Hashable, str], ...]:
        return (
            (StateFilter.OPEN, self.tr("Open")),
            (StateFilter.FILLED, self.tr("Filled")),
            (StateFilter.CANCELLED, self.tr("Cancelled")),
            (StateFilter.REFUSED, self.tr("Refused")),
            (StateFilter.EXPIRED, self.tr("Expired")),
        )

    def _on_filter(self) -> None:
        self.filter_chosen.emit(self._symbol.value, self._side.value, self._state.value)
