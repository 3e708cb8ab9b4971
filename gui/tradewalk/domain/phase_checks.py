"""Is the market open for this order, does the board know its type, and does it take the type now?"""

from collections.abc import Iterator, Sequence

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.halts import PAUSE_TYPES
from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.order_types import OrderTypeRule, order_type_rule
from tradewalk.domain.orders import OrderRequest, OrderType
from tradewalk.domain.phases import PhaseSpan, TradingDay
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rules import HOME_BOARD
from tradewalk.domain.sessions import session_rule


def check_phase(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """The refusals of an order's moment and type.

    What counts is the phase in which the order reaches the exchange: a broker keeps an order of the
    night, of the gap before continuous trading and of the lunch break, and sends it later.
    """
    book, board, day = context.rule_book, context.instrument.board, context.day
    rule = order_type_rule(book, board, day, request.type)
    if rule is None:
        # What stands behind it is that the board names its types, and the limit order is one everywhere.
        limit = order_type_rule(book, board, day, OrderType.LIMIT)
        yield Refusal(Reason.TYPE_NOT_ON_BOARD, rule_id=None if limit is None else limit.rule_id)
    span = sending_span(request, context)
    if rule is not None and is_taken_at_once(rule, context) and not _is_cut_off(rule, context):
        pass
    elif span is None or not span.can_enter:
        yield _closed(rule, context)
    elif rule is not None and (span.phase not in rule.phases or _is_cut_off(rule, context)):
        legal_from = first_taken(rule, context, context.days())
        yield Refusal(Reason.TYPE_NOT_ALLOWED_NOW, rule_id=rule.rule_id, legal_from=legal_from)
    yield from check_pause(request, context)
    if rule is not None and rule.needs_price_limit and not context.has_price_limit:
        yield Refusal(Reason.NO_PRICE_LIMIT_TODAY, rule_id=rule.rule_id)


def check_arrival(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """What the exchange has against the moment at which an order reaches it, whatever a broker would keep."""
    rule = order_type_rule(context.rule_book, context.instrument.board, context.day, request.type)
    span = context.trading_day.span_at(context.now)
    if rule is not None and span is not None and span.phase in rule.phases:
        yield from check_pause(request, context)
        return
    is_open = span is not None and span.can_enter
    yield Refusal(Reason.TYPE_NOT_ALLOWED_NOW if is_open else Reason.MARKET_CLOSED)


def check_pause(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """What a pause has against an order that the exchange would take now."""
    halt, board, day = context.halt, context.instrument.board, context.day
    if halt is None or not halt.is_pause or request.type in PAUSE_TYPES:
        return
    rule = order_type_rule(context.rule_book, board, day, request.type)
    if rule is not None and is_taken_at_once(rule, context):
        yield Refusal(Reason.TYPE_NOT_ALLOWED_NOW, rule_id=halt.rule_id, legal_from=halt.end)


def sending_span(request: OrderRequest, context: CheckContext) -> PhaseSpan | None:
    """The phase in which an order of now reaches the exchange; None when the broker does not take it."""
    rule = order_type_rule(context.rule_book, context.instrument.board, context.day, request.type)
    return context.sending_span(rule.phases if rule is not None and rule.waits_overnight else ())


def held_until(request: OrderRequest, context: CheckContext) -> Instant | None:
    """When an order that a broker takes now reaches the exchange; None where it goes out at once, or is not taken."""
    rule = order_type_rule(context.rule_book, context.instrument.board, context.day, request.type)
    span = sending_span(request, context)
    if rule is None or span is None or is_taken_at_once(rule, context):
        return None
    return span.start if span.start > context.now else None


def _closed(rule: OrderTypeRule | None, context: CheckContext) -> Refusal:
    """Neither exchange nor broker takes it now; a pause goes on the same day. A type of no rule is never possible."""
    session = session_rule(context.rule_book, context.instrument.board, context.day)
    goes_on = context.trading_day.next_entry(context.now) is not None
    legal_from = None if rule is None else first_taken(rule, context, context.days())
    reason = Reason.ENTRY_PAUSED if goes_on else Reason.MARKET_CLOSED
    return Refusal(reason, rule_id=session.id, legal_from=legal_from)


def cut_off_of(rule: OrderTypeRule, day: TradingDay) -> Instant | None:
    """The instant from which a type is not taken any more on a day, before the phase that it is meant for."""
    if rule.cut_off is None:
        return None
    starts = [span.start for span in day.spans if span.phase is rule.cut_off.phase]
    return Instant(starts[-1] - rule.cut_off.minutes * MINUTE) if starts else None


def _is_cut_off(rule: OrderTypeRule, context: CheckContext) -> bool:
    return not _is_before_cut_off(rule, context.trading_day, context.now)


def _is_before_cut_off(rule: OrderTypeRule, day: TradingDay, instant: Instant) -> bool:
    cut_off = cut_off_of(rule, day)
    return cut_off is None or instant < cut_off


def is_taken_at_once(rule: OrderTypeRule, context: CheckContext) -> bool:
    """Whether the exchange takes this order type in the phase of now, even one that takes no other type."""
    span = context.trading_day.span_at(context.now)
    return span is not None and span.phase in rule.phases


def first_taken(rule: OrderTypeRule, context: CheckContext, days: Sequence[TradingDay]) -> Instant | None:
    """When the exchange next takes this order type on one of these days, whatever a broker keeps before; else None.

    A type whose cut-off comes before its phases the exchange has from brokers alone: then it is when they begin to keep
    it. What an order by Stock Connect meets first is the SEHK, which keeps it by rule.
    """
    later = [(day, span) for day in days for span in day.spans if span.start > context.now]
    open_to_it = [(day, span) for day, span in later if _is_before_cut_off(rule, day, span.start)]
    taken = (span.start for _, span in open_to_it if _is_for(rule, span, context))
    kept = (span.start for _, span in open_to_it if span.is_held and rule.cut_off is not None)
    return next(taken, None) or next(kept, None)


def _is_for(rule: OrderTypeRule, span: PhaseSpan, context: CheckContext) -> bool:
    is_of_the_sehk = context.instrument.board in HOME_BOARD and span.is_held
    return span.phase in rule.phases or is_of_the_sehk
