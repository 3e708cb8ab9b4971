"""``tradewalk demo``: the whole flow, played through the real window off screen, one picture a step.

Gestures are real ones: keys and clicks on the widgets that a user would use. Simulated time passes through the
clock that the window's Run button starts, with real time replaced by a counter, so that the same demo gives the
same journal, to the byte.
"""

import errno
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from tradewalk.app import Application
from tradewalk.command_line import DemoOptions, LaunchOptions
from tradewalk.desk import Desk
from tradewalk.domain.placed_orders import Order
from tradewalk.failures import pass_on_qt_messages
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.journal import Journal, line_of
from tradewalk.shipped import load_shipped

PROFILE = "cn-retail-star"
SYMBOL = "688256.SH"
MORNING = "09:30"
FRAME = 33
BREATH = 1_000
LONGEST_SETTLING = 20_000
"""Real milliseconds that the window may take to complete itself."""
LONGEST_WAIT = 400_000
"""Real milliseconds that the demo lets the clock run at the most while it waits for an order."""


class DemoFailed(Exception):
    """The window did not do what the demo expects of it: a bug."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One step that has been played: its name, and the window to take a picture of."""

    name: str
    window: QWidget


class Demonstration:
    """Plays the flow in an application whose accounts are kept in *folder*."""

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

    def play(self) -> Iterator[Scene]:
        """The scenes, each played when it is asked for."""
        yield from self._log_in()
        yield from self._find()
        yield from self._fill_in_the_ticket()
        yield from self._submit_and_follow()
        yield from self._be_refused_the_sale()
        yield from self._sell_the_next_day()

    def _log_in(self) -> Iterator[Scene]:
        yield self._scene("choose-account", self.application.choose_account())
        self._click(f"accounts.open.{PROFILE}", self.application.chooser)
        yield self._scene("window")

    def _find(self) -> Iterator[Scene]:
        self._type("top.search", "688256")
        yield self._scene("search")
        QTest.keyClick(self._widget("top.search"), Qt.Key.Key_Return)
        yield self._scene("detail")
        self._click("chart.tabs.today")
        yield self._scene("today")
        self._click("chart.tabs.day")

    def _fill_in_the_ticket(self) -> Iterator[Scene]:
        self._click("detail.trade")
        self._click("ticket.side.buy")
        self._type("ticket.price", str(self._best_ask()))
        yield self._scene("side-and-price")
        self._click("ticket.continue")
        self._type("ticket.quantity", "100")
        yield self._scene("too-few")
        self._type("ticket.quantity", "200")
        yield self._scene("quantity")
        self._click("ticket.continue")
        yield self._scene("validity")
        self._click("ticket.continue")
        yield self._scene("review")
        self._click("ticket.continue")
        self._type("ticket.password", self.desk.session.state.profile.trading_password)
        yield self._scene("unlock")
        self._click("ticket.submit")
        yield self._scene("confirm")

    def _submit_and_follow(self) -> Iterator[Scene]:
        self._click("ticket.send")
        yield self._scene("submitted")
        self._run_while(lambda order: order.sent_at is None)
        yield self._scene("received")
        self._run_while(lambda order: order.is_open)
        yield self._scene("filled")
        self._click("timeline.done")
        self._click("side.portfolio")
        yield self._scene("portfolio")

    def _be_refused_the_sale(self) -> Iterator[Scene]:
        self._open(SYMBOL)
        self._click("detail.trade")
        self._click("ticket.side.sell")
        self._click("ticket.continue")
        self._type("ticket.quantity", "200")
        yield self._scene("sale-refused-today")
        self._click("ticket.back")
        self._click("ticket.back")

    def _sell_the_next_day(self) -> Iterator[Scene]:
        self._next_day_at_work()
        yield self._scene("next-day")
        self._click("detail.trade")
        self._click("ticket.side.sell")
        self._type("ticket.price", str(self._best_bid()))
        self._click("ticket.continue")
        self._type("ticket.quantity", "200")
        self._click("ticket.continue")
        self._click("ticket.continue")
        yield self._scene("review-sale")
        self._click("ticket.continue")
        self._type("ticket.password", self.desk.session.state.profile.trading_password)
        self._click("ticket.submit")
        self._click("ticket.send")
        self._run_while(lambda order: order.is_open)
        yield self._scene("sold")
        self._click("timeline.done")
        self._click("side.orders")
        yield self._scene("orders")
        self._click("side.portfolio")
        yield self._scene("portfolio-after")

    # Gestures

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
        for _ in range(3):
            self._qt.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, FRAME)
            self._qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _scene(self, name: str, window: QWidget | None = None) -> Scene:
        self._settle()
        return Scene(name, window or self.desk.window)

    def again(self, scene: Scene) -> Scene:
        """The same scene, after something about its window was changed."""
        return self._scene(scene.name, self.window)

    @property
    def window(self) -> QWidget:
        """The window that is on show now; it may have been built anew."""
        chooser = self.application.chooser
        return self.desk.window if chooser is None or not chooser.isVisible() else chooser

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


def run_demo(options: DemoOptions) -> int:
    """Play the demo, write a picture of each scene and the journal into a folder; how many pictures.

    Raises OSError.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    pass_on_qt_messages()
    qt = QApplication(sys.argv[:1])
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        demonstration = Demonstration(qt, Path(folder), options.theme)
        count = 0
        for count, scene in enumerate(demonstration.play(), start=1):
            write_picture(scene.window, options.out / f"{count:02}-{scene.name}.png")
        demonstration.application.close()
        write_journal(Path(folder) / PROFILE / JOURNAL, options.out / "journal.jsonl")
    return count


def write_picture(window: QWidget, out: Path) -> None:
    """Write what a window shows. Raises OSError; Qt does not say why."""
    if not window.grab().save(str(out)):
        raise OSError(errno.EIO, "the picture could not be saved", str(out))


def write_journal(journal_path: Path, out: Path) -> None:
    """Write a journal as one JSON object a line."""
    with Journal(journal_path) as journal:
        lines = [line_of(entry) + "\n" for entry in journal.entries()]
    out.write_text("".join(lines), encoding="utf-8", newline="\n")
