"""What a walkthrough may ask about the application and point at: published state paths and target names.

One with a part in angle brackets stands for many: ``position.<symbol>.quantity`` is ``position.688256.SH.quantity``.
``tradewalk states`` and ``tradewalk targets`` print the lists. What is published stays.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderType
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


class Screen(StrEnum):
    """Where a target is."""

    FRAME = "frame"
    DETAIL = "detail"
    TICKET = "ticket"
    TIMELINE = "timeline"
    CHANGE = "change"
    PORTFOLIO = "portfolio"
    ORDERS = "orders"
    STATEMENTS = "statements"
    RULES = "rules"
    FEES = "fees"
    DIALOGS = "dialogs"


class PublishedTarget(NamedTuple):
    """One target: its name as a step writes it, where it is, and what it is."""

    name: str
    screen: Screen
    meaning: str


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
    "type": "|".join(OrderType),
    "number": r"[0-9]+|last",
    "place": r"[0-9]+|last",
    "word": r"[A-Za-z0-9_-]+",
    "column": r"[a-z-]+",
    "step": r"[A-Za-z0-9_-]+",
    "level": r"(?:ask|bid)[0-9]+|spread",
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
    from tradewalk.walkthrough.published_run import RUN_STATES
    from tradewalk.walkthrough.published_screens import SCREEN_STATES
    from tradewalk.walkthrough.published_ticket import TICKET_STATES

    return (*SCREEN_STATES, *TICKET_STATES, *ACCOUNT_STATES, *RUN_STATES)


def published_target(name: str) -> PublishedTarget | None:
    """What is published under the name of a target as a step writes it; None for nothing."""
    return next((target for target, pattern in _target_patterns() if pattern.fullmatch(name)), None)


def published_targets() -> tuple[PublishedTarget, ...]:
    """Every published target, by its screen."""
    from tradewalk.walkthrough.targets_of_charts import CHART_TARGETS
    from tradewalk.walkthrough.targets_of_details import DETAIL_TARGETS
    from tradewalk.walkthrough.targets_of_frame import DIALOG_TARGETS, FRAME_TARGETS
    from tradewalk.walkthrough.targets_of_orders import CHANGE_TARGETS, TIMELINE_TARGETS
    from tradewalk.walkthrough.targets_of_pages import PAGE_TARGETS
    from tradewalk.walkthrough.targets_of_tickets import TICKET_TARGETS

    of_screens = {
        Screen.FRAME: FRAME_TARGETS,
        Screen.DETAIL: {**DETAIL_TARGETS, **CHART_TARGETS},
        Screen.TICKET: TICKET_TARGETS,
        Screen.TIMELINE: TIMELINE_TARGETS,
        Screen.CHANGE: CHANGE_TARGETS,
        **PAGE_TARGETS,
        Screen.DIALOGS: DIALOG_TARGETS,
    }
    return tuple(
        PublishedTarget(name, screen, meaning)
        for screen, targets in of_screens.items()
        for name, meaning in targets.items()
    )


@cache
def _target_patterns() -> tuple[tuple[PublishedTarget, re.Pattern[str]], ...]:
    """Those without varying parts first: a name that is published as it is stands for nothing else."""
    targets = sorted(published_targets(), key=lambda target: target.name.count("<"))
    return tuple((target, _pattern(target.name)) for target in targets)


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
