"""The coach over the whole application: another language and text size, and nothing that works but the target."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.players import Player, a_player
from tests.journeys.readable import cut_off
from tests.views.coach_builders import a_card
from tradewalk.services.preferences import Language
from tradewalk.views.coach.place import on_screen
from tradewalk.views.coach.view import CoachView

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path, at="2025-08-27T10:31:50+08:00") as player:
        yield player


@pytest.fixture
def coach(player: Player) -> Iterator[CoachView]:
    coach = CoachView(player.window, player.application.appearance)
    yield coach
    coach.end()


def hole_over(player: Player) -> QRect:
    (overlay,) = player.window.findChildren(QWidget, "coach.overlay")
    (hole,) = overlay.holes  # type: ignore[attr-defined]
    assert isinstance(hole, QRect)
    return hole.translated(player.window.mapToGlobal(QPoint(0, 0)))


def is_on(hole: QRect, target: QWidget) -> bool:
    wanted = on_screen(target)
    return hole.contains(wanted) and wanted.adjusted(-2, -2, 2, 2).contains(hole)


def test_the_coach_stays_on_its_target_while_the_window_is_built_anew(
    player: Player, coach: CoachView
) -> None:
    coach.render(a_card(targets=("detail.trade",), is_learner_acting=True))
    player.settle()
    assert is_on(hole_over(player), player.on("detail.trade"))
    player.application.preferences.change(language=Language.TRADITIONAL_CHINESE, text_size=200)
    player.settle()
    assert is_on(hole_over(player), player.on("detail.trade"))
    assert not on_screen(player.on("coach")).intersects(hole_over(player))
    assert cut_off(player.on("coach")) == []


def test_of_the_application_the_target_alone_works(player: Player, coach: CoachView) -> None:
    coach.render(a_card(targets=("detail.trade",), is_learner_acting=True))
    player.settle()
    page, clock = player.window.page, player.session.state.clock
    for key in (Qt.Key.Key_B, Qt.Key.Key_2, Qt.Key.Key_K, Qt.Key.Key_Space):
        player.strike(key, CTRL)
    QTest.mouseClick(player.on("side.orders"), Qt.MouseButton.LeftButton)
    player.settle()
    assert (player.window.page, player.window.has_ticket, player.session.state.clock) == (page, False, clock)
    assert player.focused == "detail.trade"
    player.strike(Qt.Key.Key_Return)
    assert player.window.has_ticket
