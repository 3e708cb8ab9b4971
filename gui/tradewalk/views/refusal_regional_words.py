"""The words of the reasons that only some markets, or only changes of an order, are refused for."""

from typing import Literal

from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.views import refusal_access_words as access
from tradewalk.views import refusal_change_words as changes
from tradewalk.views import refusal_price_words as prices
from tradewalk.views import refusal_range_words as ranges
from tradewalk.views import refusal_stop_words as stops
from tradewalk.views.refusal_context import RefusalContext, RefusalWords

RegionalReason = Literal[
    Reason.NOT_ELIGIBLE,
    Reason.SELL_ONLY,
    Reason.ABOVE_OPENING_RANGE,
    Reason.BELOW_OPENING_RANGE,
    Reason.VOID_AT_THE_CLOSE,
    Reason.BELOW_PRICE_TABLE,
    Reason.ABOVE_PRICE_TABLE,
    Reason.ABOVE_NOMINAL_RANGE,
    Reason.BELOW_NOMINAL_RANGE,
    Reason.ABOVE_SPREAD_RANGE,
    Reason.BELOW_SPREAD_RANGE,
    Reason.ABOVE_AUCTION_RANGE,
    Reason.BELOW_AUCTION_RANGE,
    Reason.ABOVE_HALT_BAND,
    Reason.BELOW_HALT_BAND,
    Reason.STOP_PRICE_MISSING,
    Reason.STOP_PRICE_OFF_TICK,
    Reason.STOP_ON_THE_WRONG_SIDE,
    Reason.PROFIT_ON_THE_WRONG_SIDE,
    Reason.TRAIL_MISSING,
    Reason.TRAIL_OFF_TICK,
    Reason.TRAIL_TOO_WIDE,
    Reason.NOT_AMENDABLE,
    Reason.AMEND_NOT_ALLOWED_NOW,
    Reason.REQUEST_UNDER_WAY,
    Reason.NOTHING_CHANGED,
    Reason.ALREADY_FILLED,
    Reason.VALID_TOO_LONG,
]


def regional_words(refusal: Refusal, reason: RegionalReason, context: RefusalContext) -> RefusalWords:
    """The words of a refusal for this reason, which is its own."""
    match reason:
        case Reason.NOT_ELIGIBLE | Reason.SELL_ONLY:
            return access.off_the_list(refusal, context)
        case Reason.ABOVE_OPENING_RANGE | Reason.BELOW_OPENING_RANGE:
            return prices.outside_opening_range(refusal, context)
        case Reason.VOID_AT_THE_CLOSE:
            return prices.void_at_the_close(refusal, context)
        case (
            Reason.BELOW_PRICE_TABLE
            | Reason.ABOVE_PRICE_TABLE
            | Reason.ABOVE_NOMINAL_RANGE
            | Reason.BELOW_NOMINAL_RANGE
        ):
            return ranges.outside_every_price(refusal, context)
        case Reason.ABOVE_SPREAD_RANGE | Reason.BELOW_SPREAD_RANGE:
            return ranges.outside_spread_range(refusal, context)
        case Reason.ABOVE_AUCTION_RANGE | Reason.BELOW_AUCTION_RANGE:
            return ranges.outside_auction_range(refusal, context)
        case Reason.ABOVE_HALT_BAND | Reason.BELOW_HALT_BAND:
            return ranges.outside_halt_band(refusal, context)
        case (
            Reason.STOP_PRICE_MISSING
            | Reason.STOP_PRICE_OFF_TICK
            | Reason.STOP_ON_THE_WRONG_SIDE
            | Reason.PROFIT_ON_THE_WRONG_SIDE
        ):
            return stops.wrong_stop_price(refusal, context)
        case Reason.TRAIL_MISSING | Reason.TRAIL_OFF_TICK | Reason.TRAIL_TOO_WIDE:
            return stops.wrong_trail(refusal, context)
        case _:
            return changes.change_refused(refusal, reason, context)
