"""In Hong Kong a quantity is so many board lots, and the ticket says so; elsewhere it is at least so many shares."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.simulation.builders import MAIN
from tests.views.trading_builders import a_session, text
from tradewalk.domain.orders import OrderType
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket

TENCENT, HSBC = "00700.HK", "00005.HK"
LOTS, LEAST = "Board lot of {} shares, and multiples of it.", "At least {} shares."
WHOLE = "✓ The quantity is legal: whole board lots of {}."


@pytest.mark.parametrize(
    ("profile", "symbol", "kind", "quantity", "note", "check"),
    [
        ("hk-retail", TENCENT, OrderType.LIMIT, 100, LOTS.format(100), WHOLE.format(100)),
        ("hk-retail", HSBC, OrderType.LIMIT, 400, LOTS.format(400), WHOLE.format(400)),
        (
            "hk-retail",
            TENCENT,
            OrderType.ODD_LOT,
            30,
            "1 to 99 shares: less than one board lot.",
            "✓ The quantity is legal: less than one board lot.",
        ),
        (
            "cn-retail-star",
            MAIN,
            OrderType.LIMIT,
            100,
            LEAST.format(100),
            "✓ The quantity is legal: at least 100.",
        ),
        (
            "us-retail",
            "AAPL.US",
            OrderType.LIMIT,
            1,
            LEAST.format(1),
            "✓ The quantity is legal: at least 1.",
        ),
    ],
)
def test_quantities_are_told_as_the_market_counts_them(
    tmp_path: Path,
    qtbot: QtBot,
    profile: str,
    symbol: str,
    kind: OrderType,
    quantity: int,
    note: str,
    check: str,
) -> None:
    with a_session(tmp_path, "21:40" if profile == "us-retail" else "10:30", profile) as session:
        ticket, view = TicketViewModel(session), TicketView()
        qtbot.addWidget(view)
        wire_ticket(view, ticket)
        ticket.open(symbol)
        ticket.choose_type(kind)
        ticket.go_on()
        assert text(view, "ticket.quantity.note").endswith(note)
        ticket.choose_quantity(quantity)
        ticket.go_on()
        ticket.go_on()
        assert check in text(view, "ticket.review.checks").splitlines()
