"""One who sits before the window: keys and clicks on real widgets, and a clock that passes when asked to."""

import pickle
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import time
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractEventDispatcher, QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QTableView, QWidget

from tests.journeys.screen import find
from tests.simulation.builders import SLOT, undisturbed
from tradewalk.app import Application
from tradewalk.command_line import LaunchOptions
from tradewalk.desk import Desk
from tradewalk.domain.instants import Instant, instant_at, parse_instant
from tradewalk.services.account_mark import IN_USE
from tradewalk.services.session import Session
from tradewalk.shipped import Shipped, load_shipped
from tradewalk.views.main_window import MainWindow

PROFILE = "cn-retail-star"
FRAME = 33
LONGEST_SETTLING = 20_000
MOST_ROUNDS = 200
MOST_LAYERS = 3
"""So many things lie over each other: an explanation, over a search, over a ticket at its first step."""


@cache
def read_once() -> Shipped:
    """What is shipped never changes, so it is read once for all players."""
    return load_shipped()


class Player:
    """A desk and the gestures of one who works at it."""

    def __init__(
        self, qt: QApplication, folder: Path, options: LaunchOptions, shipped: Shipped | None
    ) -> None:
        self._qt = qt
        self._passed = 0
        self.application = Application(qt, read_once(), options, folder, lambda: self._passed)
        self.application.preferences.value = replace(
            self.application.preferences.value, has_reduced_motion=True
        )
        if shipped is not None:
            self.application.shipped = shipped
        self.desk: Desk = self.application.open_desk(options.account)
        if shipped is None and options.open_symbol is not None:
            self._stock(options.open_symbol)
        self.account_folder = folder / (options.account or PROFILE)
        self.settle()

    def _stock(self, symbol: str) -> None:
        """A book that nobody has disturbed is worked out once for all players, up to the last slot of time."""
        at, world = self.session.state.at, self.session._world
        day = read_once().listings.current_day(symbol, at)
        slot = (at - instant_at(day, time(0))) // SLOT
        if slot > 0:
            world._shelf._books.setdefault(symbol, pickle.loads(undisturbed(symbol, day, slot)))

    @property
    def window(self) -> MainWindow:
        return self.desk.window

    @property
    def session(self) -> Session:
        return self.desk.session

    def close(self) -> None:
        """Close the window and let the account go."""
        self.application.close()
        self.window.close()
        self.window.deleteLater()
        self._qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle(self) -> None:
        """Let everything that a gesture set off take its course."""
        patience, heartbeat = QDeadlineTimer(LONGEST_SETTLING), QTimer()
        heartbeat.start(FRAME)
        self._let_events_happen()
        while not self.desk.is_settled:
            assert not patience.hasExpired(), "the window does not settle"
            self._qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            self._let_events_happen()

    def _let_events_happen(self) -> None:
        """Handle what there is, what that sets off, and so on until nothing is left, however slow the machine."""
        dispatcher = QAbstractEventDispatcher.instance()
        for _ in range(MOST_ROUNDS):
            is_something_left = dispatcher.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
            self._qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if not is_something_left:
                break

    def return_to_the_page(self) -> None:
        """Close whatever was opened over the page of the instrument, and go back to it."""
        self.window.activateWindow()
        self.settle()
        for _ in range(MOST_LAYERS):
            self.strike(Qt.Key.Key_Escape)
        assert not self.window.has_ticket, "Escape does not close the ticket"
        self.strike(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)

    # Mouse

    def on(self, name: str) -> QWidget:
        """A widget that can be seen."""
        widget = find(self.window, name)
        assert widget.isVisible(), f"{name} is not to be seen"
        return widget

    def press(self, name: str) -> None:
        """Click on a button that can be pressed."""
        button = self.on(name)
        assert button.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=_middle_of(button))
        self.settle()

    def write(self, name: str, text: str) -> None:
        """Write over what stands in a field."""
        field = self.on(name)
        if not isinstance(field, QLineEdit):
            field = field.findChildren(QLineEdit)[0]
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)
        self.settle()

    def choose_row(self, name: str, row: int) -> None:
        """Click on a row of a table."""
        table = self.on(name)
        assert isinstance(table, QTableView)
        place = table.visualRect(table.model().index(row, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def choose(self, button_name: str, words: str) -> None:
        """Choose the entry of a button's menu that consists of these words, or has them before or after a gap."""
        button = self.on(button_name)
        assert isinstance(button, QPushButton)
        menu: QMenu = button.menu()
        self._entry(menu, words).trigger()
        self.settle()

    def _entry(self, menu: QMenu, words: str) -> QAction:
        (found,) = (action for action in menu.actions() if words in re.split(r"\s{2,}", action.text()))
        return found

    # Keyboard: Qt itself finds who has it

    def strike(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Strike a key, wherever the keyboard is."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self._handle, key, held)
        self.settle()

    def strike_all(self, text: str) -> None:
        """Strike the keys of a text, wherever the keyboard is."""
        for sign in text:
            QTest.keyClick(self._handle, Qt.Key(ord(sign.upper())))
        self.settle()

    def tab_to(self, name: str) -> None:
        """Strike Tab until a widget has the keyboard."""
        for _ in range(100):
            if self.focused == name:
                return
            self.strike(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name}")

    @property
    def focused(self) -> str:
        """The name of what has the keyboard, or of the named widget around it."""
        widget = QApplication.focusWidget()
        while widget is not None and not widget.objectName():
            widget = widget.parentWidget()
        return widget.objectName() if widget is not None else ""

    @property
    def _handle(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    # Time

    def let_pass(self, milliseconds: int) -> None:
        """Let real time pass, a frame at a time, for the clock that runs."""
        for _ in range(0, milliseconds, FRAME):
            self._pass(FRAME)
        self.settle()

    def see_a_frame(self, milliseconds: int) -> None:
        """Let one frame of real time pass, and have the window paint what it brings."""
        self._pass(milliseconds)
        self._qt.processEvents()

    def _pass(self, milliseconds: int) -> None:
        self._passed += milliseconds
        self.desk.clock.beat()


@contextmanager
def a_player(
    qt: QApplication,
    folder: Path,
    *,
    symbol: str | None = "688256.SH",
    at: str | Instant | None = None,
    theme: str = "light",
    shipped: Shipped | None = None,
    account: str = PROFILE,
) -> Iterator[Player]:
    """A player at the desk of an account, the usual one if none is named, which is kept below *folder*."""
    instant = parse_instant(at) if isinstance(at, str) else at
    options = LaunchOptions(open_symbol=symbol, at=instant, account=account, theme=theme)
    player = Player(qt, folder, options, shipped)
    try:
        yield player
    finally:
        player.close()


def what_a_kill_leaves(player: Player, folder: Path) -> Path:
    """A copy of the accounts as they are on disk at this moment, without the mark of the one who is gone."""
    shutil.copytree(player.account_folder, folder / PROFILE, ignore=shutil.ignore_patterns(f"{IN_USE}*"))
    return folder


def _middle_of(widget: QWidget) -> QPoint:
    return QPoint(widget.width() // 2, widget.height() // 2)
