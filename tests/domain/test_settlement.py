"""Bought shares rest and proceeds settle by the rule of their own market, whatever days the account lives."""

from datetime import date
from decimal import Decimal

import pytest

from tests.domain.books import CASH, HONG_KONG, MAINLAND, MARKETS, NEW_YORK, NORTHBOUND, Books
from tests.domain.builders import FRIDAY, MONDAY, THURSDAY, WEDNESDAY, at, shipped_rule_book
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import Side
from tradewalk.domain.settlement import settlement_days

NEXT_MONDAY = date(2025, 9, 1)
LAST_DAY_BEFORE_GOLDEN_WEEK, FIRST_DAY_AFTER_IT = date(2025, 9, 30), date(2025, 10, 9)


@pytest.mark.parametrize(
    ("instrument", "day", "sellable_from", "settles_on"),
    [
        (MAINLAND, WEDNESDAY, THURSDAY, THURSDAY),
        (MAINLAND, FRIDAY, NEXT_MONDAY, NEXT_MONDAY),
        (MAINLAND, LAST_DAY_BEFORE_GOLDEN_WEEK, FIRST_DAY_AFTER_IT, FIRST_DAY_AFTER_IT),
        (NORTHBOUND, WEDNESDAY, THURSDAY, THURSDAY),
        (HONG_KONG, WEDNESDAY, WEDNESDAY, FRIDAY),
        (HONG_KONG, LAST_DAY_BEFORE_GOLDEN_WEEK, LAST_DAY_BEFORE_GOLDEN_WEEK, date(2025, 10, 3)),
        (NEW_YORK, WEDNESDAY, WEDNESDAY, THURSDAY),
        (NEW_YORK, FRIDAY, FRIDAY, date(2025, 9, 2)),
        (NEW_YORK, date(2024, 5, 24), date(2024, 5, 24), date(2024, 5, 29)),
    ],
)
def test_each_market_settles_by_its_own_rule_and_days(
    instrument: Instrument, day: date, sellable_from: date, settles_on: date
) -> None:
    assert settlement_days(shipped_rule_book(), instrument, day) == (sellable_from, settles_on)


@pytest.mark.parametrize("instrument", [HONG_KONG, NEW_YORK], ids=str)
def test_what_is_bought_in_hong_kong_and_new_york_may_be_sold_at_once(instrument: Instrument) -> None:
    books = Books(WEDNESDAY)
    books.trade(instrument, Side.BUY, "100.00", 200)
    assert (books.position(instrument).sellable, books.position(instrument).bought_today) == (200, 0)
    books.trade(instrument, Side.SELL, "101.00", 200)
    assert books.position(instrument).quantity == 0


@pytest.mark.parametrize("instrument", [MAINLAND, NORTHBOUND], ids=str)
def test_what_is_bought_on_the_mainland_may_be_sold_from_the_next_day_on(instrument: Instrument) -> None:
    books = Books(WEDNESDAY)
    books.trade(instrument, Side.BUY, "10.00", 200)
    assert (books.position(instrument).sellable, books.position(instrument).bought_today) == (0, 200)
    books.to(THURSDAY)
    assert (books.position(instrument).sellable, books.position(instrument).bought_today) == (200, 0)


def test_a_day_of_the_accounts_own_market_frees_nothing_while_the_shares_market_is_closed() -> None:
    books = Books(LAST_DAY_BEFORE_GOLDEN_WEEK, (Currency.HKD, Currency.CNY))
    books.trade(NORTHBOUND, Side.BUY, "10.00", 200)
    for day in (date(2025, 10, 2), date(2025, 10, 3), date(2025, 10, 6), date(2025, 10, 8)):
        books.to(day)
        assert books.position(NORTHBOUND).sellable == 0
    books.to(FIRST_DAY_AFTER_IT)
    assert (books.position(NORTHBOUND).sellable, books.account.dues) == (200, ())


def test_shares_of_two_days_are_freed_each_on_its_own() -> None:
    books = Books(WEDNESDAY)
    books.trade(MAINLAND, Side.BUY, "10.00", 200)
    books.to(THURSDAY)
    books.trade(MAINLAND, Side.BUY, "10.00", 300)
    assert (books.position(MAINLAND).sellable, books.position(MAINLAND).bought_today) == (200, 300)
    books.to(FRIDAY)
    assert (books.position(MAINLAND).sellable, books.position(MAINLAND).bought_today) == (500, 0)


def test_proceeds_buy_at_once_and_are_withdrawable_when_they_settle() -> None:
    books = Books(MONDAY)
    books.trade(HONG_KONG, Side.BUY, "400.00", 2_000)
    before = books.cash(Currency.HKD)
    books.trade(HONG_KONG, Side.SELL, "400.00", 2_000)
    cash = books.cash(Currency.HKD)
    proceeds = cash.available - before.available
    assert ZERO < proceeds < Decimal("800000.00")
    assert (cash.unsettled, cash.withdrawable) == (proceeds, before.available)
    books.to(date(2025, 8, 26))
    assert books.cash(Currency.HKD).unsettled == proceeds
    books.to(WEDNESDAY)
    assert books.cash(Currency.HKD) == cash.__class__(cash.available, ZERO, ZERO)


def test_a_purchase_takes_settled_money_first_and_unsettled_for_the_rest() -> None:
    books = Books(MONDAY)
    books.trade(HONG_KONG, Side.BUY, "400.00", 2_000)
    books.trade(HONG_KONG, Side.SELL, "400.00", 2_000)
    free = books.cash(Currency.HKD).available
    number = books.place(HONG_KONG, Side.BUY, "400.00", 1_500)
    cash = books.cash(Currency.HKD)
    assert cash.frozen > Decimal("600000.00")
    assert (cash.available, cash.unsettled, cash.withdrawable) == (free - cash.frozen, cash.available, ZERO)
    books.fill(HONG_KONG, number)
    books.to(THURSDAY)
    assert books.cash(Currency.HKD).withdrawable == cash.available


def test_what_is_not_settled_says_when_it_will_be_and_purchases_take_from_what_comes_first() -> None:
    books = Books(MONDAY)
    books.trade(HONG_KONG, Side.BUY, "400.00", 2_000)
    books.trade(HONG_KONG, Side.SELL, "400.00", 1_000)
    first = books.cash(Currency.HKD).unsettled
    books.to(date(2025, 8, 26))
    books.trade(HONG_KONG, Side.SELL, "400.00", 1_000)
    second = books.cash(Currency.HKD).unsettled - first
    begins = [at("00:00", day) for day in (WEDNESDAY, THURSDAY)]
    assert books.account.settling(Currency.HKD) == ((begins[0], first), (begins[1], second))
    settled = books.cash(Currency.HKD).withdrawable
    books.trade(HONG_KONG, Side.BUY, "400.00", 1_000)
    taken = first + second - books.cash(Currency.HKD).unsettled
    assert settled < Decimal("400000.00") < settled + taken
    assert books.account.settling(Currency.HKD) == ((begins[0], first - taken), (begins[1], second))


def test_the_money_of_each_currency_settles_apart() -> None:
    books = Books(MONDAY)
    for instrument in (HONG_KONG, NORTHBOUND):
        books.trade(instrument, Side.BUY, "100.00", 200)
    books.to(date(2025, 8, 26))
    for instrument in (HONG_KONG, NORTHBOUND):
        books.trade(instrument, Side.SELL, "101.00", 200)
    assert books.cash(Currency.CNH).unsettled > ZERO < books.cash(Currency.HKD).unsettled
    books.to(WEDNESDAY)
    assert books.cash(Currency.CNH).unsettled == ZERO < books.cash(Currency.HKD).unsettled
    books.to(THURSDAY)
    assert books.cash(Currency.HKD).unsettled == ZERO
    assert books.cash(Currency.USD) == books.cash(Currency.USD).__class__(CASH, ZERO)


@pytest.mark.parametrize("instrument", MARKETS, ids=str)
def test_trades_that_were_written_before_settlement_was_known_rest_until_the_next_day(
    instrument: Instrument,
) -> None:
    books = Books(WEDNESDAY)
    books.fill(instrument, books.place(instrument, Side.BUY, "10.00", 200), of_old=True)
    assert (books.position(instrument).sellable, books.position(instrument).bought_today) == (0, 200)
    books.to(THURSDAY)
    books.fill(instrument, books.place(instrument, Side.SELL, "10.00", 200), of_old=True)
    assert books.cash(instrument.currency).unsettled == ZERO
    assert books.position(instrument).quantity == 0
