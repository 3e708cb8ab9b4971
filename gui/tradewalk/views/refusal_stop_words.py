"""The sentences about the price of a stop, and about the distance of a trailing stop."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.views.refusal_context import RefusalContext, RefusalWords

translate = QCoreApplication.translate


def wrong_stop_price(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price at which a stop goes out is missing, off the tick, or on the wrong side of the market."""
    if refusal.reason is Reason.PROFIT_ON_THE_WRONG_SIDE:
        return _wrong_profit(refusal, context)
    if refusal.reason is Reason.STOP_PRICE_MISSING:
        head = translate("Refusal", "A stop order needs a stop price.")
        return RefusalWords(head, translate("Refusal", "Type the price at which the order is to go out."))
    if refusal.reason is Reason.STOP_PRICE_OFF_TICK:
        head = translate("Refusal", "The stop price {value} lies between two legal prices.")
        return RefusalWords(_fill(head, refusal, context), _nearest(refusal, context))
    if context.is_buy:
        head = translate("Refusal", "The stop price {value} is not above the market, {bound}.")
        rest = translate("Refusal", "A buy stop waits for a rising price; here it would go out at once.")
    else:
        head = translate("Refusal", "The stop price {value} is not below the market, {bound}.")
        rest = translate("Refusal", "A sell stop waits for a falling price; here it would go out at once.")
    return RefusalWords(_fill(head, refusal, context), rest)


def _wrong_profit(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price at which a profit is to be taken is on the side of the stop."""
    if context.is_buy:
        head = translate("Refusal", "The price {value} is not below the market, {bound}.")
    else:
        head = translate("Refusal", "The price {value} is not above the market, {bound}.")
    rest = translate("Refusal", "The stop lies on one side of the market, the profit on the other.")
    return RefusalWords(_fill(head, refusal, context), rest)


def wrong_trail(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The distance of a trailing stop is missing or no whole number of ticks."""
    if refusal.reason is Reason.TRAIL_MISSING:
        head = translate("Refusal", "A trailing stop needs a distance above zero.")
        return RefusalWords(
            head, translate("Refusal", "Type how far behind the market the stop is to follow.")
        )
    if refusal.reason is Reason.TRAIL_TOO_WIDE:
        head = translate("Refusal", "At a distance of {value} the stop of a sale has no price.")
        rest = translate("Refusal", "The widest distance below the market is {bound}.")
        return RefusalWords(_fill(head, refusal, context), _fill(rest, refusal, context))
    head = translate("Refusal", "The distance {value} is no whole number of ticks.")
    return RefusalWords(_fill(head, refusal, context), _nearest(refusal, context))


def _nearest(refusal: Refusal, context: RefusalContext) -> str:
    if refusal.nearest is None:
        return _fill(translate("Refusal", "One tick is {bound} here."), refusal, context)
    return _fill(
        translate("Refusal", "One tick is {bound} here; the nearest is {nearest}."), refusal, context
    )


def _fill(text: str, refusal: Refusal, context: RefusalContext) -> str:
    return text.format(
        value=context.price(refusal.value),
        bound=context.price(refusal.bound),
        nearest=context.price(refusal.nearest),
    )
