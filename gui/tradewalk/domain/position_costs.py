"""What positions cost and what they earned, by the average cost method: a fold over trades, dividends and splits."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from tradewalk.domain.entitlement_facts import DividendBooked, SharesSplit
from tradewalk.domain.entitlements import cost_of_fraction
from tradewalk.domain.events import Fact, FillReported, SharesBroughtIn
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO, Currency, half_up
from tradewalk.domain.orders import Side
from tradewalk.domain.placed_orders import Order


@dataclass(frozen=True, slots=True)
class Earning:
    """What a sale brought, fees taken off, less what its shares had cost; or a dividend; or cash for a fraction."""

    at: Instant
    realised: Decimal


@dataclass(frozen=True, slots=True)
class PositionCost:
    """What the held shares of a symbol cost, buy fees included, and all that it earned, in order."""

    currency: Currency
    cost: Decimal = ZERO
    earnings: tuple[Earning, ...] = ()

    @property
    def realised(self) -> Decimal:
        """What all sales earned, and all dividends."""
        return sum((earning.realised for earning in self.earnings), ZERO)


Costs = Mapping[str, PositionCost]
"""By symbol."""


def costs_after(costs: Costs, fact: Fact, order: Order | None, held: int) -> Costs:
    """The costs after a fact; of a trade *order* is the order, and *held* the shares that were held before it."""
    match fact:
        case FillReported() if order:
            symbol, before = order.request.symbol, _cost_of(costs, order.request.symbol, order.currency)
            bought = order.request.side is Side.BUY
            after = _cost_of_more(before, fact) if bought else _cost_of_less(before, fact, held)
        case SharesBroughtIn():
            symbol, before = fact.symbol, _cost_of(costs, fact.symbol, fact.currency)
            after = replace(before, cost=before.cost + fact.cost)
        case DividendBooked():
            symbol, before = fact.symbol, _cost_of(costs, fact.symbol, fact.currency)
            after = _earned(before, Earning(fact.at, fact.amount), ZERO)
        case SharesSplit():
            symbol, before = fact.symbol, _cost_of(costs, fact.symbol, fact.currency)
            gone = cost_of_fraction(before.cost, fact)
            after = _earned(before, Earning(fact.at, fact.cash - gone), gone) if fact.cash or gone else before
        case _:
            return costs
    return {**costs, symbol: after}


def _cost_of(costs: Costs, symbol: str, currency: Currency) -> PositionCost:
    return costs.get(symbol, PositionCost(currency))


def _fees(fact: FillReported) -> Decimal:
    return sum((amount for _, amount in fact.fees), ZERO)


def _cost_of_more(before: PositionCost, fact: FillReported) -> PositionCost:
    return replace(before, cost=before.cost + fact.price * fact.quantity + _fees(fact))


def _cost_of_less(before: PositionCost, fact: FillReported, held: int) -> PositionCost:
    """After a sale: its shares had cost the average."""
    sold = half_up(before.cost * fact.quantity / held)
    return _earned(before, Earning(fact.at, fact.price * fact.quantity - _fees(fact) - sold), sold)


def _earned(before: PositionCost, earning: Earning, cost: Decimal) -> PositionCost:
    return replace(before, cost=before.cost - cost, earnings=(*before.earnings, earning))
