"""A walkthrough as the text of a file, which is read back as the same walkthrough."""

from decimal import Decimal
from typing import Any

import yaml

from tradewalk.domain.instants import iso_of
from tradewalk.walkthrough.condition import ALWAYS, NEVER, Condition, Operator, StateValue
from tradewalk.walkthrough.script import (
    LANGUAGES,
    SCHEMA,
    Action,
    Branch,
    Given,
    Mark,
    Mistake,
    Question,
    Score,
    Shot,
    Step,
    Verb,
    Walkthrough,
    Words,
)

Fields = dict[str, Any]
_WIDTH = 110


class _Exact(str):
    """A number that is written without quotes, as it is."""

    __slots__ = ()


class _Writer(yaml.SafeDumper):
    """Neither anchors nor aliases: whoever reads the file refuses them."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  # of none
        return True


def _written_plain(writer: yaml.SafeDumper, number: _Exact) -> yaml.ScalarNode:
    kind = "float" if "." in number else "int"
    return writer.represent_scalar(f"tag:yaml.org,2002:{kind}", str(number))


_Writer.add_representer(_Exact, _written_plain)


def text_of(walkthrough: Walkthrough) -> str:
    """The text of a file, with all that is not left out by default."""
    return yaml.dump(
        fields_of(walkthrough), Dumper=_Writer, allow_unicode=True, sort_keys=False, width=_WIDTH
    )


def fields_of(walkthrough: Walkthrough) -> Fields:
    """What stands in a file, by its names, with all that is not left out by default."""
    return _without_nothing(
        schema=SCHEMA,
        id=walkthrough.id,
        app=walkthrough.app,
        title=_words(walkthrough.title),
        given=_given(walkthrough.given),
        modes=[mode.value for mode in walkthrough.modes],
        score=_score(walkthrough.score),
        mistakes={mistake.key: _mistake(mistake) for mistake in walkthrough.mistakes},
        steps=[_step(step) for step in walkthrough.steps],
    )


def _given(given: Given) -> Fields:
    holdings = [
        {"symbol": each.symbol, "quantity": each.quantity, "cost": format(each.cost, "f")}
        for each in given.holdings
    ]
    clock = {"at": iso_of(given.at)}
    return _without_nothing(
        pack=given.pack, account=given.account, clock=clock, symbol=given.symbol, holdings=holdings
    )


def _score(score: Score) -> Fields:
    numbers = {"pass": score.passing, "mistake": score.mistake, "hint": score.hint, "shown": score.shown}
    written = {name: _Exact(format(number, "f")) for name, number in numbers.items()}
    return written | _without_nothing(fatal=list(score.fatal))


def _mistake(mistake: Mistake) -> Fields:
    return _without_nothing(
        kind=mistake.kind, when=_condition(mistake.when), say=_words(mistake.say), back_to=mistake.back_to
    )


def _step(step: Step) -> Fields:
    timeout = None if step.wait is None else {"s": step.wait.seconds, "then": step.wait.goto}
    return _without_nothing(
        id=step.id,
        at=step.at,
        say=_words(step.say),
        task=_words(step.task),
        hint=_words(step.hint),
        note=_words(step.note),
        do=[_action(action) for action in step.do],
        expect=_condition(step.expect),
        watch=list(step.watch),
        wait=None if step.wait is None else _condition(step.wait.condition),
        timeout=timeout,
        question=None if step.question is None else _question(step.question),
        next=[_branch(branch) for branch in step.next],
        shot=None if step.shot is None else _shot(step.shot),
        effect=step.has_effect or None,
    )


def _action(action: Action) -> Fields:
    match action.verb:
        case Verb.CLICK:
            given: Any = action.target
        case Verb.TYPE:
            given = {"into": action.target, "text": action.text}
        case Verb.SET:
            given = {"at": action.target, "to": action.text}
        case Verb.CHOOSE:
            what = {"entry": action.text} if action.row is None else {"row": dict([action.row])}
            given = {"in": action.target} | what
        case Verb.PRESS:
            given = {"at": action.target, "key": action.text} if action.target else action.text
        case Verb.WAIT:
            given = {"s": int(action.text)}
    return {action.verb.value: given}


def _question(question: Question) -> Fields:
    answers = [
        {"key": answer.key, "say": _words(answer.say), "right": _truth(answer.is_right)}
        for answer in question.answers
    ]
    return {"ask": _words(question.ask), "answers": answers}


def _truth(condition: Condition) -> bool | Fields:
    return condition == ALWAYS if condition in (ALWAYS, NEVER) else _condition(condition)


def _branch(branch: Branch) -> Fields:
    return _without_nothing(**{"if": _condition(branch.condition)}, goto=branch.goto)


def _shot(shot: Shot) -> Fields:
    return _without_nothing(mark=[_mark(mark) for mark in shot.marks], crop=list(shot.crop))


def _mark(mark: Mark) -> Fields:
    return _without_nothing(**{mark.kind.value: mark.target}, say=_words(mark.say))


def _condition(condition: Condition) -> Fields:
    written: Fields = {}
    for predicate in condition.predicates:
        values = [_value(value) for value in predicate.expected]
        expected = values if predicate.operator is Operator.ONE_OF else values[0]
        written.setdefault(predicate.path, {})[predicate.operator.value] = expected
    is_short = {Operator.EQUAL.value}
    return {path: each["eq"] if set(each) == is_short else each for path, each in written.items()}


def _value(value: StateValue) -> str | int | bool | None:
    return format(value, "f") if isinstance(value, Decimal) else value


def _words(words: Words | None) -> Fields | None:
    return None if words is None else dict(zip(LANGUAGES, words, strict=True))


def _without_nothing(**fields: Any) -> Fields:
    """Without the fields that say nothing."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}
