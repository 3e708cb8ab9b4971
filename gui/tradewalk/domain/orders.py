"""Orders: what was asked for, what became of it, and the one table of its life."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Side(StrEnum):
    """Which way an order goes."""

    BUY = "buy"
    SELL = "sell"

    @property
    def other(self) -> "Side":
        """The side that this one trades with."""
        return Side.SELL if self is Side.BUY else Side.BUY


class OrderType(StrEnum):
    """How an order prices itself, in every market; the rule book says which board takes which, and when.

    STOP, STOP_LIMIT and TRAILING_STOP are held by the broker until the market reaches their price. So is
    ONE_CANCELS_OTHER, of which the first of two prices decides: a profit to take, its limit, or a loss to stop.
    """

    LIMIT = "limit"
    BEST_FIVE_IOC = "best-five-ioc"
    BEST_FIVE_TO_LIMIT = "best-five-to-limit"
    OWN_BEST = "own-best"
    COUNTERPARTY_BEST = "counterparty-best"
    IOC = "ioc"
    FOK = "fok"
    ENHANCED_LIMIT = "enhanced-limit"
    SPECIAL_LIMIT = "special-limit"
    AT_AUCTION = "at-auction"
    AT_AUCTION_LIMIT = "at-auction-limit"
    ODD_LOT = "odd-lot"
    MARKET = "market"
    STOP = "stop"
    STOP_LIMIT = "stop-limit"
    TRAILING_STOP = "trailing-stop"
    ONE_CANCELS_OTHER = "one-cancels-other"
    AT_OPEN = "at-open"
    AT_CLOSE = "at-close"
    AFTER_HOURS_FIXED = "after-hours-fixed"


WITH_STOP_PRICE = frozenset({OrderType.STOP, OrderType.STOP_LIMIT, OrderType.ONE_CANCELS_OTHER})
KEPT_TYPES = WITH_STOP_PRICE | {OrderType.TRAILING_STOP}
"""The types that a broker keeps, where one does."""


class Validity(StrEnum):
    """How long an order lives: to the end of its day, or, kept by a broker, until it goes out or is cancelled."""

    DAY = "day"
    UNTIL_CANCELLED = "until-cancelled"


@dataclass(frozen=True, slots=True)
class OrderRequest:
    """What the investor asks for.

    ``price`` is the limit of a limit order, the protective limit of a market order on STAR, and None
    for a market order elsewhere. ``quantity`` is in shares. ``stop_price`` is where a stop goes out;
    ``trail`` is the distance at which a trailing stop follows the market.
    """

    symbol: str
    side: Side
    type: OrderType
    price: Decimal | None
    quantity: int
    validity: Validity = Validity.DAY
    stop_price: Decimal | None = None
    trail: Decimal | None = None


class OrderStatus(StrEnum):
    """Where an order stands, for the journal, the screen, the command line and walkthroughs alike.

    HELD is an order that the broker keeps, WORKING one that is queued at the exchange. REPLACED is the old
    order of a cancel/replace, FAILED one that the broker could not send.
    """

    PENDING_SUBMIT = "pending-submit"
    HELD = "held"
    WAIT_REPORT = "wait-report"
    WORKING = "working"
    PARTIALLY_FILLED = "partially-filled"
    FILLED = "filled"
    PENDING_CANCEL = "pending-cancel"
    PENDING_REPLACE = "pending-replace"
    CANCELLED = "cancelled"
    PARTIALLY_CANCELLED = "partially-cancelled"
    REPLACED = "replaced"
    REJECTED = "rejected"
    FAILED = "failed"
    EXPIRED = "expired"
