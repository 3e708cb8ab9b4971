"""Every fact and every command goes through JSON and back, and equal ones give equal bytes."""

import json
from dataclasses import is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from inspect import isclass
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tradewalk.domain import change_facts, entitlement_facts, events
from tradewalk.domain.commands import Command
from tradewalk.domain.events import DayClosed, DayOpened, Fact, FillReported, OrderFact, OrderRefused
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.simulation.codec import COMMANDS, FACTS, dump, is_retold, load_command, load_fact

NAMES = st.text(min_size=0, max_size=12)
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    Instant: st.integers(0, 4_000_000_000_000),
    Decimal: st.decimals(
        allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9
    ),
    date: st.dates(),
    int: st.integers(-(10**12), 10**12),
    str: NAMES,
    bool: st.booleans(),
}


def values_of(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a field's type; a type that is new here is a fault."""
    if get_origin(hint) in (Union, UnionType):
        return st.one_of(*(st.none() if arm is type(None) else values_of(arm) for arm in get_args(hint)))
    if get_origin(hint) is tuple:
        inner = get_args(hint)
        if len(inner) == 2 and inner[1] is Ellipsis:
            return st.lists(values_of(inner[0]), max_size=3).map(tuple)
        return st.tuples(*map(values_of, inner))
    if hint in PLAIN:
        return PLAIN[hint]
    if issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    assert isclass(hint) and is_dataclass(hint), f"the codec's test knows no {hint}"
    return st.builds(hint, **{name: values_of(inner) for name, inner in get_type_hints(hint).items()})


def _classes_of_events() -> list[type[Fact]]:
    known = (vars(events) | vars(change_facts) | vars(entitlement_facts)).values()
    found = [kind for kind in known if isclass(kind) and issubclass(kind, Fact)]
    return [kind for kind in found if kind not in (Fact, OrderFact)]


def test_no_class_of_fact_or_command_is_missing() -> None:
    assert set(_classes_of_events()) == set(FACTS.values()) - {OrderFact}
    assert set(get_args(Command)) == set(COMMANDS.values())
    assert all(name == kind.__name__ for name, kind in (FACTS | COMMANDS).items())


@pytest.mark.parametrize("kind", _classes_of_events(), ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=25)
def test_a_fact_comes_back_as_it_went(kind: type[Fact], data: st.DataObject) -> None:
    fact = data.draw(values_of(kind))
    line = dump(fact)
    again = load_fact(line)
    assert again == fact
    assert type(again) is type(fact)
    assert dump(again) == line
    assert line == json.dumps(json.loads(line), sort_keys=True, separators=(",", ":"))


@pytest.mark.parametrize("kind", get_args(Command), ids=lambda kind: kind.__name__)
@given(data=st.data())
@settings(max_examples=25)
def test_a_command_comes_back_as_it_went(kind: type[Command], data: st.DataObject) -> None:
    command = data.draw(values_of(kind))
    line = dump(command)
    assert load_command(line) == command
    assert dump(load_command(line)) == line


A_FILL = FillReported(Instant(0), 1, 1, Decimal("10.00"), 100, (), ZERO, 0)


def test_a_fact_of_old_is_retold_with_what_it_did_not_know() -> None:
    again = replace(A_FILL, sellable_from=Instant(5), settles_at=Instant(5))
    assert load_fact(dump(A_FILL)) == A_FILL
    assert "sellable_from" not in json.loads(dump(A_FILL))
    assert is_retold(A_FILL, again)
    assert not is_retold(again, A_FILL)
    assert not is_retold(A_FILL, replace(again, quantity=200))
    assert not is_retold(DayOpened(Instant(0), date(2025, 8, 27)), DayClosed(Instant(0), date(2025, 8, 27)))


def test_a_refusal_of_old_is_retold_when_its_reason_is_the_same_and_only_then() -> None:
    written = OrderRefused(Instant(1), 1, (Refusal(Reason.PRICE_MISSING),))
    better = Refusal(Reason.PRICE_MISSING, nearest=Decimal(10), rule_id="a-rule")
    assert is_retold(written, OrderRefused(Instant(1), 1, (better,)))
    assert not is_retold(written, OrderRefused(Instant(1), 1, (Refusal(Reason.OFF_TICK),)))
    assert not is_retold(written, OrderRefused(Instant(1), 1, (better, Refusal(Reason.OFF_TICK))))


@pytest.mark.parametrize("line", ['{"is":"Fact2"}', "{}", '{"is":"OrderSent","at":"noon","order_id":1}', "{"])
def test_anything_else_is_refused(line: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        load_fact(line)
