"""Bands around a price: Hong Kong's volatility control, US limit up and limit down, and its breakers."""

from datetime import date, time
from decimal import Decimal

import pytest

from tests.domain.builders import WEDNESDAY, an_instrument, shipped_rule_book
from tests.domain.overseas_builders import APPLE, TENCENT, local
from tradewalk.domain.instants import MINUTE, SECOND, Instant
from tradewalk.domain.instruments import Board
from tradewalk.domain.limit_bands import (
    Tier,
    breaker_reached,
    is_doubled_at,
    limit_band,
    limit_band_rule,
)
from tradewalk.domain.overseas_terms import LimitBandTerms, VolatilityControlTerms
from tradewalk.domain.sessions import trading_day
from tradewalk.domain.tick_rules import tick_table
from tradewalk.domain.volatility_control import (
    CapSegment,
    PricedTrade,
    band_around,
    cooling_off,
    reference_trade,
    volatility_rule,
    watched_windows,
)

BOOK = shipped_rule_book()


def control(segment: CapSegment = CapSegment.LARGE) -> VolatilityControlTerms:
    rule = volatility_rule(BOOK, Board.HKEX_MAIN, WEDNESDAY, segment)
    assert rule is not None
    return rule.terms


@pytest.mark.parametrize(
    ("segment", "low", "high"),
    [
        (CapSegment.LARGE, "360.00", "440.00"),
        (CapSegment.MID, "340.00", "460.00"),
        (CapSegment.SMALL, "320.00", "480.00"),
    ],
)
def test_the_band_goes_by_the_segment(segment: CapSegment, low: str, high: str) -> None:
    band = band_around(control(segment), Decimal(400), tick_table(BOOK, TENCENT, WEDNESDAY))
    assert band == (Decimal(low), Decimal(high))
    assert band.allows(Decimal(low))
    assert not band.allows(Decimal(high) + Decimal("0.20"))


def test_a_band_is_cut_to_the_legal_prices_inside() -> None:
    # 10 % around 333.40 is 300.06 to 366.74, and the spread is 0.20.
    band = band_around(control(), Decimal("333.40"), tick_table(BOOK, TENCENT, WEDNESDAY))
    assert band == (Decimal("300.20"), Decimal("366.60"))


def test_mainland_boards_have_no_volatility_control() -> None:
    assert volatility_rule(BOOK, Board.SSE_STAR, WEDNESDAY, CapSegment.LARGE) is None


@pytest.mark.parametrize(
    ("seconds", "price"), [(0, "400"), (299, "400"), (300, "401"), (360, "402"), (900, "404")]
)
def test_the_reference_is_the_last_trade_of_five_minutes_before(seconds: int, price: str) -> None:
    start = local("10:00", WEDNESDAY, TENCENT)
    minutes_and_prices = ((-20, "400"), (0, "401"), (1, "402"), (6, "403"), (10, "404"))
    trades = [
        PricedTrade(Instant(start + minute * MINUTE), Decimal(traded))
        for minute, traded in minutes_and_prices
    ]
    found = reference_trade(control(), trades, Instant(start + seconds * SECOND))
    assert found is not None
    assert found.price == Decimal(price)


def test_before_five_minutes_have_passed_the_first_trade_is_the_reference() -> None:
    now = local("10:00", WEDNESDAY, TENCENT)
    first = PricedTrade(now, Decimal(400))
    assert reference_trade(control(), [first], now) == first
    assert reference_trade(control(), [], now) is None


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (WEDNESDAY, [("09:45", "12:00"), ("13:15", "15:40")]),
        (date(2025, 12, 24), [("09:45", "11:40")]),
    ],
)
def test_trades_are_watched_but_for_the_first_and_the_last_minutes(
    day: date, expected: list[tuple[str, str]]
) -> None:
    windows = watched_windows(control(), trading_day(BOOK, Board.HKEX_MAIN, day))
    assert list(windows) == [
        (local(start, day, TENCENT), local(end, day, TENCENT)) for start, end in expected
    ]


def test_trading_cools_off_for_five_minutes() -> None:
    start = local("10:00", WEDNESDAY, TENCENT)
    assert cooling_off(control(), start) == (start, local("10:05", WEDNESDAY, TENCENT))


def bands(tier: Tier) -> LimitBandTerms:
    rule = limit_band_rule(BOOK, Board.US_LISTED, WEDNESDAY, tier)
    assert rule is not None
    return rule.terms


@pytest.mark.parametrize(
    ("tier", "close", "reference", "is_doubled", "low", "high"),
    [
        (Tier.ONE, "100.00", "100.00", False, "95.00", "105.00"),
        (Tier.ONE, "100.00", "100.00", True, "90.00", "110.00"),
        (Tier.TWO, "100.00", "100.00", False, "90.00", "110.00"),
        (Tier.TWO, "100.00", "100.00", True, "90.00", "110.00"),
        (Tier.TWO, "3.00", "3.00", False, "2.40", "3.60"),
        (Tier.TWO, "3.00", "3.00", True, "1.80", "4.20"),
        (Tier.ONE, "3.01", "3.00", False, "2.85", "3.15"),
        (Tier.ONE, "0.75", "1.00", False, "0.80", "1.20"),
        (Tier.TWO, "0.74", "0.70", False, "0.55", "0.85"),
        (Tier.TWO, "0.10", "0.10", False, "0.03", "0.18"),
        (Tier.TWO, "0.10", "0.10", True, "0.00", "0.25"),
    ],
)
def test_limit_up_and_limit_down_go_by_tier_price_and_hour(
    tier: Tier, close: str, reference: str, is_doubled: bool, low: str, high: str
) -> None:
    band = limit_band(bands(tier), Decimal(close), Decimal(reference), is_doubled=is_doubled)
    assert band == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("day", "clock", "expected"),
    [
        (WEDNESDAY, "09:35", False),
        (WEDNESDAY, "15:34:59", False),
        (WEDNESDAY, "15:35", True),
        (WEDNESDAY, "15:59:59", True),
        (WEDNESDAY, "16:00", False),
        (date(2026, 11, 27), "12:35", True),
    ],
)
def test_bands_are_doubled_in_the_last_25_minutes(day: date, clock: str, expected: bool) -> None:
    hours = trading_day(BOOK, Board.US_LISTED, day)
    assert is_doubled_at(bands(Tier.ONE), hours, local(clock, day, APPLE)) is expected


@pytest.mark.parametrize(
    ("index", "clock", "rule_id"),
    [
        ("5600.01", "10:00", None),
        ("5580.00", "10:00", "us-breaker-level-1"),
        ("5580.00", "15:24:59", "us-breaker-level-1"),
        ("5580.00", "15:25", None),
        ("5220.00", "11:00", "us-breaker-level-2"),
        ("5220.00", "15:30", None),
        ("4800.00", "15:30", "us-breaker-level-3"),
    ],
)
def test_the_whole_market_pauses_when_the_index_falls(index: str, clock: str, rule_id: str | None) -> None:
    found = breaker_reached(
        BOOK, Board.US_LISTED, WEDNESDAY, Decimal(6000), Decimal(index), time.fromisoformat(clock)
    )
    assert (found.id if found else None) == rule_id


def test_the_deepest_breaker_ends_the_day_and_the_others_pause_it() -> None:
    minutes = [
        found.terms.halt_minutes
        for index in (5580, 5220, 4800)
        if (
            found := breaker_reached(
                BOOK, Board.US_LISTED, WEDNESDAY, Decimal(6000), Decimal(index), time(10)
            )
        )
    ]
    assert minutes == [15, 15, None]


def test_other_boards_have_neither() -> None:
    assert limit_band_rule(BOOK, an_instrument().board, WEDNESDAY, Tier.ONE) is None
    assert breaker_reached(BOOK, Board.HKEX_MAIN, WEDNESDAY, Decimal(2), Decimal(1), time(10)) is None
