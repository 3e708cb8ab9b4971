"""Through the whole demo in either Chinese: nothing on show is left in English, and nothing is cut off."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.readable import cut_off
from tests.journeys.screen import everything_said
from tradewalk.demo import Demonstration
from tradewalk.services.preferences import Language
from tradewalk.shipped import Shipped

CHINESE = (Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE)
ENGLISH_WORD = re.compile(r"[A-Za-z]{2,}")
SAID_IN_ENGLISH = {
    *ENGLISH_WORD.findall("Tradewalk, tradewalk-sample, DeepSeek, CSV, PDF"),
    *ENGLISH_WORD.findall("Ctrl, Enter, Shift, Alt, Delete"),
    *ENGLISH_WORD.findall("CNY, HKD, USD, HK$, US$"),
}
"""Names, keys and currencies."""
SECOND_NAMES = ("detail.header.chinese-name", "search.results")
"""Where an instrument is called by its English name too."""


def allowed_words(shipped: Shipped, name: str) -> set[str]:
    """What may stay in English in this place: symbols, what is Latin in a Chinese name, and a few words."""
    instruments = shipped.listings.pack.instruments
    texts = [f"{each.symbol} {each.name_hans} {each.name_hant}" for each in instruments]
    if name in SECOND_NAMES:
        texts += [each.name_en for each in instruments]
    return SAID_IN_ENGLISH | {word for text in texts for word in ENGLISH_WORD.findall(text)}


@pytest.mark.parametrize("language", CHINESE)
def test_the_whole_demo_is_in_chinese(application: QApplication, tmp_path: Path, language: Language) -> None:
    demonstration = Demonstration(application, tmp_path, "light")
    demonstration.application.preferences.change(language=language)
    shipped = demonstration.application.shipped
    english, cut = set(), set()
    for scene in demonstration.play():
        for name, text in everything_said(scene.window):
            allowed = allowed_words(shipped, name)
            english |= {(name, word) for word in ENGLISH_WORD.findall(text) if word not in allowed}
        cut |= {f"{scene.name}: {trouble}" for trouble in cut_off(scene.window)}
    demonstration.application.close()
    for window in (demonstration.application.chooser, demonstration.desk.window):
        assert window is not None
        window.close()
        window.deleteLater()
    assert english == set()
    assert sorted(cut) == []
