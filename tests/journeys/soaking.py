"""A window that is left to itself at ×300, in a process of its own, so that what it keeps in memory is its own.

Arguments: a folder for the account, milliseconds of wall time, of a frame, and between looks. The clock is handed in,
so an hour passes as fast as the machine draws its frames. Each line of the output is a Look.

A day of six hours lasts 72 seconds, and the pack has two of them. Whoever leaves the clock running finds it held at
the end of each day and lets it run again, through days that are generated after the pack's last; so does this, and
sends an order of each day through the ticket.
"""

import gc
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from tests.journeys.orders_sent import fill_in_a_purchase
from tests.journeys.players import Player, a_player
from tests.journeys.resident import resident

DAYS_BEFORE = 5
"""Days gone through in jumps: the paths of as many are kept, so that memory grows as long as there are fewer."""
INDICATORS = ("ma 5 10 20", "boll 20 2", "macd 12 26 9", "kdj 9 3 3")
OF_EVERY_OFFSCREEN_WINDOW = "This plugin does not support propagateSizeHints"


class Look(NamedTuple):
    """What is found after so much wall time: kilobytes, objects of Qt below the window, what Qt said so far.

    The entries of menus do not count: how many there are goes by the phase of the day.
    """

    passed: int
    day: str
    kilobytes: int
    objects: int
    messages: list[str]
    frames_a_second: float


class Soak:
    """The page of a share with all that moves on it, an order that waits, and a ticket that is being filled in."""

    def __init__(self, player: Player, frame: int, messages: list[str]) -> None:
        self._player, self._frame, self._messages = player, frame, messages

    def begin(self) -> None:
        """Open what is to be open, and go through the first days in jumps."""
        player = self._player
        player.window.resize(1440, 900)
        player.desk.preferences.change(chart_indicators=INDICATORS)
        player.choose("top.clock.speed", "×300")
        for _ in range(DAYS_BEFORE):
            player.choose("top.clock.jump", "Next trading day")
        self._begin_the_day()

    def looks(self, duration: int, every: int) -> Iterator[Look]:
        """Let so much wall time pass, and look at the beginning and again each time that so much has passed."""
        passed, frames, since = 0, 0, time.perf_counter()
        yield self._look(0, 0.0)
        while passed < duration:
            self._player.see_a_frame(self._frame)
            passed, frames = passed + self._frame, frames + 1
            if not self._player.session.state.clock.is_running:
                self._player.press("top.clock.hold")
                self._begin_the_day()
            if passed % every == 0:
                yield self._look(passed, frames / (time.perf_counter() - since))
                frames, since = 0, time.perf_counter()

    def _begin_the_day(self) -> None:
        """A purchase far below the market, which waits all day; then the next ticket, and let the clock run."""
        player = self._player
        if player.session.state.clock.is_running:
            player.press("top.clock.hold")
        quote = player.session.read.quote("688256.SH")
        assert quote.limit_down is not None
        fill_in_a_purchase(player, quote.limit_down)
        player.press("ticket.send")
        player.press("timeline.done")
        player.press("detail.trade")
        player.press("top.clock.hold")

    def _look(self, passed: int, speed: float) -> Look:
        gc.collect()
        below = self._player.window.findChildren(QObject)
        objects = sum(not isinstance(each, QAction) for each in below)
        day = self._player.session.state.day.isoformat()
        return Look(passed, day, resident(), objects, self._messages, round(speed, 1))


def qt_messages() -> list[str]:
    """What Qt says from now on."""
    messages: list[str] = []

    def keep(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if message != OF_EVERY_OFFSCREEN_WINDOW:
            messages.append(f"{kind.name}: {message}")

    qInstallMessageHandler(keep)
    return messages


def main() -> None:
    messages = qt_messages()
    qt = QApplication(sys.argv[:1])
    qt.setDoubleClickInterval(0)
    folder, (duration, frame, every) = Path(sys.argv[1]), map(int, sys.argv[2:])
    with a_player(qt, folder) as player:
        soak = Soak(player, frame, messages)
        soak.begin()
        for look in soak.looks(duration, every):
            print(json.dumps(look), flush=True)


if __name__ == "__main__":
    main()
