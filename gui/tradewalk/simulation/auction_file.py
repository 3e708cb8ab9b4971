"""Files for ``tradewalk auction``: one JSON object, a call auction with its orders in order of arrival.

::

    {"board": "sse", "kind": "opening", "previous_close": "10.00", "last": null,
     "bids": [["10.05", 300]], "asks": [["9.98", 400]]}

``board`` is a name of ``domain.board_names``, ``kind`` opening or closing, an order its price and its shares.
``"at-auction"`` in the place of a price is an order without one, where the exchange takes such. May be left
out: ``last`` (the last trade), ``reference`` (the reference price of Hong Kong's closing auction) and ``on``
(the day whose rules hold; else the newest).
"""

import json
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.board_names import BOARD_NAMES
from tradewalk.domain.instruments import Board

UNPRICED = "at-auction"
KINDS = ("opening", "closing")
SIDES = ("bids", "asks")
NEWEST = date.max
"""The day on which the newest rules hold."""
_REQUIRED = ("board", "kind", "previous_close", *SIDES)
_FIELDS = (*_REQUIRED, "last", "reference", "on")
LONGEST_SHOWN = 60
MOST_SHARES = 10**12
_PRICE = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")


class AuctionFileError(Exception):
    """An auction cannot be read. The message is the rest of one sentence: the place, the fault, the remedy."""


class AuctionOrder(NamedTuple):
    """An order of the file; ``price`` is None for one without a price."""

    is_buy: bool
    price: Decimal | None
    quantity: int
    place: str


class AuctionQuestion(NamedTuple):
    """A call auction and its orders, in the order of the file; each side in order of arrival."""

    board: Board
    is_opening: bool
    day: date
    previous_close: Decimal
    last: Decimal | None
    reference: Decimal | None
    orders: tuple[AuctionOrder, ...]


def parse_auction(text: str) -> AuctionQuestion:
    """The auction of a file. Raises AuctionFileError."""
    fields = _object(text)
    previous_close = _price_of(fields["previous_close"], "previous_close")
    return AuctionQuestion(
        _board(fields["board"]),
        _kind(fields["kind"]) == KINDS[0],
        _day(fields.get("on")),
        previous_close,
        _optional_price(fields, "last"),
        _optional_price(fields, "reference"),
        tuple(order for side in fields if side in SIDES for order in _orders(fields[side], side)),
    )


def fault(place: str, value: object, remedy: str) -> AuctionFileError:
    """What stands at a place, and what would be right there."""
    return AuctionFileError(f"{place} is {_shown(value)}; {remedy}.")


def _shown(value: object) -> str:
    text = json.dumps(value)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]} …"


def _object(text: str) -> Mapping[str, object]:
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        raise AuctionFileError(f"line {line}: this is not JSON; write one object in braces.") from error
    if not isinstance(fields, dict):
        raise AuctionFileError("line 1: an auction is one JSON object; write it in braces.")
    for name in _REQUIRED:
        if name not in fields:
            raise AuctionFileError(f"{name} is missing; an auction has {', '.join(_REQUIRED)}.")
    for name in fields:
        if name not in _FIELDS:
            raise AuctionFileError(f"{_shown(name)} is not known; an auction may have {', '.join(_FIELDS)}.")
    return fields


def _board(value: object) -> Board:
    if not isinstance(value, str) or value not in BOARD_NAMES:
        raise fault("board", value, f"write one of {', '.join(BOARD_NAMES)}")
    return BOARD_NAMES[value]


def _kind(value: object) -> str:
    if not isinstance(value, str) or value not in KINDS:
        raise fault("kind", value, f"write {' or '.join(KINDS)}")
    return value


def _day(value: object) -> date:
    if value is None:
        return NEWEST
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError as error:
        raise fault("on", value, 'write a day such as "2025-08-27"') from error


def _optional_price(fields: Mapping[str, object], name: str) -> Decimal | None:
    value = fields.get(name)
    return None if value is None else _price_of(value, name)


def _price_of(value: object, place: str, also: str = "") -> Decimal:
    if isinstance(value, str) and _PRICE.fullmatch(value) and (price := Decimal(value)):
        return price
    raise fault(place, value, f'write a price above 0 in quotes, such as "10.05"{also}')


def _orders(value: object, side: str) -> list[AuctionOrder]:
    if not isinstance(value, list):
        raise fault(side, value, 'write a list of orders, such as [["10.05", 300]]')
    return [_order(entry, number, side) for number, entry in enumerate(value, 1)]


def _order(entry: object, number: int, side: str) -> AuctionOrder:
    place, is_buy = f"order {number} of {side}", side == "bids"
    if not isinstance(entry, list) or len(entry) != 2:
        raise fault(place, entry, 'write its price and its shares, such as ["10.05", 300]')
    price, quantity = entry
    if type(quantity) is not int or not 0 < quantity <= MOST_SHARES:
        remedy = f"write a whole number of shares from 1 to {MOST_SHARES}, such as 300"
        raise fault(f"the quantity of {place}", quantity, remedy)
    if price == UNPRICED:
        return AuctionOrder(is_buy, None, quantity, place)
    also = f', or "{UNPRICED}" where the exchange takes orders without one'
    return AuctionOrder(is_buy, _price_of(price, f"the price of {place}", also), quantity, place)
