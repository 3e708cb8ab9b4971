"""The language of a first start: the first of the system's languages that the application speaks."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from tradewalk.services.preferences import Language

TRADITIONAL_REGIONS = {"HK", "MO", "TW"}
"""Where Chinese is written in traditional characters when nothing else is said (CLDR, likely subtags)."""


def language_of_the_system() -> Language:
    """What the system's own settings ask for."""
    return first_spoken(QLocale.system().uiLanguages())


def first_spoken(tags: Iterable[str]) -> Language:
    """The first of these language tags (BCP 47, the most wanted first) that is spoken; English where none is."""
    return next((language for language in map(_spoken, tags) if language is not None), Language.ENGLISH)


def _spoken(tag: str) -> Language | None:
    name, *parts = tag.replace("_", "-").split("-")
    if name.lower() == "en":
        return Language.ENGLISH
    if name.lower() != "zh":
        return None
    scripts = [part.title() for part in parts if len(part) == len("Hant")]
    is_traditional = (
        "Hant" in scripts if scripts else not TRADITIONAL_REGIONS.isdisjoint(map(str.upper, parts))
    )
    return Language.TRADITIONAL_CHINESE if is_traditional else Language.SIMPLIFIED_CHINESE
