"""Ctrl-C and a request to end: a window closes in order, and what is made off screen leaves nothing behind."""

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier, QTimer

from tradewalk.resources import brand

SIGNALS = (signal.SIGINT, signal.SIGTERM)
LOOK = 500
"""Real milliseconds after which Python looks for a signal, where none can wake Qt."""
_ALL = 4096


def quit_when_told(qt: QCoreApplication) -> None:
    """From now on end Qt's loop at a signal. Python takes signals only while it runs, so each wakes Qt first."""
    if sys.platform == "win32":
        timer = QTimer(qt, interval=LOOK)
        timer.timeout.connect(lambda: None)
        timer.start()
    else:
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        os.set_blocking(writing, False)
        signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
        notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, qt)
        notifier.activated.connect(lambda: os.read(reading, _ALL))
    for number in SIGNALS:
        signal.signal(number, lambda *_: qt.quit())


@contextmanager
def gone_afterwards() -> Iterator[Path]:
    """A folder for what is made off screen, which is gone afterwards, at a signal as well."""
    with (
        tempfile.TemporaryDirectory(prefix=f"{brand().command}-") as name,
        ended_at_once(lambda: shutil.rmtree(name, ignore_errors=True)),
    ):
        yield Path(name)


@contextmanager
def ended_at_once(before_it: Callable[[], None] = lambda: None) -> Iterator[None]:
    """As long as this lasts a signal ends the process, after what is to be done before.

    An exception would not do: one that is raised while Qt calls Python ends nothing.
    """
    handlers = {number: signal.getsignal(number) for number in SIGNALS}

    def leave(number: int, _frame: object) -> None:
        before_it()
        os._exit(128 + number)

    for number in SIGNALS:
        signal.signal(number, leave)
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
