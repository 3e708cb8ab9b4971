"""Sessions over the shipped market, and what they have shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from tests.simulation.builders import TODAY, on, shipped_setting
from tradewalk.domain.events import Fact
from tradewalk.services.account_opening import open_session
from tradewalk.services.journal import EntryKind, Journal
from tradewalk.services.session import Change, Session


class Shown:
    """Every change that a session has shown."""

    def __init__(self, session: Session) -> None:
        self.changes: list[Change] = []
        session.changed.connect(self.changes.append)

    @property
    def facts(self) -> list[Fact]:
        return [fact for change in self.changes for fact in change.facts]

    def take(self) -> list[Change]:
        """The changes since the last time."""
        taken, self.changes[:] = list(self.changes), []
        return taken


@contextmanager
def a_session(folder: Path, at: str = "09:29", day: date = TODAY) -> Iterator[Session]:
    """The session of the account in *folder*, which begins at *at* if it is new."""
    session = open_session(shipped_setting(), folder, on(at, day))
    try:
        yield session
    finally:
        session.close()


def written(folder: Path, kind: EntryKind | None = None) -> list[str]:
    """The bodies in the journal of an account that nobody has open, or of one kind."""
    with Journal(folder / "journal.sqlite") as journal:
        return [entry.body for entry in journal.entries() if kind in (None, entry.kind)]
