"""The detail page of one instrument, derived from what the session tells at the simulated instant."""

from __future__ import annotations

from datetime import tzinfo
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from tradewalk.domain.access import is_reached, is_tradable
from tradewalk.domain.halts import Halt
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.quotes import BookSnapshot, Quote, Transaction
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.ticks import TickTable
from tradewalk.market.company_facts import CompanyFact
from tradewalk.services.pace import Pace
from tradewalk.services.preferences import Preferences, PreferenceStore, concerns_charts_alone
from tradewalk.services.session import Change
from tradewalk.services.vantage import Outlook
from tradewalk.services.watchlist import watched, with_watched, without_watched
from tradewalk.views.detail.chips_view_model import derive_chips
from tradewalk.views.detail.events_view_model import derive_entries, derive_events
from tradewalk.views.detail.props import (
    BookProps,
    ChipProps,
    DetailProps,
    HeaderProps,
    MeasuresProps,
    SectionsProps,
    StatisticsProps,
    TradeProps,
    TransactionsProps,
)

if TYPE_CHECKING:
    from tradewalk.market.company_results import CompanyResult
    from tradewalk.market.corporate_actions import CorporateAction
    from tradewalk.market.price_volume import Shares
    from tradewalk.views.detail.company_view_model import CompanyState, CompanyWatch

TAPE_LENGTH = 40
FRAMES = 2
"""Quote and book follow a running market once in so many frames: ten times a second."""
TAPE_TURNS = 2
"""The tape is written at one of so many of these."""
NO_BOOK = BookSnapshot((), ())
"""While the book of an instrument that nobody has looked at is being worked out."""


class DetailInputs(NamedTuple):
    """What is known of one instrument now. ``facts`` may hold later ones: they are not shown.

    ``book`` is None while it is still being worked out. ``past`` is the moment that is looked back at.
    """

    instrument: Instrument
    quote: Quote
    book: BookSnapshot | None
    transactions: tuple[Transaction, ...]
    ticks: TickTable
    facts: tuple[CompanyFact, ...]
    chips: ChipProps
    is_simulated: bool
    is_reached: bool
    zone: tzinfo
    is_watched: bool = False
    past: Instant | None = None
    held_at: Instant | None = None
    halt: Halt | None = None
    measures: MeasuresProps | None = None
    levels: int = 5
    has_orders: bool = False
    totals: Shares | None = None
    statistics: StatisticsProps | None = None
    actions: tuple[CorporateAction, ...] = ()
    published: tuple[CompanyResult, ...] = ()
    sections: SectionsProps | None = None


def derive_detail(inputs: DetailInputs) -> DetailProps:
    """The props of the whole page."""
    instrument, quote = inputs.instrument, inputs.quote
    return DetailProps(
        header=HeaderProps(
            instrument, quote, inputs.chips, inputs.held_at, inputs.past, inputs.halt, inputs.zone
        ),
        book=derive_book(inputs),
        transactions=TransactionsProps(
            inputs.transactions, instrument.decimals, inputs.zone, inputs.totals, inputs.statistics
        ),
        events=derive_events(
            inputs.facts,
            quote.at,
            quote.day,
            is_invented=instrument.is_invented,
            entries=derive_entries(quote, inputs.zone, inputs.facts, inputs.published, inputs.actions),
            currency=instrument.currency.value,
        ),
        trade=TradeProps(instrument, inputs.is_simulated, inputs.is_reached, inputs.past),
        is_watched=inputs.is_watched,
        measures=inputs.measures,
        sections=inputs.sections,
    )


def derive_book(inputs: DetailInputs) -> BookProps:
    """The book with its tick and spread."""
    quote, snapshot, ticks = inputs.quote, inputs.book or NO_BOOK, inputs.ticks
    bids, asks = (tuple(accumulate(level.quantity for level in side)) for side in snapshot[:2])
    spread = spread_ticks = None
    if snapshot.asks and snapshot.bids:
        ask, bid = snapshot.asks[0].price, snapshot.bids[0].price
        spread = ask - bid
        spread_ticks = ticks.ceiling_of(ask) - ticks.floor_of(bid)
    return BookProps(
        snapshot=snapshot,
        phase=quote.phase,
        decimals=inputs.instrument.decimals,
        previous_close=quote.previous_close,
        tick=ticks.tick_at(quote.last if quote.last is not None else quote.previous_close),
        spread=spread,
        spread_ticks=spread_ticks,
        is_ready=inputs.book is not None,
        levels=inputs.levels,
        depths=(bids, asks),
        ratio=_ratio(bids[-1], asks[-1]) if bids and asks else None,
        has_orders=inputs.has_orders,
    )


def _ratio(bids: int, asks: int) -> Decimal:
    """The bid/ask ratio (委比): +1 with buyers alone, −1 with sellers alone."""
    return Decimal(bids - asks) / (bids + asks)


class DetailViewModel(QObject):
    """Follows the session for the instrument on show. Nothing is on show until ``show``.

    One that ``is_waiting`` does without books until ``go_on``, so that the first picture need not wait for one.
    """

    props_changed = Signal(object)

    def __init__(
        self,
        session: Outlook,
        rule_book: RuleBook,
        preferences: PreferenceStore,
        *,
        is_waiting: bool = False,
    ) -> None:
        super().__init__()
        self._session = session
        self._preferences = preferences
        self._rule_book = rule_book
        self._is_waiting = is_waiting
        self.symbol: str | None = None
        self.props: DetailProps | None = None
        self._pace = Pace(FRAMES, first=1)
        self._tape_pace = Pace(TAPE_TURNS)
        self._tape: tuple[Transaction, ...] | None = None
        self._company: CompanyWatch | None = None
        self._known: CompanyState | None = None
        self._wants_statistics = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._catch_up)
        session.changed.connect(self._on_changed)
        preferences.changed.connect(self._on_preferences_changed)

    def show(self, symbol: str) -> None:
        """Show another instrument."""
        self.symbol = symbol
        self._known = None
        self._refresh()

    def watch(self, is_watched: bool) -> None:
        """Put what is on show on the watchlist, or take it off."""
        if self.symbol is not None:
            change = with_watched if is_watched else without_watched
            self._preferences.change(watchlist=change(self._watched(), self.symbol))

    def choose_levels(self, levels: int) -> None:
        """Show so many levels of every book from now on."""
        self._preferences.change(book_levels=levels)

    def show_statistics(self, wanted: bool) -> None:
        """Show today's volume by price in the tape's place, or the tape again."""
        self._wants_statistics = wanted
        self._refresh()

    def go_on(self) -> None:
        """Work towards the book of what is on show, and of whatever is shown from now on."""
        self._is_waiting = False
        self._refresh()

    def _watched(self) -> tuple[str, ...]:
        listed = tuple(instrument.symbol for instrument in self._session.read.instruments())
        return watched(self._preferences.value.watchlist, listed)

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        if concerns_charts_alone(before, after):
            return
        self._refresh()

    def _on_changed(self, change: Change) -> None:
        if self._pace.is_due(change):
            self._refresh(has_new_tape=self._tape_pace.is_due(change))

    def _refresh(self, *, has_new_tape: bool = True) -> None:
        """Draw what is so now; the tape may stay what it was, since nobody reads it twenty times a second."""
        if self.symbol is None:
            return
        if has_new_tape or self._tape is None:
            self._tape = self._session.read.transactions(self.symbol, TAPE_LENGTH)
            self._read_company(self.symbol)
        if not self._is_waiting and not self._session.read.is_at_hand(self.symbol):
            self._later.start(0)
        props = derive_detail(self._read(self.symbol))
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _read_company(self, symbol: str) -> None:
        """What the first picture does without: the company's figures, and who came for today's shares."""
        if self._is_waiting:
            return
        from tradewalk.views.detail.company_view_model import CompanyWatch

        if self._company is None:
            self._company = CompanyWatch()
        most = 2 * self._preferences.value.book_levels if self._wants_statistics else 0
        self._known = self._company.state(self._session.read, symbol, most)

    def _catch_up(self) -> None:
        """Work towards the book in small stretches, so that the window never stands still."""
        if self.symbol is None:
            return
        if self._session.read.catch_up(self.symbol):
            self._refresh()
        else:
            self._later.start(0)

    def _read(self, symbol: str) -> DetailInputs:
        read, rules = self._session.read, self._rule_book
        quote, traded, levels = read.quote(symbol), read.traded(symbol), self._preferences.value.book_levels
        inputs = DetailInputs(
            instrument=traded,
            quote=quote,
            book=read.book(symbol, levels) if read.is_at_hand(symbol) else None,
            transactions=self._tape or (),
            ticks=read.tick_table(symbol),
            facts=read.company_facts(symbol),
            chips=derive_chips(rules, traded, quote),
            is_simulated=is_tradable(rules, traded.board, quote.day),
            is_reached=is_reached(rules, traded.board, quote.day, self._session.state.profile.region),
            zone=read.zone(symbol),
            is_watched=symbol in self._watched(),
            past=self._session.state.at if self._session.state.is_past else None,
            held_at=self._session.state.held_at,
            halt=read.halt(symbol),
            levels=levels,
            has_orders=read.tells_order_counts(symbol),
        )
        return inputs if self._known is None else inputs._replace(**self._known._asdict())
