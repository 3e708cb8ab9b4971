"""How single arguments of the command line are read; what is wrong becomes one sentence."""

import argparse
import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NoReturn, TypeVar

from tradewalk.domain.board_names import BOARD_NAMES
from tradewalk.domain.instants import Instant, parse_instant
from tradewalk.domain.instruments import Board
from tradewalk.domain.order_type_names import ORDER_TYPE_NAMES
from tradewalk.domain.orders import OrderType
from tradewalk.resources import brand

_Named = TypeVar("_Named")
_AMOUNT = re.compile(r"[0-9]{1,12}(\.[0-9]{1,9})?")
_WHOLE = re.compile(r"[0-9]{1,12}")


LANGUAGES = ("en", "zh-Hant", "zh-Hans")
"""As ``walkthrough.script`` has them, which the start does without."""


class CommandLineError(Exception):
    """The command line is wrong. The message is one sentence."""


class Parser(argparse.ArgumentParser):
    """A parser that raises CommandLineError instead of ending the process.

    ``command`` stands after the program's name, which is the brand's.
    """

    def __init__(self, command: str = "", **given: Any) -> None:
        super().__init__(prog=f"{brand().command} {command}".rstrip(), allow_abbrev=False, **given)

    def error(self, message: str) -> NoReturn:
        raise CommandLineError(f"{message}; see {self.prog} --help.")


def add_walkthrough(parser: Parser) -> None:
    """Which walkthrough is meant."""
    parser.add_argument("walkthrough", metavar="WALKTHROUGH", help="a file, or the id of a shipped one")


def instant(text: str) -> Instant:
    """An instant; without an offset it is of China."""
    try:
        return parse_instant(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'{text!r} is not an instant such as "2025-08-27T10:30"') from error


def moment(text: str) -> datetime:
    """A date and a time of day, with or without an offset."""
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'{text!r} is not an instant such as "2025-08-27T10:30"') from error


def day(text: str) -> date:
    """A day."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f'{text!r} is not a day such as "2025-08-27"') from error


def board(text: str) -> Board:
    """A board by its name on the command line."""
    return _named(BOARD_NAMES, text, "a board")


def order_type(text: str) -> OrderType:
    """An order type by its name on the command line."""
    return _named(ORDER_TYPE_NAMES, text, "an order type")


def amount(text: str) -> Decimal:
    """A price or an amount of money: plain digits, not negative."""
    if _AMOUNT.fullmatch(text) is None:
        raise argparse.ArgumentTypeError(f'{text!r} is not a plain number such as "1372.10"')
    return Decimal(text)


def price(text: str) -> Decimal:
    """A price of the market, which is above zero."""
    if not (value := amount(text)):
        raise argparse.ArgumentTypeError(
            f'{text!r} is no price of a market; write one above zero, such as "1372.10"'
        )
    return value


def count(text: str) -> int:
    """A number of something of which there is one at least."""
    if not (value := whole(text)):
        raise argparse.ArgumentTypeError(f'{text!r} is not one or more; write a whole number such as "200"')
    return value


def whole(text: str) -> int:
    """A number of shares or days: plain digits, not negative."""
    if _WHOLE.fullmatch(text) is None:
        raise argparse.ArgumentTypeError(f'{text!r} is not a whole number such as "200"')
    return int(text)


def _named(names: Mapping[str, _Named], text: str, what: str) -> _Named:
    if text not in names:
        raise argparse.ArgumentTypeError(f"{text!r} is not {what}; there are {', '.join(names)}")
    return names[text]
