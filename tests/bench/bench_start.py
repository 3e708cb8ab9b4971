"""From exec to the first picture: the application beside a bare PySide6 and pyqtgraph window.

The application's `--selftest` opens an account in a new folder, shows the detail page with its chart, and ends as
soon as it is painted. The bare window shows an empty plot and paints it. Both say when that was, so that taking the
process down again is not measured; they start alternately, so that what the machine does besides falls on both.
"""

import os
import statistics
import subprocess
import sys
import time

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
import time
print(time.time())
"""
APPLICATION = """
from tradewalk.cli import main
assert main(["--selftest"]) == 0
import time
print(time.time())
"""
PROGRAMS = {"bare window": BARE, "application": APPLICATION}


def test_start_to_first_picture() -> None:
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for _ in range(STARTS):
        for name, program in PROGRAMS.items():
            times[name].append(_seconds(program))
    medians = {name: statistics.median(runs) for name, runs in times.items()}
    print()
    for name, runs in times.items():
        print(f"{name:12} median {medians[name]:.3f} s, from {min(runs):.3f} to {max(runs):.3f}")
    print(
        f"application / bare window: {medians['application'] / medians['bare window']:.2f} (target at most 1.5)"
    )


def _seconds(program: str) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = time.time()
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, env=environment, text=True
    )
    return float(done.stdout) - start
