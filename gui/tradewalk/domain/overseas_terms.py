"""What the kinds of rule say that only Hong Kong and New York have: one named tuple a kind, with its units."""

from datetime import time
from decimal import Decimal
from typing import NamedTuple


class IssuerLotTerms(NamedTuple):
    """Orders are whole lots of the issuer, at most ``max_lots``; less than a lot has an order type of its own."""

    max_lots: int


class NominalMultipleTerms(NamedTuple):
    """A price is below ``times`` x the nominal price and above a ``times``-th of it."""

    times: int


class OwnSideTerms(NamedTuple):
    """An order waits no further than ``spreads`` ticks behind the best price of its own side.

    The first quote of a side is measured from the previous close.
    """

    spreads: int


class AuctionRangeTerms(NamedTuple):
    """How far a price may lie from the auction's reference: ``ratio`` 0.15 is fifteen per cent.

    Once orders can no longer be cancelled, it lies between the best quotes of that instant as well.
    """

    ratio: Decimal


class ReferenceFixingTerms(NamedTuple):
    """The reference price of a closing auction: the median of nominal prices, so many, so far apart."""

    snapshots: int
    seconds_apart: int


class VolatilityControlTerms(NamedTuple):
    """A trade further than ``ratio`` from the one ``reference_minutes`` before begins a cooling-off.

    It is watched in continuous trading, but not in its first and its last minutes: ``after_start`` of each
    session, ``before_end`` of the day. ``symbols`` are those of the segment.
    """

    ratio: Decimal
    reference_minutes: int
    cooling_off_minutes: int
    after_start: int
    before_end: int
    symbols: tuple[str, ...] = ()


class LimitBandTerms(NamedTuple):
    """Limit up, limit down of a tier: ratios of the reference price, by the previous close.

    ``ratio`` holds above ``dear_above``, ``middle_ratio`` from ``cheap_below`` on, and below that the smaller
    of ``cheap_ratio`` and ``cheap_most`` dollars. In the last ``doubling_minutes`` of the day they are doubled;
    those above ``dear_above`` only where ``doubles_dear``. ``limit_seconds`` at the limit begin a pause of
    ``pause_minutes``. The reference price is the mean of the trades of ``reference_minutes``, and stays as it is until
    that has gone ``reference_step`` of it away. ``symbols`` are those of the tier; without any it is that of all the
    others.
    """

    ratio: Decimal
    middle_ratio: Decimal
    cheap_ratio: Decimal
    cheap_most: Decimal
    cheap_below: Decimal
    dear_above: Decimal
    doubling_minutes: int
    doubles_dear: bool
    limit_seconds: int
    pause_minutes: int
    reference_minutes: int
    reference_step: Decimal
    symbols: tuple[str, ...] = ()


class MarketBreakerTerms(NamedTuple):
    """All trading pauses when the index has fallen by ``ratio``.

    For ``halt_minutes``, and only before ``until``, local time; without minutes for the rest of the day.
    """

    ratio: Decimal
    halt_minutes: int | None = None
    until: time | None = None


class RoundLotTier(NamedTuple):
    """Above this price a round lot is so many shares."""

    above: Decimal
    shares: int


class RoundLotTerms(NamedTuple):
    """The round lots in which quotes are shown; an order may be for any number of shares."""

    tiers: tuple[RoundLotTier, ...]


class BuyFreezeTerms(NamedTuple):
    """A purchase without a limit freezes cash for ``factor`` x the price that it is expected to pay."""

    factor: Decimal


class ProceedsTerms(NamedTuple):
    """What a sale brings may be spent again before it is settled.

    ``good_faith``: what is bought with it is not sold before then.
    """

    reusable_at_once: bool
    good_faith: bool = False


OverseasTerms = (
    IssuerLotTerms
    | NominalMultipleTerms
    | OwnSideTerms
    | AuctionRangeTerms
    | ReferenceFixingTerms
    | VolatilityControlTerms
    | LimitBandTerms
    | MarketBreakerTerms
    | RoundLotTerms
    | BuyFreezeTerms
    | ProceedsTerms
)
