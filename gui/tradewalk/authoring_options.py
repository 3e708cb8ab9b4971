"""What can stand on the command line of the commands with which a walkthrough is written."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tradewalk.command_arguments import Parser, instant
from tradewalk.domain.instants import Instant
from tradewalk.walkthrough.file_names import OWN_SUFFIX, is_walkthrough_name

TEMPLATES = ("frame", "buy", "question")
"""As they lie among the resources, which the start does without; the first is the usual one."""


class NewOptions(NamedTuple):
    """Write a new walkthrough from a template."""

    out: Path
    template: str = TEMPLATES[0]


class RecordOptions(NamedTuple):
    """Start the application and write what is done in it as a draft. None: what the application chooses itself."""

    out: Path
    account: str | None = None
    at: Instant | None = None
    open_symbol: str | None = None
    data_dir: Path | None = None


class EditOptions(NamedTuple):
    """Edit the texts of a walkthrough."""

    file: Path


def read_new(arguments: Sequence[str]) -> NewOptions:
    """The options of the command. Raises CommandLineError; prints help and exits for ``--help``."""
    parser = Parser(
        "new",
        description="Write a new walkthrough from a template: a file that is right as it is, to be made your own.",
        epilog="frame: one step of each kind, with comments. buy: a purchase. question: a check of understanding. "
        "A file that is there already is left alone.",
    )
    _add_out(parser)
    parser.add_argument("--template", choices=TEMPLATES, default=TEMPLATES[0], help=f"({TEMPLATES[0]})")
    given = parser.parse_args(arguments)
    return NewOptions(given.out, given.template)


def read_record(arguments: Sequence[str]) -> RecordOptions:
    """The options of the command. Raises CommandLineError; prints help and exits for ``--help``."""
    parser = Parser(
        "record",
        description="Start the application with a practice account of its own, and write what you do there as the "
        "draft of a walkthrough, when you close the window.",
        epilog="Presses, typed texts, keys and chosen rows become what the script does; what has changed by them "
        "becomes what each step expects; time that passes becomes waits. The texts are still to be written: the "
        "command check says which. A bar at the foot of the window ends a step where you want it to end. A file that "
        "is there already is left alone.",
    )
    _add_out(parser)
    parser.add_argument(
        "--account", metavar="PROFILE", help="use this practice account, such as cn-retail-star"
    )
    parser.add_argument(
        "--at", type=instant, metavar="INSTANT", help='begin here, such as "2025-08-27T10:30"'
    )
    parser.add_argument("--open", metavar="SYMBOL", help="show this instrument first, such as 688256.SH")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep preferences here; the account is gone afterwards"
    )
    given = parser.parse_args(arguments)
    return RecordOptions(given.out, given.account, given.at, given.open, given.data_dir)


def read_edit(arguments: Sequence[str]) -> EditOptions:
    """The options of the command. Raises CommandLineError; prints help and exits for ``--help``."""
    parser = Parser(
        "edit",
        description="Edit the texts of a walkthrough beside the card on which they will stand, at 100 and 200 percent.",
        epilog="Saving changes the texts in the file and nothing else: comments, order and layout stay. A file that "
        "somebody else has changed meanwhile is left alone.",
    )
    parser.add_argument("file", type=_walkthrough_file, metavar="FILE.yaml", help="a walkthrough")
    return EditOptions(parser.parse_args(arguments).file)


def _add_out(parser: Parser) -> None:
    parser.add_argument(
        "--out", type=_walkthrough_file, required=True, metavar="FILE.yaml", help="write the walkthrough here"
    )


def _walkthrough_file(text: str) -> Path:
    path = Path(text)
    if not is_walkthrough_name(path):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no file of a walkthrough; let its name end in .yaml or {OWN_SUFFIX}"
        )
    return path
