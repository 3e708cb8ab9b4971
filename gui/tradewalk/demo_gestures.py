"""The gestures of the demo: keys and clicks on the widgets that a user would use, and simulated time that passes.

Real time is replaced by a counter, so that the same gestures give the same journal, to the byte.
"""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTableView, QWidget

from tradewalk.app import Application
from tradewalk.command_line import LaunchOptions
from tradewalk.desk import Desk
from tradewalk.domain.placed_orders import Order
from tradewalk.shipped import load_shipped

PROFILE = "cn-retail-star"
SYMBOL = "688256.SH"
MORNING = "09:30"
FRAME = 33
BREATH = 1_000
ROUNDS = 8
"""So many turns of the event loop a layout may take: a text that wraps makes the row above it ask again, and so on."""
LONGEST_SETTLING = 20_000
"""Real milliseconds that the window may take to complete itself."""
LONGEST_WAIT = 400_000
"""Real milliseconds that the demo lets the clock run at the most while it waits for an order."""


class DemoFailed(Exception):
    """The window did not do what the demo expects of it: a bug."""


class Player:
    """Plays gestures in an application whose accounts are kept in *folder*."""

    def __init__(self, qt: QApplication, folder: Path, theme: str) -> None:
        self._qt = qt
        self._passed = 0
        options = LaunchOptions(account=PROFILE, theme=theme, open_symbol="600519.SH")
        self.application = Application(qt, load_shipped(), options, folder, lambda: self._passed)
        store = self.application.preferences
        store.value = replace(store.value, has_reduced_motion=True)

    @property
    def desk(self) -> Desk:
        """The desk of the account that was chosen."""
        if self.application.desk is None:
            raise DemoFailed("no account is open")
        return self.application.desk

    @property
    def window(self) -> QWidget:
        """The window that is on show now; it may have been built anew."""
        chooser = self.application.chooser
        return self.desk.window if chooser is None or not chooser.isVisible() else chooser

    def _widget(self, name: str, inside: QWidget | None = None) -> QWidget:
        found = (inside or self.desk.window).findChild(QWidget, name)
        if not isinstance(found, QWidget) or not found.isVisible():
            raise DemoFailed(f"{name} is not to be seen")
        return found

    def _click(self, name: str, inside: QWidget | None = None) -> None:
        widget = self._widget(name, inside)
        if not widget.isEnabled():
            raise DemoFailed(f"{name} cannot be pressed")
        self._breathe()
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, pos=QPoint(widget.width() // 2, widget.height() // 2)
        )
        self._settle()

    def _click_row(self, name: str) -> None:
        """Click on the first row of a table."""
        table = self._widget(name)
        if not isinstance(table, QTableView):
            raise DemoFailed(f"{name} is no table")
        place = table.visualRect(table.model().index(0, 0)).center()
        self._breathe()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self._settle()

    def _explain_title(self) -> None:
        """Press F1 with the keyboard at nothing in particular: the first term of the page explains itself."""
        self.desk.window.focus_page()
        self._press_key(Qt.Key.Key_F1)

    def _press_key(self, key: Qt.Key) -> None:
        handle = self.desk.window.windowHandle()
        if handle is None:
            raise DemoFailed("the window does not stand")
        QTest.keyClick(handle, key)
        self._settle()

    def _close(self, name: str) -> None:
        """Close a window over the window, where it stands."""
        for window in self.desk.window.findChildren(QWidget, name):
            window.close()
        self._settle()

    def _breathe(self) -> None:
        """A person lets some time pass between two clicks; while the market runs, it passes by itself."""
        desk = self.application.desk
        if desk is None or not desk.session.state.clock.is_running:
            self._passed += BREATH

    def _type(self, name: str, text: str) -> None:
        field = self._widget(name)
        field.setFocus()
        if not isinstance(field, QLineEdit):
            field = next(iter(field.findChildren(QLineEdit)), field)
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        self._settle()

    def _open(self, symbol: str) -> None:
        self._type("top.search", symbol)
        QTest.keyClick(self._widget("top.search"), Qt.Key.Key_Return)
        self._settle()

    def _settle(self) -> None:
        """Let everything that a gesture set off take its course."""
        patience, heartbeat = QDeadlineTimer(LONGEST_SETTLING), QTimer()
        heartbeat.start(FRAME)
        self._let_events_happen()
        while self.application.desk is not None and not self.desk.is_settled:
            if patience.hasExpired():
                raise DemoFailed("the window does not settle")
            self._qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._let_events_happen()

    def _let_events_happen(self) -> None:
        for _ in range(ROUNDS):
            self._qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, FRAME)
            self._qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # Simulated time

    def _run_while(self, is_awaited: Callable[[Order], bool]) -> None:
        """Press Run, wait while this is so of the order that was sent last, press Hold."""
        self._click("top.clock.hold")
        orders = self.desk.session.state.account.orders
        while is_awaited(self.desk.session.state.account.orders[max(orders)]):
            if self._passed > LONGEST_WAIT:
                raise DemoFailed("the order does not come to an end")
            self._pass(FRAME)
        self._click("top.clock.hold")

    def _pass(self, milliseconds: int) -> None:
        self._passed += milliseconds
        self.desk.clock.beat()
        self._settle()

    def _next_day_at_work(self) -> None:
        """Jump to the next day, and on to its morning's continuous trading."""
        self._jump_actions()[-1].trigger()
        self._settle()
        next(action for action in self._jump_actions() if action.text().startswith(MORNING)).trigger()
        self._settle()

    def _jump_actions(self) -> list[QAction]:
        menu = self.desk.window.findChild(QMenu, "top.clock.jump.menu")
        if not isinstance(menu, QMenu):
            raise DemoFailed("there is no menu to jump with")
        return menu.actions()

    def _best_ask(self) -> Decimal:
        return self.desk.session.read.book(SYMBOL).asks[0].price

    def _best_bid(self) -> Decimal:
        return self.desk.session.read.book(SYMBOL).bids[0].price
