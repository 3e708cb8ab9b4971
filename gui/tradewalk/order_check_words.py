"""The English sentences of ``tradewalk order-check``: one sentence a reason, without Qt."""

from datetime import tzinfo
from decimal import Decimal

from tradewalk.domain.access import permission_rule
from tradewalk.domain.board_names import name_of_board
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.instants import moment_of
from tradewalk.domain.order_type_names import name_of_type
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.sessions import session_rule, zone_of

SENTENCES = {
    Reason.MARKET_NOT_SIMULATED: "Orders on {board} are not simulated",
    Reason.ACCOUNT_CANNOT_REACH_MARKET: "An account of this kind ({account}) does not reach {board}",
    Reason.NO_PERMISSION: "The account ({account}) lacks the permission that {board} asks for: {permission}",
    Reason.NOT_ELIGIBLE: "{symbol} is not on the list of {board}",
    Reason.SELL_ONLY: "On {board} {symbol} can be sold, and not bought",
    Reason.PRICE_MISSING: "A {type} order needs a price above zero",
    Reason.OFF_TICK: "{value} lies between two legal prices, which are {bound} apart",
    Reason.BELOW_PRICE_TABLE: "{value} is below {bound}, the lowest price of the table of ticks",
    Reason.ABOVE_PRICE_TABLE: "{value} is above {bound}, the highest price of the table of ticks",
    Reason.ABOVE_LIMIT_UP: "{value} is above the day's limit-up of {bound}",
    Reason.BELOW_LIMIT_DOWN: "{value} is below the day's limit-down of {bound}",
    Reason.ABOVE_OPENING_RANGE: "{value} is above {bound}, the highest price of an opening auction without a limit",
    Reason.BELOW_OPENING_RANGE: "{value} is below {bound}, the lowest price of an opening auction without a limit",
    Reason.ABOVE_PRICE_CAGE: "{value} is above {bound}, the highest price that a buy may bid now",
    Reason.BELOW_PRICE_CAGE: "{value} is below {bound}, the lowest price that a sale may ask now",
    Reason.ABOVE_NOMINAL_RANGE: "{value} is too far above the nominal price; {bound} is the highest possible",
    Reason.BELOW_NOMINAL_RANGE: "{value} is too far below the nominal price; {bound} is the lowest possible",
    Reason.ABOVE_SPREAD_RANGE: "{value} is above {bound}, the highest price that the order may name now",
    Reason.BELOW_SPREAD_RANGE: "{value} is below {bound}, the lowest price that the order may name now",
    Reason.ABOVE_AUCTION_RANGE: "{value} is above {bound}, the highest price that the auction takes now",
    Reason.BELOW_AUCTION_RANGE: "{value} is below {bound}, the lowest price that the auction takes now",
    Reason.ABOVE_HALT_BAND: "{value} is above {bound}, the highest price at which trading goes on now",
    Reason.BELOW_HALT_BAND: "{value} is below {bound}, the lowest price at which trading goes on now",
    Reason.STOP_PRICE_MISSING: "A {type} order needs a stop price above zero",
    Reason.STOP_PRICE_OFF_TICK: "The stop price {value} lies between two legal prices, which are {bound} apart",
    Reason.STOP_ON_THE_WRONG_SIDE: "The stop price {value} is on the wrong side of the market, {bound}",
    Reason.PROFIT_ON_THE_WRONG_SIDE: "The price {value} takes no profit from the market, {bound}",
    Reason.TRAIL_MISSING: "A {type} order needs a distance above zero",
    Reason.TRAIL_OFF_TICK: "The distance {value} is no whole number of ticks of {bound}",
    Reason.TRAIL_TOO_WIDE: "At a distance of {value} the stop has no price; the widest is {bound}",
    Reason.QUANTITY_BELOW_MINIMUM: "{value} shares are below the minimum of {bound}",
    Reason.QUANTITY_OFF_STEP: "{value} shares are not in steps of {bound}",
    Reason.QUANTITY_ABOVE_MAXIMUM: "{value} shares are more than the {bound} that are possible",
    Reason.ODD_LOT_MUST_GO_WHOLE: "{value} shares would split the odd {bound} shares, which are sold in one order",
    Reason.NOT_ENOUGH_CASH: "The order needs {value}, and {bound} is available",
    Reason.NOT_ENOUGH_SHARES: "{value} shares are more than the {bound} that can be sold now",
    Reason.BOUGHT_TODAY: "{value} shares cannot be sold, because shares bought today rest: {bound} can be sold now",
    Reason.MARKET_CLOSED: "{board} takes no orders now",
    Reason.ENTRY_PAUSED: "{board} takes no orders in this phase ({phase})",
    Reason.TYPE_NOT_ALLOWED_NOW: "{board} takes no {type} order in this phase ({phase})",
    Reason.TYPE_NOT_ON_BOARD: "{board} does not know {type} orders",
    Reason.NO_PRICE_LIMIT_TODAY: "A {type} order needs a day with a price limit, and today has none",
    Reason.VOID_AT_THE_CLOSE: "{value} is worse than the close of {bound}, at which alone the order could trade",
    Reason.NO_COUNTERPARTY: "A {type} order would find no price, because the other side of the book is empty",
    Reason.CANCEL_NOT_ALLOWED_NOW: "{board} takes no cancels now",
    Reason.ALREADY_DONE: "Nothing of the order is open any more",
    Reason.NOT_AMENDABLE: "{board} does not change {type} orders",
    Reason.AMEND_NOT_ALLOWED_NOW: "{board} changes no orders now",
    Reason.REQUEST_UNDER_WAY: "A request about the order is on its way already",
    Reason.NOTHING_CHANGED: "The order is already what it shall be",
    Reason.ALREADY_FILLED: "{value} shares are no more than the {bound} that are filled",
    Reason.VALID_TOO_LONG: "{value} days are more than the {bound} for which a broker keeps the order",
}


def sentence(refusal: Refusal, request: OrderRequest, context: CheckContext) -> str:
    """The refusal in one English sentence, with its numbers and when the order becomes legal."""
    text = SENTENCES[refusal.reason].format(
        board=name_of_board(context.instrument.board),
        account=context.profile.id,
        symbol=_symbol(context),
        permission=_permission(context),
        type=name_of_type(request.type),
        phase=phase_name(context),
        value=plain(refusal.value),
        bound=plain(refusal.bound),
    )
    if refusal.legal_from is None:
        return f"{text}."
    when = moment_of(refusal.legal_from, zone_of_exchange(context))
    return f"{text}; it is possible from {when:%Y-%m-%d %H:%M}."


def _symbol(context: CheckContext) -> str:
    if context.is_instrument_known:
        return context.instrument.symbol
    return "a share under risk warning" if context.instrument.is_risk_warned else "the instrument"


def _permission(context: CheckContext) -> str:
    rule = permission_rule(context.rule_book, context.instrument.board, context.day)
    return "" if rule is None else rule.terms.permission


def phase_name(context: CheckContext) -> str:
    """The phase of the instant; the night before and after a day is closed."""
    span = context.trading_day.span_at(context.now)
    return "closed" if span is None else span.phase.value


def zone_of_exchange(context: CheckContext) -> tzinfo:
    """The clock of the exchange."""
    rule = session_rule(context.rule_book, context.instrument.board, context.day)
    return zone_of(rule.terms.zone)


def plain(number: Decimal | None) -> str:
    """A number in plain digits; nothing for none."""
    return "" if number is None else f"{number:f}"
