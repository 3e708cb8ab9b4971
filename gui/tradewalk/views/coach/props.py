"""What the card shows, as frozen values. The prose is the script's, in all languages; the view chooses among them."""

from dataclasses import dataclass
from enum import StrEnum

from tradewalk.walkthrough.mistake_costs import Cost
from tradewalk.walkthrough.script import Words


class CoachControl(StrEnum):
    """What the card can offer besides leaving, which it always does."""

    BACK = "back"
    NEXT = "next"
    DO_IT = "do-it"
    HINT = "hint"


class CoachNotice(StrEnum):
    """What the coach says by itself."""

    SENT = "sent"
    ALREADY_DONE = "already-done"
    NOT_DONE = "not-done"
    FAILED = "failed"
    """The script could not do it, and nobody else has done it by now."""
    TIME_UP = "time-up"
    GETTING_READY = "getting-ready"
    WAITING = "waiting"
    HELD = "held"
    """It would wait, if the presenter did not hold the market."""


@dataclass(frozen=True, slots=True)
class AnswerProps:
    """One answer that can be given."""

    key: str
    say: Words


@dataclass(frozen=True, slots=True)
class QuestionProps:
    """A check of understanding. ``given`` is the answer that was given last, ``is_right`` whether it holds."""

    ask: Words
    answers: tuple[AnswerProps, ...]
    given: str | None = None
    is_right: bool = False


@dataclass(frozen=True, slots=True)
class FeedbackProps:
    """A mistake: why it is one, the step to go back to, what it would have cost if known, and its kind if named.

    ``is_here``: that step is the one in which it was made.
    """

    why: Words
    back_to: int
    cost: Cost | None = None
    kind: str = ""
    is_here: bool = False


@dataclass(frozen=True, slots=True)
class CoachProps:
    """One card.

    ``say`` is missing where the learner is told nothing; ``assignment``, what the whole walkthrough asks for, is there
    then. ``task`` is missing where the learner may not act, ``hint`` until it is asked for. ``controls`` are those that
    do something now. ``targets`` are logical names: where the step points first, then whatever else its task needs;
    with ``is_pointing`` they are shown, with ``is_target_open`` a closed gate lets them through.
    """

    title: Words
    number: int
    count: int
    say: Words | None = None
    task: Words | None = None
    assignment: Words | None = None
    hint: Words | None = None
    controls: frozenset[CoachControl] = frozenset()
    question: QuestionProps | None = None
    feedback: FeedbackProps | None = None
    notice: CoachNotice | None = None
    seconds_left: int | None = None
    targets: tuple[str, ...] = ()
    is_pointing: bool = True
    is_gated: bool = True
    is_target_open: bool = True
    is_learner_acting: bool = False
    is_asking_to_leave: bool = False
    can_leave: bool = True
    is_script_acting: bool = False
    is_passing_over: bool = False
    """Next goes on without what the step was to do."""

    @property
    def leads_back(self) -> bool:
        """Whether the way on from a mistake leads back: all but the target is shut, and that may be gone."""
        return self.feedback is not None and self.is_gated

    @property
    def step(self) -> tuple[object, ...]:
        """What makes a step another one for eyes and hands."""
        return self.number, self.targets, self.is_pointing, self.is_learner_acting

    @property
    def gating(self) -> tuple[object, ...]:
        """What makes another gate of it."""
        return self.number, self.targets, self.is_target_open


def has_hinted(before: CoachProps, now: CoachProps) -> bool:
    """Whether the learner, who is still to act, has asked for the hint just now."""
    is_same = before.number == now.number and before.is_learner_acting and now.is_learner_acting
    return is_same and CoachControl.HINT in before.controls - now.controls
