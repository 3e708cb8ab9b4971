"""At which price a purchase freezes cash, and how far what it froze reaches."""

from decimal import Decimal

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.fees import fees_of, freeze_price
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.overseas_terms import BuyFreezeTerms
from tradewalk.domain.rules import Rule


def price_to_freeze(request: OrderRequest, context: CheckContext) -> Decimal | None:
    """Its limit or protective price, else limit-up, else what the board's rule expects of the market.

    Of two prices the dearer one, which is its stop.

    None where nothing says what it may cost: a limit order without its price, or no known quote.
    """
    is_pair = request.type is OrderType.ONE_CANCELS_OTHER
    price = None if is_pair else freeze_price(request, context.limits.up)
    rule = _rule(request, context) if price is None else None
    market = _market(request, context)
    if rule is None or market is None:
        return price
    return market * rule.terms.factor


def price_covered(frozen: Decimal, quantity: int, context: CheckContext) -> Decimal:
    """The highest price of a share at which *frozen* cash pays for a purchase and its fees; a little less is safe."""
    book, plan, day = context.rule_book, context.profile.fee_plan, context.day
    fees = fees_of(book, plan, context.instrument, Side.BUY, day, frozen, quantity)
    return (frozen - fees.total) / quantity


def _rule(request: OrderRequest, context: CheckContext) -> Rule[BuyFreezeTerms] | None:
    book, board, day = context.rule_book, context.instrument.board, context.day
    return book.find(BuyFreezeTerms, board, day, request.type.value) or book.find(BuyFreezeTerms, board, day)


def _market(request: OrderRequest, context: CheckContext) -> Decimal | None:
    """The best ask, else the last trade, else the previous close; where a stop goes out, if that is higher."""
    known = (context.best_ask, context.last, context.previous_close)
    market = next((price for price in known if price is not None), None)
    if request.stop_price is None:
        return market
    return request.stop_price if market is None else max(market, request.stop_price)
