"""What holds for the fees of any order, under every plan, on any day."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import an_instrument, shipped_rule_book
from tradewalk.domain.fees import FeeBreakdown, fees_added, fees_of
from tradewalk.domain.instruments import Board
from tradewalk.domain.money import CENT, ZERO
from tradewalk.domain.orders import Side
from tradewalk.domain.rule_terms import FeePlanTerms, FeeTerms
from tradewalk.domain.rules import EXCHANGE_OF, Rule, RuleBook

BOOK = shipped_rule_book()
PLANS = sorted(
    {
        (rule.subject, board)
        for rule in BOOK
        if isinstance(rule.terms, FeePlanTerms)
        for board in Board
        if {board, EXCHANGE_OF[board]} & set(rule.scopes)
    }
)
PLAN = st.sampled_from(PLANS)
DAY = st.dates(date(2024, 5, 22), date(2027, 12, 31)) | st.sampled_from(
    [date(2025, 6, 29), date(2026, 10, 1)]
)
PRICE = st.integers(1, 3_000_000).map(lambda points: Decimal(points).scaleb(-3))
QUANTITY = st.integers(1, 2_000_000)


def fees(plan: tuple[str, Board], side: Side, day: date, value: Decimal, quantity: int) -> FeeBreakdown:
    name, board = plan
    return fees_of(BOOK, name, an_instrument(board), side, day, value, quantity)


@given(plan=PLAN, side=st.sampled_from(Side), day=DAY, price=PRICE, quantity=QUANTITY)
def test_the_total_is_what_is_charged_to_the_cent(
    plan: tuple[str, Board], side: Side, day: date, price: Decimal, quantity: int
) -> None:
    breakdown = fees(plan, side, day, price * quantity, quantity)
    charged = [line.amount for line in breakdown.lines if line.is_charged]
    assert breakdown.total == sum(charged, ZERO)
    assert breakdown.total == sum((amount for _, amount in breakdown.charged()), ZERO)
    assert all(line.amount >= 0 and line.amount == line.amount.quantize(CENT) for line in breakdown.lines)


@given(plan=PLAN, side=st.sampled_from(Side), day=DAY, price=PRICE, sizes=st.tuples(QUANTITY, QUANTITY))
def test_more_shares_never_cost_less_in_any_fee(
    plan: tuple[str, Board], side: Side, day: date, price: Decimal, sizes: tuple[int, int]
) -> None:
    few, many = (fees(plan, side, day, price * quantity, quantity) for quantity in sorted(sizes))
    assert [line.fee_id for line in few.lines] == [line.fee_id for line in many.lines]
    assert all(less.amount <= more.amount for less, more in zip(few.lines, many.lines, strict=True))


FILLS = st.lists(st.tuples(st.integers(1, 3_000_000), st.integers(1, 3_000)), min_size=1, max_size=6)


@given(plan=PLAN, side=st.sampled_from(Side), day=DAY, fills=FILLS)
def test_what_the_fills_add_is_what_the_whole_costs(
    plan: tuple[str, Board], side: Side, day: date, fills: list[tuple[int, int]]
) -> None:
    value, quantity, paid = ZERO, 0, ZERO
    before = fees(plan, side, day, value, quantity)
    for points, shares in fills:
        value, quantity = value + Decimal(points).scaleb(-3) * shares, quantity + shares
        after = fees(plan, side, day, value, quantity)
        added = fees_added(before, after)
        assert all(amount >= 0 for _, amount in added)
        paid += sum((amount for _, amount in added), ZERO)
        before = after
    assert paid == before.total


PROBES = [
    (Decimal(price), quantity)
    for price, quantity in [("0.01", 1), ("0.50", 200), ("10", 100), ("250", 1000), ("300", 3_000_000)]
]
NUMBERS = [
    (rule, field)
    for rule in BOOK
    if isinstance(rule.terms, FeeTerms)
    for field in ("rate", "minimum", "maximum", "maximum_ratio")
    if getattr(rule.terms, field)
]


@pytest.mark.parametrize(("rule", "field"), NUMBERS, ids=[f"{rule.id}.{field}" for rule, field in NUMBERS])
def test_another_value_in_the_rule_book_changes_what_some_order_pays(
    rule: Rule[FeeTerms], field: str
) -> None:
    terms = rule.terms._replace(**{field: getattr(rule.terms, field) * 2})
    changed = RuleBook(replace(each, terms=terms) if each is rule else each for each in BOOK)
    day = max(rule.effective_from, date(2015, 8, 1))
    orders = [
        (plan, an_instrument(board), side, day, price * quantity, quantity)
        for plan, board in PLANS
        if {board, EXCHANGE_OF[board]} & set(rule.scopes)
        and BOOK.find(FeePlanTerms, board, day, plan) is not None
        for side in Side
        for price, quantity in PROBES
    ]
    assert any(fees_of(BOOK, *order) != fees_of(changed, *order) for order in orders)
    amounts = [[line.amount for line in fees_of(BOOK, *order).lines] for order in orders]
    assert amounts != [[line.amount for line in fees_of(changed, *order).lines] for order in orders]
