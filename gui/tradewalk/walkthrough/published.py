"""What a walkthrough may ask about the application: the published state paths, each with its type and its meaning.

A path with a part in angle brackets stands for many: ``position.<symbol>.quantity`` is ``position.688256.SH.quantity``.
The values are read by ``walk_states``; ``tradewalk states`` prints this list. A path that is published stays.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from tradewalk.domain.money import Currency
from tradewalk.domain.refusals import Reason


class StateKind(StrEnum):
    """What stands at a path: a name of a fixed or an open set, yes or no, a whole number, money or a price."""

    NAME = "name"
    YES_NO = "yes or no"
    COUNT = "whole number"
    AMOUNT = "number"


@dataclass(frozen=True, slots=True)
class PublishedState:
    """One path. ``names`` are all that a name can be, empty where the set is open. There may be nothing at any path."""

    path: str
    kind: StateKind
    meaning: str
    names: tuple[str, ...] = ()


CAUTIONS = (
    "above-last",
    "below-last",
    "large-share-of-cash",
    "high-minimum-fee",
    "limit-short-of-stop",
    "paid-in-good-faith",
)
"""What the ticket advises a second look at."""

_PLACEHOLDERS = {
    "symbol": r"[0-9A-Z]+\.[A-Z]{2}",
    "currency": "|".join(Currency),
    "caution": "|".join(CAUTIONS),
    "reason": "|".join(Reason),
}
_PLACEHOLDER = re.compile("<([a-z]+)>")


def published_state(path: str) -> PublishedState | None:
    """What is published under a path as a script writes it; None for nothing."""
    return next((state for state, pattern in _patterns() if pattern.fullmatch(path)), None)


def varying_parts(state: PublishedState, path: str) -> dict[str, str]:
    """What stands for the parts in angle brackets, by their names. Raises ValueError for a path of another state."""
    found = _pattern(state.path).fullmatch(path)
    if found is None:
        raise ValueError(f"{path} is no {state.path}")
    return found.groupdict()


def published_states() -> tuple[PublishedState, ...]:
    """Every published state, by what it is about."""
    from tradewalk.walkthrough.published_account import ACCOUNT_STATES
    from tradewalk.walkthrough.published_screens import SCREEN_STATES
    from tradewalk.walkthrough.published_ticket import TICKET_STATES

    return (*SCREEN_STATES, *TICKET_STATES, *ACCOUNT_STATES)


@cache
def _patterns() -> tuple[tuple[PublishedState, re.Pattern[str]], ...]:
    return tuple((state, _pattern(state.path)) for state in published_states())


@cache
def _pattern(path: str) -> re.Pattern[str]:
    parts = _PLACEHOLDER.split(path)
    return re.compile(
        "".join(_as_pattern(part, is_name=number % 2 == 1) for number, part in enumerate(parts))
    )


def _as_pattern(part: str, *, is_name: bool) -> str:
    return f"(?P<{part}>{_PLACEHOLDERS[part]})" if is_name else re.escape(part)
