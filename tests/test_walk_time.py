"""Time in a run passes frame by frame where it is seen, and all that is left of it at once in a hurry."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject

from tests.simulation.builders import on
from tradewalk.domain.instants import HOUR, Instant
from tradewalk.walk_time import WalkTime

pytestmark = pytest.mark.usefixtures("qapp")


class FakeStage(QObject):
    """Adds up what passes, in a wait and in an action."""

    def __init__(self) -> None:
        super().__init__()
        self.passed = 0
        self.leads: list[bool] = []
        self.shown = 0
        session = SimpleNamespace(
            state=SimpleNamespace(at=on("10:00:00")), lead=self.lead, advance=self.pass_time
        )
        clock = SimpleNamespace(wait=lambda _: None, stop=lambda: None)
        self.walk = SimpleNamespace(session=session)
        self.desk = SimpleNamespace(session=session, clock=clock)

    def lead(self, *, is_running: bool) -> None:
        self.leads.append(is_running)

    def show(self) -> None:
        self.shown += 1

    def pass_time(self, milliseconds: int) -> None:
        self.passed += milliseconds


@pytest.mark.parametrize("is_wait", [True, False])
def test_a_hurry_ends_what_has_begun_to_pass_with_the_next_frame(*, is_wait: bool) -> None:
    stage, over = FakeStage(), []
    time = WalkTime(stage, is_seen=True)  # type: ignore[arg-type]
    if is_wait:
        time.wait(Instant(on("10:00:00") + HOUR))
    else:
        time.let_pass(HOUR, lambda: over.append("over"))
    time.beat()
    assert 0 < stage.passed < HOUR // 10
    time.is_hurrying = True
    time.beat()
    assert stage.passed == HOUR
    assert over == ([] if is_wait else ["over"])
    time.stop()


def test_what_is_not_seen_passes_in_one_frame() -> None:
    stage, over = FakeStage(), []
    time = WalkTime(stage, is_seen=False)  # type: ignore[arg-type]
    time.let_pass(HOUR, lambda: over.append("over"))
    time.beat()
    assert (stage.passed, over) == (HOUR, ["over"])


def test_a_wait_that_is_frozen_is_seen_to_be_held_and_goes_on_afterwards() -> None:
    stage = FakeStage()
    time = WalkTime(stage, is_seen=True)  # type: ignore[arg-type]
    time.wait(Instant(on("10:00:00") + HOUR))
    time.freeze(True)
    time.beat()
    assert (stage.passed, stage.leads, stage.shown) == (0, [True, False], 1)
    time.freeze(False)
    time.beat()
    assert stage.passed > 0
    assert (stage.leads, stage.shown) == ([True, False, True], 2)
    time.stop()


def test_a_wait_that_begins_while_it_is_frozen_is_held_from_its_start() -> None:
    stage = FakeStage()
    time = WalkTime(stage, is_seen=True)  # type: ignore[arg-type]
    time.freeze(True)
    assert (stage.leads, stage.shown) == ([], 0)
    time.wait(Instant(on("10:00:00") + HOUR))
    assert stage.leads == [False]
    time.stop()
