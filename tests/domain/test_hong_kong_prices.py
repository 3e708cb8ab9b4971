"""Nine times the nominal price, and the spreads around the quotes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from tests.domain.builders import an_instrument, shipped_rule_book
from tests.domain.overseas_builders import HSBC, TRACKER, order, overseas, reasons, refused
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.overseas_terms import OwnSideTerms
from tradewalk.domain.refusals import Reason
from tradewalk.domain.rules import Confidence
from tradewalk.domain.spread_rules import nominal_price
from tradewalk.domain.tick_rules import tick_table

BUY, SELL = Side.BUY, Side.SELL
LIMIT, ENHANCED, SPECIAL = OrderType.LIMIT, OrderType.ENHANCED_LIMIT, OrderType.SPECIAL_LIMIT


@pytest.mark.parametrize(
    ("price", "expected"),
    [
        ("90.00", "above-nominal-range"),
        ("89.95", ""),
        ("1.11", "below-nominal-range"),
        ("1.12", ""),
        ("10.00", ""),
    ],
)
@pytest.mark.parametrize("side", Side)
def test_a_price_stays_below_nine_times_the_nominal_price_and_above_a_ninth(
    price: str, expected: str, side: Side
) -> None:
    request = order(ENHANCED, price, side=side)
    assert reasons(request, overseas(close="10.00", held=100)) == expected
    assert reasons(request, overseas(close="50.00", held=100, last="10.00")) == expected


def test_nine_times_offers_the_last_legal_price() -> None:
    (above,) = refused(order(LIMIT, "120.00"), overseas(close="10.00"))
    (below,) = refused(order(LIMIT, "0.50"), overseas(close="10.00"))
    assert (above.bound, above.nearest, above.rule_id) == (
        Decimal("89.95"),
        Decimal("89.95"),
        "hkex-nine-times",
    )
    assert (below.bound, below.nearest) == (Decimal("1.12"), Decimal("1.12"))


@pytest.mark.parametrize(
    ("nominal", "low", "high"),
    [("9.00", "1.01", "80.95"), ("0.09", "0.011", "0.80"), ("0.01", "0.010", "0.089")],
)
def test_a_ninth_and_nine_times_exactly_are_refused(nominal: str, low: str, high: str) -> None:
    context = overseas(close=nominal)
    (above,) = refused(order(LIMIT, "5000"), context)
    assert above.nearest == Decimal(high)
    assert reasons(order(LIMIT, low), context) == ""
    assert reasons(order(LIMIT, high), context) == ""


@pytest.mark.parametrize(
    ("bid", "ask", "last", "close", "nominal"),
    [
        (None, None, None, "10.00", "10.00"),
        (None, None, "11.00", "10.00", "11.00"),
        ("11.50", None, "11.00", "10.00", "11.50"),
        (None, "10.50", "11.00", "10.00", "10.50"),
        ("10.90", "11.10", "11.00", "10.00", "11.00"),
        (None, None, None, None, None),
    ],
)
def test_the_nominal_price_is_the_last_trade_unless_a_better_quote_stands(
    bid: str | None, ask: str | None, last: str | None, close: str | None, nominal: str | None
) -> None:
    given = (None if each is None else Decimal(each) for each in (bid, ask, last, close))
    assert nominal_price(*given) == (None if nominal is None else Decimal(nominal))


@pytest.mark.parametrize(
    ("kind", "side", "price", "expected"),
    [
        # The spread is 0.20 here: 24 of them behind the bid of 399.80 is 395.00.
        (LIMIT, BUY, "395.00", ""),
        (LIMIT, BUY, "394.80", "below-spread-range"),
        (LIMIT, BUY, "400.00", ""),
        (LIMIT, BUY, "400.20", "above-spread-range"),
        (ENHANCED, BUY, "394.80", "below-spread-range"),
        (ENHANCED, BUY, "401.80", ""),
        (ENHANCED, BUY, "402.00", "above-spread-range"),
        (SPECIAL, BUY, "394.80", "below-spread-range"),
        (SPECIAL, BUY, "460.00", ""),
        (LIMIT, SELL, "404.80", ""),
        (LIMIT, SELL, "405.00", "above-spread-range"),
        (LIMIT, SELL, "399.80", ""),
        (LIMIT, SELL, "399.60", "below-spread-range"),
        (ENHANCED, SELL, "405.00", "above-spread-range"),
        (ENHANCED, SELL, "398.00", ""),
        (ENHANCED, SELL, "397.80", "below-spread-range"),
        (SPECIAL, SELL, "405.00", "above-spread-range"),
        (SPECIAL, SELL, "350.00", ""),
    ],
)
def test_an_order_lies_24_spreads_behind_its_own_side_at_most_and_beyond_the_other_by_its_type(
    kind: OrderType, side: Side, price: str, expected: str
) -> None:
    context = overseas(held=100, best_bid="399.80", best_ask="400.00", last="400.00")
    assert reasons(order(kind, price, side=side), context) == expected


def test_spreads_are_counted_across_the_edge_of_a_band() -> None:
    # From 20.02 down: one spread of 0.02 to 20.00, then 23 of 0.01 to 19.77.
    context = overseas(day=date(2025, 8, 27), close="20.00", best_bid="20.02", best_ask="20.04")
    assert reasons(order(LIMIT, "19.77"), context) == ""
    (refusal,) = refused(order(LIMIT, "19.76"), context)
    assert (refusal.bound, refusal.nearest) == (Decimal("19.77"), Decimal("19.77"))


def test_without_quotes_their_rule_is_not_applied() -> None:
    assert reasons(order(LIMIT, "300.00"), overseas()) == ""
    assert reasons(order(ENHANCED, "500.00"), overseas(last="400.00")) == ""


@pytest.mark.parametrize(("side", "low", "high"), [(BUY, "395.20", None), (SELL, None, "404.80")])
def test_the_first_quote_of_the_day_is_measured_from_the_previous_close(
    side: Side, low: str | None, high: str | None
) -> None:
    empty = replace(overseas(held=100), are_quotes_known=True)
    bound, beyond = (low, "395.00") if low else (high, "405.00")
    assert reasons(order(LIMIT, bound, side=side), empty) == ""
    (refusal,) = refused(order(LIMIT, beyond, side=side), empty)
    assert refusal.nearest == Decimal(bound or 0)


def test_a_wrong_tick_and_a_wrong_distance_offer_one_price_that_is_right_by_both() -> None:
    context = overseas(best_bid="399.80", best_ask="400.00")
    refusals = refused(order(LIMIT, "400.30"), context)
    assert [refusal.reason for refusal in refusals] == [Reason.OFF_TICK, Reason.ABOVE_SPREAD_RANGE]
    assert {refusal.nearest for refusal in refusals} == {Decimal("400.00")}


@pytest.mark.parametrize(
    ("day", "confidence"),
    [(date(2025, 8, 1), Confidence.SECOND_HAND), (date(2025, 8, 4), Confidence.UNVERIFIED)],
)
def test_since_the_smaller_spreads_nobody_here_knows_the_number(day: date, confidence: Confidence) -> None:
    rule = shipped_rule_book().get(OwnSideTerms, Board.HKEX_MAIN, day)
    assert (rule.terms.spreads, rule.confidence) == (24, confidence)


@pytest.mark.parametrize(
    ("day", "price", "expected"),
    [
        (date(2026, 7, 31), "5.005", "off-tick"),
        (date(2026, 8, 3), "5.005", ""),
        (date(2025, 8, 1), "10.01", "off-tick"),
        (date(2025, 8, 4), "10.01", ""),
        (date(2025, 8, 1), "20.02", "off-tick"),
        (date(2025, 8, 4), "20.02", ""),
        (date(2026, 8, 3), "0.2505", "off-tick"),
        (date(2026, 8, 3), "10.005", "off-tick"),
    ],
)
def test_the_tick_is_that_of_the_day(day: date, price: str, expected: str) -> None:
    assert reasons(order(LIMIT, price, 400), overseas(instrument=HSBC, day=day, close=price)) == expected


@pytest.mark.parametrize(
    ("price", "up", "down"),
    [
        ("0.25", "0.255", "0.249"),
        ("10.00", "10.010", "9.995"),
        ("20.00", "20.02", "19.99"),
        ("50.00", "50.05", "49.98"),
        ("100.00", "100.1", "99.95"),
        ("200.00", "200.2", "199.9"),
        ("500.00", "500.5", "499.8"),
        ("1000.00", "1001", "999.5"),
        ("2000.00", "2002", "1999"),
        ("5000.00", "5005", "4998"),
    ],
)
def test_at_the_edge_of_a_band_the_next_price_up_and_down_have_ticks_of_their_own(
    price: str, up: str, down: str
) -> None:
    ticks = tick_table(shipped_rule_book(), an_instrument(Board.HKEX_MAIN), date(2026, 8, 3))
    number = ticks.number_of(Decimal(price))
    assert number is not None
    assert (ticks.price_of(number + 1), ticks.price_of(number - 1)) == (Decimal(up), Decimal(down))


@pytest.mark.parametrize(
    ("price", "tick"),
    [
        ("0.99", "0.001"),
        ("1", "0.002"),
        ("5", "0.005"),
        ("10", "0.01"),
        ("20", "0.02"),
        ("99.98", "0.02"),
        ("100", "0.05"),
        ("200", "0.1"),
        ("500", "0.2"),
        ("1000", "0.5"),
        ("2000", "1"),
        ("5000", "5"),
    ],
)
def test_exchange_traded_products_have_a_table_of_their_own(price: str, tick: str) -> None:
    for day in (date(2025, 8, 1), date(2026, 8, 3)):
        assert tick_table(shipped_rule_book(), TRACKER, day).tick_at(Decimal(price)) == Decimal(tick)
