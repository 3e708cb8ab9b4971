"""The statements about a run: what was begun, done, answered, mistaken, left and ended, in the order of its log.

Each has an id that follows from the run, so that telling it twice tells it once. Times are real ones, as they were
handed in; the simulated time stands in the context. A score stands in those of *assess* alone.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import uuid5

from tradewalk.domain.instants import iso_of
from tradewalk.domain.money import Currency
from tradewalk.walkthrough.condition import StateValue
from tradewalk.walkthrough.debrief import Debrief, MistakeDebrief
from tradewalk.walkthrough.mistake_costs import Cost
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.run_events import Left, Resumed, Started
from tradewalk.walkthrough.run_log import fingerprint_of
from tradewalk.walkthrough.run_state import Answered, Result
from tradewalk.walkthrough.scene import Scene
from tradewalk.walkthrough.scoring import is_answered_right, is_judged
from tradewalk.walkthrough.script import Step, Words
from tradewalk.walkthrough.xapi.activities import SIMULATED, Activities, Json, language_map, reference
from tradewalk.walkthrough.xapi.recorded import (
    RecordedRun,
    Turned,
    registration_of,
    seconds_at_it,
    timestamp,
    turns_of,
)
from tradewalk.walkthrough.xapi.vocabulary import Extension, Verb

VERSION = "1.0.0"
"""What a statement of any 1.0.x has to say."""


class Saying(NamedTuple):
    """What a statement says: what was done, to what, with what result; ``within`` from the nearest outwards."""

    verb: Verb
    activity: Json
    result: Json | None = None
    within: tuple[Json, ...] = ()


def statements_of(recorded: RecordedRun, words: Mapping[str, Words]) -> tuple[Json, ...]:
    """The statements about a run, in order. ``words`` are those of the vocabulary.

    Raises ValueError where there is not one time, with its offset, for each event.
    """
    telling = _Telling(recorded, words)
    return tuple(telling.statements())


def lines_of(statements: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Each statement as one line of JSON."""
    return tuple(json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in statements)


class _Telling:
    def __init__(self, recorded: RecordedRun, words: Mapping[str, Words]) -> None:
        self._recorded, self._words = recorded, words
        self._walkthrough = recorded.conductor.walkthrough
        self._activities = Activities(self._walkthrough, recorded.base, words)
        self._whole = self._activities.walkthrough()
        self._registration = registration_of(recorded)
        self._turns = tuple(turns_of(recorded))

    def statements(self) -> Iterator[Json]:
        for place, turn in enumerate(self._turns):
            for number, saying in enumerate(self._sayings(turn)):
                yield self._statement(f"{place}.{number}", turn, saying)

    def _sayings(self, turn: Turned) -> Iterator[Saying]:
        before, after = turn.before, turn.after
        whole = {Started: Verb.INITIALIZED, Left: Verb.SUSPENDED, Resumed: Verb.RESUMED}
        if verb := whole.get(type(turn.note.event)):
            yield Saying(verb, self._whole)
        for answered in after.answers[len(before.answers) :]:
            yield self._answer(turn, answered)
        caught = len(before.mistakes)
        for mistake in self._recorded.debrief.mistakes[caught : len(after.mistakes)]:
            yield self._mistake(mistake)
        for result in after.results[len(before.results) :]:
            yield self._step(turn, result)
        if before.ending is None and after.ending is not None:
            yield from self._end(after.ending)

    def _answer(self, turn: Turned, answered: Answered) -> Saying:
        step = self._walkthrough.step(answered.step_id)
        assert step.question is not None, "only a step that asks has answers"
        asked = replace(turn.before, state=turn.after.state)
        holds, moment = self._recorded.conductor.holds, turn.note.moment
        right = Scene(self._walkthrough, holds, asked, moment).right_answers
        result = {"success": answered.is_right, "response": answered.key}
        within = (self._activities.step(step), self._whole)
        return Saying(Verb.ANSWERED, self._activities.question(step, right), result, within)

    def _mistake(self, made: MistakeDebrief) -> Saying:
        mistake = next(each for each in self._walkthrough.mistakes if each.key == made.key)
        found = {path: _plain(value) for path, value in made.found}
        cost = {} if made.cost is None else {Extension.COST.value: _money(made.cost)}
        result = {"success": False, "extensions": {Extension.FOUND.value: found, **cost}}
        within = (self._activities.step(self._walkthrough.step(made.step_id)), self._whole)
        return Saying(Verb.MADE_MISTAKE, self._activities.mistake(mistake), result, within)

    def _step(self, turn: Turned, done: Result) -> Saying:
        step, after = self._walkthrough.step(done.step_id), turn.after
        result: Json = {"completion": True}
        if turn.is_learner and is_judged(step):
            result["success"] = done.is_met and is_answered_right(step, after.answers)
        result["extensions"] = {
            Extension.HINTS.value: after.hints.count(step.id),
            Extension.SHOWN.value: _is_shown(turn, step),
            Extension.LATE.value: done.is_late,
        }
        return Saying(Verb.COMPLETED, self._activities.step(step), result, (self._whole,))

    def _end(self, ending: Ending) -> Iterator[Saying]:
        debrief, score = self._recorded.debrief, self._recorded.debrief.score
        result: Json = {"completion": ending is Ending.FINISHED, "duration": self._duration}
        extensions: Json = _reckoned(debrief)
        verb = Verb.COMPLETED
        if score is not None:
            verb = Verb.PASSED if score.is_passed else Verb.FAILED
            share = float(round(score.share, 4))
            result |= {"success": score.is_passed, "score": {"scaled": share}}
            extensions |= {} if score.fatal is None else {Extension.FATAL.value: score.fatal}
        yield Saying(verb, self._whole, result | ({"extensions": extensions} if extensions else {}))
        yield Saying(Verb.TERMINATED, self._whole, {"duration": self._duration})

    @property
    def _duration(self) -> str:
        return f"PT{seconds_at_it(self._turns):.2f}S"

    def _statement(self, key: str, turn: Turned, saying: Saying) -> Json:
        result = {} if saying.result is None else {"result": saying.result}
        return {
            "id": str(uuid5(self._registration, key)),
            "actor": self._recorded.actor.as_agent(),
            "verb": {"id": saying.verb.value, "display": language_map(self._words[saying.verb.word])},
            "object": saying.activity,
            **result,
            "context": self._context(turn, saying),
            "timestamp": timestamp(turn.at),
            "version": VERSION,
        }

    def _context(self, turn: Turned, saying: Saying) -> Json:
        recorded = self._recorded
        around = {
            key: [reference(each)]
            for key, each in zip(("parent", "grouping"), saying.within, strict=False)
        }  # fmt: skip
        return {
            "registration": str(self._registration),
            "contextActivities": {**around, "category": [self._activities.profile()]},
            "revision": fingerprint_of(self._walkthrough)[:12],
            "platform": f"{recorded.platform} ({SIMULATED})",
            **({"language": recorded.language} if recorded.language else {}),
            "extensions": {
                Extension.SIMULATED.value: SIMULATED,
                Extension.SIMULATED_TIME.value: iso_of(turn.note.moment.at),
                Extension.MODE.value: recorded.mode.value,
                Extension.ROBOT.value: recorded.is_robot,
            },
        }


def _is_shown(turn: Turned, step: Step) -> bool:
    """Whether the script did the step: because it does all of them, or instead of the learner."""
    return not turn.is_learner or step.id in turn.after.shown


def _reckoned(debrief: Debrief) -> Json:
    """What was paid in fees, and what the mistakes would have cost, by currency."""
    paid = {unit for unit, _, _ in debrief.fees}
    fees = {unit.value: str(debrief.fees_total(unit)) for unit in Currency if unit in paid}
    cost = debrief.mistake_costs
    costs = {unit.value: str(cost[unit]) for unit in Currency if unit in cost}
    found = {Extension.FEES.value: fees, Extension.COST.value: costs}
    return {key: amounts for key, amounts in found.items() if amounts}


def _money(cost: Cost) -> Json:
    parts = {part.value: str(amount) for part, amount in cost.parts}
    return {"currency": cost.currency.value, "total": str(cost.total), "parts": parts}


def _plain(value: StateValue) -> Any:
    """A value of a state as JSON has it; a price as text."""
    return str(value) if isinstance(value, Decimal) else value
