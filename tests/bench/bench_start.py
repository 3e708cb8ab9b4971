"""From exec to the first picture and out again: the application beside a bare PySide6 and pyqtgraph window.

The application's `--selftest` opens an account in a new folder, shows the detail page with its chart, paints it,
and ends. The bare window shows an empty plot, paints it, and ends. Both start alternately, so that what the
machine does besides falls on both.
"""

import os
import statistics
import subprocess
import sys
import time

STARTS = 9
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
"""
COMMANDS = {
    "bare window": [sys.executable, "-c", BARE],
    "application": [sys.executable, "-m", "tradewalk", "--selftest"],
}


def test_start_to_first_picture() -> None:
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(STARTS):
        for name, command in COMMANDS.items():
            times[name].append(_seconds(command))
    medians = {name: statistics.median(runs) for name, runs in times.items()}
    print()
    for name, runs in times.items():
        print(f"{name:12} median {medians[name]:.3f} s, from {min(runs):.3f} to {max(runs):.3f}")
    print(
        f"application / bare window: {medians['application'] / medians['bare window']:.2f} (target at most 1.5)"
    )


def _seconds(command: list[str]) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return time.perf_counter() - start
