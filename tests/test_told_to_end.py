"""Ctrl-C and SIGTERM end a window that nothing happens in, and what is made off screen, with nothing left behind."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

QUIET = """
from PySide6.QtCore import QCoreApplication, QTimer
from tradewalk.told_to_end import quit_when_told
qt = QCoreApplication([])
quit_when_told(qt)
QTimer.singleShot(0, lambda: print("ready", flush=True))
qt.exec()
print("closed in order")
"""
OFF_SCREEN = """
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from tradewalk.told_to_end import gone_afterwards
qt = QCoreApplication([])
busy = QTimer(interval=1)
busy.timeout.connect(lambda: None)
busy.start()
with gone_afterwards() as folder:
    (folder / "half").write_text("done")
    print(folder, flush=True)
    QEventLoop().exec()
"""


def ended(script: str, number: int) -> tuple[str, str, int]:
    """What a process says first, what it says after a signal, and its exit code."""
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline().strip()
        process.send_signal(number)
        rest, _ = process.communicate(timeout=60)
    return first, rest.strip(), process.returncode


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_window_in_which_nothing_happens_closes_in_order(number: int) -> None:
    assert ended(QUIET, number) == ("ready", "closed in order", 0)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_what_is_made_off_screen_ends_at_once_and_leaves_no_folder(number: int) -> None:
    folder, rest, code = ended(OFF_SCREEN, number)
    assert (rest, code) == ("", 128 + number)
    assert folder
    assert not Path(folder).exists()
