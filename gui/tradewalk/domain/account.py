"""A practice account: a fold over facts. Money and shares move when the broker reports, not before."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from tradewalk.domain.dues import (
    CASH_AVAILABLE,
    CASH_UNSETTLED,
    Due,
    Settling,
    bought_today,
    due_after,
    dues_after_split,
    dues_of,
    sellable,
    settling,
)
from tradewalk.domain.entitlement_facts import SharesSplit
from tradewalk.domain.events import AccountOpened, DayOpened, Fact, FillReported, OrderFact, OrderSubmitted
from tradewalk.domain.ledger import (
    CASH_FROZEN,
    FEES,
    Balances,
    Posting,
    balance,
    entries_of,
    freed,
    frozen,
    posted,
)
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.placed_orders import FactImpossible, Order, fold_order, submitted, summed
from tradewalk.domain.position_costs import PositionCost, costs_after


@dataclass(frozen=True, slots=True)
class Cash:
    """Money of one currency: free to spend, and set aside for open buys.

    ``unsettled`` is the part of what is free to spend that is not settled: it may buy where the rule of a market lets
    it (``proceeds``), and cannot be withdrawn.
    A purchase is paid with settled money first, which is for the practice account to choose.
    """

    available: Decimal
    frozen: Decimal
    unsettled: Decimal = ZERO

    @property
    def total(self) -> Decimal:
        """All of it."""
        return self.available + self.frozen

    @property
    def withdrawable(self) -> Decimal:
        """What is settled and free."""
        return self.available - self.unsettled


@dataclass(frozen=True, slots=True)
class Position:
    """Shares of one symbol; quantity = sellable + bought_today + frozen. Money in ``currency``.

    ``cost`` is of the shares still held, by the average cost method, buy fees included.
    """

    symbol: str
    currency: Currency
    sellable: int
    bought_today: int
    frozen: int
    cost: Decimal
    realised: Decimal

    @property
    def quantity(self) -> int:
        """All shares."""
        return self.sellable + self.bought_today + self.frozen

    @property
    def average_cost(self) -> Decimal | None:
        """Cost of one share, unrounded; None when none is held."""
        return self.cost / self.quantity if self.quantity else None


@dataclass(frozen=True, slots=True)
class AccountState:
    """An account at one moment. ``orders`` by id, in the order of submission; ``dues`` are still to be released."""

    account_id: str = ""
    profile: str = ""
    day: date | None = None
    balances: Balances = field(default_factory=dict)
    orders: Mapping[int, Order] = field(default_factory=dict)
    costs: Mapping[str, PositionCost] = field(default_factory=dict)
    dues: tuple[Due, ...] = ()

    def cash(self, currency: Currency) -> Cash:
        """The account's money of one currency."""
        settled, unsettled, frozen_cash = (
            balance(self.balances, account, currency)
            for account in (CASH_AVAILABLE, CASH_UNSETTLED, CASH_FROZEN)
        )
        free = settled + unsettled
        return Cash(free, frozen_cash, free - min(free, max(settled, ZERO)))

    def settling(self, currency: Currency) -> tuple[Settling, ...]:
        """When the unsettled money of a currency settles; the amounts sum up to ``Cash.unsettled``."""
        return settling(self.dues, currency, balance(self.balances, CASH_AVAILABLE, currency))

    def position(self, symbol: str) -> Position:
        """The position in a symbol, empty if there never was one."""
        cost = self.costs.get(symbol, PositionCost(Currency.CNY))
        return Position(
            symbol,
            cost.currency,
            sellable=int(balance(self.balances, sellable(symbol), symbol)),
            bought_today=int(balance(self.balances, bought_today(symbol), symbol)),
            frozen=int(balance(self.balances, frozen(symbol), symbol)),
            cost=cost.cost,
            realised=cost.realised,
        )

    @property
    def positions(self) -> dict[str, Position]:
        """Every position that there is or was, by symbol."""
        return {symbol: self.position(symbol) for symbol in self.costs}

    @property
    def open_orders(self) -> tuple[Order, ...]:
        """The orders that still live."""
        return tuple(order for order in self.orders.values() if order.is_open)

    def fees_paid(self, currency: Currency) -> tuple[tuple[str, Decimal], ...]:
        """Every fee paid so far, by fee id."""
        return summed(
            (account.removeprefix(FEES), amount)
            for (account, unit), amount in self.balances.items()
            if account.startswith(FEES) and unit == currency
        )


def opened() -> AccountState:
    """The account before its first fact."""
    return AccountState()


def fold(state: AccountState, fact: Fact) -> AccountState:
    """The account after a fact. Raises TransitionImpossible or FactImpossible for a fact that cannot be."""
    after = replace(
        state,
        balances=posted(state.balances, postings_of(fact, state)),
        costs=costs_after(state.costs, fact, *_traded(state, fact)),
        dues=_dues_after(state, fact),
        orders=_orders_after(state, fact),
    )
    match fact:
        case AccountOpened():
            return replace(after, account_id=fact.account_id, profile=fact.profile)
        case DayOpened():
            return replace(after, day=fact.day)
        case _:
            return after


def without_freeze(state: AccountState, order: Order) -> AccountState:
    """The account as if nothing were set aside for this order: what it may need is not in its own way."""
    free = replace(order, frozen_cash=ZERO, frozen_shares=0)
    balances = posted(state.balances, freed(order))
    return replace(state, balances=balances, orders={**state.orders, order.order_id: free})


def postings_of(fact: Fact, before: AccountState) -> tuple[Posting, ...]:
    """The postings of a fact, which sum to zero per unit."""
    order = before.orders.get(fact.order_id) if isinstance(fact, OrderFact) else None
    return entries_of(fact, order, before.balances, before.dues)


def _orders_after(state: AccountState, fact: Fact) -> Mapping[int, Order]:
    if not isinstance(fact, OrderFact):
        return state.orders
    known = state.orders.get(fact.order_id)
    if isinstance(fact, OrderSubmitted):
        if known is not None:
            raise FactImpossible(f"order {fact.order_id} is submitted a second time")
        return {**state.orders, fact.order_id: submitted(fact)}
    if known is None:
        raise FactImpossible(f"order {fact.order_id} was never submitted")
    return {**state.orders, fact.order_id: fold_order(known, fact)}


def _dues_after(state: AccountState, fact: Fact) -> tuple[Due, ...]:
    match fact:
        case DayOpened():
            return due_after(state.dues, fact.at)
        case FillReported() if fact.order_id in state.orders:
            return (*state.dues, *dues_of(fact, state.orders[fact.order_id]))
        case SharesSplit():
            return dues_after_split(state.dues, fact)
        case _:
            return state.dues


def _traded(state: AccountState, fact: Fact) -> tuple[Order | None, int]:
    """The order of a trade as it was before, and the shares that were held then."""
    order = state.orders.get(fact.order_id) if isinstance(fact, FillReported) else None
    return order, 0 if order is None else state.position(order.request.symbol).quantity
