"""The page of a course: the guide once more, with its checks as a form that a keyboard and a screen reader can use.

All that its script asks for stands in the page: ids, ``data-`` attributes, and the sentences that it says. Without the
script the guide can be read all the same.
"""

from collections.abc import Iterator
from dataclasses import asdict
from html import escape
from string import ascii_lowercase

from tradewalk.walkthrough.scorm.course import Chapter, Course, CourseCheck, CoursePicture, CourseWords

PAGE, SCRIPT, STYLE, PICTURES = "index.html", "course.js", "course.css", "pictures"
SAID_BY_SCRIPT = ("right", "wrong", "left", "passed", "failed", "done", "kept", "not_kept", "alone")
"""The sentences that stand in the form's ``data-say-`` attributes."""


def page_of(course: Course) -> str:
    """The whole page."""
    return "\n".join(_lines(course)) + "\n"


def _lines(course: Course) -> Iterator[str]:
    words = course.words
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape(course.language)}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f"<title>{escape(course.title)} · {escape(words.simulated)}</title>"
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f'<link rel="stylesheet" href="{STYLE}">'
    yield f'<script src="{SCRIPT}" defer></script>'
    yield "</head>"
    yield "<body>"
    yield f'<a class="skip" href="#chapters">{escape(words.skip)}</a>'
    yield from _header(course)
    yield from _contents(course)
    yield '<main id="chapters">'
    yield from _form(course)
    yield "</main>"
    yield f"<footer><p>{escape(words.disclaimer)}</p></footer>"
    yield "</body>"
    yield "</html>"


def _header(course: Course) -> Iterator[str]:
    yield "<header>"
    yield f'<p class="simulated">{escape(course.words.simulated)}</p>'
    yield f"<h1>{escape(course.title)}</h1>"
    yield f"<p>{escape(course.introduction)}</p>"
    if course.facts:
        facts = (f"<dt>{escape(label)}</dt><dd>{escape(text)}</dd>" for label, text in course.facts)
        yield f"<dl>{''.join(facts)}</dl>"
    yield "</header>"


def _contents(course: Course) -> Iterator[str]:
    yield '<nav aria-labelledby="contents">'
    yield f'<h2 id="contents">{escape(course.words.chapters)}</h2>'
    yield "<ol>"
    for number, chapter in enumerate(course.chapters, start=1):
        yield f'<li><a href="#chapter-{number}">{escape(chapter.heading)}</a></li>'
    yield "</ol>"
    yield "</nav>"


def _form(course: Course) -> Iterator[str]:
    sentences = asdict(course.words)
    said = (f'data-say-{name.replace("_", "-")}="{escape(sentences[name])}"' for name in SAID_BY_SCRIPT)
    yield f'<form id="course" novalidate data-passing="{course.mastery}" {" ".join(said)}>'
    for number, chapter in enumerate(course.chapters, start=1):
        yield from _chapter(number, chapter, course.words)
    submit = course.words.submit if course.checks else course.words.read
    yield f"<noscript><p>{escape(course.words.no_script)}</p></noscript>"
    yield f'<p><button type="submit" class="submit">{escape(submit)}</button></p>'
    yield '<p id="result" role="status" tabindex="-1"></p>'
    yield '<p id="record" role="status"></p>'
    yield "</form>"


def _chapter(number: int, chapter: Chapter, words: CourseWords) -> Iterator[str]:
    yield f'<section class="step" aria-labelledby="chapter-{number}">'
    yield f'<h2 id="chapter-{number}">{escape(chapter.heading)}</h2>'
    yield from (f"<p>{escape(text)}</p>" for text in chapter.texts)
    if chapter.picture is not None:
        yield from _picture(chapter.picture)
    if chapter.check is not None:
        yield from _check(chapter.check, words)
    yield "</section>"


def _picture(picture: CoursePicture) -> Iterator[str]:
    place, size = f"{PICTURES}/{picture.file}", f'width="{picture.width}" height="{picture.height}"'
    yield "<figure>"
    yield f'<img src="{escape(place)}" {size} alt="{escape(picture.says)}">'
    if picture.legend:
        entries = (
            f'<li><span class="number">{escape(number)}</span>{escape(text)}</li>'
            for number, text in picture.legend
        )
        yield f"<figcaption><ol>{''.join(entries)}</ol></figcaption>"
    yield "</figure>"


def _check(check: CourseCheck, words: CourseWords) -> Iterator[str]:
    right = " ".join(ascii_lowercase[place] for place in check.right)
    verdict = f"{check.id}-verdict"
    yield f'<fieldset class="check" id="{check.id}" data-right="{right}" aria-describedby="{verdict}">'
    yield (
        f'<legend><span class="where">{escape(words.legend.format(number=check.number))}</span> '
        f"{escape(check.ask)}</legend>"
    )
    for letter, answer in zip(ascii_lowercase, check.answers, strict=False):
        yield (
            f'<label class="answer"><input type="radio" name="{check.id}" value="{letter}"> '
            f"{escape(answer)}</label>"
        )
    yield f'<p class="verdict" id="{verdict}"></p>'
    yield "</fieldset>"
