"""The sentences about a price that is refused."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.views import formatting
from tradewalk.views.refusal_context import RefusalContext, RefusalWords

translate = QCoreApplication.translate


def price_missing(context: RefusalContext) -> RefusalWords:
    """No price was typed where one is needed."""
    head = translate("Refusal", "This order needs a price.")
    rest = (
        translate("Refusal", "Type the highest price that you are ready to pay for one share.")
        if context.is_buy
        else translate("Refusal", "Type the lowest price that you are ready to take for one share.")
    )
    return RefusalWords(head, rest)


def off_tick(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price lies between two legal prices."""
    head = translate("Refusal", "{value} lies between two legal prices.")
    if refusal.nearest is None:
        rest = translate("Refusal", "Prices of {code} move in ticks of {bound}.")
    elif refusal.bound is None:
        rest = translate("Refusal", "Prices of {code} move in steps of one tick; the nearest is {nearest}.")
    else:
        rest = translate("Refusal", "Prices of {code} move in ticks of {bound}; the nearest is {nearest}.")
    return RefusalWords(_fill(head, refusal, context), _fill(rest, refusal, context))


def outside_daily_limit(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price lies beyond today's limit-up or limit-down."""
    is_above = refusal.reason is Reason.ABOVE_LIMIT_UP
    head = (
        translate("Refusal", "{value} is above today's limit-up of {bound}{origin}.")
        if is_above
        else translate("Refusal", "{value} is below today's limit-down of {bound}{origin}.")
    )
    origin = _limit_origin(refusal, context)
    return RefusalWords(_fill(head, refusal, context, origin), _nearest(refusal, context))


def _limit_origin(refusal: Refusal, context: RefusalContext) -> str:
    close, bound = context.previous_close, refusal.bound
    if not close or bound is None:
        return ""
    ratio = abs(bound / close - 1)
    text = (
        translate("Refusal", " ({ratio} over the previous close of {close})")
        if bound > close
        else translate("Refusal", " ({ratio} under the previous close of {close})")
    )
    return text.format(ratio=formatting.plain_percent(ratio, 0), close=context.price(close))


def outside_cage(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price lies beyond the valid declaration range of continuous trading."""
    is_above = refusal.reason is Reason.ABOVE_PRICE_CAGE
    head = (
        translate("Refusal", "{value} is above what a buy may bid now, {bound}.")
        if is_above
        else translate("Refusal", "{value} is below what a sale may ask now, {bound}.")
    )
    rest = (
        translate("Refusal", "The price cage keeps a buy close to the best ask; it moves with the book.")
        if is_above
        else translate(
            "Refusal", "The price cage keeps a sale close to the best bid; it moves with the book."
        )
    )
    return RefusalWords(
        _fill(head, refusal, context), formatting.running_text(rest, _nearest(refusal, context))
    )


def outside_opening_range(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price of an opening auction on a day without a price limit."""
    head = (
        translate("Refusal", "{value} is above the highest price that the auction takes, {bound}.")
        if refusal.reason is Reason.ABOVE_OPENING_RANGE
        else translate("Refusal", "{value} is below the lowest price that the auction takes, {bound}.")
    )
    rest = translate(
        "Refusal", "On a day without a price limit the opening auction has a range around the previous close."
    )
    return RefusalWords(_fill(head, refusal, context), rest)


def void_at_the_close(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """An after-hours order that the day's close, its only price, does not meet."""
    head = (
        translate("Refusal", "A buy at {value} is void, because the close is {bound}.")
        if context.is_buy
        else translate("Refusal", "A sale at {value} is void, because the close is {bound}.")
    )
    rest = translate("Refusal", "After hours everything trades at the close, and at no other price.")
    return RefusalWords(_fill(head, refusal, context), rest)


def _nearest(refusal: Refusal, context: RefusalContext) -> str:
    if refusal.nearest is None or refusal.nearest == refusal.bound:
        return ""
    is_upper = refusal.reason in (Reason.ABOVE_LIMIT_UP, Reason.ABOVE_PRICE_CAGE)
    text = (
        translate("Refusal", "The highest price that is possible now is {nearest}.")
        if is_upper
        else translate("Refusal", "The lowest price that is possible now is {nearest}.")
    )
    return _fill(text, refusal, context)


def _fill(text: str, refusal: Refusal, context: RefusalContext, origin: str = "") -> str:
    return text.format(
        value=context.price(refusal.value),
        bound=context.price(refusal.bound),
        nearest=context.price(refusal.nearest),
        code=context.instrument.code,
        origin=origin,
    )
