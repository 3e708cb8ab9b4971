"""Splits and dividends as a chart marks them, and at which of its bars."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, time, tzinfo
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from tradewalk.domain.instants import Instant, instant_at
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.series.bar_series import Numbers
from tradewalk.market.series.local_time import local_days
from tradewalk.market.series.resampling import period_numbers
from tradewalk.market.series.time_frame import TimeFrame


class ActionKind(StrEnum):
    """What went ex."""

    SPLIT = "split"
    DIVIDEND = "dividend"


class ActionMark(NamedTuple):
    """Something to mark at the first day that trades without the right, whose midnight at its exchange is ``start``.

    A split or bonus shares turn ``shares_before`` into ``shares_after``; ``cash_per_share`` is paid for each old one.
    """

    start: Instant
    kind: ActionKind
    ex_on: date
    cash_per_share: Decimal
    shares_before: int
    shares_after: int


def marks_of(
    days: Sequence[DailyBar], actions: Sequence[CorporateAction], zone: tzinfo
) -> tuple[ActionMark, ...]:
    """What there is to mark: of an action with cash and shares the split and the dividend.

    The day is the ex-date, or the next of *days* where the instrument did not trade on it.
    """
    return tuple(mark for action in actions for mark in _marks(days, action, zone))


def _marks(days: Sequence[DailyBar], action: CorporateAction, zone: tzinfo) -> Iterator[ActionMark]:
    place = bisect_left(days, action.ex_on, key=lambda bar: bar.day)
    day = days[place].day if place < len(days) else action.ex_on
    start = instant_at(day, time(), zone)
    terms = (action.ex_on, action.cash_per_share, action.shares_before, action.shares_after)
    if action.shares_before != action.shares_after:
        yield ActionMark(start, ActionKind.SPLIT, *terms)
    if action.cash_per_share:
        yield ActionMark(start, ActionKind.DIVIDEND, *terms)


def places_of(
    marks: Sequence[ActionMark], starts: Numbers, frame: TimeFrame, zone: tzinfo
) -> tuple[int | None, ...]:
    """The bar that holds the day of each mark, of minutes the day's first; None where no bar does. Marks rise."""
    frame = frame if frame.is_of_days else TimeFrame.DAY
    bars = period_numbers(local_days(starts, zone), frame)
    wanted = np.array([mark.start for mark in marks], dtype=np.float64)
    days = period_numbers(local_days(wanted, zone), frame)
    places = np.searchsorted(bars, days)
    return tuple(
        int(place) if place < len(bars) and bars[place] == day else None
        for place, day in zip(places, days, strict=True)
    )
