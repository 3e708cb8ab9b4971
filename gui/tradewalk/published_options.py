"""What can stand on the command line of ``tradewalk targets`` and ``tradewalk states``."""

from collections.abc import Sequence
from typing import NamedTuple

from tradewalk.command_arguments import Parser

SCREENS = (
    "frame",
    "detail",
    "ticket",
    "timeline",
    "change",
    "portfolio",
    "orders",
    "statements",
    "rules",
    "fees",
    "dialogs",
)
"""As ``walkthrough.published`` has them, which the start does without."""


class TargetsOptions(NamedTuple):
    """Say what a walkthrough may point at; with a ``screen`` on that one alone."""

    screen: str | None = None
    is_json: bool = False


class StatesOptions(NamedTuple):
    """Say what a walkthrough may ask."""

    is_json: bool = False


def read_targets(arguments: Sequence[str]) -> TargetsOptions:
    """The options of the command. Raises CommandLineError; prints help and exits for ``--help``."""
    parser = Parser(
        "targets",
        description="What a step of a walkthrough may point at, by its logical name.",
        epilog="A part in angle brackets stands for what fits there: chart.tabs.day, orders.table[order=last]. "
        "A place is counted from 1; last is the last one, and of numbers the highest.",
    )
    parser.add_argument("--screen", choices=SCREENS, help="the targets of one screen alone")
    _add_json(parser)
    given = parser.parse_args(arguments)
    return TargetsOptions(given.screen, given.json)


def read_states(arguments: Sequence[str]) -> StatesOptions:
    """The options of the command. Raises CommandLineError; prints help and exits for ``--help``."""
    parser = Parser(
        "states",
        description="What a condition of a walkthrough may ask about the application.",
        epilog="A part in angle brackets stands for what fits there: position.688256.SH.quantity. There may be "
        "nothing at any path, for which no comparison holds.",
    )
    _add_json(parser)
    return StatesOptions(parser.parse_args(arguments).json)


def _add_json(parser: Parser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON list instead of a table")
