"""Practice account profiles: who trades. Their names and words stand in the views."""

import tomllib
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.money import Currency


class Region(StrEnum):
    """Where an account is kept: it decides which boards the account reaches."""

    CN = "cn"
    HK = "hk"
    US = "us"


class OpeningShares(NamedTuple):
    """Shares that an account opens with, and what one of them cost."""

    symbol: str
    quantity: int
    cost: Decimal


class Profile(NamedTuple):
    """A practice account before its first trade.

    ``cash`` is what it opens with, by currency, ``shares`` what it holds then beside it. ``trading_password`` has six
    digits, is shown on the account's page and protects nothing: it is there to be typed.
    """

    id: str
    region: Region
    permissions: frozenset[str]
    cash: tuple[tuple[Currency, Decimal], ...]
    fee_plan: str
    trading_password: str
    shares: tuple[OpeningShares, ...] = ()


class ProfilesWrong(Exception):
    """The accounts file is wrong; the message is one sentence."""


def load_profiles(text: str, fee_plans: Mapping[Region, str]) -> tuple[Profile, ...]:
    """The profiles of an accounts file (TOML), the default one first, charged by the plan of their region.

    Raises ProfilesWrong.
    """
    try:
        entries = tomllib.loads(text)["account"]
        profiles = tuple(_profile(fee_plans, **entry) for entry in entries)
    except (KeyError, TypeError, ValueError, InvalidOperation) as fault:
        raise ProfilesWrong(f"The accounts file cannot be read: {fault}.") from fault
    if len({profile.id for profile in profiles}) != len(profiles):
        raise ProfilesWrong("The accounts file gives two accounts one id; give each its own.")
    return profiles


def _profile(
    fee_plans: Mapping[Region, str],
    *,
    id: str,  # noqa: A002  # the file's own word
    region: str,
    permissions: list[str],
    cash: dict[str, str],
    trading_password: str,
) -> Profile:
    if not (len(trading_password) == 6 and trading_password.isascii() and trading_password.isdigit()):
        raise ValueError(f"the trading password of {id} is not six digits")
    opening = tuple((Currency(code), Decimal(amount)) for code, amount in cash.items())
    home = Region(region)
    return Profile(id, home, frozenset(permissions), opening, fee_plans[home], trading_password)
