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
    "Tradewalk",
    "Ctrl",
    "tradewalk",
    "sample",
    "DeepSeek",
    "CNY",
    "HKD",
    "USD",
    "HK",
    "US",
    "ETF",
}
"""Names, keys and currencies."""


def allowed_words(shipped: Shipped) -> set[str]:
    """What may stay in English: names and symbols of instruments, and a few words."""
    texts = [f"{each.symbol} {each.name_en}" for each in shipped.listings.pack.instruments]
    return SAID_IN_ENGLISH | {word for text in texts for word in ENGLISH_WORD.findall(text)}


@pytest.mark.parametrize("language", CHINESE)
def test_the_whole_demo_is_in_chinese(application: QApplication, tmp_path: Path, language: Language) -> None:
    demonstration = Demonstration(application, tmp_path, "light")
    demonstration.application.preferences.change(language=language)
    allowed = allowed_words(demonstration.application.shipped)
    english, cut = set(), set()
    for scene in demonstration.play():
        for name, text in everything_said(scene.window):
            english |= {(name, word) for word in ENGLISH_WORD.findall(text) if word not in allowed}
        cut |= {f"{scene.name}: {trouble}" for trouble in cut_off(scene.window)}
    demonstration.application.close()
    for window in (demonstration.application.chooser, demonstration.desk.window):
        assert window is not None
        window.close()
        window.deleteLater()
    assert english == set()
    assert sorted(cut) == []
