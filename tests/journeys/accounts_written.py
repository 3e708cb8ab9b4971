"""What the journal of an account says, folded anew by the domain alone."""

from pathlib import Path

from tradewalk.domain.account import AccountState, fold, opened
from tradewalk.domain.commands import Command, PlaceOrder
from tradewalk.domain.events import Fact
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.journal import Entry, EntryKind, Journal
from tradewalk.simulation.codec import load_command, load_fact


def entries_in(folder: Path) -> tuple[Entry, ...]:
    """Everything in the journal of the account in *folder*, whether somebody has it open or not."""
    with Journal(folder / JOURNAL) as journal:
        return journal.entries()


def facts_in(folder: Path) -> list[Fact]:
    """The facts, in order."""
    return [load_fact(entry.body) for entry in entries_in(folder) if entry.kind is EntryKind.FACT]


def commands_in(folder: Path) -> list[Command]:
    """The commands, in order."""
    return [load_command(entry.body) for entry in entries_in(folder) if entry.kind is EntryKind.COMMAND]


def orders_placed_in(folder: Path) -> list[PlaceOrder]:
    """The orders that were sent, as often as they were."""
    return [command for command in commands_in(folder) if isinstance(command, PlaceOrder)]


def account_in(folder: Path) -> AccountState:
    """The account that the facts add up to."""
    state = opened()
    for fact in facts_in(folder):
        state = fold(state, fact)
    return state
