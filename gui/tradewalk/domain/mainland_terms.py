"""What the kinds of rule say that only the mainland and the way there from Hong Kong have, with their units."""

from datetime import time
from decimal import Decimal
from typing import NamedTuple


class OpeningRangeTerms(NamedTuple):
    """Where the price of an opening auction may lie without a daily limit: multiples of the previous close."""

    lowest: Decimal
    highest: Decimal


class EligibilityTerms(NamedTuple):
    """Which instruments Stock Connect reaches, by symbol; ``sell_only``: those that are on their way out.

    ``is_risk_warned_sell_only``: so are shares under risk warning, whatever the list says.
    """

    buy_and_sell: tuple[str, ...]
    sell_only: tuple[str, ...] = ()
    is_risk_warned_sell_only: bool = False


class FirstDaysPauseTerms(NamedTuple):
    """A share without a price limit that trades so far from the day's opening price pauses for so many minutes.

    Each of ``thresholds``, ratios that rise, is reached once a day, upwards or downwards. No pause lasts beyond
    ``until``, local time.
    """

    thresholds: tuple[Decimal, ...]
    minutes: int
    until: time


MainlandTerms = OpeningRangeTerms | EligibilityTerms | FirstDaysPauseTerms
