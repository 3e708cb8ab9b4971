"""What can stand on the command line of ``tradewalk play``."""

import re
from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tradewalk.command_arguments import LANGUAGES, Parser, add_walkthrough

MODES = ("show", "guide", "practice", "assess")
"""As ``walkthrough.script.Mode`` has them, which the start does without."""
DEBRIEF_SUFFIXES = (".html", ".pdf")


class PlayOptions(NamedTuple):
    """Play a walkthrough: a file, or one that is shipped by its id."""

    walkthrough: str
    mode: str = "guide"
    language: str | None = None
    is_headless: bool = False
    log: Path | None = None
    is_resumed: bool = False
    theme: str | None = None
    data_dir: Path | None = None
    xapi: Path | None = None
    actor: str | None = None
    xapi_base: str | None = None
    is_presented: bool = False
    start: str | None = None
    debrief: Path | None = None
    is_debugged: bool = False


def read_play(arguments: Sequence[str]) -> PlayOptions:
    """The options of the command. Raises CommandLineError; prints help and exits for ``--help``."""
    parser = Parser(
        "play",
        description="Play a walkthrough on the live application. A run has a practice account of its own.",
        epilog="In show the script acts and you turn the pages (Page Down, Page Up; F5 plays by itself; Esc leaves); "
        "in guide you act and are led; in practice hints come when asked for; assess says nothing, and has a score. "
        "Exit code of --headless: 0 every step went as it should, 1 one did not.",
    )
    add_walkthrough(parser)
    parser.add_argument("--mode", choices=MODES, help="who acts (guide)")
    parser.add_argument(
        "--present", action="store_true", help="show it, with a second window of your own: notes, time, jumps"
    )
    parser.add_argument(
        "--from", dest="start", metavar="STEP", help="have all before this step done, and begin there"
    )
    parser.add_argument(
        "--debug",
        action="store_true",
        help="with a second window: targets on show, states, the log of the run",
    )
    parser.add_argument("--lang", choices=LANGUAGES, help="the language; else that of your preferences")
    parser.add_argument(
        "--headless", action="store_true", help="a robot plays it to its end, without a screen"
    )
    parser.add_argument("--log", type=Path, metavar="FILE", help="write the log of the run here at its end")
    parser.add_argument(
        "--debrief",
        type=_debrief,
        metavar="FILE",
        help="with --headless, write the debrief of the run here at its end: a name that ends in .html or .pdf",
    )
    parser.add_argument("--resume", action="store_true", help="go on with the last run that was left")
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep runs and preferences here")
    add_record_options(parser)
    given = parser.parse_args(arguments)
    _check_what_goes_together(parser, given)
    mode = given.mode or ("show" if given.present else "guide")
    return PlayOptions(
        given.walkthrough, mode, given.lang, given.headless, given.log, given.resume, given.theme,
        given.data_dir, given.xapi, given.actor, given.xapi_base, given.present, given.start, given.debrief,
        given.debug,
    )  # fmt: skip


def _check_what_goes_together(parser: Parser, given: Namespace) -> None:
    if given.xapi is None and (given.actor or given.xapi_base):
        parser.error("--actor and --xapi-base say how --xapi FILE is written, which is missing")
    if given.present and (given.headless or given.mode not in (None, "show")):
        parser.error(
            "--present shows a walkthrough to a room; it goes with --mode show, and not with --headless"
        )
    if given.debug and given.headless:
        parser.error("--debug opens a window, and --headless plays without one")
    if given.start is not None and (given.resume or given.headless or given.mode == "assess"):
        parser.error(
            "--from goes without --resume and --headless, and not with assess, where every step counts"
        )
    if given.debrief is not None and not given.headless:
        parser.error(
            "--debrief goes with --headless; on the live window the debrief has buttons that save it"
        )


def add_record_options(parser: Parser) -> None:
    """What a training department may ask for."""
    record = parser.add_argument_group("records for a training department")
    record.add_argument(
        "--xapi",
        type=Path,
        metavar="FILE",
        help="append what was done as statements of xAPI 1.0.3, one JSON a line",
    )
    record.add_argument(
        "--actor",
        type=_actor,
        metavar="WHO",
        help='whom they are about: "Ann Lee <ann@example.com>", an account as 12345@https://lms.example.com, or a '
        "name alone (an unnamed learner)",
    )
    record.add_argument(
        "--xapi-base",
        type=_address,
        metavar="ADDRESS",
        help="your own address, below which the walkthroughs stand as activities",
    )


def _debrief(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in DEBRIEF_SUFFIXES:
        raise ArgumentTypeError(f"{text!r} ends in neither .html nor .pdf")
    return path


def _actor(text: str) -> str:
    from tradewalk.walkthrough.xapi.actor import ActorUnclear, actor_of

    try:
        actor_of(text)
    except ActorUnclear as error:
        raise ArgumentTypeError(str(error).rstrip(".")) from error
    return text


def _address(text: str) -> str:
    if re.fullmatch(r"https?://[A-Za-z0-9][A-Za-z0-9._~:/%-]*", text) is None:
        raise ArgumentTypeError(f'{text!r} is not an address such as "https://example.com/training"')
    return text.rstrip("/")
