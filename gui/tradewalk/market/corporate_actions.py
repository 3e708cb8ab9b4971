"""Splits, bonus shares and cash dividends, and the reference close of the day they go ex."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple


class CorporateAction(NamedTuple):
    """What a holder of the evening before ``ex_on`` gets.

    ``cash_per_share`` is gross, in the instrument's currency, for each old share, and is paid on
    ``pays_on``; ``shares_before`` old shares become ``shares_after`` new ones (1 and 1 without a split).
    """

    symbol: str
    ex_on: date
    pays_on: date
    cash_per_share: Decimal
    shares_before: int
    shares_after: int
    is_invented: bool = False

    def reference(self, close: int, decimals: int) -> int:
        """The reference close in points after this action, from the last close in points, half-up.

        (close - cash) x old shares / new shares: SSE and SZSE Trading Rules, ex-right and ex-dividend
        reference price.
        """
        cash = self.cash_per_share.scaleb(decimals)
        exact: Decimal = (close - cash) * self.shares_before / self.shares_after
        return int(exact.quantize(Decimal(1), rounding=ROUND_HALF_UP))
