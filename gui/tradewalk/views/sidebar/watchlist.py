"""The watchlist: a list that opens, removes and moves its rows by mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu

from tradewalk.services.preferences import WatchlistOrder
from tradewalk.views.pages import Page
from tradewalk.views.sidebar.instrument_delegate import InstrumentDelegate
from tradewalk.views.sidebar.instrument_model import Index, InstrumentModel
from tradewalk.views.sidebar.view_model import SidebarProps
from tradewalk.views.targets import name_target
from tradewalk.views.theme import Appearance, Theme

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Watchlist(QListView):
    """A click or Enter opens a row, Delete removes it, Alt+Up and Alt+Down or a drag move it."""

    instrument_chosen = Signal(str)
    removal_requested = Signal(str)
    move_requested = Signal(str, int)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, "side.instruments")
        self.setAccessibleName(self.tr("Watchlist"))
        self.setAccessibleDescription(
            self.tr("Enter opens an instrument, Delete removes it, Alt with Up or Down moves it.")
        )
        self._instruments = InstrumentModel()
        self._delegate = InstrumentDelegate(appearance)
        self._is_movable = False
        self._set_up()
        self.clicked.connect(self._on_index)
        self.activated.connect(self._on_index)
        self.customContextMenuRequested.connect(self._on_menu_requested)
        # A drop is answered when the view has done with it: the answer changes the rows.
        self._instruments.row_dropped.connect(self.move_requested, Qt.ConnectionType.QueuedConnection)
        appearance.theme_changed.connect(self._on_theme_changed)

    def render(self, props: SidebarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self._is_movable = self._instruments.can_drag = props.order is WatchlistOrder.OWN
        if self._delegate.fit(props.rows):
            self.scheduleDelayedItemsLayout()
        place, current = self.currentIndex().row(), self._symbol_at(self.currentIndex())
        self._instruments.show(props.rows)
        if current is not None and self._symbol_at(self.currentIndex()) != current:
            self._keep_keyboard(current, place)
        self._mark(props)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Qt's own lists measure all rows anew and paint them, though a price makes no row higher."""
        QAbstractItemView.dataChanged(self, first, last, roles)

    def menu_of(self, row: int) -> QMenu:
        """What can be done with a row."""
        symbol, last = self._instruments.rows[row].symbol, len(self._instruments.rows) - 1
        menu = QMenu(self)
        name_target(menu, "side.instruments.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        up = self._action(menu, self.tr("Move up"), "Alt+Up")
        up.setEnabled(self._is_movable and row > 0)
        up.triggered.connect(lambda: self.move_requested.emit(symbol, row - 1))
        down = self._action(menu, self.tr("Move down"), "Alt+Down")
        down.setEnabled(self._is_movable and row < last)
        down.triggered.connect(lambda: self.move_requested.emit(symbol, row + 1))
        remove = self._action(menu, self.tr("Remove from the watchlist"), "Del")
        remove.triggered.connect(lambda: self.removal_requested.emit(symbol))
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), event.key()
        if row >= 0 and key == Qt.Key.Key_Delete:
            self.removal_requested.emit(self._instruments.rows[row].symbol)
        elif row >= 0 and key in STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._step(row, STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def selectionCommand(
        self,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002 - Qt's own name
        event: QEvent | None = None,  # noqa: ARG002 - Qt's own name
    ) -> QItemSelectionModel.SelectionFlag:
        """Arrows move the keyboard's place alone; what is marked is the instrument on show."""
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def _step(self, row: int, step: int) -> None:
        if self._is_movable and 0 <= row + step < len(self._instruments.rows):
            self.move_requested.emit(self._instruments.rows[row].symbol, row + step)

    def _symbol_at(self, index: QModelIndex) -> str | None:
        rows = self._instruments.rows
        return rows[index.row()].symbol if 0 <= index.row() < len(rows) else None

    def _row_of(self, symbol: str | None) -> int | None:
        return next((i for i, row in enumerate(self._instruments.rows) if row.symbol == symbol), None)

    def _keep_keyboard(self, symbol: str, place: int) -> None:
        """Where the instrument is now, or where it was if it is gone."""
        row, last = self._row_of(symbol), len(self._instruments.rows) - 1
        if row is None and last >= 0:
            row = min(place, last)
        self._put_keyboard_on(row)

    def _put_keyboard_on(self, row: int | None) -> None:
        if row is None:
            return
        before = self.currentIndex().row()
        with QSignalBlocker(self.selectionModel()):
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._instruments.index(row), flag)
        self._paint_anew({before, row})

    def _paint_anew(self, rows: set[int]) -> None:
        """Paint rows whose mark or keyboard is another; the selection does not say so, since it is kept silent."""
        for row in rows:
            if row >= 0:
                self.update(self._instruments.index(row))

    def _mark(self, props: SidebarProps) -> None:
        row = self._row_of(props.symbol if props.page is Page.DETAIL else None)
        selection = self.selectionModel()
        marked = [index.row() for index in selection.selectedIndexes()]
        if marked == ([] if row is None else [row]):
            return
        with QSignalBlocker(selection):
            selection.clearSelection()
            if row is not None:
                flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
                selection.select(self._instruments.index(row), flag)
        if not (self.hasFocus() and self.currentIndex().isValid()):
            self._put_keyboard_on(row)
        self._paint_anew({*marked, -1 if row is None else row})

    def _set_up(self) -> None:
        self.setModel(self._instruments)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _action(self, menu: QMenu, text: str, keys: str) -> QAction:
        action = menu.addAction(text)
        action.setShortcut(QKeySequence(keys))
        return action

    def _on_menu_requested(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid():
            self.menu_of(index.row()).popup(self.viewport().mapToGlobal(place))

    def _on_index(self, index: QModelIndex) -> None:
        if index.isValid():
            self.instrument_chosen.emit(self._instruments.rows[index.row()].symbol)

    def _on_theme_changed(self, _theme: Theme) -> None:
        self.viewport().update()
