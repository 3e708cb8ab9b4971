from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.domain.builders import WEDNESDAY, shipped_rule_book
from tradewalk.domain.instants import HOUR, instant_of
from tradewalk.domain.instruments import Board
from tradewalk.domain.phases import Phase, PhaseSpan
from tradewalk.domain.sessions import trading_day

BOOK = shipped_rule_book()
ZONES = {"hkex": "Asia/Hong_Kong", "us": "America/New_York"}


def span_at(board: Board, clock: str, day: date = WEDNESDAY) -> PhaseSpan:
    zone = ZoneInfo(ZONES.get(board.partition("-")[0], "Asia/Shanghai"))
    moment = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=zone)
    span = trading_day(BOOK, board, day).span_at(instant_of(moment))
    assert span is not None
    return span


def marks(span: PhaseSpan) -> str:
    """What a span allows: e(nter), c(ancel), h(eld)."""
    return "e" * span.can_enter + "c" * span.can_cancel + "h" * span.is_held


@pytest.mark.parametrize("board", [Board.SSE_MAIN, Board.SSE_STAR, Board.SZSE_MAIN, Board.SZSE_CHINEXT])
@pytest.mark.parametrize(
    ("clock", "phase", "allowed"),
    [
        ("00:00", Phase.CLOSED, "h"),
        ("09:14:59.999", Phase.CLOSED, "h"),
        ("09:15", Phase.OPENING_AUCTION, "ec"),
        ("09:20", Phase.OPENING_AUCTION_LOCKED, "e"),
        ("09:25", Phase.PRE_CONTINUOUS, "h"),
        ("09:30", Phase.CONTINUOUS, "ec"),
        ("11:30", Phase.LUNCH, "h"),
        ("13:00", Phase.CONTINUOUS, "ec"),
        ("14:56:59.999", Phase.CONTINUOUS, "ec"),
        ("14:57", Phase.CLOSING_AUCTION, "e"),
        ("15:00", Phase.AFTER_CLOSE, ""),
        ("15:30", Phase.CLOSED, ""),
        ("23:59:59.999", Phase.CLOSED, ""),
    ],
)
def test_a_mainland_day_runs_through_its_phases(board: Board, clock: str, phase: Phase, allowed: str) -> None:
    span = span_at(board, clock)
    assert (span.phase, marks(span)) == (phase, allowed)


@pytest.mark.parametrize(
    ("day", "phase"), [(date(2026, 7, 3), Phase.CONTINUOUS), (date(2026, 7, 6), Phase.CLOSING_AUCTION)]
)
def test_shanghai_funds_have_a_closing_auction_from_july_2026(day: date, phase: Phase) -> None:
    assert span_at(Board.SSE_ETF, "14:58", day).phase is phase


def test_shanghai_had_no_closing_auction_before_its_rule() -> None:
    starts = {rule.id: rule.effective_from for rule in BOOK}
    assert starts["mainland-session"] == date(2018, 8, 20)


@pytest.mark.parametrize(
    ("board", "day", "clock", "phase"),
    [
        (Board.HKEX_MAIN, WEDNESDAY, "09:10", Phase.OPENING_AUCTION),
        (Board.HKEX_MAIN, WEDNESDAY, "09:22", Phase.PRE_CONTINUOUS),
        (Board.HKEX_ETP, WEDNESDAY, "15:59", Phase.CONTINUOUS),
        (Board.HKEX_ETP, WEDNESDAY, "16:07:59", Phase.CLOSING_AUCTION),
        (Board.HKEX_MAIN, date(2025, 12, 24), "12:00", Phase.CLOSING_AUCTION),
        (Board.HKEX_MAIN, date(2025, 12, 24), "13:30", Phase.CLOSED),
        (Board.US_LISTED, WEDNESDAY, "09:29", Phase.OPENING_AUCTION),
        (Board.US_LISTED, WEDNESDAY, "15:59:55", Phase.CLOSING_AUCTION),
        (Board.US_LISTED, date(2026, 11, 27), "12:59:49", Phase.CONTINUOUS),
        (Board.US_LISTED, date(2026, 11, 27), "13:00", Phase.CLOSED),
    ],
)
def test_hong_kong_and_new_york_have_their_own_hours(
    board: Board, day: date, clock: str, phase: Phase
) -> None:
    assert span_at(board, clock, day).phase is phase


def test_new_york_opens_an_hour_later_in_winter() -> None:
    summer = trading_day(BOOK, Board.US_LISTED, date(2025, 10, 31)).spans[2].start
    winter = trading_day(BOOK, Board.US_LISTED, date(2025, 11, 3)).spans[2].start
    assert (winter - summer) % (24 * HOUR) == HOUR


@pytest.mark.parametrize("board", Board)
@pytest.mark.parametrize("day", [WEDNESDAY, date(2025, 11, 3), date(2026, 11, 27), date(2025, 12, 24)])
def test_a_day_has_no_gap_and_runs_from_midnight_to_midnight(board: Board, day: date) -> None:
    spans = trading_day(BOOK, board, day).spans
    assert [span.end for span in spans[:-1]] == [span.start for span in spans[1:]]
    assert spans[-1].end - spans[0].start == 24 * HOUR
    assert all(not (span.is_held and span.can_enter) for span in spans)


def test_a_holiday_is_closed_all_day_and_keeps_no_order() -> None:
    holiday = trading_day(BOOK, Board.SSE_STAR, date(2025, 10, 1))
    assert [(span.phase, marks(span)) for span in holiday.spans] == [(Phase.CLOSED, "")]
