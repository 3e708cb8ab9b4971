"""The page that shows which pictures of a guide are other than those of an earlier one: old, new, difference."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from tradewalk.views import formatting
from tradewalk.views.guide.differences import difference_of
from tradewalk.views.guide.page import page_html
from tradewalk.views.guide.words import application_of, titled
from tradewalk.views.paper import disclaimer, simulated_word
from tradewalk.walkthrough.guide_model import Guide

translate = QCoreApplication.translate


class Pictured(NamedTuple):
    """A picture of a guide, and the heading of its step."""

    heading: str
    image: QImage


class Change(NamedTuple):
    """A picture that is not what it was. ``old`` is None for a new one, ``new`` for one that is gone."""

    file: str
    heading: str
    old: QImage | None
    new: QImage | None
    difference: QImage | None


def changes_between(old: Mapping[str, Pictured], new: Mapping[str, Pictured]) -> tuple[Change, ...]:
    """What changed, by the names of the files: in the order of the new guide, then what is gone."""
    changes = []
    for file, now in new.items():
        before = old.get(file)
        if before is None:
            changes.append(Change(file, now.heading, None, now.image, None))
        elif (found := difference_of(before.image, now.image)) is not None:
            changes.append(Change(file, now.heading, before.image, now.image, found.image))
    gone = (
        Change(file, each.heading, each.image, None, None) for file, each in old.items() if file not in new
    )
    return (*changes, *gone)


def changes_html(guide: Guide, changes: Sequence[Change], pictures: str, aside: str) -> str:
    """The page. New pictures lie in the folder *pictures* beside it, old ones and differences in *aside*."""
    title = translate("Guide", "Pictures that changed: {title}").format(title=titled(guide))
    to_guide = translate("Guide", "To the guide")
    body = "\n".join(
        (
            "<header>",
            f'<p class="simulated">{escape(simulated_word())}</p>',
            f"<h1>{escape(title)}</h1>",
            f"<p>{escape(count_text(len(changes), sum(step.picture is not None for step in guide.steps)))}</p>",
            f'<p><a href="index.html">{escape(to_guide)}</a></p>',
            "</header>",
            "<main>",
            *(
                line
                for number, change in enumerate(changes, 1)
                for line in _change(number, change, pictures, aside)
            ),
            "</main>",
            f"<footer><p>{escape(disclaimer())}</p></footer>",
        )
    )
    origin = guide.origin
    return page_html(title, guide.language, origin.theme, application_of(origin), body)


def count_text(changed: int, count: int) -> str:
    """How many pictures changed."""
    if not changed:
        return translate("Guide", "No picture has changed.")
    text = translate("Guide", "Changed, new or gone: {changed}. Pictures in this guide: {count}.")
    return text.format(changed=formatting.quantity(changed), count=formatting.quantity(count))


def old_file(file: str) -> str:
    """The name under which an old picture is kept beside the new one."""
    return f"{file.removesuffix('.png')}-old.png"


def difference_file(file: str) -> str:
    """The name of the picture of a difference."""
    return f"{file.removesuffix('.png')}-difference.png"


def _change(number: int, change: Change, pictures: str, aside: str) -> Iterator[str]:
    name = escape(change.heading)
    yield f'<section class="step" aria-labelledby="change-{number}">'
    yield f'<h2 id="change-{number}">{name}</h2>'
    text = _is_new_or_gone(change)
    if text:
        yield f"<p>{escape(text)}</p>"
    yield '<div class="beside">'
    if change.old is not None:
        yield _picture(
            f"{aside}/{old_file(change.file)}", translate("Guide", "Old"), change.heading, change.old
        )
    if change.new is not None:
        yield _picture(f"{pictures}/{change.file}", translate("Guide", "New"), change.heading, change.new)
    if change.difference is not None:
        source = f"{aside}/{difference_file(change.file)}"
        yield _picture(source, translate("Guide", "Difference"), change.heading, change.difference)
    yield "</div>"
    yield "</section>"


def _is_new_or_gone(change: Change) -> str:
    if change.old is None:
        return translate("Guide", "This picture is new.")
    return translate("Guide", "This picture is gone.") if change.new is None else ""


def _picture(source: str, caption: str, heading: str, image: QImage) -> str:
    size = image.deviceIndependentSize().toSize()
    words = translate("Guide", "{which}: {heading}").format(which=caption, heading=heading)
    return (
        f'<figure><img src="{escape(source)}" width="{size.width()}" height="{size.height()}" alt="{escape(words)}">'
        f"<figcaption>{escape(caption)}</figcaption></figure>"
    )
