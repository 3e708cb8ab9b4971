"""How far prices go in Hong Kong's auctions, which orders they take, and their reference price."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.domain.builders import THURSDAY, WEDNESDAY, profiles, shipped_rule_book
from tests.domain.overseas_builders import HSBC, TENCENT, local, order, overseas, reasons, refused
from tradewalk.domain.auction_range import closing_reference
from tradewalk.domain.checks import check_cancel
from tradewalk.domain.instruments import Board
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderStatus, OrderType, Side
from tradewalk.domain.overseas_terms import ReferenceFixingTerms
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason
from tradewalk.domain.sessions import trading_day

AUCTION, AUCTION_LIMIT = OrderType.AT_AUCTION, OrderType.AT_AUCTION_LIMIT
LIMIT, ENHANCED = OrderType.LIMIT, OrderType.ENHANCED_LIMIT
HALF_DAY = date(2025, 12, 24)


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ("340.00", ""),
        ("460.00", ""),
        ("339.80", "below-auction-range"),
        ("460.20", "above-auction-range"),
        ("460.10", "off-tick above-auction-range"),
    ],
)
@pytest.mark.parametrize("clock", ["07:30", "09:00", "09:14:59"])
def test_before_the_open_a_price_lies_within_15_per_cent_of_the_previous_close(
    clock: str, price: str, expected: str
) -> None:
    assert reasons(order(AUCTION_LIMIT, price), overseas(clock)) == expected


@pytest.mark.parametrize("clock", ["09:15", "09:19:59", "09:20", "09:21:59"])
@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ("399.00", ""),
        ("401.00", ""),
        ("398.80", "below-auction-range"),
        ("401.20", "above-auction-range"),
        ("340.00", "below-auction-range"),
    ],
)
def test_once_nothing_can_be_cancelled_it_lies_between_lowest_ask_and_highest_bid(
    clock: str, price: str, expected: str
) -> None:
    context = overseas(clock, pos_best_bid="401.00", pos_best_ask="399.00")
    assert reasons(order(AUCTION_LIMIT, price), context) == expected


def test_quotes_that_do_not_cross_bound_the_second_stage_as_well() -> None:
    context = overseas("09:16", pos_best_bid="399.00", pos_best_ask="401.00")
    (above,) = refused(order(AUCTION_LIMIT, "401.20"), context)
    (below,) = refused(order(AUCTION_LIMIT, "398.80"), context)
    assert (above.nearest, below.nearest) == (Decimal("401.00"), Decimal("399.00"))


@pytest.mark.parametrize(
    ("bid", "ask", "low", "high"),
    [
        (None, None, "340.00", "460.00"),
        ("410.00", None, "340.00", "410.00"),
        (None, "390.00", "390.00", "460.00"),
    ],
)
def test_a_missing_quote_leaves_the_bound_of_the_first_stage(
    bid: str | None, ask: str | None, low: str, high: str
) -> None:
    best_bid, best_ask = (None if each is None else Decimal(each) for each in (bid, ask))
    context = replace(overseas("09:16"), pos_best_bid=best_bid, pos_best_ask=best_ask)
    (above,) = refused(order(AUCTION_LIMIT, "500.00"), context)
    (below,) = refused(order(AUCTION_LIMIT, "300.00"), context)
    assert (above.bound, below.bound) == (Decimal(high), Decimal(low))


@pytest.mark.parametrize(
    ("clock", "day"), [("16:01", WEDNESDAY), ("16:05:59", WEDNESDAY), ("12:01", HALF_DAY)]
)
@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ("57.00", ""),
        ("63.00", ""),
        ("56.95", "below-auction-range"),
        ("63.05", "above-auction-range"),
    ],
)
def test_at_the_close_it_lies_within_5_per_cent_of_the_reference_price(
    clock: str, day: date, price: str, expected: str
) -> None:
    context = overseas(clock, HSBC, day=day, close="58.00", reference="60.00")
    assert reasons(order(AUCTION_LIMIT, price, 400), context) == expected


def test_without_a_reference_price_its_range_is_not_applied() -> None:
    assert reasons(order(AUCTION_LIMIT, "70.00", 400), overseas("16:02", HSBC, close="58.00")) == ""


@pytest.mark.parametrize("clock", ["16:06", "16:09:59"])
def test_near_the_end_of_the_closing_auction_the_recorded_quotes_bound_it(clock: str) -> None:
    context = overseas(
        clock, HSBC, close="58.00", reference="60.00", pos_best_bid="60.50", pos_best_ask="59.50"
    )
    assert reasons(order(AUCTION_LIMIT, "60.55", 400), context) == "above-auction-range"
    assert reasons(order(AUCTION_LIMIT, "59.50", 400), context) == ""


def test_the_reference_price_is_the_median_of_five_nominal_prices() -> None:
    terms = shipped_rule_book().get(ReferenceFixingTerms, Board.HKEX_MAIN, WEDNESDAY).terms
    snapshots = [Decimal(price) for price in ("60.10", "59.95", "60.00", "60.05", "60.00")]
    assert closing_reference(terms, snapshots) == Decimal("60.00")
    assert terms.seconds_apart * (terms.snapshots - 1) == 60
    with pytest.raises(ValueError, match="median of 5"):
        closing_reference(terms, snapshots[:4])


@pytest.mark.parametrize(
    ("kind", "clock", "reason", "legal_from"),
    [
        (LIMIT, "09:05", Reason.TYPE_NOT_ALLOWED_NOW, ("09:30", WEDNESDAY)),
        (ENHANCED, "09:21", Reason.TYPE_NOT_ALLOWED_NOW, ("09:30", WEDNESDAY)),
        (OrderType.SPECIAL_LIMIT, "16:02", Reason.TYPE_NOT_ALLOWED_NOW, ("09:30", THURSDAY)),
        (OrderType.ODD_LOT, "16:02", Reason.TYPE_NOT_ALLOWED_NOW, ("09:30", THURSDAY)),
        (LIMIT, "09:25", Reason.ENTRY_PAUSED, ("09:30", WEDNESDAY)),
        (AUCTION, "09:25", Reason.ENTRY_PAUSED, ("16:01", WEDNESDAY)),
        (AUCTION, "10:00", Reason.TYPE_NOT_ALLOWED_NOW, ("16:01", WEDNESDAY)),
        (AUCTION_LIMIT, "12:15", Reason.TYPE_NOT_ALLOWED_NOW, ("16:01", WEDNESDAY)),
        (AUCTION, "15:59", Reason.TYPE_NOT_ALLOWED_NOW, ("16:01", WEDNESDAY)),
        (AUCTION, "16:00:30", Reason.ENTRY_PAUSED, ("16:01", WEDNESDAY)),
        (LIMIT, "16:00:30", Reason.ENTRY_PAUSED, ("09:30", THURSDAY)),
        (AUCTION, "16:10", Reason.MARKET_CLOSED, ("09:00", THURSDAY)),
        (LIMIT, "18:00", Reason.MARKET_CLOSED, ("09:30", THURSDAY)),
    ],
)
def test_an_order_type_says_when_it_is_possible_again(
    kind: OrderType, clock: str, reason: Reason, legal_from: tuple[str, date]
) -> None:
    quantity = 50 if kind is OrderType.ODD_LOT else 100
    price = None if kind is AUCTION else "400.00"
    (refusal,) = refused(order(kind, price, quantity), overseas(clock, reference="400.00"))
    assert refusal.reason is reason
    assert refusal.legal_from == local(*legal_from, TENCENT)


@pytest.mark.parametrize(
    ("kind", "clocks"),
    [
        (LIMIT, "07:00 09:30 11:59 12:00 12:45 13:00 15:59"),
        (ENHANCED, "07:00 09:30 12:00 15:59"),
        (OrderType.SPECIAL_LIMIT, "07:00 09:30 12:00 15:59"),
        (AUCTION, "07:00 09:00 09:15 09:20 09:21:59 16:01 16:06 16:08 16:09:59"),
        (AUCTION_LIMIT, "07:00 09:00 09:15 09:20 09:21:59 16:01 16:06 16:08 16:09:59"),
    ],
)
def test_an_order_type_is_taken_in_its_phases_or_kept_by_the_broker_for_them(
    kind: OrderType, clocks: str
) -> None:
    price = None if kind is AUCTION else "400.00"
    for clock in clocks.split():
        assert reasons(order(kind, price), overseas(clock)) == "", clock


def test_a_mainland_type_and_a_stop_are_unknown_in_hong_kong() -> None:
    for kind in (OrderType.BEST_FIVE_IOC, OrderType.MARKET, OrderType.STOP, OrderType.FOK):
        found = [refusal.reason for refusal in refused(order(kind, "400.00"), overseas())]
        assert Reason.TYPE_NOT_ON_BOARD in found


@pytest.mark.parametrize(
    ("clock", "legal_from"),
    [
        ("09:10", None),
        ("09:16", "09:30"),
        ("09:21", "09:30"),
        ("09:25", "09:30"),
        ("10:00", None),
        ("12:10", "12:30"),
        ("12:30", None),
        ("15:00", None),
        ("16:00:10", "16:01"),
        ("16:02", None),
        ("16:07", "never"),
        ("16:09", "never"),
    ],
)
def test_orders_are_cancelled_in_input_periods_and_in_the_second_half_of_the_lunch_break(
    clock: str, legal_from: str | None
) -> None:
    request = replace(order(LIMIT, "400.00"), symbol=TENCENT.symbol)
    resting = Order(1, request, Currency.HKD, OrderStatus.WORKING, local("09:05", WEDNESDAY, TENCENT))
    book = shipped_rule_book()
    day = trading_day(book, TENCENT.board, WEDNESDAY)
    refusal = check_cancel(resting, TENCENT, day, local(clock, WEDNESDAY, TENCENT), book)
    if legal_from is None:
        assert refusal is None
        return
    assert refusal is not None
    assert refusal.reason is Reason.CANCEL_NOT_ALLOWED_NOW
    expected = None if legal_from == "never" else local(legal_from, WEDNESDAY, TENCENT)
    assert refusal.legal_from == expected


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        (400, ""),
        (800, ""),
        (500, "quantity-off-step:400"),
        (1_200_000, ""),
        (1_200_400, "quantity-above-maximum:1200000"),
        (399, "quantity-below-minimum:400"),
    ],
)
@pytest.mark.parametrize("side", Side)
def test_an_order_is_whole_board_lots_up_to_three_thousand(side: Side, quantity: int, expected: str) -> None:
    context = overseas(instrument=HSBC, close="60.00", held=2_000_000)
    found = refused(order(ENHANCED, "60.00", quantity, side), context)
    assert " ".join(f"{refusal.reason}:{refusal.nearest}" for refusal in found) == expected


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [(1, ""), (399, ""), (400, "quantity-above-maximum:399"), (0, "quantity-below-minimum:1")],
)
def test_less_than_a_lot_goes_by_its_own_order_type(quantity: int, expected: str) -> None:
    context = overseas(instrument=HSBC, close="60.00", held=1_000)
    found = refused(order(OrderType.ODD_LOT, "60.00", quantity, Side.SELL), context)
    assert " ".join(f"{refusal.reason}:{refusal.nearest}" for refusal in found) == expected


def test_what_was_bought_today_may_be_sold_today() -> None:
    context = overseas(instrument=HSBC, close="60.00", held=400, bought_today=400)
    assert reasons(order(LIMIT, "60.00", 800, Side.SELL), context) == ""
    (refusal,) = refused(order(LIMIT, "60.00", 1_200, Side.SELL), context)
    assert (refusal.reason, refusal.bound, refusal.nearest) == (
        Reason.NOT_ENOUGH_SHARES,
        Decimal(800),
        Decimal(800),
    )


def test_an_at_auction_purchase_freezes_thirty_per_cent_more_than_the_market() -> None:
    # 100 x 400 x 1.30 = 52,000 and the fees of that.
    (refusal,) = refused(order(AUCTION), overseas("09:05", cash="52000.00"))
    assert refusal.reason is Reason.NOT_ENOUGH_CASH
    assert refusal.value is not None
    assert Decimal(52_000) < refusal.value < Decimal(52_200)
    assert reasons(order(AUCTION), overseas("09:05", cash="52200.00")) == ""


def test_accounts_of_other_regions_do_not_reach_hong_kong() -> None:
    for profile in ("cn-retail-star", "us-retail"):
        context = replace(overseas(), profile=profiles()[profile])
        assert reasons(order(LIMIT, "400.00"), context) == "account-cannot-reach-market"
