"""The words of the reasons that only orders on the mainland, or on the way there, are refused for."""

from typing import Literal, assert_never

from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.views import refusal_access_words as access
from tradewalk.views import refusal_price_words as prices
from tradewalk.views.refusal_context import RefusalContext, RefusalWords

MainlandReason = Literal[
    Reason.NOT_ELIGIBLE,
    Reason.SELL_ONLY,
    Reason.ABOVE_OPENING_RANGE,
    Reason.BELOW_OPENING_RANGE,
    Reason.VOID_AT_THE_CLOSE,
]


def mainland_words(refusal: Refusal, reason: MainlandReason, context: RefusalContext) -> RefusalWords:
    """The words of a refusal for this reason, which is its own."""
    match reason:
        case Reason.NOT_ELIGIBLE | Reason.SELL_ONLY:
            return access.off_the_list(refusal, context)
        case Reason.ABOVE_OPENING_RANGE | Reason.BELOW_OPENING_RANGE:
            return prices.outside_opening_range(refusal, context)
        case Reason.VOID_AT_THE_CLOSE:
            return prices.void_at_the_close(refusal, context)
        case _:
            assert_never(reason)
