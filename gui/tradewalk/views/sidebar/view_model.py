"""The instruments with their prices at the simulated instant, and how much stands on the other pages."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.quotes import PriceMark
from tradewalk.services.session import Session
from tradewalk.views.pages import Page


@dataclass(frozen=True, slots=True)
class InstrumentRow:
    """One row of the list."""

    symbol: str
    name: str
    code: str
    decimals: int
    last: Decimal | None
    change_ratio: Decimal | None


@dataclass(frozen=True, slots=True)
class SidebarProps:
    """The sidebar. ``symbol`` is the instrument on show, whatever the page."""

    rows: tuple[InstrumentRow, ...]
    symbol: str | None
    page: Page
    position_count: int
    open_order_count: int


def derive_row(instrument: Instrument, mark: PriceMark) -> InstrumentRow:
    """The row of an instrument."""
    return InstrumentRow(
        instrument.symbol,
        instrument.name_en,
        instrument.code,
        instrument.decimals,
        mark.last,
        mark.change_ratio,
    )


class SidebarViewModel(QObject):
    """Follows the session for every listed instrument."""

    props_changed = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._symbol: str | None = None
        self._page = Page.DETAIL
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

    def _derive(self) -> SidebarProps:
        read, account = self._session.read, self._session.state.account
        return SidebarProps(
            rows=tuple(derive_row(each, read.price_mark(each.symbol)) for each in read.instruments()),
            symbol=self._symbol,
            page=self._page,
            position_count=sum(1 for position in account.positions.values() if position.quantity),
            open_order_count=len(account.open_orders),
        )
