"""What an event finds: the walkthrough, the run, the moment. And what can be seen in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from tradewalk.walkthrough.condition import Condition, State, StateValue
from tradewalk.walkthrough.modes import Actor
from tradewalk.walkthrough.run_effects import Effect
from tradewalk.walkthrough.run_events import Moment
from tradewalk.walkthrough.run_state import Answered, Run
from tradewalk.walkthrough.script import Mistake, Step, Walkthrough

ANSWER = "answer."
"""The beginning of the paths at which a run says what was answered in a step."""

Holds = Callable[[Condition, State], bool]


class Scene:
    """``run`` is the run so far in this turn, ``effects`` what it asks for."""

    def __init__(self, walkthrough: Walkthrough, holds: Holds, run: Run, moment: Moment) -> None:
        self.walkthrough, self._holds = walkthrough, holds
        self.run, self.moment = run, moment
        self.effects: list[Effect] = []

    def change(self, **changes: Any) -> None:
        """Change fields of the run."""
        self.run = replace(self.run, **changes)

    def give(self, *effects: Effect) -> None:
        """Ask for something."""
        self.effects += effects

    def holds(self, condition: Condition) -> bool:
        """Whether a condition holds in the application as it is now."""
        return self._holds(condition, {**self.run.state, **self.answers})

    @property
    def answers(self) -> State:
        """The last answers of the learner, as state paths: ``answer.`` and the step."""
        return {f"{ANSWER}{each.step_id}": each.key for each in self.run.answers}

    @property
    def step(self) -> Step:
        """The step that the run stands in."""
        return self.walkthrough.step(self.run.visit.step_id)

    @property
    def is_learner(self) -> bool:
        """Whether the learner acts."""
        return self.run.switches.actor is Actor.LEARNER

    @property
    def outside(self) -> int:
        """How much has reached beyond the screen so far."""
        return self.moment.commands + len(self.run.done_effects)

    @property
    def is_repeated(self) -> bool:
        """Whether this step reached beyond the screen before: it is not done a second time."""
        return self.step.has_effect and self.step.id in self.run.done_effects

    @property
    def has_reached_out(self) -> bool:
        """Whether this step has done by now what cannot be repeated."""
        return self.step.has_effect and self.moment.commands > self.run.visit.commands

    @property
    def place(self) -> int:
        """The place of the visit that the run stands in."""
        return len(self.run.visits) - 1

    @property
    def has_moved(self) -> bool:
        """Whether the application is not what it was when the step began: what the script does may not fit any more."""
        return self.run.state != self.run.visit.screen

    @property
    def last_answer(self) -> Answered | None:
        """The last answer to the question of this step, be it of an earlier visit."""
        return next((each for each in reversed(self.run.answers) if each.step_id == self.step.id), None)

    @property
    def right_answers(self) -> tuple[str, ...]:
        """The keys of the answers that are right now to the question of this step."""
        answers = self.step.question.answers if self.step.question else ()
        return tuple(each.key for each in answers if self.holds(each.is_right))

    def mistake(self, key: str | None) -> Mistake:
        """The mistake of a key. Raises KeyError."""
        for each in self.walkthrough.mistakes:
            if each.key == key:
                return each
        raise KeyError(key)

    def was_given(self, mistake: Mistake) -> bool:
        """Whether all that makes it a mistake stood so when the run began: then it is not the learner's."""
        before = {path: self.run.visits[0].screen.get(path) for path, _ in self.evidence(mistake.when)}
        return before == dict(self.evidence(mistake.when))

    def is_wait_over(self) -> bool:
        """Whether what the step waits for is so."""
        return self.step.wait is None or self.holds(self.step.wait.condition)

    def evidence(self, condition: Condition) -> Iterator[tuple[str, StateValue]]:
        """What stands at the paths that a condition speaks of."""
        for path in dict.fromkeys(predicate.path for predicate in condition.predicates):
            yield path, self.run.state.get(path, self.answers.get(path))

    def following(self) -> str:
        """The step after this one; empty after the last."""
        for branch in self.step.next:
            if self.holds(branch.condition):
                return branch.goto
        place, steps = self.walkthrough.index(self.step.id) + 1, self.walkthrough.steps
        return steps[place].id if place < len(steps) else ""

    def last_visit(self, step_id: str) -> int | None:
        """The place of the last visit to a step."""
        places = (place for place, visit in enumerate(self.run.visits) if visit.step_id == step_id)
        return max(places, default=None)

    def is_reachable(self, place: int) -> bool:
        """Whether nothing has reached beyond the screen since a visit began."""
        return self.run.visits[place].effects == self.outside

    def culprit(self) -> str:
        """The last step in which something reached beyond the screen."""
        return next(
            visit.step_id for visit in reversed(self.run.visits) if visit.effects != self.outside
        )  # fmt: skip
