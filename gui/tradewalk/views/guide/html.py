"""A guide as one HTML page beside its pictures: headings in order, landmarks, and words for every picture."""

from collections.abc import Iterator
from html import escape

from tradewalk.views.guide import words
from tradewalk.views.guide.page import page_html
from tradewalk.views.paper import disclaimer, simulated_word
from tradewalk.walkthrough.guide_model import Guide, GuideCheck, GuideMark, GuidePicture, GuideStep


def guide_html(guide: Guide, pictures: str) -> str:
    """The page; its pictures lie in the folder *pictures* beside it."""
    body = "\n".join(
        (
            f'<a class="skip" href="#steps">{escape(words.skip_text())}</a>',
            *_header(guide),
            *_contents(guide),
            '<main id="steps">',
            *(line for step in guide.steps for line in _step(step, pictures)),
            *_answers(guide),
            "</main>",
            f"<footer><p>{escape(disclaimer())}</p></footer>",
        )
    )
    origin = guide.origin
    return page_html(words.titled(guide), guide.language, origin.theme, words.application_of(origin), body)


def anchor_of(step: GuideStep) -> str:
    """The id of a step on the page."""
    return f"step-{step.number}"


def _header(guide: Guide) -> Iterator[str]:
    yield "<header>"
    yield f'<p class="simulated">{escape(simulated_word())}</p>'
    yield f"<h1>{escape(guide.title)}</h1>"
    yield f"<p>{escape(words.introduction())}</p>"
    yield "<dl>"
    for fact in words.facts_of(guide.origin):
        yield f"<dt>{escape(fact.label)}</dt><dd>{escape(fact.text)}</dd>"
    yield "</dl>"
    yield "</header>"


def _contents(guide: Guide) -> Iterator[str]:
    yield '<nav aria-labelledby="contents">'
    yield f'<h2 id="contents">{escape(words.contents_word())}</h2>'
    yield "<ol>"
    for step in guide.steps:
        yield f'<li><a href="#{anchor_of(step)}">{escape(words.step_heading(step))}</a></li>'
    if guide.checks:
        yield f'<li><a href="#answers">{escape(words.answers_heading())}</a></li>'
    yield "</ol>"
    yield "</nav>"


def _step(step: GuideStep, pictures: str) -> Iterator[str]:
    anchor = anchor_of(step)
    yield f'<section class="step" aria-labelledby="{anchor}">'
    yield f'<h2 id="{anchor}">{escape(words.step_heading(step))}</h2>'
    yield from (f"<p>{escape(text)}</p>" for text in step.texts)
    if step.picture is not None:
        yield from _picture(step, step.picture, pictures)
    if step.check is not None:
        yield from _check(step.check)
    yield "</section>"


def _picture(step: GuideStep, picture: GuidePicture, pictures: str) -> Iterator[str]:
    size = f'width="{picture.width}" height="{picture.height}"'
    legend = [mark for mark in picture.marks if words.legend_of(mark)]
    yield "<figure>"
    yield f'<img src="{pictures}/{picture.file}" {size} alt="{escape(words.picture_of(step))}">'
    if legend:
        yield f"<figcaption><ol>{''.join(map(_legend, legend))}</ol></figcaption>"
    yield "</figure>"


def _legend(mark: GuideMark) -> str:
    return f'<li><span class="number">{mark.number}</span>{escape(words.legend_of(mark))}</li>'


def _check(check: GuideCheck) -> Iterator[str]:
    anchor = f"question-{check.number}"
    yield f'<section class="check" aria-labelledby="{anchor}">'
    yield f'<h3 id="{anchor}">{escape(words.check_heading(check))}</h3>'
    yield f"<p>{escape(check.ask)}</p>"
    yield f"<ol>{''.join(f'<li>{escape(answer)}</li>' for answer in check.answers)}</ol>"
    yield f'<p class="where"><a href="#answers">{escape(words.where_answers_are())}</a></p>'
    yield "</section>"


def _answers(guide: Guide) -> Iterator[str]:
    if not guide.checks:
        return
    yield '<section class="answers" aria-labelledby="answers">'
    yield f'<h2 id="answers">{escape(words.answers_heading())}</h2>'
    yield "<ol>"
    for check in guide.checks:
        yield f"<li>{escape(check.ask)} {escape(words.answer_text(check))}</li>"
    yield "</ol>"
    yield "</section>"
