"""The titles of what the rules rest on, in the language of the application.

The rule files cite in English; ``citations.toml`` gives each title in Chinese, and a title that is not there keeps
its English.
"""

import tomllib
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QLocale

from tradewalk import resources


def title_word(title: str) -> str:
    """A title as the language in force cites it."""
    locale = QLocale()
    if locale.language() is not QLocale.Language.Chinese:
        return title
    language = "zh-Hans" if locale.script() is QLocale.Script.SimplifiedChineseScript else "zh-Hant"
    own = resources.brand().fee_source
    if own is not None and title == own.en:
        return own[language]
    return shipped_citations().get(title, {}).get(language, title)


@cache
def shipped_citations() -> Mapping[str, Mapping[str, str]]:
    """The Chinese of each title, by language."""
    entries = tomllib.loads(resources.read_text("citations.toml"))["citation"]
    return {entry.pop("title"): entry for entry in entries}
