"""What the portfolio page shows, derived from the account and the last prices. Money with fees throughout."""

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.account import AccountState, Cash, Position
from tradewalk.domain.dues import Settling
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.ledger import CAPITAL, balance
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.own_trades import OwnTrade, Profit, profit_of, profit_of_day
from tradewalk.domain.profiles import Profile


class TradedInputs(NamedTuple):
    """An instrument that the account has or had: its prices, and the account's trades in it.

    ``day_begins`` is the beginning of the instrument's current day: trades from there on are today's.
    ``last`` is the previous close before the day's first trade. ``break_even`` is None without a position,
    ``sellable_from`` is of the shares that were bought last and rest; None where the calendar ends before it.
    """

    instrument: Instrument
    last: Decimal
    previous_close: Decimal
    day_begins: Instant
    trades: tuple[OwnTrade, ...]
    break_even: Decimal | None = None
    sellable_from: date | None = None


class PortfolioInputs(NamedTuple):
    """The account, and everything that it ever traded."""

    profile: Profile
    account: AccountState
    traded: tuple[TradedInputs, ...]


class PositionRow(NamedTuple):
    """A position. ``sellable_from`` is for the shares bought today, None where there are none.

    ``today`` is what the day made of it, ``total`` its value against its cost; ``realised`` what its sales
    and dividends earned.
    """

    instrument: Instrument
    position: Position
    sellable_from: date | None
    last: Decimal
    value: Decimal
    today: Profit
    total: Profit
    realised: Decimal
    break_even: Decimal | None


class CurrencyRow(NamedTuple):
    """The money of one currency, and all that it has become. ``fees`` are those paid so far, by fee id.

    ``settling`` says when what is not settled is.
    """

    currency: Currency
    cash: Cash
    shares: Decimal
    today: Profit
    total: Profit
    realised_today: Decimal
    realised: Decimal
    fees: tuple[tuple[str, Decimal], ...]
    settling: tuple[Settling, ...] = ()

    @property
    def value(self) -> Decimal:
        """Cash and shares together."""
        return self.cash.total + self.shares


class PortfolioProps(NamedTuple):
    """Everything that the page shows."""

    profile: Profile
    currencies: tuple[CurrencyRow, ...]
    positions: tuple[PositionRow, ...]


def derive_portfolio(inputs: PortfolioInputs) -> PortfolioProps:
    """What the page shows: every currency of the profile, every position that is not empty."""
    rows = tuple(derive_position(each, inputs) for each in inputs.traded)
    currencies = tuple(_currencies(inputs))
    return PortfolioProps(
        inputs.profile,
        tuple(_currency(each, inputs, [row for row in rows if _is_in(row, each)]) for each in currencies),
        tuple(row for row in rows if row.position.quantity),
    )


def derive_position(traded: TradedInputs, inputs: PortfolioInputs) -> PositionRow:
    """A position at its last price."""
    position = inputs.account.position(traded.instrument.symbol)
    value = traded.last * position.quantity
    today = tuple(trade for trade in traded.trades if trade.at >= traded.day_begins)
    return PositionRow(
        traded.instrument,
        position,
        sellable_from=traded.sellable_from if position.bought_today else None,
        last=traded.last,
        value=value,
        today=profit_of_day(position.quantity, today, traded.previous_close, traded.last),
        total=profit_of(value - position.cost, position.cost),
        realised=position.realised,
        break_even=traded.break_even,
    )


def _currencies(inputs: PortfolioInputs) -> Iterator[Currency]:
    own = [currency for currency, _ in inputs.profile.cash]
    yield from own
    yield from dict.fromkeys(
        each.instrument.currency for each in inputs.traded if each.instrument.currency not in own
    )


def _is_in(row: PositionRow, currency: Currency) -> bool:
    return row.instrument.currency is currency


def _currency(currency: Currency, inputs: PortfolioInputs, rows: list[PositionRow]) -> CurrencyRow:
    account, cash = inputs.account, inputs.account.cash(currency)
    shares, capital = _sum(row.value for row in rows), -balance(account.balances, CAPITAL, currency)
    today, worth = _sum(row.today.amount for row in rows), cash.total + shares
    realised = _sum(row.realised for row in rows)
    return CurrencyRow(
        currency,
        cash,
        shares,
        today=profit_of(today, worth - today),
        total=profit_of(_sum(row.total.amount for row in rows) + realised, capital),
        realised_today=_realised_today(currency, inputs),
        realised=realised,
        fees=account.fees_paid(currency),
        settling=account.settling(currency),
    )


def _realised_today(currency: Currency, inputs: PortfolioInputs) -> Decimal:
    costs = inputs.account.costs
    return _sum(
        earning.realised
        for traded in inputs.traded
        if traded.instrument.currency is currency
        for earning in costs[traded.instrument.symbol].earnings
        if earning.at >= traded.day_begins
    )


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, ZERO)
