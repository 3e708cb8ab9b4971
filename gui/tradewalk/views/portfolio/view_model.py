"""The portfolio: what the account holds, and what that is worth at the last prices."""

from datetime import date, time
from decimal import Decimal

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.instants import instant_at
from tradewalk.domain.own_trades import trades_of
from tradewalk.services.session import Change, Session
from tradewalk.views.portfolio.props import PortfolioInputs, TradedInputs, derive_portfolio


class PortfolioViewModel(QObject):
    """``props_changed`` carries PortfolioProps whenever they differ."""

    props_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._break_evens: dict[tuple[object, ...], Decimal | None] = {}
        self.props = derive_portfolio(self._inputs())
        session.changed.connect(self._on_changed)

    def _on_changed(self, change: Change) -> None:  # noqa: ARG002 - everything is read anew
        props = derive_portfolio(self._inputs())
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)

    def _inputs(self) -> PortfolioInputs:
        state = self._session.state
        traded = tuple(self._traded(symbol) for symbol in state.account.costs)
        return PortfolioInputs(state.profile, state.account, traded)

    def _traded(self, symbol: str) -> TradedInputs:
        """An instrument at its last price, which is the previous close before the day's first trade."""
        read = self._session.read
        mark, day = read.price_mark(symbol), read.current_day(symbol)
        return TradedInputs(
            read.traded(symbol),
            last=mark.last if mark.last is not None else mark.previous_close,
            previous_close=mark.previous_close,
            day_begins=instant_at(day, time(0), read.zone(symbol)),
            trades=trades_of(self._session.state.account.orders, symbol),
            break_even=self._break_even(symbol, day),
            sellable_from=read.sellable_from(symbol),
        )

    def _break_even(self, symbol: str, day: date) -> Decimal | None:
        """Worked out once for what it hangs on, and not at every price."""
        position = self._session.state.account.position(symbol)
        key = (symbol, day, position.quantity, position.cost)
        if key not in self._break_evens:
            self._break_evens = {
                each: value for each, value in self._break_evens.items() if each[0] != symbol
            }
            self._break_evens[key] = self._session.read.break_even(symbol)
        return self._break_evens[key]
