"""The assignment is what the first question says before it asks; every shipped walkthrough says one."""

from dataclasses import replace

import pytest

from tests.walkthrough.scripts import a_step, a_walkthrough
from tradewalk import shipped_walkthroughs
from tradewalk.walkthrough.assignment import assignment_of
from tradewalk.walkthrough.script import Question, Words


@pytest.mark.parametrize(
    ("ask", "said"),
    [
        (
            Words("Buy at 1,400.5. Send it once. Why?", "買入。只送一次。為何？", "买入。只发一次。为何？"),
            Words("Buy at 1,400.5. Send it once.", "買入。只送一次。", "买入。只发一次。"),
        ),
        (Words("Who pays 1.5?", "誰付 1.5？", "谁付 1.5？"), None),
        (Words("Buy. Sell.", "買入。賣出。", "买入。卖出。"), None),
    ],
)
def test_it_is_all_before_the_question(ask: Words, said: Words | None) -> None:
    first = replace(a_step("one"), question=Question(ask, ()))
    assert assignment_of(a_walkthrough(first, a_step("two"))) == said


def test_a_first_step_that_asks_nothing_says_none() -> None:
    assert assignment_of(a_walkthrough(a_step("one"))) is None


def test_every_shipped_walkthrough_says_what_it_asks_for() -> None:
    for walkthrough in map(shipped_walkthroughs.read, shipped_walkthroughs.names()):
        said = assignment_of(walkthrough)
        assert said is not None, walkthrough.id
        assert said.en.startswith("The task: "), walkthrough.id
        assert not any(mark in "".join(said) for mark in "?？"), walkthrough.id
