"""The instruments with their prices at the simulated instant, and how much stands on the other pages."""

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.quotes import PriceMark
from tradewalk.services.session import Session
from tradewalk.views.pages import Page


class InstrumentRow(NamedTuple):
    """One row of the list."""

    symbol: str
    name: str
    code: str
    decimals: int
    last: Decimal | None
    change_ratio: Decimal | None


class SidebarProps(NamedTuple):
    """The sidebar. ``symbol`` is the instrument on show, whatever the page."""

    rows: tuple[InstrumentRow, ...]
    symbol: str | None
    page: Page
    position_count: int
    open_order_count: int


def derive_row(instrument: Instrument, mark: PriceMark | None) -> InstrumentRow:
    """The row of an instrument; without a mark its price is still to come."""
    return InstrumentRow(
        instrument.symbol,
        instrument.name_en,
        instrument.code,
        instrument.decimals,
        mark.last if mark else None,
        mark.change_ratio if mark else None,
    )


class SidebarViewModel(QObject):
    """Follows the session for every listed instrument.

    Reading an instrument for the first time takes some milliseconds, so the prices of those that nobody
    has opened come one after another, from ``price_all`` on.
    """

    props_changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._symbol: str | None = None
        self._page = Page.DETAIL
        self._priced = 0
        self._next_price = QTimer(self)
        self._next_price.setSingleShot(True)
        self._next_price.timeout.connect(self._price_next)
        self.props = self._derive()
        session.changed.connect(self._on_changed)

    def show(self, page: Page, symbol: str | None = None) -> None:
        """Mark another page, and another instrument where one is given."""
        self._page, self._symbol = page, symbol or self._symbol
        self._refresh()

    def _on_changed(self, _change: object) -> None:
        self._refresh()

    def _refresh(self) -> None:
        props = self._derive()
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def price_all(self) -> None:
        """Begin to read the prices of all instruments."""
        if not self.is_priced:
            self._next_price.start(0)

    @property
    def is_priced(self) -> bool:
        """Whether every instrument has its price."""
        return self._priced == len(self._session.read.instruments())

    def _price_next(self) -> None:
        self._priced += 1
        self._refresh()
        if not self.is_priced:
            self._next_price.start(0)

    def _mark(self, index: int, instrument: Instrument) -> PriceMark | None:
        if index < self._priced or instrument.symbol == self._symbol:
            return self._session.read.price_mark(instrument.symbol)
        return None

    def _derive(self) -> SidebarProps:
        read, account = self._session.read, self._session.state.account
        return SidebarProps(
            rows=tuple(
                derive_row(each, self._mark(index, each)) for index, each in enumerate(read.instruments())
            ),
            symbol=self._symbol,
            page=self._page,
            position_count=sum(1 for position in account.positions.values() if position.quantity),
            open_order_count=len(account.open_orders),
        )
