"""The contract note of an order: what was traded, what it cost, and when it settles."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tradewalk.domain.fees import FeeBreakdown, fees_of
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.orders import Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.settlement import settlement_days


@dataclass(frozen=True, slots=True)
class ContractNote:
    """What an order has traded on ``day``, its only one. ``fees`` are of its whole executed value.

    ``settles_on`` is when cash changes hands for good, ``sellable_from`` when bought shares may be sold;
    both are None where the calendars do not reach so far.
    """

    order: Order
    instrument: Instrument
    day: date
    fees: FeeBreakdown
    settles_on: date | None
    sellable_from: date | None

    @property
    def total(self) -> Decimal:
        """What the buyer paid or the seller received, fees included."""
        fees = self.fees.total
        return self.order.value + fees if self.is_buy else self.order.value - fees

    @property
    def is_buy(self) -> bool:
        """Whether shares were bought."""
        return self.order.request.side is Side.BUY

    @property
    def is_final(self) -> bool:
        """Whether nothing more can be traded for the order."""
        return not self.order.is_open

    @property
    def agrees(self) -> bool:
        """Whether its fees are those that were booked."""
        booked = {fee: amount for fee, amount in self.order.fees if amount}
        return booked == {fee: amount for fee, amount in self.fees.charged() if amount}


def contract_note(
    order: Order, instrument: Instrument, book: RuleBook, plan: str, day: date
) -> ContractNote | None:
    """The note of an order that has traded on *day*; None for one that has not traded. Raises NoRule."""
    if not order.filled:
        return None
    fees = fees_of(book, plan, instrument, order.request.side, day, order.value, order.filled)
    settlement = settlement_days(book, instrument, day)
    is_buy = order.request.side is Side.BUY
    return ContractNote(
        order,
        instrument,
        day,
        fees,
        settlement.settles_on,
        settlement.sellable_from if is_buy else None,
    )
