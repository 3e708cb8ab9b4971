"""The presenter's window draws what it is told, asks for what its buttons and keys say, and fits at every text size."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.readable import cut_off, missed_by_tab, without_a_name
from tests.views.market_builders import at_text_size
from tests.views.trading_builders import caught
from tradewalk.views.presenter.props import (
    Doing,
    NextStep,
    PresenterAnswer,
    PresenterControl,
    PresenterProps,
    PresenterQuestion,
    Standing,
    StepLine,
)
from tradewalk.views.presenter.view import PresenterView
from tradewalk.walkthrough.script import Words

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def words(text: str) -> Words:
    return Words(text, text, text)


STEPS = (
    StepLine("welcome", 1, words("Nothing here is real."), Standing.BEFORE, is_open=True),
    StepLine("search", 2, words("Many names look alike."), Standing.HERE, is_open=True),
    StepLine("ticket", 3, words("Trade opens the ticket."), Standing.AHEAD, is_open=False),
)
PROPS = PresenterProps(
    words("Buy your first share"), 2, 3, Doing.PRESENTER, STEPS,
    say=words("Many names look alike."),
    task=words("Type the code."),
    note=words("Ask who has bought the wrong namesake, and wait until somebody has answered."),
    next=NextStep(3, words("Trade opens the ticket."), None, is_certain=False),
    controls=frozenset(PresenterControl) - {PresenterControl.TAKE_BACK},
    elapsed=83,
    left=605,
)  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[PresenterView]:
    window = a_window(qtbot)
    yield window
    window.close()


def a_window(qtbot: QtBot, props: PresenterProps = PROPS) -> PresenterView:
    window = PresenterView()
    qtbot.addWidget(window)
    window.render(props)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def button(window: QWidget, name: str) -> QPushButton:
    (found,) = window.findChildren(QPushButton, f"presenter.{name}")
    return found


def steps(window: QWidget) -> QListWidget:
    (found,) = window.findChildren(QListWidget, "presenter.steps")
    return found


def test_it_says_the_step_the_notes_the_time_and_what_follows(window: PresenterView) -> None:
    assert window.windowTitle() == "Presenter · Tradewalk — SIMULATED"
    assert texts(window) == [
        "Buy your first share", "Your turn: Next goes on", "SIMULATED", "Elapsed", "1:23", "Left, estimated",
        "10:05", "Step 2 of 3", "Your notes; the room does not see them",
        "Ask who has bought the wrong namesake, and wait until somebody has answered.",
        "Many names look alike.", "Type the code.", "Next, as things stand: step 3", "Trade opens the ticket.",
        "Jump to",
    ]  # fmt: skip
    lines = [steps(window).item(row).text() for row in range(3)]
    assert lines == [
        "✓ 1. Nothing here is real.", "› 2. Many names look alike.", "3. Trade opens the ticket.",
    ]  # fmt: skip


CHANGES: tuple[tuple[dict[str, object], str, str], ...] = (
    ({"note": None}, "Type the code.", "Your notes; the room does not see them"),
    ({"next": None}, "This is the last step.", "Next, as things stand: step 3"),
    ({"left": -75, "planned": 10}, "Over the plan by", "Left, estimated"),
    ({"left": 3_725, "planned": 90}, "1:02:05", "Left, estimated"),
    ({"left": None}, "—", "10:05"),
    ({"is_frozen": True, "doing": Doing.FROZEN}, "Market frozen", "Amounts hidden"),
    ({"is_hiding": True}, "Amounts hidden", "Market frozen"),
    ({"number": 0}, "Before the first step", "Step 2 of 3"),
)


def test_it_says_what_has_changed_and_no_longer_what_was(window: PresenterView) -> None:
    for changed, said, unsaid in CHANGES:
        window.render(replace(PROPS, **changed))  # type: ignore[arg-type]
        assert said in texts(window), changed
        assert unsaid not in texts(window), changed


BUTTONS: tuple[tuple[str, str, object], ...] = (
    ("next", "next_requested", ()),
    ("back", "back_requested", ()),
    ("hand", "hand_requested", ()),
    ("leave", "leave_requested", ()),
    ("freeze", "freeze_requested", True),
    ("hide", "hide_requested", True),
    ("jump", "jump_requested", "search"),
)


def test_a_button_asks_for_what_stands_on_it_and_nothing_else(window: PresenterView) -> None:
    asked = {signal: caught(getattr(window, signal)) for _, signal, _ in BUTTONS}
    for name, _, _ in BUTTONS:
        button(window, name).click()
    assert asked == {signal: [carried] for _, signal, carried in BUTTONS}


def test_the_buttons_of_switches_say_the_way_back(window: PresenterView) -> None:
    handed = replace(PROPS, is_frozen=True, is_hiding=True, is_handed_over=True)
    window.render(replace(handed, controls=frozenset({PresenterControl.TAKE_BACK})))
    shown = [button(window, name).text() for name in ("freeze", "hide", "hand")]
    assert shown == ["Unfreeze the market", "Show amounts", "Take back"]
    asked = [caught(window.freeze_requested), caught(window.hide_requested), caught(window.hand_requested)]
    for name in ("freeze", "hide", "hand"):
        button(window, name).click()
    assert asked == [[False], [False], [()]]
    assert [button(window, name).isEnabled() for name in ("next", "back", "leave")] == [False] * 3


KEYS = (
    (Qt.Key.Key_PageDown, "next_requested"),
    (Qt.Key.Key_PageUp, "back_requested"),
    (Qt.Key.Key_F5, "play_requested"),
    (Qt.Key.Key_Escape, "escaped"),
)


def test_a_clickers_keys_work_wherever_the_keyboard_is(window: PresenterView) -> None:
    asked = {signal: caught(getattr(window, signal)) for _, signal in KEYS}
    for place in ("presenter.steps", "presenter.plan", "presenter.next"):
        (focused,) = window.findChildren(QWidget, place)
        focused.setFocus()
        for key, _ in KEYS:
            QTest.keyClick(focused, key)
    assert asked == {signal: [()] * 3 for _, signal in KEYS}


def test_enter_is_next_where_no_button_has_the_keyboard_and_else_that_button(window: PresenterView) -> None:
    went_on, went_back = caught(window.next_requested), caught(window.back_requested)
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert len(went_on) == 1
    button(window, "back").setFocus()
    QTest.keyClick(button(window, "back"), Qt.Key.Key_Return)
    assert (len(went_on), len(went_back)) == (1, 1)


def test_a_button_that_can_no_longer_be_pressed_gives_the_keyboard_to_nothing_else(
    window: PresenterView,
) -> None:
    button(window, "next").setFocus()
    window.render(replace(PROPS, doing=Doing.SCRIPT, controls=frozenset()))
    assert window.hasFocus()


def test_the_question_is_there_with_what_is_right(window: PresenterView) -> None:
    answers = (
        PresenterAnswer(words("Mine."), is_right=False),
        PresenterAnswer(words("Nobody's."), is_right=True),
    )
    window.render(replace(PROPS, question=PresenterQuestion(words("Whose money is it?"), answers)))
    after = texts(window).index("Type the code.") + 1
    assert texts(window)[after : after + 2] == ["Whose money is it?", "– Mine.\n✓ Nobody's. (right)"]


def test_a_step_that_cannot_be_gone_to_any_more_leaves_the_keyboard_to_next(window: PresenterView) -> None:
    button(window, "jump").setFocus()
    shut = tuple(replace(line, is_open=False) for line in STEPS)
    window.render(replace(PROPS, doing=Doing.SCRIPT, steps=shut))
    assert not button(window, "jump").isEnabled()
    went_on, left = caught(window.next_requested), caught(window.leave_requested)
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert (len(went_on), left) == (1, [])


def test_a_double_click_on_next_goes_on_once(window: PresenterView) -> None:
    asked, pressed = caught(window.next_requested), button(window, "next")
    QTest.mouseClick(pressed, LEFT)
    QTest.mouseDClick(pressed, LEFT)
    assert len(asked) == 1


def test_a_step_is_jumped_to_by_a_double_click_or_enter_and_never_where_that_is_not_possible(
    window: PresenterView,
) -> None:
    asked, shown = caught(window.jump_requested), steps(window)
    for row in (0, 2):
        place = shown.visualItemRect(shown.item(row)).center()
        QTest.mouseClick(shown.viewport(), LEFT, NONE, place)
        QTest.mouseDClick(shown.viewport(), LEFT, NONE, place)
    shown.setCurrentRow(1)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert asked == ["welcome", "search"]
    shown.setCurrentRow(2)
    assert not button(window, "jump").isEnabled()


def test_the_mark_in_the_list_stays_where_it_is_put_until_the_run_goes_on(window: PresenterView) -> None:
    steps(window).setCurrentRow(0)
    window.render(replace(PROPS, elapsed=84))
    assert steps(window).currentRow() == 0
    there = (STEPS[0], replace(STEPS[1], standing=Standing.BEFORE), replace(STEPS[2], standing=Standing.HERE))
    window.render(replace(PROPS, number=3, steps=there))
    assert steps(window).currentRow() == 2


def test_a_length_is_chosen_of_the_box(window: PresenterView) -> None:
    asked = caught(window.minutes_chosen)
    (box,) = window.findChildren(QComboBox, "presenter.plan")
    for row, minutes in ((2, 10), (0, None)):
        box.setCurrentIndex(row)
        box.activated.emit(row)
        assert asked[-1] == minutes
    window.render(replace(PROPS, planned=30))
    assert box.currentText() == "Planned: 30 minutes"


def test_leaving_is_asked_first_and_the_harmless_answer_has_the_keyboard(window: PresenterView) -> None:
    left, stayed = caught(window.leave_confirmed), caught(window.stay_requested)
    window.render(replace(PROPS, is_asking_to_leave=True))
    assert not button(window, "next").isVisible()
    assert button(window, "leaving.keep").hasFocus()
    QTest.keyClick(button(window, "leaving.keep"), Qt.Key.Key_Return)
    assert (len(left), len(stayed)) == (0, 1)
    window.render(PROPS)
    assert button(window, "next").isVisible()
    window.render(replace(PROPS, is_asking_to_leave=True))
    button(window, "leaving.confirm").click()
    assert len(left) == 1


def test_closing_the_window_is_said(window: PresenterView) -> None:
    closed = caught(window.closed)
    window.close()
    assert closed == [()]


def test_the_notes_are_by_far_the_largest_sentences(qtbot: QtBot) -> None:
    with at_text_size(100):
        window = a_window(qtbot)
        sizes = {
            name: window.findChildren(QLabel, f"presenter.{name}")[0].fontInfo().pixelSize()
            for name in ("notes", "say", "next.say")
        }
        window.close()
    assert sizes["notes"] >= 22 > sizes["say"] > sizes["next.say"]


@pytest.mark.sample(
    ("percent", "size"),
    [(100, (900, 600)), (200, (900, 600)), (100, (0, 0)), (150, (0, 0)), (200, (0, 0)), (150, (1200, 700))],
    2,
)
def test_nothing_is_cut_off_at_any_size(qtbot: QtBot, percent: int, size: tuple[int, int]) -> None:
    with at_text_size(percent):
        window = a_window(qtbot, replace(PROPS, is_frozen=True, is_hiding=True))
        window.resize(*size)
        QApplication.processEvents()
        found = cut_off(window), without_a_name(window)
        assert window.width() <= 900 or window.width() == size[0]
        assert window.height() <= 600 or window.height() == size[1]
        window.close()
    assert found == ([], [])


def test_tab_leads_to_every_control(window: PresenterView) -> None:
    assert missed_by_tab(window) == []
