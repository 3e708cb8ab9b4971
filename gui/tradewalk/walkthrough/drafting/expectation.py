"""What a step of a draft expects: those of the states that its actions have changed which stand for more than a moment.

Prices of the market, times and figures that follow from others are left out: another learner meets others.
"""

from collections.abc import Iterator
from decimal import Decimal

from tradewalk.walkthrough.condition import Condition, Operator, Predicate, State, StateValue

PLACES = ("screen", "detail.symbol", "side", "dialog", "ticket.step")
"""Where one is: another step begins when one of these changes."""
OF_THE_TICKET = (
    "ticket.side",
    "ticket.type",
    "ticket.preset",
    "ticket.price",
    "ticket.stop_price",
    "ticket.trail",
    "ticket.amount",
    "ticket.quantity",
    "ticket.validity",
)
"""What was chosen in a ticket that was open before."""
OF_THE_PAGE = ("detail.watched", "chart.frame", "chart.kind")
OF_THE_CHANGE = ("change.price", "change.quantity")
OF_ORDERS = ("orders.count", "order.last.status")
IS_OPEN = "ticket.open"
LOOKED_AT = (*PLACES, IS_OPEN, *OF_THE_TICKET, *OF_THE_PAGE, *OF_THE_CHANGE, *OF_ORDERS)
"""Every state that a draft asks for."""


def is_elsewhere(before: State, after: State) -> bool:
    """Whether one is at another place of the application."""
    return any(before.get(path) != after.get(path) for path in PLACES)


def expectation_of(before: State, after: State, *, has_effect: bool) -> Condition:
    """What has become so between two moments; ALWAYS where nothing has that a walkthrough can ask for."""
    found = list(_orders(before, after)) if has_effect else []
    return Condition(tuple(found or [*_places(before, after), *_choices(before, after)]))


def whereabouts(state: State) -> Condition:
    """Where one is, for a step that changes nothing a walkthrough can ask for."""
    paths = ("screen", "detail.symbol") if state.get("screen") == "detail" else ("screen",)
    return Condition(tuple(_equal(path, state[path]) for path in paths if state.get(path) is not None))


def _places(before: State, after: State) -> Iterator[Predicate]:
    changed = [path for path in PLACES if before.get(path) != after.get(path)]
    if "detail.symbol" in changed and after.get("screen") == "detail":
        changed = ["screen", *(path for path in changed if path != "screen")]
    for path in changed:
        value = after.get(path)
        if value is not None and not (path == "side" and value == "ticket"):
            yield _equal(path, value)
        elif value is None and path in ("side", "dialog"):
            yield Predicate(path, Operator.EXISTS, (False,))


def _choices(before: State, after: State) -> Iterator[Predicate]:
    if before.get(IS_OPEN) and after.get(IS_OPEN):
        is_from_market = after.get("ticket.preset") is not None
        left_out = ("ticket.price",) if is_from_market else ()
        yield from _changed(before, after, [path for path in OF_THE_TICKET if path not in left_out])
    yield from _changed(before, after, OF_THE_PAGE)
    if before.get("side") == after.get("side") == "change":
        yield from _changed(before, after, OF_THE_CHANGE)


def _changed(
    before: State, after: State, paths: Iterator[str] | tuple[str, ...] | list[str]
) -> Iterator[Predicate]:
    for path in paths:
        value = after.get(path)
        if value is not None and value != before.get(path):
            yield _equal(path, value)


def _orders(before: State, after: State) -> Iterator[Predicate]:
    """An order more, or one that stands elsewhere: what becomes of it later is not the step's."""
    if (count := after.get("orders.count")) != before.get("orders.count"):
        yield Predicate("orders.count", Operator.AT_LEAST, (count,))
    elif (status := before.get("order.last.status")) is not None and status != after.get("order.last.status"):
        yield Predicate("order.last.status", Operator.NOT_EQUAL, (status,))


def _equal(path: str, value: StateValue) -> Predicate:
    """A whole number is written as one: a price in quotes without a point would be read as a text."""
    if isinstance(value, Decimal) and value == value.to_integral_value():
        value = int(value)
    return Predicate(path, Operator.EQUAL, (value,))
