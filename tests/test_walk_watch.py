"""The real seconds of a step: shown from its beginning, and over when they are."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.fake_stage import FakeStage
from tests.walkthrough.scripts import a_step, a_walkthrough, where
from tradewalk.walk_watch import LearnerWatch
from tradewalk.walkthrough.modes import MODES
from tradewalk.walkthrough.run_events import DoItForMe
from tradewalk.walkthrough.script import Mode

TALE = a_walkthrough(*(a_step(name, where(screen="there"), does=False) for name in ("one", "two", "three")))
LIMIT = MODES[Mode.ASSESS].limit or 0

Watched = Callable[[Mode], tuple[FakeStage, LearnerWatch]]


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    """A run before the eyes of a watch, on a window that never settles: it counts, and looks at nothing."""
    stages: list[FakeStage] = []

    def watch(mode: Mode) -> tuple[FakeStage, LearnerWatch]:
        stage = FakeStage(TALE, mode)
        stage.is_settled = False
        stages.append(stage)
        watch = LearnerWatch(stage)  # type: ignore[arg-type]
        stage.changed.emit()
        return stage, watch

    yield watch
    for stage in stages:
        with qtbot.waitSignal(stage.destroyed):
            stage.deleteLater()


def test_a_step_that_begins_shows_all_of_its_time_at_once_and_not_what_the_one_before_had_left(
    watched: Watched,
) -> None:
    stage, watch = watched(Mode.ASSESS)
    watch.count_down()
    watch.count_down()
    stage.gesture(DoItForMe())
    assert stage.walk.run.step_id == "two"
    assert stage.seconds_shown == [LIMIT, LIMIT - 1, LIMIT - 2, LIMIT]


def test_when_its_time_is_over_the_next_step_has_its_own(watched: Watched) -> None:
    stage, watch = watched(Mode.ASSESS)
    for _ in range(LIMIT):
        watch.count_down()
    assert stage.walk.run.step_id == "two"
    assert stage.seconds_shown[-2:] == [0, LIMIT]


def test_a_mode_without_a_limit_counts_nothing(watched: Watched) -> None:
    stage, watch = watched(Mode.GUIDE)
    watch.count_down()
    assert stage.seconds_shown == [None]
