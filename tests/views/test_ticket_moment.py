"""An hour that refuses the order is said on the first step, with the types that can be had before the chosen one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.simulation.builders import MAIN, STAR, on
from tests.views.trading_builders import a_session, button, is_shown, text
from tradewalk.domain.orders import OrderType
from tradewalk.views.ticket.steps import TicketField, TicketStep
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket

TENCENT, APPLE = "00700.HK", "AAPL.US"
pytestmark = pytest.mark.usefixtures("qapp")
AFTER_HOURS = "Possible now: After-hours fixed price."


def a_view(ticket: TicketViewModel, qtbot: QtBot) -> TicketView:
    view = TicketView()
    qtbot.addWidget(view)
    wire_ticket(view, ticket)
    return view


def heads(view: TicketView) -> list[str]:
    labels = view.findChildren(QLabel)
    return [each.text() for each in labels if each.objectName().endswith(".head") and each.isVisibleTo(view)]


@pytest.mark.parametrize(
    ("profile", "symbol", "clock", "earlier"),
    [
        ("hk-retail", TENCENT, "16:00:20", "Possible again from 16:01: At auction · At-auction limit."),
        (
            "hk-retail",
            TENCENT,
            "20:00",
            "Possible again from 28 Aug 2025, 09:00: At auction · At-auction limit.",
        ),
        ("us-retail", APPLE, "04:10", ""),
        ("cn-retail-star", MAIN, "15:10", ""),
        ("cn-retail-star", STAR, "15:10", AFTER_HOURS),
        ("hk-retail", MAIN, "15:20", ""),
    ],
)
def test_a_limit_order_that_the_hour_refuses_does_not_leave_the_first_step(
    tmp_path: Path, qtbot: QtBot, profile: str, symbol: str, clock: str, earlier: str
) -> None:
    with a_session(tmp_path, clock, profile) as session:
        ticket = TicketViewModel(session)
        ticket.open(symbol)
        view = a_view(ticket, qtbot)
        ticket.choose_type(OrderType.LIMIT)
        assert not button(view, "ticket.continue").isEnabled()
        assert is_shown(view, "ticket.rule_card.type.head")
        assert heads(view) == [text(view, "ticket.rule_card.type.head")]
        assert text(view, "ticket.type.earlier") == earlier
        assert is_shown(view, "ticket.type.earlier") is bool(earlier)


def test_of_types_that_can_be_had_nothing_else_is_said(tmp_path: Path, qtbot: QtBot) -> None:
    with a_session(tmp_path, "10:30", "hk-retail") as session:
        ticket = TicketViewModel(session)
        ticket.open(TENCENT)
        assert not is_shown(a_view(ticket, qtbot), "ticket.type.earlier")
        ticket.choose_type(OrderType.AT_AUCTION)
        assert ticket.props is not None
        assert ticket.props.earlier is not None
        assert OrderType.LIMIT in ticket.props.earlier.types
        assert OrderType.ODD_LOT not in ticket.props.earlier.types


def test_an_hour_that_ends_on_a_later_step_is_said_there_too(tmp_path: Path, qtbot: QtBot) -> None:
    with a_session(tmp_path, "15:59:50", "hk-retail") as session:
        ticket = TicketViewModel(session)
        ticket.open(TENCENT)
        view = a_view(ticket, qtbot)
        ticket.go_on()
        ticket.choose_quantity(100)
        assert button(view, "ticket.continue").isEnabled()
        session.jump_to(on("16:00:20"))
        assert heads(view)
        assert not button(view, "ticket.continue").isEnabled()


def test_what_a_broker_keeps_until_it_is_cancelled_passes_the_first_step_at_every_hour(
    tmp_path: Path,
) -> None:
    with a_session(tmp_path, "20:00", "hk-retail") as session:
        ticket = TicketViewModel(session)
        ticket.open(TENCENT)
        ticket.choose_type(OrderType.STOP_LIMIT)
        ticket.step_stop(5)
        assert ticket.props is not None
        assert ticket.props.can_continue
        assert [card.field for card in ticket.props.cards] == [TicketField.VALIDITY]
        ticket.go_on()
        assert ticket.props.form.step is TicketStep.QUANTITY
