"""What an order would come to, before it is sent."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tradewalk.domain.fees import FeeBreakdown


class Estimate(NamedTuple):
    """What an order would cost or bring if it were filled whole at its price, in the instrument's currency.

    ``price`` is the limit, the protective limit, or limit-up (buy) and limit-down (sell) for a market
    order without one. ``total`` is what is paid (buy) or received (sell), fees included. ``cash_after``
    is what stays available while the order is open.
    """

    price: Decimal
    value: Decimal
    fees: FeeBreakdown
    total: Decimal
    frozen: Decimal
    cash_before: Decimal
    cash_after: Decimal
