"""A presenter leads a run from a window of his own, and the room sees its window alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QPushButton,
    QTableView,
    QTextEdit,
    QWidget,
)

from tests.journeys.screen import find
from tests.journeys.walks import a_stage, play_to_the_end, wait_until
from tests.walkthrough.scripts import a_step, a_walkthrough, where
from tradewalk.domain.instants import parse_instant
from tradewalk.domain.money import Currency
from tradewalk.shipped_walkthroughs import names, read
from tradewalk.views import formatting
from tradewalk.views.pages import Page
from tradewalk.views.presenter.props import Doing
from tradewalk.walk_hands import field_of
from tradewalk.walk_presenter import Presenter
from tradewalk.walk_stage import Stage
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Action, Given, Holding, Mode, Step, Verb, Wait, Walkthrough, Words

NOTE = Words("Nobody in the room reads this.", "觀眾看不到。", "观众看不到。")
HELD = "588200.SH"


def does(step_id: str, verb: Verb, target: str, text: str = "", **expect: str | int) -> Step:
    """A step with one action, which leads to what it expects."""
    return replace(a_step(step_id, where(**expect)), at=target, do=(Action(verb, target, text),))


SHOWN = replace(
    a_walkthrough(
        replace(a_step("welcome", does=False), at="", note=NOTE),
        does("trade", Verb.CLICK, "detail.trade", ticket__step="side-and-price"),
        does("quantity", Verb.CLICK, "ticket.continue", ticket__step="quantity"),
        does("two_hundred", Verb.SET, "ticket.quantity", "200", ticket__quantity=200),
        replace(a_step("fill", does=False, wait=Wait(where(order__last__status="filled"), 5, "position")), at=""),
        does("position", Verb.CLICK, "side.portfolio", screen="portfolio"),
        replace(a_step("end", does=False), at=""),
    ),
    given=Given(
        "sample", "cn-retail-star", parse_instant("2025-08-27T09:30:30+08:00"), "688256.SH",
        (Holding(HELD, 1000, Decimal("1.732")),),
    ),
)  # fmt: skip


class Room:
    """Both windows, and what is done at the presenter's."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.presenter = Presenter(stage, lambda: 0, lambda: None)
        self.presenter.show()
        self.window = self.presenter.view
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        at_rest = (Phase.READING, Phase.EXPECTING, Phase.WAITING)
        wait_until(
            self.stage, lambda: self.stage.walk.run.phase in at_rest and not self.presenter.skipping.is_on
        )

    def press(self, name: str) -> None:
        (button,) = self.window.findChildren(QPushButton, f"presenter.{name}")
        assert button.isEnabled(), f"{name} cannot be pressed"
        button.click()
        self.settle()

    def strike(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)
        self.settle()

    def jump(self, step_id: str) -> None:
        (steps,) = self.window.findChildren(QListWidget, "presenter.steps")
        steps.setCurrentRow(self.stage.walkthrough.index(step_id))
        self.press("jump")

    @property
    def place(self) -> tuple[str | None, Phase]:
        return self.stage.walk.run.step_id, self.stage.walk.run.phase

    @property
    def amounts(self) -> list[str]:
        """What the room can read or hear of the account's cash and of what its shares cost."""
        account = self.stage.walk.session.state.account
        cash = account.cash(Currency.CNY)
        held = [position.cost for position in account.positions.values()]
        each = [cash.available, cash.withdrawable, cash.total, cash.frozen, *held]
        texts = [formatting.number(amount, 2) for amount in each if amount]
        return [said for said in words_of(self.stage.window) if any(text in said for text in texts)]


def words_of(window: QWidget) -> list[str]:
    """Every text of a window, what is only heard among them; not of views whose time is over."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        found += (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        if isinstance(widget, QLabel | QPushButton):
            found.append(widget.text())
        if isinstance(widget, QTextEdit):
            found.append(widget.toPlainText())
        if isinstance(widget, QTableView):
            found += cells_of(widget)
    return [text for text in found if text]


def cells_of(table: QTableView) -> list[str]:
    model, root = table.model(), QModelIndex()
    places = (
        (row, column) for row in range(model.rowCount(root)) for column in range(model.columnCount(root))
    )
    return [str(model.index(row, column).data() or "") for row, column in places]


@contextmanager
def a_room(application: QApplication, folder: Path, walkthrough: Walkthrough) -> Iterator[Room]:
    with a_stage(application, folder, walkthrough, Mode.SHOW) as stage:
        wait_until(stage, lambda: stage.walk.run.phase is Phase.READING)
        room = Room(stage)
        try:
            yield room
        finally:
            room.presenter.end()


def test_a_presenter_leads_a_run(application: QApplication, tmp_path: Path) -> None:
    with a_room(application, tmp_path, SHOWN) as room:
        the_notes_are_the_presenters_alone(room)
        a_key_goes_on_and_a_jump_plays_what_lies_between(room)
        the_learner_acts_between_handing_over_and_taking_back(room)
        the_market_waits_while_it_is_frozen(room)
        no_amount_of_the_account_is_in_the_room_while_they_are_hidden(room)
        the_rooms_window_stays_when_the_other_is_closed(room)


def the_notes_are_the_presenters_alone(room: Room) -> None:
    assert NOTE.en in words_of(room.window)
    assert NOTE.en not in words_of(room.stage.window)


def a_key_goes_on_and_a_jump_plays_what_lies_between(room: Room) -> None:
    room.strike(Qt.Key.Key_PageDown)
    assert room.place == ("trade", Phase.READING)
    room.jump("two_hundred")
    assert room.place == ("two_hundred", Phase.READING)
    assert room.stage.window.has_ticket


def the_learner_acts_between_handing_over_and_taking_back(room: Room) -> None:
    room.press("hand")
    assert room.place == ("two_hundred", Phase.EXPECTING)
    QTest.keyClicks(field_of(find(room.stage.window, "ticket.quantity")), "200")
    room.stage.look()
    room.settle()
    assert room.stage.walk.run.step_id == "fill"
    room.press("hand")
    assert (room.place, room.stage.walk.run.is_handed_over) == (("fill", Phase.READING), False)


def the_market_waits_while_it_is_frozen(room: Room) -> None:
    room.press("freeze")
    room.strike(Qt.Key.Key_PageDown)
    before = room.stage.walk.session.state.at
    for _ in range(20):
        QApplication.processEvents()
    assert room.stage.walk.session.state.at == before
    assert room.presenter.model.props.doing is Doing.FROZEN
    room.presenter.model.freeze(False)
    wait_until(room.stage, lambda: room.place == ("position", Phase.READING))


def no_amount_of_the_account_is_in_the_room_while_they_are_hidden(room: Room) -> None:
    room.strike(Qt.Key.Key_PageDown)
    assert room.stage.window.page is Page.PORTFOLIO
    assert room.amounts
    room.press("hide")
    assert room.amounts == []
    room.jump("two_hundred")
    assert room.place == ("two_hundred", Phase.READING)
    assert room.amounts == []


def the_rooms_window_stays_when_the_other_is_closed(room: Room) -> None:
    room.presenter.model.freeze(True)
    room.window.close()
    assert room.stage.window.isVisible()
    assert not room.stage.time.is_frozen


@pytest.mark.usefixtures("full_counts")
def test_amounts_stay_hidden_from_the_first_step_of_a_show_to_its_last(
    application: QApplication, tmp_path: Path
) -> None:
    for name in names():
        assert seen_while_hidden(application, tmp_path / name, read(name)) == {}


def seen_while_hidden(
    application: QApplication, folder: Path, walkthrough: Walkthrough
) -> dict[str | None, list[str]]:
    """Which amounts were in the room in which step."""
    seen: dict[str | None, list[str]] = {}
    with a_room(application, folder, walkthrough) as room:
        room.press("hide")
        room.stage.changed.connect(lambda: seen.setdefault(room.place[0], []).extend(room.amounts))
        play_to_the_end(room.stage)
    assert len(seen) > 1, "the run went through its steps"
    return {step: found for step, found in seen.items() if found}
