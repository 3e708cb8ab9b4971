"""What the indicators are called and what they say, in three languages: read from a text that the application ships.

    [[indicator]]
    key = "macd"
    label = "MACD"
    title.en = "Moving average convergence divergence"
    measures.en = "How far …"
    limits.en = "It is …"
    convention.en = "The bar is twice …"

and ``[[parameter]]``, ``[[output]]``, ``[[fault]]`` with ``key`` and ``text``. A plain text is the same in all
languages; ``convention`` stands where programs differ. The name of the output ``value`` is the indicator's label.
"""

import tomllib
from collections.abc import Mapping
from typing import NamedTuple

from tradewalk.market.company_facts import LANGUAGES, Words
from tradewalk.market.indicators.choice import ChoiceFault, IndicatorChoice
from tradewalk.market.indicators.declaration import Output

VALUE = "value"
_TABLES = {
    "indicator": ("label", "title", "measures", "limits"),
    "parameter": ("text",),
    "output": ("text",),
    "fault": ("text",),
}


class IndicatorTextsWrong(Exception):
    """The texts are wrong. The message is one sentence: table, key, field, the fault, the remedy."""


class IndicatorWords(NamedTuple):
    """One indicator: short and whole name, what it measures, what it does not tell, whose convention it follows."""

    label: Words
    title: Words
    measures: Words
    limits: Words
    convention: Words | None = None

    def explanation(self, language: str) -> tuple[str, ...]:
        """The sentences that explain it, in their order."""
        sentences = (self.measures, self.limits, self.convention)
        return tuple(each.in_language(language) for each in sentences if each is not None)


class IndicatorTexts(NamedTuple):
    """All texts, by the keys and names of the catalogue."""

    indicators: Mapping[str, IndicatorWords]
    parameters: Mapping[str, Words]
    outputs: Mapping[str, Words]
    faults: Mapping[str, Words]

    def label(self, key: str, language: str) -> str:
        """The short name; the key itself where it is not known."""
        words = self.indicators.get(key)
        return words.label.in_language(language) if words else key

    def heading(self, choice: IndicatorChoice, language: str) -> str:
        """The short name with its parameters: ``MACD(12,26,9)``."""
        values = ",".join(f"{value:g}" for value in choice.parameters)
        return f"{self.label(choice.key, language)}({values})"

    def output_name(self, choice: IndicatorChoice, output: Output, language: str) -> str:
        """What a line is called: ``DIF``, ``MA5``."""
        if output.name != VALUE:
            return self.outputs[output.name].in_language(language)
        length = "" if output.length is None else str(output.length)
        return self.label(choice.key, language) + length

    def sentence(self, fault: ChoiceFault, language: str) -> str:
        """What is wrong with a choice, where, and what would be right."""
        named = {
            name: self.parameters[key].in_language(language) if key else ""
            for name, key in (("parameter", fault.parameter), ("other", fault.other))
        }
        numbers = {name: f"{getattr(fault, name):g}" for name in ("least", "most", "step")}
        template = self.faults[fault.kind.value].in_language(language)
        indicator = self.label(fault.key, language)
        return template.format(indicator=indicator, given=fault.given, **named, **numbers)


def load_indicator_texts(file: str, content: str) -> IndicatorTexts:
    """The texts of a file, which is named in the faults. Raises IndicatorTextsWrong."""
    try:
        document = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise IndicatorTextsWrong(f"{file} is not TOML: {error}; correct that line.") from error
    if set(document) != set(_TABLES):
        raise IndicatorTextsWrong(
            f"{file} has not the tables {', '.join(_TABLES)}; write these and no others."
        )
    tables = {table: _entries(file, table, document[table]) for table in _TABLES}
    indicators = {key: IndicatorWords(**words) for key, words in tables.pop("indicator").items()}
    plain = [{key: words["text"] for key, words in entries.items()} for entries in tables.values()]
    return IndicatorTexts(indicators, *plain)


def _entries(file: str, table: str, entries: object) -> dict[str, dict[str, Words]]:
    found: dict[str, dict[str, Words]] = {}
    for entry in entries if isinstance(entries, list) else []:
        key = str(entry.get("key", ""))
        if not key or key in found:
            raise _fault(
                file, table, key or "without a key", "key", "is missing or was given before; name it"
            )
        found[key] = _texts(file, table, key, entry)
    return found


def _texts(file: str, table: str, key: str, entry: Mapping[str, object]) -> dict[str, Words]:
    fields = (*_TABLES[table], "convention") if table == "indicator" else _TABLES[table]
    for field in set(entry) - {"key", *fields}:
        raise _fault(file, table, key, field, f"is not known; write one of {', '.join(fields)}")
    for field in _TABLES[table]:
        if field not in entry:
            raise _fault(file, table, key, field, "is missing; add it")
    return {field: _words(file, table, key, field, entry[field]) for field in fields if field in entry}


def _words(file: str, table: str, key: str, field: str, value: object) -> Words:
    texts = dict.fromkeys(LANGUAGES, value) if isinstance(value, str) else value
    if not isinstance(texts, dict) or set(texts) != set(LANGUAGES):
        raise _fault(file, table, key, field, f"needs one text for each of {', '.join(LANGUAGES)}")
    if not all(isinstance(text, str) and text.strip() for text in texts.values()):
        raise _fault(file, table, key, field, "has a text that is empty or no text; write it in quotes")
    return Words(*(texts[language] for language in LANGUAGES))


def _fault(file: str, table: str, key: str, field: str, sentence: str) -> IndicatorTextsWrong:
    return IndicatorTextsWrong(f"{file}, {table} {key}: the field {field} {sentence}.")
