"""When an order is said to be possible again, on every board, of every type, through whole days.

It is when the exchange takes it, and what a broker only keeps until then is told apart from it.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from tests.domain.builders import FRIDAY, WEDNESDAY, a_context, an_instrument, an_order
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.checks import check_moment
from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.instruments import Board
from tradewalk.domain.kept_orders import condition_of
from tradewalk.domain.order_types import order_type_rule
from tradewalk.domain.orders import OrderRequest, OrderType
from tradewalk.domain.phase_checks import held_until
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rules import HOME_BOARD

OF_THE_HOUR = frozenset({Reason.MARKET_CLOSED, Reason.ENTRY_PAUSED, Reason.TYPE_NOT_ALLOWED_NOW})
HOLIDAY = date(2026, 1, 1)
DAYS = [WEDNESDAY, FRIDAY, HOLIDAY]


def moments(context: CheckContext) -> Iterator[Instant]:
    """Every half hour of a day, and the first and the last millisecond of every phase."""
    spans = context.trading_day.spans
    yield from (Instant(at) for at in range(spans[0].start, spans[-1].end, 30 * MINUTE))
    for span in spans:
        yield span.start
        yield Instant(span.end - 1)


def cases(board: Board, day: date) -> Iterator[tuple[OrderRequest, CheckContext]]:
    """An order of every type at every moment."""
    context = a_context(day=day, instrument=an_instrument(board))
    for now in moments(context):
        for kind in OrderType:
            yield an_order(type=kind), replace(context, now=now)


def at(context: CheckContext, instant: Instant) -> CheckContext:
    """The same market at another instant of this day or the next one."""
    day = next(each for each in reversed(context.days()) if each.spans[0].start <= instant)
    return replace(context, now=instant, trading_day=day)


def of_the_hour(request: OrderRequest, context: CheckContext) -> list[Refusal]:
    return [each for each in check_moment(request, context) if each.reason in OF_THE_HOUR]


def goes_out_at_once(request: OrderRequest, context: CheckContext) -> bool:
    return not of_the_hour(request, context) and held_until(request, context) is None


@pytest.mark.parametrize("day", DAYS, ids=str)
@pytest.mark.parametrize("board", Board)
def test_at_the_time_that_is_told_the_exchange_takes_the_order_and_not_before(
    board: Board, day: date
) -> None:
    for request, context in cases(board, day):
        for refusal in of_the_hour(request, context):
            if refusal.legal_from is None:
                continue
            then = at(context, refusal.legal_from)
            said = (request.type, context.now, refusal)
            assert refusal.legal_from > context.now, said
            assert refusal.legal_from in {span.start for span in then.trading_day.spans}, said
            assert of_the_hour(request, then) == [], said
            if (
                board in HOME_BOARD
                or request.type is OrderType.AT_OPEN
                or condition_of(request.type, context)
            ):
                continue
            assert goes_out_at_once(request, then), said
            starts = (span.start for each in context.days() for span in each.spans)
            between = [start for start in starts if context.now < start < refusal.legal_from]
            assert not any(goes_out_at_once(request, at(context, start)) for start in between), said


@pytest.mark.parametrize("board", Board)
def test_what_a_broker_keeps_reaches_the_exchange_when_it_takes_the_type(board: Board) -> None:
    for request, context in cases(board, WEDNESDAY):
        until = held_until(request, context)
        if until is None or of_the_hour(request, context):
            continue
        rule = order_type_rule(context.rule_book, board, WEDNESDAY, request.type)
        span = context.trading_day.span_at(until)
        assert rule is not None and span is not None
        assert (span.start, span.start > context.now, span.phase in rule.phases) == (until, True, True)
        assert held_until(request, at(context, until)) is None


@pytest.mark.parametrize("board", Board)
def test_an_order_that_the_board_does_not_know_is_never_said_to_be_possible(board: Board) -> None:
    for request, context in cases(board, WEDNESDAY):
        if Reason.TYPE_NOT_ON_BOARD in {each.reason for each in check_moment(request, context)}:
            assert {each.legal_from for each in of_the_hour(request, context)} <= {None}
