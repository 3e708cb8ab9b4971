"""What a ticket asks of its session: one context at a frame, no book that is not at hand, no fees that are not told."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.simulation.builders import MAIN, STAR
from tests.views.trading_builders import a_session, caught, typed
from tradewalk.domain.checks import CheckContext, context_of
from tradewalk.domain.refusals import Reason
from tradewalk.services.session import Session
from tradewalk.simulation import order_context
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.reading import read_request
from tradewalk.views.ticket.steps import TicketField
from tradewalk.views.ticket.view_model import TicketViewModel

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def session_without_books(tmp_path: Path) -> Iterator[Session]:
    """A new account for which no book has been worked out yet."""
    with a_session(tmp_path, has_books=False) as session:
        yield session


def an_open_ticket(session: Session, symbol: str = STAR) -> TicketViewModel:
    ticket = TicketViewModel(session)
    ticket.open(symbol)
    return ticket


def props_of(ticket: TicketViewModel) -> TicketProps:
    assert ticket.props is not None
    return ticket.props


def work_out_the_book(session: Session) -> None:
    while not session.read.catch_up(STAR):
        pass


def test_a_frame_of_the_ticket_makes_one_context(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    work_out_the_book(session)
    ticket = an_open_ticket(session)
    ticket.choose_quantity(200)
    made: list[CheckContext] = []

    def make(*parts: Any) -> CheckContext:
        made.append(context_of(*parts))
        return made[-1]

    monkeypatch.setattr(order_context, "context_of", make)
    session.advance(1_000)
    assert len(made) == 1


def test_a_ticket_opens_at_once_and_its_book_follows(session_without_books: Session, qtbot: QtBot) -> None:
    session = session_without_books
    ticket = an_open_ticket(session)
    assert not session._world._shelf._books
    assert props_of(ticket).can_continue
    qtbot.waitUntil(lambda: session.read.is_at_hand(STAR))
    ticket.type_price(typed("1595"))
    refusals = [card.refusal for card in props_of(ticket).cards_of(TicketField.PRICE)]
    assert refusals == list(session.read.check(read_request(session.read, props_of(ticket).form)))[:2]


def test_a_ticket_tells_what_its_book_changes(session_without_books: Session, qtbot: QtBot) -> None:
    session = session_without_books
    ticket = an_open_ticket(session)
    ticket.type_price(typed("1595"))
    said = caught(ticket.props_changed)
    qtbot.waitUntil(lambda: bool(said))
    assert session.read.is_at_hand(STAR)


@pytest.mark.parametrize(
    ("profile", "symbol"),
    [
        ("us-retail", STAR),
        ("us-retail", MAIN),
        ("us-retail", "00700.HK"),
        ("hk-retail", "AAPL.US"),
        ("hk-professional", "AAPL.US"),
        ("cn-retail-star", "00700.HK"),
    ],
)
def test_an_account_that_does_not_reach_the_market_is_refused_and_told_no_fees(
    tmp_path: Path, profile: str, symbol: str
) -> None:
    with a_session(tmp_path, profile=profile) as session:
        ticket = an_open_ticket(session, symbol)
        ticket.choose_quantity(200)
        (card,) = props_of(ticket).cards_of(TicketField.ACCOUNT)
        assert card.refusal is not None
        assert card.refusal.reason is Reason.ACCOUNT_CANNOT_REACH_MARKET
        assert props_of(ticket).effect is None


def test_an_account_without_the_permission_is_told_no_effect_either(tmp_path: Path) -> None:
    with a_session(tmp_path, profile="cn-retail") as session:
        star, main = an_open_ticket(session), an_open_ticket(session, MAIN)
        for ticket in (star, main):
            ticket.choose_quantity(200)
        assert props_of(star).effect is None
        assert props_of(main).effect is not None
