"""The session: writes before it shows, shows each change once, and stays silent where nothing changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.services.sessions import Shown, a_session, written
from tests.simulation.builders import NEXT, SLOW, STAR, TODAY, a_buy, a_sale, on
from tradewalk.domain.events import DayClosed, DayOpened, FillReported, OrderSubmitted
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.phases import Phase
from tradewalk.services.clock_state import SPEEDS, ClockState
from tradewalk.services.journal import EntryKind, JournalError
from tradewalk.services.session import Session
from tradewalk.simulation.codec import dump

LATE = "15:10"


def test_what_is_shown_is_written_already(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        counts: list[tuple[int, int]] = []
        shown: list[str] = []

        def compare(change: object) -> None:
            shown.extend(dump(fact) for fact in change.facts)  # type: ignore[attr-defined]
            rows = [entry.body for entry in session._file.journal.entries() if entry.kind is EntryKind.FACT]
            assert rows[-len(shown) :] == shown if shown else True
            counts.append((len(rows), len(shown)))

        session.changed.connect(compare)
        session.place_order(session.new_order_id(), a_buy("1390.00"))
        session.jump_to(on("09:31"))
        session.set_speed(60)
        assert len(counts) == 3


CALLS: dict[str, Callable[[Session], None]] = {
    "place": lambda session: session.place_order(session.new_order_id(), a_buy("1390.00")),
    "cancel": lambda session: session.cancel_order(1),
    "advance": lambda session: session.advance(500),
    "jump": lambda session: session.jump_to(on("09:32")),
    "next day": lambda session: session.jump_to_next_day(),
    "run": lambda session: session.run(),
    "speed": lambda session: session.set_speed(300),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_every_call_that_changes_something_shows_one_change(
    tmp_path: Path, call: Callable[[Session], None]
) -> None:
    with a_session(tmp_path) as session:
        session.place_order(session.new_order_id(), a_buy("1300.00"))
        shown, before = Shown(session), session.state
        call(session)
        (change,) = shown.changes
        assert change.before == before
        assert change.after == session.state
        assert session.state.version == before.version + 1


SILENT: dict[str, Callable[[Session], None]] = {
    "the same order again": lambda session: session.place_order(1, a_buy("1390.00", 500)),
    "an order that is not there": lambda session: session.cancel_order(77),
    "an earlier instant": lambda session: session.jump_to(on("09:20")),
    "the present instant": lambda session: session.jump_to(session.state.at),
    "no time": lambda session: session.advance(0),
    "held already": lambda session: session.hold(),
    "that speed already": lambda session: session.set_speed(1),
}


@pytest.mark.parametrize("call", SILENT.values(), ids=SILENT)
def test_where_nothing_changes_nothing_is_shown_or_written(
    tmp_path: Path, call: Callable[[Session], None]
) -> None:
    with a_session(tmp_path) as session:
        session.place_order(session.new_order_id(), a_buy("1300.00"))
        shown, before = Shown(session), session.state
        rows = session._file.journal.entries()
        call(session)
        assert shown.changes == []
        assert session.state is before
        assert session._file.journal.entries() == rows


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_what_the_journal_cannot_take_is_not_shown_and_nothing_more_is_taken(
    tmp_path: Path, call: Callable[[Session], None]
) -> None:
    with a_session(tmp_path) as session:
        session.place_order(session.new_order_id(), a_buy("1300.00"))
        session.jump_to(on("09:30"))
        account, facts = session.state.account, session.facts_of(1)
        shown = Shown(session)
        session._file.journal._connection.execute("PRAGMA query_only = ON")
        with pytest.raises(JournalError, match="cannot be written"):
            call(session)
        session._file.journal._connection.execute("PRAGMA query_only = OFF")
        for again in CALLS.values():
            with pytest.raises(JournalError, match="open it again"):
                again(session)
        assert shown.changes == []
        assert (session.state.account, session.facts_of(1)) == (account, facts)
    with a_session(tmp_path) as session:
        assert session.state.account == account
        assert session.state.at == on("09:30")
        session.place_order(session.new_order_id(), a_buy("1301.00"))
        session.jump_to(on("09:31"))
        assert len(session.state.account.orders) == 2


def test_a_clock_that_runs_is_held_when_the_journal_fails(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        session.run()
        shown, before = Shown(session), session.state
        session._file.journal._connection.execute("PRAGMA query_only = ON")
        with pytest.raises(JournalError):
            session.jump_to(on("10:00"))
        assert shown.changes == []
        assert not session.state.clock.is_running
        assert (session.state.at, session.state.account) == (before.at, before.account)


def test_a_world_that_fails_ends_the_session_and_all_that_was_shown_is_kept(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        session.place_order(session.new_order_id(), a_buy("1300.00"))
        session.advance(1_000)
        shown, before, broken = Shown(session), session.state, []
        session.broken.connect(lambda: broken.append(True))
        with pytest.raises(KeyError):
            session.place_order(session.new_order_id(), replace(a_buy("1300.00"), symbol="000000.SH"))
        assert (shown.changes, broken) == ([], [True])
        with pytest.raises(JournalError, match="open it again"):
            session.advance(1_000)
    with a_session(tmp_path) as session:
        assert session.state.account == before.account
        assert session.state.at <= before.at


def test_time_ends_with_the_trading_calendars_and_the_account_opens_again(tmp_path: Path) -> None:
    with a_session(tmp_path, "10:00", date(2026, 12, 30)) as session:
        session.place_order(session.new_order_id(), a_buy("1300.00"))
        session.jump_to_next_day()
        assert (session.state.day, session.state.has_next_day) == (date(2026, 12, 31), False)
        session.jump_to_next_day()
        session.jump_to(on("12:00", date(2027, 1, 4)))
        assert session.state.at == on("23:59:59.999", date(2026, 12, 31))
        session.run()
        assert not session.state.clock.is_running
        before = session.state
    with a_session(tmp_path) as session:
        assert (session.state.at, session.state.account) == (before.at, before.account)
        assert session.read.quote(STAR).day == date(2026, 12, 31)


def test_the_speed_is_remembered(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        session.set_speed(60)
    with a_session(tmp_path) as session:
        assert session.state.clock == ClockState(60, is_running=False)


def test_an_order_submitted_five_times_is_one_order(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        shown, order_id = Shown(session), session.new_order_id()
        for _ in range(5):
            session.place_order(order_id, a_buy("1390.00"))
        session.jump_to(on("09:31"))
        session.place_order(order_id, a_buy("1390.00"))
        session.jump_to(on("09:32"))
        assert len([fact for fact in shown.facts if isinstance(fact, OrderSubmitted)]) == 1
        assert session.state.account.position(STAR).quantity == 200


@pytest.mark.parametrize("milliseconds", [0, 119, 120, 299, 300, 449])
def test_an_order_is_one_order_after_a_restart_before_its_acknowledgement(
    tmp_path: Path, milliseconds: int
) -> None:
    with a_session(tmp_path, "09:30") as session:
        order_id = session.new_order_id()
        session.place_order(order_id, a_buy("1300.00"))
        session.advance(milliseconds)
        session._file.close()  # as a crash would leave it
        session._file.record_step = lambda *_: None  # type: ignore[method-assign]
    with a_session(tmp_path) as session:
        session.place_order(order_id, a_buy("1300.00"))
        session.jump_to(on("09:31"))
        assert [order.status for order in session.state.account.orders.values()] == [OrderStatus.WORKING]
        assert session.new_order_id() == order_id + 1
        submitted = [fact for fact in session.facts_of(order_id) if isinstance(fact, OrderSubmitted)]
        assert len(submitted) == 1


def test_a_session_goes_on_where_it_was_closed(tmp_path: Path) -> None:
    with a_session(tmp_path, "09:30") as session:
        session.place_order(session.new_order_id(), a_buy("18.00", 1_000, symbol=SLOW))
        session.place_order(session.new_order_id(), a_buy("1390.00"))
        session.jump_to(Instant(on("09:30:12") + 345))
        state, ahead = session.state, session.read.queue_ahead(1)
        stories = [session.facts_of(order_id) for order_id in (1, 2)]
    with a_session(tmp_path, "13:00") as session:
        assert session.state.at == state.at
        assert session.state.account == state.account
        assert session.read.queue_ahead(1) == ahead
        assert [session.facts_of(order_id) for order_id in (1, 2)] == stories


def test_a_second_day_is_resumed_with_what_the_first_has_left(tmp_path: Path) -> None:
    with a_session(tmp_path, "14:58") as session:
        session.place_order(session.new_order_id(), a_buy("1400.00"))
        session.jump_to_next_day()
        session.place_order(session.new_order_id(), a_sale("1300.00"))
        session.jump_to(on("09:20", NEXT))
        account = session.state.account
    with a_session(tmp_path) as session:
        assert session.state.account == account
        session.jump_to(on("09:26", NEXT))
        assert len([fact for fact in session.facts_of(2) if isinstance(fact, FillReported)]) == 1


def test_an_order_on_its_way_at_midnight_is_resumed(tmp_path: Path) -> None:
    with a_session(tmp_path, "15:31") as session:
        session.jump_to(Instant(on("00:00", NEXT) - 50))
        session.place_order(session.new_order_id(), a_buy("1400.00"))
        session.jump_to(on("00:00", NEXT))
    with a_session(tmp_path) as session:
        session.jump_to(on("09:26", NEXT))
        assert session.state.account.orders[1].status is OrderStatus.FILLED
        account = session.state.account
    with a_session(tmp_path) as session:
        assert session.state.account == account


def test_the_clock_holds_when_the_day_is_over_and_goes_on_with_the_next(tmp_path: Path) -> None:
    with a_session(tmp_path, LATE) as session:
        shown = Shown(session)
        session.run()
        session.jump_to(on("15:29:59"))
        session.jump_to(on("15:30:10"))
        assert [change.after.clock.is_running for change in shown.take()] == [True, True, False]
        assert session.state.phase is Phase.CLOSED
        session.run()
        (change,) = shown.changes
        assert [type(fact) for fact in change.facts if isinstance(fact, DayOpened | DayClosed)] == [DayOpened]
        assert (session.state.at, session.state.day) == (on("09:15", NEXT), NEXT)
        assert (change.after.clock.is_running, change.after.phase) == (True, Phase.OPENING_AUCTION)


@pytest.mark.parametrize("is_running", [True, False])
def test_a_jump_to_the_next_day_leaves_the_clock_as_it_was(tmp_path: Path, *, is_running: bool) -> None:
    with a_session(tmp_path, LATE) as session:
        if is_running:
            session.run()
        session.jump_to_next_day()
        assert (session.state.at, session.state.clock.is_running) == (on("09:15", NEXT), is_running)


@pytest.mark.parametrize("index", range(1, 10))
def test_one_can_jump_to_every_phase_of_the_day(tmp_path: Path, index: int) -> None:
    with a_session(tmp_path, "00:00") as session:
        span = session.state.spans[index]
        session.jump_to(span.start)
        assert (session.state.at, session.state.phase) == (span.start, span.phase)
        session.jump_to(session.state.spans[0].start)
        assert session.state.at == span.start
        assert session.state.day == TODAY


@pytest.mark.parametrize("speed", [0, -1, 2, 1_000])
def test_a_speed_that_there_is_not_is_a_fault(tmp_path: Path, speed: int) -> None:
    with a_session(tmp_path) as session, pytest.raises(ValueError, match="the speed is one of"):
        session.set_speed(speed)


def test_the_clocks_changes_are_in_the_journal(tmp_path: Path) -> None:
    with a_session(tmp_path, LATE) as session:
        for speed in SPEEDS[1:]:
            session.set_speed(speed)
        session.run()
        session.jump_to(on("15:31"))
    assert written(tmp_path, EntryKind.CLOCK) == [
        '{"running": false, "speed": 10}',
        '{"running": false, "speed": 60}',
        '{"running": false, "speed": 300}',
        '{"running": true, "speed": 300}',
        '{"running": false, "speed": 300}',
        '{"running": false, "speed": 300}',
    ]


def test_the_same_gestures_leave_the_same_journal(tmp_path: Path) -> None:
    for name in ("one/account", "two/account"):
        with a_session(tmp_path / name) as session:
            session.place_order(session.new_order_id(), a_buy("1390.00"))
            session.run()
            session.jump_to(on("09:32"))
            session.cancel_order(1)
            session.jump_to_next_day()
    assert written(tmp_path / "one/account") == written(tmp_path / "two/account")


def test_the_password_of_the_profile_opens_the_account(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        assert session.is_password("168888")
        assert not session.is_password("168889")


def test_a_clock_that_somebody_leads_is_seen_to_run_and_nothing_of_that_is_written(tmp_path: Path) -> None:
    with a_session(tmp_path / "led" / "account") as session:
        shown = Shown(session)
        session.lead(is_running=True)
        session.lead(is_running=True)
        session.advance(60_000)
        session.lead(is_running=False)
        assert [change.after.clock.is_running for change in shown.take()] == [True, True, False]
    with a_session(tmp_path / "not-led" / "account") as session:
        session.advance(60_000)
    led, straight = (written(tmp_path / each / "account") for each in ("led", "not-led"))
    assert led == straight
