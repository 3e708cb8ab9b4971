"""When a condition holds: a row for every operator and every kind of value, and for where there is nothing."""

from decimal import Decimal

import pytest

from tradewalk.walkthrough.condition import ALWAYS, NEVER, Condition, Operator, Predicate, State, StateValue
from tradewalk.walkthrough.evaluation import holds, unmet

PRICE = Decimal("1372.10")
HUGE = Decimal("123456789012345678901234567890.01")
TABLE: list[tuple[StateValue, str, tuple[StateValue, ...], bool]] = [
    # equal: texts, numbers, yes and no, each with its own kind
    ("filled", "eq", ("filled",), True),
    ("filled", "eq", ("Filled",), False),
    (200, "eq", (200,), True),
    (200, "eq", (Decimal("200.00"),), True),
    (Decimal("0.1") + Decimal("0.2"), "eq", (Decimal("0.3"),), True),
    (PRICE, "eq", (Decimal("1372.1"),), True),
    (PRICE, "eq", ("1372.10",), False),
    ("688256", "eq", (688256,), False),
    (True, "eq", (True,), True),
    (True, "eq", (1,), False),
    (1, "eq", (True,), False),
    (0, "eq", (False,), False),
    # not equal
    ("filled", "ne", ("queued",), True),
    ("filled", "ne", ("filled",), False),
    (200, "ne", (Decimal("200.0"),), False),
    (200, "ne", ("200",), True),
    # order
    (199, "lt", (200,), True),
    (200, "lt", (200,), False),
    (PRICE, "lt", (Decimal("1372.11"),), True),
    (200, "le", (200,), True),
    (201, "le", (200,), False),
    (201, "gt", (200,), True),
    (200, "gt", (200,), False),
    (PRICE, "ge", (PRICE,), True),
    (Decimal("1372.09"), "ge", (PRICE,), False),
    (HUGE, "gt", (Decimal(123456789012345678901234567890),), True),
    ("a", "lt", ("b",), False),
    ("1", "lt", (2,), False),
    (True, "gt", (0,), False),
    (Decimal("NaN"), "lt", (1,), False),
    (Decimal("NaN"), "ge", (1,), False),
    # one of several
    ("filled", "in", ("queued", "filled"), True),
    ("sent", "in", ("queued", "filled"), False),
    (200, "in", ("200", Decimal("200.00")), True),
    (True, "in", (1, "true"), False),
    # multiples
    (300, "multiple_of", (100,), True),
    (0, "multiple_of", (100,), True),
    (-200, "multiple_of", (100,), True),
    (250, "multiple_of", (100,), False),
    (PRICE, "multiple_of", (Decimal("0.01"),), True),
    (Decimal("1372.105"), "multiple_of", (Decimal("0.01"),), False),
    (HUGE, "multiple_of", (Decimal("0.01"),), True),
    (HUGE, "multiple_of", (Decimal("0.02"),), False),
    ("200", "multiple_of", (100,), False),
    (200, "multiple_of", (0,), False),
    (250, "not_multiple_of", (100,), True),
    (300, "not_multiple_of", (100,), False),
    (250, "not_multiple_of", (0,), False),
    ("250", "not_multiple_of", (100,), False),
    # whether there is anything
    ("", "exists", (True,), True),
    (False, "exists", (True,), True),
    (0, "exists", (False,), False),
    (None, "exists", (True,), False),
    (None, "exists", (False,), True),
]


@pytest.mark.parametrize(("found", "operator", "expected", "outcome"), TABLE)
def test_a_predicate_holds_as_the_table_says(
    found: StateValue, operator: str, expected: tuple[StateValue, ...], outcome: bool
) -> None:
    condition = Condition((Predicate("here", Operator(operator), expected),))
    assert holds(condition, {"here": found}) is outcome


@pytest.mark.parametrize("operator", [each for each in Operator if each is not Operator.EXISTS])
@pytest.mark.parametrize("state", [{}, {"here": None}])
def test_where_there_is_nothing_no_comparison_holds(operator: Operator, state: State) -> None:
    assert not holds(Condition((Predicate("here", operator, (100,)),)), state)


def test_a_path_that_is_missing_has_nothing() -> None:
    assert holds(Condition((Predicate("here", Operator.EXISTS, (False,)),)), {})


def test_every_predicate_must_hold_and_those_that_do_not_are_named_in_order() -> None:
    side = Predicate("ticket.side", Operator.EQUAL, ("buy",))
    least = Predicate("ticket.quantity", Operator.AT_LEAST, (200,))
    most = Predicate("ticket.quantity", Operator.AT_MOST, (1000,))
    condition = Condition((side, least, most))
    assert unmet(condition, {"ticket.side": "sell", "ticket.quantity": 100}) == (side, least)
    assert unmet(condition, {"ticket.side": "buy", "ticket.quantity": 100}) == (least,)
    assert not holds(condition, {"ticket.side": "buy", "ticket.quantity": 100})
    assert unmet(condition, {"ticket.side": "buy", "ticket.quantity": 200}) == ()
    assert holds(condition, {"ticket.side": "buy", "ticket.quantity": 200})


def test_always_holds_in_every_state_and_never_in_none() -> None:
    for state in ({}, {"": ""}, {"here": 1}):
        assert holds(ALWAYS, state)
        assert not holds(NEVER, {path: value for path, value in state.items() if path})
