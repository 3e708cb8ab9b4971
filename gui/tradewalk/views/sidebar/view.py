"""The sidebar."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
)

from tradewalk.views import formatting
from tradewalk.views.pages import Page
from tradewalk.views.sidebar.instrument_list import InstrumentDelegate, InstrumentModel
from tradewalk.views.sidebar.view_model import SidebarProps
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING, Appearance, Theme
from tradewalk.views.tones import Tone

WIDTH = 260


class SidebarView(QFrame):
    """Draws the list and the entries; a click or Enter opens what it names."""

    instrument_chosen = Signal(str)
    page_chosen = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setProperty("kind", "sidebar")
        self.setFixedWidth(WIDTH)
        self._instruments = InstrumentModel()
        self._list = QListView()
        self._delegate = InstrumentDelegate(appearance)
        self._entries = {page: self._entry(page) for page in (Page.PORTFOLIO, Page.ORDERS)}
        self._counts = {page: self._count_on(page) for page in self._entries}
        self._set_up_list()
        self._lay_out()
        appearance.theme_changed.connect(self._on_theme_changed)

    def render(self, props: SidebarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self._instruments.show(props.rows)
        self._mark(props)
        for page, entry in self._entries.items():
            entry.setChecked(page is props.page)
        positions = formatting.quantity(props.position_count) if props.position_count else ""
        set_text(self._counts[Page.PORTFOLIO], positions)
        orders = self.tr("{count} open").format(count=formatting.quantity(props.open_order_count))
        set_text(self._counts[Page.ORDERS], orders if props.open_order_count else "")

    def _mark(self, props: SidebarProps) -> None:
        symbol = props.symbol if props.page is Page.DETAIL else None
        number = next((i for i, row in enumerate(props.rows) if row.symbol == symbol), None)
        selection, index = self._list.selectionModel(), self._list.currentIndex()
        with QSignalBlocker(selection):
            if number is None:
                selection.clear()
            elif index.row() != number or not selection.isSelected(index):
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                selection.setCurrentIndex(self._instruments.index(number), flag)
            else:
                return
        self._list.viewport().update()

    def _set_up_list(self) -> None:
        self._list.setObjectName("side.instruments")
        self._list.setAccessibleName(self.tr("Instruments"))
        self._list.setModel(self._instruments)
        self._list.setItemDelegate(self._delegate)
        self._list.setMouseTracking(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.clicked.connect(self._on_index)
        self._list.activated.connect(self._on_index)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, SPACING.l, 10, SPACING.m)
        column.setSpacing(2)
        column.addWidget(self._section("side.instruments.heading", self.tr("Instruments")))
        column.addWidget(self._list, 1)
        column.addSpacing(SPACING.s)
        column.addWidget(self._section("side.account.heading", self.tr("Account")))
        for entry in self._entries.values():
            column.addWidget(entry)

    def _section(self, name: str, text: str) -> QLabel:
        label = text_label(name, Role.LABEL, Tone.QUIET)
        label.setText(text)
        label.setContentsMargins(SPACING.s, 0, 0, SPACING.xs)
        return label

    def _entry(self, page: Page) -> QPushButton:
        entry = QPushButton(self.tr("Portfolio") if page is Page.PORTFOLIO else self.tr("Orders"))
        entry.setObjectName(f"side.{page.value}")
        entry.setAccessibleName(entry.text())
        entry.setProperty("kind", "entry")
        entry.setCheckable(True)
        entry.clicked.connect(lambda: self._on_entry(page))
        return entry

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

    def _on_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.instrument_chosen.emit(self._instruments.rows[index.row()].symbol)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self._list.viewport().update()
