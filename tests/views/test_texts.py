"""The two Chinese catalogues hold all that the sources say, translated, with the same places for values."""

import re
import string

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from tests.source_tree import Module
from tests.views.catalogues import Text, catalogue, texts_in_the_sources, texts_of
from tradewalk.domain.rule_terms import CalendarTerms
from tradewalk.services.preferences import Language
from tradewalk.shipped import shipped_rule_book
from tradewalk.views.languages import Translation
from tradewalk.views.rule_titles import shipped_citations

CHINESE = (Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE)
IN_CHINESE = pytest.mark.parametrize("language", CHINESE)
SAID_IN_ENGLISH: set[str] = set()
"""Names that stay as they are in every language."""
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]")


def places(text: str) -> list[str]:
    """The named places for values: ``{price}``."""
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)


def words(text: str) -> str:
    """A text without its places, figures and signs."""
    return re.sub(r"\{\w+\}|[\W\d]", "", text)


@IN_CHINESE
def test_the_catalogue_holds_what_the_sources_say_and_no_more(language: Language) -> None:
    said, known = texts_in_the_sources(), set(catalogue(language))
    assert said - known == set(), "run `python3 packaging/dev.py texts`; lupdate sees no text in an f-string"
    assert known - said == set(), "run `python3 packaging/dev.py texts`"


@IN_CHINESE
def test_every_text_is_translated(language: Language) -> None:
    texts = catalogue(language).items()
    assert [text for text, said in texts if said.get("type") or not (said.text or "").strip()] == []


@IN_CHINESE
def test_no_translation_is_its_english_source(language: Language) -> None:
    texts = catalogue(language).items()
    same = {text.source for text, said in texts if said.text == text.source and words(text.source)}
    assert same - SAID_IN_ENGLISH == set()


@IN_CHINESE
def test_every_place_for_a_value_is_there_once_more(language: Language) -> None:
    texts = catalogue(language).items()
    assert [text for text, said in texts if places(text.source) != places(said.text or "")] == []


@IN_CHINESE
def test_chinese_has_chinese_punctuation(language: Language) -> None:
    texts = [said.text or "" for said in catalogue(language).values()]
    assert [text for text in texts if HALF_WIDTH.search(text)] == []


def test_the_two_scripts_say_the_same_texts() -> None:
    assert set(catalogue(CHINESE[0])) == set(catalogue(CHINESE[1]))


def test_the_sources_are_read_as_qt_reads_them() -> None:
    source = """
class View(QWidget):
    def render(self):
        return self.tr("Open") + self.tr("A", "an auction")
def word():
    return translate("Words", "Buy")
"""
    expected = {Text("View", "Open"), Text("View", "A", "an auction"), Text("Words", "Buy")}
    assert set(texts_of(Module("view", source))) == expected
    noted = 'QT_TRANSLATE_NOOP("Titles", "Rules")\ndef word(title): return translate("Titles", title)'
    assert set(texts_of(Module("titles", noted))) == {Text("Titles", "Rules")}


def test_every_rule_is_cited_in_chinese_too() -> None:
    """Of what there is of each year the title stands without the year."""
    rules = list(shipped_rule_book())
    yearly = {
        rule.source.title.rpartition(", ")[0] for rule in rules if isinstance(rule.terms, CalendarTerms)
    }
    others = {rule.source.title for rule in rules if not isinstance(rule.terms, CalendarTerms)}
    citations = shipped_citations()
    assert yearly | others == set(citations)
    assert all(set(chinese) == {each.value for each in CHINESE} for chinese in citations.values())


@pytest.mark.parametrize(
    ("language", "said"),
    [(CHINESE[0], ["买入", "取消"]), (CHINESE[1], ["買入", "取消"]), (Language.ENGLISH, ["Buy", "Cancel"])],
)
def test_a_language_is_spoken_from_then_on_in_the_dialogs_of_qt_too(
    qapp: QApplication, language: Language, said: list[str]
) -> None:
    before, translation = QLocale(), Translation(qapp)
    translation.speak(language)
    texts = [("OrderWords", "Buy"), ("QPlatformTheme", "Cancel")]
    heard = [QCoreApplication.translate(context, text) for context, text in texts]
    translation.end()
    QLocale.setDefault(before)
    assert heard == said
