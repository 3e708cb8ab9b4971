"""What `dev.py test` and `dev.py bench` run, one stage after the other."""

import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from bench_peers import Peers
from failure import Failure

BENCH = ("tests/bench", "-s", "-o", "python_files=bench_*.py", "-p", "no:randomly", "-p", "no:xdist")


@dataclass(frozen=True, slots=True)
class Stage:
    """One check: its name, the arguments that Python is given, and what mends it."""

    name: str
    arguments: tuple[str, ...]
    remedy: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a stage ended and how many seconds it took."""

    stage: Stage
    code: int
    seconds: float


def test_stages(passed_on: tuple[str, ...]) -> tuple[Stage, ...]:
    """Lint, format, types and tests; what is passed on goes to pytest. Who has no test left takes of the other's."""
    tests = ("-m", "pytest", "-n", "2", "--dist", "worksteal", *passed_on)
    return (
        Stage("lint", ("-m", "ruff", "check", "."), "ruff check --fix . mends some of it"),
        Stage("format", ("-m", "ruff", "format", "--check", "."), "ruff format . mends it"),
        Stage("types", ("-m", "mypy"), "the lines above say where"),
        Stage("tests", tests, "the lines above say which"),
    )


def run_stage(stage: Stage, python: Path, root: Path) -> Outcome:
    """Run one stage with its output on the terminal."""
    print(f"\n-- {stage.name}", flush=True)
    started = time.monotonic()
    command = [str(python), *stage.arguments]
    code = subprocess.run(command, cwd=root, env=with_bytecode_kept(), check=False).returncode
    outcome = Outcome(stage, code, time.monotonic() - started)
    print(f"-- {stage.name} {'failed' if code else 'is fine'} after {outcome.seconds:.1f} s", flush=True)
    return outcome


def with_bytecode_kept() -> dict[str, str]:
    """The environment of a stage: what was compiled once is kept, or each process of the tests compiles all of it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run_stages(stages: tuple[Stage, ...], python: Path, root: Path) -> int:
    """Run every stage, whatever became of the one before, and say at the end what failed."""
    outcomes = [run_stage(stage, python, root) for stage in stages]
    print(f"\n{summary(outcomes)}", flush=True)
    failed = [outcome.stage for outcome in outcomes if outcome.code]
    if failed:
        remedies = "; ".join(f"{stage.name}: {stage.remedy}" for stage in failed)
        raise Failure(f"not everything is fine ({remedies})")
    return 0


def summary(outcomes: list[Outcome]) -> str:
    """One line with every stage, how it ended, and its time."""
    parts = [
        f"{each.stage.name} {'FAILED' if each.code else 'fine'} {each.seconds:.1f} s" for each in outcomes
    ]
    return f"All in {sum(each.seconds for each in outcomes):.0f} s: {', '.join(parts)}"


def run_bench(python: Path, root: Path) -> int:
    """Run the benchmarks one by one, with nothing beside them and their figures on the terminal."""
    if not (root / "tests" / "bench").is_dir():
        raise Failure("there are no benchmarks yet: tests/bench is missing")
    Peers(root).provide()
    variables = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM") or "offscreen"}
    command = [str(python), "-m", "pytest", *BENCH]
    return subprocess.run(command, cwd=root, env=variables, check=False).returncode
