"""Facts of corporate actions: what the shares that an account holds get when their symbol goes ex."""

from dataclasses import dataclass
from decimal import Decimal

from tradewalk.domain.events import Fact
from tradewalk.domain.money import Currency


@dataclass(frozen=True, slots=True)
class EntitlementFact(Fact):
    """What the shares held the evening before a symbol went ex got, at the start of the account's next day.

    ``quantity`` is of the shares held before it, money in ``currency``.
    """

    symbol: str
    quantity: int
    currency: Currency


@dataclass(frozen=True, slots=True)
class DividendBooked(EntitlementFact):
    """A cash dividend, gross: the practice account books it on the ex-day, and withholds no tax."""

    per_share: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class SharesSplit(EntitlementFact):
    """``shares_before`` old shares became ``shares_after`` new ones: a split, bonus shares, or a consolidation.

    ``quantity_after`` are whole shares; the fraction of one that is left over was paid in ``cash``.
    """

    shares_before: int
    shares_after: int
    quantity_after: int
    cash: Decimal
