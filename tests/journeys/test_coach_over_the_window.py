"""The coach over the whole application: another language and text size, and nothing that works but the target."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.players import Player, a_player
from tests.journeys.readable import cut_off
from tests.journeys.screen import find, text_of
from tests.journeys.walks import a_stage, wait_until
from tests.views.coach_builders import a_card
from tradewalk.services.preferences import Language
from tradewalk.shipped_walkthroughs import read
from tradewalk.views.coach.place import on_screen
from tradewalk.views.coach.props import CoachNotice
from tradewalk.views.coach.view import CoachView
from tradewalk.views.coach.view_model import CoachViewModel
from tradewalk.walk_looks import LookChoices
from tradewalk.walkthrough.run_events import BackPressed, NextPressed
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

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


def test_the_card_is_written_in_the_font_of_the_language_that_is_chosen_in_mid_run(
    player: Player, coach: CoachView
) -> None:
    coach.render(a_card())
    player.settle()
    player.application.preferences.change(language=Language.TRADITIONAL_CHINESE)
    player.settle()
    families = QApplication.font().families()
    widgets = player.window.findChildren(QWidget)
    assert [each.objectName() for each in widgets if each.font().families() != families] == []


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


def test_what_lies_in_the_light_works_also_where_a_step_is_so_from_the_start(
    application: QApplication, tmp_path: Path
) -> None:
    """The ticket opens with Buy. The light of the step that asks for it has both sides in it: Sell is a mistake."""
    whole = read("buy-first-star-share")
    given = replace(whole.given, symbol="688256.SH")
    walkthrough = replace(whole, given=given, steps=(whole.step("trade"), whole.step("side")))
    with a_stage(application, tmp_path, walkthrough, Mode.GUIDE) as stage:
        wait_until(stage, lambda: stage.walk.run.phase is Phase.EXPECTING)
        QTest.mouseClick(find(stage.window, "detail.trade"), Qt.MouseButton.LeftButton)
        wait_until(stage, lambda: stage.desk.is_settled)
        stage.look()
        wait_until(stage, lambda: stage.walk.run.phase is Phase.READING)
        QTest.mouseClick(find(stage.window, "ticket.side.sell"), Qt.MouseButton.LeftButton)
        stage.gesture(BackPressed())  # before anybody has looked: it was not meant for the mistake
        assert (stage.walk.run.phase, stage.walk.run.explained) == (Phase.EXPLAINING, "wrong_side")


def test_another_language_in_mid_run_is_spoken_at_once_and_never_while_the_script_acts(
    application: QApplication, tmp_path: Path
) -> None:
    walkthrough = read("buy-first-star-share")
    search = walkthrough.step("search")
    alone = replace(walkthrough, steps=(search, walkthrough.step("quote")))
    with a_stage(application, tmp_path, alone, Mode.SHOW) as stage:
        choices = LookChoices(stage, stage.application.preferences)
        wait_until(stage, lambda: stage.walk.run.phase is Phase.READING)
        before, position = stage.walk.run, stage.walk.session.position
        choices.choose("language", Language.SIMPLIFIED_CHINESE)
        wait_until(stage, lambda: text_of(stage.window, "coach.say") == search.say.hans)
        assert (stage.walk.run, stage.walk.session.position) == (before, position)
        stage.gesture(NextPressed())
        choices.choose("language", Language.TRADITIONAL_CHINESE)
        assert stage.walk.run.phase is Phase.PLAYING
        wait_until(stage, lambda: stage.walk.run.step_id == "quote")
        assert stage.walk.run.results[-1].is_met, "what the script was at was not built anew under its hands"
        wait_until(stage, lambda: text_of(stage.window, "coach.say") == walkthrough.step("quote").say.hant)


def said_of(model: CoachViewModel) -> CoachNotice | None:
    assert model.props is not None
    return model.props.notice


def test_that_it_takes_a_moment_is_said_before_the_window_is_built_or_built_anew(
    application: QApplication, tmp_path: Path
) -> None:
    walkthrough = read("buy-first-star-share")
    with a_stage(application, tmp_path, walkthrough, Mode.SHOW) as stage:
        told: list[str] = []
        model, anew = stage.coach_model, CoachNotice.GETTING_READY
        assert said_of(model) is anew
        wait_until(stage, lambda: stage.walk.run.phase is Phase.READING)
        assert said_of(model) is None
        stage.gesture(NextPressed())
        stage.gesture(NextPressed())
        stage.gesture(NextPressed())
        wait_until(stage, lambda: stage.walk.run.step_id == "search")
        model.props_changed.connect(
            lambda props: told.append("ready" if props.notice is anew and not props.is_pointing else "step")
        )
        stage.desk_changed.connect(lambda: told.append("desk"))
        stage.gesture(BackPressed())
        wait_until(stage, lambda: stage.walk.run.phase is Phase.READING)
        assert told == ["ready", "desk", "step"]
