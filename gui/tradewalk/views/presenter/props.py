"""What the presenter's window shows, as frozen values. The prose is the script's, in all languages."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from tradewalk.walkthrough.script import Words


class PresenterControl(StrEnum):
    """What leads through the run; each only while the run takes it."""

    BACK = "back"
    NEXT = "next"
    HAND_OVER = "hand-over"
    TAKE_BACK = "take-back"
    LEAVE = "leave"


class Doing(StrEnum):
    """What the run does, or waits for."""

    READY = "ready"
    PRESENTER = "presenter"
    """The presenter's next."""
    FAILED = "failed"
    """The same, where the script could not do the step."""
    SCRIPT = "script"
    """The end of scripted actions."""
    LEARNER = "learner"
    ANSWER = "answer"
    REVEALED = "revealed"
    """The presenter's or the learner's next: the room sees which answer is right."""
    MARKET = "market"
    FROZEN = "frozen"
    """It would wait for the market, if time were not held."""
    MISTAKE = "mistake"
    PAUSED = "paused"
    ENDED = "ended"


class Standing(StrEnum):
    """Where a step lies in the run."""

    BEFORE = "before"
    """The run was in it."""
    UNDONE = "undone"
    """The run was in it, and went on without what it expected."""
    HERE = "here"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class StepLine:
    """A line of the list of steps. ``is_open``: the run can be led there now."""

    step_id: str
    number: int
    say: Words
    standing: Standing
    is_open: bool


@dataclass(frozen=True, slots=True)
class NextStep:
    """The step that follows. ``is_certain`` is False where it hangs on what happens until then."""

    number: int
    say: Words
    task: Words | None
    is_certain: bool


class PresenterAnswer(NamedTuple):
    """An answer, and whether it is right as things stand."""

    say: Words
    is_right: bool


class PresenterQuestion(NamedTuple):
    """The question of the step."""

    ask: Words
    answers: tuple[PresenterAnswer, ...]


@dataclass(frozen=True, slots=True)
class PresenterProps:
    """One step from behind. ``number`` is 0 before the first step.

    ``elapsed`` and ``left`` are real seconds; ``left`` is below zero where the plan is exceeded, and None as long as
    nothing is known. ``planned`` is in minutes, None without a plan: ``left`` is then estimated.
    """

    title: Words
    number: int
    count: int
    doing: Doing
    steps: tuple[StepLine, ...]
    say: Words | None = None
    task: Words | None = None
    note: Words | None = None
    question: PresenterQuestion | None = None
    next: NextStep | None = None
    controls: frozenset[PresenterControl] = frozenset()
    elapsed: int = 0
    left: int | None = None
    planned: int | None = None
    is_handed_over: bool = False
    is_frozen: bool = False
    is_hiding: bool = False
    is_asking_to_leave: bool = False
