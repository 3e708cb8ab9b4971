"""Orders that a broker keeps until the market meets their condition: which they are, and what speaks against one.

Checked when it comes are its own numbers: quotes move, and whatever hangs on them is checked when it goes out.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from tradewalk.domain.access import is_simulated
from tradewalk.domain.amend_terms import ConditionTerms
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.conditional_orders import order_sent, type_sent
from tradewalk.domain.eligibility_checks import check_list
from tradewalk.domain.holding_checks import check_holdings
from tradewalk.domain.instruments import Board
from tradewalk.domain.order_types import OrderTypeRule, order_type_rule
from tradewalk.domain.orders import OrderRequest, OrderType, Validity
from tradewalk.domain.phase_checks import check_phase, first_taken
from tradewalk.domain.price_checks import check_price
from tradewalk.domain.quantity_checks import check_quantity
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rules import Rule, RuleBook
from tradewalk.domain.sessions import session_rule
from tradewalk.domain.stop_checks import check_stop


def condition_rule(
    book: RuleBook, board: Board, day: date, order_type: OrderType
) -> Rule[ConditionTerms] | None:
    """The rule under which brokers of a board keep orders of this type; None for those that go out at once."""
    rule = book.find(ConditionTerms, board, day)
    return rule if rule is not None and order_type in rule.terms.types else None


def condition_of(order_type: OrderType, context: CheckContext) -> Rule[ConditionTerms] | None:
    """As ``condition_rule``, for the board and the day of a check."""
    return condition_rule(context.rule_book, context.instrument.board, context.day, order_type)


def kept_types(book: RuleBook, board: Board, day: date) -> tuple[OrderTypeRule, ...]:
    """The types that brokers of a board keep, where what they send is simulated.

    Their price means what it means in the order that goes out, unless the board has a rule of their own.
    """
    rule = book.find(ConditionTerms, board, day)
    found = () if rule is None else (_kept_type(book, board, day, each, rule) for each in rule.terms.types)
    return tuple(each for each in found if each is not None)


def _kept_type(
    book: RuleBook, board: Board, day: date, order_type: OrderType, rule: Rule[ConditionTerms]
) -> OrderTypeRule | None:
    sent = type_sent(order_type, rule.terms)
    goes_out = None if sent is None else order_type_rule(book, board, day, sent)
    if goes_out is None or not is_simulated(book, board, day, goes_out.type):
        return None
    own = order_type_rule(book, board, day, order_type)
    return own or replace(goes_out, type=order_type, rule_id=rule.id, confidence=rule.confidence)


def check_kept(request: OrderRequest, rule: Rule[ConditionTerms], context: CheckContext) -> Iterator[Refusal]:
    """Everything that speaks against keeping this order from now on; holdings where its broker freezes them.

    One that is kept until it is cancelled may come at any hour.
    """
    sent = order_sent(request, rule.terms)
    yield from check_list(request, context)
    if request.validity is Validity.DAY:
        yield from check_kept_moment(request, rule, context)
    yield from check_price(_of_board(request, sent, context), _without_market(context))
    yield from check_stop(request, context)
    yield from check_quantity(sent, context)
    if rule.terms.freezes:
        yield from check_holdings(request, context)


def check_kept_moment(
    request: OrderRequest, rule: Rule[ConditionTerms], context: CheckContext
) -> Iterator[Refusal]:
    """It is kept until its day ends: one that no trade of the day could send any more is not taken."""
    sent = order_sent(request, rule.terms)
    if _of_board(request, sent, context) is request:
        yield from check_phase(request, context)
        return
    book, board, day = context.rule_book, context.instrument.board, context.day
    goes_out = order_type_rule(book, board, day, sent.type)
    spans = context.trading_day.spans
    if goes_out is None or not any(
        span.end > context.now and span.phase in goes_out.phases for span in spans
    ):
        yield _nothing_sends_it(goes_out, context)
    elif goes_out.needs_price_limit and not context.has_price_limit:
        yield Refusal(Reason.NO_PRICE_LIMIT_TODAY, rule_id=goes_out.rule_id)


def _nothing_sends_it(goes_out: OrderTypeRule | None, context: CheckContext) -> Refusal:
    legal_from = None if goes_out is None else first_taken(goes_out, context, context.days())
    if goes_out is not None and context.trading_day.next_entry(context.now) is not None:
        return Refusal(Reason.TYPE_NOT_ALLOWED_NOW, rule_id=goes_out.rule_id, legal_from=legal_from)
    session = session_rule(context.rule_book, context.instrument.board, context.day)
    return Refusal(Reason.MARKET_CLOSED, rule_id=session.id, legal_from=legal_from)


def _of_board(request: OrderRequest, sent: OrderRequest, context: CheckContext) -> OrderRequest:
    """The order whose type the board has a rule for: itself, or the one that goes out."""
    own = order_type_rule(context.rule_book, context.instrument.board, context.day, request.type)
    return sent if own is None else request


def _without_market(context: CheckContext) -> CheckContext:
    """What bounds a price whatever the book is when the order goes out: the tick and the limits of the day."""
    return replace(
        context,
        previous_close=None,
        best_bid=None,
        best_ask=None,
        last=None,
        are_quotes_known=False,
        pos_best_bid=None,
        pos_best_ask=None,
        reference=None,
    )
