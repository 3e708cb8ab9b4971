"""A file that says that a running process has something to itself. The mark of one that has died does not count."""

from pathlib import Path

from PySide6.QtCore import QLockFile


class MarkHeld(Exception):
    """A running process has the mark."""


class NoMark(Exception):
    """No mark can be put up there: the folder takes no files."""


def take_mark(path: Path) -> QLockFile:
    """The mark, until it is unlocked or the process ends. Raises MarkHeld and NoMark."""
    mark = QLockFile(str(path))
    mark.setStaleLockTime(0)
    if mark.tryLock(0):
        return mark
    if mark.error() is not QLockFile.LockError.LockFailedError:
        raise NoMark
    if any(mark.getLockInfo()) or not _take_the_place(mark, path):
        raise MarkHeld
    return mark


def _take_the_place(mark: QLockFile, path: Path) -> bool:
    """Take the place of a mark that names nobody: its process died while it wrote it. Whether it was free."""
    path.unlink(missing_ok=True)
    return mark.tryLock(0)
