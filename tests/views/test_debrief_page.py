"""The page of the debrief: it fits, says all in the language in force, asks for what stands on its buttons."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from tests.journeys.overlaps import overlapping
from tests.journeys.readable import cut_off, without_a_name
from tests.journeys.screen import everything_said
from tests.views.debrief_builders import INSTRUMENTS, a_run, so_far
from tests.views.market_builders import at_text_size
from tests.views.trading_builders import caught, is_shown, text
from tests.walkthrough.scripts import Player
from tradewalk.services.exports import ExportOutcome
from tradewalk.services.preferences import Language
from tradewalk.services.whole_file import WriteFault
from tradewalk.views.debrief.props import DebriefFormat
from tradewalk.views.debrief.view import DebriefView
from tradewalk.views.debrief.view_model import DebriefViewModel
from tradewalk.views.debrief.wiring import wire_debrief
from tradewalk.views.languages import Translation
from tradewalk.walkthrough.counterfactuals import Way
from tradewalk.walkthrough.script import Mode


def a_page(
    qtbot: QtBot, player: Player, width: int = 1024, **known: object
) -> tuple[DebriefView, DebriefViewModel]:
    """As high as its content, so that nothing is scrolled out of sight."""
    view, view_model = DebriefView("0.1.0"), DebriefViewModel()
    qtbot.addWidget(view)
    view_model.show(so_far(player, **known))
    wire_debrief(view, view_model)
    view.resize(width, 900)
    view.show()
    for _ in range(2):
        QApplication.processEvents()
        inside = scrolled(view).widget()
        assert inside is not None
        view.resize(width, inside.height() + 2)
    QApplication.processEvents()
    return view, view_model


def scrolled(view: DebriefView) -> QScrollArea:
    found = view.findChild(QScrollArea, "debrief.page")
    assert isinstance(found, QScrollArea)
    return found


def button(view: DebriefView, name: str) -> QPushButton:
    found = view.findChild(QPushButton, f"debrief.{name}")
    assert isinstance(found, QPushButton)
    return found


def faults(view: DebriefView) -> list[str]:
    return [*cut_off(view), *without_a_name(view), *overlapping(view)]


@pytest.mark.sample(
    ("width", "percent"), [(390, 200), (390, 100), (1024, 100), (1024, 200), (1440, 100), (1440, 200)], 2
)
def test_nothing_is_cut_off_and_nothing_lies_over_anything(qtbot: QtBot, width: int, percent: int) -> None:
    with at_text_size(percent):
        view, _ = a_page(qtbot, a_run(Mode.ASSESS), width)
        assert faults(view) == []
        assert scrolled(view).horizontalScrollBar().maximum() == 0
        view.close()


@pytest.fixture
def chinese(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Language]:
    before, translation = QLocale(), Translation(qapp)
    translation.speak(request.param)
    yield request.param
    translation.end()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    "chinese", [Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE], indirect=True
)
def test_in_chinese_no_word_is_left_in_english(qtbot: QtBot, chinese: Language) -> None:
    assert chinese
    view, _ = a_page(qtbot, a_run(Mode.ASSESS))
    allowed = {"Tradewalk", "buy-first-star-share", "HTML", "PDF", "CNY", *INSTRUMENTS}
    said = "\n".join(said for _, said in everything_said(view))
    for word in sorted(allowed, key=len, reverse=True):
        said = said.replace(word, "")
    assert [
        line for line in said.splitlines() if any(each.isascii() and each.isalpha() for each in line)
    ] == []
    assert faults(view) == []


def test_the_score_is_there_in_an_assessment_alone(qtbot: QtBot) -> None:
    assessed, _ = a_page(qtbot, a_run(Mode.ASSESS))
    assert (text(assessed, "debrief.score"), is_shown(assessed, "debrief.passed")) == ("66%", True)
    practised, _ = a_page(qtbot, a_run(Mode.PRACTICE))
    assert not is_shown(practised, "debrief.score")
    assert not any("%" in said for _, said in everything_said(practised))


def test_what_becomes_known_takes_its_place(qtbot: QtBot) -> None:
    player = a_run()
    view, view_model = a_page(qtbot, player, costs=0)
    assert "being worked out" in text(view, "debrief.mistakes.1.sentences")
    before = view.findChild(QLabel, "debrief.mistakes.1.sentences")
    view_model.show(so_far(player))
    assert "It would have cost" in text(view, "debrief.mistakes.1.sentences")
    assert view.findChild(QLabel, "debrief.mistakes.1.sentences") is before, "nothing is built anew for it"


@pytest.mark.parametrize(
    ("name", "signal"), [("again", "play_again_requested"), ("close", "close_requested")]
)
def test_a_button_asks_for_what_stands_on_it(qtbot: QtBot, name: str, signal: str) -> None:
    view, _ = a_page(qtbot, a_run())
    asked = caught(getattr(view, signal))
    button(view, name).click()
    assert len(asked) == 1


@pytest.mark.parametrize("form", DebriefFormat)
def test_saving_asks_for_a_place_and_passes_it_on(qtbot: QtBot, tmp_path: Path, form: DebriefFormat) -> None:
    view, _ = a_page(qtbot, a_run())
    asked = caught(view.export_requested)
    button(view, f"save.{form}").click()
    dialog = view.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"tradewalk-buy-first-star-share-debrief.{form}")
    dialog.fileSelected.emit(str(tmp_path / f"mine.{form}"))
    dialog.reject()
    assert asked == [(form, tmp_path / f"mine.{form}")]


def test_a_file_is_offered_when_all_is_known_that_it_would_say(qtbot: QtBot) -> None:
    player = a_run()
    view, view_model = a_page(qtbot, player, to_try=tuple(Way))
    savers = [button(view, f"save.{form}") for form in DebriefFormat]
    assert [saver.isEnabled() for saver in savers] == [False, False]
    view_model.show(so_far(player))
    assert [saver.isEnabled() for saver in savers] == [True, True]


def test_escape_asks_to_close(qtbot: QtBot) -> None:
    view, _ = a_page(qtbot, a_run())
    asked = caught(view.close_requested)
    view.focus_first()
    QTest.keyClick(button(view, "again"), Qt.Key.Key_Escape)
    assert len(asked) == 1


def test_what_became_of_a_file_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    view, view_model = a_page(qtbot, a_run())
    assert not is_shown(view, "debrief.outcome")
    view_model.tell_outcome(ExportOutcome(tmp_path / "mine.pdf"))
    assert text(view, "debrief.outcome") == "mine.pdf is saved."
    view_model.tell_outcome(ExportOutcome(tmp_path / "mine.pdf", WriteFault.FAILED))
    assert "not saved" in text(view, "debrief.outcome")
