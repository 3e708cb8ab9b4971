"""The sentences about an account, a market, an hour or an order type that does not allow an order."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.instruments import Board, Exchange
from tradewalk.domain.orders import KEPT_TYPES, OrderType
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.views.order_type_words import type_word
from tradewalk.views.order_words import board_word
from tradewalk.views.refusal_context import RefusalContext, RefusalWords, day_and_minute

translate = QCoreApplication.translate
AUCTION_TYPES = frozenset(
    {OrderType.AT_AUCTION, OrderType.AT_AUCTION_LIMIT, OrderType.AT_OPEN, OrderType.AT_CLOSE}
)


def market_not_simulated(context: RefusalContext) -> RefusalWords:
    """The exchange of the instrument is shown and not simulated."""
    head = translate("Refusal", "{code} can be looked at, but not traded here yet.")
    rest = translate(
        "Refusal", "Orders are simulated on the SSE main board and the STAR Market; this is: {board}."
    )
    return RefusalWords(_fill(head, context), _fill(rest, context))


def account_cannot_reach_market(context: RefusalContext) -> RefusalWords:
    """The account's broker has no way to the exchange."""
    head = translate("Refusal", "This practice account does not reach this market ({board}).")
    rest = translate(
        "Refusal",
        "Mainland accounts trade on the mainland, Hong Kong accounts in Hong Kong and, through Stock Connect, on the "
        "mainland, US accounts in the United States. Choose an account that reaches this market.",
    )
    return RefusalWords(_fill(head, context), rest)


def no_permission(context: RefusalContext) -> RefusalWords:
    """The account lacks what the board asks of its investors."""
    head = translate("Refusal", "This practice account may not trade this market ({board}).")
    rest = translate("Refusal", "The board asks for a permission that this account does not have.")
    if context.instrument.board in {Board.NORTHBOUND_STAR, Board.NORTHBOUND_CHINEXT}:
        rest = translate(
            "Refusal",
            "Through Stock Connect Northbound, the shares of this board are for institutional professional "
            "investors only.",
        )
    elif context.instrument.board is Board.SSE_STAR:
        rest = translate(
            "Refusal",
            "A mainland investor opens STAR trading with two years of experience and CNY 500,000 of assets.",
        )
    return RefusalWords(_fill(head, context), rest)


def off_the_list(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """Stock Connect does not reach the instrument, or lets it be sold alone."""
    if refusal.reason is Reason.SELL_ONLY:
        head = translate("Refusal", "{code} can be sold here, and not bought.")
        rest = translate(
            "Refusal", "Stock Connect lets some shares be sold only, those under risk warning too."
        )
    else:
        head = translate("Refusal", "{code} is not on the list of what can be traded here.")
        rest = translate(
            "Refusal", "Stock Connect reaches the shares on its list; this one is not among them."
        )
    return RefusalWords(_fill(head, context), rest)


def market_closed(refusal: Refusal) -> RefusalWords:
    """The exchange takes no order any more today."""
    head = translate("Refusal", "The exchange takes no more orders today.")
    if refusal.legal_from is None:
        return RefusalWords(head, translate("Refusal", "A Day order needs a trading day that is still open."))
    rest = translate("Refusal", "It takes orders again from {when}.")
    return RefusalWords(head, rest.format(when=day_and_minute(refusal.legal_from)))


def entry_paused(refusal: Refusal) -> RefusalWords:
    """A part of the day in which the exchange takes nothing, and no broker keeps an order for it."""
    head = translate("Refusal", "The exchange takes no orders just now.")
    if refusal.legal_from is None:
        return RefusalWords(head, translate("Refusal", "It does not take this order type again today."))
    rest = translate("Refusal", "This order is possible again from {when}.")
    return RefusalWords(head, rest.format(when=day_and_minute(refusal.legal_from)))


def type_not_on_board(context: RefusalContext) -> RefusalWords:
    """The board does not know the order type."""
    head = translate("Refusal", "This market ({board}) does not take this order type.")
    rest = translate("Refusal", "A limit order works on every board; “{type}” does not.")
    return RefusalWords(_fill(head, context), _fill(rest, context))


def type_not_allowed_now(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    """The board takes the order type in another phase."""
    if context.type in AUCTION_TYPES:
        return _auction_type_not_now(refusal, context)
    if context.type in KEPT_TYPES:
        return _nothing_sends_it(refusal, context)
    head = translate("Refusal", "Taken in continuous trading only.")
    rest = translate(
        "Refusal", "“{type}” needs a book that trades; a limit order works in a call auction too."
    )
    if context.instrument.exchange is Exchange.HKEX:
        rest = translate(
            "Refusal", "“{type}” needs a book that trades; a call auction takes at-auction orders alone."
        )
    if refusal.legal_from is not None:
        when = day_and_minute(refusal.legal_from)
        head = translate("Refusal", "Taken in continuous trading only, next from {when}.").format(when=when)
    return RefusalWords(head, _fill(rest, context))


def _nothing_sends_it(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    head = translate("Refusal", "No trade of today could send “{type}” out any more.")
    if refusal.legal_from is None:
        return RefusalWords(_fill(head, context), translate("Refusal", "It would expire with the day."))
    rest = translate("Refusal", "It is possible again from {when}.")
    return RefusalWords(_fill(head, context), rest.format(when=day_and_minute(refusal.legal_from)))


def _auction_type_not_now(refusal: Refusal, context: RefusalContext) -> RefusalWords:
    head = translate("Refusal", "“{type}” is an order for a call auction, and none takes it now.")
    rest = translate("Refusal", "A limit order is the one for continuous trading.")
    if refusal.legal_from is not None:
        when = translate("Refusal", "It is possible again from {when}.")
        rest = when.format(when=day_and_minute(refusal.legal_from))
    return RefusalWords(_fill(head, context), rest)


def no_price_limit_today(context: RefusalContext) -> RefusalWords:
    """A market order in an instrument whose price nothing holds today."""
    head = translate("Refusal", "{code} has no daily price limit today, so it takes no market orders.")
    return RefusalWords(_fill(head, context), translate("Refusal", "Use a limit order."))


def no_counterparty(context: RefusalContext) -> RefusalWords:
    """A market order that would meet an empty side of the book."""
    head = (
        translate("Refusal", "Nobody offers {code} now, so a market order would find no price.")
        if context.is_buy
        else translate("Refusal", "Nobody bids for {code} now, so a market order would find no price.")
    )
    return RefusalWords(_fill(head, context), translate("Refusal", "Use a limit order."))


def cancel_refused(refusal: Refusal) -> RefusalWords:
    """A cancel that the hour or the order does not allow."""
    if refusal.reason is Reason.ALREADY_DONE:
        head = translate("Refusal", "Nothing of this order is open any more.")
        return RefusalWords(
            head, translate("Refusal", "An order that is over can be neither changed nor cancelled.")
        )
    head = translate("Refusal", "The exchange takes no cancels now.")
    if refusal.legal_from is None:
        rest = translate("Refusal", "In this part of a call auction orders cannot be withdrawn.")
    else:
        rest = translate("Refusal", "It takes them again from {when}.")
        rest = rest.format(when=day_and_minute(refusal.legal_from))
    return RefusalWords(head, rest)


def _fill(text: str, context: RefusalContext) -> str:
    instrument = context.instrument
    return text.format(
        code=instrument.code if instrument.exchange is not Exchange.US else instrument.symbol,
        board=board_word(instrument.board),
        type=type_word(context.type),
    )
