"""The page on which a practice account is chosen, built and wired."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QObject

from tradewalk.domain.access import access_of
from tradewalk.domain.instruments import Board
from tradewalk.domain.profiles import Profile
from tradewalk.domain.routing import routed
from tradewalk.failures import CannotOpen, words_of
from tradewalk.services.account_mark import AccountInUse
from tradewalk.services.account_shelf import AccountShelf
from tradewalk.services.journal import JournalError
from tradewalk.services.preferences import PreferenceStore
from tradewalk.shipped import Shipped
from tradewalk.views.accounts.props import Boards
from tradewalk.views.accounts.view import AccountsView
from tradewalk.views.accounts.view_model import AccountsViewModel
from tradewalk.views.accounts.wiring import wire_accounts
from tradewalk.views.main_window import PHONE
from tradewalk.views.window_fit import open_at

SIZE = (760, 720)


class AccountChoice(QObject):
    """Shows the accounts in *folder*. ``open_account`` is given the id and the name of the one that is chosen.

    It may raise AccountInUse and CannotOpen. The page has words for what is wrong with a journal; any other
    sentence is for ``say``.
    """

    def __init__(
        self,
        shipped: Shipped,
        folder: Path,
        open_account: Callable[[str, str | None], object],
        say: Callable[[str], None],
        preferences: PreferenceStore,
    ) -> None:
        super().__init__()
        profiles = tuple((profile, boards_of(shipped, profile)) for profile in shipped.profiles)
        shelf = AccountShelf(folder, [profile.id for profile in shipped.profiles])
        self._open_account, self._say = open_account, say
        self._model = AccountsViewModel(shelf, profiles, _today)
        self.view = AccountsView(preferences.value.language)
        open_at(self.view, *(PHONE if preferences.value.is_phone else SIZE))
        self.view.language_chosen.connect(lambda language: preferences.change(language=language))
        wire_accounts(self.view, self._model)
        self._model.account_chosen.connect(self._on_chosen)

    def _on_chosen(self, account_id: str, name: str | None) -> None:
        try:
            self._open_account(account_id, name)
        except AccountInUse:
            self._model.say_in_use(account_id)
        except CannotOpen as error:
            cause = error.__cause__
            if not (isinstance(cause, JournalError) and self._model.say_unusable(account_id, cause)):
                self._say(words_of(error))
        else:
            self.view.close()


def boards_of(shipped: Shipped, profile: Profile) -> Boards:
    """What a profile can do on each board that has an instrument, on the first simulated day."""
    rules, day = shipped.listings.rule_book, shipped.listings.pack.simulated_days[0]
    listed = {routed(each, profile.region).board for each in shipped.listings.pack.instruments}
    return tuple((board, access_of(rules, board, day, profile)) for board in Board if board in listed)


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
