"""Dividends and splits on positions: shares, cost, cash, profit and the day's statement."""

from datetime import date
from decimal import Decimal

import pytest

from tests.domain.books import CASH, FEE_PLANS, HONG_KONG, MAINLAND, NORTHBOUND, Books
from tests.domain.builders import THURSDAY, WEDNESDAY, at, shipped_rule_book
from tradewalk.domain.break_even import break_even_price
from tradewalk.domain.entitlement_facts import DividendBooked, SharesSplit
from tradewalk.domain.entitlements import ended_by_split, split_shares
from tradewalk.domain.events import DayClosed, OrderExpired
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import Side
from tradewalk.domain.placed_orders import FactImpossible
from tradewalk.domain.statements import lived_days, statement_of

EX = at("00:00", THURSDAY)


def holding(instrument: Instrument = MAINLAND, quantity: int = 200, price: str = "10.00") -> Books:
    """Shares bought on Wednesday, and Thursday has begun."""
    books = Books(WEDNESDAY)
    books.trade(instrument, Side.BUY, price, quantity)
    books.tell(DayClosed(books.now, WEDNESDAY))
    books.to(THURSDAY)
    return books


def a_dividend(amount: str = "90.00", per_share: str = "0.45", quantity: int = 200) -> DividendBooked:
    return DividendBooked(EX, MAINLAND.symbol, quantity, Currency.CNY, Decimal(per_share), Decimal(amount))


def a_split(
    quantity: int, before: int, after: int, whole: int, cash: str = "0.00", of: Instrument = MAINLAND
) -> SharesSplit:
    return SharesSplit(EX, of.symbol, quantity, of.currency, before, after, whole, Decimal(cash))


def test_a_dividend_is_cash_that_can_be_withdrawn_and_profit_that_is_realised() -> None:
    books = holding()
    cash, position = books.cash(Currency.CNY), books.position(MAINLAND)
    books.tell(a_dividend())
    after = books.position(MAINLAND)
    assert books.cash(Currency.CNY).withdrawable == cash.available + 90
    assert (after.quantity, after.cost) == (position.quantity, position.cost)
    assert after.realised == position.realised + 90


@pytest.mark.parametrize(
    ("quantity", "before", "after", "whole", "fraction"),
    [
        (200, 10, 18, 360, "0"),
        (250, 10, 13, 325, "0"),
        (101, 2, 3, 151, "0.5"),
        (7, 10, 1, 0, "0.7"),
        (1234, 1, 4, 4936, "0"),
    ],
)
def test_shares_are_multiplied_to_whole_ones(
    quantity: int, before: int, after: int, whole: int, fraction: str
) -> None:
    assert split_shares(quantity, before, after) == (whole, Decimal(fraction))


def test_a_fraction_is_worth_its_part_of_the_price_to_the_cent() -> None:
    assert split_shares(101, 2, 3).cash(Decimal("6.67")) == Decimal("3.34")


def test_bonus_shares_divide_the_cost_of_one() -> None:
    books = holding()
    cost = books.position(MAINLAND).cost
    books.tell(a_split(200, 10, 18, 360))
    position = books.position(MAINLAND)
    assert (position.sellable, position.cost, position.average_cost) == (360, cost, cost / 360)
    assert (position.realised, books.cash(Currency.CNY).total) == (ZERO, CASH - cost)


def test_a_fraction_is_paid_out_and_takes_its_cost_with_it() -> None:
    books = holding(quantity=300, price="20.00")
    before, cash = books.position(MAINLAND), books.cash(Currency.CNY)
    books.tell(a_split(300, 8, 9, 337, "8.89"))
    position = books.position(MAINLAND)
    gone = before.cost - position.cost
    assert (position.quantity, gone) == (
        337,
        (before.cost * Decimal("0.5") / Decimal("337.5")).quantize(gone),
    )
    assert position.realised == Decimal("8.89") - gone
    assert books.cash(Currency.CNY).total == cash.total + Decimal("8.89")


def test_a_consolidation_of_too_few_shares_leaves_cash_alone() -> None:
    books = holding(HONG_KONG, quantity=7)
    cost = books.position(HONG_KONG).cost
    books.tell(a_split(7, 10, 1, 0, "70.00", HONG_KONG))
    position = books.position(HONG_KONG)
    assert (position.quantity, position.cost, position.realised) == (0, ZERO, 70 - cost)


def test_the_break_even_price_is_of_the_new_shares() -> None:
    books = holding(quantity=1_000, price="18.00")

    def break_even() -> Decimal:
        position = books.position(MAINLAND)
        plan = FEE_PLANS[MAINLAND]
        return break_even_price(
            shipped_rule_book(), plan, MAINLAND, THURSDAY, position.cost, position.quantity
        )

    assert break_even() == Decimal("18.02")
    books.tell(a_split(1_000, 10, 18, 1_800))
    assert break_even() == Decimal("10.02")


def test_shares_that_still_rest_are_split_and_rest_on() -> None:
    books = Books(date(2025, 9, 30), (Currency.HKD, Currency.CNY))
    books.trade(NORTHBOUND, Side.BUY, "10.00", 201)
    books.to(date(2025, 10, 2))
    split = a_split(201, 2, 3, 301, "3.00", NORTHBOUND)
    books.tell(split)
    assert (books.position(NORTHBOUND).bought_today, books.position(NORTHBOUND).sellable) == (301, 0)
    books.to(date(2025, 10, 9))
    assert (books.position(NORTHBOUND).bought_today, books.position(NORTHBOUND).sellable) == (0, 301)


def test_an_open_order_dies_on_a_split_of_its_own_symbol_alone() -> None:
    books = holding(quantity=400)
    done = books.place(MAINLAND, Side.SELL, "11.00", 100)
    books.fill(MAINLAND, done)
    sale, purchase = (
        books.place(MAINLAND, Side.SELL, "12.00", 100),
        books.place(MAINLAND, Side.BUY, "9.00", 100),
    )
    books.place(NORTHBOUND, Side.BUY, "9.00", 100)
    ended = ended_by_split(books.account.orders.values(), MAINLAND.symbol)
    assert [order.order_id for order in ended] == [sale, purchase]


def test_a_split_waits_until_nothing_stands_behind_an_open_sale() -> None:
    books = holding()
    sale = books.place(MAINLAND, Side.SELL, "12.00", 200)
    with pytest.raises(FactImpossible):
        books.tell(a_split(200, 10, 18, 360))
    books.tell(OrderExpired(books.now, sale, 200), a_split(200, 10, 18, 360))
    assert books.position(MAINLAND).sellable == 360


def test_the_statement_of_the_ex_day_says_what_came() -> None:
    books = holding()
    dividend, split = a_dividend(), a_split(200, 8, 9, 225)
    books.tell(dividend, split)
    first, second = (statement_of(day, lambda _: Decimal("9.55")) for day in lived_days(books.facts))
    assert (first.entitlements, second.entitlements) == ((), (dividend, split))
    cash = next(each for each in second.cash if each.currency is Currency.CNY)
    assert (cash.dividends, cash.closing) == (Decimal("90.00"), cash.opening + 90)
    assert all(each.is_balanced for each in (*first.cash, *second.cash))
    assert second.holdings[0].quantity == 225
