"""Equal commands at equal instants give equal facts to the byte, in any steps, from any checkpoint, in any process."""

import os
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

import pytest

from tests.simulation.builders import (
    NEXT,
    SLOW,
    STAR,
    Run,
    a_buy,
    a_world,
    bid,
    on,
    random_request,
    shipped_setting,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderType
from tradewalk.simulation.codec import dump
from tradewalk.simulation.setting import Stamped
from tradewalk.simulation.world import World
from tradewalk.simulation.world_reader import WorldReader

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Stretch:
    """A stretch of the day with its phases, in which a lively account trades."""

    start: str
    last_command: str
    phases: tuple[str, ...]
    end: Instant

    def open(self) -> Run:
        return a_world(self.start)


STRETCHES = {
    "the opening": Stretch("09:05", "09:45", ("09:12", "09:17", "09:22", "09:27", "09:33"), on("09:55")),
    "lunch": Stretch("11:25", "13:06", ("11:28", "11:30", "12:15", "13:00:00.100", "13:03"), on("13:15")),
    "the close": Stretch("14:50", "15:02", ("14:53", "14:58:20", "15:00:00.100", "15:10"), on("09:31", NEXT)),
}


@cache
def commands_of(name: str, count: int = 30) -> tuple[Stamped, ...]:
    """The commands of the stretch, each at its instant."""
    stretch, random = STRETCHES[name], Random(name)
    run = stretch.open()
    instants = (random.randrange(on(stretch.start), on(stretch.last_command)) for _ in range(count))
    for instant in sorted(instants):
        run.to(Instant(instant))
        if run.account.open_orders and random.random() < 0.3:
            run.cancel(random.choice(run.account.open_orders).order_id)
        else:
            run.place(random_request(random, run))
    return tuple(run.commands)


@cache
def undisturbed(name: str) -> Run:
    """The whole stretch in one step between commands."""
    return play(name, [], STRETCHES[name].end)


def play(name: str, stops: list[Instant], end: Instant) -> Run:
    """A new world that is given the commands up to *end*, and halts at the stops."""
    run = STRETCHES[name].open()
    steps: list[tuple[Instant, Stamped | None]] = [(stop, None) for stop in stops]
    steps += [(stamped.at, stamped) for stamped in commands_of(name)]
    for instant, stamped in sorted(steps, key=lambda step: step[0]):
        if instant > end:
            break
        run.to(instant)
        if stamped is not None:
            run.give(stamped.command)
    run.to(end)
    return run


def later_than(name: str, instant: Instant) -> list[Stamped]:
    return [stamped for stamped in commands_of(name) if stamped.at > instant]


def seen(world: World) -> list[object]:
    """The account, the queue places of its orders, and the books with orders in them."""
    reader = WorldReader(world)
    places = [(order_id, world.ahead_of(order_id)) for order_id in world.account.orders]
    books = [(reader.book(symbol, 50), reader.quote(symbol)) for symbol in (STAR, SLOW)]
    return [world.now, world.account, places, books]


EVERY_PHASE = [(name, phase) for name, stretch in STRETCHES.items() for phase in stretch.phases]


@pytest.mark.sample("name", STRETCHES, 1)
def test_the_same_commands_give_the_same_facts(name: str) -> None:
    first, second = undisturbed(name), play(name, [], STRETCHES[name].end)
    assert first.lines == second.lines
    assert seen(first.world) == seen(second.world)
    assert any('"is":"FillReported"' in line for line in first.lines)
    assert any('"is":"CancelReported"' in line for line in first.lines)


@pytest.mark.parametrize("name", STRETCHES)
@pytest.mark.sample("count", [200, 7, 2_000], 1)
def test_many_steps_give_what_one_step_gives(name: str, count: int) -> None:
    random, stretch = Random(count), STRETCHES[name]
    stops = [Instant(random.randrange(on(stretch.start), stretch.end)) for _ in range(count)]
    stepwise = play(name, stops, stretch.end)
    assert stepwise.lines == undisturbed(name).lines
    assert seen(stepwise.world) == seen(undisturbed(name).world)


@pytest.mark.sample(("name", "phase"), EVERY_PHASE, 3)
def test_a_world_goes_on_from_a_checkpoint_as_if_undisturbed(name: str, phase: str) -> None:
    run = play(name, [], on(phase))
    before, checkpoint = seen(run.world), run.world.checkpoint()
    assert seen(World.restore(shipped_setting(), checkpoint)) == before
    end = STRETCHES[name].end
    world, facts = World.at(shipped_setting(), checkpoint, end, later_than(name, on(phase)))
    assert run.lines + [dump(fact) for fact in facts] == undisturbed(name).lines
    assert seen(world) == seen(undisturbed(name).world)


@pytest.mark.sample("name", STRETCHES, 1)
def test_taking_a_checkpoint_changes_nothing(name: str) -> None:
    run = STRETCHES[name].open()
    for stamped in commands_of(name):
        run.to(stamped.at)
        run.world.checkpoint()
        run.give(stamped.command)
    run.to(STRETCHES[name].end)
    assert run.lines == undisturbed(name).lines


ELSEWHERE = """
import sys
from pathlib import Path
from tests.simulation.builders import shipped_setting
from tradewalk.domain.instants import Instant
from tradewalk.simulation.codec import dump
from tradewalk.simulation.setting import Checkpoint
from tradewalk.simulation.world import World
world = World.restore(shipped_setting(), Checkpoint(Path(sys.argv[1]).read_bytes()))
ahead = world.ahead_of(1)
facts = world.advance(Instant(int(sys.argv[2])))
print(ahead)
print(*map(dump, facts), sep="\\n")
"""


@pytest.mark.sample("hash_seed", ["0", "4711"], 1)
def test_another_process_goes_on_from_a_checkpoint(tmp_path: Path, hash_seed: str) -> None:
    run = a_world("10:31")
    run.place(a_buy(bid(run, symbol=SLOW), 30_000, symbol=SLOW))
    run.place(a_buy(bid(run, 2) + 20, 300, type=OrderType.BEST_FIVE_TO_LIMIT))
    run.to("10:31:10")
    path = tmp_path / "checkpoint"
    path.write_bytes(run.world.checkpoint())
    until, ahead = on("10:50"), run.world.ahead_of(1)
    here = [dump(fact) for fact in run.world.advance(until)]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, path, str(until)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == [str(ahead), *here]
    assert len(here) > 5


def test_books_that_were_looked_at_before_give_the_same_facts_as_new_ones() -> None:
    run = Run(*World.open(shipped_setting(), "test", on("09:05")))
    for stamped in commands_of("the opening"):
        run.to(stamped.at)
        run.give(stamped.command)
    run.to(STRETCHES["the opening"].end)
    assert run.lines == undisturbed("the opening").lines
