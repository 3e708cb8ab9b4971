"""What an order does to the account's cash, and what an amount of cash comes to."""

from dataclasses import dataclass
from decimal import Decimal

from tradewalk.domain.fees import FeeBreakdown
from tradewalk.domain.money import ZERO


@dataclass(frozen=True, slots=True)
class CashEffect:
    """What the order does to the account's cash if it fills at its price.

    ``total`` is what a buy costs or a sale brings, fees included; ``in_good_faith`` the part of a purchase that is paid
    with proceeds which are not settled yet, where that binds.
    """

    value: Decimal
    fees: FeeBreakdown
    total: Decimal
    frozen: Decimal
    before: Decimal
    after: Decimal
    in_good_faith: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class AmountEffect:
    """What an amount comes to: so many shares for ``total``; nought where nothing fits.

    The least that may be ordered is ``least`` shares, for ``least_total``.
    """

    amount: Decimal
    quantity: int
    total: Decimal
    least: int
    least_total: Decimal

    @property
    def rest(self) -> Decimal:
        """What the order leaves of the amount."""
        return self.amount - self.total
