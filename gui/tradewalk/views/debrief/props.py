"""What the debrief shows, as frozen values. The prose is the script's, in all languages: the view chooses."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import Currency
from tradewalk.domain.profiles import Profile
from tradewalk.services.exports import ExportOutcome
from tradewalk.walkthrough.condition import Predicate, StateValue
from tradewalk.walkthrough.counterfactuals import Way, WayTried
from tradewalk.walkthrough.mistake_costs import Cost
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.script import Mode, Words


class Verdict(StrEnum):
    """How a step went. NOT_DONE: the run ended before it was done with; SHOWN: the learner had it done."""

    MET = "met"
    NOT_MET = "not-met"
    NOT_DONE = "not-done"
    SHOWN = "shown"


class DebriefFormat(StrEnum):
    """As what a debrief can be saved; the value is how the name of the file ends, without a dot."""

    HTML = "html"
    PDF = "pdf"


class StatePath(NamedTuple):
    """A published state: its path as it is published, and what stands for the parts in angle brackets."""

    path: str
    varying: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ExpectedState:
    """All that a step expected at one state, and what stood there."""

    state: StatePath
    expected: tuple[Predicate, ...]
    found: StateValue
    is_met: bool


class FoundState(NamedTuple):
    """What stood at a state; of an answer to a question, what it says."""

    state: StatePath
    found: StateValue
    says: Words | None = None


class StepName(NamedTuple):
    """A step: its number in the walkthrough from 1, and its task, or its text where it has none."""

    number: int
    says: Words


@dataclass(frozen=True, slots=True)
class StepProps:
    """How a step went: one that expects something of the screen, or of which something else is to be told.

    What was answered is told with the checks; so is a step that asks and does nothing else.
    """

    name: StepName
    verdict: Verdict | None
    expected: tuple[ExpectedState, ...] = ()
    hints: int = 0
    is_shown: bool = False
    is_late: bool = False
    is_misunderstood: bool = False
    """The question of the step was not answered right at first."""
    mistakes: int = 0


class GivenAnswer(NamedTuple):
    """An answer to a question, and whether it was right when it was given."""

    says: Words
    is_right: bool


@dataclass(frozen=True, slots=True)
class CheckProps:
    """A check of understanding: its question, and every answer in turn. Only the first one counts."""

    name: StepName
    ask: Words
    answers: tuple[GivenAnswer, ...]


@dataclass(frozen=True, slots=True)
class MistakeProps:
    """A mistake. ``is_reckoned`` is False as long as its cost is still to come; without one it cannot be said."""

    kind: str
    why: Words
    step: StepName
    at: Instant
    found: tuple[FoundState, ...]
    back_to: StepName
    cost: Cost | None
    is_reckoned: bool


class FeesProps(NamedTuple):
    """The fees paid in one currency, by fee id."""

    currency: Currency
    lines: tuple[tuple[str, Decimal], ...]

    @property
    def total(self) -> Decimal:
        """All of them."""
        return sum((amount for _, amount in self.lines), Decimal("0.00"))


class WayProps(NamedTuple):
    """One way; ``tried`` is None as long as it is still to come. ``more`` is how much more money went over than with
    what was done, None where the two did not trade the same number of shares.
    """

    way: Way
    tried: WayTried | None
    more: Decimal | None = None


@dataclass(frozen=True, slots=True)
class WaysProps:
    """The first order beside the same intent in other ways, all from the instant at which it was sent."""

    instrument: Instrument
    sent_at: Instant | None
    rows: tuple[WayProps, ...]

    @property
    def done(self) -> WayTried | None:
        """What was really done."""
        return next((row.tried for row in self.rows if row.way is Way.AS_DONE), None)


@dataclass(frozen=True, slots=True)
class ScoreProps:
    """The score of an assessment; ``fatal`` says which mistake ended it."""

    share: Decimal
    passing: Decimal
    is_passed: bool
    fatal: Words | None = None


@dataclass(frozen=True, slots=True)
class DebriefProps:
    """The whole debrief. ``instruments`` are those that it may speak of, by symbol."""

    walkthrough_id: str
    title: Words
    mode: Mode
    ending: Ending | None
    profile: Profile
    at: Instant
    rules_as_of: date
    is_everything_met: bool = True
    """Whether every step that expected something found it, and every question was answered right at first."""
    steps: tuple[StepProps, ...] = ()
    checks: tuple[CheckProps, ...] = ()
    mistakes: tuple[MistakeProps, ...] = ()
    mistake_costs: tuple[tuple[Currency, Decimal], ...] = ()
    """What the mistakes would have cost together, by currency, as far as that is known."""
    fees: tuple[FeesProps, ...] = ()
    ways: WaysProps | None = None
    score: ScoreProps | None = None
    outcome: ExportOutcome | None = None
    is_whole: bool = True
    instruments: Mapping[str, Instrument] = field(default_factory=dict, hash=False)
