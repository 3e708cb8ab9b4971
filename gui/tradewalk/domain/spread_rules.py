"""Hong Kong: a price stays within nine times the nominal price, and within so many spreads of the quotes.

Rules of the Exchange (SEHK), Rule 505A and what follows it. The quotes bind orders of continuous trading alone.
"""

from collections.abc import Iterator
from decimal import Decimal

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.order_types import order_type_rule
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.overseas_terms import NominalMultipleTerms, OwnSideTerms
from tradewalk.domain.phases import Phase
from tradewalk.domain.price_bounds import PriceBound
from tradewalk.domain.refusals import Reason
from tradewalk.domain.tick_rules import tick_table
from tradewalk.domain.ticks import TickTable

_QUOTE_BOUND = frozenset({OrderType.LIMIT, OrderType.ENHANCED_LIMIT, OrderType.SPECIAL_LIMIT})


def nominal_price(
    best_bid: Decimal | None, best_ask: Decimal | None, last: Decimal | None, previous_close: Decimal | None
) -> Decimal | None:
    """The last trade, or the previous close before the first, unless a better bid or ask stands."""
    nominal = previous_close if last is None else last
    if nominal is None:
        return best_bid if best_ask is None else best_ask
    if best_bid is not None and best_bid > nominal:
        return best_bid
    return best_ask if best_ask is not None and best_ask < nominal else nominal


def nominal_bound(context: CheckContext) -> PriceBound | None:
    """Below nine times the nominal price and above a ninth of it; None where the board has no such rule."""
    rule = context.rule_book.find(NominalMultipleTerms, context.instrument.board, context.day)
    nominal = nominal_price(context.best_bid, context.best_ask, context.last, context.previous_close)
    if rule is None or nominal is None:
        return None
    ticks, times = tick_table(context.rule_book, context.instrument, context.day), rule.terms.times
    high = ticks.price_of(ticks.ceiling_of(nominal * times) - 1)
    low = ticks.price_of(max(ticks.floor_of(nominal / times), 0))
    while low * times <= nominal:
        low = ticks.price_of(ticks.floor_of(low) + 1)
    return PriceBound(low, high, Reason.BELOW_NOMINAL_RANGE, Reason.ABOVE_NOMINAL_RANGE, rule.id)


def quote_bounds(request: OrderRequest, context: CheckContext) -> Iterator[PriceBound]:
    """How far an order of continuous trading may lie behind its own side's best, and beyond the other side's."""
    span = context.trading_day.span_at(context.now)
    if span is None or span.phase is not Phase.CONTINUOUS or request.type not in _QUOTE_BOUND:
        return
    yield from _behind_own_side(request.side, context)
    yield from _beyond_other_side(request, context)


def _behind_own_side(side: Side, context: CheckContext) -> Iterator[PriceBound]:
    rule = context.rule_book.find(OwnSideTerms, context.instrument.board, context.day)
    base = _own_base(side, context)
    if rule is None or base is None:
        return
    is_buy = side is Side.BUY
    bound = _moved(context, base, -rule.terms.spreads if is_buy else rule.terms.spreads)
    low, high = (bound, None) if is_buy else (None, bound)
    yield PriceBound(low, high, Reason.BELOW_SPREAD_RANGE, Reason.ABOVE_SPREAD_RANGE, rule.id)


def _own_base(side: Side, context: CheckContext) -> Decimal | None:
    """The best price of the own side; for the day's first quote the previous close."""
    best = context.best_bid if side is Side.BUY else context.best_ask
    if best is not None or not context.are_quotes_known:
        return best
    is_first = context.best_bid is None and context.best_ask is None and context.last is None
    return context.previous_close if is_first else None


def _beyond_other_side(request: OrderRequest, context: CheckContext) -> Iterator[PriceBound]:
    rule = order_type_rule(context.rule_book, context.instrument.board, context.day, request.type)
    is_buy = request.side is Side.BUY
    best = context.best_ask if is_buy else context.best_bid
    if rule is None or rule.spreads is None or best is None:
        return
    bound = _moved(context, best, rule.spreads if is_buy else -rule.spreads)
    low, high = (None, bound) if is_buy else (bound, None)
    yield PriceBound(low, high, Reason.BELOW_SPREAD_RANGE, Reason.ABOVE_SPREAD_RANGE, rule.rule_id)


def _moved(context: CheckContext, base: Decimal, spreads: int) -> Decimal:
    """The price so many spreads from *base*; each spread is that of the price that it starts from."""
    ticks: TickTable = tick_table(context.rule_book, context.instrument, context.day)
    return ticks.price_of(max(ticks.nearest_to(base) + spreads, 1))
