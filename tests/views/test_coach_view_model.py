"""What a card shows of a step, by who acts and how much is told; which keys are the coach's."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from tests.views.coach_builders import QUESTION, SAY, STEP, TASK, WHY, a_card, inputs
from tests.views.trading_builders import caught
from tradewalk.domain.money import Currency
from tradewalk.views.coach.keys import CoachKey, meant
from tradewalk.views.coach.props import CoachControl, CoachNotice, CoachProps, FeedbackProps
from tradewalk.views.coach.remarks import Remark, remark_of
from tradewalk.views.coach.told import spoken
from tradewalk.views.coach.view_model import TOLD, CoachInputs, CoachViewModel, derive_coach
from tradewalk.walkthrough.mistake_costs import Cost, CostPart
from tradewalk.walkthrough.run_effects import Telling
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import (
    Mode,
    Words,
)

BACK, NEXT, DO_IT, HINTED = CoachControl.BACK, CoachControl.NEXT, CoachControl.DO_IT, CoachControl.HINT


def derived(given: CoachInputs) -> CoachProps:
    props = derive_coach(given)
    assert props is not None
    return props


SHOW, GUIDE, PRACTICE, ASSESS = Mode.SHOW, Mode.GUIDE, Mode.PRACTICE, Mode.ASSESS


@pytest.mark.parametrize(
    ("given", "say", "task", "controls"),
    [
        (inputs(SHOW, Phase.READING), SAY, None, {BACK, NEXT}),
        (inputs(SHOW, Phase.PLAYING), SAY, None, set()),
        (inputs(SHOW, Phase.EXPECTING), SAY, None, {BACK, NEXT}),
        (inputs(SHOW, Phase.EXPECTING, is_handed_over=True), SAY, TASK, {BACK, DO_IT, HINTED}),
        (inputs(GUIDE, Phase.READING), SAY, TASK, {BACK, NEXT}),
        (inputs(GUIDE, Phase.EXPECTING), SAY, TASK, {BACK, DO_IT, HINTED}),
        (inputs(GUIDE, Phase.EXPECTING, hints=("search",)), SAY, TASK, {BACK, DO_IT}),
        (inputs(GUIDE, Phase.EXPECTING, replace(STEP, hint=None)), SAY, TASK, {BACK, DO_IT}),
        (inputs(GUIDE, Phase.WAITING), SAY, None, {BACK}),
        (inputs(GUIDE, Phase.EXPLAINING, explained="zero"), SAY, None, {NEXT}),
        (inputs(GUIDE, Phase.REBUILDING), SAY, TASK, set()),
        (inputs(PRACTICE, Phase.EXPECTING), None, None, {BACK, DO_IT, HINTED}),
        (inputs(PRACTICE, Phase.EXPECTING, hints=("search",)), None, TASK, {BACK, DO_IT}),
        (
            inputs(PRACTICE, Phase.EXPECTING, replace(STEP, hint=None), hints=("search",)),
            SAY,
            TASK,
            {BACK, DO_IT},
        ),
        (inputs(ASSESS, Phase.EXPECTING), None, None, {BACK, DO_IT, HINTED}),
    ],
)
def test_what_is_told_and_offered_follows_from_mode_and_phase(
    given: CoachInputs, say: Words | None, task: Words | None, controls: set[CoachControl]
) -> None:
    props = derived(given)
    assert (props.say, props.task, set(props.controls)) == (say, task, controls)


@pytest.mark.parametrize(
    ("given", "is_pointing", "is_gated", "is_target_open", "is_acting"),
    [
        (inputs(SHOW, Phase.READING), True, True, True, False),
        (inputs(SHOW, Phase.PLAYING), True, True, True, False),
        (inputs(GUIDE, Phase.READING), True, True, True, False),
        (inputs(GUIDE, Phase.READING, replace(STEP, task=None)), True, True, False, False),
        (
            inputs(GUIDE, Phase.READING, replace(STEP, has_effect=True), done_effects=("search",)),
            True,
            True,
            False,
            False,
        ),
        (inputs(GUIDE, Phase.EXPECTING), True, True, True, True),
        (inputs(GUIDE, Phase.EXPLAINING, explained="zero"), True, True, True, False),
        (inputs(GUIDE, Phase.ASKING), True, True, False, False),
        (inputs(GUIDE, Phase.REBUILDING), False, True, False, False),
        (inputs(PRACTICE, Phase.EXPECTING), False, False, True, True),
        (inputs(PRACTICE, Phase.EXPECTING, hints=("search",)), True, False, True, True),
        (inputs(PRACTICE, Phase.REBUILDING), False, True, False, False),
        (inputs(ASSESS, Phase.EXPECTING, hints=("search",)), False, False, True, True),
    ],
)
def test_the_target_is_shown_and_let_through_where_that_is_meant(
    given: CoachInputs, is_pointing: bool, is_gated: bool, is_target_open: bool, is_acting: bool
) -> None:
    props = derived(given)
    found = (props.is_pointing, props.is_gated, props.is_target_open, props.is_learner_acting)
    assert found == (is_pointing, is_gated, is_target_open, is_acting)


@pytest.mark.parametrize(
    ("given", "remark"),
    [
        (inputs(GUIDE, Phase.EXPECTING), Remark.INSIDE),
        (inputs(GUIDE, Phase.READING), Remark.BUTTON),
        (inputs(GUIDE, Phase.EXPLAINING, explained="zero"), Remark.BUTTON),
        (inputs(GUIDE, Phase.ASKING, replace(STEP, question=QUESTION)), Remark.ANSWER),
        (inputs(GUIDE, Phase.WAITING), Remark.WAIT),
        (inputs(SHOW, Phase.READING), Remark.BUTTON),
        (inputs(SHOW, Phase.PLAYING), Remark.WAIT),
    ],
)
def test_who_presses_beside_the_target_is_told_where_it_goes_on(given: CoachInputs, remark: Remark) -> None:
    assert remark_of(derived(given)) is remark
    assert remark_of(replace(derived(given), is_asking_to_leave=True)) is None


def test_it_says_which_step_of_how_many_and_points_at_each_target_once() -> None:
    props = derived(inputs(GUIDE, Phase.EXPECTING))
    assert (props.number, props.count, props.targets) == (2, 2, ("top.search", "search.results"))


@pytest.mark.parametrize("phase", [Phase.READY, Phase.PAUSED, Phase.ENDED])
def test_before_a_run_and_after_it_there_is_no_card(phase: Phase) -> None:
    assert derive_coach(inputs(GUIDE, phase)) is None


ASKED = replace(STEP, question=QUESTION)


ASKING = inputs(GUIDE, Phase.ASKING, ASKED)


@pytest.mark.parametrize(
    ("given", "answer", "is_right", "can_go_on"),
    [
        (ASKING, None, False, False),
        (replace(ASKING, marked=("no", False)), "no", False, False),
        (replace(ASKING, marked=("yes", True), run=replace(ASKING.run, is_revealed=True)), "yes", True, True),
        (inputs(SHOW, Phase.ASKING, ASKED), None, False, True),
        (inputs(ASSESS, Phase.ASKING, ASKED), None, False, False),
    ],
)
def test_a_question_is_answered_before_one_goes_on(
    given: CoachInputs, answer: str | None, is_right: bool, can_go_on: bool
) -> None:
    props = derived(given)
    assert props.question is not None
    assert (props.question.given, props.question.is_right) == (answer, is_right)
    assert (NEXT in props.controls) is can_go_on


def test_a_question_is_asked_when_its_time_has_come() -> None:
    assert derived(inputs(GUIDE, Phase.EXPECTING, ASKED)).question is None


def test_a_mistake_brings_its_cost_and_the_way_back() -> None:
    given = inputs(GUIDE, Phase.EXPLAINING, explained="zero")
    assert derived(given).feedback == FeedbackProps(WHY, 1)
    made_before = replace(given, run=replace(given.run, visits=given.run.visits[:1]))
    assert derived(made_before).feedback == FeedbackProps(WHY, 1, is_here=True)
    cost = Cost(((CostPart.PRICE, Decimal("120.50")),), Currency.HKD)
    assert derived(replace(given, cost=cost)).feedback == FeedbackProps(WHY, 1, cost)


@pytest.mark.parametrize(
    ("given", "notice"),
    [
        (inputs(GUIDE, Phase.WAITING), CoachNotice.WAITING),
        (replace(inputs(GUIDE, Phase.WAITING), is_held=True), CoachNotice.HELD),
        (replace(inputs(GUIDE, Phase.EXPECTING), is_held=True), None),
        (replace(inputs(GUIDE, Phase.WAITING), notice=CoachNotice.SENT), CoachNotice.SENT),
        (inputs(GUIDE, Phase.EXPECTING), None),
    ],
)
def test_what_the_run_tells_comes_before_that_it_waits(
    given: CoachInputs, notice: CoachNotice | None
) -> None:
    assert derived(given).notice is notice


@pytest.mark.parametrize("mode", [SHOW, GUIDE, PRACTICE])
def test_the_script_acts_while_it_plays_and_then_only(mode: Mode) -> None:
    phases = (Phase.READING, Phase.EXPECTING, Phase.PLAYING, Phase.WAITING, Phase.REBUILDING)
    assert [phase for phase in phases if derived(inputs(mode, phase)).is_script_acting] == [Phase.PLAYING]


def test_back_is_off_once_it_has_said_that_it_cannot_lead_behind_what_was_sent() -> None:
    given = inputs(GUIDE, Phase.READING)
    assert BACK in derived(given).controls
    assert derived(replace(given, notice=CoachNotice.SENT)).controls == {NEXT}
    assert BACK in derived(replace(given, notice=CoachNotice.ALREADY_DONE)).controls


def test_the_presenter_hears_that_back_was_refused() -> None:
    model, given = CoachViewModel(), inputs(SHOW, Phase.READING)
    for notice in (None, CoachNotice.ALREADY_DONE, CoachNotice.SENT):
        model.show(replace(given, notice=notice))
        assert model.has_refused_back is (notice is CoachNotice.SENT)


TO_DO = Words("Your task: buy it.", "你的任務：買入。", "您的任务：买入。")
WHOSE = Words(f"{TO_DO.en} Whose is it?", f"{TO_DO.hant}是誰的？", f"{TO_DO.hans}是谁的？")


@pytest.mark.parametrize(
    ("given", "assignment"),
    [
        (inputs(SHOW, Phase.READING), None),
        (inputs(GUIDE, Phase.EXPECTING), None),
        (inputs(PRACTICE, Phase.EXPECTING), TO_DO),
        (inputs(PRACTICE, Phase.EXPECTING, hints=("search",)), TO_DO),
        (inputs(PRACTICE, Phase.EXPLAINING, explained="zero"), None),
        (inputs(ASSESS, Phase.EXPECTING), TO_DO),
        (inputs(ASSESS, Phase.ASKING, replace(STEP, question=QUESTION)), TO_DO),
        (inputs(ASSESS, Phase.WAITING), TO_DO),
    ],
)
def test_the_assignment_stays_where_a_step_tells_no_text(
    given: CoachInputs, assignment: Words | None
) -> None:
    first, *others = given.walkthrough.steps
    asking = replace(first, question=replace(QUESTION, ask=WHOSE))
    walkthrough = replace(given.walkthrough, steps=(asking, *others))
    assert derived(replace(given, walkthrough=walkthrough)).assignment == assignment


@pytest.mark.parametrize("mode", Mode)
def test_the_first_question_is_asked_apart_from_the_assignment(mode: Mode) -> None:
    given = inputs(mode, Phase.ASKING)
    first, *others = given.walkthrough.steps
    walkthrough = replace(
        given.walkthrough, steps=(replace(first, question=replace(QUESTION, ask=WHOSE)), *others)
    )
    at_first = replace(given.run, visits=given.run.visits[:1])
    props = derived(replace(given, walkthrough=walkthrough, run=at_first))
    assert props.question is not None
    assert (props.assignment, props.question.ask) == (
        TO_DO, Words("Whose is it?", "是誰的？", "是谁的？")
    )  # fmt: skip


def test_what_the_script_could_not_do_stays_on_the_card_and_next_passes_it_over() -> None:
    failed = inputs(SHOW, Phase.EXPECTING, has_failed=True)
    for notice in (None, CoachNotice.NOT_DONE):
        props = derived(replace(failed, notice=notice))
        assert (props.notice, props.is_passing_over) == (CoachNotice.FAILED, True)
        assert NEXT in props.controls
    assert not derived(inputs(SHOW, Phase.READING)).is_passing_over


def test_while_a_run_or_a_step_is_got_ready_that_is_said_and_nothing_is_pointed_at() -> None:
    first = replace(inputs(GUIDE, Phase.READY), is_getting_ready=True)
    for given, number in (
        (replace(first, run=replace(first.run, visits=())), 1),
        (replace(first, run=replace(first.run, phase=Phase.PAUSED)), 2),
    ):
        props = derived(given)
        assert (props.number, props.count, props.notice) == (number, 2, CoachNotice.GETTING_READY)
        assert not (props.is_pointing or props.is_target_open or props.controls or props.can_leave)
        assert spoken(props) == "Getting ready…"
    anew = derived(replace(inputs(GUIDE, Phase.REBUILDING), notice=CoachNotice.SENT))
    assert (anew.notice, anew.is_pointing, anew.can_leave) == (CoachNotice.GETTING_READY, False, True)


def test_what_has_not_begun_is_not_left() -> None:
    model = CoachViewModel()
    model.show(replace(inputs(GUIDE, Phase.READY), is_getting_ready=True))
    model.ask_to_leave()
    assert not model.is_asking_to_leave


def test_there_is_a_notice_for_all_that_a_run_tells() -> None:
    assert set(TOLD) == set(Telling)


def test_leaving_is_asked_first_and_nothing_is_told_twice() -> None:
    model = CoachViewModel()
    shown, left = caught(model.props_changed), caught(model.left)
    model.show(inputs(GUIDE, Phase.EXPECTING))
    model.show(inputs(GUIDE, Phase.EXPECTING))
    model.ask_to_leave()
    model.stay()
    assert [getattr(props, "is_asking_to_leave", None) for props in shown] == [False, True, False]
    model.ask_to_leave()
    model.leave()
    assert (len(left), model.props) == (1, None)


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
        (ACT, Qt.Key.Key_PageDown, False, False, CoachKey.NOTHING),
        (ACT, Qt.Key.Key_PageUp, False, False, CoachKey.BACK),
        (ACT, Qt.Key.Key_PageUp, False, True, None),
        (OPEN, Qt.Key.Key_PageDown, False, False, None),
        (ACT, Qt.Key.Key_PageDown, True, False, CoachKey.NOTHING),
        (ACT, Qt.Key.Key_PageUp, True, False, CoachKey.BACK),
        (ACT, Qt.Key.Key_Escape, False, False, CoachKey.LEAVE),
        (OPEN, Qt.Key.Key_Escape, False, False, None),
        (OPEN, Qt.Key.Key_Escape, True, False, CoachKey.LEAVE),
        (OPEN, Qt.Key.Key_F5, False, False, CoachKey.PLAY),
    ],
)
def test_the_keys_of_the_coach(
    props: CoachProps, key: Qt.Key, is_in_card: bool, has_popup: bool, meaning: CoachKey | None
) -> None:
    assert meant(props, key, is_in_card=is_in_card, has_popup=has_popup) is meaning
