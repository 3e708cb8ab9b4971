"""Does Stock Connect reach this instrument, and may it be bought there?"""

from collections.abc import Iterator

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.mainland_terms import EligibilityTerms
from tradewalk.domain.orders import OrderRequest, Side
from tradewalk.domain.refusals import Reason, Refusal


def check_list(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """The refusals of an instrument that is not on the list of its board, or is there to be sold alone."""
    instrument = context.instrument
    rule = context.rule_book.find(EligibilityTerms, instrument.board, context.day)
    if rule is None:
        return
    terms, symbol = rule.terms, instrument.symbol
    is_listed = symbol in terms.buy_and_sell or symbol in terms.sell_only
    is_sell_only = symbol in terms.sell_only or (terms.is_risk_warned_sell_only and instrument.is_risk_warned)
    if context.is_instrument_known and not is_listed:
        yield Refusal(Reason.NOT_ELIGIBLE, rule_id=rule.id)
    elif is_sell_only and request.side is Side.BUY:
        yield Refusal(Reason.SELL_ONLY, rule_id=rule.id)
