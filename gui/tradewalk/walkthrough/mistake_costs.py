"""What a mistake costs in money, as functions of its facts. Negative where it happened to bring something.

Prices that could have been had are those of its moment, or of the moment its order was sent (``bid``, ``ask``); what it
led to at those of the moment of reckoning (``later_bid``, ``later_ask``), after the close at the last price.
Fees are the account's own.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.money import ZERO, Currency, half_up
from tradewalk.domain.orders import Side

FeesOf = Callable[[Side, Decimal, int], Decimal]
"""The fees of an order by its side, its value and its shares."""


class CostPart(StrEnum):
    """What a cost is made of."""

    PRICE = "price"
    FEES = "fees"
    MISSED = "missed"
    """What the market has moved away by."""
    SHORT = "short"
    """What there is too little of; nothing was lost."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Parts of a cost, in the currency of the instrument; those that are nothing are left out.

    ``is_refused``: the order would not have been taken, so that nothing could be lost.
    """

    parts: tuple[tuple[CostPart, Decimal], ...]
    currency: Currency
    is_refused: bool = False

    @property
    def total(self) -> Decimal:
        """The sum of the parts."""
        return sum((amount for _, amount in self.parts), ZERO)


def together(costs: Iterable[Cost | None]) -> Mapping[Currency, Decimal]:
    """What mistakes would have cost together, by currency, as far as that is known.

    One that would have brought something has cost nothing, and offsets no other.
    """
    nothing, sums = Decimal("0.00"), dict[Currency, Decimal]()
    for cost in (each for each in costs if each is not None):
        sums[cost.currency] = sums.get(cost.currency, nothing) + max(cost.total, nothing)
    return sums


class Intent(NamedTuple):
    """What was meant: ``price`` is None for whatever the market asks."""

    symbol: str
    side: Side
    quantity: int
    price: Decimal | None = None
    lot: int = 1


@dataclass(frozen=True, slots=True)
class CostFacts:
    """The facts of one mistake. The order is the one that was sent, else what stood in the ticket.

    Without an order ``filled`` and ``value`` are nothing: then it is reckoned as if it were filled at the best price.
    ``odd_price`` is what is paid for an odd lot, where that is known; ``cash`` what may be spent. ``is_refused``: as
    the ticket stood, the order would not have been taken at the best price.
    """

    intent: Intent
    symbol: str
    side: Side
    quantity: int
    fees: FeesOf
    currency: Currency
    price: Decimal | None = None
    filled: int = 0
    value: Decimal = ZERO
    bid: Decimal | None = None
    ask: Decimal | None = None
    later_bid: Decimal | None = None
    later_ask: Decimal | None = None
    later_last: Decimal | None = None
    odd_price: Decimal | None = None
    cash: Decimal | None = None
    is_refused: bool = False

    @property
    def best(self) -> Decimal | None:
        """The best price of the other side at the moment of the mistake."""
        return self.ask if self.side is Side.BUY else self.bid

    @property
    def later_best(self) -> Decimal | None:
        """The same at the moment of reckoning; the last price where nobody is on the other side any more."""
        best = self.later_ask if self.side is Side.BUY else self.later_bid
        return self.later_last if best is None else best

    def worse_by(self, price: Decimal, than: Decimal) -> Decimal:
        """By how much a price is worse for this side."""
        return price - than if self.side is Side.BUY else than - price


def undone(facts: CostFacts) -> Cost | None:
    """What should not have been traded is traded back at once: the spread, and the fees of both ways."""
    return _there_and_back(facts, facts.quantity)


def wrong_quantity(facts: CostFacts) -> Cost | None:
    """Too much is traded back at once; for too little a second order pays its own fees."""
    best, meant = facts.best, facts.intent.quantity
    if best is None:
        return None
    excess = facts.quantity - meant
    if excess > 0:
        return _there_and_back(facts, excess, beside=meant)
    apart = _fees(facts, best, facts.quantity) + _fees(facts, best, -excess)
    return _cost(facts, fees=apart - _fees(facts, best, meant))


def odd_part(facts: CostFacts) -> Cost | None:
    """The shares beyond whole lots are an order of their own, at the price of odd lots."""
    best, odd = facts.best, facts.quantity % facts.intent.lot
    if best is None:
        return None
    price = best if facts.odd_price is None else facts.odd_price
    whole = facts.quantity - odd
    apart = _fees(facts, best, whole) + _fees(facts, price, odd)
    return _cost(
        facts,
        price=facts.worse_by(price, best) * odd,
        fees=apart - _fees(facts, best, facts.quantity),
    )


def beside_the_middle(facts: CostFacts) -> Cost | None:
    """What was paid, against the middle of bid and ask."""
    if facts.bid is None or facts.ask is None:
        return None
    return _against(facts, (facts.bid + facts.ask) / 2)


def beyond_the_best(facts: CostFacts) -> Cost | None:
    """What was paid, against the best price; unfilled, what the limit allowed."""
    return None if facts.best is None else _against(facts, facts.best, unfilled=facts.price)


def missed(facts: CostFacts) -> Cost | None:
    """What is not filled has to be paid at the prices of later, and its order has fees of its own.

    Against what was asked when the order was sent, or would have been: a limit far away from it was never to be had.
    The limit counts where nobody asked anything.
    """
    start = facts.best if facts.best is not None else facts.price
    later, rest = facts.later_best, facts.quantity - facts.filled
    if start is None or later is None:
        return None
    fees = facts.fees(facts.side, facts.value, facts.filled) + _fees(facts, later, rest)
    together = facts.fees(facts.side, facts.value + later * rest, facts.quantity)
    return _cost(facts, missed=facts.worse_by(later, start) * rest, fees=fees - together)


def sold_again(facts: CostFacts) -> Cost | None:
    """What was filled before it could be cancelled is traded back at the prices of later; the first fees are paid."""
    back = facts.later_bid if facts.side is Side.BUY else facts.later_ask
    if back is None or not facts.filled:
        return None
    lost = facts.worse_by(facts.value / facts.filled, back) * facts.filled
    fees = facts.fees(facts.side, facts.value, facts.filled)
    return _cost(
        facts, price=lost, fees=fees + facts.fees(facts.side.other, back * facts.filled, facts.filled)
    )


def short_of_cash(facts: CostFacts) -> Cost | None:
    """What the order and its fees are above the cash. It was refused: nothing was lost."""
    price = facts.price if facts.price is not None else facts.best
    if price is None or facts.cash is None:
        return None
    needed = price * facts.quantity + _fees(facts, price, facts.quantity)
    return _cost(facts, short=max(needed - facts.cash, ZERO))


def other_than_meant(facts: CostFacts) -> Cost | None:
    """What was sent against what was meant: another order whole, else too much of it, else its price."""
    intent = facts.intent
    if (facts.symbol, facts.side) != (intent.symbol, intent.side):
        return undone(facts)
    if facts.quantity != intent.quantity:
        return wrong_quantity(facts)
    meant = intent.price if intent.price is not None else facts.best
    return None if meant is None else _against(facts, meant, unfilled=facts.price)


def _against(facts: CostFacts, reference: Decimal, unfilled: Decimal | None = None) -> Cost | None:
    """What is paid more than at a reference, and the fees of that."""
    quantity, value = facts.filled, facts.value
    if not quantity:
        price = unfilled if unfilled is not None else facts.best
        if price is None:
            return None
        quantity, value = facts.quantity, price * facts.quantity
    fees = facts.fees(facts.side, value, quantity) - _fees(facts, reference, quantity)
    return _cost(facts, price=facts.worse_by(value / quantity, reference) * quantity, fees=fees)


def _there_and_back(facts: CostFacts, quantity: int, beside: int = 0) -> Cost | None:
    """Shares that are traded and at once traded back, in one order with others that are meant."""
    best, back = facts.best, facts.bid if facts.side is Side.BUY else facts.ask
    if best is None or back is None:
        return None
    there = _fees(facts, best, beside + quantity) - _fees(facts, best, beside)
    fees = there + facts.fees(facts.side.other, back * quantity, quantity)
    return _cost(facts, price=facts.worse_by(best, back) * quantity, fees=fees)


def _fees(facts: CostFacts, price: Decimal, quantity: int) -> Decimal:
    return facts.fees(facts.side, price * quantity, quantity)


def _cost(
    facts: CostFacts,
    price: Decimal = ZERO,
    fees: Decimal = ZERO,
    missed: Decimal = ZERO,
    short: Decimal = ZERO,
) -> Cost:
    found = {CostPart.PRICE: price, CostPart.FEES: fees, CostPart.MISSED: missed, CostPart.SHORT: short}
    parts = ((part, half_up(amount)) for part, amount in found.items())
    return Cost(tuple((part, amount) for part, amount in parts if amount), facts.currency)
