"""What build.py was asked for."""

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from failure import WrongArguments

LINUX_KINDS = ("deb", "tar", "rpm", "wheel")
KINDS = (*LINUX_KINDS, "windows", "macos")
FROZEN = frozenset(KINDS) - {"wheel"}


@dataclass(frozen=True, slots=True)
class Request:
    """The kinds to build, where to, under whose name; ``work`` is where all that is made on the way lies."""

    kinds: tuple[str, ...]
    out: Path
    work: Path | None = None
    brand: str | None = None
    minisign_key: Path | None = None
    python: Path | None = None
    is_quick: bool = False


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongArguments(message)


def kinds_of(word: str, platform: str) -> tuple[str, ...]:
    """The kinds that a word asks for: ``all`` is what this system can build."""
    if word != "all":
        return (word,)
    if platform == "win32":
        return ("windows", "wheel")
    return ("macos", "wheel") if platform == "darwin" else LINUX_KINDS


def request_from(arguments: list[str], description: str) -> Request:
    """Read the command line, or raise WrongArguments."""
    parser = _Parser(
        "build.py", description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=(*KINDS, "all"))
    parser.add_argument("--out", type=Path, required=True, help="the folder that gets what is built")
    parser.add_argument("--brand", help="the name of a folder below packaging/brands")
    parser.add_argument("--work", type=Path, help="where things lie on the way; build/ of the checkout")
    parser.add_argument("--python", type=Path, help="the Python that is bundled")
    parser.add_argument("--minisign-key", type=Path, help="the secret key that signs SHA256SUMS")
    parser.add_argument("--quick", action="store_true", help="pack fast and large, to try something out")
    given = parser.parse_args(arguments)
    kinds = kinds_of(given.kind, sys.platform)
    return Request(
        kinds, given.out, given.work, given.brand, given.minisign_key, given.python, is_quick=given.quick
    )
