"""The mark in an account's folder that says it is in use: one window at a time has an account."""

from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QLockFile

IN_USE = "in-use"


class AccountInUse(Exception):
    """Another window has this account open. The message is one sentence."""


class AccountMark:
    """The mark, put up when this is made and taken away by ``release``. The folder is made when there is none.

    Raises AccountInUse while another process has it; the mark of a process that has died does not count.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / IN_USE
        self._lock = QLockFile(str(self._path))
        self._lock.setStaleLockTime(0)
        if not self._lock.tryLock(0) and not self._replace_unreadable():
            raise AccountInUse(f"The account in {folder} is open in another window; close that one first.")

    def release(self) -> None:
        """Take the mark away."""
        self._lock.unlock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()

    def _replace_unreadable(self) -> bool:
        """Take the place of a mark that names nobody: its window died while it wrote it. Whether it was one."""
        if any(self._lock.getLockInfo()):
            return False
        self._path.unlink(missing_ok=True)
        return self._lock.tryLock(0)
