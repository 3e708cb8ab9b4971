from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.domain.builders import WEDNESDAY, shipped_rule_book
from tradewalk.domain.instants import HOUR, instant_of, iso_of
from tradewalk.domain.instruments import Board
from tradewalk.domain.phases import Phase, PhaseSpan, random_end
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
        (Board.HKEX_MAIN, date(2020, 10, 16), "09:21", Phase.PRE_CONTINUOUS),
        (Board.US_LISTED, WEDNESDAY, "09:29", Phase.OPENING_AUCTION),
        (Board.US_LISTED, WEDNESDAY, "15:59:55", Phase.CLOSING_AUCTION),
        (Board.US_LISTED, date(2026, 11, 27), "12:59:49", Phase.CONTINUOUS),
        (Board.US_LISTED, date(2026, 11, 27), "13:00", Phase.CLOSED),
    ],
)
def test_new_york_and_hong_kong_before_october_2020_have_their_own_hours(
    board: Board, day: date, clock: str, phase: Phase
) -> None:
    assert span_at(board, clock, day).phase is phase


@pytest.mark.parametrize("board", [Board.HKEX_MAIN, Board.HKEX_ETP])
@pytest.mark.parametrize(
    ("clock", "phase", "allowed"),
    [
        ("08:59:59.999", Phase.CLOSED, "h"),
        ("09:00", Phase.OPENING_AUCTION, "ec"),
        ("09:15", Phase.OPENING_AUCTION_LOCKED, "e"),
        ("09:20", Phase.OPENING_AUCTION_RANDOM, "e"),
        ("09:22", Phase.PRE_CONTINUOUS, ""),
        ("09:30", Phase.CONTINUOUS, "ec"),
        ("12:00", Phase.LUNCH, "h"),
        ("12:30", Phase.LUNCH, "ch"),
        ("13:00", Phase.CONTINUOUS, "ec"),
        ("16:00", Phase.REFERENCE_FIXING, ""),
        ("16:01", Phase.CLOSING_AUCTION, "ec"),
        ("16:06", Phase.CLOSING_AUCTION_LOCKED, "e"),
        ("16:08", Phase.CLOSING_AUCTION_RANDOM, "e"),
        ("16:10", Phase.CLOSED, ""),
    ],
)
def test_a_hong_kong_day_runs_through_its_phases(
    board: Board, clock: str, phase: Phase, allowed: str
) -> None:
    span = span_at(board, clock)
    assert (span.phase, marks(span)) == (phase, allowed)


@pytest.mark.parametrize(
    ("clock", "phase", "allowed"),
    [
        ("11:59:59.999", Phase.CONTINUOUS, "ec"),
        ("12:00", Phase.REFERENCE_FIXING, ""),
        ("12:01", Phase.CLOSING_AUCTION, "ec"),
        ("12:06", Phase.CLOSING_AUCTION_LOCKED, "e"),
        ("12:08", Phase.CLOSING_AUCTION_RANDOM, "e"),
        ("12:10", Phase.CLOSED, ""),
    ],
)
def test_a_hong_kong_half_day_closes_by_its_auction_at_noon(clock: str, phase: Phase, allowed: str) -> None:
    span = span_at(Board.HKEX_MAIN, clock, date(2025, 12, 24))
    assert (span.phase, marks(span)) == (phase, allowed)


@pytest.mark.parametrize(
    ("clock", "number", "drawn"),
    [
        ("09:20", 0, "09:20:00.000"),
        ("09:21", 61_500, "09:21:01.500"),
        ("09:21", 120_000, "09:22:00.000"),
        ("09:21", 120_001, "09:20:00.000"),
        ("16:09", 30_000, "16:08:30.000"),
    ],
)
def test_the_end_of_an_auction_is_drawn_within_its_random_phase(clock: str, number: int, drawn: str) -> None:
    ending = random_end(span_at(Board.HKEX_MAIN, clock))
    assert ending is not None
    assert iso_of(ending.drawn(number))[11:23] == drawn


def test_other_phases_have_a_fixed_end() -> None:
    assert random_end(span_at(Board.HKEX_MAIN, "09:19")) is None
    assert random_end(span_at(Board.SSE_STAR, "09:24")) is None


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
