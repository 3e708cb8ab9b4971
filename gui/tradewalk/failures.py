"""What happens when something fails that nobody foresaw: it is written down, said once, and the application goes on.

An exception that reaches this place is a bug, or a journal that cannot be written any more. The journal is
written before anything is shown, so the account is as it was shown last.
"""

import os
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from tradewalk.domain.instants import Instant
from tradewalk.services.account_mark import AccountInUse
from tradewalk.services.journal import JournalError

REPORT = "failures.txt"
_HARMLESS = "This plugin does not support"


class CannotOpen(Exception):
    """An account cannot be opened as it was asked for. The message is one sentence, for a terminal."""


class CannotGoBack(CannotOpen):
    """An account has reached a later instant than it was asked to open at."""

    def __init__(self, sentence: str, reached: Instant) -> None:
        super().__init__(sentence)
        self.reached = reached


def words_of(error: CannotOpen) -> str:
    """What a window says of it, in the language of the application."""
    from tradewalk.views import failure_words as words
    from tradewalk.walkthrough.run_log import RunLogUnusable

    match error.__cause__:
        case JournalError() as cause:
            return words.journal_sentence(cause.fault, cause.path)
        case OSError() as cause:
            return words.folder_sentence(str(cause.filename))
        case AccountInUse():
            return words.run_in_use_sentence()
        case RunLogUnusable() as cause:
            return words.run_sentence(cause.fault)
        case _:
            return words.too_late_sentence(error.reached) if isinstance(error, CannotGoBack) else str(error)


def catch_failures(folder: Path) -> None:
    """From here on failures and Qt's own warnings are written to a file in *folder*."""
    report = _FailureReport(folder / REPORT)
    sys.excepthook = report.on_exception
    qInstallMessageHandler(report.on_qt_message)


def need_display(instead: str) -> None:
    """Refuse to begin without a display, which would end the process; say what to do instead. Raises CannotOpen."""
    if not has_display():
        raise CannotOpen(f"There is no display to show a window on; {instead}.")


def do_without_display() -> None:
    """Let Qt paint off screen where there is no display."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def has_display() -> bool:
    """Whether a window can be shown: on Linux when a display or a platform is named, elsewhere always."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or not sys.platform.startswith("linux")


def pass_on_qt_messages() -> None:
    """Qt's own warnings go to the standard error output, but for what every off-screen window says."""
    qInstallMessageHandler(_pass_on)


def _pass_on(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if not message.startswith(_HARMLESS):
        sys.stderr.write(f"{kind.name}: {message}\n")


def say_plainly(parent: QWidget | None, sentence: str) -> None:
    """Tell the user one sentence, and wait until it is read."""
    from PySide6.QtWidgets import QMessageBox

    from tradewalk.views.brand_words import brand_name

    box = QMessageBox(QMessageBox.Icon.Warning, brand_name(), sentence, QMessageBox.StandardButton.Ok, parent)
    box.exec()


class _FailureReport:
    """Writes failures to a file, and says the first one on the screen."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_said = False
        self._written: set[str] = set()

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Python's last resort."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._write_once("".join(traceback.format_exception(kind, error, trace)))
        if isinstance(error, JournalError):
            from tradewalk.views.failure_words import journal_sentence

            say_plainly(None, journal_sentence(error.fault, error.path))
        elif not self._is_said:
            self._is_said = True
            from tradewalk.views.brand_words import brand_name

            sentence = QCoreApplication.translate(
                "Failure",
                "Something in {brand} failed. Your account is as it was shown last. "
                "What happened is written in {path}.",
            )
            say_plainly(None, sentence.format(path=self._path, brand=brand_name()))

    def on_qt_message(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        """Qt's own warnings."""
        if not message.startswith(_HARMLESS):
            self._write(f"{kind.name}: {message}\n")

    def _write_once(self, text: str) -> None:
        """The same failure again is no news, and a frame can bring it many times a second."""
        if text not in self._written:
            self._written.add(text)
            self._write(text)

    def _write(self, text: str) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S}Z {text}")
