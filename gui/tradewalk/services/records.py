"""The records of an account: what its journal says of a day, an order, all trades. Read anew at every question."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from tradewalk.domain.contract_notes import ContractNote, contract_note
from tradewalk.domain.instants import Instant, moment_of
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.statements import LivedDay, Statement, Trade, days_after, statement_of, trades_of
from tradewalk.services.session import Session


class Records:
    """Answers with values of the domain, up to the present instant of the session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._days: tuple[LivedDay, ...] = ()
        self._folded = 0
        self._closes: dict[tuple[str, date], Decimal | None] = {}

    @property
    def at(self) -> Instant:
        """The simulated instant."""
        return self._session.state.at

    @property
    def account_id(self) -> str:
        """The account's id."""
        return self._session.state.account.account_id

    def instrument(self, symbol: str) -> Instrument:
        """The instrument with this symbol. Raises KeyError."""
        return self._session.read.traded(symbol)

    def day_of(self, symbol: str, instant: Instant) -> date:
        """The day of an instant on the clock of the instrument's exchange."""
        return moment_of(instant, self._session.read.zone(symbol)).date()

    def days(self) -> tuple[LivedDay, ...]:
        """Every trading day that the account has lived, the present one last."""
        facts = self._session.facts
        self._days = days_after(self._days, facts[self._folded :])
        self._folded = len(facts)
        return self._days

    def statement(self, day: date) -> Statement:
        """The statement of a day that the account has lived. Raises KeyError for another."""
        lived = next((each for each in self.days() if each.day == day), None)
        if lived is None:
            raise KeyError(day)
        return statement_of(lived, lambda symbol: self.price_on(symbol, day))

    def price_on(self, symbol: str, day: date) -> Decimal | None:
        """The closing price on a past day, today's last price; where there was no trade, the close before."""
        if day == self.days()[-1].day:
            mark = self._session.read.price_mark(symbol)
            return mark.last if mark.last is not None else mark.previous_close
        if (symbol, day) not in self._closes:
            self._closes[symbol, day] = self._close_on(symbol, day)
        return self._closes[symbol, day]

    def _close_on(self, symbol: str, day: date) -> Decimal | None:
        bars = self._session.read.daily_bars(symbol)
        close = next((bar.close for bar in reversed(bars) if bar.day <= day), None)
        return None if close is None else Decimal(close).scaleb(-self.instrument(symbol).decimals)

    def contract_note(self, order_id: int) -> ContractNote | None:
        """The contract note of an order, as far as it has traded; None where it has not. Raises KeyError."""
        session, order = self._session, self._session.state.account.orders[order_id]
        if not order.fills:
            return None
        symbol = order.request.symbol
        day = self.day_of(symbol, order.fills[0].at)
        book, plan = session.read.rule_book, session.state.profile.fee_plan
        return contract_note(order, session.read.traded(symbol), book, plan, day)

    def orders(self, order_ids: Iterable[int]) -> tuple[Order, ...]:
        """These orders, in this order. Raises KeyError."""
        orders = self._session.state.account.orders
        return tuple(orders[order_id] for order_id in order_ids)

    def trades(self) -> tuple[Trade, ...]:
        """Every trade that was reported so far."""
        return tuple(trade for lived in self.days() for trade in trades_of(lived))
