"""A run: where it stands in its walkthrough, all that happened in it, and the table of its life."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from tradewalk.domain.instants import Instant
from tradewalk.walkthrough.condition import State, StateValue
from tradewalk.walkthrough.modes import Switches, switches_of
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.run_events import (
    ActionDone,
    AnswerGiven,
    BackPressed,
    DoItForMe,
    Event,
    HandedOver,
    HintAsked,
    Left,
    NextPressed,
    Rebuilt,
    Resumed,
    Started,
    StateChanged,
    TakenBack,
    TimePassed,
    TimeUp,
)
from tradewalk.walkthrough.script import Mode


class Phase(StrEnum):
    """What a run waits for."""

    READY = "ready"
    READING = "reading"
    """Next."""
    PLAYING = "playing"
    """The end of scripted actions."""
    EXPECTING = "expecting"
    """What the step expects to be so."""
    ASKING = "asking"
    WAITING = "waiting"
    """Simulated time."""
    EXPLAINING = "explaining"
    """What the learner does about a mistake."""
    REBUILDING = "rebuilding"
    PAUSED = "paused"
    ENDED = "ended"


P = Phase
_ONWARD = (P.READING, P.EXPECTING, P.ASKING, P.WAITING, P.EXPLAINING, P.ENDED)
"""Where a step may lead to when it is entered, or done."""
_SHOWN = (*_ONWARD, P.PLAYING)
"""The same, and the script plays the step first."""

LIFE_CYCLE: Mapping[tuple[Phase, type[Event]], tuple[Phase, ...]] = {
    (P.READY, Started): _ONWARD,
    (P.READY, StateChanged): (P.READY,),
    (P.READING, StateChanged): (P.READING, P.EXPLAINING, P.ENDED),
    (P.READING, NextPressed): _SHOWN,
    (P.READING, BackPressed): (P.READING, P.REBUILDING),
    (P.READING, HintAsked): (P.READING,),
    (P.READING, HandedOver): _ONWARD,
    (P.READING, TakenBack): (P.READING,),
    (P.READING, TimeUp): _ONWARD,
    (P.READING, Left): (P.PAUSED,),
    (P.READING, Resumed): (P.READING,),
    (P.PLAYING, StateChanged): (P.PLAYING,),
    (P.PLAYING, TimePassed): (P.PLAYING,),
    (P.PLAYING, ActionDone): _ONWARD,
    (P.PLAYING, Left): (P.PAUSED,),
    # The application ended in the middle of the actions: they begin anew, unless they reached beyond the screen.
    (P.PLAYING, Resumed): (P.REBUILDING, *_ONWARD),
    (P.EXPECTING, StateChanged): _ONWARD,
    # Only the presenter may go on without what is expected.
    (P.EXPECTING, NextPressed): _ONWARD,
    (P.EXPECTING, BackPressed): (P.EXPECTING, P.REBUILDING),
    (P.EXPECTING, DoItForMe): (P.REBUILDING, *_SHOWN),
    (P.EXPECTING, HintAsked): (P.EXPECTING,),
    (P.EXPECTING, HandedOver): _ONWARD,
    (P.EXPECTING, TakenBack): (P.READING, P.REBUILDING),
    (P.EXPECTING, TimeUp): (P.REBUILDING, *_SHOWN),
    (P.EXPECTING, Left): (P.PAUSED,),
    (P.EXPECTING, Resumed): (P.EXPECTING,),
    (P.ASKING, StateChanged): (P.ASKING, P.EXPLAINING, P.ENDED),
    (P.ASKING, AnswerGiven): _ONWARD,
    (P.ASKING, NextPressed): _ONWARD,
    (P.ASKING, BackPressed): (P.ASKING, P.REBUILDING),
    (P.ASKING, DoItForMe): _ONWARD,
    (P.ASKING, HintAsked): (P.ASKING,),
    (P.ASKING, HandedOver): (P.ASKING,),
    (P.ASKING, TakenBack): (P.ASKING,),
    (P.ASKING, TimeUp): _ONWARD,
    (P.ASKING, Left): (P.PAUSED,),
    (P.ASKING, Resumed): (P.ASKING,),
    (P.WAITING, StateChanged): _ONWARD,
    (P.WAITING, TimePassed): _ONWARD,
    (P.WAITING, BackPressed): (P.WAITING, P.REBUILDING),
    (P.WAITING, HandedOver): (P.WAITING,),
    (P.WAITING, TakenBack): (P.WAITING,),
    (P.WAITING, Left): (P.PAUSED,),
    (P.WAITING, Resumed): (P.WAITING,),
    # What was wrong is put right by itself, gone back from, or left as it is where nothing is gated.
    (P.EXPLAINING, StateChanged): _ONWARD,
    (P.EXPLAINING, NextPressed): (P.REBUILDING, *_ONWARD),
    (P.EXPLAINING, BackPressed): (P.REBUILDING, *_ONWARD),
    (P.EXPLAINING, TakenBack): (P.READING, P.ASKING, P.WAITING, P.REBUILDING),
    (P.EXPLAINING, Left): (P.PAUSED,),
    (P.EXPLAINING, Resumed): (P.EXPLAINING,),
    # What the screen says while it is taken apart, or away, is not the run's.
    (P.REBUILDING, Rebuilt): _SHOWN,
    (P.REBUILDING, Resumed): (P.REBUILDING,),
    (P.REBUILDING, Left): (P.PAUSED,),
    (P.PAUSED, Resumed): (P.REBUILDING, *_ONWARD),
}
"""What a run takes in each phase, and which phases it may lead to. What is not here is refused: nothing changes.

Some is refused by its circumstances as well, such as the hint of a step that the script does.
"""


@dataclass(frozen=True, slots=True)
class Visit:
    """A step that was entered, and the world as it was then.

    ``effects`` counts what had reached beyond the screen by then. ``screen`` is what was known of the application.
    """

    step_id: str
    at: Instant
    position: int
    commands: int
    effects: int
    screen: State = field(hash=False)


@dataclass(frozen=True, slots=True)
class Result:
    """A step that was done with. ``found`` is the evidence: what stood at the paths that it speaks of."""

    step_id: str
    at: Instant
    is_met: bool
    found: tuple[tuple[str, StateValue], ...] = ()
    is_late: bool = False
    """It waited for something until its time was over."""
    is_shown: bool = False
    """It was done for the learner that time."""


@dataclass(frozen=True, slots=True)
class Caught:
    """A mistake that was made, with the evidence, and what was known of the application.

    ``position`` is the journal's: the world of the mistake can be rebuilt from it.
    """

    mistake: str
    step_id: str
    at: Instant
    position: int
    commands: int = 0
    found: tuple[tuple[str, StateValue], ...] = ()
    screen: State = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer to the question of a step."""

    step_id: str
    key: str
    at: Instant
    is_right: bool


@dataclass(frozen=True, slots=True)
class Run:
    """A run at one moment. ``visits`` is the way from its start to the step that it stands in: going back shortens it.

    What was done wrong, asked for and answered stays: ``results``, ``mistakes``, ``answers``, ``hints``, ``shown`` (the
    last two by step). ``live`` are mistakes that were caught and are still being made. ``found`` is the evidence of
    the step that it stands in, None until its acting is over; ``before`` the phase that was left to explain a
    mistake or to pause.
    """

    mode: Mode
    phase: Phase = Phase.READY
    visits: tuple[Visit, ...] = ()
    results: tuple[Result, ...] = ()
    mistakes: tuple[Caught, ...] = ()
    live: frozenset[str] = frozenset()
    answers: tuple[Answered, ...] = ()
    hints: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    done_effects: tuple[str, ...] = ()
    is_handed_over: bool = False
    is_shown: bool = False
    """Whether the step that it stands in was done for the learner."""
    is_to_play: bool = False
    """Whether the script is to do it as soon as its start has been rebuilt."""
    has_failed: bool = False
    """Whether the script could not do what it does in the step that it stands in."""
    is_unproven: bool = False
    """Whether what the step expects was so when the script failed: then that says nothing of what was done."""
    is_met: bool = False
    found: tuple[tuple[str, StateValue], ...] | None = None
    is_revealed: bool = False
    """Whether the answer to the question that is asked is known."""
    deadline: Instant | None = None
    explained: str | None = None
    before: tuple[Phase, ...] = ()
    ending: Ending | None = None
    state: State = field(default_factory=dict, hash=False)

    @property
    def switches(self) -> Switches:
        """The row of switches that holds now."""
        return switches_of(self.mode, is_handed_over=self.is_handed_over)

    @property
    def visit(self) -> Visit:
        """The step that it stands in. Raises IndexError before the first."""
        return self.visits[-1]

    @property
    def step_id(self) -> str | None:
        """The step that it stands in; None before the first."""
        return self.visits[-1].step_id if self.visits else None


def is_meant(gesture: Event, then: Run, now: Run) -> bool:
    """Whether a gesture that was made at a run is meant for what has become of it since, unseen by whoever made it.

    Who acts concerns no step; anything else is said to the step, the phase and the mistake that stood on the card.
    """
    return isinstance(gesture, HandedOver | TakenBack) or _card(then) == _card(now)


def _card(run: Run) -> tuple[int, Phase, str | None]:
    return len(run.visits), run.phase, run.explained
