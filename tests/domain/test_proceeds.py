"""What a sale brought buys at once where the market's rule says so, and after settlement where it does not."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.domain.books import HONG_KONG, MAINLAND, NEW_YORK, NORTHBOUND
from tests.domain.builders import WEDNESDAY, an_order, profiles, shipped_rule_book
from tests.domain.overseas_builders import local
from tradewalk.domain.account import AccountState, Cash
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.checks import check_order, maximum_quantity
from tradewalk.domain.dues import CASH_AVAILABLE, CASH_UNSETTLED
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.overseas_terms import ProceedsTerms
from tradewalk.domain.price_limits import PriceLimits
from tradewalk.domain.proceeds import paid_in_good_faith, proceeds_rule, spendable
from tradewalk.domain.refusals import Reason
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.sessions import trading_day

MARKETS = {
    MAINLAND: "cn-retail-star",
    HONG_KONG._replace(board_lot=100): "hk-retail",
    NORTHBOUND: "hk-retail",
    NEW_YORK: "us-retail",
}
SETTLED, UNSETTLED = Decimal("1500.00"), Decimal("9000.00")


def where_proceeds_wait(instrument: Instrument) -> RuleBook:
    """A copy of the rule book in which the rule of the instrument's board says the contrary."""
    rule = proceeds_rule(shipped_rule_book(), instrument.board, WEDNESDAY)
    assert rule is not None
    changed = replace(rule, terms=ProceedsTerms(not rule.terms.reusable_at_once, rule.terms.good_faith))
    return RuleBook(changed if each.id == rule.id else each for each in shipped_rule_book())


def context(book: RuleBook, instrument: Instrument) -> CheckContext:
    """An account with a little settled cash, and much that a sale brought."""
    currency = instrument.currency
    balances = {(CASH_AVAILABLE, currency.value): SETTLED, (CASH_UNSETTLED, currency.value): UNSETTLED}
    return CheckContext(
        rule_book=book,
        profile=profiles()[MARKETS[instrument]],
        account=AccountState(balances=balances),
        instrument=instrument,
        now=local("10:00", WEDNESDAY, instrument),
        trading_day=trading_day(book, instrument.board, WEDNESDAY),
        previous_close=Decimal("10.00"),
        limits=PriceLimits(None, None, None),
        are_quotes_known=False,
    )


def a_purchase(instrument: Instrument) -> OrderRequest:
    return an_order(500, "10.00", symbol=instrument.symbol)


@pytest.mark.parametrize("instrument", MARKETS, ids=lambda each: each.board.value)
def test_proceeds_buy_on_the_day_of_their_sale(instrument: Instrument) -> None:
    assert check_order(a_purchase(instrument), context(shipped_rule_book(), instrument)) == ()


@pytest.mark.parametrize("instrument", MARKETS, ids=lambda each: each.board.value)
def test_with_the_contrary_value_the_same_purchase_is_refused_for_what_is_settled(
    instrument: Instrument,
) -> None:
    market = context(where_proceeds_wait(instrument), instrument)
    (refusal,) = check_order(a_purchase(instrument), market)
    assert (refusal.reason, refusal.bound) == (Reason.NOT_ENOUGH_CASH, SETTLED)
    assert refusal.nearest == maximum_quantity(a_purchase(instrument), market) <= 150


def test_without_a_rule_nothing_is_spent_before_it_is_settled() -> None:
    silent = RuleBook(each for each in shipped_rule_book() if each.kind != "proceeds")
    cash = Cash(SETTLED + UNSETTLED, Decimal(0), UNSETTLED)
    assert spendable(silent, MAINLAND.board, WEDNESDAY, cash) == SETTLED
    assert spendable(shipped_rule_book(), MAINLAND.board, WEDNESDAY, cash) == SETTLED + UNSETTLED


@pytest.mark.parametrize(
    ("instrument", "cost", "part"),
    [
        (NEW_YORK, "1500.00", "0.00"),
        (NEW_YORK, "1900.00", "400.00"),
        (NEW_YORK, "20000.00", "9000.00"),
        (HONG_KONG, "1900.00", "0.00"),
    ],
)
def test_what_unsettled_proceeds_pay_is_in_good_faith_in_new_york_alone(
    instrument: Instrument, cost: str, part: str
) -> None:
    cash = Cash(SETTLED + UNSETTLED, Decimal(0), UNSETTLED)
    board = instrument.board
    paid = paid_in_good_faith(shipped_rule_book(), board, WEDNESDAY, cash, Decimal(cost))
    assert paid == Decimal(part)
