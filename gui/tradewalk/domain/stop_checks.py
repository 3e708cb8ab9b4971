"""Is the price of a stop there, on a tick and on the right side of the market, and the trail of a trailing stop?"""

from collections.abc import Iterator
from decimal import Decimal

from tradewalk.domain.amend_terms import ConditionTerms
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.orders import WITH_STOP_PRICE, OrderRequest, OrderType, Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.tick_rules import tick_rule


def check_stop(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """The refusals of a stop's own numbers; nothing for an order that is no stop."""
    if request.type in WITH_STOP_PRICE:
        yield from _check_stop_price(request, context)
        yield from _check_profit(request, context)
    elif request.type is OrderType.TRAILING_STOP:
        yield from _check_trail(request, context)


def _check_stop_price(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    stop = request.stop_price
    if stop is None or stop <= 0:
        yield Refusal(Reason.STOP_PRICE_MISSING, value=stop, rule_id=_condition_id(context))
        return
    rule = tick_rule(context.rule_book, context.instrument.board, context.day)
    nearest = nearest_stop_price(request, context)
    if rule.terms.bands.number_of(stop) is None:
        yield Refusal(Reason.STOP_PRICE_OFF_TICK, stop, rule.terms.bands.tick_at(stop), nearest, rule.id)
    market = market_of(request.side, context)
    if market is not None and not _is_beyond(request.side, stop, market):
        yield Refusal(Reason.STOP_ON_THE_WRONG_SIDE, stop, market, nearest, _condition_id(context))


def _check_profit(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """The price at which a profit is taken lies on the other side of the market than the stop."""
    price, market = request.price, market_of(request.side, context)
    if request.type is not OrderType.ONE_CANCELS_OTHER or price is None or market is None:
        return
    if price < market if request.side is Side.BUY else price > market:
        return
    ticks = tick_rule(context.rule_book, context.instrument.board, context.day).terms.bands
    number = ticks.ceiling_of(market) - 1 if request.side is Side.BUY else ticks.floor_of(market) + 1
    nearest = ticks.price_of(number) if number > 0 else None
    yield Refusal(Reason.PROFIT_ON_THE_WRONG_SIDE, price, market, nearest, _condition_id(context))


def nearest_stop_price(request: OrderRequest, context: CheckContext) -> Decimal | None:
    """The legal stop price nearest to the typed one: on a tick, a purchase's above the market, a sale's below."""
    if request.stop_price is None:
        return None
    ticks = tick_rule(context.rule_book, context.instrument.board, context.day).terms.bands
    number = max(ticks.nearest_to(request.stop_price), 1)
    market = market_of(request.side, context)
    if market is None:
        return ticks.price_of(number)
    if request.side is Side.BUY:
        return ticks.price_of(max(number, ticks.floor_of(market) + 1))
    number = min(number, ticks.ceiling_of(market) - 1)
    return ticks.price_of(number) if number > 0 else None


def market_of(side: Side, context: CheckContext) -> Decimal | None:
    """What a stop is measured against: the last trade, else the price at which its side would trade now."""
    if context.last is not None:
        return context.last
    return context.best_ask if side is Side.BUY else context.best_bid


def _is_beyond(side: Side, stop: Decimal, market: Decimal) -> bool:
    return stop > market if side is Side.BUY else stop < market


def _check_trail(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    trail = request.trail
    if trail is None or trail <= 0:
        yield Refusal(Reason.TRAIL_MISSING, value=trail, rule_id=_condition_id(context))
        return
    rule = tick_rule(context.rule_book, context.instrument.board, context.day)
    market = market_of(request.side, context)
    tick = rule.terms.bands.tick_at(trail if market is None else market)
    steps = max((trail / tick).to_integral_value(), Decimal(1))
    widest = _widest_trail(request.side, market, tick)
    if widest is not None:
        steps = min(steps, widest // tick)
    if trail % tick:
        yield Refusal(Reason.TRAIL_OFF_TICK, trail, tick, steps * tick, rule.id)
    if widest is not None and trail > widest:
        yield Refusal(Reason.TRAIL_TOO_WIDE, trail, widest, steps * tick, _condition_id(context))


def _condition_id(context: CheckContext) -> str | None:
    """The rule under which brokers of the board keep stops, where they do."""
    rule = context.rule_book.find(ConditionTerms, context.instrument.board, context.day)
    return None if rule is None else rule.id


def _widest_trail(side: Side, market: Decimal | None, tick: Decimal) -> Decimal | None:
    """The distance at which a sale's stop stands at one tick: further below the market there is no price."""
    if side is Side.BUY or market is None or market <= tick:
        return None
    return (market // tick - 1) * tick
