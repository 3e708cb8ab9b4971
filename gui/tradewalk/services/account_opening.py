"""Opening a practice account: a new one, or one whose journal tells how to rebuild its world."""

import json
from collections.abc import Sequence
from itertools import dropwhile
from pathlib import Path
from typing import NamedTuple

from tradewalk.domain.events import Fact
from tradewalk.domain.instants import Instant, iso_of
from tradewalk.domain.life_cycle import TransitionImpossible
from tradewalk.domain.placed_orders import FactImpossible
from tradewalk.domain.rules import NoRule
from tradewalk.services.account_file import AccountFile
from tradewalk.services.clock_state import SPEEDS
from tradewalk.services.journal import Entry, EntryKind, JournalError, JournalFault, JournalUnreadable
from tradewalk.services.session import Session
from tradewalk.simulation.codec import is_retold, load_command, load_fact
from tradewalk.simulation.market_shelf import MarketShelf
from tradewalk.simulation.setting import Setting, Stamped
from tradewalk.simulation.world import World

NONSENSE = (KeyError, ValueError, TypeError, TransitionImpossible, FactImpossible, NoRule)
"""What reading entries raises when they make no sense."""


def open_session(
    setting: Setting, folder: Path, start: Instant, name: str | None = None, shelf: MarketShelf | None = None
) -> Session:
    """The session of the account in *folder*; a new account begins at *start*, under *name* where one is given.

    Books that nobody has disturbed come from *shelf*, where another world of the same market had one.

    Raises AccountInUse, JournalUnreadable for a journal that cannot be made sense of, and JournalError for
    one that does not fit this application.
    """
    file = AccountFile(folder)
    try:
        entries = file.journal.entries()
        if name is not None:
            file.rename(name)
        return _resume(setting, file, entries, shelf) if entries else _begin(setting, file, start, shelf)
    except NONSENSE as error:
        file.close()
        raise JournalUnreadable(
            f"{file.journal.path} holds what this version cannot read ({error!r}); move the account's folder away "
            "to begin anew.",
            file.journal.path,
        ) from error
    except BaseException:
        file.close()
        raise


def _begin(setting: Setting, file: AccountFile, start: Instant, shelf: MarketShelf | None) -> Session:
    world, facts = World.open(setting, file.folder.name, start, shelf)
    file.record_opening(start, opening_of(setting), facts)
    return Session(world, file, facts)


def opening_of(setting: Setting) -> dict[str, object]:
    """What a journal names of the world that it was written in."""
    pack = setting.listings.pack
    return {
        "pack": pack.pack_id,
        "pack_version": pack.version,
        "profile": setting.profile.id,
        "seed": setting.listings.seed,
    }


def _resume(
    setting: Setting, file: AccountFile, entries: Sequence[Entry], shelf: MarketShelf | None
) -> Session:
    """Fold what was before the current day, and replay the day with its stamped commands."""
    _check_opening(setting, file, entries[0])
    replay = replay_of(setting, entries, max(entry.at for entry in entries), shelf)
    if not replay.is_retold:
        raise JournalUnreadable(
            f"{file.journal.path} was written by another version of the market: its day from "
            f"{iso_of(replay.day_start)} does not replay. Move the account's folder away to begin anew.",
            file.journal.path,
        )
    return Session(replay.world, file, replay.facts, _last_speed(entries), replay.commands)


class Replay(NamedTuple):
    """A world that was rebuilt from entries, what they hold, and whether its last day says what they say."""

    world: World
    facts: tuple[Fact, ...]
    commands: list[Stamped]
    day_start: Instant
    is_retold: bool


def replay_of(
    setting: Setting, entries: Sequence[Entry], at: Instant, shelf: MarketShelf | None = None
) -> Replay:
    """The world of *at*, not before the last of the entries. Raises what is in NONSENSE."""
    from tradewalk.simulation.past_worlds import Mornings

    facts = tuple(load_fact(entry.body) for entry in entries if entry.kind is EntryKind.FACT)
    day_start, account, begun = Mornings(facts).last()
    morning = World.on_morning(setting, day_start, account).checkpoint()
    commands = _commands_of(entries)
    today = dropwhile(lambda stamped: stamped.at < day_start, commands)
    world, replayed = World.at(setting, morning, at, today, shelf)
    return Replay(world, facts, commands, day_start, _are_retold(facts[begun + 1 :], replayed))


def _are_retold(written: Sequence[Fact], again: Sequence[Fact]) -> bool:
    return len(written) == len(again) and all(map(is_retold, written, again))


def _last_speed(entries: Sequence[Entry]) -> int:
    """The speed that the clock was set to last."""
    speeds = [json.loads(entry.body)["speed"] for entry in entries if entry.kind is EntryKind.CLOCK]
    return speeds[-1] if speeds and speeds[-1] in SPEEDS else SPEEDS[0]


def _commands_of(entries: Sequence[Entry]) -> list[Stamped]:
    commands = (entry for entry in entries if entry.kind is EntryKind.COMMAND)
    return [Stamped(entry.at, load_command(entry.body)) for entry in commands]


def _check_opening(setting: Setting, file: AccountFile, entry: Entry) -> None:
    written = json.loads(entry.body) if entry.kind is EntryKind.OPENING else None
    expected = opening_of(setting)
    if written != expected:
        raise JournalError(
            f"{file.journal.path} belongs to {written}, but this application has {expected}; "
            "open it with the version that wrote it, or move it away to begin anew.",
            file.journal.path,
            JournalFault.OF_ANOTHER_WORLD,
        )
