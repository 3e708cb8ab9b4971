"""The form of a change: what it derives, what it asks for, and what it never does by itself."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE, at, shipped_rule_book
from tests.simulation.builders import a_buy
from tests.views.trading_builders import (
    a_session,
    button,
    caught,
    field,
    is_shown,
    order_of,
    story,
    text,
    typed,
)
from tradewalk.domain.amend_terms import AmendMethod, AmendTerms
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.placed_orders import Change, Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.services.session import Session
from tradewalk.simulation.change_reading import ChangeAnswer
from tradewalk.views.change.props import (
    ChangeEffect,
    ChangeField,
    ChangeForm,
    ChangeInputs,
    ChangeProps,
    derive_change,
)
from tradewalk.views.change.view import ChangeView
from tradewalk.views.change.view_model import ChangeViewModel
from tradewalk.views.change.wiring import wire_change
from tradewalk.views.change.words import card_words

S, M, E = OrderStatus, AmendMethod, ChangeEffect
RULE = shipped_rule_book().get(AmendTerms, Board.HKEX_MAIN, date(2025, 8, 27))
NOON, PRICE = at("12:00"), Decimal("1372.10")
OFF_TICK = Refusal(Reason.OFF_TICK, Decimal("1.005"), Decimal("0.01"), Decimal("1.01"))
OFF_STEP = Refusal(Reason.QUANTITY_OFF_STEP, Decimal(150), Decimal(100), Decimal(100))
NOT_NOW = Refusal(Reason.AMEND_NOT_ALLOWED_NOW)
SAME = Refusal(Reason.NOTHING_CHANGED)


def form_of(
    price: str | None = "1372.10", quantity: str | None = "100", *, is_asking: bool = False
) -> ChangeForm:
    return ChangeForm(1, typed(price), typed(quantity), is_asking)


def waiting(status: OrderStatus = S.WORKING) -> Order:
    """A purchase of 200 that waits."""
    return replace(order_of(story("sent", "queued")), status=status)


def props_of(
    *refusals: Refusal,
    form: ChangeForm | None = None,
    method: AmendMethod = M.IN_PLACE,
    keeps_place: bool = True,
    status: OrderStatus = S.WORKING,
) -> ChangeProps:
    asked = form or form_of()
    answer = ChangeAnswer(method, keeps_place, refusals, None if refusals else Decimal("137000.00"), RULE)
    return derive_change(
        ChangeInputs(
            asked, waiting(status), STAR_SHARE, PRICE, 688, answer if asked.is_readable else None, (RULE,)
        )
    )


@pytest.mark.parametrize(
    ("method", "keeps_place", "status", "effect"),
    [
        (M.IN_PLACE, True, S.WORKING, E.KEEPS_PLACE),
        (M.IN_PLACE, False, S.WORKING, E.LOSES_PLACE),
        (M.REPLACE, True, S.PARTIALLY_FILLED, E.REPLACED_AT_ITS_PLACE),
        (M.REPLACE, False, S.WORKING, E.REPLACED),
        (M.IN_PLACE, False, S.HELD, E.AT_THE_BROKER),
        (M.CANCEL_THEN_ORDER, False, S.WORKING, E.TWO_STEPS),
        (M.CANCEL_THEN_ORDER, False, S.HELD, E.TWO_STEPS),
    ],
)
def test_what_will_happen_is_what_the_market_does(
    method: AmendMethod, keeps_place: bool, status: OrderStatus, effect: ChangeEffect
) -> None:
    props = props_of(method=method, keeps_place=keeps_place, status=status)
    assert (props.effect, props.can_send, props.cards) == (effect, True, ())


@pytest.mark.parametrize(
    ("refusal", "field_of"),
    [(OFF_TICK, ChangeField.PRICE), (OFF_STEP, ChangeField.QUANTITY), (NOT_NOW, ChangeField.ORDER)],
)
def test_a_refusal_stands_under_its_field_and_nothing_can_be_sent(
    refusal: Refusal, field_of: ChangeField
) -> None:
    props = props_of(refusal, form=form_of(is_asking=True))
    assert [card.field for card in props.cards] == [field_of]
    assert (props.can_send, props.form.is_asking, props.frozen) == (False, False, None)


def test_that_nothing_is_changed_yet_is_no_fault_but_nothing_to_send() -> None:
    props = props_of(SAME)
    assert (props.cards, props.can_send) == ((), False)


@pytest.mark.parametrize("refusal", [SAME, NOT_NOW], ids=["nothing is changed", "not at this hour"])
def test_no_effect_is_told_of_a_change_that_is_none_or_cannot_be(refusal: Refusal) -> None:
    assert props_of(refusal, keeps_place=False).effect is None
    assert props_of(OFF_TICK, keeps_place=False).effect is E.LOSES_PLACE


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        (form_of(price=None), [ChangeField.PRICE]),
        (form_of(quantity=None), [ChangeField.QUANTITY]),
        (form_of(price=None, quantity=None), [ChangeField.PRICE, ChangeField.QUANTITY]),
    ],
)
def test_a_field_without_a_number_has_a_card(form: ChangeForm, fields: list[ChangeField]) -> None:
    props = props_of(form=form)
    assert [card.field for card in props.cards] == fields
    assert (props.effect, props.can_send) == (None, False)


@pytest.fixture
def view(qtbot: QtBot) -> ChangeView:
    view = ChangeView()
    qtbot.addWidget(view)
    view.resize(360, 700)
    view.show()
    return view


def test_the_form_says_the_order_what_will_happen_and_what_is_frozen(view: ChangeView) -> None:
    view.render(props_of())
    assert text(view, "change.title") == "Change: Buy 200 × 688256"
    assert text(view, "change.now") == "0 filled, 200 open. 688 shares ahead in the queue."
    assert text(view, "change.effect") == "The order keeps its place in the queue."
    assert text(view, "change.frozen") == "¥\u202f274,491.35"
    assert text(view, "change.frozen_after") == "¥\u202f137,000.00"
    assert (field(view, "change.price").text(), field(view, "change.quantity").text()) == ("1,372.10", "100")


def test_an_order_without_a_price_has_no_field_for_one(view: ChangeView) -> None:
    view.render(props_of(form=ChangeForm(1, None, typed("100"))))
    assert not is_shown(view, "change.price")
    assert is_shown(view, "change.quantity")


def test_gestures_become_intents_and_offers_carry_their_value(view: ChangeView) -> None:
    view.render(props_of(OFF_TICK, OFF_STEP))
    offered, stepped, backs = (
        caught(view.nearest_requested),
        caught(view.price_stepped),
        caught(view.back_requested),
    )
    button(view, "change.card.price.nearest").click()
    button(view, "change.card.quantity.nearest").click()
    button(view, "change.price.more").click()
    button(view, "change.back").click()
    assert offered == [(ChangeField.PRICE, Decimal("1.01")), (ChangeField.QUANTITY, Decimal(100))]
    assert stepped == [1]
    assert len(backs) == 1


def test_only_the_second_press_sends_and_the_default_keeps(view: ChangeView) -> None:
    sent, kept, asked = caught(view.send_requested), caught(view.kept), caught(view.ask_requested)
    view.render(props_of())
    button(view, "change.send").click()
    assert (len(asked), sent) == (1, [])
    view.render(props_of(form=form_of(is_asking=True)))
    QTest.keyClick(button(view, "change.question.keep"), Qt.Key.Key_Return)
    assert (len(kept), sent) == (1, [])
    view.render(props_of())
    view.render(props_of(form=form_of(is_asking=True)))
    button(view, "change.question.confirm").click()
    assert len(sent) == 1


# The view model, on a session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with a_session(tmp_path, "10:30") as session:
        session.place_order(session.new_order_id(), a_buy("1390.00", 600))
        session.advance(1_000)
        yield session


def change_of(session: Session) -> Change | None:
    """What order 1 was asked to become."""
    return session.state.account.orders[1].change


def shown_by(model: ChangeViewModel) -> ChangeProps:
    """What the form shows now."""
    assert model.props is not None
    return model.props


def test_it_opens_with_the_order_as_it_is_and_a_change_of_it_can_be_sent_once(session: Session) -> None:
    model = ChangeViewModel(session)
    sent, shown = caught(model.sent), caught(model.props_changed)
    model.open(1)
    assert (shown_by(model).can_send, shown_by(model).effect) == (False, None)
    model.step_price(10)
    assert shown_by(model).effect is E.TWO_STEPS
    model.step_quantity(-200)
    model.send()
    assert (sent, change_of(session)) == ([], None)
    model.ask()
    model.send()
    model.send()
    change = change_of(session)
    assert change is not None
    assert (str(change.price), change.quantity, sent) == ("1390.10", 400, [1])
    assert len(shown) == 4
    session.advance(2_000)
    assert len(shown) == 4, "a form that was sent says nothing any more"
    assert list(session.state.account.orders) == [1, 2]


def test_what_was_typed_since_takes_the_question_back(session: Session) -> None:
    model = ChangeViewModel(session)
    model.open(1)
    model.step_quantity(-1)
    model.ask()
    assert shown_by(model).form.is_asking
    model.type_quantity(typed(None, "x"))
    assert not shown_by(model).form.is_asking
    model.send()
    assert change_of(session) is None


def test_an_order_that_ends_while_it_is_being_changed_says_so(session: Session) -> None:
    model = ChangeViewModel(session)
    model.open(1)
    model.step_quantity(-100)
    session.cancel_order(1)
    session.advance(1_000)
    assert not shown_by(model).can_send
    (card,) = shown_by(model).cards
    assert card.refusal is not None and card.refusal.reason is Reason.ALREADY_DONE
    assert (
        card_words(card, shown_by(model)).rest
        == "An order that is over can be neither changed nor cancelled."
    )


def test_a_number_that_a_ticket_holds_is_not_given_to_a_successor(session: Session) -> None:
    ticket = session.new_order_id()
    session.amend_order(1, Decimal("1391.00"), 600)
    session.place_order(ticket, a_buy("1389.00", 200))
    session.advance(2_000)
    orders = session.state.account.orders
    assert orders[1].successor not in (None, ticket)
    assert orders[ticket].request == a_buy("1389.00", 200)
    assert {order.status for order in orders.values()} == {S.CANCELLED, S.WORKING}


def test_the_view_follows_its_view_model(session: Session, view: ChangeView) -> None:
    model = ChangeViewModel(session)
    model.open(1)
    wire_change(view, model)
    QTest.keyClick(field(view, "change.quantity"), Qt.Key.Key_Down)
    assert field(view, "change.quantity").text() == "599"
    button(view, "change.send").click()
    assert is_shown(view, "change.question.keep")
    button(view, "change.question.keep").click()
    assert not is_shown(view, "change.question.keep")
    closed = caught(model.closed)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert closed == [1]
