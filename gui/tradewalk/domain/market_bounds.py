"""How far the market lets an order's price go, rule by rule, apart from daily limits and the price cage."""

from collections.abc import Iterator

from tradewalk.domain.auction_range import auction_bound
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.phase_checks import sending_span
from tradewalk.domain.price_bounds import PriceBound
from tradewalk.domain.spread_rules import nominal_bound, quote_bounds


def market_bounds(request: OrderRequest, context: CheckContext) -> Iterator[PriceBound]:
    """The bounds of an order sent now. An auction's hold for the phase in which it reaches the exchange."""
    span = sending_span(request, context)
    auction = None if span is None else auction_bound(span.phase, context)
    for bound in (nominal_bound(context), auction):
        if bound is not None:
            yield bound
    yield from quote_bounds(request, context)
