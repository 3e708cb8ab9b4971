"""A guide as a course for a learning management system: its chapters, its checks, and all that is said there."""

from collections.abc import Iterator
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from tradewalk import resources
from tradewalk.views.guide import words
from tradewalk.views.guide.page import style_of
from tradewalk.views.paper import disclaimer, simulated_word
from tradewalk.walkthrough.guide_model import Guide, GuidePicture, GuideStep
from tradewalk.walkthrough.scorm.course import (
    Chapter,
    Course,
    CourseCheck,
    CoursePicture,
    CourseWords,
)

translate = QCoreApplication.translate


def course_style(guide: Guide) -> str:
    """The style sheet of the page: that of the guide, and of the form in it."""
    return style_of(guide.language, guide.origin.theme) + resources.read_text("scorm", "course.css")


def course_of(guide: Guide, passing: Decimal) -> Course:
    """The course of a guide. A question to which no answer is right is left out: nobody could pass it."""
    origin = guide.origin
    facts = tuple((fact.label, fact.text) for fact in words.facts_of(origin))
    return Course(
        origin.walkthrough_id,
        guide.title,
        guide.language,
        words.introduction(),
        facts,
        tuple(_chapters(guide)),
        passing,
        course_words(),
    )


def _chapters(guide: Guide) -> Iterator[Chapter]:
    asked = 0
    for step in guide.steps:
        check = None
        if step.check is not None and step.check.right:
            asked += 1
            check = CourseCheck(asked, step.check.ask, step.check.answers, step.check.right)
        picture = None if step.picture is None else _picture(step, step.picture)
        yield Chapter(words.step_heading(step), step.texts, picture, check)


def _picture(step: GuideStep, picture: GuidePicture) -> CoursePicture:
    legend = ((f"{mark.number}", words.legend_of(mark)) for mark in picture.marks if words.legend_of(mark))
    return CoursePicture(picture.file, words.picture_of(step), picture.width, picture.height, tuple(legend))


def course_words() -> CourseWords:
    """Every sentence of the page, in the language that is spoken."""
    return CourseWords(
        simulated=simulated_word(),
        skip=words.skip_text(),
        chapters=words.contents_word(),
        legend=translate("Guide", "Check yourself: question {number}"),
        submit=translate("Course", "Check my answers"),
        read=translate("Course", "I have read all of it"),
        right=translate("Course", "Right."),
        wrong=translate("Course", "Not right. The step above shows it."),
        left=translate("Course", "Not answered yet: {count}. This is the first."),
        passed=translate("Course", "Passed. Right answers: {right} of {count}."),
        failed=translate(
            "Course",
            "Not passed. Right answers: {right} of {count}; needed: {needed}. Read the steps again, then try once "
            "more.",
        ),
        done=translate("Course", "Noted as read."),
        kept=translate("Course", "Your learning platform has the result."),
        not_kept=translate(
            "Course",
            "Your learning platform did not take the result. Try again, or tell whoever runs it.",
        ),
        alone=translate("Course", "No learning platform is connected, so the result is not kept."),
        no_script=translate(
            "Course",
            "Your browser runs no scripts here, so answers cannot be checked. The guide can be read all the same.",
        ),
        disclaimer=disclaimer(),
    )
