"""From exec to the first picture: the application beside a bare PySide6 and pyqtgraph window.

The application's `--selftest` opens an account in a new folder, shows the detail page with its chart, and ends as
soon as it is painted. The bare window shows an empty plot and paints it. Both say so, and that line is awaited: taking
the process down again is not measured; they start alternately, so that what the machine does besides falls on both.
The first start of each compiles what an installation has compiled, and does not count.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.surroundings import as_installed

STARTS = 15
BARE = """
import sys
from PySide6.QtWidgets import QApplication
import pyqtgraph
application = QApplication(sys.argv)
window = pyqtgraph.PlotWidget()
window.resize(1440, 900)
window.show()
application.processEvents()
window.grab()
print("painted", flush=True)
"""
APPLICATION = """
from tradewalk.cli import main
main(["--selftest"])
print("painted", flush=True)
"""
PROGRAMS = {"bare window": BARE, "application": APPLICATION}


def test_start_to_first_picture(tmp_path: Path) -> None:
    environment = as_installed(tmp_path)
    for program in PROGRAMS.values():
        _seconds(program, environment)
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(STARTS):
        for name, program in PROGRAMS.items():
            times[name].append(_seconds(program, environment))
    medians = {name: statistics.median(runs) for name, runs in times.items()}
    print()
    for name, runs in times.items():
        print(f"{name:12} median {medians[name]:.3f} s, from {min(runs):.3f} to {max(runs):.3f}")
    print(
        f"application / bare window: {medians['application'] / medians['bare window']:.2f} (target at most 1.5)"
    )


def _seconds(program: str, environment: dict[str, str]) -> float:
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program], env=environment, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"painted\n"
        seconds = time.perf_counter() - start
    assert process.returncode == 0
    return seconds
