from datetime import date
from decimal import Decimal

import pytest

from tests.domain.builders import WEDNESDAY, an_instrument, shipped_rule_book
from tradewalk.domain.instruments import Board
from tradewalk.domain.price_limits import price_limits
from tradewalk.domain.tick_rules import tick_table

BOOK = shipped_rule_book()
SPREAD_DAYS = (date(2025, 8, 1), date(2025, 8, 4), date(2026, 7, 31), date(2026, 8, 3))


@pytest.mark.parametrize(
    ("board", "previous_close", "up", "down"),
    [
        (Board.SSE_STAR, "1372.10", "1646.52", "1097.68"),
        (Board.SSE_STAR, "1329.00", "1594.80", "1063.20"),
        (Board.SSE_MAIN, "11.40", "12.54", "10.26"),
        (Board.SZSE_MAIN, "4.26", "4.69", "3.83"),
        (Board.SSE_MAIN, "1.15", "1.27", "1.04"),
        (Board.SSE_MAIN, "0.04", "0.05", "0.03"),
        (Board.SSE_MAIN, "0.01", "0.02", "0.01"),
        (Board.SZSE_CHINEXT, "10.00", "12.00", "8.00"),
        (Board.SSE_ETF, "1.000", "1.100", "0.900"),
    ],
)
def test_price_limits_are_rounded_half_up_to_the_tick_and_reach_one_tick_at_least(
    board: Board, previous_close: str, up: str, down: str
) -> None:
    limits = price_limits(BOOK, an_instrument(board), WEDNESDAY, Decimal(previous_close), 10)
    assert (limits.up, limits.down) == (Decimal(up), Decimal(down))


@pytest.mark.parametrize(
    ("day", "up", "down"), [(date(2026, 7, 3), "5.25", "4.75"), (date(2026, 7, 6), "5.50", "4.50")]
)
def test_a_share_under_risk_warning_has_five_per_cent_until_july_2026_and_ten_from_then_on(
    day: date, up: str, down: str
) -> None:
    limits = price_limits(BOOK, an_instrument(Board.SSE_MAIN, is_risk_warned=True), day, Decimal("5.00"), 10)
    assert (limits.up, limits.down) == (Decimal(up), Decimal(down))


def test_a_risk_warning_on_star_changes_nothing() -> None:
    limits = price_limits(BOOK, an_instrument(is_risk_warned=True), WEDNESDAY, Decimal("5.00"), 10)
    assert limits.up == Decimal("6.00")


@pytest.mark.parametrize("board", [Board.SSE_STAR, Board.SSE_MAIN, Board.SZSE_MAIN, Board.SZSE_CHINEXT])
@pytest.mark.parametrize(("days", "is_free"), [(0, True), (4, True), (5, False)])
def test_the_first_five_trading_days_have_no_price_limit(board: Board, days: int, is_free: bool) -> None:
    limits = price_limits(BOOK, an_instrument(board), WEDNESDAY, Decimal("10.00"), days)
    assert (limits.up is None, limits.down is None) == (is_free, is_free)
    assert limits.rule_id is not None


@pytest.mark.parametrize(("code", "up"), [("588200", "1.200"), ("510300", "1.100")])
def test_a_fund_on_a_star_index_has_twenty_per_cent(code: str, up: str) -> None:
    limits = price_limits(BOOK, an_instrument(Board.SSE_ETF, code=code), WEDNESDAY, Decimal("1.000"), 0)
    assert limits.up == Decimal(up)


@pytest.mark.parametrize("board", [Board.HKEX_MAIN, Board.HKEX_ETP, Board.US_LISTED])
def test_hong_kong_and_the_us_have_no_daily_price_limit(board: Board) -> None:
    limits = price_limits(BOOK, an_instrument(board), WEDNESDAY, Decimal("600.5"), 10)
    assert (limits.up, limits.down, limits.rule_id) == (None, None, None)


@pytest.mark.parametrize(
    ("price", "legal_on"),
    [
        ("0.249", "1111"),
        ("0.2505", "0000"),
        ("0.255", "1111"),
        ("0.498", "0000"),
        ("0.505", "0001"),
        ("5.005", "0001"),
        ("9.995", "0001"),
        ("10.005", "0000"),
        ("10.01", "0111"),
        ("19.99", "0111"),
        ("20.01", "0000"),
        ("20.02", "0111"),
        ("49.98", "0111"),
        ("50.02", "0000"),
        ("50.05", "1111"),
        ("100.05", "0000"),
        ("100.1", "1111"),
        ("200.1", "0000"),
        ("200.2", "1111"),
        ("500.2", "0000"),
        ("500.5", "1111"),
        ("1000.5", "0000"),
        ("1001", "1111"),
        ("2001", "0000"),
        ("2002", "1111"),
        ("5002", "0000"),
        ("5005", "1111"),
    ],
)
def test_the_hong_kong_spread_of_a_price_depends_on_the_day(price: str, legal_on: str) -> None:
    tables = (tick_table(BOOK, an_instrument(Board.HKEX_MAIN), day) for day in SPREAD_DAYS)
    assert "".join(str(int(table.number_of(Decimal(price)) is not None)) for table in tables) == legal_on


@pytest.mark.parametrize(
    ("board", "legal", "illegal"),
    [
        (Board.SSE_STAR, "1372.10", "1372.105"),
        (Board.SSE_ETF, "2.345", "2.3455"),
        (Board.HKEX_ETP, "25.38", "25.39"),
        (Board.HKEX_ETP, "4.998", "4.999"),
        (Board.US_LISTED, "0.1234", "1.234"),
    ],
)
def test_other_boards_have_their_own_ticks(board: Board, legal: str, illegal: str) -> None:
    table = tick_table(BOOK, an_instrument(board), WEDNESDAY)
    assert table.number_of(Decimal(legal)) is not None
    assert table.number_of(Decimal(illegal)) is None
