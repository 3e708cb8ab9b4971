"""The window of indicators: it explains, and asks for what is chosen in it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.views.trading_builders import button, caught
from tradewalk.market.indicators.catalogue import CATALOGUE
from tradewalk.market.indicators.choice import default_choice
from tradewalk.shipped import indicator_texts
from tradewalk.views.chart.indicators.dialog import IndicatorDialog
from tradewalk.views.chart.indicators.view_model import IndicatorsViewModel
from tradewalk.views.stepper import Stepper
from tradewalk.views.theme import Appearance


@pytest.fixture
def model() -> IndicatorsViewModel:
    model = IndicatorsViewModel()
    model.begin((default_choice("ma"),), "ma")
    return model


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance) -> QWidget:
    assert appearance is not None
    window = QWidget()
    window.resize(1440, 900)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(window: QWidget, model: IndicatorsViewModel) -> IndicatorDialog:
    dialog = IndicatorDialog(window, indicator_texts())
    model.props_changed.connect(dialog.render)
    dialog.selected.connect(model.select)
    dialog.draw_wanted.connect(model.draw)
    dialog.value_set.connect(model.set_value)
    dialog.render(model.props)
    dialog.open()
    return dialog


def said(dialog: IndicatorDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisible() else ""


def field(dialog: IndicatorDialog, place: int) -> Stepper:
    stepper = dialog.findChild(Stepper, f"indicators.value.{place}")
    assert stepper is not None
    return stepper


def choose(dialog: IndicatorDialog, key: str) -> None:
    entries = dialog.findChild(QListWidget, "indicators.list")
    assert entries is not None
    entries.setCurrentRow(list(CATALOGUE).index(key))


@pytest.mark.parametrize("key", CATALOGUE)
def test_each_says_what_it_measures_and_what_it_does_not_tell(dialog: IndicatorDialog, key: str) -> None:
    choose(dialog, key)
    words = indicator_texts().indicators[key]
    assert said(dialog, "indicators.title") == words.title.in_language("en")
    assert said(dialog, "indicators.measures") == words.measures.in_language("en")
    assert said(dialog, "indicators.limits") == words.limits.in_language("en")


def test_a_tick_draws_and_the_list_shows_it(dialog: IndicatorDialog, model: IndicatorsViewModel) -> None:
    chosen = caught(model.choices_changed)
    choose(dialog, "kdj")
    tick = dialog.findChild(QCheckBox, "indicators.drawn")
    assert tick is not None
    tick.click()
    assert chosen == [(default_choice("ma"), default_choice("kdj"))]
    entries = dialog.findChild(QListWidget, "indicators.list")
    assert entries is not None
    marked = [entries.item(row).text() for row in range(entries.count()) if "✓" in entries.item(row).text()]
    assert [text.split()[1] for text in marked] == ["MA", "KDJ"]


def test_a_value_that_is_typed_is_taken_and_its_cursor_stays(
    dialog: IndicatorDialog, model: IndicatorsViewModel
) -> None:
    first = field(dialog, 0)
    first.setFocus()
    first.selectAll()
    QTest.keyClicks(first, "7")
    assert drawn(model) == (7, 10, 20)
    assert field(dialog, 0) is first
    QTest.keyClick(first, Qt.Key.Key_Up)
    assert drawn(model) == (8, 10, 20)


def drawn(model: IndicatorsViewModel) -> tuple[float, ...]:
    return model.props.selected.parameters


@pytest.mark.parametrize("typed", ["x", "0", "501", "10"])
def test_what_is_wrong_with_a_value_is_one_sentence(dialog: IndicatorDialog, typed: str) -> None:
    first = field(dialog, 0)
    first.selectAll()
    QTest.keyClicks(first, typed)
    sentence = said(dialog, "indicators.fault")
    assert sentence.endswith(".")
    assert sentence.count(".") == 1
    assert first.text() == typed
    first.selectAll()
    QTest.keyClicks(first, "6")
    assert said(dialog, "indicators.fault") == ""


def test_lengths_are_asked_for_where_there_may_be_several(dialog: IndicatorDialog) -> None:
    more = caught(dialog.length_wanted)
    button(dialog, "indicators.more").click()
    assert len(more) == 1
    choose(dialog, "macd")
    assert not button(dialog, "indicators.more").isVisible()
