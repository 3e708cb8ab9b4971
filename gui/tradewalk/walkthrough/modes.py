"""The four modes, as rows of switches: who acts, how much is said, what is let through, what moves on."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from tradewalk.walkthrough.script import Mode


class Actor(StrEnum):
    """Who does what a step asks for."""

    SCRIPT = "script"
    LEARNER = "learner"


class Text(StrEnum):
    """How much of a step's text is shown."""

    FULL = "full"
    ON_REQUEST = "on-request"
    NONE = "none"


class Gate(StrEnum):
    """What of the application takes a press."""

    TARGET = "target"
    OPEN = "open"


class MovesOn(StrEnum):
    """What leads to the next step."""

    NEXT = "next"
    """The presenter, or a pace that presses for him."""
    EXPECTED = "expected"
    EXPECTED_IN_TIME = "expected-in-time"


@dataclass(frozen=True, slots=True)
class Switches:
    """One row. ``limit`` is how many real seconds a step may take, which the window measures; None: any."""

    actor: Actor
    text: Text
    gate: Gate
    moves_on: MovesOn
    limit: int | None = None

    @property
    def is_explained(self) -> bool:
        """Whether mistakes and answers are explained when they are made."""
        return self.text is not Text.NONE


MODES: Mapping[Mode, Switches] = {
    Mode.SHOW: Switches(Actor.SCRIPT, Text.FULL, Gate.TARGET, MovesOn.NEXT),
    Mode.GUIDE: Switches(Actor.LEARNER, Text.FULL, Gate.TARGET, MovesOn.EXPECTED),
    Mode.PRACTICE: Switches(Actor.LEARNER, Text.ON_REQUEST, Gate.OPEN, MovesOn.EXPECTED),
    Mode.ASSESS: Switches(Actor.LEARNER, Text.NONE, Gate.OPEN, MovesOn.EXPECTED_IN_TIME, limit=180),
}


def switches_of(mode: Mode, *, is_handed_over: bool) -> Switches:
    """The row that holds now: a show that was handed over is guided."""
    return MODES[Mode.GUIDE if mode is Mode.SHOW and is_handed_over else mode]
