"""The composition root: the application object, the choice of an account, and its desk."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tradewalk.command_line import LaunchOptions
from tradewalk.desk import Desk
from tradewalk.domain.instants import moment_of
from tradewalk.failures import (
    CannotGoBack,
    CannotOpen,
    say_plainly,
)
from tradewalk.resources import brand
from tradewalk.services.account_opening import open_session
from tradewalk.services.account_shelf import AccountShelf
from tradewalk.services.journal import JournalError
from tradewalk.services.preferences import (
    Language,
    PaletteChoice,
    Preferences,
    PreferenceStore,
    concerns_charts_alone,
)
from tradewalk.services.session import Session
from tradewalk.shipped import FIRST_SYMBOLS, Shipped, first_instant
from tradewalk.spoken_language import SpokenLanguage
from tradewalk.views.formatting import choose_zone
from tradewalk.views.main_window import MainWindow
from tradewalk.views.places import focus_named, focused_name
from tradewalk.views.theme import Appearance, Theme, system_palette, theme_for

if TYPE_CHECKING:
    from tradewalk.walk_room import WalkRoom

BUILT_IN = ("language", "text_size", "price_colours")
"""The choices that views take when they are built."""


class Application(QObject):
    """The running application: what is shipped, the look, and the desk of the account that is open.

    ``first_language`` is that of a start without preferences; ``texts``, where the translated texts lie, if not
    where they are shipped.
    """

    def __init__(
        self,
        qt: QApplication,
        shipped: Shipped,
        options: LaunchOptions,
        folder: Path,
        elapsed: Callable[[], int],
        *,
        first_language: Language = Language.ENGLISH,
        texts: Traversable | None = None,
    ) -> None:
        super().__init__()
        self.shipped = shipped
        self._options = options
        self._folder = folder
        self._elapsed = elapsed
        self.preferences = PreferenceStore(folder, first=Preferences(first_language))
        if options.theme is not None:
            self.preferences.change(palette=PaletteChoice(options.theme))
        self._qt = qt
        self._language = SpokenLanguage(qt, self.preferences, texts)
        if not self._language.speak():
            self._language.choose_the_one_before()
            self._language.speak()
        self.appearance = Appearance(qt, self._theme())
        self.preferences.changed.connect(self._on_preferences_changed)
        hints = qt.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self.desk: Desk | None = None
        self.chooser: QWidget | None = None
        self._choose_anew: Callable[[], QWidget] = self.choose_account

    def choose_account(self) -> QWidget:
        """Show the practice accounts; the one that is chosen opens."""
        from tradewalk.account_choice import AccountChoice

        self._choice = AccountChoice(
            self.shipped,
            self._folder,
            self.open_account,
            lambda sentence: say_plainly(self.chooser, sentence),
            self.preferences,
        )
        self._choice.view.walkthroughs_requested.connect(self.choose_walkthrough)
        self._choice.view.about_requested.connect(self.show_about)
        return self._put_chooser(self._choice.view, self.choose_account)

    def show_about(self) -> None:
        """Say what this is, what it is made of, and in what it runs."""
        from tradewalk.about_facts import about_props
        from tradewalk.views.about.dialog import AboutDialog

        window = self.window_on_show()
        assert window is not None, "a window asked for it"
        AboutDialog(window, about_props(self.shipped, self.preferences.value, self._folder)).open()

    def choose_walkthrough(self) -> QWidget:
        """Show the walkthroughs; the one that is chosen is played."""
        return self._put_chooser(self.walks.build(), self.choose_walkthrough)

    @cached_property
    def walks(self) -> WalkRoom:
        """Where walkthroughs are chosen and played, made when one is first wanted."""
        from tradewalk.walk_room import WalkRoom

        return WalkRoom(self, self._folder)

    def _put_chooser(self, chooser: QWidget, anew: Callable[[], QWidget]) -> QWidget:
        """Show a page to choose from, in the place of the one before; ``anew`` builds it in another language."""
        old, self.chooser, self._choose_anew = self.chooser, chooser, anew
        self.appearance.put_on()
        if old is not None and old.isVisible():
            chooser.setGeometry(old.geometry())
        chooser.show()
        if old is not None:
            focus_named(chooser, focused_name(old))
            old.close()
            old.deleteLater()
        return chooser

    def open_desk(self, profile_id: str | None) -> Desk:
        """Open the first account of a profile, of the usual one for None, and show its window."""
        return self.open_account(self.shipped.setting(profile_id).profile.id)

    def open_account(self, account_id: str, name: str | None = None) -> Desk:
        """Open an account and show its window; a new one is given this name. Raises AccountInUse, CannotOpen."""
        session = self._open_session(account_id, name)
        desk = self.seat(session, self._options.open_symbol)
        desk.accounts_requested.connect(self.change_account)
        return desk

    def seat(
        self,
        session: Session,
        symbol: str | None,
        window: MainWindow | None = None,
        preferences: PreferenceStore | None = None,
    ) -> Desk:
        """Build the desk of a session, in a window that another desk has left if there is one, and show it.

        ``preferences`` are not the user's own where it is a run's.
        """
        choose_zone(session.state.zone)
        chosen = preferences or self.preferences
        self.desk = Desk(self.shipped, session, self.appearance, self._elapsed, chosen, window)
        self.desk.open_instrument(self.shipped.symbol(symbol or FIRST_SYMBOLS[session.state.profile.region]))
        self.desk.about_requested.connect(self.show_about)
        self.appearance.put_on()
        self.desk.window.show()
        return self.desk

    def change_account(self) -> QWidget:
        """Let the open account go, and show the practice accounts in the place of its window."""
        return self._leave_desk(self.choose_account)

    def leave_for_accounts(self) -> QWidget:
        """Show the practice accounts in the place of whatever is on show; a run that is left can be gone on with."""
        if self.is_in_a_run:
            self.walks.end()
        return self.change_account()

    def leave_for_walkthroughs(self) -> QWidget:
        """Show the walkthroughs in the place of whatever is on show; a run that is left can be gone on with."""
        if self.is_in_a_run:
            self.walks.end()
        return self._leave_desk(self.choose_walkthrough)

    def _leave_desk(self, choose: Callable[[], QWidget]) -> QWidget:
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.close()
        chooser = choose()
        if desk is not None:
            desk.window.close()
            desk.window.deleteLater()
            desk.deleteLater()
        return chooser

    @property
    def is_in_a_run(self) -> bool:
        """Whether a walkthrough is played on the window."""
        return "walks" in vars(self) and self.walks.stage is not None

    def adopt(self, options: LaunchOptions) -> None:
        """Open accounts from now on as these options say."""
        self._options = options

    def _theme(self) -> Theme:
        return theme_for(self.preferences.value, system_palette(self._qt))

    def _on_system_changed(self) -> None:
        self.appearance.choose(self._theme())

    def _on_preferences_changed(self, before: Preferences, after: Preferences) -> None:
        """Bring a choice to the screen: colours are painted anew, words and sizes want views built anew."""
        if concerns_charts_alone(before, after):
            return
        if after.language is not before.language and not self._language.speak():
            QTimer.singleShot(0, self, self._stay_with_language)
        self.appearance.choose(self._theme())
        if any(getattr(before, name) != getattr(after, name) for name in BUILT_IN):
            self._rebuild()

    def _stay_with_language(self) -> None:
        self._language.choose_the_one_before()
        self._say_what_is_not_spoken()

    def _rebuild(self) -> None:
        if self.desk is not None:
            self.desk.rebuild()
        elif self.chooser is not None:
            self._choose_anew()
        # A turn later the views that were there before are gone.
        QTimer.singleShot(0, self, self._language.reach_what_stays)

    def say_what_was_set_aside(self) -> None:
        """Tell the user where preferences lie that could not be read, and which language could not be spoken."""
        self._say_what_is_not_spoken()
        if self.preferences.set_aside is not None:
            sentence = QCoreApplication.translate(
                "Failure",
                "Your preferences could not be read, so the usual ones hold. The file is kept as {path}.",
            )
            say_plainly(self.window_on_show(), sentence.format(path=self.preferences.set_aside))

    def _say_what_is_not_spoken(self) -> None:
        if (sentence := self._language.sentence()) is not None:
            say_plainly(self.window_on_show(), sentence)

    def window_on_show(self) -> QWidget | None:
        """The window of the desk, or the page to choose from."""
        return self.chooser if self.desk is None else self.desk.window

    def close(self) -> None:
        """Let the open account go, and the texts of its language."""
        if self.is_in_a_run:
            self.walks.close()
        elif self.desk is not None:
            self.desk.close()
        self.end()

    def end(self) -> None:
        """Let the texts of the language go; the desk's session is closed by its owner."""
        self._language.end()

    def _open_session(self, account_id: str, name: str | None) -> Session:
        shelf = AccountShelf(self._folder, [profile.id for profile in self.shipped.profiles])
        setting, at = self.shipped.setting(shelf.profile_of(account_id)), self._options.at
        try:
            session = open_session(setting, shelf.folder_of(account_id), at or first_instant(setting), name)
        except JournalError as error:
            raise CannotOpen(str(error)) from error
        except OSError as error:
            raise CannotOpen(f"{error.filename} cannot be used for an account: {error.strerror}.") from error
        if at is not None and at < session.state.at:
            reached = session.state.at
            session.close()
            raise CannotGoBack(
                f"The account {account_id} has reached {moment_of(reached):%Y-%m-%d %H:%M:%S} and cannot go back; "
                "choose a later instant for --at, or another folder for --data-dir.",
                reached,
            )
        if at is not None:
            session.jump_to(at)
        return session


def default_folder() -> Path:
    """Where practice accounts are kept when nothing else is said."""
    places = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return Path(places) / brand().command / "accounts"


def real_milliseconds() -> int:
    """Real time, from any moment on."""
    return time.monotonic_ns() // 1_000_000
