"""One window for each data folder: a second start hands over what it was asked for, and ends.

The first one has a mark in the folder, and takes files out of ``handed-over`` in it: no sockets, no server. Whoever
hands over sees that its file was taken; where nobody takes it, because the window has died or does not answer, it goes
on by itself, so that nothing that is left lying about keeps anybody from working.
"""

import os
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QTimer, Signal

from tradewalk.services.process_mark import MarkHeld, NoMark, take_mark
from tradewalk.services.whole_file import write_whole_with_folder

MARK, FOLDER = "window-in-use", "handed-over"
PATIENCE = 8.0
"""Real seconds in which a window that is open takes what it is handed."""
LOOK_AGAIN = 0.02
"""Real seconds between two looks at whether it was taken."""
LARGEST = 65_536
"""Bytes of a message; what is longer is none."""
LOOKING = 500
"""Real milliseconds between two looks into a folder that the system does not watch."""


class OneWindow(QObject):
    """The window that a data folder has; without a *mark* it is a further one, which is handed nothing.

    ``handed`` carries the bytes of a message.
    """

    handed = Signal(bytes)

    def __init__(self, folder: Path, mark: QLockFile | None) -> None:
        super().__init__()
        self._place, self._mark = folder / FOLDER, mark
        self._watcher: QFileSystemWatcher | None = None
        self._looking = QTimer(self, interval=LOOKING)
        self._looking.timeout.connect(self._take)

    @property
    def is_the_one(self) -> bool:
        """Whether what others are asked for comes here."""
        return self._mark is not None

    def listen(self, *, is_watched: bool = True) -> None:
        """Take what is handed over, from now on and what lies there already.

        The folder is looked into now and then where the system does not watch it.
        """
        if self._mark is None:
            return
        with suppress(OSError):
            self._place.mkdir(exist_ok=True)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._take)
        if not is_watched or not self._watcher.addPath(str(self._place)):
            self._looking.start()
        self._take()

    def release(self) -> None:
        """Take nothing more, and let the folder go."""
        self._looking.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        if self._mark is not None:
            self._mark.unlock()
            self._mark = None

    def _take(self) -> None:
        for path in sorted(self._place.glob("*.json")):
            message = _taken(path)
            if message is not None:
                self.handed.emit(message)


def enter(folder: Path, message: bytes, patience: float = PATIENCE) -> OneWindow | None:
    """The window for a data folder; None where one is open already and has taken the message."""
    begun, drop = time.monotonic(), folder / FOLDER / f"{os.getpid()}-{time.time_ns()}.json"
    is_dropped = False
    while (window := _window_of(folder)) is None:
        if not is_dropped:
            is_dropped = write_whole_with_folder(drop, message) is None
        elif not drop.exists():
            return None
        if time.monotonic() - begun > patience:
            return OneWindow(folder, None) if not is_dropped or _is_taken_back(drop) else None
        time.sleep(LOOK_AGAIN)
    with suppress(OSError):
        drop.unlink()
    return window


def _window_of(folder: Path) -> OneWindow | None:
    """The window of a folder; None while another process has it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return OneWindow(folder, take_mark(folder / MARK))
    except MarkHeld:
        return None
    except (NoMark, OSError):
        return OneWindow(folder, None)


def _taken(path: Path) -> bytes | None:
    """The message of a file, which is gone then; None for one that nobody waits for any more."""
    try:
        is_old = time.time() - path.stat().st_mtime > PATIENCE
        with path.open("rb") as file:
            message = file.read(LARGEST + 1)
        path.unlink()
    except OSError:
        return None
    return None if is_old or len(message) > LARGEST else message


def _is_taken_back(drop: Path) -> bool:
    """Whether nobody has taken it until now, and nobody will."""
    try:
        drop.unlink()
    except FileNotFoundError:
        return False
    return True
