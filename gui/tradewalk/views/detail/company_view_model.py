"""What the detail page tells of a company beside its quote, derived from what the simulated instant knows.

Nothing of this is needed for the first picture, so it is imported when the window stands.
"""

from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.instants import Instant, moment_of
from tradewalk.domain.quotes import Quote
from tradewalk.domain.ticks import TickTable
from tradewalk.market.company_facts import CompanyFact, FactKind
from tradewalk.market.company_results import CompanyResult, ShareCount
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.price_volume import PriceVolume, Shares
from tradewalk.market.results_history import halves_of, years_of
from tradewalk.market.trading_ratios import PriceRange, amplitude, volume_ratio
from tradewalk.market.valuation import split_ratio, valued
from tradewalk.simulation.company_reading import CompanyReader
from tradewalk.simulation.world_reader import WorldReader
from tradewalk.views.detail.props import (
    BandProps,
    MeasuresProps,
    RelatedProps,
    ResultsProps,
    SectionsProps,
    StatisticsProps,
)


class DayFigures(NamedTuple):
    """What holds for a whole day of an instrument: its minutes, its usual volume, the year before it."""

    minutes: tuple[Instant, ...]
    usual_minute_volume: Decimal | None
    year_before: PriceRange | None


class CompanyInputs(NamedTuple):
    """What is known of a company now."""

    quote: Quote
    currency: str
    decimals: int
    figures: DayFigures
    shares: ShareCount | None
    results: tuple[CompanyResult, ...]
    actions: tuple[CorporateAction, ...]


def derive_measures(inputs: CompanyInputs) -> MeasuresProps:
    """The figures below the header."""
    quote, shares, figures = inputs.quote, inputs.shares, inputs.figures
    last = quote.previous_close if quote.last is None else quote.last
    has_traded = quote.last is not None
    return MeasuresProps(
        decimals=inputs.decimals,
        last=last,
        amplitude=amplitude(quote),
        turnover_ratio=_turnover_ratio(inputs) if has_traded and shares is not None else None,
        volume_ratio=volume_ratio(quote.volume, quote.at, figures.minutes, figures.usual_minute_volume),
        year=None if figures.year_before is None else figures.year_before.with_today(quote),
        valuation=valued(last, inputs.currency, quote.day, shares, inputs.results, inputs.actions),
        has_shares=shares is not None,
    )


def derive_statistics(
    volume: PriceVolume, ticks: TickTable, last: Decimal | None, decimals: int, most: int
) -> StatisticsProps:
    """Today's shares by price, in at most so many bands."""
    bands = []
    for first, end, shares in volume.bands(most):
        low, high = ticks.price_of(first), ticks.price_of(end)
        bands.append(BandProps(low, high, shares, has_last=last is not None and low <= last <= high))
    return StatisticsProps(tuple(bands), decimals)


def _turnover_ratio(inputs: CompanyInputs) -> Decimal | None:
    """Shares traded today over all shares of this listing."""
    shares = inputs.shares
    if shares is None:
        return None
    listed = shares.listed * split_ratio(
        inputs.actions, moment_of(shares.published_at).date(), inputs.quote.day
    )
    return inputs.quote.volume / listed


def derive_sections(
    results: tuple[CompanyResult, ...],
    facts: tuple[CompanyFact, ...],
    related: tuple[RelatedProps, ...],
    *,
    is_invented: bool,
) -> SectionsProps:
    """The sections below the panels, of what is published by now."""
    years, halves = years_of(results), halves_of(results)
    about = [fact for fact in facts if fact.kind in (FactKind.DRIVER, FactKind.RISK)]
    about.sort(key=lambda fact: -fact.published_at)
    has_results = bool(years or halves)
    return SectionsProps(
        ResultsProps(years, halves, results[-1].currency, is_invented) if has_results else None,
        tuple(about),
        related,
    )


class CompanyState(NamedTuple):
    """What of the page's inputs comes from here. ``statistics`` is None while the tape is on show."""

    measures: MeasuresProps
    totals: Shares
    statistics: StatisticsProps | None
    actions: tuple[CorporateAction, ...]
    published: tuple[CompanyResult, ...]
    sections: SectionsProps


class CompanyWatch:
    """Reads companies, and keeps what holds for a whole day."""

    def __init__(self) -> None:
        self._kept: tuple[object, DayFigures] | None = None
        self._sections: tuple[object, SectionsProps] | None = None
        self._volume = PriceVolume()

    def state(self, read: WorldReader, symbol: str, most: int) -> CompanyState:
        """What is so at the reader's instant; volume by price in at most so many bands, or none."""
        reader, quote = read.company(symbol), read.quote(symbol)
        self._volume.follow(reader.tape)
        decimals = reader.instrument.decimals
        statistics = None
        if most:
            ticks = read.tick_table(symbol)
            statistics = derive_statistics(self._volume, ticks, quote.last, decimals, most)
        inputs = self.inputs(reader, quote)
        sections = self._sections_of(reader, inputs.results, read.company_facts(symbol))
        measures, totals = derive_measures(inputs), self._volume.totals
        return CompanyState(measures, totals, statistics, inputs.actions, inputs.results, sections)

    def _sections_of(
        self, reader: CompanyReader, results: tuple[CompanyResult, ...], facts: tuple[CompanyFact, ...]
    ) -> SectionsProps:
        """They change when something is published, which is seldom."""
        key = (reader.symbol, len(results), len(facts))
        if self._sections is None or self._sections[0] != key:
            related = tuple(RelatedProps(*pair) for pair in reader.related())
            is_invented = reader.instrument.is_invented
            self._sections = (key, derive_sections(results, facts, related, is_invented=is_invented))
        return self._sections[1]

    def inputs(self, reader: CompanyReader, quote: Quote) -> CompanyInputs:
        """What is known at the reader's instant."""
        instrument = reader.instrument
        return CompanyInputs(
            quote,
            instrument.currency.value,
            instrument.decimals,
            self._figures(reader, quote),
            reader.shares(),
            reader.results(),
            reader.actions(),
        )

    def _figures(self, reader: CompanyReader, quote: Quote) -> DayFigures:
        key = (reader.symbol, quote.day)
        if self._kept is None or self._kept[0] != key:
            figures = DayFigures(reader.minutes(), reader.usual_minute_volume(), reader.year_before())
            self._kept = (key, figures)
        return self._kept[1]
