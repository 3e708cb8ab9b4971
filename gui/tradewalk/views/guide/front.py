"""The page that leads to a guide in each of its languages. Each entry speaks its own."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from tradewalk.services.preferences import Language
from tradewalk.views import formatting
from tradewalk.views.guide.page import page_html
from tradewalk.views.guide.words import application_of, facts_of, titled
from tradewalk.views.languages import NAMES
from tradewalk.views.paper import disclaimer
from tradewalk.walkthrough.guide_model import Guide, GuideOrigin


class FrontEntry(NamedTuple):
    """A guide in one language, with what stands on every page."""

    language: str
    title: str
    disclaimer: str
    facts: str


def front_entry(guide: Guide) -> FrontEntry:
    """The entry of a guide, in the language that is spoken now."""
    facts = " · ".join(formatting.labelled(fact.label, fact.text) for fact in facts_of(guide.origin))
    return FrontEntry(guide.language, titled(guide), disclaimer(), facts)


def front_html(entries: Sequence[FrontEntry], origin: GuideOrigin) -> str:
    """The page; the guide of a language is in the folder of that name."""
    first = entries[0]
    links = "\n".join(
        f'<li lang="{entry.language}"><h2><a href="{entry.language}/index.html" hreflang="{entry.language}">'
        f"{escape(NAMES[Language(entry.language)])}</a></h2><p>{escape(entry.title)}</p><p>{escape(entry.facts)}</p></li>"
        for entry in entries
    )
    body = "\n".join(
        (
            f"<header><h1>{escape(first.title)}</h1></header>",
            f'<main><ul class="languages">\n{links}\n</ul></main>',
            f"<footer><p>{escape(first.disclaimer)}</p></footer>",
        )
    )
    return page_html(first.title, first.language, origin.theme, application_of(origin), body)
