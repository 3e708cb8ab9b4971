"""A run of a walkthrough on disk: a practice account of its own, its journal, and the log of the run.

The folder of a run holds ``run.jsonl`` and the account's folder. Nothing of it is the user's practice account. In the
run's world simulated time moves only while a wait lasts, beat by beat, and in scripted actions: so it is the same
however fast the window is. Whatever is told is in the log, and on the disk, before the window is asked for anything.

Going back cuts the journal to what it was, after what is dropped was written into the log; a crash in between leaves
a run that still has to be rebuilt, and is.
"""

import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.profiles import OpeningShares
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.account_opening import open_session, replay_of
from tradewalk.services.journal import Entry, EntryKind, Journal, JournalError, JournalFault
from tradewalk.services.journal import line_of as line_of_entry
from tradewalk.services.session import Session
from tradewalk.simulation.market_ladder import MarketLadder
from tradewalk.simulation.setting import Setting
from tradewalk.simulation.world import World
from tradewalk.walkthrough import run_log
from tradewalk.walkthrough.condition import State
from tradewalk.walkthrough.conductor import Conductor, is_noted
from tradewalk.walkthrough.run_effects import Effect, Rebuild
from tradewalk.walkthrough.run_events import Event, Moment, Rebuilt, StateChanged, TimePassed
from tradewalk.walkthrough.run_log import Dropped, Noted, ReadLog
from tradewalk.walkthrough.run_state import Phase, Run
from tradewalk.walkthrough.script import Given, Mode

RUNS, LOG = "runs", "run.jsonl"
SHORTEST_BEAT, LONGEST_BEAT = 50, MINUTE
"""Simulated milliseconds."""
BEATS = 600
"""A wait is looked at about so often, whatever its length."""


class WalkRun:
    """One run, open for writing: ``session`` is its world, ``run`` where it stands.

    Whatever writes raises JournalError; then nothing more may be told. Another session comes with ``rebuild``. Books
    that nobody has disturbed outlive it on the run's ``shelf``, so that going back takes no time.
    """

    def __init__(
        self,
        folder: Path,
        conductor: Conductor,
        setting: Setting,
        run: Run,
        shelf: MarketLadder | None = None,
    ) -> None:
        self.folder, self.conductor, self.run = folder, conductor, run
        self.setting = setting_of(conductor.walkthrough.given, setting)
        self._account = folder / setting.profile.id
        self._noted = run
        self._dropped: Dropped | None = None
        self._owed = 0
        self.shelf = shelf or MarketLadder(setting.listings)
        self.session = self._open()

    @classmethod
    def begin(
        cls,
        folder: Path,
        conductor: Conductor,
        setting: Setting,
        mode: Mode,
        shelf: MarketLadder | None = None,
    ) -> "WalkRun":
        """A new run in a folder that has none. Raises AccountInUse, JournalError and OSError."""
        folder.mkdir(parents=True)
        append_line(folder / LOG, run_log.header_of(conductor.walkthrough, mode))
        return cls(folder, conductor, setting, conductor.ready(mode), shelf)

    @classmethod
    def resume(cls, folder: Path, conductor: Conductor, setting: Setting) -> "WalkRun":
        """The run of a folder as it was left, or when the application ended; ``Resumed`` is to be told.

        Raises RunLogUnusable, AccountInUse, JournalError and OSError.
        """
        path = folder / LOG
        run = cls(folder, conductor, setting, run_log.read_log(path.read_bytes(), conductor).run)
        try:
            # Whoever had the run before may have written on until it was ours.
            run._take_up(run_log.read_log(path.read_bytes(), conductor))
        except BaseException:
            run.close()
            raise
        return run

    def _take_up(self, read: ReadLog) -> None:
        """Stand where a log ends, without a last line that was cut off. The run is in nobody else's hands."""
        os.truncate(self.folder / LOG, read.length)
        self.run = self._noted = read.run
        self._dropped = next((note for note in reversed(read.notes) if isinstance(note, Dropped)), None)
        if read.last is not None:
            self.session.jump_to(read.last.at)

    @property
    def moment(self) -> Moment:
        """Where the world stands."""
        session = self.session
        return Moment(session.state.at, session.position, session.command_count)

    def tell(self, event: Event) -> tuple[Effect, ...]:
        """Let something happen to the run; what it asks for now."""
        moment, before = self.moment, self.run
        outcome = self.conductor.answer(before, event, moment)
        if is_noted(before, outcome):
            self._note(run_log.note_of(event, moment, self._noted, before, outcome))
            self._noted = outcome.run
        self.run = outcome.run
        return outcome.effects

    def let_pass(self, milliseconds: int, states: Callable[[], State]) -> tuple[Effect, ...]:
        """Let simulated time pass in a wait, in whole beats; what the run asks for when the wait is over, else nothing.

        What is no whole beat is owed to the next call. The beats, and not the pace of the window, decide at which
        instant something is seen to be so.
        """
        self._owed += milliseconds
        effects: tuple[Effect, ...] = ()
        while self.run.phase is Phase.WAITING:
            assert self.run.deadline is not None, "a wait has a deadline"
            step = min(self.beat, self.run.deadline - self.session.state.at)
            if step > self._owed:
                return ()
            self._owed -= step
            self.session.advance(step)
            effects = self.tell(StateChanged(states())) or self.tell(TimePassed())
            if effects:
                break
        self._owed = 0
        return effects

    @property
    def beat(self) -> int:
        """Simulated milliseconds from one look at what is waited for to the next."""
        step_id = self.run.step_id
        wait = None if step_id is None else self.conductor.walkthrough.step(step_id).wait
        seconds = 0 if wait is None else wait.seconds
        return min(max(seconds * 1000 // BEATS, SHORTEST_BEAT), LONGEST_BEAT)

    def rebuild(self, to: Rebuild) -> Session:
        """Make the world what it was; its session, in the place of the one before. ``Rebuilt`` is to be told."""
        tail = tuple(map(line_of_entry, self._entries()[to.position :]))
        if tail and self._dropped != (dropped := Dropped(to.position, tail)):
            self._note(dropped)
            self._dropped = dropped
        self._let_go(to.position)
        self.session = self._open()
        self.session.jump_to(to.at)
        return self.session

    def world_at(self, moment: Moment) -> World:
        """The world of an earlier moment of the run, to be looked at or tried out. It is nobody's but the caller's."""
        entries = tuple(_up_to(moment, self._entries()))
        return replay_of(self.setting, entries, moment.at, self.shelf).world

    def before_command(self, since: Instant) -> Moment | None:
        """Where the world stood when the first command since an instant was given, without it; None where none was."""
        commands = 0
        for position, entry in enumerate(self._entries()):
            is_command = entry.kind is EntryKind.COMMAND
            if is_command and entry.at >= since:
                return Moment(entry.at, position, commands)
            commands += is_command
        return None

    def close(self) -> None:
        """Let the run go. It can be resumed."""
        self._let_go(self.session.position)

    def _open(self) -> Session:
        given = self.conductor.walkthrough.given
        session = open_session(self.setting, self._account, given.at, shelf=self.shelf)
        session.give_clock_away()
        return session

    def _entries(self) -> tuple[Entry, ...]:
        with Journal(self._account / JOURNAL) as journal:
            return journal.entries()

    def _let_go(self, position: int) -> None:
        """Close the account, and leave no trace of that in its journal."""
        self.session.close()
        with Journal(self._account / JOURNAL) as journal:
            journal.cut(position)

    def _note(self, note: Noted | Dropped) -> None:
        path = self.folder / LOG
        try:
            append_line(path, run_log.line_of(note))
        except OSError as error:
            sentence = f"{path} cannot be written ({error.strerror}); what was shown before is kept."
            raise JournalError(sentence, path, JournalFault.NOT_WRITTEN) from error
        if isinstance(note, Noted) and isinstance(note.event, Rebuilt):
            self._dropped = None


def _up_to(moment: Moment, entries: Sequence[Entry]) -> Iterator[Entry]:
    """The entries that a moment had before it.

    After a way back others may stand in the places of some, that came later and belong to another command.
    """
    commands = 0
    for entry in entries[: moment.position]:
        commands += entry.kind is EntryKind.COMMAND
        if commands > moment.commands or entry.at > moment.at:
            return
        yield entry


def setting_of(given: Given, setting: Setting) -> Setting:
    """The setting of the account that a walkthrough gives: with the shares that it has from the beginning."""
    shares = tuple(OpeningShares(each.symbol, each.quantity, each.cost) for each in given.holdings)
    return Setting(setting.listings, setting.profile._replace(shares=shares), setting.latency)


def free_folder(data: Path, walkthrough_id: str) -> Path:
    """Where the next run of a walkthrough would lie, below the folder of the user's data."""
    numbers = [_number(path) for path in runs_of(data, walkthrough_id)]
    return data / RUNS / f"{walkthrough_id}-{max(numbers, default=0) + 1}"


def runs_of(data: Path, walkthrough_id: str) -> tuple[Path, ...]:
    """The runs of a walkthrough, the first one first; whether they can be resumed is seen when it is tried."""
    found = (data / RUNS).glob(f"*/{LOG}")
    name = re.compile(rf"{re.escape(walkthrough_id)}-[1-9]\d*")
    return tuple(sorted((path.parent for path in found if name.fullmatch(path.parent.name)), key=_number))


def _number(folder: Path) -> int:
    return int(folder.name.rpartition("-")[2])


def append_line(path: Path, line: str, sync: Callable[[int], None] = os.fsync) -> None:
    """Write a line, and see that it is on the disk; what cannot be written whole is not there. Raises OSError."""
    before = path.stat().st_size if path.exists() else 0
    try:
        with path.open("ab") as file:
            file.write(f"{line}\n".encode())
            file.flush()
            sync(file.fileno())
    except OSError:
        # Only now: closing the file writes once more what could not be written.
        with suppress(OSError):
            os.truncate(path, before)
        raise
