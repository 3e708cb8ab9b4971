"""Runs the command line as a user does: another process, off screen, with time to end."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 120


@dataclass(frozen=True, slots=True)
class Ran:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str


def run(*arguments: str | Path, home: Path | None = None) -> Ran:
    """Run ``tradewalk`` with these arguments; practice accounts are kept below *home* if nothing else is said."""
    return _run(["-m", "tradewalk", *map(str, arguments)], home)


def run_code(code: str, *arguments: str | Path, home: Path | None = None) -> Ran:
    """Run a piece of Python with these arguments."""
    return _run(["-c", code, *map(str, arguments)], home)


def _run(arguments: list[str], home: Path | None) -> Ran:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "error"}
    if home is not None:
        environment |= {"HOME": str(home), "XDG_DATA_HOME": str(home / "data"), "LOCALAPPDATA": str(home)}
    done = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        text=True,
        env=environment,
        timeout=PATIENCE,
        check=False,
    )
    return Ran(done.returncode, done.stdout, _without_notes(done.stderr))


def _without_notes(text: str) -> str:
    """What was said on stderr but for the off-screen platform's own note about sizes."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith("This plugin does not support "))


def check_refused(ran: Ran, *words: str) -> None:
    """The command was refused: exit code 2, nothing on stdout, exactly one sentence on stderr, with these words."""
    assert ran.code == 2, ran
    assert ran.out == ""
    assert ran.err.startswith("tradewalk: ") and ran.err.endswith(".\n"), ran.err
    assert ran.err.count("\n") == 1, ran.err
    for machine_word in ("Traceback", "Error", "Errno", "Instant(", "PosixPath"):
        assert machine_word not in ran.err
    for word in words:
        assert word in ran.err, ran.err


def everything_in(folder: Path) -> list[str]:
    """The names of all files and folders below a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))
