from dataclasses import replace
from decimal import Decimal
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.domain.builders import at
from tests.views.trading_builders import (
    PASSWORD,
    a_form,
    button,
    caught,
    field,
    is_shown,
    text,
    ticket_props,
    typed,
)
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.views.ticket.password_gate import GateState, PasswordGate
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.ticket.type_options import TypeOption
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.typed_number import TypedNumber

TOO_FEW = Refusal(Reason.QUANTITY_BELOW_MINIMUM, Decimal(100), Decimal(200), Decimal(200), "star-lot")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def view(qtbot: QtBot) -> TicketView:
    """A view of which two clicks are never a double click."""
    milliseconds = count(0, 10_000)
    view = TicketView(lambda: next(milliseconds))
    qtbot.addWidget(view)
    view.resize(380, 850)
    view.show()
    return view


def at_step(step: TicketStep, *refusals: Refusal, **changes: object) -> TicketProps:
    return ticket_props(a_form(step=step, **changes), *refusals)


def shown_texts(view: TicketView, name: str) -> list[str]:
    return [each.text() for each in view.findChildren(QLabel, name) if each.isVisibleTo(view)]


def at_question(view: TicketView) -> list[str]:
    """Bring the view to its question; how often it asks to submit from then on."""
    asked: list[str] = []
    view.submit_requested.connect(lambda: asked.append("submit"))
    view.render(at_step(TicketStep.CONFIRM, digits=PASSWORD))
    return asked


def test_side_type_and_price_go_out_as_intents(view: TicketView) -> None:
    sides, types = caught(view.side_chosen), caught(view.type_chosen)
    prices, steps = caught(view.price_typed), caught(view.price_stepped)
    view.render(at_step(TicketStep.SIDE_AND_PRICE, price=typed(None), has_types_open=True))
    QTest.mouseClick(button(view, "ticket.side.sell"), LEFT)
    QTest.mouseClick(button(view, "ticket.type.own-best"), LEFT)
    QTest.keyClicks(field(view, "ticket.price"), "7")
    QTest.mouseClick(button(view, "ticket.price.more"), LEFT)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        QTest.keyClick(field(view, "ticket.price"), key)
    assert sides == [Side.SELL]
    assert types == [OrderType.OWN_BEST]
    assert prices[0] == TypedNumber(Decimal(7), "7")
    assert steps == [1, -1, 1, 10, -10]


def test_quantities_go_out_as_intents(view: TicketView) -> None:
    numbers, steps = caught(view.quantity_typed), caught(view.quantity_stepped)
    chosen = caught(view.quantity_chosen)
    view.render(at_step(TicketStep.QUANTITY, quantity=typed(None)))
    QTest.keyClicks(field(view, "ticket.quantity"), "20")
    QTest.mouseClick(button(view, "ticket.quantity.more"), LEFT)
    QTest.mouseClick(button(view, "ticket.quantity.part_4"), LEFT)
    QTest.mouseClick(button(view, "ticket.quantity.all"), LEFT)
    assert numbers[:2] == [TypedNumber(Decimal(2), "2"), TypedNumber(Decimal(20), "20")]
    assert steps == [1]
    assert chosen == [218, 874]


def test_a_number_takes_the_locales_form_when_its_field_is_left(view: TicketView) -> None:
    numbers: list[TypedNumber] = []
    view.render(at_step(TicketStep.SIDE_AND_PRICE, price=typed("1372.1", "1372.1")))
    assert field(view, "ticket.price").text() == "1372.1"
    view.price_typed.connect(numbers.append)
    field(view, "ticket.price").editingFinished.emit()
    assert numbers == [TypedNumber(Decimal("1372.1"))]
    view.render(at_step(TicketStep.SIDE_AND_PRICE, price=numbers[0]))
    assert field(view, "ticket.price").text() == "1,372.10"


def test_a_price_between_two_ticks_is_not_rounded_when_its_field_is_left(view: TicketView) -> None:
    view.render(at_step(TicketStep.SIDE_AND_PRICE, price=typed("1400.005")))
    assert field(view, "ticket.price").text() == "1,400.005"
    stopped = {"type": OrderType.STOP_LIMIT, "stop_price": typed("1400.005")}
    view.render(at_step(TicketStep.SIDE_AND_PRICE, **stopped))
    assert field(view, "ticket.stop").text() == "1,400.005"


def test_a_refused_value_has_its_card_under_it_and_the_card_offers_the_right_one(
    view: TicketView, qtbot: QtBot
) -> None:
    view.render(at_step(TicketStep.QUANTITY, TOO_FEW, quantity=typed("100", "100")))
    assert shown_texts(view, "ticket.rule_card.head") == ["100 is below the STAR minimum."]
    assert shown_texts(view, "ticket.rule_card.source") == ["SSE Trading Rules · in force since 10 Apr 2023"]
    assert not button(view, "ticket.continue").isEnabled()
    offers = [each for each in _buttons(view, "ticket.rule_card.nearest") if each.isVisibleTo(view)]
    assert [offer.text() for offer in offers] == ["Use 200"]
    with qtbot.waitSignal(view.nearest_requested) as asked:
        QTest.mouseClick(offers[0], LEFT)
    assert asked.args is not None
    assert asked.args[0].refusal is TOO_FEW


def test_when_an_offer_is_taken_its_field_has_the_keyboard(view: TicketView) -> None:
    """The link goes with its card, and Qt would give the keyboard to whatever comes next."""
    cage = Refusal(Reason.ABOVE_PRICE_CAGE, Decimal(1595), Decimal("1399.54"), Decimal("1399.54"))
    mended = at_step(TicketStep.SIDE_AND_PRICE, price=typed("1399.54"))
    view.nearest_requested.connect(lambda _: view.render(mended))
    view.render(at_step(TicketStep.SIDE_AND_PRICE, cage, price=typed("1595", "1595")))
    (offer,) = (each for each in _buttons(view, "ticket.rule_card.nearest") if each.isVisibleTo(view))
    QTest.mouseClick(offer, LEFT)
    assert not offer.isVisible()
    assert view.focusWidget() is field(view, "ticket.price")


def test_what_several_cards_offer_is_offered_once(view: TicketView) -> None:
    up = Refusal(Reason.ABOVE_LIMIT_UP, Decimal(1595), Decimal("1594.80"), Decimal("1399.54"))
    cage = Refusal(Reason.ABOVE_PRICE_CAGE, Decimal(1595), Decimal("1399.54"), Decimal("1399.54"))
    view.render(at_step(TicketStep.SIDE_AND_PRICE, up, cage, price=typed("1595", "1595")))
    shown = [each.text() for each in view.findChildren(QAbstractButton) if each.isVisibleTo(view)]
    assert shown.count("Use 1,399.54") == 1


def test_a_text_that_is_no_price_gets_one_clear_sentence(view: TicketView) -> None:
    view.render(at_step(TicketStep.SIDE_AND_PRICE, price=typed(None, "abc")))
    assert shown_texts(view, "ticket.rule_card.head") == ["“abc” is not a price."]
    assert not button(view, "ticket.continue").isEnabled()


def test_an_order_type_that_is_not_taken_is_disabled_with_its_reason(view: TicketView) -> None:
    options = tuple(
        TypeOption(each, None if each is OrderType.LIMIT else Refusal(Reason.TYPE_NOT_ALLOWED_NOW))
        for each in OrderType
    )
    view.render(ticket_props(a_form(has_types_open=True), type_options=options))
    assert button(view, "ticket.type.limit").isEnabled()
    assert not button(view, "ticket.type.own-best").isEnabled()
    assert text(view, "ticket.type.own-best.note") == "Taken in continuous trading only."


def test_a_market_order_without_a_price_shows_no_price_field(view: TicketView) -> None:
    view.render(ticket_props(a_form(type=OrderType.BEST_FIVE_IOC), price_use=PriceUse.NONE))
    assert not is_shown(view, "ticket.price")


def test_a_sale_shows_what_can_be_sold_now(view: TicketView) -> None:
    view.render(ticket_props(a_form(side=Side.SELL), held_shares=200, sellable=0))
    assert text(view, "ticket.sellable") == "Sellable now: 0 of 200 shares"


def test_the_bill_counts_value_fees_and_cash(view: TicketView) -> None:
    view.render(at_step(TicketStep.QUANTITY))
    assert text(view, "ticket.bill.value") == "274,420.00"
    assert text(view, "ticket.bill.fees") == "71.35"
    assert text(view, "ticket.bill.total") == "¥\u202f274,491.35"
    assert not is_shown(view, "ticket.bill.fee")
    toggled = caught(view.fees_toggled)
    button(view, "ticket.bill.fees.toggle").click()
    assert toggled == [True]
    view.render(at_step(TicketStep.QUANTITY, has_fees_open=True))
    assert is_shown(view, "ticket.bill.fee")
    assert text(view, "ticket.bill.fee.commission") == "68.61"
    assert text(view, "ticket.bill.fee.handling.label") == "of which Exchange handling fee (0.00341%)"


def test_the_review_lists_every_field_fee_and_balance(view: TicketView) -> None:
    view.render(at_step(TicketStep.REVIEW))
    rows = (
        "instrument",
        "side",
        "type",
        "price",
        "quantity",
        "validity",
        "value",
        "total",
        "before",
        "frozen",
        "after",
    )
    assert {row: text(view, f"ticket.review.{row}") for row in rows} == {
        "instrument": "Example · 688256.SH",
        "side": "Buy",
        "type": "Limit",
        "price": "1,372.10",
        "quantity": "200 shares",
        "validity": "Day",
        "value": "274,420.00",
        "total": "¥\u202f274,491.35",
        "before": "¥\u202f1,200,000.00",
        "frozen": "¥\u202f274,491.35",
        "after": "¥\u202f925,508.65",
    }
    assert text(view, "ticket.review.fee.transfer") == "2.74"
    assert text(view, "ticket.basis.commission") == "0.025% of 274,420.00, at least 5.00"
    assert text(view, "ticket.basis.transfer") == "0.001% of 274,420.00"
    assert text(view, "ticket.review.checks").count("✓") == 6


@pytest.mark.parametrize("gesture", ["click x5", "enter x5", "double click", "all of them"])
def test_submit_goes_out_once(view: TicketView, gesture: str) -> None:
    asked, send = at_question(view), button(view, "ticket.send")
    if gesture in ("click x5", "all of them"):
        for _ in range(5):
            QTest.mouseClick(send, LEFT)
    if gesture in ("enter x5", "all of them"):
        send.setFocus()
        for _ in range(5):
            QTest.keyClick(send, Qt.Key.Key_Return)
    if gesture in ("double click", "all of them"):
        QTest.mouseDClick(send, LEFT)
        QTest.mouseClick(send, LEFT)
    assert asked == ["submit"]
    assert send.text() == "Submitting…"
    assert not send.isEnabled()
    assert not button(view, "ticket.cancel").isEnabled()


def test_the_pressed_state_stays_through_every_change_of_the_market(view: TicketView) -> None:
    asked = at_question(view)
    button(view, "ticket.send").click()
    view.render(at_step(TicketStep.SUBMITTED))
    view.render(ticket_props(a_form(step=TicketStep.SUBMITTED), maximum=873))
    assert not button(view, "ticket.send").isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked == ["submit"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_cancel_is_the_default_of_the_question(view: TicketView, key: Qt.Key) -> None:
    asked, backs = at_question(view), count_of_emissions(view)
    assert view.focusWidget() is button(view, "ticket.cancel")
    QTest.keyClick(view.focusWidget(), key)
    assert (asked, len(backs)) == ([], 1)


def test_enter_beside_the_buttons_cancels_too(view: TicketView) -> None:
    asked, backs = at_question(view), count_of_emissions(view)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert (asked, len(backs)) == ([], 1)


def test_the_question_repeats_every_field(view: TicketView) -> None:
    at_question(view)
    rows = ("instrument", "side", "type", "price", "quantity", "validity", "value", "fees", "total")
    assert [text(view, f"ticket.confirm.{row}") for row in rows] == [
        "Example · 688256.SH",
        "Buy",
        "Limit",
        "1,372.10",
        "200 shares",
        "Day",
        "274,420.00",
        "71.35",
        "¥\u202f274,491.35",
    ]


def test_the_second_half_of_a_double_click_answers_no_question(qtbot: QtBot) -> None:
    view = TicketView(lambda: 0)
    qtbot.addWidget(view)
    view.resize(380, 850)
    view.show()
    asked = at_question(view)
    QTest.mouseClick(button(view, "ticket.send"), LEFT)
    assert asked == []


def test_a_wrong_password_says_so_and_how_many_are_left(view: TicketView, qtbot: QtBot) -> None:
    once = PasswordGate(GateState.WRONG_ONCE)
    view.render(ticket_props(a_form(step=TicketStep.UNLOCK, is_password_wrong=True), gate=once))
    assert is_shown(view, "ticket.password.wrong")
    assert text(view, "ticket.password.wrong.rest").endswith("before a lock of five minutes: 2.")
    assert field(view, "ticket.password").text() == ""
    assert not button(view, "ticket.submit").isEnabled()
    with qtbot.waitSignal(view.password_typed) as typed_digits:
        QTest.keyClicks(field(view, "ticket.password"), "1")
    assert typed_digits.args == ["1"]


def test_a_locked_password_says_until_when_and_offers_to_let_the_time_pass(
    view: TicketView, qtbot: QtBot
) -> None:
    locked = PasswordGate(GateState.LOCKED, at("10:37:19"))
    view.render(ticket_props(a_form(step=TicketStep.UNLOCK), gate=locked))
    assert text(view, "ticket.password.wrong.head") == "The trading password is locked until 10:37:19."
    assert not field(view, "ticket.password").isEnabled()
    assert view.focusWidget().objectName() == "ticket.password.wrong.nearest"
    with qtbot.waitSignal(view.advance_requested):
        QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)


def test_the_digits_of_the_view_model_stand_in_a_view_that_is_built_anew(view: TicketView) -> None:
    view.render(at_step(TicketStep.UNLOCK, digits="1688"))
    assert field(view, "ticket.password").text() == "1688"
    assert not button(view, "ticket.submit").isEnabled()
    view.render(at_step(TicketStep.UNLOCK, digits=PASSWORD))
    assert button(view, "ticket.submit").isEnabled()


def test_the_page_on_which_the_password_stands_is_named(view: TicketView) -> None:
    view.render(at_step(TicketStep.UNLOCK))
    assert text(view, "ticket.password.note") == "Six digits. They stand on the Portfolio page."
    view.render(at_step(TicketStep.UNLOCK, is_password_wrong=True))
    assert "stand on the Portfolio page." in text(view, "ticket.password.wrong.rest")


def test_submit_waits_for_six_digits_and_takes_no_letters(view: TicketView) -> None:
    view.render(at_step(TicketStep.UNLOCK))
    QTest.keyClicks(field(view, "ticket.password"), "12a34x5")
    view.render(at_step(TicketStep.UNLOCK, digits="12345"))
    assert field(view, "ticket.password").text() == "12345"
    assert field(view, "ticket.password").echoMode() is QLineEdit.EchoMode.Password
    assert not button(view, "ticket.submit").isEnabled()


def test_another_ticket_can_be_sent_again(view: TicketView) -> None:
    asked = at_question(view)
    button(view, "ticket.send").click()
    form = a_form(step=TicketStep.CONFIRM)
    view.render(ticket_props(replace(form, order_id=2)))
    assert button(view, "ticket.send").text() == "Send order"
    button(view, "ticket.send").click()
    assert len(asked) == 2


@pytest.mark.parametrize("step", [TicketStep.SIDE_AND_PRICE, TicketStep.QUANTITY, TicketStep.VALIDITY])
def test_enter_goes_on_and_escape_goes_back(view: TicketView, step: TicketStep) -> None:
    said: list[str] = []
    view.continue_requested.connect(lambda: said.append("continue"))
    view.back_requested.connect(lambda: said.append("back"))
    view.close_requested.connect(lambda: said.append("close"))
    view.render(at_step(step))
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(view.focusWidget(), Qt.Key.Key_Escape)
    assert said == ["continue", "close" if step is TicketStep.SIDE_AND_PRICE else "back"]


def test_enter_does_not_go_past_a_refused_value(view: TicketView, qtbot: QtBot) -> None:
    view.render(at_step(TicketStep.QUANTITY, TOO_FEW, quantity=typed("100", "100")))
    with qtbot.assertNotEmitted(view.continue_requested):
        QTest.keyClick(field(view, "ticket.quantity"), Qt.Key.Key_Return)


def test_an_empty_field_says_quietly_what_it_waits_for(view: TicketView) -> None:
    view.render(at_step(TicketStep.QUANTITY, quantity=TypedNumber(None, "")))
    assert text(view, "ticket.quantity.note") == "Type how many shares. At least 200 shares."
    view.render(at_step(TicketStep.SIDE_AND_PRICE, price=TypedNumber(None, "")))
    assert is_shown(view, "ticket.price.missing")
    assert text(view, "ticket.price.missing") == "Type a price."
    view.render(at_step(TicketStep.SIDE_AND_PRICE))
    assert not is_shown(view, "ticket.price.missing")


def test_enter_on_back_goes_back(view: TicketView, qtbot: QtBot) -> None:
    view.render(at_step(TicketStep.QUANTITY))
    button(view, "ticket.back").setFocus()
    with qtbot.waitSignal(view.back_requested), qtbot.assertNotEmitted(view.continue_requested):
        QTest.keyClick(button(view, "ticket.back"), Qt.Key.Key_Return)


@pytest.mark.parametrize("step", [step for step in TicketStep if step is not TicketStep.SUBMITTED])
def test_everything_on_a_step_is_named_and_reached_by_keyboard(view: TicketView, step: TicketStep) -> None:
    view.render(at_step(step))
    shown = [each for each in _interactive(view) if each.isVisibleTo(view)]
    assert len(shown) >= 2
    for each in shown:
        assert each.objectName().startswith("ticket."), each
        assert each.accessibleName(), each.objectName()
        assert each.focusPolicy() & Qt.FocusPolicy.TabFocus, each.objectName()


def test_only_one_button_is_primary_at_a_time(view: TicketView) -> None:
    for step in TicketStep:
        view.render(at_step(step))
        shown = [each for each in view.findChildren(QAbstractButton) if each.isVisibleTo(view)]
        assert len([each for each in shown if each.property("kind") == "primary"]) == 1


def count_of_emissions(view: TicketView) -> list[str]:
    """How often the view asks to go back from now on."""
    backs: list[str] = []
    view.back_requested.connect(lambda: backs.append("back"))
    return backs


def _interactive(view: TicketView) -> list[QAbstractButton | QLineEdit]:
    return [*view.findChildren(QAbstractButton), *view.findChildren(QLineEdit)]


def _buttons(view: TicketView, name: str) -> list[QAbstractButton]:
    return view.findChildren(QAbstractButton, name)
