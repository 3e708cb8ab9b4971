"""A guide as a course: what a reader of the guide finds there is in the package, in each language, with its checks."""

import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from zipfile import ZipFile

import pytest
from PySide6.QtGui import QImage

from tests.walkthrough.browser import Browser, FakeLms
from tests.walkthrough.samples import sample
from tests.walkthrough.scorm_rules import faults_of
from tradewalk.guide_course import course_files, course_package
from tradewalk.guide_options import read_guide_options
from tradewalk.guide_play import Made
from tradewalk.views.guide.course import course_of
from tradewalk.walkthrough.guide_model import (
    Guide,
    GuideMark,
    GuideOrigin,
    GuidePicture,
    PlayedStep,
    guide_of,
)
from tradewalk.walkthrough.script import LANGUAGES

pytestmark = pytest.mark.usefixtures("qapp")
PASSING = Decimal("0.8")


def a_guide(language: str = "en", right: tuple[str, ...] = ("not-sent",)) -> Guide:
    """The guide of the sample, with a picture of its second step."""
    walkthrough = sample()
    picture = GuidePicture("search.png", 600, 300, (GuideMark(1, "Search", "Here"), GuideMark(2, "")))
    played = [
        PlayedStep(step, picture if step.id == "search" else None, right if step.question else ())
        for step in walkthrough.steps
    ]
    return guide_of(walkthrough, GuideOrigin(walkthrough.id, "0.1.0", 7, date(2025, 8, 27)), language, played)


def unpacked(package: bytes) -> Mapping[str, bytes]:
    with ZipFile(io.BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(guide: Guide) -> bytes:
    return course_package(guide, PASSING, {"search.png": b"picture"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_package_of_a_guide_has_the_published_structure(language: str) -> None:
    files = unpacked(packed(a_guide(language)))
    assert faults_of(files) == []
    assert f'<html lang="{language}">' in files["index.html"].decode()
    assert files["pictures/search.png"] == b"picture"


def test_every_step_of_the_guide_is_a_chapter() -> None:
    guide = a_guide()
    course = course_of(guide, PASSING)
    assert [chapter.texts for chapter in course.chapters] == [step.texts for step in guide.steps]
    assert [chapter.heading for chapter in course.chapters][:2] == [
        "1. You will buy 200 shares of Cambricon with practice money",
        "2. Type 688256 and open it",
    ]
    [picture] = [chapter.picture for chapter in course.chapters if chapter.picture is not None]
    assert picture.legend == (("1", "Search: Here"),), "a mark without words has none under the picture"
    assert "Number 1 marks “Search” and says “Here”." in picture.says


def test_its_questions_are_checks_and_one_nobody_can_answer_is_left_out() -> None:
    [check] = course_of(a_guide(), PASSING).checks
    assert (check.number, check.right, check.answers) == (1, (1,), ("Yes", "No", "It is bought"))
    assert course_of(a_guide(right=()), PASSING).checks == ()


def test_the_same_guide_gives_the_same_package() -> None:
    assert packed(a_guide()) == packed(a_guide())
    assert packed(replace(a_guide(), title="Other")) != packed(a_guide())


def test_it_lies_beside_the_guide_of_its_language_with_the_pictures_of_that() -> None:
    made = Made(a_guide("zh-Hans"), {"search.png": QImage()}, ())
    [(path, package)] = course_files(made, PASSING, {"zh-Hans/pictures/search.png": b"seen"}).items()
    assert path == "zh-Hans/course.zip"
    assert unpacked(package)["pictures/search.png"] == b"seen"


def test_it_is_made_when_it_is_asked_for_by_name() -> None:
    asked = ["walk", "--out", "guide", "--format", "scorm,html"]
    assert read_guide_options(asked).formats == ("html", "scorm")
    assert "scorm" not in read_guide_options(asked[:3]).formats


def test_what_the_page_says_is_whole_when_its_places_are_filled() -> None:
    page = unpacked(packed(a_guide()))["index.html"].decode()
    lms = FakeLms()
    browser = Browser(page, lms)
    assert browser.answer().text("check-1-verdict") == "Not answered yet: 1. This is the first."
    browser.answer(check_1="a")
    assert browser.text("result").startswith("Not passed. Right answers: 0 of 1; needed: 1.")
    browser.answer(check_1="b")
    assert browser.text("result") == "Passed. Right answers: 1 of 1."
    assert lms.values["cmi.core.lesson_status"] == "passed"
