"""What happens to a run: gestures, answers of the window, and the application's state. Each comes with its moment."""

from dataclasses import dataclass, field
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.walkthrough.condition import State


class Moment(NamedTuple):
    """Where the run's world stands when something happens.

    ``position`` counts the entries of the run's journal, ``commands`` those among them that went to the broker: what
    they did cannot be undone.
    """

    at: Instant
    position: int
    commands: int = 0


@dataclass(frozen=True, slots=True)
class Started:
    """The run begins."""


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The application is in another state; ``state`` is all of it."""

    state: State = field(hash=False)


@dataclass(frozen=True, slots=True)
class NextPressed:
    """The presenter or the learner wants to go on."""


@dataclass(frozen=True, slots=True)
class BackPressed:
    """He wants to go back: to the start of a step that he was in, the last one before this unless told.

    While a mistake is explained this is its way back.
    """

    to: str | None = None


@dataclass(frozen=True, slots=True)
class DoItForMe:
    """The learner wants to see how the step is done."""


@dataclass(frozen=True, slots=True)
class HintAsked:
    """The learner wants a hint."""


@dataclass(frozen=True, slots=True)
class AnswerGiven:
    """A question was answered."""

    key: str


@dataclass(frozen=True, slots=True)
class TimePassed:
    """Simulated time went on, to the moment that comes with this."""


@dataclass(frozen=True, slots=True)
class TimeUp:
    """The real time that a step may take is over."""


@dataclass(frozen=True, slots=True)
class ActionDone:
    """The scripted actions of a step are over; ``is_done`` is False where one of them could not be done."""

    is_done: bool = True


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The presenter lets the learner act."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The presenter acts again."""


@dataclass(frozen=True, slots=True)
class Left:
    """The run is left, and may be resumed."""


@dataclass(frozen=True, slots=True)
class Resumed:
    """The run goes on where it was left, or where the application ended."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """The world is again what it was at the start of the step."""


Event = (
    Started | StateChanged | NextPressed | BackPressed | DoItForMe | HintAsked | AnswerGiven | TimePassed | TimeUp
    | ActionDone | HandedOver | TakenBack | Left | Resumed | Rebuilt
)  # fmt: skip
