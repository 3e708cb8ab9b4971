"""What was done in the window, one gesture after the other, and what of it a walkthrough has to do."""

from collections.abc import Iterable
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.walkthrough.condition import State
from tradewalk.walkthrough.script import Action, Verb

OF_THE_CLOCK = ("top.clock.", "top.sessions")
"""What lets simulated time pass: a walkthrough holds its clock, and waits instead."""
_TAKES_OVER = (Verb.TYPE, Verb.SET, Verb.CHOOSE)


class Take(NamedTuple):
    """One gesture as an action, with the application and the simulated instant just before it.

    ``is_last``: its author wants the step to end after it.
    """

    action: Action
    state: State
    at: Instant
    is_last: bool = False


def needed(takes: Iterable[Take]) -> list[Take]:
    """The takes that a script has to do: without the clock, and without the click into what is then filled or chosen.

    What stood before such a click is what stood before the action that took it over.
    """
    kept: list[Take] = []
    for take in takes:
        if take.action.target.startswith(OF_THE_CLOCK):
            if kept and take.is_last:
                kept[-1] = kept[-1]._replace(is_last=True)
        elif kept and _is_taken_over(kept[-1], take):
            kept[-1] = take._replace(state=kept[-1].state, at=kept[-1].at)
        else:
            kept.append(take)
    return kept


def _is_taken_over(before: Take, take: Take) -> bool:
    is_click = not before.is_last and before.action == Action(Verb.CLICK, take.action.target)
    return is_click and take.action.verb in _TAKES_OVER
