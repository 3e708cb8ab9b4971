"""A run has a world of its own: equal runs are equal to the byte, going back is true, and a crash loses nothing."""

import errno
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tests.services.sessions import written
from tests.services.walking import SCRIPT, STEPS, SYMBOL, Robot, begin, drive_to, resume
from tradewalk.domain.instants import HOUR
from tradewalk.services.account_mark import AccountInUse
from tradewalk.services.clock_state import ClockState
from tradewalk.services.journal import JournalError, line_of
from tradewalk.services.records import Records
from tradewalk.services.walk_run import LOG, append_line, free_folder, runs_of
from tradewalk.walkthrough.run_effects import LetTimePass, Rebuild, Tell, Telling
from tradewalk.walkthrough.run_events import (
    BackPressed,
    DoItForMe,
    Left,
    NextPressed,
    Resumed,
    Started,
    StateChanged,
)
from tradewalk.walkthrough.run_log import Dropped, RunLogUnusable
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Holding, Mode

ACCOUNT = "cn-retail-star"


@contextmanager
def a_robot(folder: Path, mode: Mode = Mode.GUIDE) -> Iterator[Robot]:
    robot = begin(folder, mode).tell(Started())
    try:
        yield robot
    finally:
        robot.run.close()


def journal_of(folder: Path) -> list[str]:
    return written(folder / ACCOUNT)


def played(folder: Path, mode: Mode = Mode.GUIDE) -> Path:
    with a_robot(folder, mode) as robot:
        drive_to(robot, None)
    return folder


@pytest.mark.parametrize("mode", [Mode.SHOW, Mode.GUIDE])
def test_equal_runs_have_equal_logs_and_journals_to_the_byte(mode: Mode, tmp_path: Path) -> None:
    one, other = played(tmp_path / "one", mode), played(tmp_path / "other", mode)
    assert (one / LOG).read_bytes() == (other / LOG).read_bytes()
    assert journal_of(one) == journal_of(other)
    assert str(tmp_path) not in (one / LOG).read_text()


@pytest.mark.parametrize("step_id", ["price", "quantity", "submit", "look", "end"])
def test_back_and_forward_three_times_gives_the_journal_that_there_is_without(
    step_id: str, tmp_path: Path
) -> None:
    reachable = STEPS[: STEPS.index(step_id)] if step_id in STEPS[:4] else STEPS[5 : STEPS.index(step_id)]
    with a_robot(tmp_path / "to-and-fro") as robot:
        drive_to(robot, step_id)
        visited = [visit.step_id for visit in robot.run.run.visits]
        for goal in [each for each in reachable if each in visited] * 3:
            robot.tell(BackPressed(goal))
            assert robot.run.run.step_id == goal
            drive_to(robot, step_id)
        assert sum(isinstance(effect, Rebuild) for effect in robot.heard) >= 3
        drive_to(robot, None)
    assert journal_of(tmp_path / "to-and-fro") == journal_of(played(tmp_path / "straight"))


def test_going_back_rebuilds_clock_account_ticket_and_book(tmp_path: Path) -> None:
    with a_robot(tmp_path / "run") as robot:
        drive_to(robot, "price")
        session, moment = robot.run.session, robot.run.moment
        state, book, screen = session.state, session.read.book(SYMBOL), dict(robot.screen)
        session.advance(90_000)
        robot.see(ticket__price=Decimal("1372.10"))
        assert robot.run.session.read.book(SYMBOL) != book
        robot.tell(BackPressed("price"))
        assert robot.run.session is not session
        assert robot.run.moment == moment
        assert robot.run.session.state.account == state.account
        assert robot.run.session.read.book(SYMBOL) == book
        assert robot.screen == screen


def test_what_was_dropped_stays_in_the_log(tmp_path: Path) -> None:
    with a_robot(tmp_path / "run") as robot:
        drive_to(robot, "price").run.session.advance(6 * 60_000)
        before = journal_of(tmp_path / "run")
        robot.tell(BackPressed())
        after = journal_of(tmp_path / "run")
        lines = [json.loads(line) for line in (tmp_path / "run" / LOG).read_text().splitlines()]
    [dropped] = [line for line in lines if "dropped" in line]
    assert len(dropped["dropped"]) == len(before) - len(after) > 0
    assert dropped["position"] == len(after)
    assert [json.loads(each)["body"] for each in dropped["dropped"]] == [
        json.loads(body) for body in before[len(after) :]
    ]


def test_after_an_order_back_says_what_cannot_be_undone_and_the_order_stands(tmp_path: Path) -> None:
    with a_robot(tmp_path / "run") as robot:
        drive_to(robot, "ask").tell(BackPressed("quantity"))
        assert robot.heard[-1] == Tell(Telling.CANNOT_UNDO, "submit")
        assert len(robot.run.session.state.account.orders) == 1


def test_the_pace_of_the_window_does_not_matter(tmp_path: Path) -> None:
    logs = []
    for number, stretch in enumerate((20_000, 50, 33, 170)):
        robot = begin(tmp_path / str(number)).tell(Started())
        drive_to(robot, "ask")
        robot.screen["order.last.status"] = (
            "working"  # whatever the order does: the whole wait is lived through
        )
        run = robot.run
        robot.states = lambda run=run: {"order.last.status": str(run.session.state.at > 0)}  # type: ignore[method-assign, misc]
        [let] = [each for each in _into_wait(robot) if isinstance(each, LetTimePass)]
        while run.run.phase is Phase.WAITING:
            run.let_pass(stretch, robot.states)
        assert run.session.state.at == let.until
        assert run.run.step_id == "late"
        run.close()
        logs.append((tmp_path / str(number) / LOG).read_bytes())
    assert len(set(logs)) == 1


def _into_wait(robot: Robot) -> tuple[object, ...]:
    """Up to the beginning of the wait, without the robot's letting time pass."""
    run = robot.run
    run.tell(StateChanged(robot.states()))
    run.tell(NextPressed())
    run.tell(DoItForMe())
    run.tell(NextPressed())
    return run.tell(NextPressed())


# Pause and resume


@pytest.mark.parametrize("step_id", STEPS[1:6])
def test_a_run_that_was_left_is_resumed_with_its_world_and_screen(step_id: str, tmp_path: Path) -> None:
    with a_robot(tmp_path / "run") as robot:
        drive_to(robot, step_id).tell(Left())
        place, moment, screen = robot.run.run.step_id, robot.run.moment, dict(robot.screen)
        account = robot.run.session.state.account
    again = resume(tmp_path / "run")
    assert again.run.run.phase is Phase.PAUSED
    again.tell(Resumed())
    assert (again.run.run.step_id, again.run.moment) == (place, moment)
    assert again.run.session.state.account == account
    assert again.screen == screen
    drive_to(again, None).run.close()
    assert journal_of(tmp_path / "run") == journal_of(played(tmp_path / "straight"))


def test_a_crash_between_the_log_and_the_journal_is_mended_by_rebuilding(tmp_path: Path) -> None:
    robot = drive_to(begin(tmp_path / "run").tell(Started()), "price")
    robot.run.session.advance(6 * 60_000)
    [rebuild] = [each for each in robot.run.tell(BackPressed()) if isinstance(each, Rebuild)]
    entries = robot.run._entries()[rebuild.position :]
    robot.run._note(Dropped(rebuild.position, tuple(map(line_of, entries))))
    robot.run.session._file.close()  # and the process ends
    again = resume(tmp_path / "run")
    assert again.place == ("search", Phase.REBUILDING)
    again.tell(Resumed())
    assert again.run.moment.position == rebuild.position
    assert (tmp_path / "run" / LOG).read_text().count('"dropped"') == 1
    drive_to(again, None).run.close()
    assert journal_of(tmp_path / "run") == journal_of(played(tmp_path / "straight"))


def test_a_line_that_was_cut_off_is_written_anew(tmp_path: Path) -> None:
    with a_robot(tmp_path / "run") as robot:
        drive_to(robot, "quantity")
    log = tmp_path / "run" / LOG
    log.write_bytes(log.read_bytes()[:-9])
    again = resume(tmp_path / "run")
    again.tell(Resumed())
    drive_to(again, None).run.close()
    assert resume_ends(tmp_path / "run")


def resume_ends(folder: Path) -> bool:
    robot = resume(folder)
    robot.run.close()
    return robot.run.run.phase is Phase.ENDED


def test_a_damaged_log_is_refused_with_a_sentence_and_stays_as_it_is(tmp_path: Path) -> None:
    with a_robot(tmp_path / "run") as robot:
        drive_to(robot, "quantity")
    log = tmp_path / "run" / LOG
    damaged = log.read_bytes().replace(b'"event"', b'"even"', 3)
    log.write_bytes(damaged)
    with pytest.raises(RunLogUnusable, match="damaged in line 2: it is no event of a run; begin anew"):
        resume(tmp_path / "run")
    assert log.read_bytes() == damaged


def test_a_log_that_cannot_be_written_ends_the_run_as_a_journal_does(tmp_path: Path) -> None:
    with a_robot(tmp_path / "run") as robot:
        (tmp_path / "run" / LOG).unlink()
        (tmp_path / "run" / LOG).mkdir()
        with pytest.raises(JournalError, match="cannot be written"):
            robot.run.tell(DoItForMe())
        assert robot.place == ("search", Phase.EXPECTING)


def test_a_line_that_does_not_reach_the_disk_is_not_in_the_log(tmp_path: Path) -> None:
    def no_room(_file: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    append_line(tmp_path / LOG, "one")
    with pytest.raises(OSError, match="no space left"):
        append_line(tmp_path / LOG, "two", no_room)
    assert (tmp_path / LOG).read_text() == "one\n"


def test_a_run_that_somebody_else_has_open_is_left_alone(tmp_path: Path) -> None:
    with a_robot(tmp_path / "run"):
        log = tmp_path / "run" / LOG
        half_written = log.read_bytes() + b'{"at":'
        log.write_bytes(half_written)
        with pytest.raises(AccountInUse):
            resume(tmp_path / "run")
        assert log.read_bytes() == half_written


# The world that is given


def test_the_account_is_the_runs_own_and_begins_as_given(tmp_path: Path) -> None:
    with a_robot(tmp_path / "run") as robot:
        state = robot.run.session.state
        assert state.at == SCRIPT.given.at
        assert state.account.profile == ACCOUNT
        assert state.clock == ClockState(1, is_running=False, is_led=True)
        assert (tmp_path / "run" / ACCOUNT / "journal.sqlite").exists()


def test_shares_that_are_given_may_be_sold_at_once_and_have_their_cost(tmp_path: Path) -> None:
    given = replace(SCRIPT.given, holdings=(Holding(SYMBOL, 300, Decimal("1329.00")),))
    robot = begin(tmp_path / "run", script=replace(SCRIPT, given=given))
    position = robot.run.session.state.account.position(SYMBOL)
    assert (position.quantity, position.sellable, position.average_cost) == (300, 300, Decimal("1329.00"))
    robot.run.close()
    again = resume(tmp_path / "run", replace(SCRIPT, given=given))
    assert again.run.session.state.account.position(SYMBOL) == position
    [holding] = Records(again.run.session).statement(again.run.session.state.day).holdings
    assert holding.quantity == 300
    again.run.close()


def test_the_world_of_an_earlier_moment_is_what_it_was(tmp_path: Path) -> None:
    with a_robot(tmp_path / "run") as robot:
        drive_to(robot, "submit")
        moment, account = robot.run.moment, robot.run.session.state.account
        drive_to(robot, "look")
        world = robot.run.world_at(moment)
        assert (world.now, world.account) == (moment.at, account)
        assert robot.run.session.state.account != account, "and the run itself has gone on"


def test_the_world_of_a_moment_that_was_gone_back_from_has_no_order_that_came_later(tmp_path: Path) -> None:
    with a_robot(tmp_path / "run") as robot:
        drive_to(robot, "submit")
        before = robot.run.moment
        robot.run.session.advance(24 * HOUR)
        tomorrow = robot.run.moment
        assert tomorrow.position > before.position + 1, "a day was opened"
        robot.run.rebuild(Rebuild("submit", before.position, before.at, robot.screen))
        robot.submit()
        assert robot.run.moment.commands > tomorrow.commands
        world = robot.run.world_at(tomorrow)
        assert (world.now, dict(world.account.orders)) == (tomorrow.at, {})


def test_runs_are_numbered_and_found(tmp_path: Path) -> None:
    assert free_folder(tmp_path, "buy").name == "buy-1"
    for name in ("buy-1", "buy-2", "buy-10", "buy-first-1", "sell-1", "buy-x"):
        (tmp_path / "runs" / name).mkdir(parents=True)
        (tmp_path / "runs" / name / LOG).touch()
    assert [run.name for run in runs_of(tmp_path, "buy")] == ["buy-1", "buy-2", "buy-10"]
    assert free_folder(tmp_path, "buy").name == "buy-11"
    assert free_folder(tmp_path, "buy").parent == tmp_path / "runs"


def test_actions_that_were_cut_short_begin_anew_and_a_submit_is_not_repeated(tmp_path: Path) -> None:
    robot = drive_to(begin(tmp_path / "run").tell(Started()), "submit")
    robot.run.tell(DoItForMe())
    robot.submit()
    robot.run.session._file.close()  # the process ends before it says that the actions are done
    again = resume(tmp_path / "run")
    assert again.place == ("submit", Phase.PLAYING)
    again.tell(Resumed(), StateChanged(again.states()))
    assert again.run.run.step_id == "ask"
    assert len(again.run.session.state.account.orders) == 1
    again.run.close()


def test_a_run_is_begun_once_in_a_folder(tmp_path: Path) -> None:
    played(tmp_path / "run")
    with pytest.raises(FileExistsError):
        begin(tmp_path / "run")
