"""The card says what the script says in the language in force, and its buttons ask for what stands on them."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.readable import cut_off, without_a_name
from tests.views.coach_builders import LEFT, SAY, TASK, a_card
from tests.views.market_builders import at_text_size
from tests.views.trading_builders import caught
from tradewalk.domain.money import Currency
from tradewalk.views.coach.card import CoachCard
from tradewalk.views.coach.props import (
    AnswerProps,
    CoachControl,
    CoachNotice,
    CoachProps,
    FeedbackProps,
    QuestionProps,
)
from tradewalk.views.coach.told import spoken
from tradewalk.walkthrough.mistake_costs import Cost, CostPart
from tradewalk.walkthrough.script import Words

A_COST = Cost(((CostPart.PRICE, Decimal(120)), (CostPart.FEES, Decimal("0.50"))), Currency.CNY)
YES = Words("Yes: accepted means that the shares are mine already.", "是", "是")
NO = Words("No: the order waits in the queue until it is filled.", "不是", "不是")
QUESTION = QuestionProps(
    Words("Have you bought?", "買了嗎？", "买了吗？"), (AnswerProps("yes", YES), AnswerProps("no", NO))
)
FULL = a_card(
    task=TASK,
    hint=Words("Six digits.", "六位數字。", "六位数字。"),
    feedback=FeedbackProps(SAY, 4, A_COST),
    question=QUESTION,
    notice=CoachNotice.SENT,
    controls=frozenset({CoachControl.BACK, CoachControl.NEXT, CoachControl.DO_IT}),
)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 900)
    window.show()
    return window


@pytest.fixture
def card(window: QWidget) -> CoachCard:
    return CoachCard(window)


def show(card: CoachCard, props: CoachProps, width: int = 0) -> None:
    card.render(props)
    sizes = card.sizes()
    width = width or sizes.width
    card.resize(width, sizes.whole(width))
    card.show()
    if not props.is_asking_to_leave:
        card.setFocus()
    QApplication.processEvents()


def button(card: CoachCard, name: str) -> QPushButton:
    (found,) = card.findChildren(QPushButton, f"coach.{name}")
    return found


def texts(card: CoachCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def test_it_says_what_there_is_and_nothing_else(card: CoachCard) -> None:
    show(card, a_card())
    assert texts(card) == ["Step 2 of 5", "Buy your first share", "Many names look alike."]
    show(card, a_card(say=None, feedback=FeedbackProps(TASK, 4, A_COST)))
    assert texts(card)[2:] == ["Type the code.", "It would have cost ¥\u202f120.50."]
    assert (button(card, "next").text(), button(card, "mistake.way_back").isHidden()) == (
        "Back to step 4",
        True,
    )
    show(card, a_card(feedback=FeedbackProps(TASK, 2, A_COST, is_here=True)))
    assert button(card, "next").text() == "Do this step again"
    show(card, a_card(feedback=FeedbackProps(TASK, 4, A_COST), is_gated=False))
    assert (button(card, "next").text(), button(card, "mistake.way_back").text()) == (
        "Next",
        "Back to step 4",
    )


def test_next_says_that_it_passes_over_what_could_not_be_done(card: CoachCard) -> None:
    card.render(a_card(notice=CoachNotice.FAILED, is_passing_over=True))
    assert button(card, "next").text() == "Skip"
    assert "not done" in button(card, "next").accessibleDescription()
    card.render(a_card())
    assert button(card, "next").text() == "Next"


def test_the_assignment_is_on_the_card_and_aloud_where_nothing_else_is(card: CoachCard) -> None:
    silent = a_card(say=None, assignment=TASK)
    show(card, silent)
    assert texts(card)[2:] == ["Type the code."]
    assert spoken(silent) == "Type the code."
    assert spoken(a_card(assignment=TASK)) == "Many names look alike."
    first = a_card(number=1, assignment=TASK, question=QUESTION)
    assert spoken(first) == "Many names look alike.\nType the code.\nHave you bought?"


@pytest.mark.parametrize(
    ("part", "amount", "said"),
    [
        (CostPart.MISSED, "120.50", "It would have cost ¥\u202f120.50."),
        (CostPart.SHORT, "120.50", "You would be short of ¥\u202f120.50."),
        (CostPart.PRICE, "-120.50", "This time it would have cost nothing."),
    ],
)
def test_what_a_mistake_costs_is_said_as_what_it_is(
    card: CoachCard, part: CostPart, amount: str, said: str
) -> None:
    show(card, a_card(feedback=FeedbackProps(SAY, 4, Cost(((part, Decimal(amount)),), Currency.CNY))))
    assert said in texts(card)


def test_what_would_have_been_refused_is_said_to_be_so(card: CoachCard) -> None:
    refused = Cost((), Currency.CNY, is_refused=True)
    show(card, a_card(feedback=FeedbackProps(SAY, 4, refused, "wrong_side")))
    assert "Such an order would have been refused, so it would have cost nothing." in texts(card)


def test_where_nothing_was_traded_yet_the_cost_says_of_what(card: CoachCard) -> None:
    show(card, a_card(feedback=FeedbackProps(SAY, 4, A_COST, "wrong_stock")))
    assert "Traded and traded back at once, it would have cost ¥\u202f120.50." in texts(card)


def test_the_time_that_is_left_stands_beside_the_step(card: CoachCard) -> None:
    show(card, a_card(seconds_left=75))
    assert texts(card)[0] == "Step 2 of 5 · Time left 1:15"
    assert card.accessibleName() == "Step 2 of 5"


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("back", "back_requested"),
        ("next", "next_requested"),
        ("do-it", "do_it_requested"),
        ("leave", "leave_requested"),
        ("mistake.way_back", "way_back_requested"),
    ],
)
def test_a_button_asks_for_what_stands_on_it(card: CoachCard, name: str, signal: str) -> None:
    show(card, FULL)
    asked = caught(getattr(card, signal))
    QTest.mouseClick(button(card, name), LEFT)
    assert len(asked) == 1


def test_a_hint_is_asked_for_and_then_shown(card: CoachCard) -> None:
    show(card, a_card(controls=frozenset({CoachControl.HINT})))
    asked = caught(card.hint_requested)
    QTest.mouseClick(button(card, "ask_hint"), LEFT)
    assert len(asked) == 1
    show(card, a_card(hint=TASK, controls=frozenset()))
    assert not button(card, "ask_hint").isVisible()
    assert "Type the code." in texts(card)


def test_what_does_nothing_now_cannot_be_pressed(card: CoachCard) -> None:
    show(card, a_card(controls=frozenset({CoachControl.BACK})))
    asked = caught(card.next_requested)
    assert not button(card, "next").isEnabled()
    assert not button(card, "do-it").isVisible()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert asked == []


def test_enter_is_next_and_on_a_button_it_presses_that_one(card: CoachCard) -> None:
    show(card, a_card())
    forth, back = caught(card.next_requested), caught(card.back_requested)
    QTest.keyClick(card, Qt.Key.Key_Return)
    button(card, "back").setFocus()
    QTest.keyClick(button(card, "back"), Qt.Key.Key_Return)
    assert (len(forth), len(back)) == (1, 1)


@pytest.fixture
def patient() -> Iterator[None]:
    """Two clicks right after each other are a double click, whatever a test before has set."""
    interval = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(400)
    yield
    QApplication.setDoubleClickInterval(interval)


def test_a_double_click_on_next_is_one(card: CoachCard, patient: None) -> None:
    assert patient is None
    show(card, a_card())
    asked = caught(card.next_requested)
    QTest.mouseClick(button(card, "next"), LEFT)
    QTest.mouseDClick(button(card, "next"), LEFT)
    assert len(asked) == 1


def test_an_answer_is_told_and_its_verdict_shown(card: CoachCard) -> None:
    show(card, a_card(question=QUESTION))
    given = caught(card.answered)
    button(card, "answer.no").click()
    assert given == ["no"]
    show(card, a_card(question=QuestionProps(QUESTION.ask, QUESTION.answers, "yes")))
    assert "Not so. Look again." in texts(card)
    assert button(card, "answer.no").isEnabled()
    show(card, a_card(question=QuestionProps(QUESTION.ask, QUESTION.answers, "no", is_right=True)))
    assert "That is right." in texts(card)
    assert not button(card, "answer.yes").isEnabled()


def test_a_verdict_moves_no_answer(card: CoachCard) -> None:
    def places() -> list[int]:
        return [
            card.height(),
            *(button(card, f"answer.{key}").mapTo(card, QPoint()).y() for key in ("yes", "no")),
        ]

    show(card, a_card(question=QUESTION))
    before = places()
    show(card, a_card(question=QuestionProps(QUESTION.ask, QUESTION.answers, "yes")))
    assert "Not so. Look again." in texts(card)
    assert places() == before


def test_leaving_is_asked_and_staying_is_the_default(card: CoachCard) -> None:
    show(card, a_card(is_asking_to_leave=True))
    stay, leave = caught(card.stay_requested), caught(card.leave_confirmed)
    assert button(card, "leaving.keep").hasFocus()
    QTest.keyClick(button(card, "leaving.keep"), Qt.Key.Key_Return)
    assert (len(stay), len(leave)) == (1, 0)
    show(card, a_card())
    show(card, a_card(is_asking_to_leave=True))
    button(card, "leaving.confirm").click()
    assert len(leave) == 1


@pytest.mark.parametrize("props", [FULL, a_card(is_asking_to_leave=True)])
def test_nothing_is_cut_off_at_twice_the_text_on_a_phone(qtbot: QtBot, props: CoachProps) -> None:
    with at_text_size(200):
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(390, 2000)
        window.show()
        card = CoachCard(window)
        show(card, props, width=374)
        assert cut_off(window) == []


def test_in_less_room_the_texts_scroll_and_the_buttons_stay(card: CoachCard) -> None:
    show(card, FULL)
    card.resize(card.width(), card.sizes().least(card.width()))
    QApplication.processEvents()
    for name in ("back", "next", "do-it", "leave"):
        assert card.rect().contains(button(card, name).mapTo(card, button(card, name).rect().center()))
        assert not button(card, name).visibleRegion().isEmpty()


def test_every_control_has_a_name_and_a_mistake_is_announced_first(card: CoachCard, window: QWidget) -> None:
    show(card, FULL)
    assert without_a_name(window) == []
    assert card.accessibleName() == "Step 2 of 5"
    assert button(card, "next").accessibleDescription() != ""
    assert spoken(FULL).splitlines()[:2] == ["Many names look alike.", "It would have cost ¥\u202f120.50."]


def test_the_card_keeps_the_keyboard_when_the_pressed_button_goes_off(card: CoachCard) -> None:
    show(card, a_card())
    back = button(card, "back")
    back.setFocus()
    assert back.hasFocus()
    card.render(a_card(controls=frozenset({CoachControl.NEXT}), notice=CoachNotice.SENT))
    assert card.hasFocus()
    show(card, a_card(controls=frozenset({CoachControl.HINT, CoachControl.DO_IT})))
    button(card, "ask_hint").setFocus()
    card.render(a_card(controls=frozenset({CoachControl.DO_IT}), hint=TASK))
    assert card.hasFocus()
