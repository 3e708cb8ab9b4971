"""A walkthrough that is written and read again is the same."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.walkthrough.samples import sample, sample_text
from tests.walkthrough.spoiled import SMALL
from tradewalk.walkthrough.condition import ALWAYS, NEVER, Condition, Operator, Predicate, StateValue
from tradewalk.walkthrough.reading.walkthrough_file import load_walkthrough
from tradewalk.walkthrough.script import Score, Walkthrough, Words
from tradewalk.walkthrough.writing import text_of


def again(walkthrough: Walkthrough) -> Walkthrough:
    return load_walkthrough("written.yaml", text_of(walkthrough).encode())


def expecting(*predicates: Predicate) -> Walkthrough:
    walkthrough = load_walkthrough("small.yaml", SMALL.encode())
    first = replace(walkthrough.steps[0], expect=Condition(predicates))
    return replace(walkthrough, steps=(first, *walkthrough.steps[1:]))


@pytest.mark.parametrize("text", [sample_text(), SMALL], ids=["sample", "small"])
def test_a_walkthrough_comes_back_as_it_was(text: str) -> None:
    walkthrough = load_walkthrough("read.yaml", text.encode())
    assert again(walkthrough) == walkthrough
    assert text_of(again(walkthrough)) == text_of(walkthrough)


@pytest.mark.parametrize(
    "value", ["688256", "688256.SH", "yes", "no", "true", "null", "~", "2025-08-27", "*a", "- b", "a: b", "#c", "'",
              '"', "<<", True, False, 0, -5, 200, Decimal("1372.10"), Decimal("-0.001")]
)  # fmt: skip
def test_a_value_keeps_its_kind(value: StateValue) -> None:
    walkthrough = expecting(
        Predicate("here", Operator.EQUAL, (value,)), Predicate("there", Operator.ONE_OF, (value,))
    )
    predicates = again(walkthrough).steps[0].expect.predicates
    assert [(type(each.expected[0]), each.expected[0]) for each in predicates] == [(type(value), value)] * 2


def test_every_operator_comes_back() -> None:
    of_numbers = (Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST, Operator.MULTIPLE_OF)
    walkthrough = expecting(
        *(Predicate("here", operator, (Decimal(1400),)) for operator in of_numbers),
        Predicate("here", Operator.NOT_MULTIPLE_OF, (100,)),
        Predicate("here", Operator.NOT_EQUAL, ("a",)),
        Predicate("here", Operator.EXISTS, (False,)),
        Predicate("there", Operator.ONE_OF, ("a", 1, Decimal("1.5"), True)),
    )
    assert again(walkthrough) == walkthrough


def test_texts_come_back_with_all_their_signs() -> None:
    words = Words("  two\nlines: 'a' \"b\" # c\t", "「一」：二、三…", "“一”：二、三—")
    walkthrough = replace(sample(), title=words, score=Score(passing=Decimal(1), fatal=("too_few",)))
    assert again(walkthrough) == walkthrough


def test_an_answer_that_is_always_or_never_right_comes_back() -> None:
    question = sample().step("review").question
    assert question is not None
    rights = (ALWAYS, NEVER, question.answers[0].is_right)
    answers = tuple(
        replace(answer, is_right=right) for answer, right in zip(question.answers, rights, strict=True)
    )
    place = sample().index("review")
    steps = list(sample().steps)
    steps[place] = replace(steps[place], question=replace(question, answers=answers))
    found = again(replace(sample(), steps=tuple(steps))).step("review").question
    assert found is not None
    assert tuple(answer.is_right for answer in found.answers) == rights
