"""What another start hands to the window that is open: it is done there, or said why not, and nothing else changes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.starts import Start, said_while
from tests.journeys.test_walkthroughs_chosen import wait_until
from tradewalk.command_line import LaunchOptions
from tradewalk.desktop_application import ToldFiles
from tradewalk.handed_over import message_of
from tradewalk.services.preferences import PaletteChoice
from tradewalk.services.walk_shelf import LeftRun
from tradewalk.shipped_walkthroughs import read
from tradewalk.views.walkthroughs.left_question import asks_to_go_on
from tradewalk.views.walkthroughs.props import derive_row
from tradewalk.walkthrough.script import Mode
from tradewalk.wishes import Wishes

SHORT = Path(__file__).parent / "short_walk.yaml"
PROFILE = "cn-retail-star"


def test_a_file_that_is_handed_over_is_played_guided_in_the_place_of_the_desk_or_the_desk_stays(
    start: Start, tmp_path: Path, application: QApplication
) -> None:
    """One journey, since a window is dear."""
    tradewalk = start()
    desk = tradewalk.open_desk(PROFILE)
    wishes = Wishes(tradewalk)
    wrong, fine = tmp_path / "wrong.walkthrough", tmp_path / "short.walkthrough"
    wrong.write_text("schema: tradewalk-walkthrough/1\nid: ???\n", "utf-8")
    fine.write_bytes(SHORT.read_bytes())

    said = said_while(application, lambda: wishes.on_handed(message_of(LaunchOptions(file=wrong))))
    assert len(said) == 1
    assert "For its author: wrong.walkthrough:1:1: " in said[0]
    assert tradewalk.desk is desk

    wishes.on_handed(message_of(LaunchOptions(file=fine, theme="dark")))
    assert tradewalk.preferences.value.palette is PaletteChoice.DARK
    stage = tradewalk.walks.stage
    assert stage is not None
    assert (stage.walkthrough.id, stage.walk.run.mode) == ("short-walk", Mode.GUIDE)
    assert tradewalk.is_in_a_run


@pytest.mark.parametrize(("button", "goes_on"), [("go_on", True), ("anew", False), (None, True)])
def test_whether_a_run_that_was_left_goes_on_is_asked(
    application: QApplication, qtbot: QtBot, button: str | None, goes_on: bool
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = derive_row(
        read("closing-auction"), LeftRun(Path(), Mode.GUIDE, read("closing-auction").steps[2].id, 0.0)
    )
    said: list[str] = []

    def answer() -> None:
        box = application.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        if button is None:
            box.reject()
        else:
            pressed = box.findChild(QPushButton, f"walkthroughs.left.{button}")
            assert isinstance(pressed, QPushButton)
            pressed.click()

    QTimer.singleShot(0, answer)
    assert asks_to_go_on(page, row) is goes_on
    assert said == ["You left it at step 3 (Do it, guided)."]


def test_an_account_and_an_instrument_are_shown_in_the_place_of_a_page(start: Start) -> None:
    tradewalk = start()
    chooser = tradewalk.choose_account()
    wishes = Wishes(tradewalk)
    wishes.on_handed(b"nonsense")
    wishes.wish(LaunchOptions(account="nobody"))
    assert chooser.isVisible()
    wishes.wish(LaunchOptions(account=PROFILE, open_symbol="600519"))
    desk = tradewalk.desk
    assert desk is not None
    assert tradewalk.chooser is not None
    assert not tradewalk.chooser.isVisible()
    assert desk.detail_model.symbol == "600519.SH"
    wishes.wish(LaunchOptions(account=PROFILE, open_symbol="688256"))
    assert tradewalk.desk is desk, "an account that is open already stays as it is"
    assert desk.detail_model.symbol == "688256.SH"


def test_a_wish_waits_for_the_answer_that_a_dialog_waits_for(start: Start, application: QApplication) -> None:
    tradewalk = start()
    page = tradewalk.choose_account()
    wishes, box = Wishes(tradewalk), QMessageBox(page)
    box.open()
    wishes.wish(LaunchOptions(has_walkthroughs=True))
    assert tradewalk.chooser is page
    box.accept()
    wait_until(lambda: tradewalk.chooser is not page)
    assert application.activeModalWidget() is None


@pytest.mark.parametrize("is_early", [True, False])
def test_a_file_that_a_desktop_tells_the_running_application_is_opened(
    is_early: bool, tmp_path: Path
) -> None:
    files, opened = ToldFiles(), list[Path]()
    event = QFileOpenEvent(str(tmp_path / "a.walkthrough"))
    if is_early:
        files.tell(event)
        files.open_with(opened.append)
    else:
        files.open_with(opened.append)
        files.tell(event)
    assert opened == [tmp_path / "a.walkthrough"]
