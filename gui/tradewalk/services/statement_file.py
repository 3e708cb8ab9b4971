"""A file of statements, one JSON object a line, to which runs are appended: whole, or not at all."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLockFile

from tradewalk.services.whole_file import WHY, write_whole

PATIENCE = 10_000
"""Real milliseconds that another run may take to write."""


class NoStatementFile(Exception):
    """Statements cannot go there; what stands there is left as it is. The message is one sentence."""


def check_statement_file(path: Path) -> None:
    """Refuse a place where no statements can go. Raises NoStatementFile and OSError."""
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise NoStatementFile(f"{path} is no place for a file; name one in a folder that is there.")
    if path.exists():
        _ids(path, path.read_bytes())


def append_statements(path: Path, lines: Sequence[str]) -> None:
    """Append statements that are not in the file yet, which is made if it is missing. Raises NoStatementFile, OSError.

    A statement that is there, by its id, stays as it is: whoever reads the file may have sent it on.
    """
    with _locked(path):
        before = path.read_bytes() if path.exists() else b""
        known = _ids(path, before)
        fresh = [line for line in lines if _id(line) not in known]
        if not fresh and path.exists():
            return
        start = before if not before or before.endswith(b"\n") else before + b"\n"
        fault = write_whole(path, start + "".join(f"{line}\n" for line in fresh).encode())
    if fault is not None:
        raise NoStatementFile(f"{path} cannot be written ({WHY[fault]}); it is as it was.")


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """One at a time: what another run appends meanwhile would be lost. Raises NoStatementFile after some patience."""
    lock = QLockFile(f"{path}.lock")
    if not lock.tryLock(PATIENCE) and lock.error() is QLockFile.LockError.LockFailedError:
        raise NoStatementFile(f"{path} is being written by another run; try again later.")
    try:
        yield
    finally:
        lock.unlock()


def _ids(path: Path, content: bytes) -> set[str]:
    ids = set()
    for number, line in enumerate(content.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            ids.add(_id(line))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            sentence = f"{path} is no file of xAPI statements (line {number}); choose another."
            raise NoStatementFile(sentence) from error
    return ids


def _id(line: str | bytes) -> str:
    return str(json.loads(line)["id"])
