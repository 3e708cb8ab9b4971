"""Is the price there, on a tick, inside the day's limits and inside the price cage?"""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from tradewalk.domain.cage import CageBound, price_cage
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.order_bounds import day_bound, order_bounds
from tradewalk.domain.order_types import OrderTypeRule, order_type_rule
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.phases import Phase
from tradewalk.domain.price_bounds import PriceBound
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.domain.tick_rules import table_bound, tick_rule, tick_table


def check_price(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """The refusals of an order's price. All of them offer the same one, which is right by every rule of prices."""
    price = request.price
    if _has_no_price(request, context):
        return
    if price is None or price <= 0:
        if price is not None or _needs_price(request, context):
            kind = _type_rule(request, context)
            yield Refusal(Reason.PRICE_MISSING, value=price, rule_id=None if kind is None else kind.rule_id)
        return
    nearest = nearest_legal_price(request, context)
    ticks = tick_rule(context.rule_book, context.instrument.board, context.day)
    table = table_bound(context.rule_book, context.instrument.board, context.day)
    if table is not None and table.broken_by(price):
        yield from _broken((table,), price, nearest)
    elif ticks.terms.bands.number_of(price) is None:
        tick = ticks.terms.bands.tick_at(price)
        yield Refusal(Reason.OFF_TICK, price, tick, nearest, ticks.id)
    day, cage = day_bound(context), cage_of(request, context)
    yield from _broken((day,) if day is not None else (), price, nearest)
    if cage is not None and not cage.allows(request.side, price):
        is_buy = request.side is Side.BUY
        reason = Reason.ABOVE_PRICE_CAGE if is_buy else Reason.BELOW_PRICE_CAGE
        yield Refusal(reason, price, cage.bound, nearest, cage.rule_id)
    yield from _broken(order_bounds(request, context), price, nearest)


def _broken(bounds: Iterable[PriceBound], price: Decimal, nearest: Decimal | None) -> Iterator[Refusal]:
    for each in bounds:
        if broken := each.broken_by(price):
            yield Refusal(broken[0], price, broken[1], nearest, each.rule_id, each.until)


def cage_of(request: OrderRequest, context: CheckContext) -> CageBound | None:
    """The cage that holds for an order sent now: for limit orders in continuous trading, not in a pause of it.

    An order that the broker keeps meets the cage when it reaches the exchange: check it again then.
    """
    span = context.trading_day.span_at(context.now)
    if request.type is not OrderType.LIMIT or span is None or span.phase is not Phase.CONTINUOUS:
        return None
    if not context.are_quotes_known or (context.halt is not None and context.halt.is_pause):
        return None
    return price_cage(
        context.rule_book,
        context.instrument.board,
        context.day,
        request.side,
        context.best_bid,
        context.best_ask,
        context.last,
        context.previous_close,
    )


def nearest_legal_price(request: OrderRequest, context: CheckContext) -> Decimal | None:
    """The legal price nearest to the typed one; None without a price, or where no price is legal."""
    if request.price is None:
        return None
    ticks = tick_table(context.rule_book, context.instrument, context.day)
    price = ticks.price_of(max(ticks.nearest_to(request.price), 1))
    lowest, highest = _legal_range(request, context)
    if lowest is not None and highest is not None and lowest > highest:
        return None
    price = price if highest is None else min(price, highest)
    return price if lowest is None else max(price, lowest)


def _legal_range(request: OrderRequest, context: CheckContext) -> tuple[Decimal | None, Decimal | None]:
    table = table_bound(context.rule_book, context.instrument.board, context.day)
    of_the_day = (each for each in (day_bound(context), table) if each is not None)
    bounds = [*order_bounds(request, context), *of_the_day]
    lows = [each.low for each in bounds if each.low is not None]
    highs = [each.high for each in bounds if each.high is not None]
    cage = cage_of(request, context)
    if cage is not None:
        (highs if request.side is Side.BUY else lows).append(cage.bound)
    return max(lows, default=None), min(highs, default=None)


def _type_rule(request: OrderRequest, context: CheckContext) -> OrderTypeRule | None:
    return order_type_rule(context.rule_book, context.instrument.board, context.day, request.type)


def _has_no_price(request: OrderRequest, context: CheckContext) -> bool:
    rule = _type_rule(request, context)
    return rule is not None and rule.price is PriceUse.NONE


def _needs_price(request: OrderRequest, context: CheckContext) -> bool:
    rule = _type_rule(request, context)
    return rule is not None and rule.price in {PriceUse.LIMIT, PriceUse.PROTECTIVE}
