"""What can stand on the command line, read into one frozen value. Nothing here starts anything."""

from argparse import ArgumentTypeError
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from tradewalk.authoring_options import (
    EditOptions,
    NewOptions,
    RecordOptions,
    read_edit,
    read_new,
    read_record,
)
from tradewalk.command_arguments import CommandLineError, Parser, board, day, instant
from tradewalk.domain.board_names import BOARD_NAMES
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Board
from tradewalk.guide_options import GuideOptions, read_guide_options
from tradewalk.order_check_options import OrderCheckOptions, read_order_check
from tradewalk.play_options import PlayOptions, read_play
from tradewalk.published_options import StatesOptions, TargetsOptions, read_states, read_targets
from tradewalk.resources import brand
from tradewalk.walkthrough.file_names import SUFFIXES, is_walkthrough_name

__all__ = ["CommandLineError", "read_command_line"]


USAGES = (
    "simulate SCRIPT.jsonl --out FILE.jsonl",
    "demo --out DIR",
    "shots --out DIR",
    "sample --rebuild",
    "rules",
    "auction FILE.json",
    "order-check",
    "new --out FILE.yaml",
    "record --out FILE.yaml",
    "edit FILE.yaml",
    "check FILE.yaml…",
    "targets",
    "states",
    "play WALKTHROUGH",
    "guide WALKTHROUGH --out DIR",
)
"""The commands as the help without one lists them."""


class LaunchOptions(NamedTuple):
    """Start the application. None: what the application chooses itself. ``file`` is a walkthrough to be played."""

    open_symbol: str | None = None
    at: Instant | None = None
    account: str | None = None
    theme: str | None = None
    data_dir: Path | None = None
    is_selftest: bool = False
    file: Path | None = None
    has_walkthroughs: bool = False


class SimulateOptions(NamedTuple):
    """Run a script of timed commands and write what happened."""

    script: Path
    out: Path
    account: str | None = None


class DemoOptions(NamedTuple):
    """Play the main flow off screen and write pictures and journal."""

    out: Path
    theme: str = "light"


class ShotsOptions(NamedTuple):
    """Write every scene of the demo in every look; with ``is_charts`` the charts instead."""

    out: Path
    is_charts: bool = False


class SampleOptions(NamedTuple):
    """Rebuild the sample pack from its seed."""

    out: Path | None


class RulesOptions(NamedTuple):
    """Say which rules hold ``on`` a day, or what changed ``since`` another; None: the sample pack's first day."""

    on: date | None = None
    since: date | None = None
    board: Board | None = None
    is_json: bool = False


class AuctionOptions(NamedTuple):
    """Hold the call auction of a file."""

    file: Path
    is_json: bool = False


class CheckOptions(NamedTuple):
    """Say what is wrong with walkthrough files."""

    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class VersionOptions:
    """Say the version."""


Options = (
    LaunchOptions
    | SimulateOptions
    | DemoOptions
    | ShotsOptions
    | SampleOptions
    | RulesOptions
    | AuctionOptions
    | OrderCheckOptions
    | CheckOptions
    | TargetsOptions
    | StatesOptions
    | NewOptions
    | RecordOptions
    | EditOptions
    | PlayOptions
    | GuideOptions
    | VersionOptions
)


def read_command_line(arguments: Sequence[str]) -> Options:
    """The options of a command line. Raises CommandLineError; prints help and exits for ``--help``."""
    if arguments and arguments[0] in COMMANDS:
        return COMMANDS[arguments[0]](arguments[1:])
    return _read_launch(arguments)


def _read_launch(arguments: Sequence[str]) -> Options:
    parser = Parser(
        description=f"{brand().summary['en']}.",
        epilog="Commands: " + " · ".join(f"{brand().command} {usage}" for usage in USAGES),
    )
    parser.add_argument(
        "file", nargs="?", type=_launch_file, metavar="FILE.walkthrough", help="play this walkthrough, guided"
    )
    parser.add_argument("--open", metavar="SYMBOL", help="show this instrument first, such as 688256.SH")
    parser.add_argument(
        "--at", type=instant, metavar="INSTANT", help='begin here, such as "2025-08-27T10:30"'
    )
    parser.add_argument(
        "--account", metavar="PROFILE", help="use this practice account, such as cn-retail-star"
    )
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep practice accounts here")
    parser.add_argument("--walkthroughs", action="store_true", help="begin with the walkthroughs")
    parser.add_argument("--selftest", action="store_true", help="start, paint the first picture, and end")
    parser.add_argument("--version", action="store_true", help="say the version and end")
    given = parser.parse_args(arguments)
    if given.version:
        return VersionOptions()
    options = LaunchOptions(
        given.open,
        given.at,
        given.account,
        given.theme,
        given.data_dir,
        given.selftest,
        given.file,
        given.walkthroughs,
    )
    if (options.file or options.has_walkthroughs) and (options.open_symbol or options.at or options.account):
        raise CommandLineError(
            "a walkthrough brings an account, a share and a time of its own; leave --account, --open and --at out."
        )
    return options


def _launch_file(text: str) -> Path:
    """A walkthrough's file; what is not called so is a command that was mistyped."""
    if not is_walkthrough_name(path := Path(text)):
        raise ArgumentTypeError(
            f"{text!r} is no command, and no walkthrough's file: its name would end in {', '.join(SUFFIXES)}"
        )
    return path


def _read_simulate(arguments: Sequence[str]) -> Options:
    parser = Parser("simulate")
    parser.add_argument(
        "script", type=Path, metavar="SCRIPT.jsonl", help="timed commands, one JSON object a line"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE.jsonl", help="what happened, one fact a line"
    )
    parser.add_argument("--account", metavar="PROFILE", help="the practice account, such as cn-retail-star")
    given = parser.parse_args(arguments)
    return SimulateOptions(given.script, given.out, given.account)


def _read_demo(arguments: Sequence[str]) -> Options:
    parser = Parser("demo")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="pictures and journal.jsonl go here"
    )
    parser.add_argument("--theme", choices=("light", "dark"), default="light")
    given = parser.parse_args(arguments)
    return DemoOptions(given.out, given.theme)


def _read_shots(arguments: Sequence[str]) -> Options:
    parser = Parser("shots")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="pictures go here")
    parser.add_argument("--only", choices=["charts"], help="every kind of chart instead of every scene")
    given = parser.parse_args(arguments)
    return ShotsOptions(given.out, given.only is not None)


def _read_sample(arguments: Sequence[str]) -> Options:
    parser = Parser("sample")
    parser.add_argument("--rebuild", action="store_true", required=True, help="write the sample pack anew")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="write it here instead of over the shipped one"
    )
    return SampleOptions(parser.parse_args(arguments).out)


def _read_rules(arguments: Sequence[str]) -> Options:
    parser = Parser("rules", description="The rule book: what holds, and what changed.")
    parser.add_argument("--on", type=day, metavar="DATE", help="the rules in force on this day")
    parser.add_argument("--since", type=day, metavar="DATE", help="what changed since this day instead")
    parser.add_argument("--board", type=board, metavar="BOARD", help=f"one of {', '.join(BOARD_NAMES)}")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")
    given = parser.parse_args(arguments)
    return RulesOptions(given.on, given.since, given.board, given.json)


def _read_auction(arguments: Sequence[str]) -> Options:
    parser = Parser(
        "auction",
        description="Hold a call auction by the rule of its exchange.",
        epilog='The file: {"board": "sse", "kind": "opening", "previous_close": "10.00", "last": null, '
        '"bids": [["10.05", 300]], "asks": [["9.98", 400]]}, each side in order of arrival; "at-auction" for '
        'a price where the exchange takes such orders; and, if you like, "reference" (of Hong Kong\'s closing '
        'auction) and "on", the day of the rules. The answer: price, volume, and fills, which has for each '
        "order, in the order of the file, side, price, quantity and the shares filled.",
    )
    parser.add_argument("file", type=Path, metavar="FILE.json", help="the auction and its orders")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    given = parser.parse_args(arguments)
    return AuctionOptions(given.file, given.json)


def _read_check(arguments: Sequence[str]) -> Options:
    parser = Parser(
        "check",
        description="Say what is wrong with walkthrough files: FILE:LINE:COLUMN: what, and what would be right.",
        epilog="Exit code: 0 every file is fine, 1 there are faults.",
    )
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE.yaml", help="a walkthrough")
    return CheckOptions(tuple(parser.parse_args(arguments).files))


COMMANDS: dict[str, Callable[[Sequence[str]], Options]] = {
    "simulate": _read_simulate,
    "demo": _read_demo,
    "shots": _read_shots,
    "sample": _read_sample,
    "rules": _read_rules,
    "auction": _read_auction,
    "order-check": read_order_check,
    "check": _read_check,
    "targets": read_targets,
    "states": read_states,
    "new": read_new,
    "record": read_record,
    "edit": read_edit,
    "play": read_play,
    "guide": read_guide_options,
}
"""What may stand first on the command line, and who reads what follows."""
