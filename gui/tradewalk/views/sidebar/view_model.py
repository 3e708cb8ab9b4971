"""The watchlist with prices and sparklines at the simulated instant, and how much stands on the other pages."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.quotes import PriceMark
from tradewalk.services.pace import Pace
from tradewalk.services.preferences import (
    Language,
    Preferences,
    PreferenceStore,
    WatchlistOrder,
    concerns_charts_alone,
)
from tradewalk.services.session import Change
from tradewalk.services.vantage import Outlook
from tradewalk.services.watchlist import watched, with_moved, without_watched
from tradewalk.views.pages import Page

DAYS_BEFORE = 29
"""With today's price a sparkline shows thirty closes."""
FRAMES = 8
"""Frames of a running clock after which the list follows: it is beside what one looks at."""


class InstrumentRow(NamedTuple):
    """One row of the list. ``closes`` are comparable, in points, and end with the last price of today."""

    instrument: Instrument
    last: Decimal | None
    change_ratio: Decimal | None
    closes: tuple[int, ...] = ()

    @property
    def symbol(self) -> str:
        """The symbol of its instrument."""
        return self.instrument.symbol


class SidebarProps(NamedTuple):
    """The sidebar. ``symbol`` is the instrument on show, whatever the page."""

    rows: tuple[InstrumentRow, ...]
    symbol: str | None
    page: Page
    position_count: int
    open_order_count: int
    order: WatchlistOrder = WatchlistOrder.OWN


def derive_row(
    instrument: Instrument, mark: PriceMark | None, closes_before: tuple[int, ...] = ()
) -> InstrumentRow:
    """The row of an instrument; without a mark its price is still to come."""
    if mark is None:
        return InstrumentRow(instrument, None, None)
    today = () if mark.last is None else (int(mark.last.scaleb(instrument.decimals)),)
    return InstrumentRow(instrument, mark.last, mark.change_ratio, (*closes_before, *today))


def in_order(
    rows: tuple[InstrumentRow, ...], order: WatchlistOrder, language: Language
) -> tuple[InstrumentRow, ...]:
    """The rows as they are to be sorted; those that are equal, or not known yet, stay in their own order."""
    match order:
        case WatchlistOrder.NAME:
            return tuple(sorted(rows, key=lambda row: _sorted_by(row.instrument, language)))
        case WatchlistOrder.CHANGE:
            known = [row for row in rows if row.change_ratio is not None]
            rest = [row for row in rows if row.change_ratio is None]
            return (*sorted(known, key=lambda row: -(row.change_ratio or 0)), *rest)
        case _:
            return rows


def _sorted_by(instrument: Instrument, language: Language) -> str:
    """Latin names by their letters, Chinese ones by their pinyin initials."""
    is_english = language is Language.ENGLISH
    return instrument.name_en.casefold() if is_english else instrument.pinyin_initials


class SidebarViewModel(QObject):
    """Follows the session for every watched instrument.

    Reading an instrument for the first time takes some milliseconds, so the prices of those that nobody
    has opened come one after another, from ``price_all`` on. The closes of a sparkline are read again
    only when the instrument's day changes.
    """

    props_changed = Signal(object)

    def __init__(self, session: Outlook, preferences: PreferenceStore) -> None:
        super().__init__()
        self._session = session
        self._preferences = preferences
        self._symbol: str | None = None
        self._page = Page.DETAIL
        self._is_pricing = False
        self._priced: set[str] = set()
        self._pace = Pace(FRAMES, first=4)
        self._closes: dict[str, tuple[date, tuple[int, ...]]] = {}
        self._rows: dict[str, InstrumentRow] = {}
        self._next_price = QTimer(self)
        self._next_price.setSingleShot(True)
        self._next_price.timeout.connect(self._price_next)
        self.props = self._derive()
        session.changed.connect(self._on_changed)
        preferences.changed.connect(self._on_preferences_changed)

    def show(self, page: Page, symbol: str | None = None) -> None:
        """Mark another page, and another instrument where one is given. The prices come in their own turn."""
        self._page, self._symbol = page, symbol or self._symbol
        if self.is_priced:
            self._put(self.props._replace(page=self._page, symbol=self._symbol))
        else:
            self._refresh()

    def sort(self, order: WatchlistOrder) -> None:
        """Sort the watchlist."""
        self._preferences.change(watchlist_order=order)

    def unwatch(self, symbol: str) -> None:
        """Take an instrument off the watchlist."""
        self._preferences.change(watchlist=without_watched(self._watched(), symbol))

    def move(self, symbol: str, place: int) -> None:
        """Put an instrument to another place of the list's own order."""
        self._preferences.change(watchlist=with_moved(self._watched(), symbol, place))

    def price_all(self) -> None:
        """Begin to read the prices of all watched instruments."""
        self._is_pricing = True
        if not self.is_priced:
            self._next_price.start(0)

    @property
    def is_priced(self) -> bool:
        """Whether every watched instrument has its price."""
        return self._priced.issuperset(self._watched())

    def _on_changed(self, change: Change) -> None:
        if self._pace.is_due(change):
            self._refresh()

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        if concerns_charts_alone(before, after):
            return
        self._refresh()
        if self._is_pricing:
            self.price_all()

    def _refresh(self) -> None:
        self._put(self._derive())

    def _put(self, props: SidebarProps) -> None:
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _price_next(self) -> None:
        waiting = next((symbol for symbol in self._watched() if symbol not in self._priced), None)
        if waiting is not None:
            self._priced.add(waiting)
            self._rows[waiting] = self._row(waiting)
            self._put(self._in_order())
            self.price_all()

    def _watched(self) -> tuple[str, ...]:
        listed = tuple(instrument.symbol for instrument in self._session.read.instruments())
        return watched(self._preferences.value.watchlist, listed)

    def _row(self, symbol: str) -> InstrumentRow:
        read = self._session.read
        if symbol not in self._priced and symbol != self._symbol:
            return derive_row(read.instrument(symbol), None)
        mark = read.price_mark(symbol)
        return derive_row(read.instrument(symbol), mark, self._closes_before(symbol))

    def _closes_before(self, symbol: str) -> tuple[int, ...]:
        """None before the list is priced: the first picture does without a file of bars more."""
        if not self._is_pricing:
            return ()
        day = self._session.read.current_day(symbol)
        known = self._closes.get(symbol)
        if known is None or known[0] != day:
            known = self._closes[symbol] = (day, self._session.read.closes_before(symbol, day, DAYS_BEFORE))
        return known[1]

    def _derive(self) -> SidebarProps:
        """Read every row anew."""
        self._rows = {symbol: self._row(symbol) for symbol in self._watched()}
        return self._in_order()

    def _in_order(self) -> SidebarProps:
        account, chosen = self._session.state.account, self._preferences.value
        return SidebarProps(
            rows=in_order(tuple(self._rows.values()), chosen.watchlist_order, chosen.language),
            symbol=self._symbol,
            page=self._page,
            position_count=sum(1 for position in account.positions.values() if position.quantity),
            open_order_count=len(account.open_orders),
            order=chosen.watchlist_order,
        )
