"""What can stand on the command line of ``tradewalk guide``."""

from argparse import ArgumentTypeError
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from tradewalk.command_arguments import LANGUAGES, Parser, add_walkthrough

FORMATS = ("html", "pdf", "md")
KNOWN_FORMATS = (*FORMATS, "scorm")
"""A package for a learning management system is made when it is asked for by name."""


class GuideOptions(NamedTuple):
    """Write the illustrated guide of a walkthrough: a file, or one that is shipped by its id."""

    walkthrough: str
    out: Path
    formats: tuple[str, ...] = FORMATS
    languages: tuple[str, ...] = LANGUAGES
    theme: str = "light"
    compare: Path | None = None


def read_guide_options(arguments: Sequence[str]) -> GuideOptions:
    """The options of the command. Raises CommandLineError; prints help and exits for ``--help``."""
    parser = Parser(
        "guide",
        description="Play a walkthrough off screen and write an illustrated guide of it.",
        epilog="DIR then has a folder for each language with its pictures; the same walkthrough gives the same files, "
        "to the byte. A guide that is there already is replaced. Exit code: 0 done, 1 a mark of a picture had nothing "
        "to point at.",
    )
    add_walkthrough(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder of the guide")
    parser.add_argument(
        "--format",
        type=_some_of(KNOWN_FORMATS),
        default=FORMATS,
        metavar="NAMES",
        help="html,pdf,md (these three), scorm: a package of SCORM 1.2 for each language, with the questions as a form",
    )
    parser.add_argument(
        "--lang",
        type=_some_of(LANGUAGES),
        default=LANGUAGES,
        metavar="NAMES",
        help="en,zh-Hant,zh-Hans (all)",
    )
    parser.add_argument("--theme", choices=("light", "dark"), default="light", help="of the pictures (light)")
    parser.add_argument(
        "--compare", type=Path, metavar="OLD", help="show which pictures are other than in this earlier guide"
    )
    given = parser.parse_args(arguments)
    return GuideOptions(
        given.walkthrough, given.out, given.format, given.lang, given.theme, given.compare
    )  # fmt: skip


def _some_of(known: Sequence[str]) -> Callable[[str], tuple[str, ...]]:
    """Reads names between commas; each once, in the order in which they are known."""

    def read(text: str) -> tuple[str, ...]:
        given = [name.strip() for name in text.split(",")]
        for name in given:
            if name not in known:
                raise ArgumentTypeError(f"{name!r} is not one of {', '.join(known)}")
        return tuple(name for name in known if name in given)

    return read
