"""What is wanted next is in view: after a choice the list is closed, and the card or the empty field is to be seen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.simulation.builders import STAR
from tests.views.trading_builders import a_form, a_session, button, field, is_shown, ticket_props
from tradewalk.domain.orders import OrderType
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket

LOW = (380, 300)
TENCENT, APPLE = "00700.HK", "AAPL.US"


def a_view(ticket: TicketViewModel, qtbot: QtBot) -> TicketView:
    view = TicketView()
    qtbot.addWidget(view)
    view.resize(*LOW)
    wire_ticket(view, ticket)
    view.show()
    qtbot.waitExposed(view)
    return view


def let_it_settle() -> None:
    """Layouts first, then what was put off until after them."""
    for _ in range(5):
        QApplication.processEvents()


def is_in_view(view: TicketView, name: str) -> bool:
    (area,) = view.findChildren(QScrollArea)
    (widget,) = (each for each in view.findChildren(QWidget, name) if each.isVisibleTo(view))
    place = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
    return area.viewport().rect().contains(place)


@pytest.mark.parametrize(
    ("profile", "symbol", "clock", "kind", "wanted"),
    [
        ("us-retail", APPLE, "21:40", OrderType.STOP, "ticket.stop"),
        ("us-retail", APPLE, "21:40", OrderType.TRAILING_STOP, "ticket.trail"),
        ("hk-retail", TENCENT, "20:00", OrderType.AT_AUCTION_LIMIT, "ticket.rule_card.type"),
    ],
)
def test_a_choice_closes_the_list_and_shows_what_is_wanted_next(
    tmp_path: Path, qtbot: QtBot, profile: str, symbol: str, clock: str, kind: OrderType, wanted: str
) -> None:
    with a_session(tmp_path, clock, profile) as session:
        ticket = TicketViewModel(session)
        ticket.open(symbol)
        view = a_view(ticket, qtbot)
        ticket.show_types(True)
        QApplication.processEvents()
        QTest.mouseClick(button(view, f"ticket.type.{kind.value}"), Qt.MouseButton.LeftButton)
        assert not is_shown(view, f"ticket.type.{OrderType.LIMIT.value}")
        let_it_settle()
        assert is_in_view(view, wanted)


def test_the_card_of_a_typed_price_comes_into_view_and_the_field_stays(tmp_path: Path, qtbot: QtBot) -> None:
    with a_session(tmp_path, "10:30") as session:
        ticket = TicketViewModel(session)
        ticket.open(STAR)
        view = a_view(ticket, qtbot)
        price = field(view, "ticket.price")
        price.setFocus()
        price.selectAll()
        QTest.keyClicks(price, "0")
        let_it_settle()
        assert is_in_view(view, "ticket.rule_card")
        assert is_in_view(view, "ticket.price")


def test_all_of_the_field_is_in_view_wherever_a_low_ticket_ends(qtbot: QtBot) -> None:
    view = TicketView()
    qtbot.addWidget(view)
    view.resize(*LOW)
    view.show()
    view.render(ticket_props(a_form(step=TicketStep.UNLOCK, digits="168888")))
    for height in range(150, 300, 3):
        view.resize(LOW[0], height)
        let_it_settle()
        view.findChildren(QScrollArea)[0].verticalScrollBar().setValue(0)
        view.focus_step()
        let_it_settle()
        assert is_in_view(view, "ticket.password"), height
