import itertools
from decimal import Decimal

import pytest

from tests.domain.builders import MAIN_SHARE, at
from tests.views.trading_builders import SPANS, a_form, a_rule, ticket_inputs, ticket_props, typed
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.domain.ticks import TickTable
from tradewalk.views.ticket.form import request_of
from tradewalk.views.ticket.props import Check
from tradewalk.views.ticket.steps import (
    FIELD_OF,
    MOVES,
    STEP_OF,
    STEPS,
    TicketField,
    TicketStep,
    TicketTrigger,
    move,
    number_of,
)
from tradewalk.views.typed_number import stepped_price, stepped_quantity

TOO_FEW = Refusal(Reason.QUANTITY_BELOW_MINIMUM, Decimal(100), Decimal(200), Decimal(200), "star-lot")
TOO_HIGH = Refusal(Reason.ABOVE_LIMIT_UP, Decimal(1595), Decimal("1594.80"), Decimal("1399.54"))
CAGED = Refusal(Reason.ABOVE_PRICE_CAGE, Decimal(1595), Decimal("1399.54"), Decimal("1399.54"))
CLOSED = Refusal(Reason.MARKET_CLOSED)


def test_the_five_steps_follow_one_another_and_lead_back() -> None:
    step = TicketStep.SIDE_AND_PRICE
    walked = [step]
    while (step := move(step, TicketTrigger.CONTINUE)) is not walked[-1]:
        walked.append(step)
    assert tuple(walked) == STEPS
    for before, after in itertools.pairwise(STEPS):
        assert move(after, TicketTrigger.BACK) is before


@pytest.mark.parametrize("trigger", TicketTrigger)
def test_nothing_leaves_a_sent_ticket(trigger: TicketTrigger) -> None:
    assert move(TicketStep.SUBMITTED, trigger) is TicketStep.SUBMITTED


def test_a_ticket_is_sent_from_the_question_alone_and_cancel_leads_back_to_the_password() -> None:
    assert move(TicketStep.UNLOCK, TicketTrigger.ASK) is TicketStep.CONFIRM
    assert move(TicketStep.CONFIRM, TicketTrigger.BACK) is TicketStep.UNLOCK
    assert move(TicketStep.UNLOCK, TicketTrigger.SUBMIT) is TicketStep.UNLOCK


def test_a_ticket_is_sent_from_one_step_alone() -> None:
    sending = [step for (step, trigger) in MOVES if trigger is TicketTrigger.SUBMIT]
    assert sending == [TicketStep.CONFIRM]


def test_every_reason_has_a_field_and_every_field_a_step() -> None:
    assert set(FIELD_OF) == set(Reason)
    assert set(STEP_OF) == set(TicketField)


def test_steps_are_numbered_from_one_to_five() -> None:
    assert [number_of(step) for step in TicketStep] == [1, 2, 3, 4, 5, 5, 5]


CAN_CONTINUE = [
    (TicketStep.SIDE_AND_PRICE, "1372.10", None, (), True),
    (TicketStep.SIDE_AND_PRICE, None, None, (), False),
    (TicketStep.SIDE_AND_PRICE, "1595", None, (TOO_HIGH,), False),
    (TicketStep.SIDE_AND_PRICE, "1372.10", "100", (TOO_FEW,), True),
    (TicketStep.QUANTITY, "1372.10", None, (), False),
    (TicketStep.QUANTITY, "1372.10", "100", (TOO_FEW,), False),
    (TicketStep.QUANTITY, "1372.10", "200", (), True),
    (TicketStep.QUANTITY, "1372.10", "200", (TOO_HIGH,), False),
    (TicketStep.SIDE_AND_PRICE, "1372.10", None, (CLOSED,), False),
    (TicketStep.QUANTITY, "1372.10", "200", (CLOSED,), False),
    (TicketStep.VALIDITY, "1372.10", "200", (CLOSED,), False),
    (TicketStep.REVIEW, "1372.10", "200", (), True),
    (TicketStep.REVIEW, "1372.10", "200", (CAGED,), False),
    (TicketStep.UNLOCK, "1372.10", "200", (), True),
    (TicketStep.CONFIRM, "1372.10", "200", (), True),
    (TicketStep.CONFIRM, "1372.10", "200", (CAGED,), False),
    (TicketStep.SUBMITTED, "1372.10", "200", (), False),
]


@pytest.mark.parametrize(("step", "price", "quantity", "refusals", "can_continue"), CAN_CONTINUE)
def test_a_step_goes_on_when_it_and_all_before_it_are_right(
    step: TicketStep,
    price: str | None,
    quantity: str | None,
    refusals: tuple[Refusal, ...],
    can_continue: bool,
) -> None:
    form = a_form(step=step, price=typed(price), quantity=typed(quantity))
    assert ticket_props(form, *refusals).can_continue is can_continue


def test_a_market_order_without_a_price_field_goes_on_without_a_price() -> None:
    form = a_form(type=OrderType.BEST_FIVE_IOC, price=typed(None))
    assert ticket_props(form, price_use=PriceUse.NONE).can_continue
    assert not ticket_props(form, price_use=PriceUse.PROTECTIVE).can_continue
    assert ticket_props(form, price_use=PriceUse.OPTIONAL_PROTECTIVE).can_continue


def test_an_empty_field_is_not_wrong_yet() -> None:
    props = ticket_props(a_form(quantity=typed(None)), TOO_FEW)
    assert props.cards == ()


def test_what_is_no_number_has_a_card_of_its_own_and_silences_the_rules() -> None:
    (card,) = ticket_props(a_form(quantity=typed(None, "abc")), TOO_FEW).cards
    assert card.field is TicketField.QUANTITY
    assert card.refusal is None


def test_limit_and_cage_are_both_named_and_a_card_brings_its_rule() -> None:
    cards = ticket_props(a_form(), TOO_HIGH, CAGED, TOO_FEW).cards
    assert [card.refusal for card in cards] == [TOO_HIGH, CAGED, TOO_FEW]
    assert [card.rule for card in cards] == [None, None, a_rule()]


def test_the_checks_that_passed_are_listed_only_when_nothing_is_refused() -> None:
    assert [check.check for check in ticket_props().checks] == [
        Check.PERMISSION,
        Check.TICK,
        Check.DAILY_LIMIT,
        Check.PRICE_CAGE,
        Check.QUANTITY,
        Check.CASH,
    ]
    assert ticket_props(a_form(), TOO_FEW).checks == ()


def test_a_sale_is_checked_for_shares_and_not_for_cash() -> None:
    checks = [check.check for check in ticket_props(a_form(side=Side.SELL), sellable=200).checks]
    assert Check.SHARES in checks
    assert Check.CASH not in checks


def test_a_share_without_a_price_limit_is_not_checked_against_one() -> None:
    quote = ticket_inputs().quote._replace(limit_up=None, limit_down=None)
    assert Check.DAILY_LIMIT not in [check.check for check in ticket_props(quote=quote).checks]


def test_what_can_be_sold_now_is_offered_and_not_what_was_bought_today() -> None:
    form = a_form(side=Side.SELL)
    choices = ticket_props(form, maximum=100, held_shares=300, sellable=100).choices
    assert [choice.quantity for choice in choices] == [None, None, None, 100]


@pytest.mark.parametrize(
    ("clock", "until"),
    [("10:32", None), ("11:30", "13:00"), ("12:59:59", "13:00"), ("13:00", None), ("15:00", None)],
)
def test_an_order_of_the_lunch_break_is_held(clock: str, until: str | None) -> None:
    props = ticket_props(at=at(clock), spans=SPANS)
    assert props.held_until == (None if until is None else at(until))
    assert props.day_end == at("15:00")


TICKS = TickTable.uniform(Decimal("0.01"))


@pytest.mark.parametrize(
    ("price", "count", "after"),
    [
        ("1372.10", 1, "1372.11"),
        ("1372.10", -1, "1372.09"),
        ("1372.105", 1, "1372.11"),
        ("1372.105", -1, "1372.10"),
        ("0.01", -1, "0.01"),
    ],
)
def test_a_price_steps_by_the_tick_and_from_between_two_ticks_to_the_next(
    price: str, count: int, after: str
) -> None:
    assert stepped_price(Decimal(price), TICKS, count) == Decimal(after)


@pytest.mark.parametrize(
    ("quantity", "minimum", "step", "count", "after"),
    [
        (0, 200, 1, 1, 200),
        (200, 200, 1, 1, 201),
        (201, 200, 1, -1, 200),
        (200, 200, 1, -1, 200),
        (150, 100, 100, 1, 200),
        (150, 100, 100, -1, 100),
        (300, 100, 100, -1, 200),
    ],
)
def test_a_quantity_steps_by_the_lot_from_the_minimum_on(
    quantity: int, minimum: int, step: int, count: int, after: int
) -> None:
    assert stepped_quantity(quantity, minimum, step, count) == after


def test_an_order_without_a_price_field_carries_no_price() -> None:
    form = a_form(type=OrderType.BEST_FIVE_IOC)
    assert request_of(form, has_price=False).price is None
    assert request_of(form, has_price=True).price == Decimal("1372.10")


def test_the_props_take_market_and_limits_from_the_quote() -> None:
    props = ticket_props(instrument=MAIN_SHARE)
    assert props.instrument is MAIN_SHARE
    assert (props.limit_down, props.limit_up) == (Decimal("1063.20"), Decimal("1594.80"))
    assert props.previous_close == Decimal("1329.00")
