"""Which language the application speaks: the system's at first, then the one that is chosen, if it has its texts."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from tests.journeys.screen import find, text_of
from tests.journeys.starts import Start, said_while
from tradewalk.app import Application
from tradewalk.services.preferences import Language, PreferenceStore

TITLES = {
    Language.ENGLISH: "Choose a practice account",
    Language.TRADITIONAL_CHINESE: "選擇模擬戶口",
    Language.SIMPLIFIED_CHINESE: "选择模拟账户",
}


def title(tradewalk: Application) -> str:
    assert tradewalk.chooser is not None
    return text_of(tradewalk.chooser, "accounts.title")


@pytest.mark.parametrize("language", Language)
def test_a_first_start_speaks_the_language_of_the_system(start: Start, language: Language) -> None:
    tradewalk = start(first_language=language)
    tradewalk.choose_account()
    assert title(tradewalk) == TITLES[language]


def test_what_was_chosen_counts_more_than_the_system(start: Start, tmp_path: Path) -> None:
    PreferenceStore(tmp_path).change(text_size=125)
    tradewalk = start(first_language=Language.TRADITIONAL_CHINESE)
    tradewalk.choose_account()
    assert title(tradewalk) == TITLES[Language.ENGLISH]


def test_the_language_is_chosen_before_an_account_is(start: Start, tmp_path: Path) -> None:
    tradewalk = start()
    chooser = tradewalk.choose_account()
    chooser.activateWindow()
    language = find(chooser, "accounts.language")
    assert isinstance(language, QPushButton)
    language.setFocus()
    menu = language.menu()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["English", "繁體中文", "简体中文"]
    menu.actions()[2].trigger()
    assert title(tradewalk) == TITLES[Language.SIMPLIFIED_CHINESE]
    assert isinstance(tradewalk.chooser, QWidget)
    language = find(tradewalk.chooser, "accounts.language")
    assert tradewalk.chooser.focusWidget() is language
    assert PreferenceStore(tmp_path).value.language is Language.SIMPLIFIED_CHINESE


def test_a_language_without_texts_gives_way_to_english_and_that_is_said(start: Start, tmp_path: Path) -> None:
    (tmp_path / "no texts").mkdir()
    PreferenceStore(tmp_path).change(language=Language.TRADITIONAL_CHINESE)
    tradewalk = start(texts=tmp_path / "no texts")
    tradewalk.choose_account()
    assert title(tradewalk) == TITLES[Language.ENGLISH]
    said = said_while(start.qt, tradewalk.say_what_was_set_aside)
    assert len(said) == 1
    assert said[0].startswith("The texts of 繁體中文 are missing; the language")
    assert said_while(start.qt, tradewalk.say_what_was_set_aside) == []


def test_a_language_without_texts_cannot_be_chosen_and_that_is_said(start: Start, tmp_path: Path) -> None:
    (tmp_path / "no texts").mkdir()
    tradewalk = start(texts=tmp_path / "no texts")
    desk = tradewalk.open_desk("cn-retail-star")
    said = said_while(start.qt, lambda: tradewalk.preferences.change(language=Language.SIMPLIFIED_CHINESE))
    assert len(said) == 1
    assert said[0].startswith("The texts of 简体中文 are missing")
    assert tradewalk.preferences.value.language is Language.ENGLISH
    assert text_of(desk.window, "detail.header.name").startswith("Cambricon")


def test_the_keyboard_begins_at_the_account_and_not_at_the_language(start: Start) -> None:
    chooser = start().choose_account()
    chooser.activateWindow()
    start.qt.processEvents()
    assert chooser.focusWidget() is find(chooser, "accounts.open.cn-retail-star")
