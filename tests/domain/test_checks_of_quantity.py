from dataclasses import replace
from decimal import Decimal

import pytest

from tests.domain.builders import (
    MAIN_SHARE,
    STAR_SHARE,
    THURSDAY,
    WEDNESDAY,
    a_context,
    an_account,
    an_instrument,
    an_order,
    at,
)
from tradewalk.domain.checks import check_order, maximum_quantity
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderStatus, OrderType, Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason

STAR, MAIN = STAR_SHARE, MAIN_SHARE
WARNED = an_instrument(Board.SSE_MAIN, code="600999", is_risk_warned=True)
RICH = "100000000000.00"
MARKET = OrderType.BEST_FIVE_IOC


def refused(context_cash: str, instrument: Instrument, quantity: int, *, type: OrderType) -> str:
    context = a_context(instrument=instrument, account=an_account(context_cash), previous_close="10.00")
    price = None if type is MARKET and instrument is MAIN else "10.00"
    refusals = check_order(an_order(quantity, price, type=type, symbol=instrument.symbol), context)
    return " ".join(f"{refusal.reason}:{refusal.nearest}" for refusal in refusals)


@pytest.mark.parametrize(
    ("instrument", "quantity", "order_type", "expected"),
    [
        (STAR, 200, OrderType.LIMIT, ""),
        (STAR, 201, OrderType.LIMIT, ""),
        (STAR, 199, OrderType.LIMIT, "quantity-below-minimum:200"),
        (STAR, 100, OrderType.LIMIT, "quantity-below-minimum:200"),
        (STAR, 0, OrderType.LIMIT, "quantity-below-minimum:200"),
        (STAR, -5, OrderType.LIMIT, "quantity-below-minimum:200"),
        (STAR, 100_000, OrderType.LIMIT, ""),
        (STAR, 100_001, OrderType.LIMIT, "quantity-above-maximum:100000"),
        (STAR, 50_000, MARKET, ""),
        (STAR, 50_001, MARKET, "quantity-above-maximum:50000"),
        (MAIN, 100, OrderType.LIMIT, ""),
        (MAIN, 50, OrderType.LIMIT, "quantity-below-minimum:100"),
        (MAIN, 150, OrderType.LIMIT, "quantity-off-step:100"),
        (MAIN, 160, OrderType.LIMIT, "quantity-off-step:200"),
        (MAIN, 999_999, OrderType.LIMIT, "quantity-off-step:1000000"),
        (MAIN, 1_000_000, MARKET, ""),
        (MAIN, 1_000_050, OrderType.LIMIT, "quantity-above-maximum:1000000"),
    ],
)
def test_a_purchase_is_held_against_minimum_step_and_maximum(
    instrument: Instrument, quantity: int, order_type: OrderType, expected: str
) -> None:
    assert refused(RICH, instrument, quantity, type=order_type) == expected


@pytest.mark.parametrize(
    ("instrument", "holding", "quantity", "expected"),
    [
        (MAIN, 250, 100, ""),
        (MAIN, 250, 200, ""),
        (MAIN, 250, 250, ""),
        (MAIN, 250, 150, ""),
        (MAIN, 250, 50, ""),
        (MAIN, 250, 30, "odd-lot-must-go-whole:50"),
        (MAIN, 250, 130, "odd-lot-must-go-whole:150"),
        (MAIN, 250, 0, "quantity-below-minimum:50"),
        (MAIN, 50, 30, "odd-lot-must-go-whole:50"),
        (MAIN, 300, 30, "quantity-below-minimum:100"),
        (MAIN, 300, 170, "quantity-off-step:200"),
        (MAIN, 0, 100, "not-enough-shares:None"),
        (MAIN, 0, 0, "quantity-below-minimum:None"),
        (MAIN, 250, 300, "not-enough-shares:250"),
        (MAIN, 1_200_000, 1_100_000, "quantity-above-maximum:1000000"),
        (STAR, 350, 200, ""),
        (STAR, 350, 201, ""),
        (STAR, 350, 350, ""),
        (STAR, 350, 150, "quantity-below-minimum:200"),
        (STAR, 150, 150, ""),
        (STAR, 150, 100, "odd-lot-must-go-whole:150"),
        (STAR, 150, 200, "not-enough-shares:150"),
        (STAR, 350, 351, "not-enough-shares:350"),
    ],
)
def test_a_sale_is_held_against_the_holding_and_its_odd_part(
    instrument: Instrument, holding: int, quantity: int, expected: str
) -> None:
    account = an_account(symbol=instrument.symbol, sellable=holding)
    context = a_context(instrument=instrument, account=account, previous_close="10.00")
    order = an_order(quantity, "10.00", side=Side.SELL, symbol=instrument.symbol)
    refusals = check_order(order, context)
    assert " ".join(f"{refusal.reason}:{refusal.nearest}" for refusal in refusals) == expected


@pytest.mark.parametrize("quantity", [100, 200, 350])
def test_what_was_bought_today_is_sold_from_the_next_trading_day_on(quantity: int) -> None:
    context = a_context(account=an_account(bought_today=350))
    (refusal,) = check_order(an_order(quantity, side=Side.SELL), context)
    assert (refusal.reason, refusal.rule_id) == (Reason.BOUGHT_TODAY, "mainland-settlement")
    assert (refusal.value, refusal.bound, refusal.nearest) == (Decimal(quantity), Decimal(0), None)
    assert refusal.legal_from == at("09:15", THURSDAY)


def test_of_shares_from_two_days_the_older_are_offered() -> None:
    context = a_context(account=an_account(sellable=300, bought_today=200))
    (today,) = check_order(an_order(400, side=Side.SELL), context)
    (more,) = check_order(an_order(501, side=Side.SELL), context)
    assert (today.reason, today.nearest) == (Reason.BOUGHT_TODAY, Decimal(300))
    assert (more.reason, more.nearest) == (Reason.NOT_ENOUGH_SHARES, Decimal(300))


def test_at_the_calendars_end_no_next_day_is_promised() -> None:
    last_day = WEDNESDAY.replace(year=2026, month=12, day=31)
    context = a_context(day=last_day, account=an_account(bought_today=200))
    (refusal,) = check_order(an_order(200, side=Side.SELL), context)
    assert (refusal.reason, refusal.legal_from) == (Reason.BOUGHT_TODAY, None)


@pytest.mark.parametrize(
    ("cash", "quantity", "nearest"),
    [
        ("274491.35", 200, None),
        ("274491.34", 200, "none"),
        ("300000.00", 300, "218"),
        ("0.00", 200, "none"),
    ],
)
def test_without_the_cash_the_largest_affordable_quantity_is_offered(
    cash: str, quantity: int, nearest: str | None
) -> None:
    refusals = check_order(an_order(quantity), a_context(account=an_account(cash)))
    assert [str(refusal.nearest or "none") for refusal in refusals] == ([] if nearest is None else [nearest])
    for refusal in refusals:
        assert (refusal.reason, refusal.bound) == (Reason.NOT_ENOUGH_CASH, Decimal(cash))


def test_the_cash_that_is_missing_is_said_with_fees() -> None:
    (refusal,) = check_order(an_order(200), a_context(account=an_account("274491.34")))
    assert refusal.value == Decimal("274491.35")


def test_too_few_shares_are_refused_and_the_minimum_offered() -> None:
    (refusal,) = check_order(an_order(100), a_context())
    assert (refusal.reason, refusal.nearest, refusal.rule_id) == (
        Reason.QUANTITY_BELOW_MINIMUM,
        Decimal(200),
        "star-lot",
    )


@pytest.mark.parametrize(
    ("order_type", "price", "needed"),
    [
        # 200 × limit-up 1,646.52 = 329,304.00, with commission 82.33 and transfer fee 3.29.
        (OrderType.BEST_FIVE_IOC, None, "329389.62"),
        (OrderType.OWN_BEST, "1372.10", "274491.35"),
    ],
)
def test_a_market_order_needs_cash_for_its_protective_price_else_for_limit_up(
    order_type: OrderType, price: str | None, needed: str
) -> None:
    context = a_context(instrument=MAIN, previous_close="1496.84", account=an_account("1.00"))
    (refusal,) = check_order(an_order(200, price, type=order_type, symbol=MAIN.symbol), context)
    assert refusal.value == Decimal(needed)


def _bought(quantity: int, *, filled: int = 0, cancelled: int = 0, is_checked: bool = True) -> Order:
    request = an_order(quantity, "5.00", symbol=WARNED.symbol)
    order = Order(quantity, request, Currency.CNY, OrderStatus.WORKING, at("09:40"))
    frozen_cash = Decimal(5 * (quantity - filled - cancelled) if is_checked else 0)
    return replace(order, filled=filled, cancelled=cancelled, frozen_cash=frozen_cash)


@pytest.mark.parametrize(
    ("orders", "quantity", "nearest"),
    [
        ((), 500_000, None),
        ((), 500_100, 500_000),
        ((_bought(300_000, filled=100_000),), 200_000, None),
        ((_bought(300_000, filled=100_000),), 200_100, 200_000),
        ((_bought(300_000, filled=100_000, cancelled=200_000),), 400_000, None),
        ((_bought(300_000), _bought(200_000)), 100, "none"),
        ((_bought(500_000, is_checked=False),), 500_000, None),
    ],
)
def test_of_a_share_under_risk_warning_half_a_million_may_be_bought_in_a_day(
    orders: tuple[Order, ...], quantity: int, nearest: int | str | None
) -> None:
    context = a_context(instrument=WARNED, account=an_account(RICH, orders=orders), previous_close="5.00")
    refusals = check_order(an_order(quantity, "5.00", symbol=WARNED.symbol), context)
    assert [refusal.nearest or "none" for refusal in refusals] == ([] if nearest is None else [nearest])


@pytest.mark.parametrize(
    ("instrument", "price", "cash", "expected"),
    [
        (STAR, "1372.10", "1200000.00", 874),
        (STAR, "1372.10", "274491.35", 200),
        (STAR, "1372.10", "274491.34", 0),
        (STAR, "10.00", RICH, 100_000),
        (STAR, None, RICH, 0),
        (STAR, "0", RICH, 0),
        (MAIN, "1448.00", "1200000.00", 800),
        (MAIN, "10.00", "1005.01", 100),
        (MAIN, "10.00", "1005.00", 0),
    ],
)
def test_the_most_that_can_be_bought_is_legal_and_paid_for_with_fees(
    instrument: Instrument, price: str | None, cash: str, expected: int
) -> None:
    context = a_context(instrument=instrument, account=an_account(cash))
    assert maximum_quantity(an_order(1, price, symbol=instrument.symbol), context) == expected


def test_no_limit_up_means_no_market_order_can_be_paid_for() -> None:
    context = a_context(instrument=MAIN, days_listed=0)
    assert maximum_quantity(an_order(1, None, type=MARKET, symbol=MAIN.symbol), context) == 0


@pytest.mark.parametrize(
    ("instrument", "holding", "expected"),
    [(STAR, 350, 350), (STAR, 150, 150), (MAIN, 250, 250), (MAIN, 1_000_050, 1_000_000), (MAIN, 0, 0)],
)
def test_the_most_that_can_be_sold_is_what_may_be_sold_now(
    instrument: Instrument, holding: int, expected: int
) -> None:
    account = an_account(symbol=instrument.symbol, sellable=holding, bought_today=100)
    context = a_context(instrument=instrument, account=account)
    order = an_order(1, side=Side.SELL, symbol=instrument.symbol)
    assert maximum_quantity(order, context) == expected


def test_nothing_can_be_bought_where_the_account_may_not_trade() -> None:
    assert maximum_quantity(an_order(), a_context(profile="hk-retail")) == 0
