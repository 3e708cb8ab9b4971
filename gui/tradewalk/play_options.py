"""What can stand on the command line of ``tradewalk play``."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tradewalk.command_arguments import Parser

MODES = ("show", "guide", "practice", "assess")
"""As ``walkthrough.script.Mode`` has them, which the start does without."""
LANGUAGES = ("en", "zh-Hant", "zh-Hans")


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


def read_play(arguments: Sequence[str]) -> PlayOptions:
    """The options of the command. Raises CommandLineError; prints help and exits for ``--help``."""
    parser = Parser(
        prog="tradewalk play",
        description="Play a walkthrough on the live application. A run has a practice account of its own.",
        epilog="In show the script acts and you turn the pages (Page Down, Page Up; F5 plays by itself; Esc leaves); "
        "in guide you act and are led; in practice hints come when asked for; assess says nothing, and has a score. "
        "Exit code of --headless: 0 every step went as it should, 1 one did not.",
        allow_abbrev=False,
    )
    parser.add_argument("walkthrough", metavar="WALKTHROUGH", help="a file, or the id of a shipped one")
    parser.add_argument("--mode", choices=MODES, default="guide", help="who acts (guide)")
    parser.add_argument("--lang", choices=LANGUAGES, help="the language; else that of your preferences")
    parser.add_argument(
        "--headless", action="store_true", help="a robot plays it to its end, without a screen"
    )
    parser.add_argument("--log", type=Path, metavar="FILE", help="write the log of the run here at its end")
    parser.add_argument("--resume", action="store_true", help="go on with the last run that was left")
    parser.add_argument("--theme", choices=("light", "dark"))
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep runs and preferences here")
    given = parser.parse_args(arguments)
    return PlayOptions(
        given.walkthrough, given.mode, given.lang, given.headless, given.log, given.resume, given.theme,
        given.data_dir,
    )  # fmt: skip
