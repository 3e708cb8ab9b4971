"""What each rule of a market says about how far a price may go: its lowest and its highest legal price."""

from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.instants import Instant
from tradewalk.domain.refusals import Reason
from tradewalk.domain.ticks import TickTable


class PriceBound(NamedTuple):
    """The lowest and the highest legal price by one rule, on a tick; None where it does not bound that side.

    ``too_low`` and ``too_high`` are what a price beyond them is refused for, ``until`` is when the rule ceases to bound
    it, where that is known.
    """

    low: Decimal | None
    high: Decimal | None
    too_low: Reason
    too_high: Reason
    rule_id: str
    until: Instant | None = None

    def broken_by(self, price: Decimal) -> tuple[Reason, Decimal] | None:
        """Why a price is refused, and the bound that it breaks; None where it is right."""
        if self.high is not None and price > self.high:
            return self.too_high, self.high
        if self.low is not None and price < self.low:
            return self.too_low, self.low
        return None


def price_up_to(ticks: TickTable, exact: Decimal) -> Decimal:
    """The highest legal price that is not above *exact*."""
    return ticks.price_of(ticks.floor_of(exact))


def price_from(ticks: TickTable, exact: Decimal) -> Decimal:
    """The lowest legal price that is not below *exact*, and the first of all at least."""
    return ticks.price_of(max(ticks.ceiling_of(exact), 1))
