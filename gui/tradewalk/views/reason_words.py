"""Why an order, a cancel or a change was refused, in few words and without numbers."""

from PySide6.QtCore import QCoreApplication

from tradewalk.domain.refusals import Reason

translate = QCoreApplication.translate


def reason_word(reason: Reason) -> str:
    """A reason as one names it; the sentences with their numbers stand in ``refusal_sentences``."""
    return {**_of_access(), **_of_prices(), **_of_stops(), **_of_quantities(), **_of_requests()}[reason]


def _of_access() -> dict[Reason, str]:
    return {
        Reason.MARKET_NOT_SIMULATED: translate("Reasons", "the market is not simulated"),
        Reason.ACCOUNT_CANNOT_REACH_MARKET: translate("Reasons", "the account does not reach the market"),
        Reason.NO_PERMISSION: translate("Reasons", "the account lacks the permission"),
        Reason.NOT_ELIGIBLE: translate("Reasons", "not on the list of what can be traded here"),
        Reason.SELL_ONLY: translate("Reasons", "can only be sold here"),
        Reason.MARKET_CLOSED: translate("Reasons", "the market is closed"),
        Reason.ENTRY_PAUSED: translate("Reasons", "no orders are taken at this time"),
        Reason.TYPE_NOT_ALLOWED_NOW: translate("Reasons", "not this order type at this time"),
        Reason.TYPE_NOT_ON_BOARD: translate("Reasons", "no such order type on this market"),
        Reason.NO_PRICE_LIMIT_TODAY: translate("Reasons", "no price limit today"),
        Reason.NO_COUNTERPARTY: translate("Reasons", "nobody on the other side"),
        Reason.VALID_TOO_LONG: translate("Reasons", "valid for too long"),
    }


def _of_prices() -> dict[Reason, str]:
    return {
        Reason.PRICE_MISSING: translate("Reasons", "the price is missing"),
        Reason.OFF_TICK: translate("Reasons", "price between two ticks"),
        Reason.BELOW_PRICE_TABLE: translate("Reasons", "price below every legal one"),
        Reason.ABOVE_PRICE_TABLE: translate("Reasons", "price above every legal one"),
        Reason.ABOVE_LIMIT_UP: translate("Reasons", "price above limit-up"),
        Reason.BELOW_LIMIT_DOWN: translate("Reasons", "price below limit-down"),
        Reason.ABOVE_OPENING_RANGE: translate("Reasons", "price above the range of the opening auction"),
        Reason.BELOW_OPENING_RANGE: translate("Reasons", "price below the range of the opening auction"),
        Reason.ABOVE_PRICE_CAGE: translate("Reasons", "price above the price cage"),
        Reason.BELOW_PRICE_CAGE: translate("Reasons", "price below the price cage"),
        Reason.BELOW_NOMINAL_RANGE: translate("Reasons", "price too far below the nominal price"),
        Reason.ABOVE_NOMINAL_RANGE: translate("Reasons", "price too far above the nominal price"),
        Reason.BELOW_SPREAD_RANGE: translate("Reasons", "price too many spreads below"),
        Reason.ABOVE_SPREAD_RANGE: translate("Reasons", "price too many spreads above"),
        Reason.BELOW_AUCTION_RANGE: translate("Reasons", "price below the range of the auction"),
        Reason.ABOVE_AUCTION_RANGE: translate("Reasons", "price above the range of the auction"),
        Reason.BELOW_HALT_BAND: translate("Reasons", "price below the band of the halt"),
        Reason.ABOVE_HALT_BAND: translate("Reasons", "price above the band of the halt"),
        Reason.VOID_AT_THE_CLOSE: translate("Reasons", "price worse than the close"),
    }


def _of_stops() -> dict[Reason, str]:
    return {
        Reason.STOP_PRICE_MISSING: translate("Reasons", "the stop price is missing"),
        Reason.STOP_PRICE_OFF_TICK: translate("Reasons", "stop price between two ticks"),
        Reason.STOP_ON_THE_WRONG_SIDE: translate("Reasons", "stop price on the wrong side of the market"),
        Reason.PROFIT_ON_THE_WRONG_SIDE: translate("Reasons", "price on the wrong side to take a profit"),
        Reason.TRAIL_MISSING: translate("Reasons", "the distance is missing"),
        Reason.TRAIL_OFF_TICK: translate("Reasons", "distance that is no whole number of ticks"),
        Reason.TRAIL_TOO_WIDE: translate("Reasons", "distance too wide"),
    }


def _of_quantities() -> dict[Reason, str]:
    return {
        Reason.QUANTITY_BELOW_MINIMUM: translate("Reasons", "fewer shares than the minimum"),
        Reason.QUANTITY_OFF_STEP: translate("Reasons", "no whole board lots"),
        Reason.QUANTITY_ABOVE_MAXIMUM: translate("Reasons", "more shares than the maximum"),
        Reason.ODD_LOT_MUST_GO_WHOLE: translate("Reasons", "an odd lot must be sold whole"),
        Reason.NOT_ENOUGH_CASH: translate("Reasons", "not enough cash"),
        Reason.NOT_ENOUGH_SHARES: translate("Reasons", "not enough shares"),
        Reason.BOUGHT_TODAY: translate("Reasons", "bought today, to be sold on a later day"),
    }


def _of_requests() -> dict[Reason, str]:
    return {
        Reason.CANCEL_NOT_ALLOWED_NOW: translate("Reasons", "no cancels at this time"),
        Reason.ALREADY_DONE: translate("Reasons", "nothing of the order was open any more"),
        Reason.NOT_AMENDABLE: translate("Reasons", "an order of this type cannot be changed"),
        Reason.AMEND_NOT_ALLOWED_NOW: translate("Reasons", "no changes at this time"),
        Reason.REQUEST_UNDER_WAY: translate("Reasons", "another request was under way"),
        Reason.NOTHING_CHANGED: translate("Reasons", "nothing would change"),
        Reason.ALREADY_FILLED: translate("Reasons", "no more shares than were filled already"),
    }
