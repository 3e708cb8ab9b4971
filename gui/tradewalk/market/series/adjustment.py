"""Prices that can be compared over splits and dividends.

The convention is proportional. With the close before an ex-date and the reference close that the exchange sets for
it, (close - cash) × old shares / new shares rounded to a whole point, everything older is multiplied by reference /
close. So every percentage is kept: what a holder won or lost on the ex-date is what the quote header said on it,
an old price is never below zero, and a return over years counts dividends as if they were put back into the share.
Subtracting the cash instead, as mainland terminals also offer it, keeps differences in yuan and loses all this.
Forward: the latest prices stay as they were dealt, older ones change with every action. Backward: the oldest stay,
and each action lifts what follows. Volumes are brought to the same number of shares by splits and bonus shares
alone, since a dividend makes no share; turnover is money and stays.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from tradewalk.domain.quotes import DailyBar
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.series.bar_series import OPEN, VOLUME, BarRow, BarSeries, Numbers, series_from


class Adjustment(StrEnum):
    """Which prices stay as they were dealt: all of them, the latest, or the oldest."""

    UNADJUSTED = "unadjusted"
    FORWARD = "forward"
    BACKWARD = "backward"


class Factors(NamedTuple):
    """What a bar's prices and its volume are multiplied by."""

    price: float = 1.0
    shares: float = 1.0

    def of(self, row: BarRow) -> BarRow:
        """A bar at these factors."""
        start, open_, high, low, close, volume, turnover = row
        by = self.price
        return BarRow(start, open_ * by, high * by, low * by, close * by, volume * self.shares, turnover)


class Step(NamedTuple):
    """One action: bars before ``place`` are at ``price`` and ``shares`` as they compare with those after it."""

    place: int
    price: float
    shares: float


def steps_of(days: Sequence[DailyBar], actions: Sequence[CorporateAction], decimals: int) -> tuple[Step, ...]:
    """Each action with a close before it, by ex-date; of one that falls on a day without a bar the next bar counts."""
    return tuple(_steps(days, sorted(actions, key=lambda action: action.ex_on), decimals))


def _steps(days: Sequence[DailyBar], actions: Sequence[CorporateAction], decimals: int) -> Iterator[Step]:
    place_before, close = -1, 0
    for action in actions:
        place = bisect_left(days, action.ex_on, key=lambda bar: bar.day)
        if place == 0:
            continue
        close = close if place == place_before else days[place - 1].close
        reference = action.reference(close, decimals)
        yield Step(place, reference / close, action.shares_after / action.shares_before)
        place_before, close = place, reference


def adjusted(days: BarSeries, steps: Sequence[Step], adjustment: Adjustment) -> BarSeries:
    """Daily bars adjusted; the same series where nothing changes. To be done before they become weeks."""
    if adjustment is Adjustment.UNADJUSTED or not steps:
        return days
    price, shares = np.ones(len(days)), np.ones(len(days))
    for step in steps:
        if adjustment is Adjustment.FORWARD:
            _multiply(price[: step.place], shares[: step.place], step.price, step.shares)
        else:
            _multiply(price[step.place :], shares[step.place :], 1 / step.price, 1 / step.shares)
    table = days.table.copy()
    table[OPEN:VOLUME] *= price
    table[VOLUME] *= shares
    return series_from(table)


def _multiply(price: Numbers, shares: Numbers, by_price: float, by_shares: float) -> None:
    price *= by_price
    shares *= by_shares


def latest_factors(steps: Sequence[Step], adjustment: Adjustment) -> Factors:
    """The factors of a bar after all steps, as of the one that still grows."""
    factors = Factors()
    for step in steps if adjustment is Adjustment.BACKWARD else ():
        factors = Factors(factors.price / step.price, factors.shares / step.shares)
    return factors
