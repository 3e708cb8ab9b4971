"""What a run asks of the window and of its world. The order in which they stand is the order in which they are done.

What only follows from where the run stands, such as the text of the step and what takes a press, is no effect: the card
is derived from the run.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from tradewalk.domain.instants import Instant
from tradewalk.walkthrough.condition import Condition, State
from tradewalk.walkthrough.script import Action


class Ending(StrEnum):
    """How a run ended."""

    FINISHED = "finished"
    FAILED = "failed"
    """A fatal mistake in *assess*."""


class Telling(StrEnum):
    """Sentences that belong to no walkthrough; the views have the words."""

    CANNOT_UNDO = "cannot-undo"
    """The subject is the step that reached beyond the screen."""
    ALREADY_DONE = "already-done"
    """The subject is a step that reached beyond the screen, and is not done a second time."""
    NOT_DONE = "not-done"
    """The subject is a step whose actions could not all be done."""
    TIME_UP = "time-up"
    """The subject is the step."""


@dataclass(frozen=True, slots=True)
class SayMistake:
    """Explain a mistake. ``is_undone``: the way back undoes it; else it goes on from what has happened."""

    mistake: str
    back_to: str
    is_undone: bool


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the question of a step; no answer is marked yet."""

    step_id: str


@dataclass(frozen=True, slots=True)
class SayAnswer:
    """Mark an answer that was given, as right or as wrong."""

    step_id: str
    key: str
    is_right: bool


@dataclass(frozen=True, slots=True)
class RevealAnswers:
    """Show which answers are right."""

    step_id: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tell:
    """Say one of the sentences that belong to no walkthrough."""

    what: Telling
    subject: str


@dataclass(frozen=True, slots=True)
class Act:
    """Do these actions, one after the other, and say ``ActionDone``."""

    step_id: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class LetTimePass:
    """Let simulated time pass until a condition holds, at the longest until then."""

    condition: Condition
    until: Instant


@dataclass(frozen=True, slots=True)
class HoldTime:
    """Hold simulated time again."""


@dataclass(frozen=True, slots=True)
class Rebuild:
    """Make the world what it was at the start of a step, and say ``Rebuilt``.

    That is the journal's first ``position`` entries, the instant ``at``, and what stood on the screen.
    """

    step_id: str
    position: int
    at: Instant
    screen: State = field(hash=False)


@dataclass(frozen=True, slots=True)
class PutBack:
    """Put on the screen what stood there when the run was left. The world is as it was."""

    screen: State = field(hash=False)


@dataclass(frozen=True, slots=True)
class Pause:
    """Put the card away; the run may be resumed."""


@dataclass(frozen=True, slots=True)
class End:
    """The run is over."""

    ending: Ending


Effect = (
    SayMistake
    | Ask
    | SayAnswer
    | RevealAnswers
    | Tell
    | Act
    | LetTimePass
    | HoldTime
    | Rebuild
    | PutBack
    | Pause
    | End
)
