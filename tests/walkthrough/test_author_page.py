"""What is written for authors names every word that a file can have, and its examples are read."""

import re
from textwrap import dedent

import pytest

from tests.walkthrough.spoiled import SMALL, spoiled
from tradewalk.resources import read_text
from tradewalk.walkthrough.condition import Operator
from tradewalk.walkthrough.mistakes import Kind
from tradewalk.walkthrough.reading.fields import GIVEN, MISTAKE, QUESTION, SCORE, SHOT, STEP, WALKTHROUGH
from tradewalk.walkthrough.reading.records import Record
from tradewalk.walkthrough.reading.walkthrough_file import read_walkthrough
from tradewalk.walkthrough.script import Verb

PAGE = read_text("walkthroughs", "README.md")
TEXT = '{en: "a", zh-Hant: "b", zh-Hans: "c"}'


def block(beginning: str) -> str:
    """The example that begins so, as it would stand in a step."""
    found = re.search(rf"^    {re.escape(beginning)}\n(?:     .*\n)*", PAGE, re.MULTILINE)
    assert found is not None, beginning
    return found[0].replace("{…}", TEXT).replace('"…"', '"b"')


@pytest.mark.parametrize(
    "record", [WALKTHROUGH, GIVEN, SCORE, MISTAKE, STEP, QUESTION, SHOT], ids=lambda each: each.name
)
def test_every_field_is_named(record: Record) -> None:
    missing = [field.name for field in record.fields if not re.search(rf"[`{{ ]{field.name}[`:]", PAGE)]
    assert missing == []


def test_every_operator_verb_and_kind_of_mistake_is_named() -> None:
    assert [operator for operator in Operator if f"`{operator}`" not in PAGE] == []
    assert [kind for kind in Kind if f"`{kind}`" not in PAGE] == []
    assert [verb for verb in Verb if f"- {verb}: " not in PAGE] == []


@pytest.mark.parametrize("beginning", ["do:", "next:", "question:"])
def test_the_examples_are_read(beginning: str) -> None:
    wrong = spoiled("  - id: last-of-all\n", f"  - id: last-of-all\n{block(beginning)}", SMALL)
    assert read_walkthrough(wrong.data).faults == ()


def test_the_example_of_a_mistake_is_read() -> None:
    example = dedent(block("mistakes:")).replace("too_few", "far_too_few")
    text = SMALL.replace("mistakes:\n", example, 1)
    assert read_walkthrough(text.encode()).faults == ()
