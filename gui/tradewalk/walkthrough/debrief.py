"""The debrief of a run: what was expected and found step by step, mistakes and money. Pure; words belong to the views.

Outside *assess* it has no score: steps are met, or not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO, Currency
from tradewalk.walkthrough.condition import Predicate, StateValue
from tradewalk.walkthrough.counterfactuals import WayTried
from tradewalk.walkthrough.evaluation import is_met as is_predicate_met
from tradewalk.walkthrough.mistake_costs import Cost, together
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.run_state import Answered, Caught, Result, Run
from tradewalk.walkthrough.scoring import RunScore, is_judged, is_met, is_shown, last_result, score_of
from tradewalk.walkthrough.script import Mode, Step, Walkthrough


@dataclass(frozen=True, slots=True)
class Expectation:
    """One thing that a step expected, and what stood there when it was done with."""

    predicate: Predicate
    found: StateValue
    is_met: bool


@dataclass(frozen=True, slots=True)
class StepDebrief:
    """How one step went, the last time that it was done. ``at`` is None where the run did not come to its end."""

    step_id: str
    at: Instant | None
    is_judged: bool
    is_met: bool
    expectations: tuple[Expectation, ...]
    answers: tuple[Answered, ...]
    hints: int
    is_shown: bool
    is_late: bool


@dataclass(frozen=True, slots=True)
class MistakeDebrief:
    """One mistake: why it is one stands in the walkthrough. ``cost`` is None where it cannot be said in money."""

    key: str
    kind: str
    step_id: str
    at: Instant
    back_to: str
    found: tuple[tuple[str, StateValue], ...]
    cost: Cost | None


@dataclass(frozen=True, slots=True)
class Debrief:
    """All of it. ``fees`` are what was paid, by currency and fee id."""

    walkthrough_id: str
    mode: Mode
    ending: Ending | None
    steps: tuple[StepDebrief, ...]
    mistakes: tuple[MistakeDebrief, ...]
    fees: tuple[tuple[Currency, str, Decimal], ...]
    ways: tuple[WayTried, ...]
    score: RunScore | None

    @property
    def mistake_costs(self) -> Mapping[Currency, Decimal]:
        """What the mistakes would have cost together, by currency."""
        return together(each.cost for each in self.mistakes)

    def fees_total(self, currency: Currency) -> Decimal:
        """All fees in a currency."""
        return sum((amount for unit, _, amount in self.fees if unit is currency), ZERO)


def debrief_of(
    walkthrough: Walkthrough,
    run: Run,
    costs: Sequence[Cost | None] = (),
    fees: Sequence[tuple[Currency, str, Decimal]] = (),
    ways: Sequence[WayTried] = (),
) -> Debrief:
    """The debrief of a run, ended or not. ``costs`` are of its mistakes, in their order."""
    reached = {visit.step_id for visit in run.visits} | {result.step_id for result in run.results}
    return Debrief(
        walkthrough_id=walkthrough.id,
        mode=run.mode,
        ending=run.ending,
        steps=tuple(_step(step, run) for step in walkthrough.steps if step.id in reached),
        mistakes=tuple(
            _mistake(walkthrough, caught, costs[place] if place < len(costs) else None)
            for place, caught in enumerate(run.mistakes)
        ),
        fees=tuple(fees),
        ways=tuple(ways),
        score=score_of(walkthrough, run),
    )


def _step(step: Step, run: Run) -> StepDebrief:
    result = last_result(run, step.id)
    return StepDebrief(
        step_id=step.id,
        at=None if result is None else result.at,
        is_judged=is_judged(step),
        is_met=is_met(step, run),
        expectations=() if result is None else _expectations(step, result),
        answers=tuple(each for each in run.answers if each.step_id == step.id),
        hints=run.hints.count(step.id),
        is_shown=is_shown(run, step.id),
        is_late=result is not None and result.is_late,
    )


def _expectations(step: Step, result: Result) -> tuple[Expectation, ...]:
    found = dict(result.found)
    return tuple(
        Expectation(predicate, found.get(predicate.path), is_predicate_met(predicate, found))
        for predicate in step.expect.predicates
    )


def _mistake(walkthrough: Walkthrough, caught: Caught, cost: Cost | None) -> MistakeDebrief:
    mistake = next(each for each in walkthrough.mistakes if each.key == caught.mistake)
    return MistakeDebrief(
        caught.mistake, mistake.kind, caught.step_id, caught.at, mistake.back_to, caught.found, cost
    )
