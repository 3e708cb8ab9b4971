"""Results by year and by half-year, each beside the same time a year before."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from tradewalk.market.company_results import HALF, YEAR, CompanyResult

MOST_YEARS, MOST_HALVES = 5, 6


class Amounts(NamedTuple):
    """What was earned in a time, in whole units of the currency of the accounts."""

    revenue: Decimal
    profit: Decimal

    def less(self, other: "Amounts") -> "Amounts":
        """What is left of a longer time."""
        return Amounts(self.revenue - other.revenue, self.profit - other.profit)


class Period(NamedTuple):
    """A fiscal year (``half`` 0), or its first or second half; ``before`` is the same a year earlier, if published."""

    year: int
    half: int
    amounts: Amounts
    before: Amounts | None

    @property
    def revenue_growth(self) -> Decimal | None:
        """The change on the year before as a ratio; None where there was no revenue to grow from."""
        return _growth(self.amounts.revenue, self.before.revenue) if self.before else None

    @property
    def profit_growth(self) -> Decimal | None:
        """The change on the year before as a ratio; None where there was a loss, from which nothing grows."""
        return _growth(self.amounts.profit, self.before.profit) if self.before else None


def years_of(results: Sequence[CompanyResult]) -> tuple[Period, ...]:
    """The last fiscal years, rising."""
    amounts = _by_months(results, YEAR)
    return tuple(
        Period(year, 0, amounts[year], amounts.get(year - 1)) for year in sorted(amounts)[-MOST_YEARS:]
    )


def halves_of(results: Sequence[CompanyResult]) -> tuple[Period, ...]:
    """The last half-years, rising. A second half is its year less the first half."""
    firsts, years = _by_months(results, HALF), _by_months(results, YEAR)
    amounts = {(year, 1): first for year, first in firsts.items()}
    amounts |= {(year, 2): years[year].less(firsts[year]) for year in firsts if year in years}
    return tuple(
        Period(year, half, amounts[year, half], amounts.get((year - 1, half)))
        for year, half in sorted(amounts)[-MOST_HALVES:]
    )


def _by_months(results: Sequence[CompanyResult], months: int) -> dict[int, Amounts]:
    return {
        result.fiscal_year: Amounts(result.revenue, result.profit)
        for result in results
        if result.months == months
    }


def _growth(now: Decimal, before: Decimal) -> Decimal | None:
    return (now - before) / before if before > 0 else None
