"""Every shipped walkthrough is found by its id, is fine, and is one for an audience."""

import re
from pathlib import Path

import pytest

from tests.walkthrough.made_up_states import Learner
from tradewalk import shipped_walkthroughs
from tradewalk.check_command import check_files
from tradewalk.resources import resource
from tradewalk.shipped import NotShipped
from tradewalk.walkthrough.mistakes import Kind
from tradewalk.walkthrough.references import texts
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

EVERY = pytest.mark.parametrize("name", shipped_walkthroughs.names())
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]")
LONGEST_ENGLISH, LONGEST_CHINESE = 260, 110
"""Letters that a card holds at 200 percent without growing over the page."""


@EVERY
def test_a_walkthrough_is_fine_and_named_by_its_id(name: str) -> None:
    file = Path(str(resource("walkthroughs", f"{name}.yaml")))
    assert check_files([file]).lines == (f"{file}: fine",)
    assert shipped_walkthroughs.read(name).id == name


def test_the_first_one_is_the_first_purchase() -> None:
    assert shipped_walkthroughs.names()[0] == "buy-first-star-share"


def test_what_is_not_shipped_is_said_with_what_is() -> None:
    with pytest.raises(NotShipped, match=r"no walkthrough 'buy-the-moon'; there are buy-first-star-share"):
        shipped_walkthroughs.read("buy-the-moon")


@EVERY
def test_a_walkthrough_has_8_to_16_steps_in_all_four_modes(name: str) -> None:
    walkthrough = shipped_walkthroughs.read(name)
    assert 8 <= len(walkthrough.steps) <= 16
    assert walkthrough.modes == tuple(Mode)


@EVERY
def test_who_must_act_can_ask_for_a_hint_and_is_asked_at_least_once(name: str) -> None:
    steps = shipped_walkthroughs.read(name).steps
    assert [step.id for step in steps if step.task is not None and step.hint is None] == []
    assert [step.id for step in steps if step.question is not None]


@EVERY
def test_a_text_is_short(name: str) -> None:
    long = [
        text
        for _, words in texts(shipped_walkthroughs.read(name))
        for text, longest in zip(words, (LONGEST_ENGLISH, LONGEST_CHINESE, LONGEST_CHINESE), strict=True)
        if len(text) > longest
    ]
    assert long == []


@EVERY
def test_chinese_has_chinese_punctuation(name: str) -> None:
    said = [text for _, words in texts(shipped_walkthroughs.read(name)) for text in words[1:]]
    assert [text for text in said if HALF_WIDTH.search(text)] == []


@EVERY
def test_every_mistake_is_caught_by_the_first_step_that_can_see_it(name: str) -> None:
    walkthrough = shipped_walkthroughs.read(name)
    for mistake in walkthrough.mistakes:
        learner = Learner(walkthrough)
        stop = next((step for step in learner.stops() if learner.can_make(mistake)), None)
        assert stop is not None, f"nobody comes to a step that watches for {mistake.key}"
        learner.make(mistake)
        assert (learner.run.phase, learner.run.explained) == (Phase.EXPLAINING, mistake.key), stop.id


@EVERY
def test_who_does_what_is_expected_comes_to_the_end_and_makes_no_mistake(name: str) -> None:
    learner = Learner(shipped_walkthroughs.read(name))
    stops = [step.id for step in learner.stops()]
    assert learner.run.ending is Ending.FINISHED
    assert learner.run.mistakes == ()
    assert len(set(stops)) >= len(shipped_walkthroughs.read(name).steps) / 2


def test_every_kind_of_mistake_is_caught_somewhere() -> None:
    every = [shipped_walkthroughs.read(name) for name in shipped_walkthroughs.names()]
    watched = {mistake.kind for each in every for mistake in each.mistakes}
    assert {kind.value for kind in Kind} - watched == set()
