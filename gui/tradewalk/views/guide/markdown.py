"""A guide as Markdown (CommonMark) beside its pictures."""

import re
from collections.abc import Iterator

from tradewalk.views.guide import words
from tradewalk.views.paper import disclaimer, simulated_word
from tradewalk.walkthrough.guide_model import Guide, GuideCheck, GuidePicture, GuideStep

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&])")
_LIST = re.compile(r"^(\d+)([.)])(?=\s|$)|^([-+])(?=\s|$)")


def guide_markdown(guide: Guide, pictures: str) -> str:
    """The text; its pictures lie in the folder *pictures* beside it."""
    blocks = [
        f"# {plain(guide.title)}",
        f"**{plain(simulated_word())}**",
        paragraph(words.introduction()),
        "\n".join(f"- {plain(fact.label)}: {plain(fact.text)}" for fact in words.facts_of(guide.origin)),
        *(block for step in guide.steps for block in _step(step, pictures)),
        *_answers(guide),
        "---",
        plain(disclaimer()),
    ]
    return "\n\n".join(blocks) + "\n"


def plain(text: str) -> str:
    """A text in which nothing is taken for a sign of Markdown."""
    return _SPECIAL.sub(r"\\\1", text)


def paragraph(text: str) -> str:
    """The same at the start of a line, where a number or a dash would begin a list."""
    return _LIST.sub(lambda found: f"{found[1] or ''}\\{found[2] or found[3]}", plain(text))


def _step(step: GuideStep, pictures: str) -> Iterator[str]:
    yield f"## {plain(words.step_heading(step))}"
    yield from map(paragraph, step.texts)
    if step.picture is not None:
        yield from _picture(step, step.picture, pictures)
    if step.check is not None:
        yield from _check(step.check)


def _picture(step: GuideStep, picture: GuidePicture, pictures: str) -> Iterator[str]:
    yield f"![{plain(words.picture_of(step))}]({pictures}/{picture.file})"
    legend = [(mark, words.legend_of(mark)) for mark in picture.marks]
    lines = [f"- **{mark.number}** {plain(text)}" for mark, text in legend if text]
    if lines:
        yield "\n".join(lines)


def _check(check: GuideCheck) -> Iterator[str]:
    yield f"### {plain(words.check_heading(check))}"
    yield paragraph(check.ask)
    yield "\n".join(
        f"- {words.letter_of(place)}. {plain(answer)}" for place, answer in enumerate(check.answers)
    )
    yield plain(words.where_answers_are())


def _answers(guide: Guide) -> Iterator[str]:
    if not guide.checks:
        return
    yield f"## {plain(words.answers_heading())}"
    yield "\n".join(
        f"{check.number}. {plain(check.ask)} {plain(words.answer_text(check))}" for check in guide.checks
    )
