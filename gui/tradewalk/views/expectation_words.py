"""What a walkthrough expected at a state and what stood there, as sentences a beginner reads."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from tradewalk.views.state_value_words import Value, value_word
from tradewalk.views.state_words import state_word
from tradewalk.walkthrough.condition import Operator, Predicate

translate = QCoreApplication.translate


class SaidState(NamedTuple):
    """A state as it is said: its published path, the parts of it in angle brackets, and how symbols are called."""

    path: str
    varying: Mapping[str, str]
    instruments: Mapping[str, str]


def name_of(state: SaidState) -> str:
    """What the state is called."""
    symbol = state.varying.get("symbol", "")
    return state_word(state.path, state.varying, state.instruments.get(symbol, symbol))


def found_sentence(state: SaidState, found: Value) -> str:
    """What stood there."""
    return translate("States", "{name}: {found}.").format(name=name_of(state), found=_said(state)(found))


def expectation_sentence(
    state: SaidState, expected: tuple[Predicate, ...], found: Value, *, is_met: bool
) -> str:
    """What was found, and what had been asked for where that is something else."""
    words = {"name": name_of(state), "found": _said(state)(found)}
    if is_met:
        return translate("States", "{name}: {found}, as it should be.").format(**words)
    text = translate("States", "{name}: {found}, where {expected} was asked for.")
    return text.format(expected=expected_words(state, expected), **words)


def expected_words(state: SaidState, expected: tuple[Predicate, ...]) -> str:
    """What was expected, of one state; all of it must be so."""
    return _joined([_expected(state, each) for each in expected], translate("States", "{one} and {other}"))


def _expected(state: SaidState, predicate: Predicate) -> str:
    values = [_said(state)(value) for value in predicate.expected]
    if predicate.operator is Operator.EXISTS:
        is_there = bool(predicate.expected[0])
        return translate("States", "something") if is_there else translate("States", "nothing")
    if predicate.operator in (Operator.EQUAL, Operator.ONE_OF):
        return _joined(values, translate("States", "{one} or {other}"))
    texts = {
        Operator.NOT_EQUAL: translate("States", "anything but {value}"),
        Operator.LESS: translate("States", "less than {value}"),
        Operator.AT_MOST: translate("States", "{value} at most"),
        Operator.MORE: translate("States", "more than {value}"),
        Operator.AT_LEAST: translate("States", "{value} at least"),
        Operator.MULTIPLE_OF: translate("States", "a multiple of {value}"),
        Operator.NOT_MULTIPLE_OF: translate("States", "no multiple of {value}"),
    }
    return texts[predicate.operator].format(value=values[0])


def _said(state: SaidState) -> Callable[[Value], str]:
    return lambda value: value_word(state.path, value, state.instruments)


def _joined(words: list[str], last_pattern: str) -> str:
    """Words in a row; the pattern stands between the last two."""
    text, *rest = words
    for word in rest[:-1]:
        text = translate("States", "{one}, {other}").format(one=text, other=word)
    return last_pattern.format(one=text, other=rest[-1]) if rest else text
