"""From a gesture to its painted answer, while the market runs at ×60 in the real window (target: 95 % under 16 ms).

The clock is the real one and its timer fires as it likes; a gesture comes at any moment of a frame. What is measured
ends when the window has painted what the gesture changed. Beside the time that passed stands the processor's time that
the application took meanwhile: on a machine that others use, it tells what is the application's own.

A click on a tab or on a row of the watchlist is answered when it is marked; that its chart or its page stands is a
line of its own.
"""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Self

import pytest
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from tests.journeys.screen import find
from tradewalk.app import Application
from tradewalk.command_line import LaunchOptions
from tradewalk.desk import Desk
from tradewalk.domain.instants import parse_instant
from tradewalk.services.clock_state import SPEEDS
from tradewalk.shipped import load_shipped
from tradewalk.views.chart.chart_canvas import ChartCanvas

SAMPLES = 60
"""At ×60 the morning lasts two minutes, and there is a book to click on only as long."""
ORDERS = 8
PERCENTILE = 95
TARGET = 16.0
LONGEST_WAIT = 5_000
A_LOOK, A_GLANCE = 0.3, 0.15
AFTER_A_STEP = 0.9
"""Seconds that a person needs from one press at the foot of the ticket to the next."""


class Reading(NamedTuple):
    """Seconds on the clock of the machine, and of the processor for this process."""

    passed: float
    own: float

    @classmethod
    def now(cls) -> Self:
        """Of this moment."""
        return cls(time.perf_counter(), time.process_time())

    def until(self, end: Reading) -> Reading:
        """What lies between, in milliseconds."""
        return Reading((end.passed - self.passed) * 1000, (end.own - self.own) * 1000)


def _always() -> bool:
    return True


class Painted(QObject):
    """Knows when a widget, or anything in it, was painted: when something else than painting begins again."""

    def __init__(self) -> None:
        super().__init__()
        self._watched: QWidget | None = None
        self._has_answer: Callable[[], bool] = _always
        self._is_painting = False
        self.at: Reading | None = None

    def watch(self, widget: QWidget, has_answer: Callable[[], bool]) -> None:
        """Wait for this widget from now on, and until it has the answer: what the clock paints before is none."""
        self._watched, self._has_answer, self._is_painting, self.at = widget, has_answer, False, None

    def is_done(self) -> bool:
        """Whether it was painted; the caller is no paint either."""
        self._end()
        return self.at is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Paint:
            self._end()
        elif isinstance(watched, QWidget) and self._watched is not None:
            is_it = watched is self._watched or self._watched.isAncestorOf(watched)
            self._is_painting |= is_it and self._has_answer()
        return False

    def _end(self) -> None:
        if self._is_painting and self.at is None:
            self.at = Reading.now()


def press(desk: Desk, name: str) -> None:
    widget = find(desk.window, name)
    middle = QPoint(widget.width() // 2, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)


def step_the_price(desk: Desk, turn: int) -> None:
    press(desk, "ticket.price.more" if turn % 2 else "ticket.price.less")


def tab_of(turn: int) -> str:
    return "chart.tabs.day" if turn % 2 else "chart.tabs.today"


def change_the_tab(desk: Desk, turn: int) -> None:
    press(desk, tab_of(turn))


def has_its_chart(canvas: QWidget, turn: int) -> bool:
    assert isinstance(canvas, ChartCanvas)
    return canvas.props is not None and tab_of(turn) == f"chart.tabs.{canvas.props.look.frame.value}"


def is_marked(tab: QWidget, _turn: int) -> bool:
    assert isinstance(tab, QAbstractButton)
    return tab.isChecked()


def click_on_the_book(desk: Desk, turn: int) -> None:
    click_on_a_row(desk, "detail.book", 1 if turn % 2 else 9, 1)


def click_on_the_watchlist(desk: Desk, turn: int) -> None:
    click_on_a_row(desk, "side.instruments", turn % 6, 0)


def click_on_a_row(desk: Desk, name: str, row: int, column: int) -> None:
    view = find(desk.window, name)
    assert isinstance(view, QAbstractItemView)
    place = view.visualRect(view.model().index(row, column)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


@dataclass(frozen=True, slots=True)
class Gesture:
    """A gesture made for the so-manieth time, and the widget that has to be painted, once it has its answer.

    ``rest``: seconds that a person needs at least before the next one, who looks at a page before another one.
    """

    make: Callable[[Desk, int], None]
    answer: str | Callable[[int], str]
    rest: float = 0.0
    has_answer: Callable[[QWidget, int], bool] = lambda _answer, _turn: True

    def answer_of(self, turn: int) -> str:
        """The name of the widget."""
        return self.answer if isinstance(self.answer, str) else self.answer(turn)


GESTURES = {
    "price stepper": Gesture(step_the_price, "ticket.price"),
    "book row": Gesture(click_on_the_book, "ticket.price"),
    "chart tab": Gesture(change_the_tab, tab_of, A_GLANCE, is_marked),
    "its chart": Gesture(change_the_tab, "chart.canvas", A_GLANCE, has_its_chart),
    "watchlist row": Gesture(click_on_the_watchlist, "side.instruments", A_LOOK),
    "its page": Gesture(click_on_the_watchlist, "detail.header", A_LOOK),
}


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    timer = QElapsedTimer()
    timer.start()
    options = LaunchOptions(at=parse_instant("2025-08-27T09:31"), account="cn-retail-star")
    application = Application(qapp, load_shipped(), options, tmp_path, timer.elapsed)
    desk = application.open_desk(options.account)
    _let_events_happen(qapp, lambda: desk.is_settled, 20_000)
    yield desk
    desk.clock.stop()
    application.close()
    desk.window.close()
    desk.window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_gestures_are_answered_within_a_frame(qapp: QApplication, desk: Desk) -> None:
    painted, chance = Painted(), random.Random(7)
    qapp.installEventFilter(painted)
    desk.open_instrument("601318.SH")
    desk.session.set_speed(SPEEDS[2])
    desk.session.run()
    print()
    _report("Submit", [_submit(qapp, desk, painted, chance) for _ in range(ORDERS)])
    press(desk, "detail.trade")
    for name, gesture in GESTURES.items():
        _report(name, [_answer(qapp, desk, painted, gesture, turn, chance) for turn in range(SAMPLES)])
    qapp.removeEventFilter(painted)


def _report(name: str, taken: list[Reading]) -> None:
    print(f"{name:14}", _said([each.passed for each in taken]), end=f" (target {TARGET:.0f}); ")
    print("of the processor", _said([each.own for each in taken]))


def _said(times: list[float]) -> str:
    times.sort()
    return f"median {statistics.median(times):5.1f} ms, {PERCENTILE} % {times[len(times) * PERCENTILE // 100]:5.1f}"


def _answer(
    qapp: QApplication, desk: Desk, painted: Painted, gesture: Gesture, turn: int, chance: random.Random
) -> Reading:
    """Milliseconds from one gesture, at any moment of a frame, to its paint."""
    _pause(qapp, gesture.rest + chance.uniform(0.005, 0.055))
    answer = find(desk.window, gesture.answer_of(turn))
    painted.watch(answer, lambda: gesture.has_answer(answer, turn))
    start = Reading.now()
    gesture.make(desk, turn)
    _let_events_happen(qapp, painted.is_done, LONGEST_WAIT)
    assert painted.at is not None
    return start.until(painted.at)


def _submit(qapp: QApplication, desk: Desk, painted: Painted, chance: random.Random) -> Reading:
    """Fill in a ticket, and measure the press that sends it."""
    press(desk, "detail.trade")
    _pause(qapp, AFTER_A_STEP)
    press(desk, "ticket.preset.ask")
    press(desk, "ticket.continue")
    QTest.keyClicks(find(desk.window, "ticket.quantity"), "200")
    for _ in range(3):
        _pause(qapp, AFTER_A_STEP)
        press(desk, "ticket.continue")
    QTest.keyClicks(find(desk.window, "ticket.password"), desk.session.state.profile.trading_password)
    _pause(qapp, AFTER_A_STEP)
    press(desk, "ticket.submit")
    _pause(qapp, AFTER_A_STEP)
    sending = Gesture(lambda desk, _: press(desk, "ticket.send"), "ticket.place")
    taken = _answer(qapp, desk, painted, sending, 0, chance)
    _pause(qapp, AFTER_A_STEP)
    press(desk, "timeline.done")
    return taken


def _pause(qapp: QApplication, seconds: float) -> None:
    until = time.perf_counter() + seconds
    _let_events_happen(qapp, lambda: time.perf_counter() >= until, LONGEST_WAIT)


def _let_events_happen(qapp: QApplication, is_done: Callable[[], bool], patience: int) -> None:
    end = time.perf_counter() + patience / 1000
    while not is_done():
        assert time.perf_counter() < end, "the window does not answer"
        qapp.processEvents()
