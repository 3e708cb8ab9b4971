"""From one account to another inside the running application."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from tests.journeys.screen import find, text_of
from tradewalk.app import Application
from tradewalk.command_line import LaunchOptions
from tradewalk.failures import CannotOpen
from tradewalk.services.account_file import JOURNAL
from tradewalk.shipped import load_shipped


def press(window: QWidget, name: str) -> None:
    button = find(window, name)
    assert isinstance(button, QPushButton) and button.isVisible()
    button.click()


def shown_chooser(tradewalk: Application) -> QWidget:
    """The chooser, which is all that is left of the application's windows."""
    assert tradewalk.chooser is not None and tradewalk.chooser.isVisible()
    assert tradewalk.desk is None
    return tradewalk.chooser


def put_away(tradewalk: Application, application: QApplication) -> None:
    tradewalk.close()
    for window in (tradewalk.chooser, tradewalk.desk.window if tradewalk.desk else None):
        if window is not None:
            window.close()
            window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_desk_makes_way_for_the_chooser_and_that_for_another_desk(
    application: QApplication, tmp_path: Path
) -> None:
    tradewalk = Application(application, load_shipped(), LaunchOptions(), tmp_path, lambda: 0)
    first = tradewalk.open_desk("cn-retail-star")
    first.session.run()
    menu = first.window.findChild(QMenu, "top.account.menu")
    assert isinstance(menu, QMenu)
    (accounts,) = (action for action in menu.actions() if action.text() == "Accounts…")
    accounts.trigger()
    chooser = shown_chooser(tradewalk)
    assert text_of(chooser, "accounts.cash.cn-retail-star") == "¥\u202f1,200,000.00"
    press(chooser, "accounts.open.cn-retail")
    assert tradewalk.desk is not None
    assert tradewalk.desk.session.account_id == "cn-retail"
    assert not chooser.isVisible()
    put_away(tradewalk, application)


def test_nothing_of_an_account_stays_in_memory_when_another_is_chosen(
    application: QApplication, tmp_path: Path
) -> None:
    tradewalk = Application(application, load_shipped(), LaunchOptions(), tmp_path, lambda: 0)
    desk = tradewalk.open_desk("cn-retail-star")
    desk.complete().open_ticket("688256.SH")
    session = weakref.ref(desk.session)
    del desk
    tradewalk.change_account()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert session() is None
    put_away(tradewalk, application)


def test_a_second_window_says_that_the_account_is_in_use(application: QApplication, tmp_path: Path) -> None:
    first = Application(application, load_shipped(), LaunchOptions(), tmp_path, lambda: 0)
    first.open_desk("cn-retail-star")
    second = Application(application, load_shipped(), LaunchOptions(), tmp_path, lambda: 0)
    chooser = second.choose_account()
    press(chooser, "accounts.open.cn-retail-star")
    assert find(chooser, "accounts.in_use.cn-retail-star").isVisible()
    put_away(second, application)
    put_away(first, application)


def test_a_journal_that_cannot_be_read_is_named_by_the_command_line(
    application: QApplication, tmp_path: Path
) -> None:
    path = tmp_path / "cn-retail-star" / JOURNAL
    path.parent.mkdir()
    path.write_bytes(b"garbage " * 500)
    tradewalk = Application(application, load_shipped(), LaunchOptions(), tmp_path, lambda: 0)
    with pytest.raises(CannotOpen, match=JOURNAL):
        tradewalk.open_desk("cn-retail-star")
    assert path.read_bytes() == b"garbage " * 500
