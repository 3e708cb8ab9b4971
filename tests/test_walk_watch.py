"""The real seconds of a step: shown from its beginning, and over when they are; those of a text that is read to all."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.fake_stage import FakeStage
from tests.walkthrough.scripts import a_step, a_walkthrough, where
from tradewalk.walk_watch import A_SIGN, AT_FIRST, LearnerWatch, SelfPlaying
from tradewalk.walkthrough.condition import ALWAYS
from tradewalk.walkthrough.modes import MODES
from tradewalk.walkthrough.run_events import DoItForMe, NextPressed
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Answer, Mode, Question, Words

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


SHORT, LONG = Words("Short.", "短。", "短。"), Words("A longer text.", "較長的文字。", "较长的文字。")
READ = a_walkthrough(
    replace(a_step("short", does=False), say=SHORT),
    replace(a_step("long", does=False), say=LONG),
    replace(
        a_step("ask", does=False),
        say=LONG,
        question=Question(SHORT, (Answer("no", SHORT, where(screen="there")), Answer("yes", LONG, ALWAYS))),
    ),
)


def time_for(*texts: Words) -> int:
    return AT_FIRST + A_SIGN * sum(len(text.en) for text in texts)


class SelfPlayed:
    """A show that plays by itself; its clock is not waited for."""

    def __init__(self, stage: FakeStage) -> None:
        self.stage = stage
        playing = SelfPlaying(stage)  # type: ignore[arg-type]
        (self._clock,) = playing.findChildren(QTimer)
        stage.coach.play_requested.emit()

    def time(self) -> int | None:
        """What the text on the card is given; None while no page will be turned."""
        return self._clock.interval() if self._clock.isActive() else None

    def pass_time(self) -> None:
        self._clock.stop()
        self._clock.timeout.emit()


@pytest.fixture
def played(qtbot: QtBot) -> Iterator[SelfPlayed]:
    stage = FakeStage(READ)
    yield SelfPlayed(stage)
    with qtbot.waitSignal(stage.destroyed):
        stage.deleteLater()


def test_each_text_has_its_own_time_and_a_question_that_of_its_answers(played: SelfPlayed) -> None:
    times = []
    while played.stage.walk.run.phase is not Phase.ENDED:
        times.append(played.time())
        played.pass_time()
    assert times == [
        time_for(SHORT),
        time_for(LONG),
        time_for(LONG),
        time_for(SHORT, SHORT, LONG),
        time_for(LONG),
    ]
    assert played.time() is None


def test_a_page_that_is_turned_by_hand_leaves_none_of_its_time_to_the_next(played: SelfPlayed) -> None:
    played.stage.gesture(NextPressed())
    assert played.time() == time_for(LONG)


def test_no_page_is_turned_while_nobody_plays_or_leaving_is_asked_for(played: SelfPlayed) -> None:
    played.stage.coach_model.ask_to_leave()
    assert played.time() is None
    played.stage.coach_model.stay()
    assert played.time() == time_for(SHORT)
    played.stage.coach.play_requested.emit()
    assert played.time() is None
    played.pass_time()
    assert played.stage.walk.run.step_id == "short"
