"""The practice accounts to choose from."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.profiles import Profile


@dataclass(frozen=True, slots=True)
class AccountsInputs:
    """Every profile, the default one first; the ids of those that have a journal, and of one in use elsewhere."""

    profiles: tuple[Profile, ...]
    begun: frozenset[str] = frozenset()
    in_use: str | None = None


@dataclass(frozen=True, slots=True)
class AccountChoice:
    """One account to choose. ``is_first``: the one that Enter opens."""

    profile: Profile
    is_first: bool
    is_begun: bool
    is_in_use: bool


@dataclass(frozen=True, slots=True)
class AccountsProps:
    """The accounts in their order."""

    choices: tuple[AccountChoice, ...]


def derive_accounts(inputs: AccountsInputs) -> AccountsProps:
    """What the chooser shows."""
    return AccountsProps(
        tuple(
            AccountChoice(
                profile,
                is_first=index == 0,
                is_begun=profile.id in inputs.begun,
                is_in_use=profile.id == inputs.in_use,
            )
            for index, profile in enumerate(inputs.profiles)
        )
    )


class AccountsViewModel(QObject):
    """``account_chosen`` carries the id of a profile."""

    props_changed = Signal(object)
    account_chosen = Signal(str)

    def __init__(self, inputs: AccountsInputs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inputs = inputs
        self.props = derive_accounts(inputs)

    def choose(self, profile_id: str) -> None:
        """Open this account."""
        if any(profile.id == profile_id for profile in self._inputs.profiles):
            self.account_chosen.emit(profile_id)

    def say_in_use(self, profile_id: str) -> None:
        """Another window has this account open."""
        inputs = AccountsInputs(self._inputs.profiles, self._inputs.begun, profile_id)
        if inputs != self._inputs:
            self._inputs = inputs
            self.props = derive_accounts(inputs)
            self.props_changed.emit(self.props)
