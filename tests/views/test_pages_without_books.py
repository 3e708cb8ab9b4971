"""Orders, timeline and portfolio do without a single book: a frame costs the same however many orders wait."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulation.builders import MAIN, NEXT, SLOW, STAR, THIN, on
from tests.views.trading_builders import a_session
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side
from tradewalk.services.exports import ExportOutcome, ExportRequest
from tradewalk.services.session import Session
from tradewalk.services.vantage import Vantage
from tradewalk.views.orders.view_model import OrdersViewModel
from tradewalk.views.portfolio.view_model import PortfolioViewModel
from tradewalk.views.timeline.view_model import TimelineViewModel

SIX = (STAR, MAIN, SLOW, THIN, "688981.SH", "601318.SH")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with a_session(tmp_path, "09:00", has_books=False) as session:
        yield session


def hold_orders(session: Session) -> None:
    """An order in each of six instruments, which the broker keeps until the exchange opens."""
    for symbol in SIX:
        price = session.read.quote(symbol).previous_close
        request = OrderRequest(symbol, Side.BUY, OrderType.LIMIT, price, 200)
        session.place_order(session.new_order_id(), request)
    session.advance(1_000)


def books(session: Session) -> dict[str, Instant]:
    """The books that are at hand, and how far each has been worked out."""
    return {symbol: market.now for symbol, market in session._world._shelf._books.items()}


def no_export(request: ExportRequest) -> ExportOutcome:
    raise AssertionError(request)


def test_a_frame_with_six_held_orders_opens_and_advances_no_book(session: Session) -> None:
    hold_orders(session)
    held = [order.status for order in session.state.account.orders.values()]
    assert held == [OrderStatus.HELD] * len(SIX)
    orders, portfolio, timeline = (
        OrdersViewModel(session, no_export),
        PortfolioViewModel(session),
        TimelineViewModel(session, Vantage(session)),
    )
    timeline.follow(1)
    session._world._shelf._books.clear()
    session._world._shelf._followers.clear()
    session.advance(1_000)
    assert all(row.can_cancel for row in orders.props.rows)
    assert timeline.props is not None and timeline.props.can_cancel
    assert portfolio.props.positions == ()
    assert books(session) == {}
    assert session._world._shelf._followers == {}


def test_a_position_is_worth_its_last_price_without_a_book_and_without_the_whole_day(
    session: Session,
) -> None:
    request = OrderRequest(STAR, Side.BUY, OrderType.LIMIT, session.read.quote(STAR).limit_up, 200)
    session.place_order(session.new_order_id(), request)
    session.jump_to_next_day()
    session.jump_to(on("09:40", NEXT))
    session._world._shelf._followers.clear()
    portfolio = PortfolioViewModel(session)
    session.advance(1_000)
    assert (books(session), session._world._shelf._followers) == ({}, {})
    assert portfolio.props.positions[0].last == session.read.quote(STAR).last
