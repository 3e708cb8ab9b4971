"""From an amount of cash to a quantity: it never costs more than the amount, and one step more would."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import MAIN_SHARE, STAR_SHARE, a_context, an_account, an_order, at
from tests.domain.builders import THURSDAY as NEXT_DAY
from tradewalk.domain.amounts import (
    estimate_price,
    least_quantity,
    quantity_for,
    sellable_from,
    total_of,
)
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.quantity_checks import legal_quantities

PRICES = st.sampled_from(("1.00", "3.54", "58.23", "1372.10", "1594.80"))
AMOUNTS = st.decimals(Decimal("0.01"), Decimal(5_000_000), places=2)
HOLDINGS = st.one_of(st.integers(0, 500), st.integers(0, 200_000))


def a_holder(instrument: Instrument, sellable: int = 0) -> CheckContext:
    return a_context(instrument=instrument, account=an_account(symbol=instrument.symbol, sellable=sellable))


def test_two_hundred_at_1372_10_cost_71_35_of_fees() -> None:
    assert total_of(an_order(), a_context(), 200) == Decimal("274491.35")
    assert total_of(an_order(side=Side.SELL), a_context(), 200) < Decimal("274420.00")


@pytest.mark.parametrize(
    ("amount", "side", "sellable", "quantity"),
    [
        ("274491.35", Side.BUY, 0, 200),
        ("274491.34", Side.BUY, 0, 0),
        ("300000.00", Side.BUY, 0, 218),
        ("1200000.00", Side.BUY, 0, 874),
        ("300000.00", Side.SELL, 500, 218),
        ("300000.00", Side.SELL, 150, 150),
        ("100000.00", Side.SELL, 150, 0),
        ("300000.00", Side.SELL, 0, 0),
    ],
)
def test_an_amount_comes_to_a_legal_quantity(amount: str, side: Side, sellable: int, quantity: int) -> None:
    assert quantity_for(Decimal(amount), an_order(side=side), a_holder(STAR_SHARE, sellable)) == quantity


def test_the_cash_of_the_account_does_not_bound_what_an_amount_comes_to() -> None:
    assert quantity_for(Decimal(2_000_000), an_order(), a_context(account=an_account("1000.00"))) == 1457


@given(
    instrument=st.sampled_from((STAR_SHARE, MAIN_SHARE)),
    side=st.sampled_from(Side),
    price=PRICES,
    amount=AMOUNTS,
    sellable=HOLDINGS,
)
def test_it_never_exceeds_the_amount_and_one_legal_step_more_would(
    instrument: Instrument, side: Side, price: str, amount: Decimal, sellable: int
) -> None:
    context = a_holder(instrument, sellable)
    request = an_order(0, price, side=side, symbol=instrument.symbol)
    quantity = quantity_for(amount, request, context)
    if quantity:
        assert any(quantity in legal for legal in legal_quantities(request, context))
        assert total_of(request, context, quantity) <= amount
    above = next_legal(request, context, quantity)
    assert above is None or total_of(request, context, above) > amount


def next_legal(request: OrderRequest, context: CheckContext, quantity: int) -> int | None:
    """The smallest legal quantity above another one."""
    starts = []
    for legal in legal_quantities(request, context):
        steps = max(0, -(-(quantity + 1 - legal.start) // legal.step))
        if steps < len(legal):
            starts.append(legal[steps])
    return min(starts, default=None)


@pytest.mark.parametrize(
    ("instrument", "side", "sellable", "least"),
    [
        (STAR_SHARE, Side.BUY, 0, 200),
        (MAIN_SHARE, Side.BUY, 0, 100),
        (STAR_SHARE, Side.SELL, 150, 150),
        (MAIN_SHARE, Side.SELL, 250, 50),
        (STAR_SHARE, Side.SELL, 0, 0),
    ],
)
def test_the_least_that_may_be_ordered(instrument: Instrument, side: Side, sellable: int, least: int) -> None:
    request = an_order(side=side, symbol=instrument.symbol)
    assert least_quantity(request, a_holder(instrument, sellable)) == least


def test_an_account_that_may_not_trade_here_gets_nothing_for_its_amount() -> None:
    assert quantity_for(Decimal(1_000_000), an_order(), a_context(profile="hk-retail")) == 0


@pytest.mark.parametrize(
    ("side", "price", "estimate"),
    [
        (Side.BUY, "1372.10", "1372.10"),
        (Side.BUY, None, "1646.52"),
        (Side.SELL, "1372.10", "1372.10"),
        (Side.SELL, None, "1097.68"),
    ],
)
def test_an_order_without_a_price_is_estimated_at_the_worst_of_the_day(
    side: Side, price: str | None, estimate: str
) -> None:
    order_type = OrderType.LIMIT if price else OrderType.OWN_BEST
    request = an_order(price=price, side=side, type=order_type)
    assert estimate_price(request, a_context()) == Decimal(estimate)


def test_what_is_bought_may_be_sold_on_the_next_trading_day() -> None:
    assert sellable_from(a_context()) == at("09:15", NEXT_DAY)
