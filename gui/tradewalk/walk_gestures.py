"""Which gesture on the card is which event of a run."""

from collections.abc import Callable

from tradewalk.views.coach.view import CoachView
from tradewalk.walkthrough.run_events import (
    AnswerGiven,
    BackPressed,
    DoItForMe,
    Event,
    HintAsked,
    NextPressed,
)


def wire_gestures(coach: CoachView, tell: Callable[[Event], None]) -> None:
    """Tell of what is pressed on the card. Back leads from a mistake to where it is put right."""
    coach.back_requested.connect(lambda: tell(BackPressed()))
    coach.way_back_requested.connect(lambda: tell(BackPressed()))
    coach.next_requested.connect(lambda: tell(NextPressed()))
    coach.do_it_requested.connect(lambda: tell(DoItForMe()))
    coach.hint_requested.connect(lambda: tell(HintAsked()))
    coach.answered.connect(lambda key: tell(AnswerGiven(key)))
