"""Is the market open for this order, does the board know its type, and does it take the type now?"""

from collections.abc import Iterator

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.instants import Instant
from tradewalk.domain.order_types import OrderTypeRule, order_type_rule
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.sessions import session_rule


def check_phase(request: OrderRequest, context: CheckContext) -> Iterator[Refusal]:
    """The refusals of an order's moment and type.

    What counts is the phase in which the order reaches the exchange: a broker keeps an order of the
    night, of the gap before continuous trading and of the lunch break, and sends it later.
    """
    book, board, day = context.rule_book, context.instrument.board, context.day
    rule = order_type_rule(book, board, day, request.type)
    if rule is None:
        yield Refusal(Reason.TYPE_NOT_ON_BOARD)
    span = context.sending_span()
    if span is None or not span.can_enter:
        session = session_rule(book, board, day)
        yield Refusal(Reason.MARKET_CLOSED, rule_id=session.id, legal_from=context.next_days_entry())
    elif rule is not None and span.phase not in rule.phases:
        legal_from = _first_taken(rule, context)
        yield Refusal(Reason.TYPE_NOT_ALLOWED_NOW, rule_id=rule.rule_id, legal_from=legal_from)
    if rule is not None and rule.needs_price_limit and not context.has_price_limit:
        yield Refusal(Reason.NO_PRICE_LIMIT_TODAY, rule_id=rule.rule_id)


def _first_taken(rule: OrderTypeRule, context: CheckContext) -> Instant | None:
    """When the exchange next takes this order type, today or on the next trading day."""
    starts = (span.start for day in context.days() for span in day.spans if span.phase in rule.phases)
    return next((start for start in starts if start > context.now), None)
