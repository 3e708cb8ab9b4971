"""The application as desktops know it that open a file by telling the application that runs, as macOS does."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class ToldFiles:
    """The files that a desktop wants opened, kept until somebody opens files."""

    def __init__(self) -> None:
        self._kept: list[Path] = []
        self._open: Callable[[Path], None] = self._kept.append

    def tell(self, event: QFileOpenEvent) -> None:
        """Open a file, now or as soon as somebody does."""
        self._open(Path(event.file()))

    def open_with(self, opens: Callable[[Path], None]) -> None:
        """Open files so from now on, first those that were told before."""
        self._open = opens
        kept, self._kept = self._kept, []
        for each in kept:
            opens(each)


class DesktopApplication(QApplication):
    """``files`` hears of the files that it is told to open."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.files = ToldFiles()

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        self.files.tell(event)
        return True
