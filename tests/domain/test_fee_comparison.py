"""The same order under other plans, on other days and in other sizes, and how far the price must move for it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import WEDNESDAY, an_instrument, shipped_rule_book
from tradewalk.domain.break_even import proceeds
from tradewalk.domain.fee_comparison import (
    ComparedFees,
    ExecutedOrder,
    break_even_move,
    compare,
    plans_of,
)
from tradewalk.domain.fees import fees_of
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import Side
from tradewalk.domain.rules import NoRule, RuleBook
from tradewalk.domain.tick_rules import tick_table

BOOK = shipped_rule_book()


def an_order(
    plan: str = "hk-futu",
    board: Board = Board.HKEX_MAIN,
    side: Side = Side.BUY,
    price: str = "600.50",
    quantity: int = 100,
    day: date = WEDNESDAY,
) -> ExecutedOrder:
    return ExecutedOrder(plan, an_instrument(board), side, Decimal(price), quantity, day)


def under_other_plans(book: RuleBook, asked: ExecutedOrder) -> tuple[ComparedFees, ...]:
    plans = plans_of(book, asked.instrument.board, asked.day)
    return compare(book, asked, (replace(asked, plan=plan) for plan in plans if plan != asked.plan))


def on_other_days(book: RuleBook, asked: ExecutedOrder, days: Iterable[date]) -> tuple[ComparedFees, ...]:
    return compare(book, asked, (replace(asked, day=day) for day in days))


def in_other_sizes(
    book: RuleBook, asked: ExecutedOrder, quantities: Iterable[int]
) -> tuple[ComparedFees, ...]:
    return compare(book, asked, (replace(asked, quantity=quantity) for quantity in quantities))


def differences(row: ComparedFees) -> dict[str, str]:
    return {line.fee_id: f"{line.more:+.2f}" for line in row.lines if line.more}


def test_the_plans_of_a_board_are_set_beside_the_one_that_was_asked_for() -> None:
    rows = under_other_plans(BOOK, an_order())
    assert [(row.order.plan, f"{row.fees.total}", f"{row.more:+.2f}") for row in rows] == [
        ("hk-futu", "101.64", "+0.00"),
        ("hk-usmart-a", "98.64", "-3.00"),
        ("hk-usmart-b", "116.66", "+15.02"),
    ]
    assert [differences(row) for row in rows] == [
        {},
        {"platform": "-3.00"},
        {"commission": "+30.02", "platform": "-15.00"},
    ]


def test_a_fee_that_only_the_asked_for_order_pays_is_a_line_of_nothing() -> None:
    *_, cheapest = under_other_plans(BOOK, an_order())
    (platform,) = (line for line in cheapest.lines if line.fee_id == "platform")
    assert (platform.amount, platform.more) == (Decimal(0), Decimal(-15))


def test_the_same_order_on_other_days_pays_by_the_rules_of_those_days() -> None:
    days = (date(2023, 11, 16), date(2025, 6, 27))
    rows = on_other_days(BOOK, an_order(), days)
    assert [(row.order.day, differences(row)) for row in rows] == [
        (WEDNESDAY, {}),
        (days[0], {"stamp-duty": "+18.00", "settlement": "-0.52"}),
        (days[1], {"settlement": "-0.52"}),
    ]


def test_a_small_order_pays_more_for_each_hundred_of_its_value() -> None:
    rows = in_other_sizes(BOOK, an_order("cn-standard", Board.SSE_MAIN, price="10.00"), (1_000, 100_000))
    assert [(row.order.quantity, f"{row.basis_points:.2f}") for row in rows] == [
        (100, "50.10"),
        (1_000, "5.10"),
        (100_000, "2.60"),
    ]


def test_what_the_plan_does_not_cover_is_left_out_and_the_order_itself_must_be_covered() -> None:
    asked = an_order()
    rows = on_other_days(BOOK, asked, (date(2010, 1, 4), date(2025, 8, 28)))
    assert [row.order.day for row in rows] == [WEDNESDAY, date(2025, 8, 28)]
    with pytest.raises(NoRule):
        compare(BOOK, replace(asked, plan="us-standard"), (asked,))


@pytest.mark.parametrize(
    ("board", "plans"),
    [
        (Board.SSE_STAR, ("cn-standard",)),
        (Board.BSE, ("cn-standard",)),
        (Board.NORTHBOUND_STAR, ("northbound-tiger",)),
        (Board.HKEX_MAIN, ("hk-futu", "hk-usmart-a", "hk-usmart-b")),
        (Board.HKEX_ETP, ("hk-futu", "hk-usmart-a", "hk-usmart-b")),
        (Board.US_LISTED, ("us-futu", "us-standard")),
    ],
)
def test_a_board_has_the_plans_that_say_what_they_charge_on_it(board: Board, plans: tuple[str, ...]) -> None:
    assert plans_of(BOOK, board, WEDNESDAY) == plans


@pytest.mark.parametrize(
    ("order", "move"),
    [
        (an_order("cn-standard", Board.SSE_STAR, price="1372.10", quantity=200), "1.41"),
        (an_order("cn-standard", Board.SSE_MAIN, price="10.00"), "0.11"),
        (an_order("us-standard", Board.US_LISTED, price="250.00"), "0.01"),
        (an_order("us-standard", Board.US_LISTED, Side.SELL, price="250.00"), "0.01"),
        (an_order("cn-standard", Board.SSE_MAIN, Side.SELL, price="10.00"), "0.11"),
        (an_order("cn-standard", Board.SSE_MAIN, Side.SELL, price="0.05"), None),
    ],
)
def test_the_price_must_move_so_far_that_both_ways_are_paid(order: ExecutedOrder, move: str | None) -> None:
    assert break_even_move(BOOK, order) == (None if move is None else Decimal(move))


ORDERS = st.builds(
    an_order,
    plan=st.just("hk-futu"),
    side=st.sampled_from(Side),
    price=st.integers(1, 40_000).map(
        lambda tick: f"{tick_table(BOOK, an_order().instrument, WEDNESDAY).price_of(tick)}"
    ),
    quantity=st.integers(1, 2_000),
)


@given(order=ORDERS)
def test_a_tick_less_than_the_move_loses_and_the_move_does_not(order: ExecutedOrder) -> None:
    ticks, move = tick_table(BOOK, order.instrument, order.day), break_even_move(BOOK, order)
    is_buy = order.side is Side.BUY
    if move is None:
        assert result(order, buy_at=ticks.price_of(1)) < 0
        return
    other = ticks.number_of(order.price + move if is_buy else order.price - move)
    assert other is not None, "it is a legal price"
    better, worse = ticks.price_of(other), ticks.price_of(other - 1 if is_buy else other + 1)
    if is_buy:
        assert result(order, sell_at=better) >= 0 > result(order, sell_at=worse)
    else:
        assert result(order, buy_at=better) >= 0 > result(order, buy_at=worse)


def result(order: ExecutedOrder, *, buy_at: Decimal | None = None, sell_at: Decimal | None = None) -> Decimal:
    """What is left of buying and selling the shares of an order, its fees and those of the other way paid."""
    plan, instrument, day, quantity = order.plan, order.instrument, order.day, order.quantity
    paid = (buy_at or order.price) * quantity
    cost = paid + fees_of(BOOK, plan, instrument, Side.BUY, day, paid, quantity).total
    return proceeds(BOOK, plan, instrument, day, sell_at or order.price, quantity) - cost
