from datetime import date
from decimal import Decimal

import pytest

from tests.domain.builders import MAIN_SHARE, a_context, an_account, an_order, shipped_rule_book
from tradewalk.domain.cage import price_cage
from tradewalk.domain.checks import check_order
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.price_checks import nearest_legal_price
from tradewalk.domain.refusals import Reason

BOOK = shipped_rule_book()
RICH = an_account("100000000.00")
MARKET_TYPES = [
    OrderType.BEST_FIVE_IOC,
    OrderType.BEST_FIVE_TO_LIMIT,
    OrderType.OWN_BEST,
    OrderType.COUNTERPARTY_BEST,
]


@pytest.mark.parametrize(
    ("board", "side", "bid", "ask", "bound"),
    [
        (Board.SSE_STAR, Side.BUY, "1372.00", "1372.10", "1399.54"),
        (Board.SSE_STAR, Side.SELL, "1372.00", "1372.10", "1344.56"),
        (Board.SSE_MAIN, Side.BUY, "3.19", "3.20", "3.30"),
        (Board.SSE_MAIN, Side.SELL, "3.19", "3.20", "3.09"),
        (Board.SSE_MAIN, Side.BUY, "25.29", "25.30", "25.80"),
        (Board.SSE_MAIN, Side.SELL, "25.29", "25.30", "24.79"),
        (Board.SSE_MAIN, Side.SELL, "0.03", "0.04", "0.00"),
    ],
)
def test_the_cage_reaches_two_per_cent_from_the_other_side(
    board: Board, side: Side, bid: str, ask: str, bound: str
) -> None:
    cage = price_cage(BOOK, board, date(2025, 8, 27), side, Decimal(bid), Decimal(ask), None, Decimal(20))
    assert cage is not None
    assert cage.bound == Decimal(bound)


@pytest.mark.parametrize(
    ("side", "bid", "ask", "last", "base"),
    [
        (Side.BUY, "10.00", "10.10", "10.05", "10.10"),
        (Side.BUY, "10.00", None, "10.05", "10.00"),
        (Side.BUY, None, None, "10.05", "10.05"),
        (Side.BUY, None, None, None, "9.50"),
        (Side.SELL, "10.00", "10.10", "10.05", "10.00"),
        (Side.SELL, None, "10.10", "10.05", "10.10"),
        (Side.SELL, None, None, "10.05", "10.05"),
        (Side.SELL, None, None, None, "9.50"),
    ],
)
def test_the_cage_is_based_on_the_other_side_else_the_own_else_the_last_trade_else_the_close(
    side: Side, bid: str | None, ask: str | None, last: str | None, base: str
) -> None:
    best_bid, best_ask, traded = (None if price is None else Decimal(price) for price in (bid, ask, last))
    day = date(2025, 8, 27)
    cage = price_cage(BOOK, Board.SSE_MAIN, day, side, best_bid, best_ask, traded, Decimal("9.50"))
    assert cage is not None
    assert cage.base == Decimal(base)


def test_the_main_board_had_no_cage_before_april_2023() -> None:
    arguments = (Side.BUY, None, None, None, Decimal("10.00"))
    assert price_cage(BOOK, Board.SSE_MAIN, date(2023, 4, 7), *arguments) is None
    assert price_cage(BOOK, Board.SSE_MAIN, date(2023, 4, 10), *arguments) is not None


@pytest.mark.parametrize(
    ("side", "price", "refused", "nearest"),
    [
        (Side.BUY, "1399.54", "", None),
        (Side.BUY, "1399.55", "above-price-cage", "1399.54"),
        (Side.BUY, "1300.00", "", None),
        (Side.SELL, "1344.56", "", None),
        (Side.SELL, "1344.55", "below-price-cage", "1344.56"),
        (Side.SELL, "1600.00", "", None),
        (Side.BUY, "1097.68", "", None),
        (Side.BUY, "1097.67", "below-limit-down", "1097.68"),
        (Side.SELL, "1646.52", "", None),
        (Side.SELL, "1646.53", "above-limit-up", "1646.52"),
        (Side.BUY, "1372.105", "off-tick", "1372.11"),
        (Side.BUY, "1372.104", "off-tick", "1372.10"),
        (Side.BUY, "1399.545", "off-tick above-price-cage", "1399.54"),
        (Side.BUY, "1700.005", "off-tick above-limit-up above-price-cage", "1399.54"),
        (Side.SELL, "0.001", "off-tick below-limit-down below-price-cage", "1344.56"),
        (Side.BUY, "0", "price-missing", None),
        (Side.BUY, "-1", "price-missing", None),
        (Side.BUY, None, "price-missing", None),
    ],
)
def test_every_price_refusal_offers_the_price_that_is_right_by_every_rule(
    side: Side, price: str | None, refused: str, nearest: str | None
) -> None:
    context = a_context(account=an_account("100000000.00", sellable=200), bid="1372.00", ask="1372.10")
    refusals = check_order(an_order(200, price, side=side), context)
    assert " ".join(refusal.reason for refusal in refusals) == refused
    assert {refusal.nearest for refusal in refusals} <= {nearest and Decimal(nearest)}


def test_above_limit_up_and_cage_both_are_named_and_the_tighter_price_is_offered() -> None:
    context = a_context(account=RICH, previous_close="1329.00", bid="1378.80", ask="1378.88")
    limit_up, cage = check_order(an_order(200, "1595.00"), context)
    assert (limit_up.reason, limit_up.bound) == (Reason.ABOVE_LIMIT_UP, Decimal("1594.80"))
    assert (cage.reason, cage.bound) == (Reason.ABOVE_PRICE_CAGE, Decimal("1406.45"))
    assert limit_up.nearest == cage.nearest == Decimal("1406.45")
    assert (limit_up.rule_id, cage.rule_id) == ("star-price-limit", "star-cage")


def test_limit_up_is_offered_where_it_is_tighter_than_the_cage() -> None:
    context = a_context(account=RICH, previous_close="1329.00", bid="1590.00", ask="1594.80")
    (refusal,) = check_order(an_order(200, "1595.00"), context)
    assert (refusal.reason, refusal.nearest) == (Reason.ABOVE_LIMIT_UP, Decimal("1594.80"))


@pytest.mark.parametrize("clock", ["08:00", "09:16", "09:21", "09:27", "12:00", "14:58"])
def test_outside_continuous_trading_there_is_no_cage(clock: str) -> None:
    context = a_context(clock, account=RICH, bid="1372.00", ask="1372.10")
    assert check_order(an_order(200, "1600.00"), context) == ()


def test_on_a_day_without_price_limit_only_the_cage_bounds_a_price() -> None:
    context = a_context(account=RICH, days_listed=0, bid="99.00", ask="100.00")
    assert check_order(an_order(200, "1.00"), context) == ()
    (refusal,) = check_order(an_order(200, "102.01"), context)
    assert (refusal.reason, refusal.nearest) == (Reason.ABOVE_PRICE_CAGE, Decimal("102.00"))


def test_no_price_is_offered_where_none_is_legal() -> None:
    context = a_context(account=RICH, bid="10.00", ask="10.00")
    refusals = check_order(an_order(200, "2000.00"), context)
    assert [refusal.nearest for refusal in refusals] == [None, None]


@pytest.mark.parametrize("order_type", MARKET_TYPES)
def test_a_market_order_on_star_needs_a_protective_price_inside_the_limits_and_knows_no_cage(
    order_type: OrderType,
) -> None:
    context = a_context(account=RICH, bid="1372.00", ask="1372.10")
    (missing,) = check_order(an_order(200, None, type=order_type), context)
    (beyond,) = check_order(an_order(200, "1700.00", type=order_type), context)
    assert missing.reason is Reason.PRICE_MISSING
    assert (beyond.reason, beyond.nearest) == (Reason.ABOVE_LIMIT_UP, Decimal("1646.52"))
    assert check_order(an_order(200, "1646.52", type=order_type), context) == ()


@pytest.mark.parametrize("order_type", MARKET_TYPES)
def test_a_market_order_on_the_main_board_goes_without_a_price(order_type: OrderType) -> None:
    context = a_context(account=RICH, instrument=MAIN_SHARE, bid="1372.00", ask="1372.10")
    assert check_order(an_order(200, None, type=order_type, symbol=MAIN_SHARE.symbol), context) == ()


def test_without_a_price_there_is_no_nearest_one() -> None:
    assert nearest_legal_price(an_order(200, None), a_context()) is None
