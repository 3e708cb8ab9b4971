"""A process that is killed at any moment while it trades leaves an account in which everything it showed is true."""

import json
import os
import select
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.services.sessions import a_session
from tests.services.trading_child import told
from tests.simulation.builders import Run, folded, on, shipped_setting
from tradewalk.domain.events import OrderSubmitted
from tradewalk.domain.instants import Instant
from tradewalk.services.account_mark import IN_USE
from tradewalk.services.journal import Entry, EntryKind
from tradewalk.services.session import Session
from tradewalk.simulation.codec import dump, load_command, load_fact
from tradewalk.simulation.world import World

ROOT = Path(__file__).parents[2]
LATER = 10 * 60_000


def a_trading_window(folder: Path, seed: int) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-m", "tests.services.trading_child", folder, str(seed)],
        cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip


def kill_when(process: subprocess.Popen[bytes], random: Random) -> list[Any]:
    """Kill the window at a random moment; what it has shown by then, line by line.

    Two in three die after a random count of their bytes, the others at a random time, which may be while
    they open the account.
    """
    assert process.stdout is not None
    shown = b""
    if random.random() < 2 / 3:
        wanted = int(40 * 500 ** random.random())
        while len(shown) < wanted and (more := process.stdout.read1(wanted - len(shown))):  # type: ignore[attr-defined]
            shown += more
    else:
        select.select([process.stdout], [], [], random.uniform(0.05, 1.5))
    process.kill()
    shown += process.communicate()[0]
    return [json.loads(line) for line in shown.split(b"\n")[:-1]]


def undisturbed(folder: Path, entries: tuple[Entry, ...]) -> Run:
    """A new world that is given the journal's commands at their instants, up to the journal's end."""
    world, facts = World.open(shipped_setting(), folder.name, entries[0].at)
    run = Run(world, facts)
    for entry in entries:
        if entry.kind is EntryKind.COMMAND:
            run.to(entry.at)
            run.give(load_command(entry.body))
    run.to(max(entry.at for entry in entries))
    return run


def facts_in(session: Session) -> list[str]:
    return [entry.body for entry in session._file.journal.entries() if entry.kind is EntryKind.FACT]


def check_what_was_shown(session: Session, shown: list[Any]) -> None:
    """Each order that was shown is there once, its queue place and its fills with it."""
    at, orders = shown[-1] if shown else (0, [])
    assert session.state.at >= at - 5 * 60_000  # time without facts is kept to the last mark of the clock
    for number, symbol, quantity, ahead, fills in orders:
        now = told(session.state.account.orders[number])
        assert now[:3] == [number, symbol, quantity]
        assert now[3] == ahead or ahead is None
        assert now[4][: len(fills)] == fills  # type: ignore[index]
        assert sum(isinstance(fact, OrderSubmitted) for fact in session.facts_of(number)) == 1


def check_against_undisturbed(folder: Path, session: Session) -> None:
    """The account folds to what its facts say, and goes on as a world that was never interrupted."""
    run = undisturbed(folder, session._file.journal.entries())
    assert facts_in(session) == run.lines
    assert session.state.account == run.account == folded(map(load_fact, facts_in(session)))
    for order_id in run.account.orders:
        assert session.read.queue_ahead(order_id) == run.read.queue_ahead(order_id)
    later = Instant(session.state.at + LATER)
    session.jump_to(later)
    run.to(later)
    assert facts_in(session) == run.lines


def check_pragmas(session: Session) -> None:
    journal = session._file.journal
    names = ("journal_mode", "synchronous", "fullfsync", "integrity_check")
    assert [journal.pragma(name) for name in names] == ["wal", 2, 1, "ok"]


@pytest.mark.sample("part", range(4), 1)
def test_whenever_a_window_is_killed_all_that_it_showed_is_there(
    part: int, tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    random, most = Random(part), 0
    for number in range(count_of(3, 50)):
        folder = tmp_path / f"account-{number}"
        for _ in range(random.choice((1, 1, 2))):  # some are killed, opened, and killed again
            shown = kill_when(a_trading_window(folder, random.randrange(10**6)), random)
        most = max(most, len(shown))
        is_marked = (folder / IN_USE).exists()
        with a_session(folder, "09:28") as session:
            check_pragmas(session)
            check_what_was_shown(session, shown)
            check_against_undisturbed(folder, session)
        assert is_marked or not shown
    assert most > 3


def test_a_killed_account_keeps_the_instant_of_its_last_step(tmp_path: Path) -> None:
    process = a_trading_window(tmp_path, 7)
    assert process.stdout is not None
    for _ in range(40):
        at, orders = json.loads(process.stdout.readline())
    process.kill()
    process.communicate()
    with a_session(tmp_path) as session:
        assert len(session.state.account.orders) >= len(orders)
        assert on("09:28") <= session.state.at
        last = max(load_fact(line).at for line in facts_in(session))
        assert session.state.at >= last
        assert dump(load_fact(facts_in(session)[-1])) == facts_in(session)[-1]
        assert at - session.state.at < 5 * 60_000
