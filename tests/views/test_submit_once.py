"""One press of Send, five presses, Enter, a double click, a restart before anybody has answered: one order."""

from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.simulation.builders import STAR
from tests.views.trading_builders import PASSWORD, a_session, button, caught, field, text, typed
from tradewalk.domain.events import OrderSubmitted
from tradewalk.domain.orders import OrderStatus
from tradewalk.services.session import Session
from tradewalk.services.vantage import Vantage
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket
from tradewalk.views.timeline.view import TimelineView
from tradewalk.views.timeline.view_model import TimelineViewModel
from tradewalk.views.timeline.wiring import wire_timeline

LEFT = Qt.MouseButton.LeftButton
GESTURES = ["click x5", "enter x5", "double click", "click, enter, click"]


def a_ticket_to_send(qtbot: QtBot, session: Session) -> tuple[TicketView, TicketViewModel]:
    """A ticket for 200 shares at the best ask, unlocked, that asks whether to send. Its clicks are far apart."""
    milliseconds = count(0, 10_000)
    ticket, view = TicketViewModel(session), TicketView(lambda: next(milliseconds))
    qtbot.addWidget(view)
    wire_ticket(view, ticket)
    view.show()
    ticket.open(STAR)
    ticket.type_price(typed(str(session.read.book(STAR).asks[0].price)))
    ticket.go_on()
    ticket.choose_quantity(200)
    for _ in range(3):
        ticket.go_on()
    QTest.keyClicks(field(view, "ticket.password"), PASSWORD)
    QTest.keyClick(field(view, "ticket.password"), Qt.Key.Key_Return)
    return view, ticket


def send(view: TicketView, gesture: str) -> None:
    sending = button(view, "ticket.send")
    sending.setFocus()
    match gesture:
        case "click x5":
            for _ in range(5):
                QTest.mouseClick(sending, LEFT)
        case "enter x5":
            for _ in range(5):
                QTest.keyClick(sending, Qt.Key.Key_Return)
        case "double click":
            QTest.mouseClick(sending, LEFT)
            QTest.mouseDClick(sending, LEFT)
        case _:
            QTest.mouseClick(sending, LEFT)
            QTest.keyClick(view, Qt.Key.Key_Return)
            QTest.mouseClick(sending, LEFT)


def sent_orders(session: Session) -> list[int]:
    """The numbers of the orders that went out, as often as they did."""
    orders = session.state.account.orders
    facts = (fact for number in orders for fact in session.facts_of(number))
    return [fact.order_id for fact in facts if isinstance(fact, OrderSubmitted)]


@pytest.mark.sample("gesture", GESTURES, 2)
def test_every_gesture_sends_one_order(qtbot: QtBot, tmp_path: Path, gesture: str) -> None:
    with a_session(tmp_path) as session:
        view, ticket = a_ticket_to_send(qtbot, session)
        submitted = caught(ticket.order_submitted)
        send(view, gesture)
        session.advance(5_000)
        send(view, gesture)
        assert len(submitted) == 1
        assert sent_orders(session) == [1]
        assert session.state.account.position(STAR).quantity == session.state.account.orders[1].filled


@pytest.mark.sample("gesture", GESTURES, 2)
def test_after_a_restart_before_the_acknowledgement_there_is_one_order(
    qtbot: QtBot, tmp_path: Path, gesture: str
) -> None:
    with a_session(tmp_path) as session:
        view, _ = a_ticket_to_send(qtbot, session)
        send(view, gesture)
        assert session.state.account.orders[1].status is OrderStatus.PENDING_SUBMIT
        request = session.state.account.orders[1].request
    with a_session(tmp_path) as session:
        assert sent_orders(session) == [1]
        session.place_order(1, request)
        timeline, page = TimelineViewModel(session, Vantage(session)), TimelineView()
        qtbot.addWidget(page)
        wire_timeline(page, timeline)
        timeline.follow(1)
        session.advance(5_000)
        assert sent_orders(session) == [1]
        assert text(page, "timeline.shown.1.words") == "Submitting…"
        assert text(page, "timeline.shown.3.words") == "Queued"
        _, ticket = a_ticket_to_send(qtbot, session)
        assert ticket.props is not None
        assert ticket.props.form.order_id == 2
