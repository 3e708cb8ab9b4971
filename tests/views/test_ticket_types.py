"""The list of order types: what is legal now, and when the others become so, in every market."""

from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.views.trading_builders import a_session, button, is_shown, text
from tradewalk.domain.orders import OrderType
from tradewalk.views.target_reveal import bring_into_view
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket
from tradewalk.views.typed_number import TypedNumber

TENCENT, APPLE = "00700.HK", "AAPL.US"
NOT_BEFORE = "It is possible again from 27 Aug 2025, 16:01."
FROM_HALF_PAST = "Taken in continuous trading only, next from 28 Aug 2025, 09:30."
KEPT_TOMORROW = (
    "No trade of today could send “Stop limit” out any more. It is possible again from 28 Aug 2025, 09:30."
)
NO_AUCTION = "“{}” is an order for a call auction, and none takes it now. " + NOT_BEFORE
PAUSED = "The exchange takes no orders just now. This order is possible again from {}."
CLOSED = "The exchange takes no more orders today. It takes orders again from 28 Aug 2025, {}."


def notes(tmp_path: Path, qtbot: QtBot, profile: str, symbol: str, clock: str) -> dict[str, str]:
    """What the list says of every type, and of those that cannot be chosen with a mark before it."""
    with a_session(tmp_path, clock, profile) as session:
        ticket, view = TicketViewModel(session), TicketView()
        qtbot.addWidget(view)
        wire_ticket(view, ticket)
        ticket.open(symbol)
        ticket.show_types(True)
        assert ticket.props is not None
        kinds = [option.type.value for option in ticket.props.type_options]
        said = {kind: text(view, f"ticket.type.{kind}.note") for kind in kinds}
        return {
            kind: note if button(view, f"ticket.type.{kind}").isEnabled() else f"✗ {note}"
            for kind, note in said.items()
        }


@pytest.mark.parametrize(
    ("clock", "expected"),
    [
        (
            "12:10",
            {
                "at-auction": "✗ " + NO_AUCTION.format("At auction"),
                "at-auction-limit": "✗ " + NO_AUCTION.format("At-auction limit"),
            },
        ),
        (
            "16:00:30",
            {
                "limit": PAUSED.format("28 Aug 2025, 09:30"),
                "enhanced-limit": PAUSED.format("28 Aug 2025, 09:30"),
                "special-limit": PAUSED.format("28 Aug 2025, 09:30"),
                "at-auction": PAUSED.format("27 Aug 2025, 16:01"),
                "at-auction-limit": PAUSED.format("27 Aug 2025, 16:01"),
                "odd-lot": PAUSED.format("28 Aug 2025, 09:30"),
                "stop-limit": "✗ " + KEPT_TOMORROW,
            },
        ),
        (
            "16:02",
            {
                "limit": "✗ " + FROM_HALF_PAST,
                "enhanced-limit": "✗ " + FROM_HALF_PAST,
                "special-limit": "✗ " + FROM_HALF_PAST,
                "odd-lot": "✗ " + FROM_HALF_PAST,
                "stop-limit": "✗ " + KEPT_TOMORROW,
            },
        ),
        (
            "20:00",
            {
                "limit": CLOSED.format("09:30"),
                "enhanced-limit": CLOSED.format("09:30"),
                "special-limit": CLOSED.format("09:30"),
                "at-auction": CLOSED.format("09:00"),
                "at-auction-limit": CLOSED.format("09:00"),
                "odd-lot": CLOSED.format("09:30"),
                "stop-limit": CLOSED.format("09:30"),
            },
        ),
    ],
)
def test_in_hong_kong_every_type_says_when_it_becomes_legal(
    tmp_path: Path, qtbot: QtBot, clock: str, expected: dict[str, str]
) -> None:
    said = notes(tmp_path, qtbot, "hk-retail", TENCENT, clock)
    assert {kind: said[kind] for kind in expected} == expected
    others = {kind: note for kind, note in said.items() if kind not in expected}
    assert not any("possible again" in note or "takes" in note for note in others.values()), others


@pytest.mark.parametrize(
    ("clock", "kind", "ending"),
    [
        ("20:00", "ioc", "Taken in continuous trading only, next from 27 Aug 2025, 21:30."),
        ("20:00", "fok", "Taken in continuous trading only, next from 27 Aug 2025, 21:30."),
        ("20:00", "at-open", "Trades at the price of the opening auction, or not at all. Taken until 21:28."),
        (
            "20:00",
            "at-close",
            "Trades at the price of the closing auction, or not at all. Taken until 28 Aug 2025, 03:50.",
        ),
        ("21:29", "at-open", "It is possible again from 28 Aug 2025, 12:00."),
    ],
)
def test_in_new_york_every_type_says_when_it_becomes_legal_and_until_when_it_is(
    tmp_path: Path, qtbot: QtBot, clock: str, kind: str, ending: str
) -> None:
    said = notes(tmp_path, qtbot, "us-retail", APPLE, clock)
    assert said[kind].removeprefix("✗ ").endswith(ending)
    assert said[kind].startswith("✗") is ("possible again" in ending or "next from" in ending)
    for free in ("limit", "market", "stop", "stop-limit", "trailing-stop"):
        assert "from" not in said[free] and not said[free].startswith("✗")


@pytest.mark.parametrize(
    ("profile", "symbol", "clock", "kind", "meaning"),
    [
        ("hk-retail", TENCENT, "10:00", OrderType.ENHANCED_LIMIT, "The highest price that the order pays."),
        (
            "hk-retail",
            TENCENT,
            "09:05",
            OrderType.AT_AUCTION_LIMIT,
            "The worst price at which it takes part;",
        ),
        (
            "hk-retail",
            TENCENT,
            "09:05",
            OrderType.AT_AUCTION,
            "It names no price: it takes that of the auction.",
        ),
        ("us-retail", APPLE, "20:00", OrderType.AT_OPEN, "It names no price: it takes that of the auction."),
        ("us-retail", APPLE, "21:40", OrderType.MARKET, "It names no price: it takes what there is."),
        (
            "us-retail",
            APPLE,
            "21:40",
            OrderType.STOP_LIMIT,
            "The limit of the order that goes out at the stop.",
        ),
        ("us-retail", APPLE, "21:40", OrderType.LIMIT, ""),
    ],
)
def test_the_price_field_says_what_the_price_is_or_is_not_there(
    tmp_path: Path, qtbot: QtBot, profile: str, symbol: str, clock: str, kind: OrderType, meaning: str
) -> None:
    with a_session(tmp_path, clock, profile) as session:
        ticket, view = TicketViewModel(session), TicketView()
        qtbot.addWidget(view)
        wire_ticket(view, ticket)
        ticket.open(symbol)
        ticket.choose_type(kind)
        assert text(view, "ticket.price.meaning").startswith(meaning)
        assert is_shown(view, "ticket.price.meaning") is bool(meaning)
        assert is_shown(view, "ticket.price") is not meaning.startswith("It names no price")


def test_a_type_that_is_folded_away_is_brought_into_view(tmp_path: Path, qtbot: QtBot) -> None:
    with a_session(tmp_path, "10:31:50", "hk-retail") as session:
        ticket, view = TicketViewModel(session), TicketView()
        qtbot.addWidget(view)
        wire_ticket(view, ticket)
        ticket.open(TENCENT)
        assert not is_shown(view, "ticket.type.enhanced-limit")
        bring_into_view("ticket.type.limit")
        assert not is_shown(view, "ticket.type.enhanced-limit"), "what is in view needs nothing"
        bring_into_view("ticket.type.enhanced-limit")
        assert is_shown(view, "ticket.type.enhanced-limit")


def test_why_the_account_may_not_trade_a_share_is_said_on_a_card_of_its_own(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with a_session(tmp_path, "10:31:50", "hk-retail") as session:
        ticket, view = TicketViewModel(session), TicketView()
        qtbot.addWidget(view)
        wire_ticket(view, ticket)
        for symbol, is_refused in (("688256.SH", True), ("600519.SH", False)):
            ticket.open(symbol)
            ticket.type_price(TypedNumber(Decimal("0.001")))
            assert is_shown(view, "ticket.rule_card.account") is is_refused
            assert is_shown(view, "ticket.rule_card") is not is_refused, "a card about the price"
