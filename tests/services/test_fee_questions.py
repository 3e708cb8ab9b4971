"""What the fee microscope is asked about is the account's own order: its way to the share, its plan, what it traded."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.domain.builders import WEDNESDAY
from tests.simulation.builders import STAR
from tests.views.trading_builders import a_session
from tradewalk.domain.fee_comparison import order_fees
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.services.fee_questions import placed_order, typed_order
from tradewalk.services.records import Records
from tradewalk.services.session import Session


def place(session: Session, price: Decimal | None, kind: OrderType = OrderType.LIMIT) -> int:
    number = session.new_order_id()
    session.place_order(number, OrderRequest(STAR, Side.BUY, kind, price, 200))
    session.advance(MINUTE)
    return number


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("profile", "board"), [("cn-retail-star", Board.SSE_STAR), ("hk-professional", Board.NORTHBOUND_STAR)]
)
def test_a_filled_order_costs_what_was_booked_and_its_contract_note_says_the_same(
    tmp_path: Path, profile: str, board: Board
) -> None:
    with a_session(tmp_path, profile=profile) as session:
        number = place(session, session.read.book(STAR).asks[0].price)
        order, asked = session.state.account.orders[number], placed_order(session, number)
        assert asked is not None
        assert (asked.instrument.board, asked.quantity, asked.value) == (board, 200, order.value)
        fees = order_fees(session.read.rule_book, asked)
        note = Records(session).contract_note(number)
        assert note is not None
        assert note.agrees
        assert fees.total == note.fees.total == order.fees_total > 0


@pytest.mark.usefixtures("qapp")
def test_an_order_that_waits_is_taken_to_fill_at_its_limit_and_one_without_is_none(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        lowest = session.read.quote(STAR).limit_down
        waiting = placed_order(session, place(session, lowest))
        assert waiting is not None
        assert (waiting.price, waiting.quantity, waiting.day) == (lowest, 200, WEDNESDAY)
        refused = place(session, None, OrderType.OWN_BEST)
        assert not session.state.account.orders[refused].fills
        assert placed_order(session, refused) is None


@pytest.mark.usefixtures("qapp")
def test_what_is_typed_goes_by_the_account_s_plan_on_the_instrument_s_day(tmp_path: Path) -> None:
    with a_session(tmp_path, profile="hk-retail") as session:
        asked = typed_order(session, "00700.HK", Side.SELL, Decimal("587.00"), 300)
        assert (asked.plan, asked.instrument.board, asked.day) == ("hk-practice", Board.HKEX_MAIN, WEDNESDAY)
        assert asked.value == Decimal(176100)
