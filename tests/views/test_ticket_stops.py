"""The ticket of an order that its broker keeps: its fields change with the type, and it says who has the order."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.simulation.builders import MAIN
from tests.views.trading_builders import PASSWORD, a_session, button, field, is_shown, text
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side, Validity
from tradewalk.domain.refusals import Reason
from tradewalk.services.session import Session
from tradewalk.views.ticket.cautions import CautionKind
from tradewalk.views.ticket.checklist import Statement
from tradewalk.views.ticket.form import TicketForm, unticked, with_stop_price
from tradewalk.views.ticket.presets import PricePreset
from tradewalk.views.ticket.props import Check, TicketProps
from tradewalk.views.ticket.steps import TicketField, TicketStep
from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel
from tradewalk.views.ticket.wiring import wire_ticket
from tradewalk.views.typed_number import TypedNumber
from tradewalk.views.typed_numbers import read_price

APPLE = "AAPL.US"
LEFT = Qt.MouseButton.LeftButton


class Desk:
    """A ticket with its view, on an account."""

    def __init__(self, session: Session, symbol: str, qtbot: QtBot) -> None:
        milliseconds = count(0, 10_000)
        self.session = session
        self.ticket = TicketViewModel(session)
        self.view = TicketView(lambda: next(milliseconds))
        qtbot.addWidget(self.view)
        self.view.resize(380, 850)
        wire_ticket(self.view, self.ticket)
        self.ticket.open(symbol)
        self.view.show()

    @property
    def props(self) -> TicketProps:
        assert self.ticket.props is not None
        return self.ticket.props

    @property
    def last(self) -> Decimal:
        price = self.session.read.quote(self.props.form.symbol).last
        assert price is not None
        return price

    def choose(self, kind: OrderType, side: Side = Side.BUY) -> None:
        self.ticket.choose_side(side)
        self.ticket.choose_type(kind)

    def type_stop(self, value: str) -> None:
        stop = field(self.view, "ticket.stop")
        stop.setFocus()
        stop.selectAll()
        QTest.keyClicks(stop, value)

    def send(self, quantity: int) -> None:
        self.ticket.go_on()
        self.ticket.choose_quantity(quantity)
        for _ in range(3):
            self.ticket.go_on()
        self.ticket.type_password(PASSWORD if self.props.form.symbol == MAIN else "568888")
        self.ticket.ask()
        self.ticket.submit()


@pytest.fixture
def new_york(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A US account that has bought 100 shares."""
    with a_session(tmp_path, "21:40", "us-retail") as session:
        session.place_order(
            session.new_order_id(), OrderRequest(APPLE, Side.BUY, OrderType.MARKET, None, 100)
        )
        session.advance(2_000)
        yield Desk(session, APPLE, qtbot)


@pytest.fixture
def mainland(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with a_session(tmp_path / "mainland") as session:
        yield Desk(session, MAIN, qtbot)


def test_the_fields_change_with_the_type(new_york: Desk) -> None:
    shown = {}
    for kind in (OrderType.LIMIT, OrderType.STOP, OrderType.STOP_LIMIT, OrderType.TRAILING_STOP):
        new_york.choose(kind)
        names = ("ticket.price", "ticket.stop", "ticket.trail", "ticket.kept")
        shown[kind] = [name for name in names if is_shown(new_york.view, name)]
    assert shown == {
        OrderType.LIMIT: ["ticket.price"],
        OrderType.STOP: ["ticket.stop", "ticket.kept"],
        OrderType.STOP_LIMIT: ["ticket.price", "ticket.stop", "ticket.kept"],
        OrderType.TRAILING_STOP: ["ticket.trail", "ticket.kept"],
    }


def test_without_its_number_it_does_not_go_on_and_nothing_is_red(new_york: Desk) -> None:
    for kind in (OrderType.STOP, OrderType.STOP_LIMIT, OrderType.TRAILING_STOP):
        new_york.choose(kind)
        assert (new_york.props.can_continue, new_york.props.cards) == (False, ())


def test_the_field_says_on_which_side_of_the_market_the_stop_lies(new_york: Desk) -> None:
    last = f"{new_york.last:.2f}"
    new_york.choose(OrderType.STOP, Side.BUY)
    assert text(new_york.view, "ticket.stop.head") == f"above the market, {last}"
    new_york.choose(OrderType.STOP, Side.SELL)
    assert text(new_york.view, "ticket.stop.head") == f"below the market, {last}"


@pytest.mark.parametrize("side", Side)
def test_a_stop_on_the_wrong_side_is_refused_under_its_field_with_the_nearest_that_is_right(
    new_york: Desk, side: Side
) -> None:
    new_york.choose(OrderType.STOP, side)
    away = Decimal(-2) if side is Side.BUY else Decimal(2)
    new_york.type_stop(f"{new_york.last + away:.2f}")
    (card,) = new_york.props.cards_of(TicketField.STOP)
    assert card.refusal is not None and card.refusal.reason is Reason.STOP_ON_THE_WRONG_SIDE
    QTest.mouseClick(button(new_york.view, "ticket.stop.rule_card.nearest"), LEFT)
    step = Decimal("0.01") if side is Side.BUY else Decimal("-0.01")
    assert new_york.props.form.stop_price.value == new_york.last + step
    assert new_york.props.can_continue


def test_a_number_between_two_ticks_is_refused_under_its_field(new_york: Desk) -> None:
    new_york.choose(OrderType.STOP)
    new_york.type_stop("300.005")
    assert [card.refusal.reason for card in new_york.props.cards if card.refusal] == [
        Reason.STOP_PRICE_OFF_TICK
    ]
    new_york.choose(OrderType.TRAILING_STOP)
    new_york.ticket.type_trail(read_price("1.005"))
    (card,) = new_york.props.cards_of(TicketField.TRAIL)
    assert card.refusal is not None and card.refusal.nearest == Decimal("1.00")
    new_york.ticket.use_nearest(card)
    assert new_york.props.can_continue


def test_what_is_no_price_says_so_under_its_field(new_york: Desk) -> None:
    new_york.choose(OrderType.STOP)
    new_york.type_stop("abc")
    assert text(new_york.view, "ticket.stop.rule_card.head") == "“abc” is not a price."


@pytest.mark.parametrize("side", Side)
def test_stops_near_the_market_are_offered_and_are_right(new_york: Desk, side: Side) -> None:
    for kind, name in ((OrderType.STOP, "ticket.stop"), (OrderType.TRAILING_STOP, "ticket.trail")):
        new_york.choose(kind, side)
        for number in range(3):
            QTest.mouseClick(button(new_york.view, f"{name}.near.{number}"), LEFT)
            assert (new_york.props.can_continue, new_york.props.cards) == (True, ())


def test_the_steppers_go_by_the_tick(new_york: Desk) -> None:
    new_york.choose(OrderType.STOP)
    QTest.mouseClick(button(new_york.view, "ticket.stop.more"), LEFT)
    assert new_york.props.form.stop_price.value == new_york.last + Decimal("0.01")
    new_york.choose(OrderType.TRAILING_STOP)
    for name in ("more", "more", "less", "less", "less"):
        QTest.mouseClick(button(new_york.view, f"ticket.trail.{name}"), LEFT)
    assert new_york.props.form.trail.value == Decimal("0.01")


def test_a_limit_that_nobody_typed_is_at_the_stop_and_goes_along_with_it(new_york: Desk) -> None:
    new_york.choose(OrderType.STOP_LIMIT)
    assert new_york.props.form.price.is_empty
    new_york.type_stop("300.00")
    assert (new_york.props.form.price.value, new_york.props.form.preset) == (Decimal(300), PricePreset.STOP)
    assert new_york.props.can_continue
    new_york.ticket.type_price(TypedNumber(Decimal("300.50"), "300.50"))
    new_york.type_stop("301.00")
    assert new_york.props.form.price.value == Decimal("300.50")
    new_york.choose(OrderType.LIMIT)
    assert new_york.props.form.price.value == Decimal("300.50")


def test_back_at_a_limit_order_the_price_is_the_markets_again(new_york: Desk) -> None:
    new_york.choose(OrderType.STOP_LIMIT)
    new_york.type_stop("300.00")
    new_york.choose(OrderType.LIMIT)
    form = new_york.props.form
    assert (form.price.value, form.preset, form.stop_price.value) == (
        new_york.last,
        PricePreset.LAST,
        Decimal(300),
    )


def test_a_limit_that_the_market_has_passed_at_the_stop_deserves_a_second_look(new_york: Desk) -> None:
    new_york.choose(OrderType.STOP_LIMIT)
    new_york.type_stop("300.00")
    assert [each.kind for each in new_york.props.cautions] == []
    new_york.ticket.type_price(TypedNumber(Decimal("299.00"), "299.00"))
    assert [each.kind for each in new_york.props.cautions] == [CautionKind.LIMIT_SHORT_OF_STOP]


def test_it_says_that_held_is_not_queued_and_what_is_frozen_when(new_york: Desk, mainland: Desk) -> None:
    held = "The broker holds this order; it is not queued, and the exchange sees nothing of it."
    frozen = {}
    for name, desk in (("us", new_york), ("cn", mainland)):
        desk.choose(OrderType.STOP, Side.SELL)
        said = text(desk.view, "ticket.kept")
        assert said.startswith(held)
        frozen[name] = said.rsplit(". ", 1)[1]
    assert frozen == {
        "us": "Its shares are set aside from the beginning.",
        "cn": "Until then nothing is frozen: cash and shares are looked for when it goes out.",
    }


def test_review_and_question_say_what_it_waits_for(new_york: Desk) -> None:
    new_york.choose(OrderType.STOP, Side.SELL)
    new_york.type_stop("200.00")
    new_york.ticket.go_on()
    new_york.ticket.choose_quantity(100)
    new_york.ticket.go_on()
    assert text(new_york.view, "ticket.validity.sending").startswith("The broker holds this order;")
    new_york.ticket.go_on()
    assert new_york.props.form.step is TicketStep.REVIEW
    assert text(new_york.view, "ticket.review.stop") == "200.00"
    assert text(new_york.view, "ticket.review.sending") == "a trade at 200.00 or below"
    assert [check.check for check in new_york.props.checks][:2] == [Check.PERMISSION, Check.STOP]
    new_york.ticket.go_on()
    new_york.ticket.type_password("568888")
    new_york.ticket.ask()
    question = text(new_york.view, "ticket.confirm.question")
    assert question == "Give this order to the simulated broker, who holds it?"


@pytest.mark.parametrize("kind", [OrderType.STOP, OrderType.TRAILING_STOP])
def test_what_is_sent_is_kept_by_the_broker(new_york: Desk, kind: OrderType) -> None:
    new_york.choose(kind, Side.SELL)
    number = TypedNumber(Decimal("200.00"), "200.00")
    if kind is OrderType.STOP:
        new_york.ticket.type_stop(number)
    else:
        new_york.ticket.type_trail(number)
    new_york.send(100)
    new_york.session.advance(500)
    order = new_york.session.state.account.orders[new_york.props.form.order_id]
    assert order.status is OrderStatus.HELD
    stop, trail = order.request.stop_price, order.request.trail
    assert {stop, trail} == {None, Decimal("200.00")}
    assert order.frozen_shares == 100


def test_two_prices_are_asked_for_and_each_has_its_side(new_york: Desk) -> None:
    new_york.choose(OrderType.ONE_CANCELS_OTHER, Side.SELL)
    assert new_york.props.form.price.is_empty and not new_york.props.can_continue
    assert not is_shown(new_york.view, "ticket.presets")
    assert text(new_york.view, "ticket.price.tick.label") == "Take-profit price"
    new_york.type_stop("200.00")
    assert not new_york.props.can_continue
    new_york.ticket.type_price(TypedNumber(Decimal("201.00"), "201.00"))
    (card,) = new_york.props.cards_of(TicketField.PRICE)
    assert card.refusal is not None and card.refusal.reason is Reason.PROFIT_ON_THE_WRONG_SIDE
    new_york.ticket.use_nearest(card)
    assert new_york.props.form.price.value == new_york.last + Decimal("0.01")
    new_york.ticket.type_price(TypedNumber(Decimal("260.00"), "260.00"))
    assert (new_york.props.can_continue, new_york.props.cards, new_york.props.cautions) == (True, (), ())
    assert "The first of its two prices that a trade reaches decides" in text(new_york.view, "ticket.kept")
    new_york.send(100)
    new_york.session.advance(500)
    order = new_york.session.state.account.orders[new_york.props.form.order_id]
    assert (order.status, order.request.price, order.request.stop_price) == (
        OrderStatus.HELD,
        Decimal("260.00"),
        Decimal("200.00"),
    )


def test_what_a_broker_keeps_may_outlive_its_day_and_nothing_else(new_york: Desk) -> None:
    new_york.choose(OrderType.STOP, Side.SELL)
    new_york.ticket.type_stop(TypedNumber(Decimal("200.00"), "200.00"))
    new_york.ticket.go_on()
    new_york.ticket.choose_quantity(100)
    new_york.ticket.go_on()
    QTest.mouseClick(button(new_york.view, "ticket.validity.until-cancelled"), LEFT)
    assert new_york.props.form.validity is Validity.UNTIL_CANCELLED
    said = text(new_york.view, "ticket.validity.last_day")
    assert said == "The broker keeps it for at most 90 days, to 25 Nov 2025. A split of the share ends it."
    new_york.ticket.go_on()
    assert text(new_york.view, "ticket.review.validity") == "Until cancelled"
    for _ in range(3):
        new_york.ticket.go_back()
    new_york.choose(OrderType.LIMIT, Side.SELL)
    for _ in range(2):
        new_york.ticket.go_on()
    assert new_york.props.form.step is TicketStep.VALIDITY
    assert not is_shown(new_york.view, "ticket.validity.until-cancelled")
    assert text(new_york.view, "ticket.validity.end").startswith("Until the close at")


def test_a_mainland_purchase_says_that_nothing_is_frozen_yet(mainland: Desk) -> None:
    mainland.choose(OrderType.STOP)
    mainland.ticket.step_stop(100)
    mainland.ticket.choose_quantity(100)
    effect = mainland.props.effect
    stop = mainland.props.form.stop_price.value
    assert effect is not None and stop is not None
    assert (effect.value, effect.frozen) == (stop * 100, Decimal(0))
    assert Check.CASH not in [check.check for check in mainland.props.checks]


def test_a_purchase_in_new_york_says_what_its_stop_freezes(new_york: Desk) -> None:
    new_york.choose(OrderType.STOP)
    new_york.type_stop("300.00")
    new_york.ticket.choose_quantity(100)
    effect = new_york.props.effect
    assert effect is not None
    assert effect.value == 30_000
    assert 31_500 <= effect.frozen < 31_510


def test_the_ticks_of_the_checklist_are_of_one_stop() -> None:
    form = TicketForm(1, APPLE, type=OrderType.STOP, ticked=frozenset(Statement))
    stopped = with_stop_price(form, TypedNumber(Decimal(300)))
    assert unticked(form, stopped).ticked == frozenset()
    assert unticked(form, replace(form, has_fees_open=True)).ticked == form.ticked
