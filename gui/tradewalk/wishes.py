"""What is asked of the application while it runs: by another start, or by a desktop that opens a file with it.

One wish after the other, each when no dialog waits for an answer.
"""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tradewalk.app import Application
from tradewalk.command_line import LaunchOptions
from tradewalk.failures import CannotOpen, say_plainly, words_of
from tradewalk.handed_over import HandedOver, read_message
from tradewalk.launch import check_options
from tradewalk.services.account_mark import AccountInUse
from tradewalk.services.preferences import PaletteChoice
from tradewalk.shipped import NotShipped

LOOK_AGAIN = 100
"""Real milliseconds between two looks at whether a dialog is still open."""


class Wishes(QObject):
    """Grants wishes on the application's window, and brings that to the front."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self._application = application
        self._waiting: deque[LaunchOptions] = deque()
        self._again = QTimer(self, singleShot=True, interval=LOOK_AGAIN)
        self._again.timeout.connect(self._grant_waiting)

    def on_handed(self, message: bytes) -> None:
        """Another start hands over what it was asked for."""
        handed = read_message(message)
        if handed is None:
            return
        to_the_front(self._application.window_on_show(), handed)
        self.wish(handed.options)

    def open_file(self, path: Path) -> None:
        """A desktop opens a file with the application that runs."""
        self.wish(LaunchOptions(file=path))

    def wish(self, options: LaunchOptions) -> None:
        """Do what is asked for, as soon as no dialog waits for an answer."""
        self._waiting.append(options)
        self._grant_waiting()

    def _grant_waiting(self) -> None:
        while self._waiting:
            if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
                self._again.start()
                return
            self._grant(self._waiting.popleft())

    def _grant(self, options: LaunchOptions) -> None:
        application = self._application
        try:
            check_options(application.shipped, options)
        except NotShipped:
            return
        if options.theme in tuple(PaletteChoice):
            application.preferences.change(palette=PaletteChoice(options.theme))
        if options.file is not None:
            self._play(options.file)
        elif options.has_walkthroughs:
            application.leave_for_walkthroughs()
        elif options.account is not None:
            self._open(options, options.account)
        elif options.at is not None:
            application.adopt(options)
            application.leave_for_accounts()
        elif options.open_symbol is not None:
            self._show(options)

    def _play(self, path: Path) -> None:
        from tradewalk.views.failure_words import walkthrough_sentence
        from tradewalk.walk_source import NoWalkthrough

        try:
            self._application.walks.play_file(path)
        except NoWalkthrough as error:
            self._say(walkthrough_sentence(path, error.why, str(error)))

    def _open(self, options: LaunchOptions, profile_id: str) -> None:
        application = self._application
        desk = application.desk
        account_id = application.shipped.setting(profile_id).profile.id
        is_open = desk is not None and not application.is_in_a_run and desk.session.account_id == account_id
        if is_open and options.at is None:
            self._show(options)
            return
        from tradewalk.views.failure_words import in_use_sentence

        application.adopt(options)
        chooser = application.leave_for_accounts()
        try:
            application.open_account(account_id)
        except AccountInUse:
            self._say(in_use_sentence())
        except CannotOpen as error:
            self._say(words_of(error))
        else:
            chooser.close()

    def _show(self, options: LaunchOptions) -> None:
        """Show an instrument; a run that is under way is not disturbed."""
        application = self._application
        if options.open_symbol is None or application.is_in_a_run:
            return
        if application.desk is None:
            application.adopt(options)
        else:
            application.desk.open_instrument(application.shipped.symbol(options.open_symbol))

    def _say(self, sentence: str) -> None:
        say_plainly(self._application.window_on_show(), sentence)


def to_the_front(window: QWidget | None, handed: HandedOver) -> None:
    """Bring a window before the others, with the dialog on it that waits for an answer."""
    if handed.token is not None:
        # Qt takes it from there, once, for the next window that asks to be active.
        os.environ["XDG_ACTIVATION_TOKEN"] = handed.token
    for each in (window, QApplication.activeModalWidget()):
        if each is not None:
            each.setWindowState(each.windowState() & ~Qt.WindowState.WindowMinimized)
            each.show()
            each.raise_()
            each.activateWindow()
            QApplication.alert(each)
