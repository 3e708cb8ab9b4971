"""``tradewalk demo``: the whole flow, played through the real window off screen, one picture a step.

Simulated time passes through the clock that the window's Run button starts.
"""

import errno
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tradewalk.command_line import DemoOptions
from tradewalk.demo_gestures import PROFILE, SYMBOL, Player
from tradewalk.failures import pass_on_qt_messages
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.journal import Journal, line_of


@dataclass(frozen=True, slots=True)
class Scene:
    """One step that has been played: its name, and the window to take a picture of.

    ``show_anew`` shows again what does not outlive views that are built anew, and says in which window.
    """

    name: str
    window: QWidget
    show_anew: Callable[[], QWidget] | None = None


class Demonstration(Player):
    """Plays the flow."""

    def play(self) -> Iterator[Scene]:
        """The scenes, each played when it is asked for."""
        yield from self._log_in()
        yield from self._find()
        yield from self._fill_in_the_ticket()
        yield from self._submit_and_follow()
        yield from self._be_refused_the_sale()
        yield from self._sell_the_next_day()
        yield from self._read_up()

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
        QTest.keyClick(self._widget("timeline.slider"), Qt.Key.Key_Left)
        yield self._scene("looking-back")
        self._click("timeline.now")
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

    def _read_up(self) -> Iterator[Scene]:
        self._click("side.orders")
        self._click_row("orders.table")
        yield self._scene("order-in-full")
        self._click("timeline.done")
        self._click("orders.details.fees")
        yield self._scene("fee-microscope")
        self._click("fees.close")
        self._click("orders.details.close")
        self._click("side.statements")
        yield self._scene("statements")
        self._click("status.rules")
        yield self._scene("rule-book")
        self._type("rules.since", "2023-01-01")
        yield self._scene("rule-book-changes")
        self._open(SYMBOL)
        yield self._shown("explain", self._explain)
        self._press_key(Qt.Key.Key_Escape)
        yield self._shown("shortcuts", self._show_shortcuts)
        self._click("shortcuts.done")

    def _explain(self) -> QWidget:
        self._explain_title()
        return self.window

    def _show_shortcuts(self) -> QWidget:
        self._close("shortcuts")
        self.desk.show_shortcuts()
        self._settle()
        return self._widget("shortcuts")

    def _shown(self, name: str, show: Callable[[], QWidget]) -> Scene:
        """A scene that something over the window makes."""
        return Scene(name, show(), show)

    def _scene(self, name: str, window: QWidget | None = None) -> Scene:
        self._settle()
        return Scene(name, window or self.desk.window)

    def again(self, scene: Scene) -> Scene:
        """The same scene, after something about its window was changed."""
        self._settle()
        return replace(scene, window=self.window if scene.show_anew is None else scene.show_anew())


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
