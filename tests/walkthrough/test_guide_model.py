"""What a guide says of a walkthrough that was played."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from tests.walkthrough.guides import ORIGIN, PICTURE
from tests.walkthrough.samples import sample
from tradewalk.walkthrough.guide_model import (
    Guide,
    PlayedStep,
    guide_of,
    is_taken_late,
    is_taken_when_over,
    marks_of,
    picture_file,
    sentences_of,
)
from tradewalk.walkthrough.script import Words

WALK = sample()


def played(*step_ids: str, right: tuple[str, ...] = ()) -> list[PlayedStep]:
    return [PlayedStep(WALK.step(each), right=right) for each in step_ids]


def guide(*step_ids: str, language: str = "en", right: tuple[str, ...] = ()) -> Guide:
    return guide_of(WALK, ORIGIN, language, played(*step_ids, right=right))


def texts_in(value: Any) -> list[str]:
    if is_dataclass(value):
        return [text for field in fields(value) for text in texts_in(getattr(value, field.name))]
    if isinstance(value, tuple):
        return [text for each in value for text in texts_in(each)]
    return [value] if isinstance(value, str) else []


def test_steps_are_numbered_as_they_were_played() -> None:
    assert [(step.number, step.id) for step in guide("welcome", "price", "quantity", "price").steps] == [
        (1, "welcome"), (2, "price"), (3, "quantity"), (4, "price"),
    ]  # fmt: skip


def test_a_step_is_headed_by_its_task_and_says_the_rest_below() -> None:
    (step,) = guide("search").steps
    assert step.heading == "Type 688256 and open it"
    assert step.texts == ("Many names look alike: check the code and the name.",)


def test_a_step_without_a_task_is_headed_by_the_first_sentence_that_it_says() -> None:
    (step,) = guide("fill").steps
    assert step.heading == "Accepted is not bought"
    assert step.texts == ("Wait for the fill.",)


@pytest.mark.parametrize(
    ("language", "heading"), [("zh-Hant", "已接受不等於已買入"), ("zh-Hans", "已接受不等于已买入")]
)
def test_it_speaks_its_language(language: str, heading: str) -> None:
    made = guide("fill", language=language)
    assert made.title == WALK.title.in_language(language)
    assert made.steps[0].heading == heading


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Set 1,380.00 for 688256.SH now.", ["Set 1,380.00 for 688256.SH now."]),
        ("先看。再做！", ["先看。", "再做！"]),
        ("「好。」然後走", ["「好。」", "然後走"]),
        ("no stop at all", ["no stop at all"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_takes_breath(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


def test_sentences_of_a_chinese_task_are_put_together_without_a_space() -> None:
    step = replace(WALK.step("search"), task=Words("A. B. C.", "甲。乙。丙。", "甲。乙。丙。"))
    found = {
        language: guide_of(WALK, ORIGIN, language, [PlayedStep(step)]).steps[0].texts[-1]
        for language in ("en", "zh-Hant")
    }
    assert found == {"en": "B. C.", "zh-Hant": "乙。丙。"}


def test_a_question_is_a_check_whose_right_answers_are_those_of_the_play() -> None:
    made = guide("welcome", "review", right=("not-sent",))
    (check,) = made.checks
    assert (check.number, check.ask) == (1, "Is anything sent now?")
    assert check.answers == ("Yes", "No", "It is bought")
    assert check.right == (1,)
    assert made.steps[1].check == check


def test_a_note_of_the_presenter_is_nowhere() -> None:
    noted = [
        replace(step, note=Words("SECRET", "SECRET", "SECRET"), hint=Words("ASKED", "ASKED", "ASKED"))
        for step in WALK.steps
    ]
    made = guide_of(WALK, ORIGIN, "en", [PlayedStep(step, PICTURE) for step in noted])
    assert not [text for text in texts_in(made) if "SECRET" in text]
    assert len(made.steps) == len(WALK.steps)


@pytest.mark.parametrize(
    ("step_id", "targets", "late"),
    [
        ("search", ["top.search", "search.results"], True),
        ("price", ["ticket.price"], False),
        ("welcome", [], False),
    ],
)
def test_a_picture_shows_the_marks_of_its_step_or_what_it_points_at(
    step_id: str, targets: list[str], late: bool
) -> None:
    step = WALK.step(step_id)
    assert [mark.target for mark in marks_of(step)] == targets
    assert is_taken_late(step) is late


def test_what_only_waits_is_pictured_when_the_wait_is_over() -> None:
    assert [step.id for step in WALK.steps if is_taken_when_over(step)] == ["fill"]


def test_a_file_is_called_after_its_step_and_each_further_visit_counts() -> None:
    assert [picture_file("price", visit) for visit in (1, 2)] == ["price.png", "price-2.png"]
