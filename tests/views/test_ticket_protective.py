"""The protective price of a market order: one that the program fills in never makes the order die."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.simulation.builders import MAIN, STAR
from tests.views.trading_builders import PASSWORD, a_session, text, typed
from tradewalk.domain.orders import OrderStatus, OrderType, Side
from tradewalk.services.session import Session
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket

pytestmark = pytest.mark.usefixtures("qapp")
LABEL = "Protective limit price"


@pytest.fixture
def half_past_ten(tmp_path: Path) -> Iterator[Session]:
    with a_session(tmp_path, "10:30") as session:
        yield session


def a_ticket(session: Session, symbol: str, kind: OrderType, side: Side = Side.BUY) -> TicketViewModel:
    ticket = TicketViewModel(session)
    ticket.open(symbol, side)
    ticket.choose_type(kind)
    return ticket


def price_of(ticket: TicketViewModel) -> Decimal | None:
    assert ticket.props is not None
    return ticket.props.form.price.value


def go_to(ticket: TicketViewModel, step: TicketStep, quantity: int = 200) -> None:
    ticket.go_on()
    ticket.choose_quantity(quantity)
    while ticket.props is not None and ticket.props.form.step is not step:
        assert ticket.props.can_continue
        ticket.go_on()


def test_a_best_five_order_on_star_is_filled_at_the_price_it_begins_with(half_past_ten: Session) -> None:
    ticket = a_ticket(half_past_ten, STAR, OrderType.BEST_FIVE_IOC)
    go_to(ticket, TicketStep.UNLOCK)
    ticket.type_password(PASSWORD)
    ticket.ask()
    ticket.submit()
    half_past_ten.advance(2_000)
    (order,) = half_past_ten.state.account.orders.values()
    assert (order.status, order.filled) == (OrderStatus.FILLED, 200)


@pytest.mark.parametrize("kind", [OrderType.BEST_FIVE_IOC, OrderType.OWN_BEST, OrderType.STOP])
def test_a_price_that_the_board_wants_begins_where_no_trade_passes_it(
    half_past_ten: Session, kind: OrderType
) -> None:
    quote = half_past_ten.read.quote(STAR)
    ticket = a_ticket(half_past_ten, STAR, kind)
    assert price_of(ticket) == quote.limit_up
    ticket.choose_side(Side.SELL)
    assert price_of(ticket) == quote.limit_down
    ticket.open(STAR, Side.BUY)
    assert price_of(ticket) == quote.limit_up
    assert ticket.props is not None
    assert ticket.props.cautions == ()


@pytest.mark.parametrize("kind", [OrderType.OWN_BEST, OrderType.COUNTERPARTY_BEST])
def test_a_price_that_the_board_leaves_free_begins_empty(half_past_ten: Session, kind: OrderType) -> None:
    ticket = a_ticket(half_past_ten, MAIN, kind)
    assert price_of(ticket) is None
    assert ticket.props is not None
    assert ticket.props.can_continue


def test_what_is_typed_for_a_limit_and_what_is_typed_for_a_market_order_stay_apart(
    half_past_ten: Session,
) -> None:
    ticket = a_ticket(half_past_ten, MAIN, OrderType.LIMIT)
    ticket.type_price(typed("1440", "1440"))
    ticket.choose_type(OrderType.OWN_BEST)
    assert price_of(ticket) is None
    ticket.type_price(typed("1500", "1500"))
    ticket.choose_type(OrderType.LIMIT)
    assert price_of(ticket) == Decimal(1440)
    ticket.choose_type(OrderType.COUNTERPARTY_BEST)
    assert price_of(ticket) == Decimal(1500)


def test_a_limit_that_nobody_typed_is_the_last_price_again(half_past_ten: Session) -> None:
    ticket = a_ticket(half_past_ten, STAR, OrderType.BEST_FIVE_IOC)
    ticket.choose_type(OrderType.LIMIT)
    assert price_of(ticket) == half_past_ten.read.quote(STAR).last


def test_that_it_may_be_left_empty_is_said_where_it_is_typed_alone(
    half_past_ten: Session, qtbot: QtBot
) -> None:
    ticket, view = a_ticket(half_past_ten, MAIN, OrderType.OWN_BEST), TicketView()
    qtbot.addWidget(view)
    wire_ticket(view, ticket)
    assert text(view, "ticket.price.tick.label") == f"{LABEL} (may be left empty)"
    go_to(ticket, TicketStep.UNLOCK)
    ticket.go_back()
    assert text(view, "ticket.review.price.label") == LABEL
    ticket.go_on()
    ticket.type_password(PASSWORD)
    ticket.ask()
    assert text(view, "ticket.confirm.price.label") == LABEL
