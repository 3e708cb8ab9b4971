"""What a chart marks at its bars: splits, dividends, results and events, of what is known by now."""

from collections.abc import Sequence
from datetime import date, tzinfo
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from tradewalk.domain.instants import Instant, moment_of
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.company_facts import CompanyFact, FactKind
from tradewalk.market.company_results import CompanyResult
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.series.action_marks import ActionKind, marks_of, places_of
from tradewalk.market.series.bar_series import Numbers
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.local_time import local_days
from tradewalk.market.series.resampling import period_numbers
from tradewalk.market.series.time_frame import TimeFrame

TIMED = (FactKind.RESULTS, FactKind.EVENT)


class EventKind(StrEnum):
    """What a badge stands for."""

    DIVIDEND = "dividend"
    SPLIT = "split"
    EVENT = "event"


class ChartEvent(NamedTuple):
    """Something that happened at a bar, on a day of its exchange."""

    position: int
    kind: EventKind
    day: date
    what: CorporateAction | CompanyResult | CompanyFact


class Known(NamedTuple):
    """What is known of an instrument at one instant."""

    actions: tuple[CorporateAction, ...]
    results: tuple[CompanyResult, ...]
    facts: tuple[CompanyFact, ...]

    @classmethod
    def by(
        cls,
        now: Instant,
        actions: Sequence[CorporateAction],
        results: Sequence[CompanyResult],
        facts: Sequence[CompanyFact],
    ) -> "Known":
        """What has gone ex, as it is handed in, and what is published by *now*; a text tells of its results alone."""
        texts = tuple(fact for fact in facts if fact.kind in TIMED and fact.published_at <= now)
        told = {fact.published_at for fact in texts if fact.kind is FactKind.RESULTS}
        rest = (result for result in results if result.published_at <= now)
        return cls(tuple(actions), tuple(each for each in rest if each.published_at not in told), texts)


def chart_events(
    known: Known, days: Sequence[DailyBar], bars: ChartBars, frame: TimeFrame, zone: tzinfo
) -> tuple[ChartEvent, ...]:
    """The events that have a bar, by their places; *days* are the instrument's, for days on which it did not trade."""
    starts = bars.history.starts if bars.live is None else np.append(bars.history.starts, bars.live.start)
    events = [*_of_actions(known, days, starts, frame, zone), *_of_publications(known, starts, frame, zone)]
    return tuple(sorted(events, key=lambda event: (event.position, event.day, event.kind)))


def _of_actions(
    known: Known, days: Sequence[DailyBar], starts: Numbers, frame: TimeFrame, zone: tzinfo
) -> list[ChartEvent]:
    kinds = {ActionKind.SPLIT: EventKind.SPLIT, ActionKind.DIVIDEND: EventKind.DIVIDEND}
    pairs = [(mark, action) for action in known.actions for mark in marks_of(days, (action,), zone)]
    places = places_of([mark for mark, _ in pairs], starts, frame, zone)
    return [
        ChartEvent(place, kinds[mark.kind], mark.ex_on, action)
        for (mark, action), place in zip(pairs, places, strict=True)
        if place is not None
    ]


def _of_publications(known: Known, starts: Numbers, frame: TimeFrame, zone: tzinfo) -> list[ChartEvent]:
    published: tuple[CompanyResult | CompanyFact, ...] = (*known.results, *known.facts)
    places = publication_places([each.published_at for each in published], starts, frame, zone)
    return [
        ChartEvent(place, EventKind.EVENT, moment_of(each.published_at, zone).date(), each)
        for each, place in zip(published, places, strict=True)
        if place is not None
    ]


def publication_places(
    instants: Sequence[Instant], starts: Numbers, frame: TimeFrame, zone: tzinfo
) -> tuple[int | None, ...]:
    """The bar during which something was published, of an evening the day's last; on a day without one the next bar.

    None before the first bar, and where the next one has not begun.
    """
    if not len(starts) or not instants:
        return (None,) * len(instants)
    wanted = np.array(instants, dtype=np.float64)
    days = local_days(wanted, zone)
    if frame.is_of_days:
        numbers, sought = period_numbers(local_days(starts, zone), frame), period_numbers(days, frame)
        places, is_early = np.searchsorted(numbers, sought), sought < numbers[0]
    else:
        bar_days = local_days(starts, zone)
        last = np.searchsorted(starts, wanted, side="right") - 1
        is_same_day = (last >= 0) & (bar_days[np.maximum(last, 0)] == days)
        places, is_early = np.where(is_same_day, last, last + 1), days < bar_days[0]
    return tuple(
        None if early or place >= len(starts) else int(place)
        for place, early in zip(places, is_early, strict=True)
    )


class EventShelf:
    """Keeps the events of a chart until something new is known or a bar was closed."""

    def __init__(self) -> None:
        self._key: object = None
        self._kept: tuple[ChartEvent, ...] = ()

    def of(
        self, known: Known, days: Sequence[DailyBar], bars: ChartBars, frame: TimeFrame, zone: tzinfo
    ) -> tuple[ChartEvent, ...]:
        """The events of these bars."""
        key = (known, bars.history, bars.live is not None, frame)
        if key != self._key:
            self._key, self._kept = key, chart_events(known, days, bars, frame, zone)
        return self._kept
