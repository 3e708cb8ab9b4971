"""Three wrong passwords lock the trading password for five simulated minutes."""

from pathlib import Path

import pytest

from tests.domain.builders import at
from tests.simulation.builders import MAIN, STAR
from tests.views.trading_builders import PASSWORD, a_session, caught, typed
from tradewalk.domain.instants import MINUTE
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.session import Session
from tradewalk.views.ticket.password_gate import (
    GATE_MOVES,
    OPEN_GATE,
    TRIES_LEFT,
    GateState,
    GateTrigger,
    PasswordGate,
    after_try,
    gate_at,
)
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.ticket.view_model import TicketViewModel

NOON = at("12:00")


def props_of(ticket: TicketViewModel) -> TicketProps:
    assert ticket.props is not None
    return ticket.props


def a_ticket_at_its_password(session: Session) -> TicketViewModel:
    ticket = TicketViewModel(session)
    bring_to_password(ticket, session)
    return ticket


def bring_to_password(ticket: TicketViewModel, session: Session) -> None:
    ticket.open(STAR)
    ticket.type_price(typed(str(session.read.book(STAR).asks[0].price)))
    ticket.go_on()
    ticket.choose_quantity(200)
    for _ in range(3):
        ticket.go_on()
    assert props_of(ticket).form.step is TicketStep.UNLOCK


def try_password(ticket: TicketViewModel, password: str = "000000") -> None:
    ticket.type_password(password)
    ticket.ask()


@pytest.mark.parametrize(
    ("passwords", "state", "tries_left"),
    [
        ("", "clear", 3),
        ("w", "wrong-once", 2),
        ("ww", "wrong-twice", 1),
        ("www", "locked", 0),
        ("wwww", "locked", 0),
        ("wwwr", "locked", 0),
        ("wwr", "clear", 3),
        ("wrww", "wrong-twice", 1),
    ],
)
def test_three_in_a_row_lock_and_a_right_one_before_clears(
    passwords: str, state: str, tries_left: int
) -> None:
    gate = OPEN_GATE
    for number, each in enumerate(passwords):
        gate = after_try(gate, at(f"12:0{number}"), is_right=each == "r")
    assert (gate.state.value, gate.tries_left) == (state, tries_left)
    assert gate.locked_until == (at("12:07") if state == "locked" else None)


def test_the_lock_ends_with_its_fifth_minute() -> None:
    gate = PasswordGate(GateState.LOCKED, at("12:05"))
    assert gate_at(gate, at("12:04:59")) is gate
    assert gate_at(gate, at("12:05")) == OPEN_GATE
    assert gate_at(PasswordGate(GateState.WRONG_ONCE), NOON) == PasswordGate(GateState.WRONG_ONCE)


def test_the_table_knows_every_state_and_time_alone_opens_a_lock() -> None:
    assert set(TRIES_LEFT) == set(GateState)
    from_locked = {trigger for state, trigger in GATE_MOVES if state is GateState.LOCKED}
    assert from_locked == {GateTrigger.TIME_OVER}


def test_a_locked_password_is_not_looked_at_and_time_that_is_let_pass_opens_it(session: Session) -> None:
    ticket = a_ticket_at_its_password(session)
    before = session.state.at
    for _ in range(3):
        try_password(ticket)
    assert props_of(ticket).gate.locked_until == before + 5 * MINUTE
    assert not props_of(ticket).can_unlock
    try_password(ticket, PASSWORD)
    assert props_of(ticket).form.step is TicketStep.UNLOCK
    ticket.advance_past_lock()
    assert session.state.at == before + 5 * MINUTE
    assert props_of(ticket).gate == OPEN_GATE
    assert not props_of(ticket).form.is_password_wrong
    assert not session.state.account.orders


def test_closing_the_ticket_or_opening_another_gives_no_more_tries(session: Session) -> None:
    ticket = a_ticket_at_its_password(session)
    try_password(ticket)
    ticket.close()
    ticket.open(MAIN)
    ticket.close()
    bring_to_password(ticket, session)
    try_password(ticket)
    assert props_of(ticket).gate.tries_left == 1


def test_time_is_advanced_only_while_there_is_a_lock(session: Session) -> None:
    ticket, before = a_ticket_at_its_password(session), session.state.at
    ticket.advance_past_lock()
    assert session.state.at == before


def test_the_journal_knows_of_no_password_and_no_attempt(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        ticket = a_ticket_at_its_password(session)
        for _ in range(3):
            try_password(ticket, "918273")
        ticket.advance_past_lock()
        try_password(ticket, PASSWORD)
        ticket.submit()
        assert len(session.state.account.orders) == 1
    written = b"".join(path.read_bytes() for path in (tmp_path / "account").glob(f"{JOURNAL}*"))
    assert b"918273" not in written
    assert PASSWORD.encode() not in written


def test_the_digits_are_said_by_no_text_of_the_form(session: Session) -> None:
    ticket = a_ticket_at_its_password(session)
    ticket.type_password("918273")
    assert props_of(ticket).form.digits == "918273"
    assert "918273" not in repr(props_of(ticket))


def test_cancel_keeps_the_digits_and_the_order_number(session: Session) -> None:
    ticket = a_ticket_at_its_password(session)
    try_password(ticket, PASSWORD)
    assert props_of(ticket).form.step is TicketStep.CONFIRM
    ticket.go_back()
    assert props_of(ticket).form.step is TicketStep.UNLOCK
    assert props_of(ticket).form.digits == PASSWORD
    ticket.ask()
    ticket.submit()
    assert list(session.state.account.orders) == [1]
    assert props_of(ticket).form.digits == ""


def test_digits_are_taken_at_the_last_step_alone(session: Session) -> None:
    ticket = TicketViewModel(session)
    ticket.open(STAR)
    shown = caught(ticket.props_changed)
    ticket.type_password("1")
    ticket.ask()
    ticket.submit()
    assert shown == []
