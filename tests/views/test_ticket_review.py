"""What Review says before an order goes on: second looks with their numbers, and the optional checklist."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE, at
from tests.simulation.builders import STAR
from tests.views.trading_builders import (
    a_form,
    an_effect,
    button,
    caught,
    is_shown,
    text,
    ticket_props,
    typed,
)
from tradewalk.domain.fees import FeeBreakdown, FeeLine
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import Side
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.ticket.caution_list import caution_sentence
from tradewalk.views.ticket.cautions import CautionKind, derive_cautions
from tradewalk.views.ticket.checklist import Statement, statements_of
from tradewalk.views.ticket.effect import CashEffect
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket

LAST = Decimal("1372.10")
NEXT_MORNING = at("09:15")


def a_small_effect(value: str, commission: str, minimum: str = "5.00") -> CashEffect:
    """An order of a value, with its commission and a fee that is a part of it."""
    rate = Decimal("0.00025")
    lines = (
        FeeLine("commission", Decimal(commission), rate, Decimal(value), Decimal(minimum), "c", None),
        FeeLine("handling", Decimal("0.01"), rate, Decimal(value), ZERO, "h", "commission"),
    )
    total = Decimal(value) + Decimal(commission)
    fees = FeeBreakdown(lines, Decimal(commission))
    return CashEffect(Decimal(value), fees, total, total, Decimal(1_200_000), Decimal(1_200_000) - total)


@pytest.mark.parametrize(
    ("price", "kind"),
    [
        ("1399.54", None),
        ("1399.55", CautionKind.ABOVE_LAST),
        ("1344.66", None),
        ("1344.65", CautionKind.BELOW_LAST),
        (None, None),
    ],
)
def test_a_price_more_than_two_percent_away_from_last_deserves_a_look(
    price: str | None, kind: CautionKind | None
) -> None:
    found = derive_cautions(Side.BUY, None if price is None else Decimal(price), LAST, None)
    assert [caution.kind for caution in found] == ([] if kind is None else [kind])


def test_without_a_trade_no_price_is_far_from_last() -> None:
    assert derive_cautions(Side.BUY, Decimal(1), None, None) == ()


@pytest.mark.parametrize(
    ("side", "value", "is_large"),
    [(Side.BUY, "600000.01", True), (Side.BUY, "599995.00", False), (Side.SELL, "900000.00", False)],
)
def test_a_purchase_of_more_than_half_the_cash_deserves_a_look(
    side: Side, value: str, is_large: bool
) -> None:
    found = derive_cautions(side, None, LAST, a_small_effect(value, "5.00"))
    assert [caution.kind for caution in found] == [CautionKind.LARGE_SHARE_OF_CASH] * is_large


@pytest.mark.parametrize(
    ("value", "commission", "is_high"),
    [("499.00", "5.00", True), ("500.00", "5.00", False), ("499.00", "5.01", False)],
)
def test_a_minimum_fee_above_one_percent_of_the_order_deserves_a_look(
    value: str, commission: str, is_high: bool
) -> None:
    found = derive_cautions(Side.BUY, None, LAST, a_small_effect(value, commission))
    assert [caution.kind for caution in found] == [CautionKind.HIGH_MINIMUM_FEE] * is_high


def test_each_second_look_is_one_sentence_with_its_numbers() -> None:
    small = derive_cautions(Side.BUY, Decimal(1400), LAST, a_small_effect("354.00", "5.00"))
    large = derive_cautions(Side.BUY, Decimal(1300), LAST, a_small_effect("700000.00", "175.00"))
    assert [caution_sentence(each, STAR_SHARE) for each in (*small, *large)] == [
        "The price 1,400.00 is 2.03% above the last price, 1,372.10.",
        "Commission is at its minimum, ¥\u202f5.00: 1.41% of the order's value, ¥\u202f354.00.",
        "The price 1,300.00 is 5.25% below the last price, 1,372.10.",
        "The order takes ¥\u202f700,175.00: 58.35% of the available cash, ¥\u202f1,200,000.00.",
    ]


def test_second_looks_do_not_stop_the_order() -> None:
    props = ticket_props(a_form(step=TicketStep.REVIEW, price=typed("1345.00")), effect=an_effect())
    assert [caution.kind for caution in props.cautions] == []
    far = ticket_props(a_form(step=TicketStep.REVIEW, price=typed("1300.00")))
    assert [caution.kind for caution in far.cautions] == [CautionKind.BELOW_LAST]
    assert far.can_continue


# The checklist


@pytest.fixture
def store() -> PreferenceStore:
    return PreferenceStore(None)


def props_of(ticket: TicketViewModel) -> TicketProps:
    assert ticket.props is not None
    return ticket.props


def at_review(session: Session, store: PreferenceStore) -> TicketViewModel:
    ticket = TicketViewModel(session, store)
    ticket.open(STAR)
    ticket.type_price(typed(str(session.read.book(STAR).asks[0].price)))
    ticket.go_on()
    ticket.choose_quantity(200)
    for _ in range(2):
        ticket.go_on()
    return ticket


def test_when_it_may_be_sold_concerns_a_purchase_alone() -> None:
    assert len(statements_of(Side.BUY)) == 5
    assert Statement.SELLABLE_FROM not in statements_of(Side.SELL)


def test_no_list_is_shown_where_none_is_wanted(session: Session, store: PreferenceStore) -> None:
    ticket = at_review(session, store)
    assert props_of(ticket).statements == ()
    assert props_of(ticket).can_continue


def test_continue_waits_for_every_tick(session: Session, store: PreferenceStore) -> None:
    store.change(has_checklist=True)
    ticket = at_review(session, store)
    for statement in statements_of(Side.BUY):
        assert not props_of(ticket).can_continue
        ticket.go_on()
        assert props_of(ticket).form.step is TicketStep.REVIEW
        ticket.tick(statement, True)
    assert props_of(ticket).can_continue
    ticket.tick(Statement.COST, False)
    assert not props_of(ticket).can_continue


def test_the_switch_works_on_an_open_ticket_and_tells_nobody_without_one(
    session: Session, store: PreferenceStore
) -> None:
    ticket = at_review(session, store)
    store.change(has_checklist=True)
    assert len(props_of(ticket).statements) == 5
    ticket.close()
    shown = caught(ticket.props_changed)
    store.change(has_checklist=False)
    assert shown == []


def test_ticks_outlive_back_and_forth_and_not_another_order(session: Session, store: PreferenceStore) -> None:
    store.change(has_checklist=True)
    ticket = at_review(session, store)
    ticket.tick(Statement.COST, True)
    ticket.go_back()
    ticket.go_on()
    assert props_of(ticket).form.ticked == {Statement.COST}
    ticket.go_back()
    ticket.go_back()
    ticket.step_quantity(1)
    assert props_of(ticket).form.ticked == frozenset()


def test_the_statements_say_what_this_order_is(qtbot: QtBot) -> None:
    view = TicketView()
    qtbot.addWidget(view)
    form = a_form(step=TicketStep.REVIEW)
    view.render(ticket_props(form, has_checklist=True, sellable_from=NEXT_MORNING))
    assert [text(view, f"ticket.checklist.{each.value}.sentence") for each in Statement] == [
        "Side and code are right: Buy 688256.",
        "I know that I pay about ¥\u202f274,491.35, fees included.",
        "Accepted is not bought: only a fill is.",
        "What I buy now I may sell from 09:15.",
        "I can follow the order, and cancel what is not filled.",
    ]
    view.render(ticket_props(a_form(step=TicketStep.REVIEW, side=Side.SELL), has_checklist=True))
    assert not is_shown(view, "ticket.checklist.sellable-from")
    assert text(view, "ticket.checklist.accepted-is-not-done.sentence").startswith("Accepted is not sold")


def test_a_tick_by_key_or_by_a_click_on_its_sentence(
    qtbot: QtBot, session: Session, store: PreferenceStore
) -> None:
    store.change(has_checklist=True)
    ticket, view = at_review(session, store), TicketView()
    qtbot.addWidget(view)
    wire_ticket(view, ticket)
    view.resize(380, 850)
    view.show()
    QTest.keyClick(button(view, "ticket.checklist.cost"), Qt.Key.Key_Space)
    assert props_of(ticket).form.ticked == {Statement.COST}
    line = button(view, "ticket.checklist.can-follow").parentWidget()
    assert line is not None
    QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert props_of(ticket).form.ticked == {Statement.COST, Statement.CAN_FOLLOW}
    assert button(view, "ticket.checklist.can-follow").isChecked()


def test_the_keyboard_is_at_the_first_statement_that_waits(
    qtbot: QtBot, session: Session, store: PreferenceStore
) -> None:
    store.change(has_checklist=True)
    ticket, view = at_review(session, store), TicketView()
    qtbot.addWidget(view)
    view.show()
    wire_ticket(view, ticket)
    first = view.focusWidget()
    assert isinstance(first, QWidget)
    assert first.objectName() == "ticket.checklist.side-and-code"


@pytest.mark.parametrize(
    ("side", "part", "kinds"),
    [
        (Side.BUY, "400.00", [CautionKind.PAID_IN_GOOD_FAITH]),
        (Side.BUY, "0.00", []),
        (Side.SELL, "400.00", []),
    ],
)
def test_what_is_paid_in_good_faith_is_said_of_a_purchase(
    side: Side, part: str, kinds: list[CautionKind]
) -> None:
    effect = replace(a_small_effect("1000.00", "0.00"), in_good_faith=Decimal(part))
    assert [caution.kind for caution in derive_cautions(side, None, LAST, effect)] == kinds
