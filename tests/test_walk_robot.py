"""A robot gives the answer that is right where it is asked, whatever that depends on."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.fake_stage import FakeStage
from tests.walkthrough.scripts import a_question, a_step, a_walkthrough, where
from tradewalk.walk_robot import Robot
from tradewalk.walkthrough.condition import ALWAYS
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

ASKS = a_walkthrough(
    a_step("first", does=False, question=a_question(no=where(screen="nowhere"), yes=ALWAYS)),
    a_step(
        "second", does=False, question=a_question(a=where(answer__first="no"), b=where(answer__first="yes"))
    ),
    a_step("end", does=False),
)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[FakeStage]:
    stage = FakeStage(ASKS, Mode.GUIDE)
    yield stage
    with qtbot.waitSignal(stage.destroyed):
        stage.deleteLater()


def test_what_is_right_may_depend_on_an_earlier_answer(stage: FakeStage, qtbot: QtBot) -> None:
    robot = Robot(stage)  # type: ignore[arg-type]
    stage.changed.emit()
    qtbot.waitUntil(lambda: stage.walk.run.phase is Phase.ENDED)
    assert robot.stuck_at == []
    assert [(answer.key, answer.is_right) for answer in stage.walk.run.answers] == [
        ("yes", True),
        ("b", True),
    ]
