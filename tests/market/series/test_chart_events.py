"""At which bars dividends, splits, results and events are marked, and that nothing is marked before it is known."""

from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from tests.market.series.builders import at, closes
from tests.simulation.builders import on
from tests.views.market_builders import a_fact
from tradewalk.domain.instants import CHINA
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.company_facts import FactKind
from tradewalk.market.company_results import CompanyResult
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.chart_events import (
    EventKind,
    EventShelf,
    Known,
    chart_events,
    publication_places,
)
from tradewalk.market.series.time_frame import TimeFrame

DAYS = ("2025-08-25", "2025-08-26", "2025-08-28", "2025-09-01")
"""Wednesday the 27th is a day without a bar."""
MINUTES = ("2025-08-26 09:30", "2025-08-26 09:31", "2025-08-28 09:30", "2025-08-28 09:31")


def starts(clocks: tuple[str, ...]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    return np.array([at(clock) for clock in clocks], dtype=np.float64)


def action(ex_on: str, cash: str = "0", before: int = 1, after: int = 1) -> CorporateAction:
    day = date.fromisoformat(ex_on)
    return CorporateAction("688256.SH", day, day, Decimal(cash), before, after)


def result(published: str, months: int = 6) -> CompanyResult:
    return CompanyResult(
        "688256.SH", 2025, months, date(2025, 6, 30), at(published), "CNY", Decimal(1), Decimal(1)
    )


def bars(clocks: tuple[str, ...] = DAYS) -> ChartBars:
    return ChartBars(closes(dict.fromkeys(clocks, 10.0)))


def days() -> tuple[DailyBar, ...]:
    return tuple(DailyBar(date.fromisoformat(day), 1000, 1000, 1000, 1000, 100, 0) for day in DAYS)


@pytest.mark.parametrize(
    ("published", "frame", "place"),
    [
        ("2025-08-24 18:00", TimeFrame.DAY, None),
        ("2025-08-25 07:00", TimeFrame.DAY, 0),
        ("2025-08-26 10:00", TimeFrame.DAY, 1),
        ("2025-08-26 20:00", TimeFrame.DAY, 1),
        ("2025-08-27 10:00", TimeFrame.DAY, 2),
        ("2025-08-30 10:00", TimeFrame.DAY, 3),
        ("2025-09-02 10:00", TimeFrame.DAY, None),
        ("2025-08-25 20:00", TimeFrame.MINUTE_1, None),
        ("2025-08-26 08:00", TimeFrame.MINUTE_1, 0),
        ("2025-08-26 09:31", TimeFrame.MINUTE_1, 1),
        ("2025-08-26 20:00", TimeFrame.MINUTE_1, 1),
        ("2025-08-27 10:00", TimeFrame.MINUTE_1, 2),
        ("2025-08-28 15:30", TimeFrame.MINUTE_1, 3),
        ("2025-08-29 10:00", TimeFrame.MINUTE_1, None),
    ],
)
def test_what_is_published_stands_at_its_bar_or_at_the_next_that_trades(
    published: str, frame: TimeFrame, place: int | None
) -> None:
    axis = starts(DAYS if frame is TimeFrame.DAY else MINUTES)
    assert publication_places([at(published)], axis, frame, CHINA) == (place,)


@pytest.mark.parametrize(
    ("frame", "clocks", "places"),
    [
        (TimeFrame.WEEK, ("2025-08-25", "2025-09-01"), (0, 1)),
        (TimeFrame.MONTH, ("2025-08-25", "2025-09-01"), (0, 1)),
        (TimeFrame.YEAR, ("2025-08-25",), (0, 0)),
    ],
)
def test_a_longer_bar_has_all_that_was_published_during_it(
    frame: TimeFrame, clocks: tuple[str, ...], places: tuple[int, int]
) -> None:
    instants = [at("2025-08-27 10:00"), at("2025-09-01 10:00")]
    assert publication_places(instants, starts(clocks), frame, CHINA) == places


def test_without_a_bar_nothing_is_marked() -> None:
    known = Known.by(on("10:30"), [action("2025-08-25", "1")], [result("2025-08-25 10:00")], [])
    assert chart_events(known, (), ChartBars.none(), TimeFrame.DAY, CHINA) == ()


def test_a_split_with_cash_has_a_mark_of_each_kind_and_one_on_a_day_without_a_bar_stands_at_the_next() -> (
    None
):
    known = Known.by(on("10:30"), [action("2025-08-27", "0.5", 10, 13), action("2025-08-26", "1")], [], [])
    events = chart_events(known, days(), bars(), TimeFrame.DAY, CHINA)
    assert [(event.position, event.kind, event.day.day) for event in events] == [
        (1, EventKind.DIVIDEND, 26),
        (2, EventKind.DIVIDEND, 27),
        (2, EventKind.SPLIT, 27),
    ]


def test_nothing_is_known_before_it_is_published_and_results_are_told_once() -> None:
    fact = a_fact(FactKind.RESULTS, "Half-year", "2025-08-26T18:00")
    later = a_fact(FactKind.EVENT, "A placing", "2025-08-28T18:00")
    risk = a_fact(FactKind.RISK, "Floods", "2025-08-20T18:00")
    results = [result("2025-08-26 18:00"), result("2025-08-25 18:00", 3), result("2025-08-28 18:00", 9)]
    known = Known.by(on("10:30", date(2025, 8, 27)), [], results, [fact, later, risk])
    assert known.facts == (fact,)
    assert [each.months for each in known.results] == [3]
    all_known = Known.by(on("18:00", date(2025, 8, 28)), [], results, [fact, later, risk])
    assert [each.months for each in all_known.results] == [3, 9]
    assert all_known.facts == (fact, later)


def test_events_are_kept_until_something_is_published_or_a_bar_was_closed() -> None:
    shelf, series = EventShelf(), bars()
    known = Known.by(on("10:30"), [action("2025-08-26", "1")], [], [])
    first = shelf.of(known, days(), series, TimeFrame.DAY, CHINA)
    same = Known.by(on("10:31"), [action("2025-08-26", "1")], [], [])
    assert shelf.of(same, days(), series, TimeFrame.DAY, CHINA) is first
    more = Known.by(on("10:31"), [action("2025-08-26", "1")], [result("2025-08-25 18:00")], [])
    assert len(shelf.of(more, days(), series, TimeFrame.DAY, CHINA)) == 2
    assert shelf.of(known, days(), bars(DAYS[:1]), TimeFrame.DAY, CHINA) == ()
