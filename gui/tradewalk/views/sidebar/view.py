"""The sidebar: the watchlist, and the entries of the account's pages."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout

from tradewalk.services.preferences import WatchlistOrder
from tradewalk.views import formatting
from tradewalk.views.pages import Page
from tradewalk.views.places import SIDEBAR_WIDTH
from tradewalk.views.scale import px
from tradewalk.views.sidebar.view_model import SidebarProps
from tradewalk.views.sidebar.watchlist import Watchlist
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone

ENTRIES = (Page.PORTFOLIO, Page.ORDERS, Page.STATEMENTS)


class SidebarView(QFrame):
    """Draws list and entries; a click or Enter opens what it names."""

    instrument_chosen = Signal(str)
    page_chosen = Signal(object)
    order_chosen = Signal(object)
    removal_requested = Signal(str)
    move_requested = Signal(str, int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, "side")
        self.setProperty("kind", "sidebar")
        self.setFixedWidth(px(SIDEBAR_WIDTH))
        self._list = Watchlist(appearance)
        self._emptiness = sentence_label("side.instruments.empty")
        self._sort = QPushButton(self.tr("Sort") + " ▾")
        self._entries = {page: self._entry(page) for page in ENTRIES}
        self._counts = {page: self._count_on(page) for page in self._entries}
        self._orders = self._sort_actions()
        self._lay_out()
        self._list.instrument_chosen.connect(self.instrument_chosen)
        self._list.removal_requested.connect(self.removal_requested)
        self._list.move_requested.connect(self.move_requested)

    def render(self, props: SidebarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self._list.render(props)
        self._list.setVisible(bool(props.rows))
        self._emptiness.setVisible(not props.rows)
        self._orders[props.order].setChecked(True)
        for page, entry in self._entries.items():
            entry.setChecked(page is props.page)
        positions = formatting.quantity(props.position_count) if props.position_count else ""
        set_text(self._counts[Page.PORTFOLIO], positions)
        orders = self.tr("{count} open").format(count=formatting.quantity(props.open_order_count))
        set_text(self._counts[Page.ORDERS], orders if props.open_order_count else "")

    def focus_list(self) -> None:
        """Give the keyboard to the watchlist."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        set_text(
            self._emptiness,
            self.tr("Nothing is watched. Search for an instrument and press Watch on its page."),
        )
        self._emptiness.setContentsMargins(SPACING.s, SPACING.xs, SPACING.s, 0)
        heading = QHBoxLayout()
        heading.addWidget(self._section("side.instruments.heading", self.tr("Watchlist")))
        heading.addStretch(1)
        heading.addWidget(self._sort)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, SPACING.m, 10, SPACING.m)
        column.setSpacing(2)
        column.addLayout(heading)
        column.addWidget(self._list, 1)
        column.addWidget(self._emptiness, 1, Qt.AlignmentFlag.AlignTop)
        column.addSpacing(SPACING.s)
        column.addWidget(self._section("side.account.heading", self.tr("Account")))
        for entry in self._entries.values():
            column.addWidget(entry)

    def _section(self, name: str, text: str) -> QLabel:
        label = text_label(name, Role.LABEL, Tone.QUIET)
        label.setText(text)
        label.setContentsMargins(SPACING.s, 0, 0, SPACING.xs)
        return label

    def _sort_actions(self) -> dict[WatchlistOrder, QAction]:
        name_target(self._sort, "side.instruments.sort")
        self._sort.setProperty("kind", "quiet")
        self._sort.setAccessibleName(self.tr("Sort the watchlist"))
        menu, group = QMenu(self), QActionGroup(self)
        name_target(menu, "side.instruments.sort.menu")
        self._sort.setMenu(menu)
        names = {
            WatchlistOrder.OWN: self.tr("My own order"),
            WatchlistOrder.NAME: self.tr("By name"),
            WatchlistOrder.CHANGE: self.tr("By change, largest rise first"),
        }
        return {order: self._sort_action(menu, group, order, name) for order, name in names.items()}

    def _sort_action(self, menu: QMenu, group: QActionGroup, order: WatchlistOrder, name: str) -> QAction:
        action = menu.addAction(name)
        name_target(action, f"side.instruments.sort.{order.value}")
        action.setCheckable(True)
        group.addAction(action)
        action.triggered.connect(lambda: self.order_chosen.emit(order))
        return action

    def _entry(self, page: Page) -> QPushButton:
        entry = QPushButton(self._name_of(page))
        name_target(entry, f"side.{page.value}")
        entry.setAccessibleName(entry.text())
        entry.setProperty("kind", "entry")
        entry.setCheckable(True)
        entry.clicked.connect(lambda: self._on_entry(page))
        return entry

    def _name_of(self, page: Page) -> str:
        names = {
            Page.PORTFOLIO: self.tr("Portfolio"),
            Page.ORDERS: self.tr("Orders"),
            Page.STATEMENTS: self.tr("Statements"),
        }
        return names[page]

    def _count_on(self, page: Page) -> QLabel:
        count = text_label(f"side.{page.value}.count", Role.SMALL, Tone.QUIET, is_right=True)
        row = QHBoxLayout(self._entries[page])
        row.setContentsMargins(0, 0, SPACING.s, 0)
        row.addStretch(1)
        row.addWidget(count)
        count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return count

    def _on_entry(self, page: Page) -> None:
        self._entries[page].setChecked(True)
        self.page_chosen.emit(page)
