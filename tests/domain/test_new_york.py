"""What US orders are checked against, and how its settlement and its cut-offs change with the day."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.domain.builders import THURSDAY, WEDNESDAY, profiles, shipped_rule_book
from tests.domain.overseas_builders import APPLE, local, order, overseas, reasons, refused
from tradewalk.domain.access import settlement_rule
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Board
from tradewalk.domain.order_types import order_types
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.overseas_terms import ProceedsTerms
from tradewalk.domain.refusals import Reason
from tradewalk.domain.round_lots import round_lot
from tradewalk.domain.rules import Confidence

BOOK = shipped_rule_book()
BUY, SELL = Side.BUY, Side.SELL
EARLY_CLOSE = date(2026, 11, 27)


def new_york(
    clock: str = "10:00",
    *,
    last: str | None = None,
    best_bid: str | None = None,
    best_ask: str | None = None,
) -> CheckContext:
    return overseas(clock, APPLE, close="230.00", held=1_000, last=last, best_bid=best_bid, best_ask=best_ask)


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ("230.01", ""),
        ("1.00", ""),
        ("0.1234", ""),
        ("0.9999", ""),
        ("1.005", "off-tick:1.01"),
        ("0.12345", "off-tick:0.1235"),
    ],
)
def test_ticks_are_a_cent_from_a_dollar_on_and_a_hundredth_of_it_below(price: str, expected: str) -> None:
    found = refused(order(OrderType.LIMIT, price, 1), new_york())
    assert " ".join(f"{refusal.reason}:{refusal.nearest}" for refusal in found) == expected


def test_an_order_may_be_for_one_share() -> None:
    assert reasons(order(OrderType.LIMIT, "230.00", 1), new_york()) == ""
    (refusal,) = refused(order(OrderType.LIMIT, "230.00", 0), new_york())
    assert (refusal.reason, refusal.nearest) == (Reason.QUANTITY_BELOW_MINIMUM, Decimal(1))


def test_every_type_of_new_york_is_known_and_no_other() -> None:
    assert {rule.type for rule in order_types(BOOK, Board.US_LISTED, WEDNESDAY)} == {
        OrderType.LIMIT,
        OrderType.MARKET,
        OrderType.IOC,
        OrderType.FOK,
        OrderType.STOP,
        OrderType.STOP_LIMIT,
        OrderType.TRAILING_STOP,
        OrderType.AT_OPEN,
        OrderType.AT_CLOSE,
    }


@pytest.mark.parametrize(
    ("side", "stop", "expected"),
    [
        (BUY, "231.00", ""),
        (BUY, "230.01", ""),
        (BUY, "230.00", "stop-on-the-wrong-side:230.01"),
        (BUY, "225.00", "stop-on-the-wrong-side:230.01"),
        (BUY, "231.005", "stop-price-off-tick:231.01"),
        (BUY, "225.005", "stop-price-off-tick:230.01 stop-on-the-wrong-side:230.01"),
        (SELL, "229.00", ""),
        (SELL, "229.99", ""),
        (SELL, "230.00", "stop-on-the-wrong-side:229.99"),
        (SELL, "240.00", "stop-on-the-wrong-side:229.99"),
        (BUY, None, "stop-price-missing:None"),
        (SELL, "0", "stop-price-missing:None"),
    ],
)
@pytest.mark.parametrize("kind", [OrderType.STOP, OrderType.STOP_LIMIT])
def test_a_buy_stop_lies_above_the_market_and_a_sell_stop_below(
    kind: OrderType, side: Side, stop: str | None, expected: str
) -> None:
    price = "230.00" if kind is OrderType.STOP_LIMIT else None
    found = refused(order(kind, price, 1, side, stop=stop), new_york(last="230.00"))
    assert " ".join(f"{refusal.reason}:{refusal.nearest}" for refusal in found) == expected


@pytest.mark.parametrize(
    ("side", "stop", "expected"),
    [
        (BUY, "230.02", "stop-on-the-wrong-side"),
        (BUY, "230.03", ""),
        (SELL, "229.98", "stop-on-the-wrong-side"),
        (SELL, "229.97", ""),
    ],
)
def test_before_the_first_trade_the_quotes_are_the_market(side: Side, stop: str, expected: str) -> None:
    context = new_york(best_bid="229.98", best_ask="230.02")
    assert reasons(order(OrderType.STOP, None, 1, side, stop=stop), context) == expected


def test_without_quotes_a_stop_has_no_wrong_side() -> None:
    assert reasons(order(OrderType.STOP, None, 1, stop="1.00"), new_york()) == ""


def test_a_stop_limit_needs_both_its_prices() -> None:
    found = reasons(order(OrderType.STOP_LIMIT, None, 1), new_york(last="230.00"))
    assert found == "price-missing stop-price-missing"


@pytest.mark.parametrize(
    ("trail", "expected"),
    [
        ("1.00", ""),
        ("0.01", ""),
        ("0.001", "trail-off-tick:0.01"),
        ("1.004", "trail-off-tick:1.00"),
        ("0", "trail-missing:None"),
        ("-1", "trail-missing:None"),
        (None, "trail-missing:None"),
    ],
)
def test_a_trailing_stop_follows_at_a_distance_of_whole_ticks(trail: str | None, expected: str) -> None:
    found = refused(order(OrderType.TRAILING_STOP, None, 1, SELL, trail=trail), new_york(last="230.00"))
    assert " ".join(f"{refusal.reason}:{refusal.nearest}" for refusal in found) == expected


@pytest.mark.parametrize(
    ("side", "trail", "expected"),
    [
        (SELL, "229.99", ""),
        (SELL, "230.00", "trail-too-wide:229.99"),
        (SELL, "500.001", "trail-off-tick:229.99 trail-too-wide:229.99"),
        (SELL, "229.995", "trail-off-tick:229.99 trail-too-wide:229.99"),
        (BUY, "500.00", ""),
    ],
)
def test_a_sales_stop_trails_no_further_below_the_market_than_there_are_prices(
    side: Side, trail: str, expected: str
) -> None:
    found = refused(order(OrderType.TRAILING_STOP, None, 1, side, trail=trail), new_york(last="230.00"))
    assert " ".join(f"{refusal.reason}:{refusal.nearest}" for refusal in found) == expected


@pytest.mark.parametrize(
    ("kind", "clocks"),
    [
        (OrderType.LIMIT, "08:00 09:28 09:30 12:00 15:59:55"),
        (OrderType.MARKET, "08:00 09:28 09:30 15:59:55"),
        (OrderType.IOC, "09:30 15:59"),
        (OrderType.STOP, "08:00 09:28 09:30 15:59"),
        (OrderType.AT_OPEN, "08:00 09:27:59"),
        (OrderType.AT_CLOSE, "08:00 09:28 12:00 15:49:59"),
    ],
)
def test_a_type_is_taken_or_kept_for_the_open(kind: OrderType, clocks: str) -> None:
    price = "230.00" if kind in {OrderType.LIMIT, OrderType.IOC} else None
    stop = "231.00" if kind is OrderType.STOP else None
    for clock in clocks.split():
        assert reasons(order(kind, price, 1, stop=stop), new_york(clock, last="230.00")) == "", clock


@pytest.mark.parametrize(
    ("kind", "day", "clock", "legal_from"),
    [
        (OrderType.AT_OPEN, WEDNESDAY, "09:28", ("00:00", THURSDAY)),
        (OrderType.AT_OPEN, WEDNESDAY, "12:00", ("00:00", THURSDAY)),
        (OrderType.AT_CLOSE, WEDNESDAY, "15:50", ("09:28", THURSDAY)),
        (OrderType.AT_CLOSE, EARLY_CLOSE, "12:50", ("09:28", date(2026, 11, 30))),
        (OrderType.IOC, WEDNESDAY, "09:28:30", ("09:30", WEDNESDAY)),
        (OrderType.FOK, WEDNESDAY, "08:00", ("09:30", WEDNESDAY)),
    ],
)
def test_past_its_cut_off_a_type_waits_for_another_day(
    kind: OrderType, day: date, clock: str, legal_from: tuple[str, date]
) -> None:
    price = "230.00" if kind in {OrderType.IOC, OrderType.FOK} else None
    context = overseas(clock, APPLE, day=day, close="230.00")
    (refusal,) = refused(order(kind, price, 1), context)
    assert (refusal.reason, refusal.legal_from) == (Reason.TYPE_NOT_ALLOWED_NOW, local(*legal_from, APPLE))


def test_the_cut_offs_are_said_to_be_unverified() -> None:
    rules = {rule.type: rule for rule in order_types(BOOK, Board.US_LISTED, WEDNESDAY)}
    for kind in (OrderType.AT_OPEN, OrderType.AT_CLOSE):
        assert rules[kind].confidence is Confidence.UNVERIFIED


@pytest.mark.parametrize(
    ("clock", "is_open"), [("12:59", True), ("13:00", False), ("14:00", False), ("09:29", True)]
)
def test_the_day_after_thanksgiving_closes_at_one(clock: str, is_open: bool) -> None:
    context = overseas(clock, APPLE, day=EARLY_CLOSE, close="230.00")
    assert (reasons(order(OrderType.LIMIT, "230.00", 1), context) == "") is is_open


def test_on_thanksgiving_nothing_is_taken() -> None:
    context = overseas("10:00", APPLE, day=date(2026, 11, 26), close="230.00")
    (refusal,) = refused(order(OrderType.LIMIT, "230.00", 1), context)
    assert refusal.reason is Reason.MARKET_CLOSED
    assert refusal.legal_from == local("09:28", EARLY_CLOSE, APPLE)


@pytest.mark.parametrize(
    ("kind", "stop", "needed"),
    [
        (OrderType.MARKET, None, Decimal("24150.00")),
        (OrderType.STOP, "240.00", Decimal("25200.00")),
        (OrderType.TRAILING_STOP, None, Decimal("24150.00")),
        (OrderType.AT_CLOSE, None, Decimal("24150.00")),
    ],
)
def test_a_purchase_without_a_limit_freezes_five_per_cent_more_than_the_ask(
    kind: OrderType, stop: str | None, needed: Decimal
) -> None:
    trail = "1.00" if kind is OrderType.TRAILING_STOP else None
    request = order(kind, None, 100, stop=stop, trail=trail)
    poor = overseas(
        "10:00", APPLE, close="200.00", cash="1.00", last="230.00", best_bid="229.98", best_ask="230.00"
    )
    (refusal,) = refused(request, poor)
    assert refusal.reason is Reason.NOT_ENOUGH_CASH
    assert refusal.value is not None
    assert needed <= refusal.value < needed + 10


@pytest.mark.parametrize(
    ("last", "close", "needed"), [("231.00", "200.00", "242.55"), (None, "200.00", "210.00")]
)
def test_without_an_ask_the_last_trade_or_the_close_is_the_market(
    last: str | None, close: str, needed: str
) -> None:
    poor = overseas("10:00", APPLE, close=close, cash="1.00")
    context = replace(poor, last=None if last is None else Decimal(last))
    (refusal,) = refused(order(OrderType.MARKET, None, 1), context)
    assert refusal.value is not None
    assert Decimal(needed) <= refusal.value < Decimal(needed) + 10


@pytest.mark.parametrize(
    ("day", "days"),
    [(date(2024, 5, 24), 2), (date(2024, 5, 28), 1), (WEDNESDAY, 1), (date(2020, 8, 27), 2)],
)
def test_settlement_took_two_days_until_may_2024(day: date, days: int) -> None:
    rule = settlement_rule(BOOK, Board.US_LISTED, day)
    assert rule is not None
    assert (rule.terms.sellable_after_days, rule.terms.cash_after_days) == (0, days)


def test_what_was_bought_today_may_be_sold_today() -> None:
    context = overseas("10:00", APPLE, close="230.00", bought_today=10)
    assert reasons(order(OrderType.MARKET, None, 10, SELL), context) == ""


def test_unsettled_proceeds_may_be_spent_in_good_faith() -> None:
    assert BOOK.get(ProceedsTerms, Board.US_LISTED, WEDNESDAY).terms == ProceedsTerms(True, True)
    assert BOOK.get(ProceedsTerms, Board.HKEX_MAIN, WEDNESDAY).terms == ProceedsTerms(True, False)


@pytest.mark.parametrize(
    ("day", "price", "shares"),
    [
        (date(2025, 10, 31), "1000.00", 100),
        (date(2025, 11, 3), "250.00", 100),
        (date(2025, 11, 3), "250.01", 40),
        (date(2025, 11, 3), "1000.00", 40),
        (date(2025, 11, 3), "1000.01", 10),
        (date(2025, 11, 3), "10000.00", 10),
        (date(2025, 11, 3), "10000.01", 1),
    ],
)
def test_round_lots_go_by_the_price_from_november_2025(day: date, price: str, shares: int) -> None:
    assert round_lot(BOOK, Board.US_LISTED, day, Decimal(price)) == shares


def test_hong_kong_shows_its_quotes_without_round_lots() -> None:
    assert round_lot(BOOK, Board.HKEX_MAIN, WEDNESDAY, Decimal(100)) is None


def test_accounts_of_other_regions_do_not_reach_new_york() -> None:
    for profile in ("cn-retail", "hk-retail"):
        context = replace(new_york(), profile=profiles()[profile])
        assert reasons(order(OrderType.LIMIT, "230.00", 1), context) == "account-cannot-reach-market"


def test_an_instant_is_read_in_the_time_of_new_york() -> None:
    assert local("09:30", WEDNESDAY, APPLE) == Instant(1756301400000)
