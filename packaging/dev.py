#!/usr/bin/env python3
"""From a fresh clone to a running or a tested Tradewalk, with the standard library alone.

    python3 packaging/dev.py run [-- ARGUMENTS OF THE APPLICATION]
    python3 packaging/dev.py test [--full] [ARGUMENTS OF PYTEST]
    python3 packaging/dev.py bench
    python3 packaging/dev.py shots --out DIR [--only charts]
    python3 packaging/dev.py texts

Each makes .venv where there is none, installs what is missing, and then does what it is called;
``texts`` gathers from the sources what is to be translated.
"""

import sys

OLDEST = (3, 11)

if sys.version_info < OLDEST:
    sys.exit(
        "dev.py: Tradewalk needs Python 3.11 or newer and this is Python {}.{}: install a newer one, "
        "or start this with it, for example: python3.11 packaging/dev.py run".format(*sys.version_info[:2])
    )

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import qt_libraries
import stages
import translations
from environment import Environment
from failure import WrongArguments, exit_code_of

ROOT = Path(__file__).resolve().parent.parent
GUIDE = "tradewalk-guide"
FIRST_WALKTHROUGH = "buy-first-star-share"
COMMANDS = ("run", "test", "bench", "shots", "texts")
WHAT_TO_SAY = "run, test, bench, shots or texts"
NEEDS_NO_WINDOW = (
    "simulate",
    "rules",
    "auction",
    "order-check",
    "check",
    "targets",
    "states",
    "new",
    "guide",
    "demo",
    "shots",
    "sample",
    "--selftest",
    "--version",
    "--help",
    "-h",
)


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked for: a command, and the arguments that are passed on."""

    command: str
    passed_on: tuple[str, ...] = ()


def request_from(arguments: list[str]) -> Request:
    """Read the command line, or raise WrongArguments."""
    if not arguments:
        raise WrongArguments(f"say what to do: {WHAT_TO_SAY}")
    command, rest = arguments[0], arguments[1:]
    if command not in COMMANDS:
        raise WrongArguments(f"there is no command {command!r}: say {WHAT_TO_SAY}")
    if command == "run" and rest and rest[0] != "--":
        raise WrongArguments(f"put the application's own arguments after --, as in: run -- {rest[0]}")
    if command in ("bench", "texts") and rest:
        raise WrongArguments(f"{command} takes no arguments")
    return Request(command, tuple(rest[1:] if command == "run" else rest))


def has_display() -> bool:
    """Whether a window can be shown: always outside Linux, else when a display or a platform is named."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def application_arguments(passed_on: tuple[str, ...], *, is_display: bool) -> tuple[str, ...]:
    """What the application is started with: without a display a window becomes the guide of the first walkthrough."""
    if is_display or (passed_on and passed_on[0] in NEEDS_NO_WINDOW):
        return passed_on
    print(f"No display here: the guide of the first walkthrough goes to {GUIDE} instead.", flush=True)
    return ("guide", FIRST_WALKTHROUGH, "--out", GUIDE)


def run(environment: Environment, passed_on: tuple[str, ...]) -> int:
    is_display = has_display()
    qt_libraries.provide(is_window=is_display)
    environment.make_ready(is_for_tests=False)
    translations.compile_all(environment.python, ROOT)
    arguments = application_arguments(passed_on, is_display=is_display)
    variables = dict(os.environ) if is_display else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [str(environment.python), "-m", "tradewalk", *arguments]
    return subprocess.run(command, env=variables, check=False).returncode


def serve(request: Request) -> int:
    """Do what was asked for and return the exit code."""
    environment = Environment(ROOT)
    if request.command == "run":
        return run(environment, request.passed_on)
    if request.command == "shots":
        return run(environment, ("shots", *request.passed_on))
    qt_libraries.provide(is_window=False)
    environment.make_ready(is_for_tests=True)
    if request.command == "texts":
        return translations.gather(environment.python, ROOT)
    translations.compile_all(environment.python, ROOT)
    if request.command == "bench":
        return stages.run_bench(environment.python, ROOT)
    return stages.run_stages(stages.test_stages(request.passed_on), environment.python, ROOT)


def main(arguments: list[str]) -> int:
    if arguments and arguments[0] in ("-h", "--help"):
        print((__doc__ or "").strip())
        return 0
    return exit_code_of("dev.py", lambda: serve(request_from(arguments)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
