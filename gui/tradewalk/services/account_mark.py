"""The mark in an account's folder that says it is in use: one window at a time has an account."""

from pathlib import Path
from types import TracebackType
from typing import Self

from tradewalk.services.process_mark import MarkHeld, NoMark, take_mark

IN_USE = "in-use"


class AccountInUse(Exception):
    """Another window has this account open. The message is one sentence."""


class AccountMark:
    """The mark, put up when this is made and taken away by ``release``. The folder is made when there is none.

    Raises AccountInUse while another process has it; the mark of a process that has died does not count.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            self._mark = take_mark(folder / IN_USE)
        except (MarkHeld, NoMark) as error:
            raise AccountInUse(
                f"The account in {folder} is open in another window; close that one first."
            ) from error

    def release(self) -> None:
        """Take the mark away."""
        self._mark.unlock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()
