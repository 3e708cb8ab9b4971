"""What a share costs against what its company earns, owns and pays. Of published figures alone; no forecast."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.instants import moment_of
from tradewalk.market.company_results import YEAR, CompanyResult, ShareCount
from tradewalk.market.corporate_actions import CorporateAction

DIVIDEND_DAYS = 365


class Valuation(NamedTuple):
    """None where the market, the instrument or the pack has no such figure.

    ``market_value`` is of the shares of this listing. ``is_loss``: the company lost money in the twelve months, so
    there is no P/E.
    """

    market_value: Decimal | None = None
    price_earnings: Decimal | None = None
    is_loss: bool = False
    price_book: Decimal | None = None
    dividend_yield: Decimal | None = None


def valued(
    price: Decimal,
    currency: str,
    day: date,
    shares: ShareCount | None,
    results: Sequence[CompanyResult],
    actions: Sequence[CorporateAction],
) -> Valuation:
    """The figures at a price. *results* and *shares* are those published by then; results rise by their period."""
    dividend_yield = yield_of(price, day, actions)
    if shares is None:
        return Valuation(dividend_yield=dividend_yield)
    counted_on = moment_of(shares.published_at).date()
    ratio = split_ratio(actions, counted_on, day)
    company_value = price * shares.company * ratio
    comparable = results if all(result.currency == currency for result in results) else ()
    profit, equity = trailing_profit(comparable), comparable[-1].equity if comparable else None
    return Valuation(
        market_value=price * shares.listed * ratio,
        price_earnings=company_value / profit if profit is not None and profit > 0 else None,
        is_loss=profit is not None and profit <= 0,
        price_book=company_value / equity if equity is not None and equity > 0 else None,
        dividend_yield=dividend_yield,
    )


def trailing_profit(results: Sequence[CompanyResult]) -> Decimal | None:
    """The profit of the last twelve months (TTM): the last full year, and what the year since adds to the same months
    of the year before. None where one of the three is not published.
    """
    if not results:
        return None
    last = results[-1]
    if last.months == YEAR:
        return last.profit
    profits = {(result.fiscal_year, result.months): result.profit for result in results}
    full = profits.get((last.fiscal_year - 1, YEAR))
    same = profits.get((last.fiscal_year - 1, last.months))
    return None if full is None or same is None else full + last.profit - same


def yield_of(price: Decimal, day: date, actions: Sequence[CorporateAction]) -> Decimal | None:
    """Cash dividends that went ex in the last year, for a share of today, over its price; None without one."""
    paid = sum(
        (
            action.cash_per_share
            / action.shares_after
            * action.shares_before
            / split_ratio(actions, action.ex_on, day)
            for action in actions
            if day - timedelta(DIVIDEND_DAYS) < action.ex_on <= day
        ),
        Decimal(0),
    )
    return paid / price if paid and price else None


def split_ratio(actions: Sequence[CorporateAction], after: date, until: date) -> Decimal:
    """How many shares of *until* one share of *after* has become."""
    ratio = Decimal(1)
    for action in actions:
        if after < action.ex_on <= until:
            ratio = ratio * action.shares_after / action.shares_before
    return ratio
