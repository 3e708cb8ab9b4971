"""What a card shows of a step, by who acts and how much is told; which keys are the coach's."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from tests.views.coach_builders import SAY, TASK, TITLE, a_card
from tests.views.trading_builders import caught
from tradewalk.views.coach.keys import CoachKey, meant
from tradewalk.views.coach.props import CoachControl, CoachNotice, FeedbackProps
from tradewalk.views.coach.view_model import (
    AnswerGiven,
    CoachInputs,
    CoachViewModel,
    MistakeMade,
    Telling,
    derive_coach,
)
from tradewalk.walkthrough.condition import ALWAYS
from tradewalk.walkthrough.script import Action, Answer, Mistake, Question, Step, Verb, Words

HINT = Words("Six digits.", "六位數字。", "六位数字。")
STEP = Step(
    "search",
    SAY,
    "top.search",
    TASK,
    HINT,
    do=(Action(Verb.TYPE, "top.search", "688256"), Action(Verb.CHOOSE, "search.results")),
)
GUIDE = CoachInputs(TITLE, STEP, 2, 5, Telling.FULL, True, True, can_be_done_for=True)
SHOW = replace(GUIDE, is_learner_acting=False)
PRACTICE = replace(GUIDE, telling=Telling.ON_REQUEST, is_gated=False)
ASSESS = replace(GUIDE, telling=Telling.NOTHING, is_gated=False, can_be_done_for=False)
BACK, NEXT, DO_IT, HINTED = CoachControl.BACK, CoachControl.NEXT, CoachControl.DO_IT, CoachControl.HINT


@pytest.mark.parametrize(
    ("inputs", "say", "task", "controls"),
    [
        (SHOW, SAY, None, {BACK, NEXT}),
        (GUIDE, SAY, TASK, {BACK, DO_IT, HINTED}),
        (replace(GUIDE, is_done=True), SAY, TASK, {BACK, NEXT, HINTED}),
        (replace(GUIDE, is_hint_asked=True), SAY, TASK, {BACK, DO_IT}),
        (replace(GUIDE, can_go_back=False), SAY, TASK, {DO_IT, HINTED}),
        (PRACTICE, None, TASK, {BACK, DO_IT, HINTED}),
        (ASSESS, None, None, set()),
    ],
)
def test_what_is_told_and_offered_follows_from_the_mode(
    inputs: CoachInputs, say: Words | None, task: Words | None, controls: set[CoachControl]
) -> None:
    props = derive_coach(inputs)
    assert (props.say, props.task, set(props.controls)) == (say, task, controls)


@pytest.mark.parametrize(
    ("inputs", "is_pointing", "is_target_open", "is_acting"),
    [
        (SHOW, True, True, False),
        (GUIDE, True, True, True),
        (replace(GUIDE, is_done=True), True, True, False),
        (replace(GUIDE, step=replace(STEP, task=None)), True, False, False),
        (PRACTICE, False, True, True),
        (replace(PRACTICE, is_hint_asked=True), True, True, True),
        (replace(ASSESS, is_hint_asked=True), False, True, True),
    ],
)
def test_the_target_is_shown_and_let_through_where_that_is_meant(
    inputs: CoachInputs, is_pointing: bool, is_target_open: bool, is_acting: bool
) -> None:
    props = derive_coach(inputs)
    assert (props.is_pointing, props.is_target_open, props.is_learner_acting) == (
        is_pointing,
        is_target_open,
        is_acting,
    )


def test_the_targets_are_where_it_points_and_what_the_actions_touch_each_once() -> None:
    assert derive_coach(GUIDE).targets == ("top.search", "search.results")


@pytest.mark.parametrize(("answer", "can_go_on"), [(None, False), ("no", False), ("yes", True)])
def test_a_question_has_to_be_answered_before_one_goes_on(answer: str | None, can_go_on: bool) -> None:
    question = Question(SAY, (Answer("yes", SAY, ALWAYS), Answer("no", TASK, ALWAYS)))
    given = None if answer is None else AnswerGiven(answer, answer == "yes")
    props = derive_coach(replace(SHOW, step=replace(STEP, question=question), answer=given))
    assert (NEXT in props.controls) is can_go_on
    assert props.question is not None
    assert (props.question.given, props.question.is_right) == (answer, answer == "yes")


def test_a_mistake_brings_its_cost_and_the_way_back() -> None:
    made = MistakeMade(Mistake("zero", ALWAYS, SAY, "price"), 4, Decimal("120.50"))
    assert derive_coach(replace(GUIDE, mistake=made)).feedback == FeedbackProps(SAY, 4, Decimal("120.50"))


def test_leaving_is_asked_first_and_nothing_is_told_twice() -> None:
    model = CoachViewModel()
    shown, left = caught(model.props_changed), caught(model.left)
    model.show(GUIDE)
    model.show(GUIDE)
    model.ask_to_leave()
    model.stay()
    assert [getattr(props, "is_asking_to_leave", None) for props in shown] == [False, True, False]
    model.ask_to_leave()
    model.leave()
    assert (len(left), model.props) == (1, None)
    model.say(CoachNotice.PAUSED)
    assert model.props is None


READ = a_card()
ACT = a_card(is_learner_acting=True, controls=frozenset({BACK}))
OPEN = a_card(is_gated=False)
LEAVING = a_card(is_asking_to_leave=True)


@pytest.mark.parametrize(
    ("props", "key", "is_in_card", "has_popup", "meaning"),
    [
        (READ, Qt.Key.Key_PageDown, False, False, CoachKey.NEXT),
        (READ, Qt.Key.Key_PageUp, False, False, CoachKey.BACK),
        (READ, Qt.Key.Key_F5, False, False, CoachKey.PLAY),
        (READ, Qt.Key.Key_Escape, False, False, CoachKey.LEAVE),
        (LEAVING, Qt.Key.Key_Escape, True, False, CoachKey.STAY),
        (LEAVING, Qt.Key.Key_PageDown, True, False, CoachKey.NOTHING),
        (READ, Qt.Key.Key_Escape, False, True, None),
        (READ, Qt.Key.Key_A, True, False, None),
        (ACT, Qt.Key.Key_PageDown, False, False, None),
        (ACT, Qt.Key.Key_PageDown, True, False, CoachKey.NOTHING),
        (ACT, Qt.Key.Key_PageUp, True, False, CoachKey.BACK),
        (ACT, Qt.Key.Key_Escape, False, False, CoachKey.LEAVE),
        (OPEN, Qt.Key.Key_Escape, False, False, None),
        (OPEN, Qt.Key.Key_Escape, True, False, CoachKey.LEAVE),
        (OPEN, Qt.Key.Key_F5, False, False, CoachKey.PLAY),
    ],
)
def test_the_keys_of_the_coach(
    props: object, key: Qt.Key, is_in_card: bool, has_popup: bool, meaning: CoachKey | None
) -> None:
    assert meant(props, key, is_in_card=is_in_card, has_popup=has_popup) is meaning  # type: ignore[arg-type]
