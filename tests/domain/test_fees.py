from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import MAIN_SHARE, STAR_SHARE, WEDNESDAY, an_instrument, shipped_rule_book
from tradewalk.domain.fees import (
    FeeBreakdown,
    cash_still_frozen,
    cash_to_freeze,
    fees_added,
    fees_of,
    freeze_price,
)
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.rules import NoRule

BOOK = shipped_rule_book()
PLAN = "cn-standard"


def fees(
    value: str, side: Side = Side.BUY, *, day: date = WEDNESDAY, instrument: Instrument = STAR_SHARE
) -> FeeBreakdown:
    return fees_of(BOOK, PLAN, instrument, side, day, Decimal(value), 100)


@pytest.mark.parametrize(
    ("value", "buy", "sell"),
    [("274420.00", "71.35", "208.56"), ("1000.00", "5.01", "5.51"), ("280000.00", "72.80", "212.80")],
)
def test_the_worked_examples_come_to_the_cent(value: str, buy: str, sell: str) -> None:
    assert fees(value).total == Decimal(buy)
    assert fees(value, Side.SELL).total == Decimal(sell)


def test_a_round_trip_earns_the_rise_less_the_fees_of_both_ways() -> None:
    bought, sold = Decimal("274420.00"), Decimal("280000.00")
    earned = sold - bought - fees("274420.00").total - fees("280000.00", Side.SELL).total
    assert earned == Decimal("5295.85")


def test_each_fee_is_a_line_with_its_rate_and_what_is_included_is_not_added() -> None:
    breakdown = fees("274420.00", Side.SELL)
    lines = {line.fee_id: (line.amount, line.included_in) for line in breakdown.lines}
    assert lines == {
        "commission": (Decimal("68.61"), None),
        "handling": (Decimal("9.36"), "commission"),
        "management": (Decimal("5.49"), "commission"),
        "transfer": (Decimal("2.74"), None),
        "stamp-duty": (Decimal("137.21"), None),
    }
    assert [fee_id for fee_id, _ in breakdown.charged()] == ["commission", "transfer", "stamp-duty"]
    assert (breakdown.lines[0].base, breakdown.lines[0].minimum) == (Decimal("274420.00"), Decimal("5.00"))


@pytest.mark.parametrize(
    ("day", "handling", "transfer", "stamp_duty"),
    [
        (date(2022, 4, 28), "4.87", "2.00", "100.00"),
        (date(2022, 4, 29), "4.87", "1.00", "100.00"),
        (date(2023, 8, 25), "4.87", "1.00", "100.00"),
        (date(2023, 8, 28), "3.41", "1.00", "50.00"),
    ],
)
def test_the_day_decides_the_rate(day: date, handling: str, transfer: str, stamp_duty: str) -> None:
    lines = {line.fee_id: line.amount for line in fees("100000.00", Side.SELL, day=day).lines}
    assert lines["handling"] == Decimal(handling)
    assert lines["transfer"] == Decimal(transfer)
    assert lines["stamp-duty"] == Decimal(stamp_duty)


def test_a_fund_pays_commission_alone() -> None:
    breakdown = fees("100000.00", Side.SELL, instrument=an_instrument(Board.SSE_ETF, code="588200"))
    assert breakdown.charged() == (("commission", Decimal("25.00")),)


def test_nothing_executed_costs_nothing() -> None:
    assert fees_of(BOOK, PLAN, STAR_SHARE, Side.BUY, WEDNESDAY, ZERO, 0) == FeeBreakdown((), ZERO)


@pytest.mark.parametrize(
    ("plan", "board"),
    [
        ("hk-futu", Board.SSE_STAR),
        ("cn-standard", Board.HKEX_MAIN),
        ("cn-standard", Board.NORTHBOUND_STAR),
        ("northbound-tiger", Board.SSE_STAR),
        ("us-standard", Board.HKEX_ETP),
        ("nobody", Board.US_LISTED),
    ],
)
def test_a_plan_that_does_not_cover_the_board_has_no_answer(plan: str, board: Board) -> None:
    with pytest.raises(NoRule):
        fees_of(BOOK, plan, an_instrument(board), Side.BUY, WEDNESDAY, Decimal(1000), 100)


def test_a_buy_freezes_its_value_and_its_fees() -> None:
    frozen = cash_to_freeze(BOOK, PLAN, STAR_SHARE, WEDNESDAY, Decimal("1372.10"), 200)
    assert frozen == Decimal("274491.35")


@pytest.mark.parametrize(
    ("order_type", "price", "limit_up", "expected"),
    [
        (OrderType.LIMIT, "10.00", "11.00", "10.00"),
        (OrderType.LIMIT, None, "11.00", None),
        (OrderType.OWN_BEST, "10.00", "11.00", "10.00"),
        (OrderType.OWN_BEST, None, "11.00", "11.00"),
        (OrderType.OWN_BEST, None, None, None),
    ],
)
def test_a_buy_freezes_at_its_price_and_a_market_order_without_one_at_limit_up(
    order_type: OrderType, price: str | None, limit_up: str | None, expected: str | None
) -> None:
    def number(text: str | None) -> Decimal | None:
        return None if text is None else Decimal(text)

    request = OrderRequest(MAIN_SHARE.symbol, Side.BUY, order_type, number(price), 100)
    assert freeze_price(request, number(limit_up)) == number(expected)


PARTS = st.lists(st.tuples(st.integers(1, 100_000), st.integers(1, 3_000)), min_size=1, max_size=6)


@given(parts=PARTS, side=st.sampled_from(Side))
def test_the_fees_of_the_fills_add_up_to_the_fees_of_the_whole(
    parts: list[tuple[int, int]], side: Side
) -> None:
    value, quantity, paid = ZERO, 0, ZERO
    before = fees_of(BOOK, PLAN, STAR_SHARE, side, WEDNESDAY, value, quantity)
    for cents, shares in parts:
        value, quantity = value + Decimal(cents).scaleb(-2) * shares, quantity + shares
        after = fees_of(BOOK, PLAN, STAR_SHARE, side, WEDNESDAY, value, quantity)
        added = fees_added(before, after)
        assert all(amount >= 0 for _, amount in added)
        paid += sum(amount for _, amount in added)
        before = after
    assert paid == before.total


@given(parts=PARTS)
def test_what_stays_frozen_always_covers_the_rest_and_ends_at_nothing(parts: list[tuple[int, int]]) -> None:
    price = Decimal(max(cents for cents, _ in parts)).scaleb(-2)
    quantity = sum(shares for _, shares in parts)
    frozen = cash_to_freeze(BOOK, PLAN, STAR_SHARE, WEDNESDAY, price, quantity)
    value, filled, before = ZERO, 0, FeeBreakdown((), ZERO)
    for cents, shares in parts:
        added = Decimal(cents).scaleb(-2) * shares
        value, filled = value + added, filled + shares
        after = fees_of(BOOK, PLAN, STAR_SHARE, Side.BUY, WEDNESDAY, value, filled)
        still = cash_still_frozen(BOOK, PLAN, STAR_SHARE, WEDNESDAY, price, quantity - filled, value, filled)
        assert frozen - still >= added + after.total - before.total
        frozen, before = still, after
    assert frozen == ZERO
