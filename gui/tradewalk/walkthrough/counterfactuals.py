"""The same intent in other ways, each tried from the same moment: one row each, beside what was really done."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO, half_up
from tradewalk.domain.orders import OrderRequest, Side
from tradewalk.domain.refusals import Refusal


class Way(StrEnum):
    """How the same quantity can be ordered."""

    AS_DONE = "as-done"
    AT_MARKET = "at-market"
    AT_BID = "at-bid"
    AT_ASK = "at-ask"
    IN_AUCTION = "in-auction"
    SPLIT_IN_FOUR = "split-in-four"


@dataclass(frozen=True, slots=True)
class WayTried:
    """What became of the intent in one way. Money in the currency of the instrument.

    ``middle`` is that of bid and ask at the moment from which all ways are tried, None where one of them was missing.
    ``until`` is the instant up to which it was followed. ``refusals`` say why a way was none, and of which order;
    nothing was filled then. Where nothing refused and it was not sent, there was no price or no auction for it.
    """

    way: Way
    side: Side
    quantity: int
    until: Instant
    filled: int = 0
    value: Decimal = ZERO
    fees: Decimal = ZERO
    filled_at: Instant | None = None
    middle: Decimal | None = None
    refusals: tuple[Refusal, ...] = ()
    refused: OrderRequest | None = None
    is_sent: bool = True

    @property
    def average(self) -> Decimal | None:
        """The price of one share, unrounded; None where nothing was filled."""
        return self.value / self.filled if self.filled else None

    @property
    def is_whole(self) -> bool:
        """Whether all of it was filled."""
        return self.filled == self.quantity

    @property
    def total(self) -> Decimal:
        """What was paid with fees, or what a sale brought without them."""
        return self.value + self.fees if self.side is Side.BUY else self.value - self.fees

    @property
    def cost(self) -> Decimal | None:
        """What it cost against trading at the middle without fees; None where nothing was filled."""
        if self.middle is None or not self.filled:
            return None
        beside = self.value - self.middle * self.filled
        return half_up((beside if self.side is Side.BUY else -beside) + self.fees)
