"""A learner without a window: plays a walkthrough on made-up states, in which whatever is asked about simply is so."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from tests.walkthrough.scripts import Player
from tradewalk.walkthrough.condition import NEVER, Operator, Predicate, State, StateValue
from tradewalk.walkthrough.evaluation import is_met
from tradewalk.walkthrough.run_events import AnswerGiven, NextPressed, StateChanged
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.scene import ANSWER
from tradewalk.walkthrough.script import Mistake, Mode, Step, Walkthrough

MOST_TURNS = 200
AT_REST = (Phase.EXPECTING, Phase.ASKING, Phase.WAITING)


class Learner(Player):
    """Sits in *practice*, does what is expected, answers right."""

    def __init__(self, walkthrough: Walkthrough) -> None:
        super().__init__(walkthrough, Mode.PRACTICE)
        given = walkthrough.given
        self.state = {"screen": "detail", "detail.symbol": given.symbol, "orders.count": 0}
        self.become({})
        self.start()

    @property
    def is_over(self) -> bool:
        return self.run.phase is Phase.ENDED

    @property
    def step(self) -> Step:
        return self.conductor.walkthrough.step(self.run.visit.step_id)

    def become(self, found: State) -> None:
        self.state.update(found)
        self.tell(StateChanged(dict(self.state)))

    def stops(self) -> Iterator[Step]:
        """Each step at which the run waits for the learner or for time, until it has ended."""
        for _ in range(MOST_TURNS):
            if self.is_over:
                return
            if self.run.phase in AT_REST:
                yield self.step
            if not self.is_over:
                self._go_on()
        raise AssertionError(f"the run goes on and on at {self.place}")

    def make(self, mistake: Mistake) -> None:
        """Do what the mistake is, with an answer where it is one of understanding."""
        paths = [each for each in mistake.when.predicates if each.path.startswith(ANSWER)]
        self.become(state_of(each for each in mistake.when.predicates if each not in paths))
        if paths:
            self.tell(AnswerGiven(str(paths[0].expected[0])))

    def can_make(self, mistake: Mistake) -> bool:
        """Whether the step where the run stands watches for it, and asks what it is an answer to."""
        asked = {each.path.removeprefix(ANSWER) for each in mistake.when.predicates if ANSWER in each.path}
        return (
            mistake.key in self.step.watch
            and asked <= {self.step.id}
            and (not asked or self.run.phase is Phase.ASKING)
        )

    def _go_on(self) -> None:
        step = self.step
        match self.run.phase:
            case Phase.EXPECTING:
                if step.has_effect:
                    self._put_ticket_away()
                self.become(state_of(step.expect.predicates))
            case Phase.WAITING:
                assert step.wait is not None
                self.become(state_of(step.wait.condition.predicates))
            case Phase.ASKING if self.run.is_revealed:
                self.tell(NextPressed())
            case Phase.ASKING:
                self._answer(step)
            case _:
                self.tell(NextPressed())

    def _put_ticket_away(self) -> None:
        """What is sent is no ticket any more."""
        self.state = {path: value for path, value in self.state.items() if not path.startswith("ticket.")}

    def _answer(self, step: Step) -> None:
        assert step.question is not None
        possible = [each for each in step.question.answers if each.is_right != NEVER]
        right = [each for each in possible if self.conductor.holds(each.is_right, self.state)]
        if not right:
            right = possible[-1:]
            self.become(state_of(right[0].is_right.predicates))
        self.tell(AnswerGiven(right[0].key))


def state_of(predicates: Iterable[Predicate]) -> dict[str, StateValue]:
    """A state in which all of these are so."""
    asked: dict[str, list[Predicate]] = {}
    for each in predicates:
        asked.setdefault(each.path, []).append(each)
    return {path: _value_for(path, wanted) for path, wanted in asked.items()}


def _value_for(path: str, wanted: list[Predicate]) -> StateValue:
    if all(each.operator is Operator.EXISTS and not each.expected[0] for each in wanted):
        return None
    values = (value for each in wanted for value in _candidates(each))
    found = next((value for value in values if all(is_met(each, {path: value}) for each in wanted)), None)
    assert found is not None, f"no value meets {wanted}"
    return found


def _candidates(predicate: Predicate) -> Iterator[StateValue]:
    for value in predicate.expected:
        yield value
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            yield from (value + 1, value - 1)
        elif isinstance(value, str):
            yield "another"
