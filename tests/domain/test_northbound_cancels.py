"""When an order that came Northbound can be withdrawn."""

import pytest

from tests.domain.builders import WEDNESDAY, an_instrument, an_order, at, shipped_rule_book
from tradewalk.domain.checks import check_cancel
from tradewalk.domain.instruments import Board
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.sessions import trading_day

SHARE = an_instrument(Board.NORTHBOUND_SSE, code="600519")


@pytest.mark.parametrize(
    ("clock", "again"),
    [
        ("09:12", None),
        ("09:16", None),
        ("09:20", "09:25"),
        ("09:24", "09:25"),
        ("09:26", None),
        ("10:00", None),
        ("12:56", None),
        ("14:56", None),
    ],
)
def test_no_cancels_are_taken_in_the_locked_part_of_the_opening_auction(
    clock: str, again: str | None
) -> None:
    refusal = _cancel(clock)
    assert (refusal is None) == (again is None)
    if refusal is not None and again is not None:
        assert (refusal.reason, refusal.legal_from) == (Reason.CANCEL_NOT_ALLOWED_NOW, at(again))
        assert refusal.rule_id == "northbound-session"


@pytest.mark.parametrize("clock", ["14:57", "14:59"])
def test_no_cancels_are_taken_in_the_closing_auction(clock: str) -> None:
    refusal = _cancel(clock)
    assert refusal is not None
    assert (refusal.reason, refusal.legal_from) == (Reason.CANCEL_NOT_ALLOWED_NOW, None)


def _cancel(clock: str) -> Refusal | None:
    book = shipped_rule_book()
    order = Order(
        1, an_order(100, "10.00", symbol=SHARE.symbol), Currency.CNY, OrderStatus.WORKING, at("09:12")
    )
    return check_cancel(order, SHARE, trading_day(book, SHARE.board, WEDNESDAY), at(clock), book)
