"""What the account chooser shows, derived from the accounts that there are and what is being asked."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from tradewalk.domain.access import Access
from tradewalk.domain.instruments import Board
from tradewalk.domain.profiles import Profile
from tradewalk.services.account_reading import AccountProblem, AccountSummary

Boards = tuple[tuple[Board, Access], ...]


class Asked(StrEnum):
    """What the chooser is asking for at the moment."""

    NEW_NAME = "new-name"
    OTHER_NAME = "other-name"
    RESET = "reset"


class NoticeKind(StrEnum):
    """What has just been done, or could not be."""

    RESET = "reset"
    SET_ASIDE = "set-aside"
    FAILED = "failed"


class Notice(NamedTuple):
    """A sentence about a file."""

    kind: NoticeKind
    path: Path


class AccountsForm(NamedTuple):
    """What is asked about which profile or account, and the name that is being typed.

    ``in_use`` is the account that another window turned out to have; ``found`` are problems that only an
    attempt to open showed.
    """

    asked: Asked | None = None
    subject: str = ""
    text: str = ""
    in_use: str | None = None
    notice: Notice | None = None
    found: Mapping[str, AccountProblem] = {}


class AccountsInputs(NamedTuple):
    """Every profile, the default one first, with what it can do on each board; and every account."""

    profiles: tuple[tuple[Profile, Boards], ...]
    accounts: tuple[AccountSummary, ...] = ()
    form: AccountsForm = AccountsForm()


class AccountRow(NamedTuple):
    """An account that there is. ``is_first``: the one that Enter opens."""

    summary: AccountSummary
    profile: Profile
    used_on: date
    problem: AccountProblem | None
    is_first: bool
    is_in_use: bool
    asked: Asked | None
    text: str


class ProfileRow(NamedTuple):
    """A kind of account. ``can_open``: there is none of it yet, and one press opens it."""

    profile: Profile
    boards: Boards
    can_open: bool
    is_first: bool
    is_in_use: bool
    is_asked: bool
    text: str


class AccountsProps(NamedTuple):
    """Everything that the chooser shows."""

    accounts: tuple[AccountRow, ...]
    profiles: tuple[ProfileRow, ...]
    notice: Notice | None


def derive_accounts(inputs: AccountsInputs) -> AccountsProps:
    """The accounts, the one that was used last first; then every profile."""
    sound = [each for each in inputs.accounts if each.problem is None]
    first = sound[0].account_id if sound else inputs.profiles[0][0].id
    profiles = {profile.id: profile for profile, _ in inputs.profiles}
    known = {each.account_id for each in inputs.accounts}
    return AccountsProps(
        tuple(_account(each, profiles[each.profile_id], inputs.form, first) for each in inputs.accounts),
        tuple(_profile(profile, boards, inputs.form, first, known) for profile, boards in inputs.profiles),
        inputs.form.notice,
    )


def _account(summary: AccountSummary, profile: Profile, form: AccountsForm, first: str) -> AccountRow:
    is_asked = form.subject == summary.account_id and form.asked in (Asked.OTHER_NAME, Asked.RESET)
    return AccountRow(
        summary,
        profile,
        used_on=summary.used_at.astimezone().date(),
        problem=form.found.get(summary.account_id, summary.problem),
        is_first=summary.account_id == first,
        is_in_use=summary.account_id == form.in_use,
        asked=form.asked if is_asked else None,
        text=form.text if is_asked else "",
    )


def _profile(profile: Profile, boards: Boards, form: AccountsForm, first: str, known: set[str]) -> ProfileRow:
    is_asked = form.asked is Asked.NEW_NAME and form.subject == profile.id
    can_open = profile.id not in known
    return ProfileRow(
        profile,
        boards,
        can_open=can_open,
        is_first=can_open and profile.id == first,
        is_in_use=can_open and profile.id == form.in_use,
        is_asked=is_asked,
        text=form.text if is_asked else "",
    )
