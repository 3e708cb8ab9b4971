"""What each kind of rule says: one named tuple a kind, with its units.

A rule file gives these values as TOML; ``rule_files`` reads them. A rule says nothing beyond its terms.
"""

from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.amend_terms import AfterPlacingTerms
from tradewalk.domain.mainland_terms import MainlandTerms
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.overseas_terms import OverseasTerms
from tradewalk.domain.phases import Phase
from tradewalk.domain.ticks import TickTable


class OddLot(StrEnum):
    """How a holding that is no whole number of lots is sold."""

    WITH_THE_REMAINDER = "with-the-remainder"
    WHOLE_BELOW_MINIMUM = "whole-below-minimum"
    OWN_ORDER_TYPE = "own-order-type"


class PriceUse(StrEnum):
    """What the price field of an order type means: its limit, its protective limit, or nothing."""

    LIMIT = "limit"
    PROTECTIVE = "protective"
    OPTIONAL_PROTECTIVE = "optional-protective"
    NONE = "none"


class LimitRounding(StrEnum):
    """To which tick a daily price limit goes that lies between two."""

    HALF_UP = "half-up"
    TOWARDS_PREVIOUS_CLOSE = "towards-previous-close"


class AuctionTie(StrEnum):
    """How a call auction chooses among prices of equal volume, in the order that a rule lists.

    The unexecuted quantity of a price is what both sides leave over there, its imbalance the difference of
    what both sides offer; at the greatest volume the two are the same number.
    """

    SMALLEST_UNEXECUTED = "smallest-unexecuted"
    SMALLEST_IMBALANCE = "smallest-imbalance"
    NEAREST_TO_REFERENCE = "nearest-to-reference"
    MIDPOINT = "midpoint"
    HIGHER_PRICE = "higher-price"


DECISIVE_TIES = frozenset({AuctionTie.MIDPOINT, AuctionTie.HIGHER_PRICE})
"""The ties after which one price is left."""


class AuctionPrices(StrEnum):
    """At which prices a call auction may match.

    ``declared``: the limits of its orders. ``crossed``: those from the lowest ask to the highest bid, so
    that orders without a price make no auction by themselves. ``any``: every legal price.
    """

    DECLARED = "declared"
    CROSSED = "crossed"
    ANY = "any"


class AuctionReference(StrEnum):
    """The price that a call auction stays near to."""

    PREVIOUS_CLOSE = "previous-close"
    LAST_TRADE = "last-trade"
    REFERENCE_PRICE = "reference-price"


class FeeBasis(StrEnum):
    """What the rate of a fee is of: the executed value, each share, or the order as a whole."""

    VALUE = "value"
    SHARE = "share"
    ORDER = "order"


class FeeRounding(StrEnum):
    """How a fee becomes an amount: half-up to 0.01, up to 0.01, or up to a whole unit of the currency."""

    NEAREST_CENT = "nearest-cent"
    UP_TO_CENT = "up-to-cent"
    UP_TO_WHOLE = "up-to-whole"


class TickTerms(NamedTuple):
    """Which prices are legal: those on a tick, from ``lowest`` to ``highest`` where the table begins and ends."""

    bands: TickTable
    lowest: Decimal | None = None
    highest: Decimal | None = None


class LotTerms(NamedTuple):
    """Quantities of one order, in shares; the maximum by order type."""

    minimum: int
    step: int
    odd_lot: OddLot
    max_limit: int
    max_market: int
    max_after_hours: int | None = None


class DailyBuyTerms(NamedTuple):
    """At most so many shares of one instrument bought by one investor in a day."""

    maximum: int


class PriceLimitTerms(NamedTuple):
    """How far a day's price may go from the previous close: ``ratio`` 0.10 is ten per cent.

    A limit between two ticks is rounded; it is at least ``least_ticks`` ticks from the previous close.
    """

    ratio: Decimal
    rounding: LimitRounding = LimitRounding.HALF_UP
    least_ticks: int = 0


class FreeDaysTerms(NamedTuple):
    """So many trading days from listing on without a price limit."""

    days: int


class CageTerms(NamedTuple):
    """The valid declaration range: a buy up to ``buy`` x base, a sale down to ``sell`` x base.

    ``ticks`` widens it to at least so many ticks from the base; 0 where the rule has no such floor.
    """

    buy: Decimal
    sell: Decimal
    ticks: int


class PhaseStart(NamedTuple):
    """A phase from a local time of day on, until the next one starts."""

    start: time
    phase: Phase
    can_enter: bool
    can_cancel: bool
    is_held: bool


class SessionTerms(NamedTuple):
    """A trading day in the exchange's local time; the first phase starts at midnight."""

    zone: str
    phases: tuple[PhaseStart, ...]


class CalendarTerms(NamedTuple):
    """Closed days apart from Saturdays and Sundays, and days with a shorter session."""

    closed: frozenset[date]
    half_days: frozenset[date] = frozenset()


class CutOff(NamedTuple):
    """So many minutes before the last phase of this name begins."""

    minutes: int
    phase: Phase


class OrderTypeTerms(NamedTuple):
    """An order type that a board knows; its name is the rule's subject.

    ``phases`` are those in which the exchange takes it. ``needs_price_limit``: only for an instrument
    that has a price limit that day. ``levels``: how many prices of the other side, from the best on, it may
    match (one: Hong Kong's limit order); ``spreads``: how many spreads from the best one it may go. None: all.
    ``waits_overnight``: a broker keeps it before the day begins until the
    first of these phases, whatever the exchange takes sooner. ``cut_off``: it is taken before then alone.
    """

    phases: tuple[Phase, ...]
    price: PriceUse
    needs_price_limit: bool = False
    levels: int | None = None
    spreads: int | None = None
    waits_overnight: bool = False
    cut_off: CutOff | None = None


class SettlementTerms(NamedTuple):
    """Bought shares may be sold so many trading days later, 0 is at once; cash is settled so many days later."""

    sellable_after_days: int
    cash_after_days: int


class PermissionTerms(NamedTuple):
    """What an account must have been granted before it trades this board."""

    permission: str


class ReachTerms(NamedTuple):
    """The regions whose accounts reach this board, as the profiles name them."""

    regions: tuple[str, ...]


class TradingTerms(NamedTuple):
    """Orders of these types are simulated on this board."""

    order_types: tuple[OrderType, ...]


class AuctionTerms(NamedTuple):
    """How a call auction finds its price: where it may lie, and how ties of volume are settled, first to last.

    The references are those of ``nearest-to-reference`` in the opening and in the closing auction;
    ``closes_at_reference``: a closing auction without a price of its own trades at the reference.
    ``takes_unpriced``: orders without a price take part, before all others.
    """

    ties: tuple[AuctionTie, ...]
    prices: AuctionPrices
    opening_reference: AuctionReference = AuctionReference.PREVIOUS_CLOSE
    closing_reference: AuctionReference = AuctionReference.LAST_TRADE
    closes_at_reference: bool = False
    takes_unpriced: bool = False


class FeeTerms(NamedTuple):
    """One fee of an order: ``rate`` x basis (see ``per``), in the instrument's currency, on ``sides`` alone.

    It is at least ``minimum`` and at most ``maximum`` and ``maximum_ratio`` x the executed value; where they
    contradict each other, the least is charged. ``fee`` is the line on the screen. ``included_in`` names the fee
    of which it is a part: it is shown and not charged again.
    """

    fee: str
    rate: Decimal
    sides: tuple[Side, ...]
    per: FeeBasis = FeeBasis.VALUE
    minimum: Decimal = Decimal("0.00")
    maximum: Decimal | None = None
    maximum_ratio: Decimal | None = None
    rounding: FeeRounding = FeeRounding.NEAREST_CENT
    included_in: str | None = None


class FeePlanTerms(NamedTuple):
    """What a plan charges: fee rules by their subject, in the order of the screen, or what another plan charges.

    A fee that was not yet, or is no longer, taken on a day is none of that day's.
    """

    fees: tuple[str, ...] = ()
    same_as: str | None = None


Terms = (
    TickTerms
    | LotTerms
    | DailyBuyTerms
    | PriceLimitTerms
    | FreeDaysTerms
    | CageTerms
    | SessionTerms
    | CalendarTerms
    | OrderTypeTerms
    | SettlementTerms
    | PermissionTerms
    | ReachTerms
    | TradingTerms
    | AuctionTerms
    | FeeTerms
    | FeePlanTerms
    | MainlandTerms
    | OverseasTerms
    | AfterPlacingTerms
)
