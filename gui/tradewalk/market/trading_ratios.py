"""How lively a day is so far, and where it stands within its year."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.quotes import DailyBar, Quote
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.valuation import split_ratio

USUAL_DAYS = 5
YEAR = timedelta(weeks=52)


class PriceRange(NamedTuple):
    """The lowest and the highest price of a time, as they compare with those of today."""

    low: Decimal
    high: Decimal

    def with_today(self, quote: Quote) -> "PriceRange":
        """The range with what has traded today."""
        lows = (self.low, *(() if quote.low is None else (quote.low,)))
        highs = (self.high, *(() if quote.high is None else (quote.high,)))
        return PriceRange(min(lows), max(highs))


def amplitude(quote: Quote) -> Decimal | None:
    """(high − low) / previous close; None before the day's first trade."""
    if quote.high is None or quote.low is None:
        return None
    return (quote.high - quote.low) / quote.previous_close


def usual_minute_volume(
    bars: Sequence[DailyBar], actions: Sequence[CorporateAction], day: date, minutes: int
) -> Decimal | None:
    """Shares a minute on the last five days before *day*, counted in shares of that day; None without a day."""
    last = [bar for bar in bars if bar.day < day][-USUAL_DAYS:]
    if not last or not minutes:
        return None
    volumes = (bar.volume * split_ratio(actions, bar.day, day) for bar in last)
    return sum(volumes, Decimal(0)) / (len(last) * minutes)


def volume_ratio(
    volume: int, at: Instant, minutes: Sequence[Instant], usual: Decimal | None
) -> Decimal | None:
    """Today's shares a minute over the usual ones (量比): volume so far / minutes of trading so far / usual.

    The minute that runs counts whole. None before continuous trading and without days to compare with. The usual
    volume is the mean of whole days, as quotation services have it, and not of the same minutes of those days.
    """
    passed = bisect_right(minutes, at)
    return volume / (passed * usual) if passed and usual else None


def year_before(
    bars: Sequence[DailyBar], actions: Sequence[CorporateAction], day: date, decimals: int
) -> PriceRange | None:
    """The range of the 52 weeks before *day*, splits taken out and dividends left in; None without a day."""
    ranges = [
        (bar, split_ratio(actions, bar.day, day).scaleb(decimals))
        for bar in bars
        if day - YEAR <= bar.day < day
    ]
    if not ranges:
        return None
    return PriceRange(
        min(bar.low / ratio for bar, ratio in ranges), max(bar.high / ratio for bar, ratio in ranges)
    )
