"""What is known of a company and since when: results, events, drivers and risks, in three languages."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from tradewalk.domain.instants import Instant, parse_instant

LANGUAGES = ("en", "zh-Hant", "zh-Hans")


class FactKind(StrEnum):
    """What a fact is about."""

    PROFILE = "profile"
    RESULTS = "results"
    EVENT = "event"
    DRIVER = "driver"
    RISK = "risk"


class FigureUnit(StrEnum):
    """What a figure counts."""

    CNY_BILLION = "cny-billion"
    PERCENT = "percent"


class Words(NamedTuple):
    """One text in the three languages of the application."""

    en: str
    hant: str
    hans: str

    def in_language(self, tag: str) -> str:
        """The text for a language tag (``en``, ``zh-Hant``, ``zh-Hans``); English for any other."""
        return {"zh-Hant": self.hant, "zh-Hans": self.hans}.get(tag, self.en)


class Figure(NamedTuple):
    """One row of a results table; None stands where nothing was published."""

    label: Words
    unit: FigureUnit
    value: Decimal
    year_before: Decimal | None = None
    change_percent: Decimal | None = None


class CompanyFact(NamedTuple):
    """A published text, with a table where it has one. Nothing of it may show before ``published_at``."""

    symbol: str
    kind: FactKind
    published_at: Instant
    words: Words
    figures: tuple[Figure, ...] = ()


def parse_fact(symbol: str, entry: Mapping[str, Any]) -> CompanyFact:
    """A fact from its JSON object. Raises KeyError or ValueError for one that lacks a field or a language."""
    return CompanyFact(
        symbol,
        FactKind(entry["kind"]),
        parse_instant(entry["published_at"]),
        parse_words(entry["words"]),
        tuple(_parse_figure(row) for row in entry.get("figures", ())),
    )


def parse_words(entry: Mapping[str, str]) -> Words:
    """One text from its JSON object. Raises KeyError for a language that is missing."""
    return Words(*(entry[language] for language in LANGUAGES))


def _parse_figure(entry: Mapping[str, Any]) -> Figure:
    return Figure(
        parse_words(entry["label"]),
        FigureUnit(entry["unit"]),
        Decimal(entry["value"]),
        _parse_optional(entry.get("year_before")),
        _parse_optional(entry.get("change_percent")),
    )


def _parse_optional(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
