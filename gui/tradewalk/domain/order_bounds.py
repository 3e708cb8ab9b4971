"""How far the rules let an order's price go, one bound a rule, apart from the price cage."""

from collections.abc import Iterator

from tradewalk.domain.after_hours import close_bound
from tradewalk.domain.auction_range import auction_bound
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.opening_range import opening_bound
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.phase_checks import sending_span
from tradewalk.domain.price_bounds import PriceBound
from tradewalk.domain.refusals import Reason
from tradewalk.domain.spread_rules import nominal_bound, quote_bounds


def day_bound(context: CheckContext) -> PriceBound | None:
    """Limit-down and limit-up; None on a day without a price limit."""
    limits = context.limits
    if limits.rule_id is None:
        return None
    return PriceBound(limits.down, limits.up, Reason.BELOW_LIMIT_DOWN, Reason.ABOVE_LIMIT_UP, limits.rule_id)


def halt_bound(context: CheckContext) -> PriceBound | None:
    """The band of a cooling-off or a limit state; None where trading keeps to none."""
    halt = context.halt
    if halt is None or halt.is_pause:
        return None
    too_low, too_high = Reason.BELOW_HALT_BAND, Reason.ABOVE_HALT_BAND
    return PriceBound(halt.low, halt.high, too_low, too_high, halt.rule_id, halt.end)


def order_bounds(request: OrderRequest, context: CheckContext) -> Iterator[PriceBound]:
    """What else bounds an order sent now. An auction's bounds hold for the phase in which it reaches the exchange."""
    span = sending_span(request, context)
    auction = None if span is None else auction_bound(span.phase, context)
    bounds = (
        opening_bound(context),
        close_bound(request, context),
        nominal_bound(context),
        auction,
        halt_bound(context),
    )
    yield from (bound for bound in bounds if bound is not None)
    yield from quote_bounds(request, context)
