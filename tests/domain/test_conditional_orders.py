"""Conditions that a broker keeps, and pairs of orders of which one cancels the other."""

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import WEDNESDAY, shipped_rule_book
from tradewalk.domain.amend_terms import ConditionTerms, WatchedPrice
from tradewalk.domain.conditional_orders import (
    Condition,
    SetAside,
    Trail,
    Triggered,
    begin_stop,
    begin_trailing_stop,
    order_sent,
    set_aside,
    watch,
    watched_price,
)
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.quotes import BookSnapshot, DepthLevel
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rules import HOME_BOARD
from tradewalk.domain.ticks import TickTable

RULE = shipped_rule_book().get(ConditionTerms, Board.US_LISTED, WEDNESDAY)
TERMS = RULE.terms
TICKS = TickTable.uniform(Decimal("0.01"))
TOMORROW = WEDNESDAY + timedelta(days=1)
PRICES = st.integers(1, 100_00).map(lambda cents: Decimal(cents) / 100)
TRAILS = st.one_of(
    st.integers(1, 500).map(lambda cents: Trail(Decimal(cents) / 100)),
    st.integers(1, 500).map(lambda tenths: Trail(Decimal(tenths) / 1000, is_ratio=True)),
)


def a_request(
    side: Side = Side.SELL,
    type: OrderType = OrderType.STOP,
    stop: str | None = "95.00",
    price: str | None = None,
) -> OrderRequest:
    return OrderRequest(
        "AAPL.US",
        side,
        type,
        None if price is None else Decimal(price),
        100,
        stop_price=None if stop is None else Decimal(stop),
    )


def a_stop(
    side: Side = Side.SELL,
    stop: str = "95.00",
    type: OrderType = OrderType.STOP,
    price: str | None = None,
) -> Condition:
    condition = begin_stop(a_request(side, type, stop, price), WEDNESDAY, TOMORROW, RULE)
    assert isinstance(condition, Condition)
    return condition


def a_trailing_stop(side: Side, trail: Trail, market: Decimal) -> Condition:
    request = a_request(side, OrderType.TRAILING_STOP, None)
    condition = begin_trailing_stop(request, trail, market, TICKS, WEDNESDAY, TOMORROW, RULE)
    assert isinstance(condition, Condition)
    return condition


def seen(condition: Condition, *prices: str) -> Condition | Triggered:
    """What prices make of a condition, one after another, up to the one that sets it off."""
    for price in prices:
        after = watch(condition, Decimal(price), TERMS, TICKS)
        if isinstance(after, Triggered):
            return after
        condition = after
    return condition


@pytest.mark.parametrize(
    ("side", "quiet", "trigger"),
    [(Side.SELL, "95.01", "95.00"), (Side.BUY, "94.99", "95.00")],
)
def test_a_stop_goes_out_at_its_price_and_not_before(side: Side, quiet: str, trigger: str) -> None:
    assert seen(a_stop(side), quiet) == a_stop(side)
    out = seen(a_stop(side), quiet, trigger)
    assert isinstance(out, Triggered)
    assert (out.order.type, out.order.price, out.order.stop_price) == (OrderType.MARKET, None, None)
    assert (out.order.side, out.order.quantity, out.seen) == (side, 100, Decimal(trigger))


@pytest.mark.parametrize(("side", "gap"), [(Side.SELL, "80.00"), (Side.BUY, "110.00")])
def test_a_gap_through_the_stop_triggers_at_the_next_trade(side: Side, gap: str) -> None:
    out = seen(a_stop(side), gap)
    assert isinstance(out, Triggered)
    assert out.seen == Decimal(gap)


def test_a_stop_with_a_limit_becomes_a_limit_order_even_where_the_market_gapped_past_it() -> None:
    out = seen(a_stop(type=OrderType.STOP_LIMIT, price="94.50"), "80.00")
    assert isinstance(out, Triggered)
    assert (out.order.type, out.order.price) == (OrderType.LIMIT, Decimal("94.50"))


@pytest.mark.parametrize(
    ("side", "trail", "prices", "stop"),
    [
        (Side.SELL, Trail(Decimal(5)), (), "95.00"),
        (Side.SELL, Trail(Decimal(5)), ("104.00", "101.00"), "99.00"),
        (Side.BUY, Trail(Decimal(5)), ("96.00", "99.00"), "101.00"),
        (Side.SELL, Trail(Decimal("0.05"), is_ratio=True), ("110.01", "105.00"), "104.50"),
        (Side.BUY, Trail(Decimal("0.05"), is_ratio=True), ("90.01", "93.00"), "94.52"),
    ],
)
def test_a_trailing_stop_follows_the_market_and_never_goes_back(
    side: Side, trail: Trail, prices: tuple[str, ...], stop: str
) -> None:
    condition = seen(a_trailing_stop(side, trail, Decimal(100)), *prices)
    assert isinstance(condition, Condition)
    assert condition.stop_price == Decimal(stop)


@given(
    side=st.sampled_from(Side),
    trail=TRAILS,
    market=PRICES,
    prices=st.lists(PRICES, max_size=30),
)
def test_a_trailing_stop_is_monotone_and_always_behind_the_market(
    side: Side, trail: Trail, market: Decimal, prices: list[Decimal]
) -> None:
    condition = a_trailing_stop(side, trail, market)
    for price in prices:
        after = watch(condition, price, TERMS, TICKS)
        if isinstance(after, Triggered):
            is_through = price <= condition.stop_price if side is Side.SELL else price >= condition.stop_price
            assert is_through
            return
        moved = after.stop_price - condition.stop_price
        assert moved >= 0 if side is Side.SELL else moved <= 0
        assert after.stop_price < price if side is Side.SELL else after.stop_price > price
        assert TICKS.number_of(after.stop_price) is not None
        condition = after


@given(
    side=st.sampled_from(Side),
    stop=PRICES,
    prices=st.lists(PRICES, max_size=30),
)
def test_a_condition_that_nothing_has_reached_sends_nothing(
    side: Side, stop: Decimal, prices: list[Decimal]
) -> None:
    untouched = [price for price in prices if (price > stop if side is Side.SELL else price < stop)]
    condition = a_stop(side, str(stop))
    assert seen(condition, *map(str, untouched)) == condition


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("is_empty", [True, False])
def test_a_broker_watches_trades_or_what_the_side_would_get(side: Side, is_empty: bool) -> None:
    book = BookSnapshot(
        bids=() if is_empty else (DepthLevel(Decimal("9.99"), 100, 1),),
        asks=() if is_empty else (DepthLevel(Decimal("10.01"), 100, 1),),
    )
    last, quote = Decimal("10.00"), TERMS._replace(watches=WatchedPrice.QUOTE)
    assert watched_price(TERMS, side, last, book) == last
    expected = None if is_empty else Decimal("9.99") if side is Side.SELL else Decimal("10.01")
    assert watched_price(quote, side, last, book) == expected


def test_it_lives_to_the_end_of_its_last_day() -> None:
    assert not a_stop().is_over_on(TOMORROW)
    assert a_stop().is_over_on(TOMORROW + timedelta(days=1))


@pytest.mark.parametrize(
    ("board", "days"),
    [(Board.SSE_STAR, 30), (Board.NORTHBOUND_SSE, 90), (Board.HKEX_MAIN, 90), (Board.US_LISTED, 90)],
)
def test_no_broker_keeps_it_beyond_its_limit(board: Board, days: int) -> None:
    rule = shipped_rule_book().get(ConditionTerms, board, WEDNESDAY)
    request = a_request(type=OrderType.STOP_LIMIT, price="94.00")
    last = WEDNESDAY + timedelta(days=days)
    assert isinstance(begin_stop(request, WEDNESDAY, last, rule), Condition)
    answer = begin_stop(request, WEDNESDAY, last + timedelta(days=1), rule)
    assert answer == Refusal(Reason.VALID_TOO_LONG, Decimal(days + 1), Decimal(days), Decimal(days), rule.id)


@pytest.mark.parametrize("board", Board)
def test_only_where_an_order_without_a_limit_can_go_out_are_there_stops_without_one(board: Board) -> None:
    rule = shipped_rule_book().get(ConditionTerms, board, WEDNESDAY)
    has_stop = isinstance(begin_stop(a_request(), WEDNESDAY, TOMORROW, rule), Condition)
    assert has_stop is (board not in HOME_BOARD and board not in {Board.HKEX_MAIN, Board.HKEX_ETP})
    assert has_stop is (rule.terms.sends_as is not None)


def test_a_triggered_stop_goes_out_as_the_order_that_its_market_knows() -> None:
    terms = shipped_rule_book().get(ConditionTerms, Board.SSE_STAR, WEDNESDAY).terms
    out = watch(a_stop(price="90.00"), Decimal("95.00"), terms, TICKS)
    assert isinstance(out, Triggered)
    assert (out.order.type, out.order.price) == (OrderType.BEST_FIVE_IOC, Decimal("90.00"))


def test_a_stop_has_a_price_and_a_trail_a_distance() -> None:
    missing = begin_stop(a_request(stop=None), WEDNESDAY, TOMORROW, RULE)
    assert missing == Refusal(Reason.STOP_PRICE_MISSING)
    request = a_request(type=OrderType.TRAILING_STOP)
    none = begin_trailing_stop(request, Trail(Decimal(0)), Decimal(100), TICKS, WEDNESDAY, TOMORROW, RULE)
    assert none == Refusal(Reason.TRAIL_MISSING, Decimal(0))


@pytest.mark.parametrize(
    ("condition", "frozen"),
    [
        (a_stop(Side.SELL), SetAside(shares=100)),
        (a_stop(Side.BUY, "100.00"), SetAside(Decimal("10500.0000"))),
        (a_stop(Side.BUY, "100.00", OrderType.STOP_LIMIT, "101.00"), SetAside(Decimal("10100.00"))),
    ],
)
def test_a_broker_sets_aside_what_the_order_may_need(condition: Condition, frozen: SetAside) -> None:
    assert set_aside(condition, TERMS, Decimal("1.05")) == frozen
    assert set_aside(condition, TERMS._replace(freezes=False), Decimal("1.05")) == SetAside()


@pytest.mark.parametrize(
    ("side", "stop", "profit", "seen", "sent"),
    [
        (Side.SELL, "95.00", "110.00", "110.00", (OrderType.LIMIT, Decimal("110.00"))),
        (Side.SELL, "95.00", "110.00", "112.00", (OrderType.LIMIT, Decimal("110.00"))),
        (Side.SELL, "95.00", "110.00", "95.00", (OrderType.MARKET, None)),
        (Side.SELL, "95.00", "110.00", "80.00", (OrderType.MARKET, None)),
        (Side.BUY, "105.00", "90.00", "89.00", (OrderType.LIMIT, Decimal("90.00"))),
        (Side.BUY, "105.00", "90.00", "106.00", (OrderType.MARKET, None)),
    ],
)
def test_of_two_prices_the_one_that_is_seen_decides_what_goes_out(
    side: Side, stop: str, profit: str, seen: str, sent: tuple[OrderType, Decimal | None]
) -> None:
    out = order_sent(a_request(side, OrderType.ONE_CANCELS_OTHER, stop, profit), TERMS, Decimal(seen))
    assert (out.type, out.price, out.stop_price) == (*sent, None)


@pytest.mark.parametrize(
    ("board", "shares"),
    [(Board.SSE_STAR, 0), (Board.NORTHBOUND_SSE, 100), (Board.HKEX_MAIN, 100), (Board.US_LISTED, 100)],
)
def test_brokers_watch_trades_and_those_outside_the_mainland_freeze_at_once(
    board: Board, shares: int
) -> None:
    terms = shipped_rule_book().get(ConditionTerms, board, WEDNESDAY).terms
    stop = a_stop(type=OrderType.STOP_LIMIT, price="94.00")
    assert set_aside(stop, terms, Decimal(1)).shares == shares
    assert watched_price(terms, Side.SELL, Decimal(95), BookSnapshot((), ())) == 95
