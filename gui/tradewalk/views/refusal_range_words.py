"""The sentences about a price that lies too far from the market, an auction's reference, or the band of a halt."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.views.refusal_context import RefusalContext, RefusalWords, day_and_minute

translate = QCoreApplication.translate


def outside_every_price(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price lies where no order of any kind may: beyond the table of ticks, or too far from the nominal price."""
    is_of_table = refusal.reason in (Reason.BELOW_PRICE_TABLE, Reason.ABOVE_PRICE_TABLE)
    return (_outside_price_table if is_of_table else _outside_nominal_range)(refusal, context)


def _outside_price_table(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price lies before the beginning of the table of ticks, or beyond its end."""
    head = (
        translate("Refusal", "{value} is above {bound}, the highest price of the table of ticks.")
        if refusal.reason is Reason.ABOVE_PRICE_TABLE
        else translate("Refusal", "{value} is below {bound}, the lowest price of the table of ticks.")
    )
    rest = translate("Refusal", "The exchange has no prices beyond it.")
    return RefusalWords(_fill(head, refusal, context), rest)


def _outside_nominal_range(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price is many times the nominal price, or a small part of it."""
    head = (
        translate("Refusal", "{value} is too far above the nominal price; the highest possible is {bound}.")
        if refusal.reason is Reason.ABOVE_NOMINAL_RANGE
        else translate(
            "Refusal", "{value} is too far below the nominal price; the lowest possible is {bound}."
        )
    )
    rest = translate("Refusal", "The exchange takes such a price for a mistake.")
    return RefusalWords(_fill(head, refusal, context), rest)


def outside_spread_range(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price lies too many spreads from the best prices of the book."""
    head = (
        translate("Refusal", "{value} is above the highest price that this order may name now, {bound}.")
        if refusal.reason is Reason.ABOVE_SPREAD_RANGE
        else translate("Refusal", "{value} is below the lowest price that this order may name now, {bound}.")
    )
    rest = translate(
        "Refusal", "It stays within a number of ticks of the best bid and ask; the bound moves with the book."
    )
    return RefusalWords(_fill(head, refusal, context), rest)


def outside_auction_range(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price lies outside what this stage of a call auction takes."""
    head = (
        translate("Refusal", "{value} is above the highest price that the auction takes now, {bound}.")
        if refusal.reason is Reason.ABOVE_AUCTION_RANGE
        else translate("Refusal", "{value} is below the lowest price that the auction takes now, {bound}.")
    )
    rest = translate(
        "Refusal",
        "A call auction takes prices near its reference price, and near its end only those between the best "
        "bid and ask.",
    )
    return RefusalWords(_fill(head, refusal, context), rest)


def outside_halt_band(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The price lies outside the band to which trading keeps after it went too far too fast."""
    head = (
        translate("Refusal", "{value} is above {bound}, the highest price at which trading goes on now.")
        if refusal.reason is Reason.ABOVE_HALT_BAND
        else translate("Refusal", "{value} is below {bound}, the lowest price at which trading goes on now.")
    )
    rest = translate("Refusal", "The price moved so fast that trading keeps to a band for some minutes.")
    if refusal.legal_from is not None:
        rest = translate(
            "Refusal", "The price moved so fast that trading keeps to a band for some minutes, until {when}."
        ).format(when=day_and_minute(refusal.legal_from))
    return RefusalWords(_fill(head, refusal, context), rest)


def _fill(text: str, refusal: Refusal, context: RefusalContext) -> str:
    return text.format(value=context.price(refusal.value), bound=context.price(refusal.bound))
