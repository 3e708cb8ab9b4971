"""What waits for the window of a run is done once, when the window has settled."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fake_stage import FakeStage
from tests.walkthrough.scripts import a_step, a_walkthrough
from tradewalk.walk_settled import WhenSettled


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[FakeStage]:
    stage = FakeStage(a_walkthrough(a_step("one")))
    yield stage
    with qtbot.waitSignal(stage.destroyed):
        stage.deleteLater()


def test_what_was_asked_for_last_is_done_once_and_not_before_the_window_has_settled(
    stage: FakeStage, qtbot: QtBot
) -> None:
    done: list[str] = []
    stage.is_settled = False
    when_settled = WhenSettled(stage)  # type: ignore[arg-type]
    for name in ("first", "second", "last"):
        when_settled.call(lambda name=name: done.append(name))  # type: ignore[misc]
    QApplication.processEvents()
    assert done == []
    stage.is_settled = True
    qtbot.waitUntil(lambda: bool(done))
    QApplication.processEvents()
    assert done == ["last"]


def test_even_on_a_settled_window_it_is_done_in_a_turn_of_its_own(stage: FakeStage, qtbot: QtBot) -> None:
    done: list[str] = []
    WhenSettled(stage).call(lambda: done.append("now"))  # type: ignore[arg-type]
    assert done == []
    qtbot.waitUntil(lambda: done == ["now"])
