"""What the account holds, and what that is worth at the last prices."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.account import AccountState, Cash, Position
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import Currency
from tradewalk.domain.profiles import Profile
from tradewalk.services.session import Change, Session


@dataclass(frozen=True, slots=True)
class CashRow:
    """The money of one currency, and the fees paid in it so far, by fee id."""

    currency: Currency
    cash: Cash
    fees: tuple[tuple[str, Decimal], ...]


@dataclass(frozen=True, slots=True)
class PositionRow:
    """A position at the last price. ``value`` and ``profit`` are None while there is none."""

    instrument: Instrument
    position: Position
    last: Decimal | None
    value: Decimal | None
    profit: Decimal | None


@dataclass(frozen=True, slots=True)
class PortfolioInputs:
    """The account, and for each symbol in it the instrument and its last price."""

    profile: Profile
    account: AccountState
    instruments: tuple[Instrument, ...]
    prices: tuple[Decimal | None, ...]


@dataclass(frozen=True, slots=True)
class PortfolioProps:
    """Everything that the page shows."""

    profile: Profile
    cash: tuple[CashRow, ...]
    positions: tuple[PositionRow, ...]


def derive_portfolio(inputs: PortfolioInputs) -> PortfolioProps:
    """What the page shows: every currency of the profile, every position that is not empty."""
    account = inputs.account
    currencies = (currency for currency, _ in inputs.profile.cash)
    cash = tuple(CashRow(each, account.cash(each), account.fees_paid(each)) for each in currencies)
    rows = (
        derive_position(instrument, account.position(instrument.symbol), price)
        for instrument, price in zip(inputs.instruments, inputs.prices, strict=True)
    )
    return PortfolioProps(inputs.profile, cash, tuple(row for row in rows if row.position.quantity))


def derive_position(instrument: Instrument, position: Position, last: Decimal | None) -> PositionRow:
    """A position at a price; its profit is against its cost, buy fees included."""
    value = None if last is None else last * position.quantity
    profit = None if value is None else value - position.cost
    return PositionRow(instrument, position, last, value, profit)


class PortfolioViewModel(QObject):
    """``props_changed`` carries PortfolioProps whenever they differ."""

    props_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.props = derive_portfolio(self._inputs())
        session.changed.connect(self._on_changed)

    def _on_changed(self, change: Change) -> None:  # noqa: ARG002 - everything is read anew
        props = derive_portfolio(self._inputs())
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _inputs(self) -> PortfolioInputs:
        state = self._session.state
        held = [symbol for symbol, each in state.account.positions.items() if each.quantity]
        instruments = tuple(self._session.read.instrument(symbol) for symbol in held)
        prices = tuple(self._last(symbol) for symbol in held)
        return PortfolioInputs(state.profile, state.account, instruments, prices)

    def _last(self, symbol: str) -> Decimal:
        """The last price, and before the day's first trade the previous close."""
        mark = self._session.read.price_mark(symbol)
        return mark.last if mark.last is not None else mark.previous_close
