"""Every order of Hong Kong and New York is taken or refused as the rules say when they are told once more."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.overseas_builders import APPLE, TENCENT, TRACKER, order, overseas, refused
from tests.domain.restated_overseas import UNIT, Case, is_legal, is_right_price, walk
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.nearest_values import OF_THE_PRICE, OF_THE_QUANTITY, OF_THE_STOP
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.refusals import Refusal

INSTRUMENTS = {"hkex": TENCENT, "hkex-etf": TRACKER, "us": APPLE}
DAYS = (date(2025, 8, 1), date(2025, 8, 27), date(2026, 8, 3), date(2026, 8, 5))
HK_TYPES = ("limit", "enhanced-limit", "special-limit", "at-auction", "at-auction-limit", "odd-lot")
US_TYPES = ("limit", "market", "ioc", "fok", "stop", "stop-limit", "at-open", "at-close")
EDGES = (540, 555, 560, 562, 568, 570, 720, 750, 780, 930, 950, 960, 961, 966, 968, 970)
"""Minutes at which something begins, in Hong Kong or in New York."""


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Mostly sensible orders: near the market, near the edges of phases, in lots."""
    board = draw(st.sampled_from(sorted(INSTRUMENTS)))
    kind = draw(st.sampled_from(US_TYPES if board == "us" else HK_TYPES))
    edge = 60 * draw(st.sampled_from(EDGES)) + draw(st.sampled_from((-1, 0, 1, 300)))
    close = draw(st.one_of(st.integers(1, 40_000), st.integers(1, 3_000 * UNIT)))
    lot = 1 if board == "us" else draw(st.sampled_from((1, 100, 400, 500)))
    plain = Case(
        board,
        draw(st.sampled_from(DAYS)),
        draw(st.one_of(st.just(edge), st.integers(0, 86_399))),
        kind,
        draw(st.booleans()),
        None,
        draw(st.one_of(st.integers(0, 5).map(lambda lots: lots * lot), st.integers(0, 3_100 * lot + 1))),
        lot,
        draw(st.sampled_from((0, 399, 400, 10**7))),
        close,
    )
    base = max(walk(plain, 0, 1), close - close % 100_000 if close > 100_000 else close - close % 200)
    case = replace(plain, close=base)
    near = st.integers(-30, 30).map(lambda steps: walk(case, base, steps))
    known = draw(st.booleans())
    ask = draw(st.none() | near) if known else None
    bid = draw(st.none() | near) if known else None
    if bid is not None and ask is not None:
        bid, ask = min(bid, ask), walk(case, max(bid, ask), 1)
    far = st.integers(1, 10 * base)
    return replace(
        case,
        bid=bid,
        ask=ask,
        last=draw(st.none() | near) if known else None,
        pos_bid=draw(st.none() | near),
        pos_ask=draw(st.none() | near),
        reference=draw(st.none() | near),
        price=draw(st.one_of(near, near, near, far, st.none())),
        stop=draw(st.one_of(near, near, far, st.none())) if kind in ("stop", "stop-limit") else None,
    )


def money(price: int | None) -> str | None:
    return None if price is None else str(Decimal(price) / UNIT)


def asked(case: Case) -> tuple[OrderRequest, CheckContext]:
    """The case as the application is asked about it."""
    instrument = INSTRUMENTS[case.board]._replace(board_lot=case.lot)
    clock = (time(0) if case.second == 0 else _clock(case.second)).isoformat()
    context = overseas(
        clock,
        instrument,
        day=case.day,
        close=money(case.close),
        cash="1E+20",
        held=case.held,
        last=money(case.last),
        best_bid=money(case.bid),
        best_ask=money(case.ask),
        pos_best_bid=money(case.pos_bid),
        pos_best_ask=money(case.pos_ask),
        reference=money(case.reference),
    )
    side = Side.BUY if case.is_buy else Side.SELL
    request = order(OrderType(case.kind), money(case.price), case.quantity, side, stop=money(case.stop))
    return request, context


def _clock(second: int) -> time:
    minutes, seconds = divmod(second, 60)
    return time(minutes // 60, minutes % 60, seconds)


def answered(case: Case) -> tuple[Refusal, ...]:
    return refused(*asked(case))


@given(cases())
def test_an_order_is_taken_exactly_when_every_rule_allows_it(case: Case) -> None:
    refusals = answered(case)
    assert (refusals == ()) == is_legal(case), refusals


@given(cases())
def test_a_nearest_value_put_in_alone_makes_the_order_right(case: Case) -> None:
    for refusal in answered(case):
        if refusal.nearest is None:
            continue
        offered = int(refusal.nearest * UNIT)
        if refusal.reason in OF_THE_PRICE:
            mended = replace(case, price=offered)
        elif refusal.reason in OF_THE_STOP:
            mended = replace(case, stop=offered)
        else:
            assert refusal.reason in OF_THE_QUANTITY
            mended = replace(case, quantity=int(refusal.nearest))
        assert is_legal(mended)
        assert answered(mended) == ()


@given(cases())
def test_no_legal_price_lies_nearer_than_the_one_that_is_offered(case: Case) -> None:
    offers = {each.nearest for each in answered(case) if each.reason in OF_THE_PRICE} - {None}
    if not offers or case.price is None:
        return
    (offer,) = offers
    assert offer is not None
    offered = int(offer * UNIT)
    distance = abs(offered - case.price)
    nearer = (walk(case, offered, steps) for steps in (-1, 1))
    assert not any(
        abs(price - case.price) < distance and is_right_price(replace(case, price=price)) for price in nearer
    )


@given(cases())
def test_where_one_number_alone_is_wrong_a_right_one_is_offered_if_there_is_one(case: Case) -> None:
    refusals = answered(case)
    if not refusals or {each.reason for each in refusals} - OF_THE_PRICE or case.price is None:
        return
    around = (walk(case, case.close, steps) for steps in range(-60, 61))
    if any(is_legal(replace(case, price=price)) for price in around):
        assert all(refusal.nearest is not None for refusal in refusals)


@pytest.mark.parametrize("board", sorted(INSTRUMENTS))
def test_both_tellings_take_a_plain_order_of_every_type_and_refuse_it_without_a_quantity(board: str) -> None:
    for kind in US_TYPES if board == "us" else HK_TYPES:
        minute = 541 if kind in ("at-auction", "at-auction-limit", "at-open") else 600
        quantity = 1 if kind == "odd-lot" or board == "us" else 400
        stop = 40 * UNIT + 100 if kind in ("stop", "stop-limit") else None
        plain = Case(
            board, DAYS[1], minute * 60, kind, True, 40 * UNIT, quantity, 400, 0, 40 * UNIT, stop=stop
        )
        for case, verdict in ((plain, True), (replace(plain, quantity=0), False)):
            assert (is_legal(case), answered(case) == ()) == (verdict, verdict), kind
