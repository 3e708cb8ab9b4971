"""What the page of the rule book shows."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.rule_changes import AnyRule, RuleChange


class BookPart(StrEnum):
    """Whose rules are shown, where it is not one board: the instrument's on show, or all."""

    SHOWN = "shown"
    EVERY = "every"


class SinceFault(StrEnum):
    """Why a typed day compares with nothing."""

    NO_DAY = "no-day"
    NOT_EARLIER = "not-earlier"


@dataclass(frozen=True, slots=True)
class RuleBookProps:
    """The page on ``day``. Without a ``since`` there are rules, with one there are changes.

    ``part`` is a BookPart or one board. ``days_of_change``, latest first, are those that one may compare with.
    ``since_text`` is the field's to the letter. ``marked`` is the id of a rule that was asked for.
    """

    day: date
    instrument: Instrument | None = None
    part: BookPart | Board = BookPart.EVERY
    days_of_change: tuple[date, ...] = ()
    since_text: str = ""
    since: date | None = None
    fault: SinceFault | None = None
    filter_text: str = ""
    rules: tuple[AnyRule, ...] = ()
    changes: tuple[RuleChange, ...] = ()
    marked: str | None = None
