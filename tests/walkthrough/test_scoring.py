"""The score exists in assess alone; what it counts stands in the walkthrough."""

from decimal import Decimal

import pytest

from tests.walkthrough.scripts import Player, a_mistake, a_question, a_step, a_walkthrough, where
from tradewalk.walkthrough.run_events import ActionDone, AnswerGiven, DoItForMe, HintAsked, NextPressed
from tradewalk.walkthrough.scoring import RunScore, score_of
from tradewalk.walkthrough.script import Mode, Score

D = Decimal
EXAM = a_walkthrough(
    a_step("read", does=False),
    a_step("one", where(screen="1"), watch=("slip", "fatal")),
    a_step("two", where(screen="2")),
    a_step("ask", does=False, question=a_question(yes=where(screen="2"), no=where(screen="1"))),
    mistakes=(
        a_mistake("slip", where(screen="x"), "one"),
        a_mistake("fatal", where(screen="!"), "one"),
    ),
    score=Score(passing=D("0.7"), shown=D("0.1"), fatal=("fatal",)),
)  # fmt: skip


def exam(mode: Mode = Mode.ASSESS) -> Player:
    return Player(EXAM, mode).start()


def scored(player: Player) -> RunScore:
    score = score_of(EXAM, player.run)
    assert score is not None
    return score


def points(player: Player) -> list[Decimal]:
    return [step.points for step in scored(player).steps]


def test_everything_right_is_the_whole_score() -> None:
    player = exam().see(screen="1").see(screen="2").tell(AnswerGiven("yes"))
    assert scored(player).share == 1
    assert scored(player).is_passed
    assert [step.step_id for step in scored(player).steps] == ["one", "two", "ask"], "reading is not judged"


def test_slips_hints_and_what_was_shown_take_off_what_the_walkthrough_says() -> None:
    player = exam().see(screen="x").tell(HintAsked()).see(screen="1")
    player.tell(DoItForMe()).see(screen="2").tell(ActionDone(), AnswerGiven("no"))
    assert points(player) == [D("0.25"), D("0.1"), D(0)]
    assert not scored(player).is_passed


def test_a_step_counts_no_less_than_nothing() -> None:
    player = exam().tell(HintAsked(), HintAsked(), HintAsked()).see(screen="1").see(screen="2")
    assert points(player.tell(AnswerGiven("yes")))[0] == 0


def test_the_first_answer_counts_and_the_share_decides() -> None:
    player = exam().see(screen="1").see(screen="2").tell(AnswerGiven("no"))
    assert scored(player).share == D(2) / 3
    assert not scored(player).is_passed


def test_a_fatal_mistake_fails_whatever_else_was_right() -> None:
    score = scored(exam().see(screen="!"))
    assert not score.is_passed
    assert score.fatal == "fatal"


def test_there_is_no_score_before_the_end() -> None:
    assert score_of(EXAM, exam().see(screen="1").run) is None


@pytest.mark.parametrize("mode", [Mode.SHOW, Mode.GUIDE, Mode.PRACTICE])
def test_there_is_no_score_where_nothing_is_assessed(mode: Mode) -> None:
    player = exam(mode)
    for screen in ("1", "2"):
        player.tell(NextPressed(), ActionDone()).see(screen=screen).tell(NextPressed(), ActionDone())
    player.tell(NextPressed(), AnswerGiven("yes"), NextPressed(), NextPressed())
    assert player.run.ending is not None
    assert score_of(EXAM, player.run) is None
