"""What the fee microscope sets beside an order: other ways to its shares, days of other fees, telling sizes."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import WEDNESDAY, an_instrument, shipped_rule_book
from tradewalk.domain.fee_comparison import ExecutedOrder, order_fees
from tradewalk.domain.fee_situations import (
    SMALL_PART,
    FeeBound,
    SizeKind,
    bound_of,
    days_of_other_fees,
    sizes_beside,
    ways_beside,
)
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import Side
from tradewalk.domain.rule_terms import FeeBasis

BOOK = shipped_rule_book()


def an_order(
    plan: str = "cn-standard",
    board: Board = Board.SSE_MAIN,
    side: Side = Side.BUY,
    price: str = "10.00",
    quantity: int = 100,
    day: date = WEDNESDAY,
    *,
    lot: int = 1,
    listed_on: date = date(2001, 8, 27),
) -> ExecutedOrder:
    instrument = an_instrument(board, listed_on=listed_on)._replace(board_lot=lot)
    return ExecutedOrder(plan, instrument, side, Decimal(price), quantity, day)


@pytest.mark.parametrize(
    ("order", "ways"),
    [
        (an_order(), [("northbound-tiger", Board.NORTHBOUND_SSE)]),
        (an_order("hk-practice", Board.NORTHBOUND_SSE), [("cn-standard", Board.SSE_MAIN)]),
        (an_order(board=Board.BSE), []),
        (an_order("us-standard", Board.US_LISTED), [("us-futu", Board.US_LISTED)]),
        (
            an_order("hk-practice", Board.HKEX_MAIN),
            [("hk-usmart-a", Board.HKEX_MAIN), ("hk-usmart-b", Board.HKEX_MAIN)],
        ),
    ],
)
def test_a_share_is_reached_under_other_plans_and_by_the_way_from_hong_kong(
    order: ExecutedOrder, ways: list[tuple[str, Board]]
) -> None:
    assert [(way.plan, way.instrument.board) for way in ways_beside(BOOK, order)] == ways


def test_a_sale_on_the_main_board_paid_other_fees_on_these_days() -> None:
    order = an_order(side=Side.SELL)
    days = days_of_other_fees(BOOK, order, WEDNESDAY)
    assert days == (date(2022, 4, 29), date(2015, 8, 1), date(2008, 9, 19), date(2006, 7, 1))
    assert all(
        order_fees(BOOK, replace(order, day=day)).charged()
        != order_fees(BOOK, replace(order, day=day - timedelta(days=1))).charged()
        for day in days[:-1]
    )


def test_a_purchase_does_not_hear_of_the_stamp_duty_that_was_halved() -> None:
    halved = date(2023, 8, 28)
    early = date(2023, 1, 3)
    assert halved in days_of_other_fees(BOOK, an_order(side=Side.SELL, day=early), WEDNESDAY)
    assert halved not in days_of_other_fees(BOOK, an_order(day=early), WEDNESDAY)


@pytest.mark.parametrize("today", [date(2023, 8, 27), date(2023, 8, 28), date(2023, 11, 16), WEDNESDAY])
def test_no_day_lies_beyond_the_one_that_is_known(today: date) -> None:
    asked = an_order("hk-futu", Board.HKEX_MAIN, day=date(2022, 6, 1))
    known = days_of_other_fees(BOOK, asked, today)
    assert all(day <= today for day in known)
    later = days_of_other_fees(BOOK, asked, date(2026, 12, 31))
    assert known == tuple(day for day in later if day <= today)


def test_what_was_over_before_the_instrument_was_listed_is_left_out() -> None:
    days = days_of_other_fees(BOOK, an_order(listed_on=date(2020, 7, 20)), WEDNESDAY)
    assert days == (date(2015, 8, 1),)
    assert date(2006, 7, 1) in days_of_other_fees(BOOK, an_order(), WEDNESDAY)


@pytest.mark.parametrize(
    ("order", "sizes"),
    [
        (an_order(), {"fixed-is-small": 500, "ten-times": 1_000, "no-minimum": 2_000, "hundred-times": 10_000}),
        (an_order(quantity=3_000), {"least": 100, "tenth": 300, "fixed-is-small": 500, "no-minimum": 2_000,
                                    "ten-times": 30_000, "hundred-times": 300_000}),
        (an_order("hk-futu", Board.HKEX_ETP, price="20.50", quantity=500, lot=500),
         {"fixed-is-small": 1_000, "ten-times": 5_000, "hundred-times": 50_000}),
        (an_order("us-standard", Board.US_LISTED, price="230.10"),
         {"least": 1, "tenth": 10, "ten-times": 1_000, "hundred-times": 10_000}),
        (an_order(quantity=1_000_000, price="0.01"), {"least": 100, "tenth": 100_000, "fixed-is-small": 500_000}),
    ],
)  # fmt: skip
def test_the_telling_sizes_are_legal_and_each_stands_once(
    order: ExecutedOrder, sizes: dict[str, int]
) -> None:
    assert {size.kind.value: size.quantity for size in sizes_beside(BOOK, order)} == sizes


@given(price=st.integers(1, 100_000), quantity=st.integers(1, 2_000))
def test_a_lot_below_the_size_without_a_minimum_one_is_charged_and_from_there_on_none(
    price: int, quantity: int
) -> None:
    asked = an_order(price=f"{price / 100:.2f}", quantity=100 * quantity)
    for size in sizes_beside(BOOK, asked):
        here, below = (replace(asked, quantity=size.quantity - less) for less in (0, 100))
        if size.kind is SizeKind.NO_MINIMUM:
            assert (minima(here), minima(below)) == ([], ["commission"])
        elif size.kind is SizeKind.FIXED_IS_SMALL:
            assert fixed_part(here) <= SMALL_PART < fixed_part(below)


def minima(order: ExecutedOrder) -> list[str]:
    lines = order_fees(BOOK, order).lines
    return [line.fee_id for line in lines if bound_of(line, order.value) is FeeBound.MINIMUM]


def fixed_part(order: ExecutedOrder) -> Decimal:
    lines = order_fees(BOOK, order).lines
    fixed = [line for line in lines if line.per is FeeBasis.ORDER or line.fee_id in minima(order)]
    return sum((line.amount for line in fixed), Decimal(0)) / order.value


@pytest.mark.parametrize(
    ("order", "fee", "bound"),
    [
        (an_order(), "commission", FeeBound.MINIMUM),
        (an_order(quantity=2_000), "commission", None),
        (an_order("us-futu", Board.US_LISTED, price="0.10", quantity=1_000), "commission", FeeBound.MAXIMUM_RATIO),
        (an_order("us-futu", Board.US_LISTED, price="100.00", quantity=1_000), "commission", None),
        (an_order("us-standard", Board.US_LISTED, Side.SELL, quantity=500_000), "taf", FeeBound.MAXIMUM),
    ],
)  # fmt: skip
def test_an_amount_says_which_bound_it_stands_at(
    order: ExecutedOrder, fee: str, bound: FeeBound | None
) -> None:
    (line,) = (line for line in order_fees(BOOK, order).lines if line.fee_id == fee)
    assert bound_of(line, order.value) is bound
