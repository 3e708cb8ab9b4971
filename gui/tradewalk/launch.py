"""Starts the application and ends it: the account that is asked for, or the page to choose one; the self-test."""

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from tradewalk.app import Application, default_folder, real_milliseconds
from tradewalk.command_line import LaunchOptions
from tradewalk.desktop_application import DesktopApplication
from tradewalk.failures import (
    CannotOpen,
    catch_failures,
    do_without_display,
    need_display,
    pass_on_qt_messages,
)
from tradewalk.handed_over import message_of
from tradewalk.resources import brand
from tradewalk.services.account_mark import AccountInUse
from tradewalk.services.first_language import language_of_the_system
from tradewalk.services.one_window import OneWindow, enter
from tradewalk.shipped import Shipped, load_shipped
from tradewalk.told_to_end import quit_when_told

LISTENS_AFTER = 200
"""Real milliseconds after which a window that stands hears of other starts, and a file that it was given is opened."""
SELFTEST_PATIENCE = 20_000
"""Real milliseconds that the self-test waits for its first picture."""


def launch(options: LaunchOptions) -> int:
    """Run the application until its window closes. Raises NotShipped and CannotOpen before a window is shown.

    Where the data folder has a window already, that one is handed what is asked for, and this is done.
    """
    shipped = load_shipped()
    check_options(shipped, options)
    if options.is_selftest:
        do_without_display()
        return _selftest(QApplication(sys.argv[:1]), shipped, options)
    need_display(f"run `{brand().command} demo --out DIR` for pictures of it")
    if options.file is not None and not options.file.is_file():
        raise CannotOpen(f"{options.file} cannot be played: there is no such file.")
    folder = options.data_dir or default_folder()
    window = enter(folder, message_of(options))
    if window is None:
        return 0
    try:
        return _run(shipped, options, folder, window)
    finally:
        window.release()


def _run(shipped: Shipped, options: LaunchOptions, folder: Path, window: OneWindow) -> int:
    DesktopApplication.setDesktopFileName(brand().application)
    qt = DesktopApplication([brand().command])
    language = language_of_the_system()
    application = Application(qt, shipped, options, folder, real_milliseconds, first_language=language)
    if options.account is not None:
        _open_named(application, options.account)
    elif options.file is not None or options.has_walkthroughs:
        application.choose_walkthrough()
    else:
        application.choose_account()
    catch_failures(folder)
    QTimer.singleShot(0, application, application.say_what_was_set_aside)
    quit_when_told(qt)
    QTimer.singleShot(LISTENS_AFTER, application, lambda: _listen(application, qt, window, options.file))
    let_the_collector_work()
    code = qt.exec()
    application.close()
    return code


def _listen(application: Application, qt: DesktopApplication, window: OneWindow, file: Path | None) -> None:
    """Show the icon, play the file of the start, and grant what is asked for from now on."""
    from tradewalk.wishes import Wishes

    qt.setWindowIcon(QIcon(str(brand().logo)))
    wishes = Wishes(application)
    window.handed.connect(wishes.on_handed)
    window.listen()
    qt.files.open_with(wishes.open_file)
    # Last, because a file that cannot be played is said in a dialog, which waits here until it is read.
    if file is not None:
        wishes.open_file(file)


def check_options(shipped: Shipped, options: LaunchOptions) -> None:
    """Refuse what is not shipped before anything is shown or made. Raises NotShipped."""
    shipped.setting(options.account)
    if options.open_symbol is not None:
        shipped.symbol(options.open_symbol)
    if options.at is not None:
        shipped.check_instant(options.at)


def _open_named(application: Application, profile_id: str) -> None:
    try:
        application.open_desk(profile_id)
    except AccountInUse as error:
        raise CannotOpen(str(error)) from error


def let_the_collector_work() -> None:
    """What the start made lives as long as the application: the collector need not look at it again."""
    gc.freeze()
    gc.enable()


def _selftest(qt: QApplication, shipped: Shipped, options: LaunchOptions) -> int:
    """Open an account in a new folder, paint the first picture, end."""
    import tempfile

    pass_on_qt_messages()
    with tempfile.TemporaryDirectory() as folder:
        application = Application(qt, shipped, options, Path(folder), real_milliseconds)
        desk = application.open_desk(options.account)
        desk.window.first_painted.connect(lambda: qt.exit(0))
        QTimer.singleShot(SELFTEST_PATIENCE, lambda: qt.exit(1))
        code = qt.exec()
        application.close()
    return code
