"""Small walkthroughs, and runs of them without a window: what the window would do, the test says."""

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeVar

from tests.domain.builders import at
from tradewalk.domain.instants import SECOND, Instant
from tradewalk.walkthrough.condition import ALWAYS, Condition, Operator, Predicate, State, StateValue
from tradewalk.walkthrough.conductor import Conductor, is_noted
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.run_effects import Effect
from tradewalk.walkthrough.run_events import Event, Moment, Started, StateChanged
from tradewalk.walkthrough.run_log import Noted, header_of, line_of, note_of
from tradewalk.walkthrough.run_state import Phase, Run
from tradewalk.walkthrough.script import (
    Action,
    Answer,
    Branch,
    Given,
    Mistake,
    Mode,
    Question,
    Score,
    Step,
    Verb,
    Wait,
    Walkthrough,
    Words,
)

EffectT = TypeVar("EffectT", bound=Effect)
SAID = Words("Said.", "說。", "说。")


def where(**found: StateValue) -> Condition:
    """All of these are so; two underscores in a name are a dot."""
    predicates = (
        Predicate(path.replace("__", "."), Operator.EQUAL, (value,)) for path, value in found.items()
    )
    return Condition(tuple(predicates))


def below(path: str, limit: StateValue) -> Condition:
    return Condition((Predicate(path, Operator.LESS, (limit,)),))


def above(path: str, limit: StateValue) -> Condition:
    return Condition((Predicate(path, Operator.MORE, (limit,)),))


def differing(path: str, value: StateValue) -> Condition:
    return Condition((Predicate(path, Operator.NOT_EQUAL, (value,)),))


def a_step(
    step_id: str,
    expect: Condition = ALWAYS,
    *,
    does: bool = True,
    watch: Iterable[str] = (),
    wait: Wait | None = None,
    question: Question | None = None,
    next: tuple[Branch, ...] = (),  # noqa: A002  # the file's own word
    has_effect: bool = False,
) -> Step:
    do = (Action(Verb.CLICK, f"target.{step_id}"),) if does else ()
    return Step(
        step_id, SAID, f"target.{step_id}", task=SAID, do=do, expect=expect, watch=tuple(watch), wait=wait,
        question=question, next=next, has_effect=has_effect,
    )  # fmt: skip


def a_mistake(key: str, when: Condition, back_to: str, kind: str = "") -> Mistake:
    return Mistake(key, when, SAID, back_to, kind)


def a_question(**answers: Condition) -> Question:
    return Question(SAID, tuple(Answer(key, SAID, is_right) for key, is_right in answers.items()))


def a_walkthrough(
    *steps: Step, mistakes: Iterable[Mistake] = (), score: Score | None = None, walk_id: str = "walk"
) -> Walkthrough:
    given = Given("sample", "cn-retail-star", at("10:31:50"))
    return Walkthrough(walk_id, ">=0.1", SAID, given, tuple(Mode), score or Score(), tuple(mistakes), steps)


BUY = a_walkthrough(
    a_step("welcome", does=False),
    a_step("search", where(detail__symbol="688256.SH"), watch=("wrong_stock",)),
    a_step("quantity", where(ticket__quantity=200), watch=("too_few", "wrong_stock")),
    a_step("submit", where(order__last__status="working"), watch=("wrong_side",), has_effect=True),
    a_step(
        "is_it_bought", does=False,
        question=a_question(yes=where(order__last__status="filled"), no=where(order__last__status="working")),
    ),
    a_step(
        "fill", does=False, wait=Wait(where(order__last__status="filled"), 30, "not_filled"),
        next=(Branch("position"),),
    ),
    a_step("not_filled", does=False),
    a_step("position", where(screen="portfolio")),
    mistakes=(
        a_mistake("wrong_stock", where(detail__symbol="688265.SH"), "search", "wrong_stock"),
        a_mistake("too_few", below("ticket.quantity", 200), "quantity", "lots_for_shares"),
        a_mistake("wrong_side", where(ticket__side="sell"), "quantity", "wrong_side"),
    ),
    score=Score(fatal=("wrong_side",)),
)  # fmt: skip


class Player:
    """Plays a run by hand. ``effects`` are those of the last event, ``lines`` the run's log."""

    def __init__(self, walkthrough: Walkthrough = BUY, mode: Mode = Mode.GUIDE) -> None:
        self.conductor = Conductor(walkthrough, holds)
        self.run: Run = self.conductor.ready(mode)
        self.moment = Moment(walkthrough.given.at, 2)
        self.state: dict[str, StateValue] = {}
        self.effects: tuple[Effect, ...] = ()
        self.lines = [header_of(walkthrough, mode)]
        self.notes: list[Noted] = []
        self._last = self.run

    def tell(self, *events: Event) -> "Player":
        """Let events happen one after the other."""
        for event in events:
            before, outcome = self.run, self.conductor.answer(self.run, event, self.moment)
            self.run, self.effects = outcome
            if is_noted(before, outcome):
                self.notes.append(note_of(event, self.moment, self._last, before, outcome))
                self.lines.append(line_of(self.notes[-1]))
                self._last = self.run
        return self

    def start(self) -> "Player":
        return self.tell(Started())

    def see(self, **found: StateValue) -> "Player":
        """The application is in another state."""
        for path, value in found.items():
            self.state[path.replace("__", ".")] = value
        return self.tell(StateChanged(dict(self.state)))

    def put(self, screen: State) -> "Player":
        """The application is put back to a state."""
        self.state = dict(screen)
        return self

    def later(self, seconds: int = 0, *, entries: int = 0, commands: int = 0) -> "Player":
        """The world has gone on."""
        moment = self.moment
        self.moment = Moment(
            Instant(moment.at + seconds * SECOND), moment.position + entries, moment.commands + commands
        )  # fmt: skip
        return self

    def given(self, kind: type[EffectT]) -> list[EffectT]:
        """The effects of a kind among those of the last event."""
        return [effect for effect in self.effects if isinstance(effect, kind)]

    @property
    def place(self) -> tuple[str | None, Phase]:
        return self.run.step_id, self.run.phase

    @property
    def log(self) -> bytes:
        return "".join(f"{line}\n" for line in self.lines).encode()


def money(text: str) -> Decimal:
    return Decimal(text)
