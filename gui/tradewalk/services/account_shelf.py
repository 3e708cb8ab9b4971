"""The practice accounts of one user: a folder each, several of a profile side by side.

The first account of a profile lies in the folder that has the profile's id; further ones have a number behind it.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from tradewalk.services.account_file import JOURNAL, AccountFile, move_journal
from tradewalk.services.account_mark import AccountMark
from tradewalk.services.account_reading import AccountSummary, read_summary

LONGEST_NAME = 40


class AccountShelf:
    """The accounts in a folder, of these profiles. Whatever writes raises AccountInUse, JournalError and OSError."""

    def __init__(self, folder: Path, profile_ids: Sequence[str]) -> None:
        self._folder = folder
        self._profile_ids = tuple(profile_ids)

    def accounts(self) -> tuple[AccountSummary, ...]:
        """Every account that there is, the one that was used last first."""
        return tuple(sorted(self._summaries(), key=lambda each: (-each.used_at.timestamp(), each.account_id)))

    def folder_of(self, account_id: str) -> Path:
        """Where an account lies, or would lie."""
        return self._folder / account_id

    def profile_of(self, account_id: str) -> str | None:
        """The profile that an account of this id has; None for what is no account."""
        return next((each for each in self._profile_ids if _is_of(account_id, each)), None)

    def free_id(self, profile_id: str) -> str:
        """The id of the next account of a profile: its own id while there is none."""
        number = 1
        while (self.folder_of(account_id := _numbered(profile_id, number)) / JOURNAL).exists():
            number += 1
        return account_id

    def rename(self, account_id: str, name: str) -> None:
        """Give an account another name."""
        file = AccountFile(self.folder_of(account_id))
        try:
            file.rename(tidy_name(name))
        finally:
            file.close()

    def reset(self, account_id: str, today: date) -> Path:
        """Let an account begin anew on its next opening; where its old journal lies now."""
        file = AccountFile(self.folder_of(account_id))
        try:
            return file.begin_anew(today)
        finally:
            file.close()

    def set_aside_unreadable(self, account_id: str) -> Path:
        """Move a journal that cannot be read out of the way and begin an empty one; where the old one lies now."""
        folder = self.folder_of(account_id)
        with AccountMark(folder):
            aside = move_journal(folder, "unreadable")
        AccountFile(folder).close()
        return aside

    def _summaries(self) -> Iterator[AccountSummary]:
        for path in self._folder.glob(f"*/{JOURNAL}"):
            profile_id = self.profile_of(path.parent.name)
            if profile_id is not None:
                yield read_summary(path.parent, profile_id)


def tidy_name(name: str) -> str:
    """A name without needless blanks, cut to a length that has room on the screen."""
    return " ".join(name.split())[:LONGEST_NAME]


def _numbered(profile_id: str, number: int) -> str:
    return profile_id if number == 1 else f"{profile_id}-{number}"


def _is_of(account_id: str, profile_id: str) -> bool:
    return re.fullmatch(rf"{re.escape(profile_id)}(-[2-9]|-[1-9]\d+)?", account_id) is not None
