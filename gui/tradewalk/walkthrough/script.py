"""What a walkthrough file says, as frozen values. How it is read and refused: ``walkthrough.reading``."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.walkthrough.condition import ALWAYS, Condition

SCHEMA = "tradewalk-walkthrough/1"
LANGUAGES = ("en", "zh-Hant", "zh-Hans")


class Words(NamedTuple):
    """One text in the three languages of the application."""

    en: str
    hant: str
    hans: str

    def in_language(self, tag: str) -> str:
        """The text for a language tag (``en``, ``zh-Hant``, ``zh-Hans``); English for any other."""
        return {"zh-Hant": self.hant, "zh-Hans": self.hans}.get(tag, self.en)


class Mode(StrEnum):
    """Who acts, and how much is said: see ``walkthrough.modes``."""

    SHOW = "show"
    GUIDE = "guide"
    PRACTICE = "practice"
    ASSESS = "assess"


class Verb(StrEnum):
    """What a scripted action does to its target."""

    CLICK = "click"
    TYPE = "type"
    SET = "set"
    CHOOSE = "choose"
    PRESS = "press"
    WAIT = "wait"


@dataclass(frozen=True, slots=True)
class Action:
    """One scripted action.

    ``text`` is what is typed, the value that is set, the words of an entry that is chosen, the key that is pressed
    (``Ctrl+K``) or the seconds that are waited. ``row`` names the row that is chosen: its field and value.
    """

    verb: Verb
    target: str = ""
    text: str = ""
    row: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """Go on at another step where a condition holds; the last branch of a step may have none."""

    goto: str
    condition: Condition = ALWAYS


LONGEST_WAIT = 86_400
"""Simulated seconds that one wait may last: a day."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Let simulated time pass until a condition holds; after so many simulated seconds go on at another step."""

    condition: Condition
    seconds: int
    goto: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to a question. Whether it is right depends on the state: ``is_right`` holds then."""

    key: str
    say: Words
    is_right: Condition


@dataclass(frozen=True, slots=True)
class Question:
    """A check of understanding inside a step, tied to the state."""

    ask: Words
    answers: tuple[Answer, ...]


class MarkKind(StrEnum):
    """How a picture points at a target."""

    RING = "ring"
    CALL_OUT = "callout"


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark of a picture; a call-out has words beside it."""

    kind: MarkKind
    target: str
    say: Words | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """The picture of a step in the guide: its marks, and the targets that it is cropped to (none: the window)."""

    marks: tuple[Mark, ...] = ()
    crop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake that is caught wherever a step watches for it.

    ``kind`` is one of the mistakes that are known by name (``walkthrough.mistakes``), by which its cost is worked out.
    """

    key: str
    when: Condition
    say: Words
    back_to: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``say`` is always true; ``task`` is shown only where the learner may act; ``note`` is the presenter's.

    ``has_effect`` marks a step whose actions reach beyond the screen (submit, cancel): it is never repeated.
    """

    id: str
    say: Words
    at: str = ""
    task: Words | None = None
    hint: Words | None = None
    note: Words | None = None
    do: tuple[Action, ...] = ()
    expect: Condition = ALWAYS
    watch: tuple[str, ...] = ()
    wait: Wait | None = None
    question: Question | None = None
    next: tuple[Branch, ...] = ()
    shot: Shot | None = None
    has_effect: bool = False


@dataclass(frozen=True, slots=True)
class Holding:
    """Shares that the account of a run has from the beginning."""

    symbol: str
    quantity: int
    cost: Decimal


@dataclass(frozen=True, slots=True)
class Given:
    """The world that is built before every run."""

    pack: str
    account: str
    at: Instant
    symbol: str | None = None
    holdings: tuple[Holding, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """How *assess* counts: the share that passes, what a mistake and a hint take off, what a shown step counts."""

    passing: Decimal = Decimal("0.8")
    mistake: Decimal = Decimal("-0.25")
    hint: Decimal = Decimal("-0.5")
    shown: Decimal = Decimal(0)
    fatal: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Walkthrough:
    """One walkthrough, as its file says."""

    id: str
    app: str
    title: Words
    given: Given
    modes: tuple[Mode, ...]
    score: Score
    mistakes: tuple[Mistake, ...]
    steps: tuple[Step, ...]

    def step(self, step_id: str) -> Step:
        """The step with this id. Raises KeyError."""
        return self.steps[self.index(step_id)]

    def index(self, step_id: str) -> int:
        """The place of a step. Raises KeyError."""
        for place, step in enumerate(self.steps):
            if step.id == step_id:
                return place
        raise KeyError(step_id)
