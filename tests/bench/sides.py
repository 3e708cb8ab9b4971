"""The charts that are compared, each in a process that answers questions (peers/answering.py)."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench_peers import Peers, browser, node

ROOT = Path(__file__).resolve().parents[2]
OURS, EMPTY, FINPLOT, WEB = "tradewalk", "empty plot", "finplot", "lightweight-charts"
PEERS = Peers(ROOT)


@dataclass(frozen=True, slots=True)
class Program:
    """How the process of a side is started; ``absence`` is why it cannot be."""

    name: str
    command: tuple[str, ...]
    folder: Path = ROOT
    absence: str | None = None


def programs(count: int) -> tuple[Program, ...]:
    """All sides, drawing so many bars."""
    modules = {OURS: "tests.bench.own_side", EMPTY: "tests.bench.peers.empty_plot_side"}
    own = [Program(name, (sys.executable, "-m", module, str(count))) for name, module in modules.items()]
    finplot = (str(PEERS.finplot_python), "-m", "tests.bench.peers.finplot_side", str(count))
    absence = PEERS.missing_web()
    script = str(ROOT / "tests" / "bench" / "peers" / "lightweight_charts.mjs")
    web = ("", "") if absence else (node(), script, str(count), browser())
    return (
        *own,
        Program(FINPLOT, finplot, absence=PEERS.missing_finplot()),
        Program(WEB, web, PEERS.web_folder, absence),
    )


class Side:
    """A running side that has drawn its first picture."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        first = self._answer()
        assert isinstance(first, dict)
        self.ready: float = first["ready"]
        self.last_close: float = first["last_close"]

    def frames(self, span: int, lefts: Sequence[float]) -> list[float]:
        """The milliseconds of pictures of ``span`` bars, from each of ``lefts`` on."""
        assert self._process.stdin is not None
        print(json.dumps({"span": span, "lefts": list(lefts)}), file=self._process.stdin, flush=True)
        answer = self._answer()
        assert isinstance(answer, list)
        return answer

    def _answer(self) -> object:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, f"{self._process.args!r} has ended"
        return json.loads(line)


@contextmanager
def started(program: Program) -> Iterator[Side]:
    """The side, until it has nothing more to answer."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        program.command,
        cwd=program.folder,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Side(process)
        assert process.stdin is not None
        process.stdin.close()
