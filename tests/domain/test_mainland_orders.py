"""Whatever is asked: what is accepted obeys every rule in force, and what is offered is right and the nearest."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.builders import a_context, an_account, an_instrument, shipped_rule_book
from tests.domain.mainland_rules import (
    BOTH_OPEN,
    ONLY_MAINLAND_OPEN,
    PERCENT,
    Asked,
    daily_limits,
    faults,
    is_right_price,
    maximum,
    price_range,
)
from tradewalk.domain.account import AccountState
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.checks import check_by_the_rules
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.nearest_values import OF_THE_PRICE, OF_THE_QUANTITY
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.price_limits import price_limits
from tradewalk.domain.refusals import Refusal

HOME = (Board.SSE_MAIN, Board.SSE_STAR, Board.SSE_ETF, Board.SZSE_MAIN, Board.SZSE_CHINEXT, Board.BSE)
NORTHBOUND = (Board.NORTHBOUND_SSE, Board.NORTHBOUND_STAR, Board.NORTHBOUND_SZSE, Board.NORTHBOUND_CHINEXT)
TYPES = (
    OrderType.LIMIT,
    OrderType.BEST_FIVE_IOC,
    OrderType.BEST_FIVE_TO_LIMIT,
    OrderType.OWN_BEST,
    OrderType.COUNTERPARTY_BEST,
    OrderType.IOC,
    OrderType.FOK,
    OrderType.AFTER_HOURS_FIXED,
)
MINUTES = (
    500,
    549,
    550,
    554,
    555,
    560,
    564,
    565,
    569,
    570,
    600,
    689,
    690,
    774,
    775,
    780,
    896,
    897,
    899,
    900,
    904,
)
DAYS = sorted(BOTH_OPEN | ONLY_MAINLAND_OPEN)
T = TypeVar("T")
SAMPLE_STEP = 97
MANY = settings(max_examples=max(settings().max_examples, 120))
ENOUGH = "999999999999.00"


def mostly(usual: st.SearchStrategy[T], others: st.SearchStrategy[T]) -> st.SearchStrategy[T]:
    """Three times in four the usual: orders with more than one fault say little about each."""
    return st.integers(0, 3).flatmap(lambda number: others if number == 3 else usual)


@st.composite
def orders(draw: st.DrawFn) -> Asked:
    """Orders of every mainland board, most of them right but for one thing, and that at the edge of a rule."""
    board = draw(st.sampled_from(HOME + NORTHBOUND))
    tick = 1 if board is Board.SSE_ETF else 10
    close = tick * draw(st.integers(1, 60) | st.integers(100, 3_000) | st.integers(1, 300_000))
    quotes = st.integers(-9, 9).map(lambda ticks: max(close + ticks * tick, tick))
    asked = Asked(
        board,
        draw(mostly(st.sampled_from(sorted(BOTH_OPEN)), st.sampled_from(DAYS))),
        draw(mostly(st.just(600), st.sampled_from(MINUTES))),
        draw(st.sampled_from(Side)),
        draw(mostly(st.just(OrderType.LIMIT), st.sampled_from(TYPES))),
        None,
        200,
        close,
        draw(st.sampled_from((0, 50, 150, 250, 350, 2_000_030))),
        listed_days=draw(mostly(st.just(1000), st.sampled_from((0, 1, 4, 5)))),
        is_risk_warned=board is not Board.SSE_ETF and draw(mostly(st.just(False), st.just(True))),
        bid=draw(st.none() | quotes),
        ask=draw(st.none() | quotes),
    )
    asked = replace(asked, price=draw(prices(asked)))
    return replace(asked, quantity=draw(mostly(st.just(200), quantities(asked))))


def prices(asked: Asked) -> st.SearchStrategy[int | None]:
    """None where none is asked for; else at the edges of what is legal, and sometimes anywhere."""
    is_priceless = asked.type not in (OrderType.LIMIT, OrderType.AFTER_HOURS_FIXED)
    # A price on an order that takes none is nobody's question.
    if is_priceless and asked.board in (Board.SSE_MAIN, Board.SSE_ETF):
        return st.none()
    edges = [int(each) // asked.tick for each in price_range(asked) if each is not None]
    at_an_edge = st.tuples(st.sampled_from(edges), st.integers(-2, 2)).map(
        lambda drawn: max(sum(drawn) * asked.tick, 1)
    )
    anywhere = st.integers(max(asked.close * 4 // 10, 1), asked.close * 14) | st.sampled_from(
        (asked.close + 5, 1)
    )
    return mostly(at_an_edge | st.just(asked.close), st.none() | anywhere if is_priceless else anywhere)


def quantities(asked: Asked) -> st.SearchStrategy[int]:
    """Around the minimum, a lot, the holding and the maximum."""
    places = st.sampled_from((0, 100, 200, asked.holding, asked.holding % 100, maximum(asked)))
    steps = st.sampled_from((-100, -1, 0, 1, 100))
    return st.tuples(places, steps).map(lambda drawn: max(sum(drawn), 0))


def money(thousandths: int | None) -> Decimal | None:
    return None if thousandths is None else Decimal(thousandths) / 1000


def _an_account_of_both_moneys(share: Instrument, holding: int) -> AccountState:
    """Northbound orders are paid in renminbi of Hong Kong, those at home in that of the mainland."""
    account = an_account(ENOUGH, symbol=share.symbol, sellable=holding)
    return replace(account, balances={**account.balances, ("cash:available", "CNH"): Decimal(ENOUGH)})


def question(asked: Asked) -> tuple[OrderRequest, CheckContext]:
    """The same order as the application asks it."""
    share = an_instrument(asked.board, code="000000", is_risk_warned=asked.is_risk_warned)
    context = a_context(
        f"{asked.minute // 60:02}:{asked.minute % 60:02}",
        day=asked.day,
        instrument=share,
        profile="hk-professional" if asked.is_northbound else "cn-retail-star",
        account=_an_account_of_both_moneys(share, asked.holding),
        previous_close=str(money(asked.close)),
        days_listed=asked.listed_days,
    )
    bid, ask = money(asked.bid), money(asked.ask)
    known = asked.bid is not None or asked.ask is not None
    context = replace(context, best_bid=bid, best_ask=ask, are_quotes_known=known, is_instrument_known=False)
    return OrderRequest(share.symbol, asked.side, asked.type, money(asked.price), asked.quantity), context


def answer(asked: Asked) -> tuple[Refusal, ...]:
    return check_by_the_rules(*question(asked))


@given(asked=orders())
@MANY
def test_an_order_is_accepted_exactly_when_it_obeys_every_rule_in_force(asked: Asked) -> None:
    assert (answer(asked) == ()) == (faults(asked) == set()), (faults(asked), answer(asked))


@given(asked=orders())
@MANY
def test_a_nearest_value_put_in_alone_is_accepted_and_none_lies_nearer(asked: Asked) -> None:
    for refusal in answer(asked):
        if refusal.nearest is None:
            continue
        nearer = list(_nearer(asked, refusal))
        assert answer(_with(asked, refusal, int(refusal.nearest * _unit(refusal)))) == ()
        assert not [value for value in nearer if not answer(_with(asked, refusal, value))]


@given(asked=orders())
@MANY
def test_where_one_number_alone_is_wrong_a_right_one_is_offered(asked: Asked) -> None:
    wrong = faults(asked)
    if wrong == {"price"} and asked.price is not None and _has_a_right_price(asked):
        assert {each.nearest for each in answer(asked)} != {None}
    if len(wrong) > 1:
        assert {each.nearest for each in answer(asked)} == {None}


def _has_a_right_price(asked: Asked) -> bool:
    low, _ = price_range(asked)
    first = -(-int(low) // asked.tick) * asked.tick
    return any(is_right_price(replace(asked, price=first + ticks * asked.tick)) for ticks in (0, 1))


def _unit(refusal: Refusal) -> int:
    return 1000 if refusal.reason in OF_THE_PRICE else 1


def _with(asked: Asked, refusal: Refusal, value: int) -> Asked:
    assert refusal.reason in OF_THE_PRICE | OF_THE_QUANTITY
    return replace(asked, price=value) if refusal.reason in OF_THE_PRICE else replace(asked, quantity=value)


def _nearer(asked: Asked, refusal: Refusal) -> Iterator[int]:
    """Values that lie nearer to what was typed than what is offered: a few at both ends, on ticks or shares."""
    typed = (asked.price or 0) if refusal.reason in OF_THE_PRICE else asked.quantity
    step = asked.tick if refusal.reason in OF_THE_PRICE else 1
    distance = abs(int((refusal.nearest or 0) * _unit(refusal)) - typed)
    first, last = (typed - distance) // step + 1, -(-(typed + distance) // step) - 1
    places = {*range(first, min(first + 12, last + 1)), *range(max(last - 12, first), last + 1)}
    return (place * step for place in sorted(places) if place > 0 and abs(place * step - typed) < distance)


LIMITED = [
    (Board.SSE_MAIN, False, date(2025, 8, 27)),
    (Board.SZSE_MAIN, True, date(2026, 7, 3)),
    (Board.SZSE_MAIN, True, date(2026, 7, 6)),
    (Board.SSE_STAR, False, date(2025, 8, 27)),
    (Board.SZSE_CHINEXT, False, date(2025, 8, 27)),
    (Board.BSE, False, date(2025, 8, 27)),
]


@pytest.mark.parametrize(("board", "is_risk_warned", "day"), LIMITED)
def test_the_limits_of_every_previous_close_are_those_of_whole_numbers(
    board: Board, is_risk_warned: bool, day: date, count_of: Callable[[int, int], int]
) -> None:
    book, share = shipped_rule_book(), an_instrument(board, code="000000", is_risk_warned=is_risk_warned)
    step = 300_000 // count_of(300_000 // SAMPLE_STEP, 300_000)
    small = range(1, 200)
    for cents in (*small, *range(200, 300_001, step)):
        limits = price_limits(book, share, day, Decimal(cents).scaleb(-2), 1000)
        asked = Asked(
            board, day, 600, Side.BUY, OrderType.LIMIT, None, 100, cents * 10, 0, 1000, is_risk_warned
        )
        assert (limits.down, limits.up) == tuple(map(money, daily_limits(asked))), cents


def test_the_boards_of_the_restatement_are_all_there_are() -> None:
    assert set(PERCENT) < set(HOME)
    assert {*HOME, *NORTHBOUND, Board.NORTHBOUND_ETF} == {
        board for board in Board if board.value[:2] in "ss sz bs no"
    }
