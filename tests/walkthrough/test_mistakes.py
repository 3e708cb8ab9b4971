"""Each named mistake is caught by its pattern, and costs what the table says, worked out by hand."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.walkthrough.scripts import Player, a_mistake, a_question, a_step, a_walkthrough, where
from tradewalk.domain.money import ZERO, Currency, half_up
from tradewalk.domain.orders import Side
from tradewalk.walkthrough.condition import Condition, StateValue
from tradewalk.walkthrough.evaluation import holds
from tradewalk.walkthrough.mistake_costs import CostFacts, CostPart, Intent
from tradewalk.walkthrough.mistakes import IF_TAKEN, MISTAKES, NO_CHECK, Check, Kind, cost_of, intent_of
from tradewalk.walkthrough.published import published_state
from tradewalk.walkthrough.run_effects import SayMistake
from tradewalk.walkthrough.run_events import AnswerGiven, DoItForMe, NextPressed
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

D = Decimal
STOCK = "688256.SH"
INTENT = Intent(STOCK, Side.BUY, 200, None, 100)
CHECK = Check("bought", "yes")

RIGHT: dict[str, StateValue] = {
    "ticket.symbol": STOCK, "detail.symbol": STOCK, "ticket.side": "buy", "ticket.quantity": 200,
    "ticket.type": "limit", "ticket.ticks_through_market": 0, "ticket.percent_from_last": D("-0.5"),
    "ticket.refusals.not-enough-cash": False, "detail.spread_ticks": 2, "orders.count": 1,
    "order.last.symbol": STOCK, "order.last.side": "buy", "order.last.quantity": 200, "order.last.filled": 200,
    "order.last.remaining": 0, "order.last.status": "filled", "order.last.validity": "day",
    "answer.bought": "yes",
}  # fmt: skip

GIVEN_AWAY: list[tuple[Kind, dict[str, StateValue]]] = [
    (Kind.WRONG_STOCK, {"ticket.symbol": "688265.SH"}),
    (Kind.WRONG_STOCK, {"detail.symbol": "688265.SH"}),
    (Kind.WRONG_SIDE, {"ticket.side": "sell"}),
    (Kind.LOTS_FOR_SHARES, {"ticket.quantity": 2}),
    (Kind.LOTS_FOR_SHARES, {"ticket.quantity": 20_000}),
    (Kind.ODD_LOT, {"ticket.quantity": 250}),
    (Kind.MARKET_INTO_WIDE_SPREAD, {"ticket.type": "best-five-ioc", "detail.spread_ticks": 10}),
    (Kind.LIMIT_THROUGH_MARKET, {"ticket.ticks_through_market": 1}),
    (Kind.LIMIT_FAR_FROM_MARKET, {"ticket.percent_from_last": D("-2.01")}),
    (Kind.EXTRA_ZERO, {"ticket.quantity": 2000}),
    (Kind.SUBMITTED_TWICE, {"orders.count": 2}),
    (Kind.CANCEL_AFTER_FILL, {"order.last.cancel_refusal": "already-done"}),
    (Kind.SENT_TAKEN_FOR_FILLED, {"order.last.filled": 0, "order.last.remaining": 200}),
    (Kind.PART_FILL_OVERLOOKED, {"order.last.filled": 150, "order.last.remaining": 50}),
    (Kind.MORE_THAN_CASH, {"ticket.refusals.not-enough-cash": True}),
    (Kind.FORGOTTEN_VALIDITY, {"order.last.status": "expired"}),
    (Kind.CONFIRMATION_NOT_READ, {"order.last.quantity": 2000}),
    (Kind.CONFIRMATION_NOT_READ, {"order.last.side": "sell"}),
]


def patterns(kind: Kind) -> tuple[Condition, ...]:
    return MISTAKES[kind].patterns(INTENT, CHECK)


def test_all_fifteen_are_known_by_name() -> None:
    assert list(MISTAKES) == list(Kind)
    assert len(MISTAKES) == 15


@pytest.mark.parametrize("kind", Kind)
def test_whoever_does_it_right_makes_no_mistake(kind: Kind) -> None:
    assert not any(holds(pattern, RIGHT) for pattern in patterns(kind))
    assert not any(holds(pattern, {}) for pattern in patterns(kind)), "nothing is no mistake"


@pytest.mark.parametrize(("kind", "states"), GIVEN_AWAY)
def test_a_mistake_is_given_away_by_its_pattern(kind: Kind, states: dict[str, StateValue]) -> None:
    assert any(holds(pattern, RIGHT | states) for pattern in patterns(kind))


@pytest.mark.parametrize(("kind", "states"), GIVEN_AWAY)
def test_a_mistake_is_caught_in_practice_and_explained_with_its_way_back(
    kind: Kind, states: dict[str, StateValue]
) -> None:
    keys = [f"{kind}_{number}" for number in range(len(patterns(kind)))]
    mistakes = [a_mistake(key, when, "do", kind) for key, when in zip(keys, patterns(kind), strict=True)]
    steps = (
        a_step("bought", does=False, question=a_question(yes=where(screen="no"))),
        a_step("do", where(screen="done"), watch=keys),
    )
    player = Player(a_walkthrough(*steps, mistakes=mistakes), Mode.PRACTICE).start()
    player.tell(AnswerGiven("yes"), DoItForMe(), NextPressed())
    assert player.place == ("do", Phase.EXPECTING)
    player.state |= {path: value for path, value in (RIGHT | states).items() if path != "answer.bought"}
    player.see(screen="a")
    [said] = player.given(SayMistake)
    assert said.mistake.startswith(kind)
    assert (said.back_to, said.is_undone) == ("do", True)


def fees(side: Side, value: Decimal, quantity: int) -> Decimal:
    """A thousandth, at least 5; half a thousandth more of a sale."""
    if not quantity:
        return ZERO
    tax = value * D("0.0005") if side is Side.SELL else ZERO
    return half_up(max(value * D("0.001"), D(5)) + tax)


def facts(**known: object) -> CostFacts:
    """200 bought where 100.00 is bid and 100.10 asked, and 1.00 more later."""
    usual = CostFacts(
        INTENT, STOCK, Side.BUY, 200, fees, Currency.CNY, bid=D("100.00"), ask=D("100.10"),
        later_bid=D("101.00"), later_ask=D("101.10"),
    )  # fmt: skip
    return replace(usual, **known)  # type: ignore[arg-type]


FILLED = {"filled": 200, "value": D(20030)}
PRICE, FEES, MISSED, SHORT = CostPart
COSTS: list[tuple[Kind, CostFacts, dict[CostPart, str]]] = [
    (Kind.WRONG_STOCK, facts(symbol="688265.SH"), {PRICE: "20.00", FEES: "50.02"}),
    (Kind.WRONG_SIDE, facts(side=Side.SELL), {PRICE: "20.00", FEES: "50.02"}),
    (Kind.LOTS_FOR_SHARES, facts(quantity=2), {FEES: "4.80"}),
    (Kind.LOTS_FOR_SHARES, facts(quantity=20_000), {PRICE: "1980.00", FEES: "4951.98"}),
    (Kind.ODD_LOT, facts(side=Side.SELL, quantity=250, odd_price=D("99.90")), {PRICE: "5.00"}),
    (Kind.ODD_LOT, facts(quantity=210), {FEES: "4.00"}),
    (Kind.MARKET_INTO_WIDE_SPREAD, facts(**FILLED), {PRICE: "20.00", FEES: "0.02"}),
    (Kind.MARKET_INTO_WIDE_SPREAD, facts(), {PRICE: "10.00", FEES: "0.01"}),
    (Kind.LIMIT_THROUGH_MARKET, facts(price=D("100.50")), {PRICE: "80.00", FEES: "0.08"}),
    (Kind.LIMIT_THROUGH_MARKET, facts(price=D("100.50"), **FILLED), {PRICE: "10.00", FEES: "0.01"}),
    (Kind.LIMIT_FAR_FROM_MARKET, facts(price=D("95.00")), {MISSED: "200.00"}),
    (Kind.LIMIT_FAR_FROM_MARKET, facts(price=D("110.00"), side=Side.SELL), {MISSED: "-200.00"}),
    (Kind.EXTRA_ZERO, facts(quantity=2000), {PRICE: "180.00", FEES: "450.18"}),
    (Kind.SUBMITTED_TWICE, facts(), {PRICE: "20.00", FEES: "50.02"}),
    (Kind.CANCEL_AFTER_FILL, facts(filled=200, value=D(20020)), {PRICE: "-180.00", FEES: "50.32"}),
    (Kind.SENT_TAKEN_FOR_FILLED, facts(price=D("100.00")), {MISSED: "200.00"}),
    (
        Kind.PART_FILL_OVERLOOKED, facts(price=D("100.00"), filled=190, value=D(19000)),
        {MISSED: "10.00", FEES: "3.99"},
    ),
    (Kind.MORE_THAN_CASH, facts(price=D("100.00"), cash=D(20_000)), {SHORT: "20.00"}),
    (Kind.FORGOTTEN_VALIDITY, facts(price=D("99.00")), {MISSED: "200.00"}),
    (Kind.FORGOTTEN_VALIDITY, facts(price=D("99.00"), ask=None), {MISSED: "420.00"}),
    (Kind.FORGOTTEN_VALIDITY, facts(later_ask=None, later_last=D("100.40")), {MISSED: "60.00"}),
    (Kind.CONFIRMATION_NOT_READ, facts(quantity=2000), {PRICE: "180.00", FEES: "450.18"}),
    (Kind.CONFIRMATION_NOT_READ, facts(side=Side.SELL), {PRICE: "20.00", FEES: "50.02"}),
    (
        Kind.CONFIRMATION_NOT_READ, facts(intent=INTENT._replace(price=D(100)), price=D("101.00")),
        {PRICE: "200.00", FEES: "0.20"},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "known", "parts"), COSTS)
def test_a_mistake_costs_what_was_worked_out_by_hand(
    kind: Kind, known: CostFacts, parts: dict[CostPart, str]
) -> None:
    cost = cost_of(kind, known)
    assert cost is not None
    assert {part: str(amount) for part, amount in cost.parts} == parts
    assert cost.total == sum(map(D, parts.values()))
    assert cost.currency is Currency.CNY


def test_every_kind_has_a_worked_cost() -> None:
    assert {kind for kind, _, _ in COSTS} == set(Kind) == {kind for kind, _ in GIVEN_AWAY}


@pytest.mark.parametrize("kind", set(Kind) - {Kind.MORE_THAN_CASH, Kind.CANCEL_AFTER_FILL})
def test_without_a_market_nothing_is_reckoned(kind: Kind) -> None:
    assert cost_of(kind, facts(bid=None, ask=None, later_bid=None, later_ask=None)) is None


@pytest.mark.parametrize("kind", Kind)
def test_what_would_have_been_refused_costs_nothing_where_it_had_to_be_taken_to_cost_something(
    kind: Kind,
) -> None:
    cost = cost_of(kind, facts(is_refused=True, side=Side.SELL, quantity=2))
    assert (cost is not None and cost.is_refused) is (kind in IF_TAKEN)
    assert kind not in IF_TAKEN or (cost is not None and cost.total == 0)


def test_what_has_no_name_has_no_cost() -> None:
    assert cost_of("", facts()) is None


def test_what_is_meant_is_read_from_what_is_expected() -> None:
    conditions = (where(detail__symbol=STOCK), where(ticket__side="sell", ticket__price=D("1372.10")))
    assert intent_of(conditions) is None, "nobody says how many"
    more = (*conditions, where(ticket__quantity=300), where(ticket__quantity=500))
    assert intent_of(more, 100) == Intent(STOCK, Side.SELL, 300, D("1372.10"), 100)


def test_patterns_without_a_check_are_caught_by_no_answer() -> None:
    [pattern] = MISTAKES[Kind.SENT_TAKEN_FOR_FILLED].patterns(INTENT, NO_CHECK)
    assert not holds(pattern, RIGHT | {"order.last.filled": 0})


@pytest.mark.parametrize("kind", Kind)
def test_a_pattern_asks_for_nothing_but_what_is_published(kind: Kind) -> None:
    for predicate in (each for pattern in patterns(kind) for each in pattern.predicates):
        state = published_state(predicate.path)
        assert state is not None, predicate.path
        assert not state.names or set(predicate.expected) <= set(state.names)
