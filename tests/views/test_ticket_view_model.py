from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.simulation.builders import MAIN, STAR
from tests.views.trading_builders import PASSWORD, a_session, button, caught, field, text, typed
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.refusals import Reason
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.services.session import Session
from tradewalk.views.ticket.props import SubmittedOrder, TicketProps
from tradewalk.views.ticket.steps import TicketField, TicketStep
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket
from tradewalk.views.ticket.words import card_words
from tradewalk.views.typed_numbers import read_quantity

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def ticket(session: Session) -> TicketViewModel:
    ticket = TicketViewModel(session)
    ticket.open(STAR)
    return ticket


def props_of(ticket: TicketViewModel) -> TicketProps:
    assert ticket.props is not None
    return ticket.props


def fill_in(ticket: TicketViewModel, session: Session, quantity: int = 200) -> None:
    """Bring a buy at the best ask to its last step."""
    ticket.type_price(typed(str(session.read.book(STAR).asks[0].price)))
    ticket.go_on()
    ticket.choose_quantity(quantity)
    for _ in range(3):
        ticket.go_on()


def unlock(ticket: TicketViewModel, password: str = PASSWORD) -> None:
    """Type a password and press Submit."""
    ticket.type_password(password)
    ticket.ask()


def send(ticket: TicketViewModel) -> None:
    """Unlock, and answer the question with Send."""
    unlock(ticket)
    ticket.submit()


def test_no_shares_at_all_are_below_the_minimum(ticket: TicketViewModel) -> None:
    ticket.go_on()
    ticket.type_quantity(read_quantity("0"))
    (card,) = props_of(ticket).cards_of(TicketField.QUANTITY)
    assert card_words(card, props_of(ticket)).head == "0 is below the STAR minimum."
    assert not props_of(ticket).can_continue


def test_a_ticket_opens_at_the_last_price_with_a_number_of_its_own(
    ticket: TicketViewModel, session: Session
) -> None:
    form = props_of(ticket).form
    assert form.price.value == session.read.quote(STAR).last
    assert form.quantity.is_empty
    assert form.order_id == 1
    assert props_of(ticket).can_continue


def test_it_opens_with_the_types_of_its_board(ticket: TicketViewModel) -> None:
    options = props_of(ticket).type_options
    assert [option.type for option in options] == [
        OrderType.LIMIT,
        OrderType.BEST_FIVE_IOC,
        OrderType.BEST_FIVE_TO_LIMIT,
        OrderType.OWN_BEST,
        OrderType.COUNTERPARTY_BEST,
        OrderType.STOP,
        OrderType.STOP_LIMIT,
        OrderType.TRAILING_STOP,
        OrderType.AFTER_HOURS_FIXED,
    ]
    assert all(option.refusal is None for option in options)
    ticket.choose_type(OrderType.BEST_FIVE_IOC)
    assert props_of(ticket).price_use is PriceUse.PROTECTIVE


def test_one_hundred_star_shares_are_refused_and_two_hundred_offered(ticket: TicketViewModel) -> None:
    ticket.go_on()
    ticket.type_quantity(typed("100", "100"))
    (card,) = props_of(ticket).cards
    assert card.refusal is not None
    assert card.refusal.reason is Reason.QUANTITY_BELOW_MINIMUM
    assert card.rule is not None
    ticket.use_nearest(card)
    assert props_of(ticket).form.quantity == typed("200")
    assert props_of(ticket).cards == ()


def test_a_price_above_limit_and_cage_names_both_and_offers_the_tighter(ticket: TicketViewModel) -> None:
    ticket.type_price(typed("1595", "1595"))
    cards = props_of(ticket).cards_of(TicketField.PRICE)
    refusals = [card.refusal for card in cards if card.refusal is not None]
    assert [each.reason for each in refusals] == [Reason.ABOVE_LIMIT_UP, Reason.ABOVE_PRICE_CAGE]
    assert refusals[0].bound == Decimal("1594.80")
    assert {each.nearest for each in refusals} == {refusals[1].bound}
    ticket.use_nearest(cards[0])
    assert props_of(ticket).can_continue


def test_back_keeps_everything_that_was_typed(ticket: TicketViewModel, session: Session) -> None:
    fill_in(ticket, session, 201)
    before = props_of(ticket).form
    for _ in range(4):
        ticket.go_back()
    after = props_of(ticket).form
    assert after.step is TicketStep.SIDE_AND_PRICE
    assert (after.price, after.quantity, after.side, after.type) == (
        before.price,
        before.quantity,
        before.side,
        before.type,
    )


def test_opening_the_same_instrument_again_keeps_the_ticket_and_another_one_starts_anew(
    ticket: TicketViewModel,
) -> None:
    ticket.type_price(typed("1400", "1400"))
    ticket.open(STAR, Side.SELL)
    assert props_of(ticket).form.price == typed("1400", "1400")
    assert props_of(ticket).form.side is Side.SELL
    ticket.open(MAIN)
    assert props_of(ticket).form.order_id == 1, "nothing was sent under it"
    assert props_of(ticket).form.side is Side.BUY


def test_numbers_hang_on_what_was_sent_and_not_on_what_was_looked_at(
    ticket: TicketViewModel, session: Session
) -> None:
    ticket.close()
    ticket.open(STAR)
    fill_in(ticket, session)
    send(ticket)
    sent = props_of(ticket).form
    ticket.open(STAR)
    assert (sent.order_id, props_of(ticket).form.order_id) == (1, 2)


def test_a_step_with_a_refused_value_does_not_go_on(ticket: TicketViewModel) -> None:
    ticket.type_price(typed("1595"))
    ticket.go_on()
    assert props_of(ticket).form.step is TicketStep.SIDE_AND_PRICE


def test_the_price_steps_by_a_tick_and_the_quantity_by_a_share(ticket: TicketViewModel) -> None:
    ticket.type_price(typed("1400"))
    ticket.step_price(1)
    assert props_of(ticket).form.price == typed("1400.01")
    ticket.step_quantity(1)
    ticket.step_quantity(1)
    assert props_of(ticket).form.quantity == typed("201")


def test_a_price_of_the_book_counts_while_the_price_is_asked_for(ticket: TicketViewModel) -> None:
    ticket.use_price(Decimal("1400.00"))
    assert props_of(ticket).form.price == typed("1400.00")
    ticket.go_on()
    ticket.use_price(Decimal("1401.00"))
    assert props_of(ticket).form.price == typed("1400.00")


def test_fees_and_cash_are_those_of_the_session(ticket: TicketViewModel, session: Session) -> None:
    fill_in(ticket, session)
    props, price = props_of(ticket), session.read.book(STAR).asks[0].price
    assert props.effect is not None
    assert props.effect.value == price * 200
    assert props.effect.total == props.effect.value + props.effect.fees.total
    assert props.effect.after == Decimal("1200000.00") - props.effect.total


def test_submit_sends_the_order_once_under_its_own_number(ticket: TicketViewModel, session: Session) -> None:
    sent = caught(ticket.order_submitted)
    fill_in(ticket, session)
    for _ in range(5):
        send(ticket)
    ((number, order),) = session.state.account.orders.items()
    assert sent == [SubmittedOrder(1, order.request)]
    assert number == 1
    assert str(order.request.price) == str(session.read.book(STAR).asks[0].price)
    assert props_of(ticket).form.step is TicketStep.SUBMITTED


def test_a_wrong_password_sends_nothing(ticket: TicketViewModel, session: Session) -> None:
    sent = caught(ticket.order_submitted)
    fill_in(ticket, session)
    unlock(ticket, "000000")
    assert props_of(ticket).form.is_password_wrong
    assert props_of(ticket).form.digits == ""
    ticket.submit()
    assert not session.state.account.orders
    ticket.type_password("1")
    assert not props_of(ticket).form.is_password_wrong
    send(ticket)
    assert len(sent) == 1


def test_nothing_is_sent_before_the_last_step(ticket: TicketViewModel, session: Session) -> None:
    send(ticket)
    assert not session.state.account.orders


def test_a_sent_ticket_is_silent_whatever_the_market_does(ticket: TicketViewModel, session: Session) -> None:
    fill_in(ticket, session)
    send(ticket)
    shown = caught(ticket.props_changed)
    session.advance(5_000)
    ticket.type_price(typed("1"))
    ticket.choose_side(Side.SELL)
    ticket.go_back()
    assert shown == []


def test_a_closed_ticket_is_silent(ticket: TicketViewModel, session: Session) -> None:
    ticket.close()
    shown = caught(ticket.props_changed)
    session.advance(5_000)
    ticket.go_on()
    ticket.step_price(1)
    assert shown == []
    assert ticket.props is None


def test_what_changes_nothing_tells_nobody(ticket: TicketViewModel, session: Session) -> None:
    session.hold()
    shown = caught(ticket.props_changed)
    ticket.choose_side(Side.BUY)
    ticket.go_back()
    session.set_speed(10)
    assert shown == []


def test_bought_today_cannot_be_sold_today_and_says_from_when(
    ticket: TicketViewModel, session: Session
) -> None:
    fill_in(ticket, session)
    send(ticket)
    session.advance(60_000)
    ticket.open(STAR, Side.SELL)
    ticket.choose_quantity(200)
    (card,) = props_of(ticket).cards_of(TicketField.QUANTITY)
    assert card.refusal is not None
    assert card.refusal.reason is Reason.BOUGHT_TODAY
    assert card.refusal.legal_from is not None
    assert (props_of(ticket).sellable, props_of(ticket).held_shares) == (0, 200)
    session.jump_to_next_day()
    session.jump_to(card.refusal.legal_from)
    assert (props_of(ticket).sellable, props_of(ticket).held_shares) == (200, 200)
    assert not props_of(ticket).cards_of(TicketField.QUANTITY)


def test_an_account_without_permission_stops_at_the_first_step(tmp_path: Path) -> None:
    with a_session(tmp_path, profile="cn-retail") as session:
        ticket = TicketViewModel(session)
        ticket.open(STAR)
        (card,) = props_of(ticket).cards_of(TicketField.ACCOUNT)
        assert card.refusal is not None
        assert card.refusal.reason is Reason.NO_PERMISSION
        assert not props_of(ticket).can_continue


def test_an_order_of_the_lunch_break_is_said_to_be_held(tmp_path: Path) -> None:
    with a_session(tmp_path, "12:10") as session:
        ticket = TicketViewModel(session)
        ticket.open(STAR)
        assert props_of(ticket).held_until is not None


def test_a_whole_ticket_by_keyboard_alone(qtbot: QtBot, session: Session) -> None:
    ticket, view = TicketViewModel(session), TicketView()
    qtbot.addWidget(view)
    wire_ticket(view, ticket)
    view.show()
    sent = caught(ticket.order_submitted)
    ticket.open(STAR)

    def press(key: Qt.Key) -> None:
        QTest.keyClick(view.focusWidget(), key)

    press(Qt.Key.Key_Return)
    QTest.keyClicks(field(view, "ticket.quantity"), "100")
    assert text(view, "ticket.bill.fees") != "—"
    press(Qt.Key.Key_Return)
    assert props_of(ticket).form.step is TicketStep.QUANTITY
    offer = next(each for each in view.findChildren(QPushButton) if each.text() == "Use 200")
    offer.setFocus()
    press(Qt.Key.Key_Return)
    field(view, "ticket.quantity").setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Return)
    assert props_of(ticket).form.step is TicketStep.UNLOCK
    QTest.keyClicks(field(view, "ticket.password"), PASSWORD)
    press(Qt.Key.Key_Return)
    assert view.focusWidget().objectName() == "ticket.cancel"
    button(view, "ticket.send").setFocus()
    for _ in range(5):
        QTest.keyClick(button(view, "ticket.send"), Qt.Key.Key_Return)
    assert len(sent) == 1
    assert len(session.state.account.orders) == 1
