"""What a run says in passing stands on its card as long as it is true of where the run stands."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from tests.services.walking import SCRIPT, begin, drive_to
from tests.walkthrough.scripts import SAID, Player, a_mistake, a_question, a_step, a_walkthrough, above, where
from tradewalk.services.walk_run import WalkRun
from tradewalk.views.coach.props import CoachNotice, CoachProps, FeedbackProps
from tradewalk.views.coach.view_model import CoachViewModel
from tradewalk.walk_card import RunCard
from tradewalk.walkthrough.condition import ALWAYS
from tradewalk.walkthrough.run_effects import Effect
from tradewalk.walkthrough.run_events import (
    ActionDone,
    AnswerGiven,
    BackPressed,
    DoItForMe,
    Event,
    Left,
    NextPressed,
    Rebuilt,
    Resumed,
    Started,
    StateChanged,
)
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode, Walkthrough

pytestmark = pytest.mark.usefixtures("qapp")

NEXT = NextPressed()
ASKS = a_walkthrough(
    a_step("ask", does=False, question=a_question(no=where(screen="nowhere"), yes=ALWAYS)),
    a_step("end", does=False),
)


class Shown:
    """The card of a run, which hears what the run asks for."""

    def __init__(self, run: Player | WalkRun) -> None:
        self._model, self._owner = CoachViewModel(), QObject()
        self.card = RunCard(run, self._model, self._owner)  # type: ignore[arg-type]

    def hear(self, effects: Iterable[Effect]) -> None:
        for effect in effects:
            self.card.hear(effect)
        self.card.show(is_held=False)

    @property
    def props(self) -> CoachProps:
        assert self._model.props is not None
        return self._model.props

    @property
    def answer(self) -> tuple[str | None, bool]:
        """What is marked of a question, and whether as right."""
        assert self.props.question is not None
        return self.props.question.given, self.props.question.is_right


class Asked(Shown):
    """A run without a world, from its start on."""

    def __init__(self, walkthrough: Walkthrough = ASKS, mode: Mode = Mode.GUIDE) -> None:
        self.player = Player(walkthrough, mode)
        super().__init__(self.player)
        self.tell(Started(), NEXT)

    def tell(self, *events: Event) -> "Asked":
        for event in events:
            self.hear(self.player.tell(event).effects)
        return self


def test_a_question_that_is_asked_anew_is_not_answered_yet() -> None:
    asked = Asked(mode=Mode.SHOW)
    assert asked.tell(NEXT).answer == ("yes", True)
    asked.tell(BackPressed("ask"), Rebuilt(), NEXT)
    assert asked.player.run.phase is Phase.ASKING
    assert asked.answer == (None, False)
    assert asked.tell(NEXT).answer == ("yes", True)


def test_the_right_answer_that_a_presenter_presses_is_marked_and_a_wrong_one_is_not() -> None:
    asked = Asked(mode=Mode.SHOW)
    assert asked.tell(AnswerGiven("no")).answer == (None, False)
    assert asked.tell(AnswerGiven("yes")).answer == ("yes", True)


@pytest.mark.parametrize("event", [AnswerGiven("yes"), DoItForMe()])
def test_a_learner_who_goes_back_to_a_question_is_asked_anew(event: Event) -> None:
    asked = Asked().tell(event)
    assert asked.answer == ("yes", True)
    assert asked.tell(BackPressed("ask"), Rebuilt(), NEXT).answer == (None, False)


def test_a_wrong_answer_stays_marked_when_the_run_is_resumed() -> None:
    asked = Asked().tell(AnswerGiven("no"))
    assert asked.answer == ("no", False)
    assert asked.tell(Left(), Resumed()).answer == ("no", False)
    assert asked.tell(AnswerGiven("yes"), Left(), Resumed()).answer == ("yes", True)


@pytest.mark.parametrize("mode", [Mode.SHOW, Mode.GUIDE])
def test_what_could_not_be_done_is_not_said_of_the_next_step(mode: Mode) -> None:
    sent = a_step("send", where(screen="orders"))
    asked = Asked(a_walkthrough(ASKS.steps[1], sent, a_step("look", where(screen="portfolio"))), mode)
    asked.tell(NEXT if mode is Mode.SHOW else DoItForMe(), ActionDone(is_done=False))
    assert asked.player.place == ("send", Phase.EXPECTING)
    assert asked.props.notice in (CoachNotice.FAILED, CoachNotice.NOT_DONE)
    asked.hear(asked.player.see(screen="orders").effects)
    assert asked.player.run.step_id == "look"
    assert asked.props.notice is None


def test_what_the_script_broke_off_when_all_was_done_says_nothing() -> None:
    asked = Asked(
        a_walkthrough(ASKS.steps[1], a_step("send", where(screen="orders")), a_step("look", does=False))
    )
    asked.tell(DoItForMe())
    asked.player.state["screen"] = "orders"
    asked.tell(StateChanged(dict(asked.player.state)), ActionDone(is_done=False))
    assert asked.props.notice is None


def test_in_assess_no_answer_is_marked() -> None:
    wrong = where(screen="nowhere")
    walkthrough = a_walkthrough(a_step("a", does=False, question=a_question(no=wrong)), ASKS.steps[0])
    asked = Asked(walkthrough, Mode.ASSESS).tell(AnswerGiven("no"))
    assert asked.player.place == ("ask", Phase.ASKING)
    assert asked.tell(BackPressed("a"), Rebuilt(), Left(), Resumed()).answer == (None, False)


def test_what_was_revealed_in_one_step_says_nothing_of_the_next() -> None:
    again = a_step("again", does=False, question=a_question(yes=where(screen="nowhere"), no=ALWAYS))
    asked = Asked(a_walkthrough(ASKS.steps[0], again), Mode.SHOW)
    assert asked.tell(NEXT, NEXT, NEXT).answer == (None, False)
    assert asked.player.place == ("again", Phase.ASKING)


def test_the_cost_of_a_slip_is_not_that_of_the_same_mistake_made_before(tmp_path: Path) -> None:
    too_many = a_mistake("too_many", above("ticket.quantity", 200), "quantity", "extra_zero")
    steps = [replace(step, watch=("too_many",)) for step in SCRIPT.steps]
    robot = begin(tmp_path / "run", Mode.PRACTICE, replace(SCRIPT, mistakes=(too_many,), steps=tuple(steps)))
    shown, costs = Shown(robot.run), []
    drive_to(robot.tell(Started()), "quantity")
    for quantity in (210, 300):
        robot.heard.clear()
        shown.hear(robot.see(ticket__quantity=quantity).heard)
        assert shown.props.feedback == FeedbackProps(SAID, 3, None, "extra_zero", is_here=True), (
            "nothing is reckoned yet"
        )
        assert shown.card.reckon()
        shown.hear(())
        assert shown.props.feedback.cost is not None
        costs.append(shown.props.feedback.cost.total)
        robot.tell(BackPressed())
    robot.run.close()
    assert costs[0] < costs[1]
