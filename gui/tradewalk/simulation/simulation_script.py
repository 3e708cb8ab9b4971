"""Scripts for ``tradewalk simulate``: timed commands into a simulated day, one JSON object a line.

``at`` is an ISO 8601 instant (read at UTC+8 without an offset); beside it stands one of

- ``"place": {"symbol": …, "side": "buy"|"sell", "type": "limit"|…, "price": "1372.10", "quantity": 200}``;
  a stop, which the broker keeps until a trade reaches it, has a ``"stop_price"`` as well, a trailing one a ``"trail"``,
  and a ``"validity"`` of ``"until-cancelled"`` where it is to outlive its day
  the names of order types are those of ``tradewalk order-check``
- ``"cancel": 1``, the number of the placed order, counted from 1 in the order of the script
- ``"amend": {"order": 1, "price": …, "quantity": …}``, its price (left out: as it is in an order without one) and its
  whole quantity. An amend takes the next number as well: that of the order that comes in the old one's place,
  where the market makes another one of it
- ``"show": "688256.SH"``, the quote and the book at that instant
- ``"wait": true``, to let time pass until then
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TypeVar

from tradewalk.domain.commands import AmendOrder, CancelOrder, Command, PlaceOrder
from tradewalk.domain.instants import Instant, parse_instant
from tradewalk.domain.order_type_names import ORDER_TYPE_NAMES
from tradewalk.domain.orders import OrderRequest, OrderType, Side, Validity

Choice = TypeVar("Choice", bound=StrEnum)
_ACTIONS = ("place", "cancel", "amend", "show", "wait")
_AMEND_FIELDS = {"order", "price", "quantity"}
_ORDER_FIELDS = {"symbol", "side", "type", "price", "quantity", "stop_price", "trail", "validity"}


class ScriptError(Exception):
    """A line of a script is wrong. The message is one sentence: line, field, fault, remedy."""


@dataclass(frozen=True, slots=True)
class Show:
    """Tell the quote and the book of an instrument."""

    symbol: str


@dataclass(frozen=True, slots=True)
class Wait:
    """Let time pass."""


@dataclass(frozen=True, slots=True)
class Step:
    """What a script does at an instant; ``line`` is where the script says so."""

    at: Instant
    action: Command | Show | Wait
    line: int

    def fault(self, sentence: str) -> ScriptError:
        """The error that says what is wrong with this step."""
        return ScriptError(f"line {self.line}: {sentence}.")


def parse_script(lines: Iterable[str]) -> tuple[Step, ...]:
    """The steps of a script; blank lines are passed over. Raises ScriptError."""
    steps: list[Step] = []
    placed = 0
    for number, line in enumerate(lines, start=1):
        if line.strip():
            step = _LineReader(number).step(line, placed)
            if steps and step.at < steps[-1].at:
                raise step.fault("at is earlier than in the step before; steps go forward in time")
            placed += isinstance(step.action, PlaceOrder | AmendOrder)
            steps.append(step)
    return tuple(steps)


class _LineReader:
    """Reads one line, and names it in every error."""

    def __init__(self, number: int) -> None:
        self._number = number

    def step(self, line: str, placed: int) -> Step:
        entry = self._object(line)
        actions = [name for name in _ACTIONS if name in entry]
        if len(actions) != 1 or set(entry) != {"at", actions[0]}:
            raise self._fault(f'a step has "at" and one of {", ".join(_ACTIONS)}, not {sorted(entry)}')
        action = self._action(actions[0], entry[actions[0]], placed)
        return Step(self._instant(entry["at"]), action, self._number)

    def _action(self, name: str, value: object, placed: int) -> Command | Show | Wait:
        if name == "place":
            return PlaceOrder(placed + 1, self._request(value))
        if name == "cancel":
            return CancelOrder(self._known("cancel", value, placed))
        if name == "amend":
            return self._amend(value, placed)
        if name == "show":
            return Show(self._text("show", value))
        return Wait()

    def _known(self, field: str, value: object, placed: int) -> int:
        if type(value) is not int or not 1 <= value <= placed:
            known = f"1 to {placed}" if placed else "there is none yet"
            raise self._fault(f"{field} is the number of an order placed before ({known}), not {value!r}")
        return value

    def _amend(self, value: object, placed: int) -> AmendOrder:
        if not isinstance(value, Mapping) or not set(value) <= _AMEND_FIELDS:
            raise self._fault(f"amend is an object with {', '.join(sorted(_AMEND_FIELDS))}, not {value!r}")
        number = self._known("order", value.get("order"), placed)
        price, quantity = self._price("price", value.get("price")), self._quantity(value.get("quantity"))
        return AmendOrder(number, price, quantity, placed + 1)

    def _quantity(self, value: object) -> int:
        if type(value) is not int or value <= 0:
            raise self._fault(f"quantity is a whole number of shares above 0, not {value!r}")
        return value

    def _request(self, value: object) -> OrderRequest:
        if not isinstance(value, Mapping) or not set(value) <= _ORDER_FIELDS:
            raise self._fault(f"place is an object with {', '.join(sorted(_ORDER_FIELDS))}, not {value!r}")
        return OrderRequest(
            self._text("symbol", value.get("symbol")),
            self._choice("side", Side, value.get("side")),
            self._type(value.get("type", "limit")),
            self._price("price", value.get("price")),
            self._quantity(value.get("quantity")),
            stop_price=self._price("stop_price", value.get("stop_price")),
            trail=self._price("trail", value.get("trail")),
            validity=self._choice("validity", Validity, value.get("validity", "day")),
        )

    def _object(self, line: str) -> Mapping[str, object]:
        try:
            entry = json.loads(line)
        except json.JSONDecodeError as error:
            raise self._fault(f"column {error.colno} is not JSON ({error.msg})") from error
        if not isinstance(entry, dict):
            raise self._fault(f"a step is a JSON object, not {entry!r}")
        return entry

    def _instant(self, value: object) -> Instant:
        try:
            return parse_instant(self._text("at", value))
        except ValueError as error:
            raise self._fault(f"at is an instant such as 2025-08-27T10:30:00, not {value!r}") from error

    def _price(self, field: str, value: object) -> Decimal | None:
        try:
            price = None if value is None else Decimal(self._text(field, value))
        except InvalidOperation as error:
            raise self._fault(
                f'{field} is a decimal number in quotes, such as "1372.10", not {value!r}'
            ) from error
        if price is not None and not (price.is_finite() and price > 0):
            raise self._fault(f"{field} is above 0, not {value}")
        return price

    def _text(self, field: str, value: object) -> str:
        if not isinstance(value, str):
            raise self._fault(f"{field} is text in quotes, not {value!r}")
        return value

    def _type(self, value: object) -> OrderType:
        """By the name that ``tradewalk order-check`` takes as well, or that of the rule files."""
        named = ORDER_TYPE_NAMES.get(str(value))
        if named is not None:
            return named
        if str(value) in set(OrderType):
            return OrderType(str(value))
        raise self._fault(f"type is one of {', '.join(ORDER_TYPE_NAMES)}, not {value!r}")

    def _choice(self, field: str, kind: type[Choice], value: object) -> Choice:
        try:
            return kind(str(value))
        except ValueError as error:
            raise self._fault(f"{field} is one of {', '.join(kind)}, not {value!r}") from error

    def _fault(self, sentence: str) -> ScriptError:
        return ScriptError(f"line {self._number}: {sentence}.")
