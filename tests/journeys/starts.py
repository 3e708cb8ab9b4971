"""Starts of the whole application in one folder, and what it says in a box that must be read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from tradewalk.app import Application
from tradewalk.command_line import LaunchOptions
from tradewalk.shipped import load_shipped


class Start:
    """Starts of the application in one folder, each ended with the test."""

    def __init__(self, qt: QApplication, folder: Path) -> None:
        self.qt, self.folder = qt, folder
        self.started: list[Application] = []

    def __call__(self, **options: object) -> Application:
        tradewalk = Application(self.qt, load_shipped(), LaunchOptions(), self.folder, lambda: 0, **options)  # type: ignore[arg-type]
        self.started.append(tradewalk)
        return tradewalk

    def end(self) -> None:
        for tradewalk in self.started:
            tradewalk.close()
            for window in (tradewalk.chooser, tradewalk.desk.window if tradewalk.desk else None):
                if window is not None:
                    window.close()
                    window.deleteLater()
        self.qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def said_while(qt: QApplication, act: Callable[[], object]) -> list[str]:
    """The sentences that are said, and read, until there is nothing more to do."""
    said: list[str] = []

    def read() -> None:
        box = qt.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            box.accept()

    reading = QTimer(qt)
    reading.timeout.connect(read)
    reading.start(0)
    act()
    for _ in range(3):
        qt.processEvents()
    reading.stop()
    return said
