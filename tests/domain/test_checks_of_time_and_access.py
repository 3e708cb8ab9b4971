from dataclasses import replace
from datetime import date

import pytest

from tests.domain.builders import (
    BOARDS,
    FRIDAY,
    MAIN_SHARE,
    STAR_SHARE,
    THURSDAY,
    WEDNESDAY,
    a_context,
    an_account,
    an_instrument,
    an_order,
    at,
    profiles,
    shipped_rule_book,
)
from tradewalk.domain.checks import check_cancel, check_order, context_of
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Board
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.domain.phases import Phase
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.price_limits import price_limits
from tradewalk.domain.quotes import BookSnapshot, DepthLevel, Quote
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.sessions import trading_day

MONDAY_AFTER = date(2025, 9, 1)
SIMULATED = {
    Board.SSE_MAIN,
    Board.SSE_STAR,
    Board.SSE_ETF,
    Board.SZSE_MAIN,
    Board.SZSE_CHINEXT,
    Board.HKEX_MAIN,
    Board.HKEX_ETP,
    Board.US_LISTED,
}
OTHER_BOARDS = [board for board in BOARDS if board not in SIMULATED]


@pytest.mark.parametrize(
    ("profile", "board", "reason"),
    [
        ("cn-retail-star", Board.SSE_STAR, None),
        ("cn-retail-star", Board.SSE_MAIN, None),
        ("cn-retail", Board.SSE_MAIN, None),
        ("cn-retail", Board.SSE_STAR, Reason.NO_PERMISSION),
        ("hk-retail", Board.SSE_STAR, Reason.ACCOUNT_CANNOT_REACH_MARKET),
        ("hk-professional", Board.SSE_MAIN, Reason.ACCOUNT_CANNOT_REACH_MARKET),
        ("us-retail", Board.SSE_STAR, Reason.ACCOUNT_CANNOT_REACH_MARKET),
        ("cn-retail", Board.HKEX_MAIN, Reason.ACCOUNT_CANNOT_REACH_MARKET),
        ("hk-retail", Board.US_LISTED, Reason.ACCOUNT_CANNOT_REACH_MARKET),
        ("hk-retail", Board.NORTHBOUND_STAR, Reason.NO_PERMISSION),
        ("us-retail", Board.HKEX_ETP, Reason.ACCOUNT_CANNOT_REACH_MARKET),
        *((profile, board, Reason.MARKET_NOT_SIMULATED) for board in OTHER_BOARDS for profile in profiles()),
    ],
)
def test_an_account_that_may_not_trade_here_hears_that_alone(
    profile: str, board: Board, reason: Reason | None
) -> None:
    context = a_context(profile=profile, instrument=an_instrument(board), account=an_account("300000.00"))
    refusals = check_order(an_order(200 if reason is None else 1), context)
    assert [refusal.reason for refusal in refusals] == ([] if reason is None else [reason])


@pytest.mark.parametrize("clock", ["00:00", "09:00", "09:16", "09:22", "09:27", "10:00", "12:00", "14:59"])
def test_a_limit_order_is_taken_or_kept_until_the_close(clock: str) -> None:
    assert check_order(an_order(), a_context(clock)) == ()


@pytest.mark.parametrize(
    ("clock", "day", "legal_from"),
    [
        ("15:00", WEDNESDAY, at("09:15", THURSDAY)),
        ("20:00", WEDNESDAY, at("09:15", THURSDAY)),
        ("15:10", FRIDAY, at("09:15", MONDAY_AFTER)),
        ("10:00", date(2025, 8, 30), at("09:15", MONDAY_AFTER)),
        ("16:00", date(2026, 12, 31), None),
    ],
)
def test_after_the_close_an_order_is_refused_until_the_next_trading_day(
    clock: str, day: date, legal_from: Instant | None
) -> None:
    (refusal,) = check_order(an_order(), a_context(clock, day=day))
    assert (refusal.reason, refusal.legal_from) == (Reason.MARKET_CLOSED, legal_from)
    assert refusal.rule_id == "star-session"


def test_an_instant_outside_the_day_of_the_quote_is_closed() -> None:
    saturday = replace(a_context(day=FRIDAY), now=at("10:00", date(2025, 8, 30)))
    (refusal,) = check_order(an_order(), saturday)
    assert (refusal.reason, refusal.legal_from) == (Reason.MARKET_CLOSED, at("09:15", MONDAY_AFTER))


@pytest.mark.parametrize(
    ("clock", "legal_from"),
    [
        ("08:00", at("09:30")),
        ("09:16", at("09:30")),
        ("09:22", at("09:30")),
        ("14:58", at("09:30", THURSDAY)),
    ],
)
def test_a_market_order_waits_for_continuous_trading(clock: str, legal_from: Instant) -> None:
    (refusal,) = check_order(an_order(type=OrderType.BEST_FIVE_IOC), a_context(clock))
    assert (refusal.reason, refusal.legal_from) == (Reason.TYPE_NOT_ALLOWED_NOW, legal_from)
    assert refusal.rule_id == "star-best-five-ioc"


@pytest.mark.parametrize("clock", ["09:26", "10:00", "12:30"])
def test_a_market_order_that_reaches_continuous_trading_is_taken(clock: str) -> None:
    assert check_order(an_order(type=OrderType.OWN_BEST), a_context(clock)) == ()


def test_a_market_order_needs_a_price_limit_that_day() -> None:
    (refusal,) = check_order(an_order(type=OrderType.OWN_BEST), a_context(days_listed=4))
    assert (refusal.reason, refusal.rule_id) == (Reason.NO_PRICE_LIMIT_TODAY, "star-own-best")


def test_a_type_that_the_board_did_not_have_yet_is_refused() -> None:
    context = a_context(instrument=MAIN_SHARE, day=date(2023, 4, 7), previous_close="1800.00")
    request = an_order(100, None, type=OrderType.OWN_BEST, symbol=MAIN_SHARE.symbol)
    assert [refusal.reason for refusal in check_order(request, context)] == [Reason.TYPE_NOT_ON_BOARD]


def test_refusals_of_different_numbers_are_reported_together() -> None:
    context = a_context("16:00", account=an_account("0.00"))
    reasons = [refusal.reason for refusal in check_order(an_order(100, "1700.00"), context)]
    assert reasons == [
        Reason.MARKET_CLOSED,
        Reason.ABOVE_LIMIT_UP,
        Reason.QUANTITY_BELOW_MINIMUM,
        Reason.NOT_ENOUGH_CASH,
    ]


def an_open_order(status: OrderStatus = OrderStatus.WORKING) -> Order:
    return Order(1, an_order(), Currency.CNY, status, at("09:16"))


def a_cancel(order: Order, clock: str) -> Refusal | None:
    book = shipped_rule_book()
    day = trading_day(book, STAR_SHARE.board, WEDNESDAY)
    return check_cancel(order, STAR_SHARE, day, at(clock), book)


@pytest.mark.parametrize(
    ("clock", "legal_from"),
    [
        ("09:21", at("09:30")),
        ("09:27", at("09:30")),
        ("11:45", at("13:00")),
        ("14:57", None),
        ("15:10", None),
    ],
)
def test_while_the_exchange_takes_no_cancels_a_cancel_is_refused(
    clock: str, legal_from: Instant | None
) -> None:
    refusal = a_cancel(an_open_order(), clock)
    assert refusal is not None
    assert (refusal.reason, refusal.legal_from) == (Reason.CANCEL_NOT_ALLOWED_NOW, legal_from)
    assert refusal.rule_id == "star-session"


@pytest.mark.parametrize("clock", ["09:16", "10:00", "13:00", "14:56"])
def test_otherwise_an_open_order_can_be_cancelled(clock: str) -> None:
    assert a_cancel(an_open_order(), clock) is None


@pytest.mark.parametrize("status", [OrderStatus.HELD, OrderStatus.PENDING_SUBMIT])
def test_what_the_broker_still_keeps_can_be_cancelled_at_any_time(status: OrderStatus) -> None:
    assert a_cancel(an_open_order(status), "12:00") is None


def test_what_is_over_cannot_be_cancelled() -> None:
    refusal = a_cancel(an_open_order(OrderStatus.FILLED), "10:00")
    assert refusal is not None
    assert refusal.reason is Reason.ALREADY_DONE


@pytest.mark.parametrize("has_levels", [True, False])
def test_a_context_comes_from_what_a_screen_shows(has_levels: bool) -> None:
    expected = a_context(bid="1372.00" if has_levels else None, ask="1372.10" if has_levels else None)
    levels = [(DepthLevel(price, 100, 1),) for price in (expected.best_bid, expected.best_ask) if price]
    assert expected.previous_close is not None
    quote = Quote(
        symbol=STAR_SHARE.symbol,
        at=expected.now,
        day=WEDNESDAY,
        phase=Phase.CONTINUOUS,
        previous_close=expected.previous_close,
        last=None,
        open=None,
        high=None,
        low=None,
        volume=0,
        turnover=expected.previous_close,
        limit_up=expected.limits.up,
        limit_down=expected.limits.down,
    )
    snapshot = BookSnapshot(*(levels or ((), ())))
    context = context_of(shipped_rule_book(), expected.profile, expected.account, STAR_SHARE, quote, snapshot)
    assert context == expected


def test_the_context_of_a_newly_listed_share_has_no_limits() -> None:
    share = an_instrument(listed_on=WEDNESDAY)
    limits = price_limits(shipped_rule_book(), share, WEDNESDAY, a_context().previous_close, 0)
    assert limits.rule_id == "star-first-days"
