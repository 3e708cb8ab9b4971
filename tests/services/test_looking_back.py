"""Looking back at a moment shows what was shown at it, which is what a fresh replay to it gives; nothing changes."""

import pickle
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
from PySide6.QtWidgets import QApplication

from tests.services.sessions import Shown, a_session
from tests.simulation.builders import (
    MAIN,
    NEXT,
    SLOT,
    SLOW,
    STAR,
    TODAY,
    Run,
    a_buy,
    on,
    random_request,
    shipped_setting,
    undisturbed,
)
from tradewalk.domain.account import AccountState
from tradewalk.domain.events import OrderFact
from tradewalk.domain.instants import Instant, instant_at
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.session import Change, Session, SessionState
from tradewalk.services.vantage import Vantage
from tradewalk.simulation.world import World
from tradewalk.simulation.world_reader import WorldReader

STARTS = ("09:05", "09:24", "09:55", "11:27", "14:50")
SYMBOLS = (STAR, SLOW)


class Sight(NamedTuple):
    """What stands on the screens at one moment."""

    at: Instant
    account: AccountState
    day: object
    queue: tuple[object, ...]
    market: tuple[object, ...]


def charted(read: WorldReader, symbol: str, frame: TimeFrame) -> tuple[object, ...]:
    """The last bars of a chart."""
    history, live = BarShelf().bars(read, symbol, frame)
    return len(history), history.row(-1), live


def sight_of(state: SessionState, read: WorldReader) -> Sight:
    queue = tuple(read.queue_ahead(order.order_id) for order in state.account.open_orders)
    market = tuple(
        seen
        for symbol in SYMBOLS
        for seen in (
            read.quote(symbol),
            read.book(symbol, 10),
            read.transactions(symbol, 40),
            read.minute_bars(symbol),
            read.minute_turnovers(symbol),
            read.daily_bars(symbol)[-3:],
            read.today_bar(symbol),
            read.minutes_from(symbol, 0)[-3:],
            charted(read, symbol, TimeFrame.MINUTE_5),
            charted(read, symbol, TimeFrame.WEEK),
            read.price_mark(symbol),
        )
    )
    return Sight(state.at, state.account, (state.day, state.phase, state.spans), queue, market)


class Life:
    """A session in which much happens, and what it showed on the way, by instant."""

    def __init__(self, session: Session, seed: int) -> None:
        self.session = session
        self.shown: dict[Instant, Sight] = {}
        self._random = Random(seed)
        self._stock()
        self._keep()

    def _stock(self) -> None:
        """Books that nobody has disturbed are worked out once for all tests."""
        slot = (self.session.state.at - instant_at(TODAY, time(0))) // SLOT
        for symbol in (STAR, SLOW, MAIN):
            book = undisturbed(symbol, TODAY, slot)
            self.session._world._shelf._books[symbol] = pickle.loads(book)
            self.session.past._shelf._keep(symbol, pickle.loads(book))

    def live(self, count: int) -> None:
        for _ in range(count):
            self._act()
            self._keep()
            self.session.advance(self._random.choice((0, 40, 130, 500, 30_000, 200_000)))
            self._keep()

    def _act(self) -> None:
        session, random = self.session, self._random
        open_orders = session.state.account.open_orders
        if open_orders and random.random() < 0.3:
            session.cancel_order(random.choice(open_orders).order_id)
        else:
            session.place_order(session.new_order_id(), random_request(random, Run(session._world, ())))

    def _keep(self) -> None:
        self.shown[self.session.state.at] = sight_of(self.session.state, self.session.read)

    def some_moments(self, count: int) -> list[Instant]:
        return self._random.sample(list(self.shown), min(count, len(self.shown)))


def replayed(session: Session, at: Instant) -> Sight:
    """A new world that lives the account's commands through from its beginning."""
    start = session._facts[0].at
    world, _ = World.open(shipped_setting(), session.state.account.account_id, start)
    world.replay([stamped for stamped in session._commands if stamped.at <= at], at)
    quiet = session.look_back(at)[0]
    assert quiet.is_past
    assert world.account == quiet.account
    day = world.home_day
    span = day.span_at(world.now)
    assert span is None or span.phase is quiet.phase
    return sight_of(quiet, WorldReader(world))


def seen_from(session: Session, at: Instant) -> Sight:
    return sight_of(*session.look_back(at))


@pytest.mark.sample("seed", range(len(STARTS)), 1)
def test_every_moment_looks_as_it_was_shown(
    tmp_path: Path, seed: int, count_of: Callable[[int, int], int]
) -> None:
    with a_session(tmp_path, STARTS[seed]) as session:
        life = Life(session, seed)
        life.live(count_of(4, 60))
        for at in life.some_moments(count_of(3, 200)):
            assert seen_from(session, at) == life.shown[at]


@pytest.mark.sample("seed", [0, 3], 1)
def test_every_moment_is_what_a_fresh_replay_to_it_gives(tmp_path: Path, seed: int) -> None:
    with a_session(tmp_path, STARTS[seed]) as session:
        life, random = Life(session, seed + 50), Random(seed)
        life.live(8)
        start, end = min(life.shown), max(life.shown)
        for _ in range(3):
            at = Instant(random.randint(start, end))
            assert seen_from(session, at) == replayed(session, at)


def test_a_day_that_is_over_and_an_account_that_was_opened_again_are_looked_back_at(
    tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    with a_session(tmp_path, "14:58") as session:
        life = Life(session, 7)
        life.live(count_of(2, 6))
        session.jump_to(on("09:31", NEXT))
        life.live(count_of(1, 4))
        moments = life.some_moments(count_of(3, 8))
        here = {at: seen_from(session, at) for at in moments}
        assert here == {at: life.shown[at] for at in moments}
    with a_session(tmp_path) as session:
        assert {at: seen_from(session, at) for at in moments} == here


def test_a_moment_with_several_commands_is_seen_after_the_last(tmp_path: Path) -> None:
    with a_session(tmp_path, "10:30") as session:
        at = session.state.at
        for order_id in (1, 2):
            session.place_order(order_id, a_buy("1300.00"))
            session.advance(1_000)
            assert session.look_back(at)[0].account.open_orders != ()
        session.jump_to(on("10:30:05"))
        session.place_order(3, a_buy("1301.00"))
        session.advance(1)
        assert len(session.look_back(at)[0].account.orders) == 1
        assert len(session.look_back(on("10:30:05"))[0].account.orders) == 3


def test_no_moment_before_the_account_began_can_be_looked_at(tmp_path: Path) -> None:
    with a_session(tmp_path, "10:30") as session:
        session.advance(1_000)
        with pytest.raises(ValueError, match="began later"):
            session.look_back(on("10:29"))


def test_looking_back_writes_nothing_and_leads_nowhere_else(tmp_path: Path) -> None:
    """Two accounts live the same; one of them looks back in between."""
    journals = []
    for folder, is_watched in (("watched", True), ("unwatched", False)):
        with a_session(tmp_path / folder / "account", "10:30") as session:
            life = Life(session, 3)
            life.live(5)
            rows, shown = session._file.journal.entries(), Shown(session)
            for at in list(life.shown) if is_watched else ():
                session.look_back(at)
            assert session._file.journal.entries() == rows
            assert shown.changes == []
            life.live(3)
            journals.append(session._file.journal.entries())
    assert journals[0] == journals[1]


# The vantage


@pytest.fixture
def session(tmp_path: Path, qapp: QApplication) -> Iterator[Session]:  # noqa: ARG001  # timers need it
    with a_session(tmp_path, "10:30") as session:
        session.place_order(session.new_order_id(), a_buy("1300.00"))
        session.advance(60_000)
        yield session


class Watcher:
    """What a vantage has told."""

    def __init__(self, vantage: Vantage) -> None:
        self.changes: list[Change] = []
        self.turns: list[bool] = []
        vantage.changed.connect(self.changes.append)
        vantage.turned.connect(self.turns.append)


def arrive(qapp: QApplication, vantage: Vantage) -> None:
    """Let the vantage reach what it was asked for."""
    while vantage._next.isActive():
        qapp.processEvents()


def test_a_vantage_shows_the_present_until_it_is_turned(session: Session) -> None:
    vantage = Vantage(session)
    watcher = Watcher(vantage)
    session.advance(1_000)
    assert (vantage.state, vantage.read, vantage.goal) == (session.state, session.read, None)
    assert [change.after for change in watcher.changes] == [session.state]
    assert watcher.turns == []


def test_a_vantage_looks_back_and_returns(session: Session, qapp: QApplication) -> None:
    vantage = Vantage(session)
    watcher, now, past = Watcher(vantage), session.state, on("10:30:00.100")
    vantage.look_at(past)
    assert watcher.turns == [True]
    arrive(qapp, vantage)
    assert (vantage.state.at, vantage.state.is_past) == (past, True)
    assert not vantage.state.clock.is_running
    assert vantage.read.quote(STAR).at == past
    vantage.back_to_now()
    assert vantage.state is now
    assert watcher.turns == [True, False]
    assert [change.after.at for change in watcher.changes] == [past, now.at]
    vantage.back_to_now()
    assert len(watcher.changes) == 2


def test_of_many_moments_the_last_is_shown(session: Session, qapp: QApplication) -> None:
    vantage = Vantage(session)
    watcher = Watcher(vantage)
    for second in range(10, 50):
        vantage.look_at(on(f"10:30:{second}"))
    arrive(qapp, vantage)
    assert [change.after.at for change in watcher.changes] == [on("10:30:49")]


def test_the_present_instant_is_no_past(session: Session) -> None:
    vantage = Vantage(session)
    vantage.look_at(session.state.at)
    assert vantage.goal is None
    assert not vantage.state.is_past


def test_what_happens_in_the_session_leads_back_to_the_present(session: Session, qapp: QApplication) -> None:
    vantage = Vantage(session)
    vantage.look_at(on("10:30:10"))
    arrive(qapp, vantage)
    watcher = Watcher(vantage)
    session.cancel_order(1)
    assert vantage.state is session.state
    assert watcher.turns == [False]
    (change,) = watcher.changes
    assert change.before.is_past
    assert [type(fact) for fact in change.facts if isinstance(fact, OrderFact)] != []
