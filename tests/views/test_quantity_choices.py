"""A quarter, a third, a half and all: whatever the ticket offers is an order that nothing speaks against."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import MAIN_SHARE, STAR_SHARE, a_context, an_account, an_order
from tests.views.trading_builders import LOT
from tradewalk.domain.checks import check_order, maximum_quantity
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.lots import LotRule
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.rule_terms import OddLot
from tradewalk.views.ticket.derivation import derive_choices

MAIN_LOT = LotRule(100, 100, OddLot.WITH_THE_REMAINDER, 1_000_000, 1_000_000, "sse-main-lot")
SHARES = st.one_of(st.integers(0, 900), st.integers(0, 1_200_000))


@pytest.mark.parametrize(
    ("maximum", "lot", "side", "sellable", "quantities"),
    [
        (874, LOT, Side.BUY, 0, [218, 291, 437, 874]),
        (500, LOT, Side.BUY, 0, [None, None, 250, 500]),
        (None, LOT, Side.BUY, 0, [None, None, None, None]),
        (850, MAIN_LOT, Side.BUY, 0, [200, 200, 400, 800]),
        (250, MAIN_LOT, Side.SELL, 250, [50, 50, 100, 250]),
        (200, MAIN_LOT, Side.SELL, 200, [None, None, 100, 200]),
        (150, LOT, Side.SELL, 150, [None, None, None, 150]),
        (0, LOT, Side.SELL, 0, [None, None, None, None]),
    ],
)
def test_a_quarter_a_third_a_half_and_all_are_legal_quantities(
    maximum: int | None, lot: LotRule, side: Side, sellable: int, quantities: list[int | None]
) -> None:
    assert [choice.quantity for choice in derive_choices(maximum, lot, side, sellable)] == quantities


@given(
    instrument=st.sampled_from((STAR_SHARE, MAIN_SHARE)),
    side=st.sampled_from(Side),
    type=st.sampled_from((OrderType.LIMIT, OrderType.BEST_FIVE_IOC)),
    sellable=SHARES,
    bought_today=SHARES,
)
def test_whatever_is_offered_is_refused_by_nothing(
    instrument: Instrument, side: Side, type: OrderType, sellable: int, bought_today: int
) -> None:
    symbol = instrument.symbol
    account = an_account("90000000.00", symbol=symbol, sellable=sellable, bought_today=bought_today)
    context = a_context(instrument=instrument, account=account, bid="1372.00", ask="1372.10")
    request = an_order(0, side=side, type=type, symbol=symbol)
    most = maximum_quantity(request, context)
    choices = derive_choices(most, context.lot, side, context.position.sellable)
    for quantity in (choice.quantity for choice in choices if choice.quantity is not None):
        assert check_order(an_order(quantity, side=side, type=type, symbol=symbol), context) == ()
    assert (choices[-1].quantity or 0) == most
