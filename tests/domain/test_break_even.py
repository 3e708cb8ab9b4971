"""The break-even price: at it a sale of everything loses nothing, a tick lower it does."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import MAIN_SHARE, STAR_SHARE, WEDNESDAY, an_instrument, shipped_rule_book
from tradewalk.domain.break_even import break_even_price, proceeds
from tradewalk.domain.fees import fees_of
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.orders import Side
from tradewalk.domain.tick_rules import tick_table

BOOK, PLAN = shipped_rule_book(), "cn-standard"
FUND = an_instrument(Board.SSE_ETF, code="588200")
NEARBY = 40


HK_SHARE, US_SHARE = an_instrument(Board.HKEX_MAIN, code="00700"), an_instrument(Board.US_LISTED, code="NVDA")
PLANS = {Board.HKEX_MAIN: "hk-futu", Board.US_LISTED: "us-futu"}


def break_even(instrument: Instrument, cost: Decimal, quantity: int) -> Decimal:
    plan = PLANS.get(instrument.board, PLAN)
    return break_even_price(BOOK, plan, instrument, WEDNESDAY, cost, quantity)


def left_over(instrument: Instrument, price: Decimal, cost: Decimal, quantity: int) -> Decimal:
    plan = PLANS.get(instrument.board, PLAN)
    return proceeds(BOOK, plan, instrument, WEDNESDAY, price, quantity) - cost


@pytest.mark.parametrize(
    ("price", "quantity", "expected"),
    [("1372.10", 200, "1373.51"), ("1448.00", 100, "1449.48"), ("10.00", 100, "10.11")],
)
def test_the_break_even_of_a_purchase_covers_the_fees_of_both_ways(
    price: str, quantity: int, expected: str
) -> None:
    value = Decimal(price) * quantity
    cost = value + fees_of(BOOK, PLAN, STAR_SHARE, Side.BUY, WEDNESDAY, value, quantity).total
    assert break_even(STAR_SHARE, cost, quantity) == Decimal(expected)


@given(
    instrument=st.sampled_from((STAR_SHARE, MAIN_SHARE, FUND, HK_SHARE, US_SHARE)),
    cents=st.integers(1, 10**10),
    quantity=st.one_of(st.integers(1, 30), st.integers(1, 100_000)),
)
def test_it_is_the_lowest_legal_price_that_loses_nothing(
    instrument: Instrument, cents: int, quantity: int
) -> None:
    cost, ticks = Decimal(cents).scaleb(-2), tick_table(BOOK, instrument, WEDNESDAY)
    number = ticks.number_of(break_even(instrument, cost, quantity))
    assert number is not None, "it is a legal price"
    assert left_over(instrument, ticks.price_of(number), cost, quantity) >= 0
    for lower in range(max(0, number - NEARBY), number):
        assert left_over(instrument, ticks.price_of(lower), cost, quantity) < 0
