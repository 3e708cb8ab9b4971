"""How the facts of a change are told: by the life of an order, both timelines, and the sentence that matters."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.domain.builders import STAR_SHARE, at
from tests.simulation.builders import a_buy
from tests.views.trading_builders import (
    order_of,
    story,
    timeline_inputs,
)
from tradewalk.domain.change_facts import (
    AmendAccepted,
    ChangePlanned,
    FreezeChanged,
    OrderAmended,
    OrderedAgain,
    OrderReplaced,
    ReplaceAccepted,
    ReplaceRefusalReported,
    ReplaceRequested,
    ReplaceTurnedAway,
)
from tradewalk.domain.events import OrderFact, OrderSubmitted
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.placed_orders import Change
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.views.orders.life_words import Actor, actor_of, fact_sentence
from tradewalk.views.refusal_context import RefusalContext
from tradewalk.views.timeline.meaning import meaning_of
from tradewalk.views.timeline.props import derive_timeline
from tradewalk.views.timeline.track_words import point_word
from tradewalk.views.timeline.unreported import Unreported

S = OrderStatus
NOON, PRICE = at("12:00"), Decimal("1372.10")
NOT_NOW = Refusal(Reason.AMEND_NOT_ALLOWED_NOW)


CHANGES: list[tuple[OrderFact, Actor]] = [
    (ReplaceRequested(NOON, 1, PRICE, 100), Actor.APPLICATION),
    (ChangePlanned(NOON, 1, PRICE, 100, 2), Actor.APPLICATION),
    (OrderedAgain(NOON, 1, 2), Actor.APPLICATION),
    (OrderSubmitted(NOON, 2, a_buy("1.00"), replaces=1), Actor.APPLICATION),
    (FreezeChanged(NOON, 1, PRICE, 0), Actor.BROKER),
    (FreezeChanged(NOON, 1, ZERO, 100), Actor.BROKER),
    (AmendAccepted(NOON, 1, PRICE, 100, 100, 5), Actor.EXCHANGE),
    (AmendAccepted(NOON, 1, PRICE, 100, 0, 0), Actor.EXCHANGE),
    (ReplaceAccepted(NOON, 1, 100, 2), Actor.EXCHANGE),
    (ReplaceTurnedAway(NOON, 1, NOT_NOW), Actor.EXCHANGE),
    (OrderAmended(NOON, 1, PRICE, 100, ZERO, 0), Actor.BROKER),
    (OrderReplaced(NOON, 1, 100, 2), Actor.BROKER),
    (ReplaceRefusalReported(NOON, 1, NOT_NOW), Actor.BROKER),
]


def test_every_fact_of_a_change_has_a_sentence_of_its_own_and_somebody_who_did_it() -> None:
    said = [fact_sentence(fact, RefusalContext(STAR_SHARE)) for fact, _ in CHANGES]
    assert all(said) and len(set(said)) == len(said)
    assert [actor_of(fact) for fact, _ in CHANGES] == [actor for _, actor in CHANGES]


PLAN = Change(PRICE, 100, 2, is_in_two_steps=True)


@pytest.mark.parametrize(
    ("status", "changes", "part"),
    [
        (S.PENDING_CANCEL, {"change": PLAN}, "is it ordered again"),
        (S.FILLED, {"change": PLAN}, "nothing more was ordered"),
        (S.PARTIALLY_CANCELLED, {"change": PLAN}, "nothing more was ordered"),
        (S.EXPIRED, {"change": PLAN}, "nothing was ordered again"),
        (S.CANCELLED, {"successor": 2}, "the order that took its place"),
        (S.REPLACED, {"successor": 2}, "the order that took its place"),
    ],
)
def test_the_sentence_that_matters_tells_what_becomes_of_the_second_order(
    status: OrderStatus, changes: dict[str, object], part: str
) -> None:
    order = replace(order_of(story("sent", "queued")), status=status, **changes)  # type: ignore[arg-type]
    assert part in meaning_of(order).rest


@pytest.mark.parametrize(
    ("facts", "unreported"),
    [
        ((AmendAccepted(NOON, 1, PRICE, 100, 100, 5),), Unreported(is_changed=True)),
        ((ReplaceAccepted(NOON, 1, 200, 2),), Unreported(is_changed=True)),
        ((ReplaceTurnedAway(NOON, 1, NOT_NOW),), Unreported(is_change_turned_away=True)),
        (
            (AmendAccepted(NOON, 1, PRICE, 100, 100, 5), OrderAmended(NOON, 1, PRICE, 100, ZERO, 0)),
            Unreported(),
        ),
    ],
)
def test_what_the_exchange_has_answered_and_nobody_has_heard_is_said(
    facts: tuple[OrderFact, ...], unreported: Unreported
) -> None:
    asked = ReplaceRequested(NOON, 1, PRICE, 100)
    props = derive_timeline(timeline_inputs((*story("sent", "queued"), asked, *facts), queue_ahead=5))
    assert props.unreported == unreported
    if any(isinstance(fact, AmendAccepted) for fact in facts):
        assert props.happened[-1].quantity == 100


def test_why_a_change_was_refused_is_said_until_another_one_is_asked_for() -> None:
    asked, refused = ReplaceRequested(NOON, 1, PRICE, 100), ReplaceRefusalReported(NOON, 1, NOT_NOW)
    facts = (*story("sent", "queued"), asked, refused)
    assert derive_timeline(timeline_inputs(facts)).refusals == (NOT_NOW,)
    assert derive_timeline(timeline_inputs((*facts, asked))).refusals == ()


def test_a_change_that_came_too_late_says_so() -> None:
    late = ReplaceRefusalReported(NOON, 1, Refusal(Reason.ALREADY_FILLED, Decimal(100), Decimal(120)))
    facts = (*story("sent", "queued", "part"), ReplaceRequested(NOON, 1, PRICE, 100), late)
    props = derive_timeline(timeline_inputs(facts))
    said = [point_word(point, props.instrument, props.day) for point in props.shown]
    assert said[-2:] == ["Not changed: too late", "Filled 200"]
