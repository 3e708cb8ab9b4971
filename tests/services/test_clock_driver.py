"""The clock driver: real milliseconds in, simulated time out, and nothing while the clock is held."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.services.sessions import Shown, a_session
from tests.simulation.builders import on
from tradewalk.services.clock_driver import LONGEST_STEP, MARK_EVERY, ClockDriver
from tradewalk.services.session import Session


class FakeTime:
    """Real milliseconds, as the test says."""

    def __init__(self) -> None:
        self.now = 1_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:  # noqa: ARG001  # timers need it
    with a_session(tmp_path, "12:00") as session:
        yield session


def beat(driver: ClockDriver, time: FakeTime, milliseconds: int) -> None:
    time.now += milliseconds
    driver.beat()


@pytest.mark.parametrize("speed", [1, 10, 60, 300])
def test_simulated_time_passes_so_many_times_as_fast(session: Session, speed: int) -> None:
    time = FakeTime()
    driver = ClockDriver(session, time)
    session.set_speed(speed)
    session.run()
    for milliseconds in (33, 34, 100):
        beat(driver, time, milliseconds)
    assert session.state.at == on("12:00") + 167 * speed


def test_a_held_clock_stands_still_and_nothing_is_shown(session: Session) -> None:
    time, shown = FakeTime(), Shown(session)
    driver = ClockDriver(session, time)
    beat(driver, time, 500)
    assert session.state.at == on("12:00")
    assert shown.changes == []
    assert not driver._timer.isActive()


def test_what_passed_while_the_clock_was_held_is_not_made_up_for(session: Session) -> None:
    time = FakeTime()
    driver = ClockDriver(session, time)
    time.now += 60_000
    session.run()
    assert driver._timer.isActive()
    beat(driver, time, 33)
    assert session.state.at == on("12:00") + 33
    session.hold()
    assert not driver._timer.isActive()
    time.now += 60_000
    session.run()
    beat(driver, time, 33)
    assert session.state.at == on("12:00") + 66


def test_after_a_stall_time_has_stood_still(session: Session) -> None:
    time = FakeTime()
    driver = ClockDriver(session, time)
    session.run()
    beat(driver, time, 10_000)
    assert session.state.at == on("12:00") + LONGEST_STEP


def test_a_time_that_does_not_move_or_goes_back_moves_nothing(session: Session) -> None:
    time = FakeTime()
    driver = ClockDriver(session, time)
    session.run()
    shown = Shown(session)
    beat(driver, time, 0)
    beat(driver, time, -50)
    assert shown.changes == []
    beat(driver, time, 33)
    assert session.state.at == on("12:00") + 33


def test_one_frame_is_one_change(session: Session) -> None:
    time = FakeTime()
    driver = ClockDriver(session, time)
    session.set_speed(300)
    session.run()
    shown = Shown(session)
    beat(driver, time, 33)
    beat(driver, time, 33)
    assert len(shown.changes) == 2


def test_the_timer_stops_with_the_day(session: Session) -> None:
    time = FakeTime()
    driver = ClockDriver(session, time)
    session.jump_to(on("15:29:59"))
    session.set_speed(60)
    session.run()
    beat(driver, time, 33)
    assert not session.state.clock.is_running
    assert not driver._timer.isActive()


def test_a_session_that_runs_already_is_driven_from_the_start(session: Session) -> None:
    session.run()
    assert ClockDriver(session, FakeTime())._timer.isActive()


def test_a_running_clock_writes_down_where_it_stands_so_that_a_crash_goes_back_no_further(
    tmp_path: Path,
) -> None:
    with a_session(tmp_path / "account", "12:00") as session:
        time = FakeTime()
        driver = ClockDriver(session, time)
        session.run()
        beats = MARK_EVERY // LONGEST_STEP
        for _ in range(beats):
            beat(driver, time, LONGEST_STEP)
        place = session.state.at
        beat(driver, time, LONGEST_STEP)
        session._file.close()  # as a crash would leave it
        session._file.record_step = lambda *_: None  # type: ignore[method-assign]
    with a_session(tmp_path / "account") as session:
        assert session.state.at == place


def test_a_clock_that_waits_lets_no_time_pass_and_makes_up_for_none(session: Session) -> None:
    time = FakeTime()
    driver = ClockDriver(session, time)
    session.run()
    driver.wait(True)
    beat(driver, time, 200)
    assert session.state.at == on("12:00")
    assert session.state.clock.is_running
    driver.wait(False)
    beat(driver, time, 30)
    assert session.state.at == on("12:00") + 30
