"""What each part of the detail page draws."""

from __future__ import annotations

from datetime import date, tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tradewalk.domain.halts import Halt
from tradewalk.domain.instants import CHINA, Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.phases import Phase
from tradewalk.domain.quotes import BookSnapshot, Quote, Transaction
from tradewalk.market.company_facts import CompanyFact

if TYPE_CHECKING:
    from tradewalk.market.company_results import CompanyResult
    from tradewalk.market.corporate_actions import CorporateAction
    from tradewalk.market.price_volume import Shares
    from tradewalk.market.related_instruments import RelatedInstrument
    from tradewalk.market.results_history import Period
    from tradewalk.market.trading_ratios import PriceRange
    from tradewalk.market.valuation import Valuation


class ChipProps(NamedTuple):
    """What the rule book says of the instrument today, in short; None where it says nothing.

    ``sellable_after_days`` is 1 for T+1. ``is_limit_free`` says that the limit does not hold today, in
    the first days of a listing. ``has_board_lot``: orders are for multiples of the minimum, which the issuer sets.
    """

    sellable_after_days: int | None = None
    limit_ratio: Decimal | None = None
    is_limit_free: bool = False
    has_limits: bool = True
    minimum: int | None = None
    has_board_lot: bool = False


class HeaderProps(NamedTuple):
    """The quote header. ``held_at`` is the second at which a held clock stands, ``past`` the moment looked back at.

    ``zone`` is the clock of the exchange, by which the end of a halt is told.
    """

    instrument: Instrument
    quote: Quote
    chips: ChipProps
    held_at: Instant | None = None
    past: Instant | None = None
    halt: Halt | None = None
    zone: tzinfo = CHINA


class MeasuresProps(NamedTuple):
    """How lively the day is, where it stands in its year, and what the share costs. None is absent or not known yet.

    ``last`` is the price by which they are reckoned: of the last trade, or the previous close before the first.
    ``has_shares``: the count of shares is published, so there is a turnover ratio once something has traded.
    """

    decimals: int
    last: Decimal
    amplitude: Decimal | None
    turnover_ratio: Decimal | None
    volume_ratio: Decimal | None
    year: PriceRange | None
    valuation: Valuation
    has_shares: bool


class BookProps(NamedTuple):
    """The order book. ``spread`` is None where a side is empty; not ``is_ready`` is a book still to come.

    ``depths`` holds the shares from the best level to each one, of bids and of asks. ``ratio`` is bids less asks over
    both, of the levels on show. ``has_orders``: the market's data tell how many orders wait at a price.
    """

    snapshot: BookSnapshot
    phase: Phase
    decimals: int
    previous_close: Decimal
    tick: Decimal
    spread: Decimal | None = None
    spread_ticks: int | None = None
    levels: int = 5
    is_ready: bool = True
    depths: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    ratio: Decimal | None = None
    has_orders: bool = False


class BandProps(NamedTuple):
    """The shares that changed hands from one price to another; ``has_last``: the last price is among them."""

    low: Decimal
    high: Decimal
    shares: Shares
    has_last: bool


class StatisticsProps(NamedTuple):
    """Today's shares by price, from the highest price downwards."""

    bands: tuple[BandProps, ...]
    decimals: int


class TransactionsProps(NamedTuple):
    """The tape, newest first, in the exchange's own time. ``totals`` is None until somebody has counted.

    ``statistics`` stands in the tape's place when it is wanted.
    """

    rows: tuple[Transaction, ...]
    decimals: int
    zone: tzinfo = CHINA
    totals: Shares | None = None
    statistics: StatisticsProps | None = None


class EventEntry(NamedTuple):
    """One entry of the company's timeline, on a day of its exchange; the chart can be led to that day.

    ``what`` is a published text, the publication of results, or a split or dividend on the day it goes ex.
    """

    day: date
    what: CompanyFact | CompanyResult | CorporateAction


class EventsProps(NamedTuple):
    """What was published about the company by now: the last results, the timeline from its end, and what the company
    is. ``facts`` are the published texts among them. ``currency`` is that of dividends.
    """

    results: CompanyFact | None
    facts: tuple[CompanyFact, ...]
    today: date
    is_invented: bool
    entries: tuple[EventEntry, ...] = ()
    currency: str = ""


class ResultsProps(NamedTuple):
    """Results by year and half-year, both rising, in the currency of the accounts."""

    years: tuple[Period, ...]
    halves: tuple[Period, ...]
    currency: str
    is_invented: bool


class RelatedProps(NamedTuple):
    """An instrument that belongs to the one on show, and how."""

    relation: RelatedInstrument
    instrument: Instrument


class SectionsProps(NamedTuple):
    """What stands below the panels; ``about`` are drivers and risks, the newest first."""

    results: ResultsProps | None
    about: tuple[CompanyFact, ...]
    related: tuple[RelatedProps, ...]


class TradeProps(NamedTuple):
    """The way to the ticket: open where the market's orders are simulated and the account reaches it.

    A permission that the account lacks leaves it open: the ticket says what is missing. ``past`` is the moment
    that is looked back at: nothing can be done in it.
    """

    instrument: Instrument
    is_simulated: bool
    is_reached: bool
    past: Instant | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a ticket to go to."""
        return self.is_simulated and self.is_reached and self.past is None


class DetailProps(NamedTuple):
    """The whole page."""

    header: HeaderProps
    book: BookProps
    transactions: TransactionsProps
    events: EventsProps
    trade: TradeProps
    is_watched: bool = False
    measures: MeasuresProps | None = None
    sections: SectionsProps | None = None
