"""What a run says in passing stands on its card as long as it is true of where the run stands."""

import pytest
from PySide6.QtCore import QObject

from tests.walkthrough.scripts import Player, a_question, a_step, a_walkthrough, where
from tradewalk.views.coach.props import CoachProps
from tradewalk.views.coach.view_model import CoachViewModel
from tradewalk.walk_card import RunCard
from tradewalk.walkthrough.condition import ALWAYS
from tradewalk.walkthrough.run_events import AnswerGiven, BackPressed, DoItForMe, Event, NextPressed, Rebuilt
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

pytestmark = pytest.mark.usefixtures("qapp")

NEXT = NextPressed()
ASKS = a_walkthrough(
    a_step("ask", does=False, question=a_question(no=where(screen="nowhere"), yes=ALWAYS)),
    a_step("end", does=False),
)


class Shown:
    """A run and its card, which hears all that the run asks for."""

    def __init__(self, player: Player) -> None:
        self.player, self._model, self._owner = player, CoachViewModel(), QObject()
        self.card = RunCard(player, self._model, self._owner)  # type: ignore[arg-type]
        self._hear()

    def tell(self, *events: Event) -> "Shown":
        for event in events:
            self.player.tell(event)
            self._hear()
        return self

    def _hear(self) -> None:
        for effect in self.player.effects:
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


@pytest.fixture
def asked() -> Shown:
    """A show that stands in its question."""
    return Shown(Player(ASKS, Mode.SHOW).start()).tell(NEXT)


def test_a_question_that_is_asked_anew_is_not_answered_yet(asked: Shown) -> None:
    assert asked.tell(NEXT).answer == ("yes", True)
    asked.tell(BackPressed("ask"), Rebuilt(), NEXT)
    assert asked.player.run.phase is Phase.ASKING
    assert asked.answer == (None, False)
    assert asked.tell(NEXT).answer == ("yes", True)


@pytest.mark.parametrize("event", [AnswerGiven("yes"), DoItForMe()])
def test_a_learner_who_goes_back_to_a_question_is_asked_anew(event: Event) -> None:
    asked = Shown(Player(ASKS).start()).tell(NEXT, event)
    assert asked.answer == ("yes", True)
    assert asked.tell(BackPressed("ask"), Rebuilt(), NEXT).answer == (None, False)


def test_what_was_revealed_in_one_step_says_nothing_of_the_next() -> None:
    again = a_step("again", does=False, question=a_question(yes=where(screen="nowhere"), no=ALWAYS))
    asked = Shown(Player(a_walkthrough(ASKS.steps[0], again), Mode.SHOW).start())
    assert asked.tell(NEXT, NEXT, NEXT, NEXT).answer == (None, False)
    assert asked.player.place == ("again", Phase.ASKING)
