"""A quantity by amount, and the parts of what is possible: with their numbers, or with the reason in words."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.simulation.builders import STAR
from tests.views.trading_builders import (
    a_form,
    button,
    caught,
    field,
    is_shown,
    text,
    ticket_inputs,
    ticket_props,
    typed,
)
from tradewalk.domain.orders import Side
from tradewalk.services.session import Session
from tradewalk.views.own_money import hide_own_money
from tradewalk.views.ticket.derivation import derive_ticket
from tradewalk.views.ticket.effect import AmountEffect
from tradewalk.views.ticket.presets import PricePreset
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.typed_number import TypedNumber
from tradewalk.views.typed_numbers import read_amount

BELOW_LEAST = "below the least order, 200 shares."


@pytest.fixture
def ticket(session: Session) -> TicketViewModel:
    while not session.read.catch_up(STAR):
        pass
    ticket = TicketViewModel(session)
    ticket.open(STAR)
    ticket.type_price(typed("1400"))
    ticket.go_on()
    return ticket


@pytest.fixture
def view(qtbot: QtBot) -> TicketView:
    view = TicketView()
    qtbot.addWidget(view)
    view.resize(380, 850)
    view.show()
    return view


def props_of(ticket: TicketViewModel) -> TicketProps:
    assert ticket.props is not None
    return ticket.props


def at_quantity(**changes: object) -> TicketProps:
    return ticket_props(a_form(step=TicketStep.QUANTITY), **changes)


@pytest.mark.parametrize(
    ("side", "most", "parts"),
    [
        (Side.BUY, "At most ••••, fees included", {"••••"}),
        (Side.SELL, "At most 874", {"218", "291", "437", "874"}),
    ],
)
def test_while_amounts_are_hidden_no_count_says_how_far_the_cash_reaches(
    view: TicketView, side: Side, most: str, parts: set[str]
) -> None:
    props = at_quantity()
    hide_own_money(is_hidden=True)
    try:
        view.render(replace(props, form=replace(props.form, side=side)))
    finally:
        hide_own_money(is_hidden=False)
    names = ("part_4", "part_3", "part_2", "all")
    shown = {button(view, f"ticket.quantity.{name}").text().split()[-1] for name in names}
    assert (text(view, "ticket.quantity.most"), shown) == (most, parts)


def test_the_usual_cash_is_split_into_legal_star_quantities(view: TicketView) -> None:
    view.render(at_quantity())
    names = ("part_4", "part_3", "part_2", "all")
    shown = [button(view, f"ticket.quantity.{name}").text() for name in names]
    assert shown == ["¼ 218", "⅓ 291", "½ 437", "All 874"]
    assert not is_shown(view, "ticket.quantity.problems")
    assert text(view, "ticket.quantity.most") == "At most 874, fees included"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (
            {"maximum": 500},
            f"¼ would be 125: {BELOW_LEAST}\n⅓ would be 166: {BELOW_LEAST}",
        ),
        ({"maximum": 0}, "The available cash does not cover 200 shares."),
        ({"maximum": None}, "Without a price it is not known how many can be bought."),
    ],
)
def test_a_part_that_is_illegal_is_disabled_and_says_why(
    view: TicketView, changes: dict[str, object], words: str
) -> None:
    view.render(at_quantity(**changes))
    assert text(view, "ticket.quantity.problems") == words
    assert not button(view, "ticket.quantity.part_4").isEnabled()
    first = words.splitlines()[0]
    assert button(view, "ticket.quantity.part_4").accessibleName() == f"¼. {first}"


def test_nothing_to_sell_is_said_once(view: TicketView) -> None:
    form = a_form(side=Side.SELL, step=TicketStep.QUANTITY)
    view.render(ticket_props(form, maximum=0, least=0))
    assert text(view, "ticket.quantity.problems") == "None of these shares can be sold now."


def test_an_amount_fills_in_the_quantity_and_leaves_the_rest(ticket: TicketViewModel) -> None:
    ticket.type_amount(read_amount("300,000"))
    props = props_of(ticket)
    assert props.form.quantity == TypedNumber(Decimal(214))
    assert props.amount is not None
    assert props.effect is not None
    assert props.amount.total == props.effect.total <= Decimal(300_000)
    assert props.amount.rest == Decimal(300_000) - props.effect.total


def test_an_amount_that_is_too_little_leaves_the_quantity_empty(ticket: TicketViewModel) -> None:
    ticket.type_amount(read_amount("30000"))
    assert props_of(ticket).form.quantity.is_empty
    assert not props_of(ticket).can_continue
    assert props_of(ticket).amount == AmountEffect(
        Decimal(30_000), 0, Decimal("0.00"), 200, Decimal("280072.80")
    )


@pytest.mark.parametrize("gesture", ["type", "step", "choose"])
def test_a_quantity_of_ones_own_takes_the_amount_away(ticket: TicketViewModel, gesture: str) -> None:
    ticket.type_amount(read_amount("300000"))
    match gesture:
        case "type":
            ticket.type_quantity(typed("250", "250"))
        case "step":
            ticket.step_quantity(1)
        case _:
            ticket.choose_quantity(218)
    assert props_of(ticket).form.amount.is_empty


def test_the_quantity_of_an_amount_goes_along_with_a_followed_price_until_review(
    ticket: TicketViewModel, session: Session
) -> None:
    ticket.go_back()
    ticket.choose_preset(PricePreset.ASK)
    ticket.follow(True)
    ticket.go_on()
    ticket.type_amount(read_amount("1190000"))
    before = props_of(ticket).form.quantity.value
    session.advance(60_000)
    after = props_of(ticket).form.quantity.value
    assert before != after
    ticket.go_on()
    ticket.go_on()
    session.advance(60_000)
    assert props_of(ticket).form.quantity.value == after


def test_back_and_forth_keeps_the_amount(ticket: TicketViewModel) -> None:
    ticket.type_amount(read_amount("300000"))
    ticket.go_back()
    ticket.go_on()
    assert props_of(ticket).form.amount.text == "300000"


@pytest.mark.parametrize(
    ("typed_text", "value"),
    [
        ("300,000", "300000"),
        ("300000.5", "300000.5"),
        ("1.005", None),
        ("0", None),
        ("abc", None),
        ("", None),
    ],
)
def test_an_amount_is_read_to_the_cent(typed_text: str, value: str | None) -> None:
    assert read_amount(typed_text).value == (None if value is None else Decimal(value))


def test_the_amount_goes_out_as_it_is_typed_and_what_it_comes_to_is_said(view: TicketView) -> None:
    amounts = caught(view.amount_typed)
    view.render(at_quantity())
    QTest.keyClicks(field(view, "ticket.amount"), "30")
    assert amounts == [TypedNumber(Decimal(3), "3"), TypedNumber(Decimal(30), "30")]
    effect = AmountEffect(Decimal(300_000), 218, Decimal("299195.55"), 200, Decimal("274491.35"))
    inputs = ticket_inputs(a_form(step=TicketStep.QUANTITY, amount=typed("300000", "300000")), amount=effect)
    view.render(derive_ticket(inputs))
    assert text(view, "ticket.amount.note") == (
        "218 shares cost ¥\u202f299,195.55; ¥\u202f804.45 of the amount is left."
    )
    nothing = replace(effect, amount=Decimal(1000), quantity=0)
    view.render(derive_ticket(replace(inputs, amount=nothing)))
    assert text(view, "ticket.amount.note") == "Too little: the least, 200 shares, costs ¥\u202f274,491.35."
    unreadable = a_form(step=TicketStep.QUANTITY, amount=TypedNumber(None, "abc"))
    view.render(ticket_props(unreadable))
    assert text(view, "ticket.amount.note") == "“abc” is not an amount of money."


def test_leaving_a_field_that_the_program_filled_in_changes_nothing(view: TicketView) -> None:
    prices, quantities = caught(view.price_typed), caught(view.quantity_typed)
    view.render(ticket_props(a_form(preset=PricePreset.ASK, is_following=True)))
    field(view, "ticket.price").editingFinished.emit()
    view.render(at_quantity())
    field(view, "ticket.quantity").editingFinished.emit()
    assert prices == quantities == []


def test_presets_and_the_lock_go_out_as_intents(view: TicketView) -> None:
    presets, locks = caught(view.preset_chosen), caught(view.follow_toggled)
    view.render(ticket_props(a_form(preset=PricePreset.ASK, price=typed("1372.20"))))
    assert button(view, "ticket.preset.ask").isChecked()
    assert button(view, "ticket.preset.ask").text() == "Ask 1,372.20"
    QTest.mouseClick(button(view, "ticket.preset.bid"), Qt.MouseButton.LeftButton)
    QTest.keyClick(button(view, "ticket.follow"), Qt.Key.Key_Space)
    assert presets == [PricePreset.BID]
    assert locks == [True]
    view.render(ticket_props(a_form()))
    assert not button(view, "ticket.follow").isEnabled()
    assert text(view, "ticket.follow.note").startswith("Choose Bid, Ask, Mid or Last")


def test_a_preset_without_a_price_is_disabled_and_its_reason_stands_below(view: TicketView) -> None:
    inputs = ticket_inputs()
    prices = replace(inputs.prices, limit_up=None, limit_down=None)
    view.render(derive_ticket(replace(inputs, prices=prices)))
    assert not button(view, "ticket.preset.limit-up").isEnabled()
    assert text(view, "ticket.presets.note") == "There is no price limit today."
