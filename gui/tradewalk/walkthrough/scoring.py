"""The score of a run. It exists in *assess*, of a run that has ended, and nowhere else."""

from dataclasses import dataclass
from decimal import Decimal

from tradewalk.walkthrough.condition import ALWAYS
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.run_state import Answered, Result, Run
from tradewalk.walkthrough.script import Mode, Score, Step, Walkthrough

NOTHING, WHOLE = Decimal(0), Decimal(1)


@dataclass(frozen=True, slots=True)
class StepScore:
    """What a step counts, from 0 to 1, and why."""

    step_id: str
    points: Decimal
    is_met: bool
    mistakes: int
    hints: int
    is_shown: bool


@dataclass(frozen=True, slots=True)
class RunScore:
    """The share of the steps that were met, from 0 to 1. ``fatal`` names the mistake that ended the run."""

    share: Decimal
    is_passed: bool
    steps: tuple[StepScore, ...]
    fatal: str | None = None


def score_of(walkthrough: Walkthrough, run: Run) -> RunScore | None:
    """The score of a run; None where there is none: in another mode, and before the end."""
    if run.mode is not Mode.ASSESS or run.ending is None:
        return None
    steps = tuple(_step_score(walkthrough.score, step, run) for step in _judged(walkthrough, run))
    share = sum((step.points for step in steps), NOTHING) / len(steps) if steps else NOTHING
    if run.ending is Ending.FAILED:
        return RunScore(share, is_passed=False, steps=steps, fatal=run.mistakes[-1].mistake)
    return RunScore(share, share >= walkthrough.score.passing, steps)


def is_judged(step: Step) -> bool:
    """Whether a step expects anything of a learner."""
    return step.expect != ALWAYS or step.question is not None


def last_result(run: Run, step_id: str) -> Result | None:
    """How a step went the last time that it was done."""
    return next((result for result in reversed(run.results) if result.step_id == step_id), None)


def is_shown(run: Run, step_id: str) -> bool:
    """Whether a step was done for the learner, who has not gone back and done it since; in *assess* it stays shown."""
    result = last_result(run, step_id)
    was_shown = step_id in run.shown
    return was_shown and (run.mode is Mode.ASSESS or result is None or result.is_shown)


def is_met(step: Step, run: Run) -> bool:
    """Whether a step was met: what it expected was found, and its question was answered right at first."""
    result = last_result(run, step.id)
    return result is not None and result.is_met and is_answered_right(step, run.answers)


def is_answered_right(step: Step, answers: tuple[Answered, ...]) -> bool:
    """Whether the first answer was the right one; a step without a question has nothing to be answered."""
    if step.question is None:
        return True
    return next((each.is_right for each in answers if each.step_id == step.id), False)


def _judged(walkthrough: Walkthrough, run: Run) -> tuple[Step, ...]:
    """The judged steps that the run came to, in the order of the walkthrough."""
    reached = {result.step_id for result in run.results} | {visit.step_id for visit in run.visits}
    return tuple(step for step in walkthrough.steps if is_judged(step) and step.id in reached)


def _step_score(score: Score, step: Step, run: Run) -> StepScore:
    mistakes = sum(each.step_id == step.id for each in run.mistakes)
    hints, is_shown = run.hints.count(step.id), step.id in run.shown
    met = is_met(step, run)
    points = score.shown if is_shown else WHOLE if met else NOTHING
    points += mistakes * score.mistake + hints * score.hint
    return StepScore(step.id, min(max(points, NOTHING), WHOLE), met, mistakes, hints, is_shown)
