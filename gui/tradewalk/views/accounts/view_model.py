"""The practice accounts to choose from: opened, made, renamed, reset, set aside."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.profiles import Profile
from tradewalk.services.account_mark import AccountInUse
from tradewalk.services.account_reading import AccountProblem
from tradewalk.services.account_shelf import AccountShelf, tidy_name
from tradewalk.services.journal import JournalError, JournalOfLaterVersion, JournalUnreadable
from tradewalk.views.accounts.props import (
    AccountsForm,
    AccountsInputs,
    Asked,
    Boards,
    Notice,
    NoticeKind,
    derive_accounts,
)


class AccountsViewModel(QObject):
    """``account_chosen`` carries the id of an account to open and the name that it is given, or None.

    ``today`` is the day of the real world: a journal that is set aside carries it in its name.
    """

    props_changed = Signal(object)
    account_chosen = Signal(str, object)

    def __init__(
        self,
        shelf: AccountShelf,
        profiles: tuple[tuple[Profile, Boards], ...],
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._today = today
        self._inputs = AccountsInputs(profiles, shelf.accounts())
        self.props = derive_accounts(self._inputs)

    # Intents

    def open(self, account_id: str) -> None:
        """Open this account; one that there is not yet begins."""
        self._set_form(AccountsForm(found=self._inputs.form.found))
        self.account_chosen.emit(account_id, None)

    def ask_new_name(self, profile_id: str) -> None:
        """Ask for the name of a new account of this profile."""
        self._ask(Asked.NEW_NAME, profile_id)

    def ask_other_name(self, account_id: str) -> None:
        """Ask for another name of this account; its present one stands in the field."""
        names = {each.account_id: each.name for each in self._inputs.accounts}
        self._ask(Asked.OTHER_NAME, account_id, names.get(account_id) or "")

    def ask_reset(self, account_id: str) -> None:
        """Ask whether this account is really to begin anew."""
        self._ask(Asked.RESET, account_id)

    def type_name(self, text: str) -> None:
        """What stands in the field of the name now."""
        self._set_form(self._inputs.form._replace(text=text))

    def cancel(self) -> None:
        """Ask no longer; nothing is done."""
        self._set_form(self._inputs.form._replace(asked=None, subject="", text=""))

    def confirm(self) -> None:
        """Do what was asked about. A name of blanks alone is none."""
        form, name = self._inputs.form, tidy_name(self._inputs.form.text)
        match form.asked:
            case Asked.NEW_NAME if name:
                self.cancel()
                self.account_chosen.emit(self._shelf.free_id(form.subject), name)
            case Asked.OTHER_NAME if name:
                self._try(form.subject, lambda: self._rename(form.subject, name))
            case Asked.RESET:
                self._try(form.subject, lambda: self._reset(form.subject))
            case _:
                return

    def set_aside(self, account_id: str) -> None:
        """Move a journal that cannot be read out of the way, so that the account can begin anew."""
        self._try(account_id, lambda: self._set_aside(account_id))

    # What an attempt to open turned out to be

    def say_in_use(self, account_id: str) -> None:
        """Another window has this account open."""
        self._set_form(self._inputs.form._replace(in_use=account_id))

    def say_unusable(self, account_id: str, error: JournalError) -> bool:
        """The journal of this account cannot be used; whether the chooser has words for that."""
        kinds = {
            JournalUnreadable: AccountProblem.UNREADABLE,
            JournalOfLaterVersion: AccountProblem.LATER_VERSION,
        }
        if (problem := kinds.get(type(error))) is None:
            return False
        form = self._inputs.form
        self._set_form(form._replace(found={**form.found, account_id: problem}))
        return True

    def _rename(self, account_id: str, name: str) -> None:
        self._shelf.rename(account_id, name)

    def _reset(self, account_id: str) -> Notice:
        return Notice(NoticeKind.RESET, self._shelf.reset(account_id, self._today()))

    def _set_aside(self, account_id: str) -> Notice:
        return Notice(NoticeKind.SET_ASIDE, self._shelf.set_aside_unreadable(account_id))

    def _try(self, account_id: str, act: Callable[[], Notice | None]) -> None:
        """Do something to an account's files, then read all accounts anew."""
        found = {id_: each for id_, each in self._inputs.form.found.items() if id_ != account_id}
        try:
            form = AccountsForm(notice=act(), found=found)
        except AccountInUse:
            form = AccountsForm(in_use=account_id, found=self._inputs.form.found)
        except (JournalError, OSError):
            folder = self._shelf.folder_of(account_id)
            form = AccountsForm(notice=Notice(NoticeKind.FAILED, folder), found=self._inputs.form.found)
        self._set(self._inputs._replace(accounts=self._shelf.accounts(), form=form))

    def _ask(self, asked: Asked, subject: str, text: str = "") -> None:
        self._set_form(AccountsForm(asked, subject, text, found=self._inputs.form.found))

    def _set_form(self, form: AccountsForm) -> None:
        self._set(self._inputs._replace(form=form))

    def _set(self, inputs: AccountsInputs) -> None:
        self._inputs = inputs
        props = derive_accounts(inputs)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)
