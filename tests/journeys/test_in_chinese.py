"""In either Chinese nothing on show is left in English, and nothing is cut off: in the demo and beside its way."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.orders_sent import fill_in_a_purchase, price_in_the_queue
from tests.journeys.players import Player, a_player
from tests.journeys.readable import cut_off
from tests.journeys.screen import everything_said
from tradewalk.demo import Demonstration
from tradewalk.services.preferences import Language
from tradewalk.shipped import Shipped

CHINESE = (Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE)
ENGLISH_WORD = re.compile(r"[A-Za-z]{2,}")
SAID_IN_ENGLISH = {
    *ENGLISH_WORD.findall("Tradewalk, sample, cn-retail-star, DeepSeek, CSV, PDF, MA"),
    *ENGLISH_WORD.findall("Ctrl, Enter, Return, Shift, Alt, Delete, Del, Esc, Tab, Home, End, PgUp, PgDown"),
    *ENGLISH_WORD.findall("CNY, CNH, HKD, USD, HK$, US$"),
    "MA",
}
"""Names, an account, keys, currencies and the indicator that every chart has at first."""
SECOND_NAMES = ("detail.header.chinese-name", "search.results")
"""Where an instrument is called by its English name too."""
RULE_ID = "fees.rule"
"""Where a rule is told with its id."""


def allowed_words(shipped: Shipped, name: str) -> set[str]:
    """What may stay in English in this place: symbols, what is Latin in a Chinese name, and a few words."""
    instruments = shipped.listings.pack.instruments
    texts = [f"{each.symbol} {each.name_hans} {each.name_hant}" for each in instruments]
    if name in SECOND_NAMES:
        texts += [each.name_en for each in instruments]
    if name == RULE_ID:
        texts += [rule.id for rule in shipped.listings.rule_book]
    return SAID_IN_ENGLISH | {word for text in texts for word in ENGLISH_WORD.findall(text)}


def left_in_english(window: QWidget, shipped: Shipped) -> set[tuple[str, str]]:
    """The English words on show, each beside the name of what says it."""
    words = ((name, word) for name, text in everything_said(window) for word in ENGLISH_WORD.findall(text))
    return {(name, word) for name, word in words if word not in allowed_words(shipped, name)}


@pytest.mark.sample("language", CHINESE, 1)
def test_the_whole_demo_is_in_chinese(application: QApplication, tmp_path: Path, language: Language) -> None:
    demonstration = Demonstration(application, tmp_path, "light")
    demonstration.application.preferences.change(language=language)
    english, cut = set(), set()
    for scene in demonstration.play():
        english |= left_in_english(scene.window, demonstration.application.shipped)
        cut |= {f"{scene.name}: {trouble}" for trouble in cut_off(scene.window)}
    demonstration.application.close()
    for window in (demonstration.application.chooser, demonstration.desk.window):
        assert window is not None
        window.close()
        window.deleteLater()
    assert english == set()
    assert sorted(cut) == []


def beside_the_demo(player: Player) -> Iterator[str]:
    """What the demo does not come to: refusals, a queue, a cancel, the pages of orders and statements."""
    fill_in_a_purchase(player, price_in_the_queue(player))
    player.press("ticket.send")
    player.session.advance(2_000)
    yield "queued"
    player.press("timeline.cancel")
    yield "cancel asked"
    player.press("timeline.cancel.keep")
    player.press("timeline.done")
    player.press("detail.trade")
    for price in ("1700", "1420.123", "1500", "12x", "1"):
        player.write("ticket.price", price)
        yield f"price {price}"
    player.press("side.orders")
    player.choose_row("orders.table", 0)
    yield "order"
    player.press("side.statements")
    yield "statement"
    player.strike(Qt.Key.Key_F1)
    yield "explanation"


@pytest.mark.sample("language", CHINESE, 1)
def test_so_is_what_lies_beside_the_demo(
    application: QApplication, tmp_path: Path, language: Language
) -> None:
    english, cut = set(), set()
    with a_player(application, tmp_path) as player:
        player.application.preferences.change(language=language)
        player.settle()
        for scene in beside_the_demo(player):
            player.settle()
            english |= left_in_english(player.window, player.application.shipped)
            cut |= {f"{scene}: {trouble}" for trouble in cut_off(player.window)}
    assert english == set()
    assert sorted(cut) == []
