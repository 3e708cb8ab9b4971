"""The row above a chart: frames, how it is drawn, and what is drawn with it."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QVBoxLayout, QWidget

from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.look_menus import (
    add_switch,
    fill_adjustment_menu,
    fill_kind_menu,
    fill_saving_menu,
)
from tradewalk.views.chart.look_words import (
    adjustment_words,
    frame_sentences,
    frame_words,
    kind_words,
    scale_words,
)
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.flow import flow_of
from tradewalk.views.targets import name_target
from tradewalk.views.theme import SPACING

ARROW = " ▾"
EXPAND = "⤢"


class ChartToolbar(QWidget):
    """Tabs for the frames, and menus. ``look_chosen`` carries a ChartLook, ``saving_wanted`` a ChartFile."""

    look_chosen = Signal(object)
    own_wanted = Signal(bool)
    volume_wanted = Signal(bool)
    indicators_wanted = Signal()
    compare_wanted = Signal()
    limits_wanted = Signal(bool)
    events_wanted = Signal(bool)
    saving_wanted = Signal(object)
    expand_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._look = ChartLook()
        self._group = QButtonGroup(self)
        self._tabs = {frame: self._tab(frame) for frame in TimeFrame}
        self._kind = self._menu_button("chart.kind", self.tr("How prices are drawn"))
        self._adjustment = self._menu_button(
            "chart.adjustment", self.tr("Adjustment for splits and dividends")
        )
        self.indicators = self._button("chart.indicators", self.tr("Indicators"))
        self.indicators.clicked.connect(self.indicators_wanted)
        self.compare = self._button("chart.compare", self.tr("Compare"))
        self.compare.clicked.connect(self.compare_wanted)
        self._saving = self._menu_button("chart.saving", self.tr("Save what is in view"))
        self._saving.setText(self.tr("Save") + ARROW)
        fill_saving_menu(self._saving.menu(), self.saving_wanted)
        self._expand = self._button("chart.expand", EXPAND)
        self._expand.setCheckable(True)
        self._expand.clicked.connect(self.expand_wanted)
        menus = (self._kind, self._adjustment, self.indicators, self.compare)
        self._last = (self._saving, self._expand)
        name_target(self, "chart.tabs")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        self.row = flow_of(*self._tabs.values(), *menus, *self._last, spacing=2, line_spacing=SPACING.xs)
        inside.addWidget(self.row)

    def add(self, button: QPushButton) -> None:
        """Put another button in the row, before what keeps the chart or makes it larger."""
        button.setProperty("is_narrow", True)
        layout = self.row.layout()
        assert layout is not None
        for each in self._last:
            layout.removeWidget(each)
        for each in (button, *self._last):
            layout.addWidget(each)
        for before, after in pairwise((self.compare, button, *self._last)):
            QWidget.setTabOrder(before, after)

    def render(self, props: ChartProps) -> None:  # type: ignore[override]
        """Show what is chosen."""
        self._look = look = props.look
        self._tabs[look.frame].setChecked(True)
        shown = scale_words(look.scale) if look.frame.is_time_share else kind_words(look.kind)
        self._kind.setText(shown + ARROW)
        self._expand.setChecked(props.is_expanded)
        whole, rest = self.tr("Give the chart the whole page"), self.tr("Show the rest of the page again")
        self._expand.setAccessibleName(rest if props.is_expanded else whole)
        self._expand.setToolTip(self._expand.accessibleName())
        self._adjustment.setText(adjustment_words(look.adjustment) + ARROW)
        is_alone = props.comparison is None
        self._adjustment.setVisible(look.frame.is_of_days and is_alone)
        self.indicators.setVisible(not look.frame.is_time_share)
        kinds = self._kind.menu()
        fill_kind_menu(kinds, look, self.look_chosen.emit)
        kinds.addSeparator()
        add_switch(kinds, "chart.volume", self.tr("Volume"), self.volume_wanted, is_on=props.has_volume)
        if props.can_own:
            own = self.tr("My purchases, sales and average cost")
            add_switch(kinds, "chart.own", own, self.own_wanted, is_on=props.has_own)
        if props.limits is not None:
            limits = self.tr("Price limits of today")
            add_switch(kinds, "chart.limits", limits, self.limits_wanted, is_on=props.has_limits)
        events = self.tr("Dividends, splits and events")
        add_switch(kinds, "chart.events", events, self.events_wanted, is_on=props.has_events)
        fill_adjustment_menu(self._adjustment.menu(), look, self.look_chosen.emit)

    @property
    def saving_title(self) -> str:
        """What the dialog that asks for a place is called."""
        return self._saving.accessibleName()

    def _tab(self, frame: TimeFrame) -> QPushButton:
        tab = self._button(f"chart.tabs.{frame.value}", frame_words(frame))
        tab.setCheckable(True)
        tab.setAccessibleName(frame_sentences(frame))
        tab.setToolTip(frame_sentences(frame))
        tab.clicked.connect(lambda: self.look_chosen.emit(self._look._replace(frame=frame)))
        self._group.addButton(tab)
        return tab

    def _menu_button(self, name: str, title: str) -> QPushButton:
        button = self._button(name, "")
        button.setAccessibleName(title)
        button.setToolTip(title)
        menu = QMenu(title, self)
        name_target(menu, f"{name}.menu")
        button.setMenu(menu)
        return button

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        name_target(button, name)
        button.setAccessibleName(text)
        button.setProperty("kind", "tab")
        button.setProperty("is_narrow", True)
        return button
