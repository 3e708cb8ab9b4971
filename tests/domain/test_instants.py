from datetime import UTC, datetime, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import THURSDAY, WEDNESDAY, at, shipped_rule_book
from tradewalk.domain.instants import HOUR, Instant, after, instant_at, iso_of, moment_of, parse_instant
from tradewalk.domain.instruments import Board
from tradewalk.domain.money import CENT, ceiling, half_up
from tradewalk.domain.sessions import trading_day


@given(st.integers(0, 4_000_000_000_000).map(Instant))
def test_an_instant_is_written_and_read_without_loss(instant: Instant) -> None:
    assert parse_instant(iso_of(instant)) == instant
    assert parse_instant(iso_of(instant, UTC)) == instant


def test_an_instant_without_an_offset_is_read_on_chinas_clocks() -> None:
    instant = parse_instant("2025-08-27T10:31:50")
    assert iso_of(instant) == "2025-08-27T10:31:50.000+08:00"
    assert moment_of(instant, UTC) == datetime(2025, 8, 27, 2, 31, 50, tzinfo=UTC)
    assert after(instant_at(WEDNESDAY, time(9)), HOUR) == at("10:00")


@pytest.mark.parametrize(
    ("clock", "entry"),
    [("08:00", "09:15"), ("09:16", "09:16"), ("09:26", "09:30"), ("12:00", "13:00"), ("14:59", "14:59")],
)
def test_the_exchange_next_takes_an_order(clock: str, entry: str) -> None:
    day = trading_day(shipped_rule_book(), Board.SSE_STAR, WEDNESDAY)
    assert day.next_entry(at(clock)) == at(entry)


def test_after_the_close_the_exchange_takes_no_order_and_beyond_midnight_there_is_no_phase() -> None:
    day = trading_day(shipped_rule_book(), Board.SSE_STAR, WEDNESDAY)
    assert day.next_entry(at("15:00")) is None
    assert day.span_at(at("00:00", THURSDAY)) is None


@pytest.mark.parametrize(
    ("amount", "rounded", "raised"),
    [("68.605", "68.61", "68.61"), ("2.7442", "2.74", "2.75"), ("-0.005", "-0.01", "0.00")],
)
def test_money_is_rounded_half_up_or_raised(amount: str, rounded: str, raised: str) -> None:
    assert half_up(Decimal(amount)) == Decimal(rounded)
    assert ceiling(Decimal(amount), CENT) == Decimal(raised)
