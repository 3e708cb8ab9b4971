"""A way to a step that lies ahead is gone by Next, ends there, and never passes over what was not done."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.fake_stage import FakeStage
from tests.walkthrough.scripts import a_question, a_step, a_walkthrough, where
from tradewalk.walk_skip import Skipping
from tradewalk.walkthrough.condition import ALWAYS
from tradewalk.walkthrough.run_events import HandedOver
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Branch

TALE = a_walkthrough(
    a_step("one", does=False),
    a_step("asks", does=False, question=a_question(yes=ALWAYS)),
    a_step("acts", where(screen="detail")),
    a_step("forks", does=False, next=(Branch("other", where(told="yes")), Branch("end"))),
    a_step("other", does=False),
    a_step("end", does=False),
)
ROUND = a_walkthrough(
    a_step("here", does=False, next=(Branch("there"),)),
    a_step("there", does=False, next=(Branch("out", where(told="yes")), Branch("here"))),
    a_step("out", does=False),
)


Led = Callable[[FakeStage, str], tuple[str | None, Phase]]


@pytest.fixture
def led(qtbot: QtBot) -> Led:
    def lead(stage: FakeStage, step_id: str) -> tuple[str | None, Phase]:
        skipping = Skipping(stage)  # type: ignore[arg-type]
        skipping.to(step_id)
        qtbot.waitUntil(lambda: not skipping.is_on)
        QApplication.processEvents()
        assert stage.is_hurrying == [True, False]
        return stage.walk.place

    return lead


def test_what_lies_between_is_asked_and_done(led: Led) -> None:
    stage = FakeStage(TALE, screen="detail")
    assert led(stage, "forks") == ("forks", Phase.READING)
    assert [result.is_met for result in stage.walk.run.results] == [True, True, True]


def test_where_the_script_does_not_manage_a_step_it_stays_there(led: Led) -> None:
    assert led(FakeStage(TALE, screen="orders"), "forks") == ("acts", Phase.EXPECTING)


def test_where_the_run_has_branched_off_it_stays(led: Led) -> None:
    assert led(FakeStage(TALE, screen="detail"), "other") == ("end", Phase.READING)


def test_in_circles_it_goes_for_a_while_only(led: Led) -> None:
    assert led(FakeStage(ROUND), "out")[0] in ("here", "there")


def test_where_the_learner_acts_nothing_is_done_for_him(led: Led) -> None:
    stage = FakeStage(TALE)
    stage.walk.tell(HandedOver())
    assert led(stage, "end") == ("one", Phase.READING)
