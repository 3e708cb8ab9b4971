"""Whether a condition holds in a state, exactly: no float, no rounding, and a rule for where there is nothing.

Where nothing stands at a path, only ``exists: false`` holds. Every comparison fails, ``ne`` and ``not_multiple_of``
too: what is not there is neither right nor a mistake. A yes or no compares with a yes or no alone, a number (a count,
money, a price) with a number, a text with a text; values of two kinds are unequal and have no order.
"""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import assert_never

from tradewalk.walkthrough.condition import Condition, Operator, Predicate, State, StateValue

Number = int | Decimal
_Compare = Callable[[Number, Number], bool]


def holds(condition: Condition, state: State) -> bool:
    """Whether every predicate holds; a condition without any holds always."""
    return all(is_met(predicate, state) for predicate in condition.predicates)


def unmet(condition: Condition, state: State) -> tuple[Predicate, ...]:
    """The predicates that do not hold, in the order of the file: what a hint or a debrief speaks of."""
    return tuple(predicate for predicate in condition.predicates if not is_met(predicate, state))


def is_met(predicate: Predicate, state: State) -> bool:
    """Whether one predicate holds."""
    found = state.get(predicate.path)
    if predicate.operator is Operator.EXISTS:
        return (found is not None) is predicate.expected[0]
    return found is not None and _compares(predicate.operator, found, predicate.expected)


def _compares(operator: Operator, found: StateValue, expected: tuple[StateValue, ...]) -> bool:
    match operator:
        case Operator.EQUAL | Operator.ONE_OF:
            return any(_is_equal(found, each) for each in expected)
        case Operator.NOT_EQUAL:
            return not _is_equal(found, expected[0])
        case Operator.LESS:
            return _of_numbers(found, expected[0], lambda a, b: a < b)
        case Operator.AT_MOST:
            return _of_numbers(found, expected[0], lambda a, b: a <= b)
        case Operator.MORE:
            return _of_numbers(found, expected[0], lambda a, b: a > b)
        case Operator.AT_LEAST:
            return _of_numbers(found, expected[0], lambda a, b: a >= b)
        case Operator.MULTIPLE_OF:
            return _of_numbers(found, expected[0], _is_multiple)
        case Operator.NOT_MULTIPLE_OF:
            return _of_numbers(found, expected[0], lambda a, b: b != 0 and not _is_multiple(a, b))
        case Operator.EXISTS:
            raise AssertionError("answered before")
        case _:
            assert_never(operator)


def _is_equal(found: StateValue, expected: StateValue) -> bool:
    if _is_number(found) and _is_number(expected):
        return found == expected
    return type(found) is type(expected) and found == expected


def _of_numbers(found: StateValue, expected: StateValue, compare: _Compare) -> bool:
    if not (_is_number(found) and _is_number(expected)):
        return False
    assert isinstance(found, Number) and isinstance(expected, Number)
    return compare(found, expected)


def _is_number(value: StateValue) -> bool:
    if isinstance(value, Decimal):
        return value.is_finite()
    return isinstance(value, int) and not isinstance(value, bool)


def _is_multiple(found: Number, expected: Number) -> bool:
    """Exactly; nothing is a multiple of zero. Fractions, because Decimal's remainder fails at large quotients."""
    return expected != 0 and Fraction(found) % Fraction(expected) == 0
