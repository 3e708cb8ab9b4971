"""What a screen may know of a company and of its year at one instant: nothing that is published or traded later."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.market.company_results import CompanyResult, ShareCount
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.day_grid import grid_of
from tradewalk.market.day_tally import TapeRow
from tradewalk.market.listings import Listings
from tradewalk.market.related_instruments import RelatedInstrument
from tradewalk.market.trading_ratios import USUAL_DAYS, PriceRange, usual_minute_volume, year_before


class CompanyReader(NamedTuple):
    """Reads one instrument at one instant. ``tape`` is every trade of today so far, in ticks; it still grows."""

    listings: Listings
    symbol: str
    now: Instant
    tape: Sequence[TapeRow]

    @property
    def instrument(self) -> Instrument:
        """The instrument where it is listed."""
        return self.listings.instrument(self.symbol)

    def results(self) -> tuple[CompanyResult, ...]:
        """What has been published by now, by the end of the periods."""
        results = self.listings.pack.results(self.symbol)
        return tuple(result for result in results if result.published_at <= self.now)

    def shares(self) -> ShareCount | None:
        """The last count of shares that has been published by now."""
        counts = self.listings.pack.share_counts(self.symbol)
        return next((count for count in reversed(counts) if count.published_at <= self.now), None)

    def actions(self) -> tuple[CorporateAction, ...]:
        """The splits and dividends that have gone ex by now."""
        day = self.listings.current_day(self.symbol, self.now)
        actions = self.listings.pack.corporate_actions(self.symbol)
        return tuple(action for action in actions if action.ex_on <= day)

    def related(self) -> tuple[tuple[RelatedInstrument, Instrument], ...]:
        """The instruments that belong to this one, and how."""
        relations = self.listings.pack.related(self.symbol)
        return tuple((relation, self.listings.instrument(relation.related)) for relation in relations)

    def year_before(self) -> PriceRange | None:
        """The range of the 52 weeks before today."""
        day = self.listings.current_day(self.symbol, self.now)
        bars = self.listings.daily_bars_before(self.symbol, day)
        return year_before(bars, self.actions(), day, self.instrument.decimals)

    def minutes(self) -> tuple[Instant, ...]:
        """The minutes of continuous trading of today, those to come among them."""
        day = self.listings.current_day(self.symbol, self.now)
        return grid_of(self.listings.trading_day(self.symbol, day)).minutes

    def usual_minute_volume(self) -> Decimal | None:
        """Shares a minute on the last five days; None without a day."""
        day = self.listings.current_day(self.symbol, self.now)
        bars = self.listings.recent_bars_before(self.symbol, day, USUAL_DAYS)
        return usual_minute_volume(bars, self.actions(), day, len(self.minutes()))
