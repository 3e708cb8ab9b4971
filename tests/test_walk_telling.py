"""What comes up while a run is told something is told after that, in the order in which it came up."""

import pytest

from tradewalk.walk_telling import Effects, Telling
from tradewalk.walkthrough.run_effects import Ask, HoldTime
from tradewalk.walkthrough.run_events import (
    ActionDone,
    AnswerGiven,
    Event,
    HandedOver,
    NextPressed,
    StateChanged,
    TakenBack,
)

HOLD, ASK = (HoldTime(),), (Ask("step"),)


class Heard:
    """Asks for something after Next. Each time that it is to do that, it has so much to tell of itself."""

    def __init__(self, *news: Event) -> None:
        self.telling = Telling(self._tell, self._perform)
        self.told: list[Event] = []
        self.were_told: list[bool] = []
        self._news = news

    def _tell(self, event: Event) -> Effects:
        self.told.append(event)
        return ASK if isinstance(event, NextPressed) else ()

    def _perform(self, effects: Effects) -> None:
        assert self.telling.is_on
        if effects:
            self.were_told += [self.telling.tell(event) for event in self._news]


NEWS = (StateChanged({}), ActionDone(), HandedOver(), TakenBack())


def test_what_comes_up_in_a_wait_is_told_in_its_order() -> None:
    heard = Heard(*NEWS)
    heard.telling.perform(HOLD)
    assert heard.told == [*NEWS]
    assert heard.were_told == [False] * len(NEWS)
    assert not heard.telling.is_on


def test_what_comes_up_after_a_gesture_is_told_after_it() -> None:
    heard = Heard(*NEWS)
    assert heard.telling.tell(NextPressed())
    assert heard.told == [NextPressed(), *NEWS]


def test_what_cannot_be_told_does_not_keep_the_next_from_being_told() -> None:
    def refuse(event: Event) -> Effects:
        if isinstance(event, AnswerGiven):
            raise OSError("full")
        told.append(event)
        return ()

    told: list[Event] = []
    telling = Telling(refuse, lambda _: None)
    with pytest.raises(OSError, match="full"):
        telling.tell(AnswerGiven("x"))
    assert telling.tell(NextPressed())
    assert told == [NextPressed()]
