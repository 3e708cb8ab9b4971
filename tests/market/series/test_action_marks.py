"""Splits and dividends stand at the bar of the first day that trades without the right."""

from datetime import date
from decimal import Decimal

import numpy as np
import pytest

from tests.market.series.builders import NEW_YORK, at
from tradewalk.domain.instants import CHINA
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.market.series.action_marks import ActionKind, marks_of, places_of
from tradewalk.market.series.time_frame import TimeFrame

TRADED = (18, 19, 21, 22, 25)
DAYS = tuple(DailyBar(date(2025, 8, day), 10, 10, 10, 10, 100, 10) for day in TRADED)


def action(day: int, cash: str = "0", before: int = 1, after: int = 1) -> CorporateAction:
    ex_on = date(2025, 8, day)
    return CorporateAction("X", ex_on, ex_on, Decimal(cash), before, after)


def test_every_action_is_marked_at_midnight_of_its_exchange() -> None:
    actions = [action(19, "0.50"), action(21, "1.00", 10, 15), action(22, "0", 1, 4)]
    marks = marks_of(DAYS, actions, NEW_YORK)
    assert [(mark.kind, mark.start) for mark in marks] == [
        (ActionKind.DIVIDEND, at("2025-08-19", NEW_YORK)),
        (ActionKind.SPLIT, at("2025-08-21", NEW_YORK)),
        (ActionKind.DIVIDEND, at("2025-08-21", NEW_YORK)),
        (ActionKind.SPLIT, at("2025-08-22", NEW_YORK)),
    ]
    assert (marks[2].cash_per_share, marks[1].shares_before, marks[1].shares_after) == (
        Decimal("1.00"),
        10,
        15,
    )


@pytest.mark.parametrize(
    ("frame", "starts", "ex_on", "place"),
    [
        (TimeFrame.DAY, ["2025-08-19", "2025-08-21", "2025-08-22"], 21, 1),
        (TimeFrame.DAY, ["2025-08-19", "2025-08-21", "2025-08-22"], 20, 1),
        (TimeFrame.DAY, ["2025-08-19", "2025-08-21", "2025-08-22"], 26, None),
        (TimeFrame.DAY, ["2025-08-21", "2025-08-22"], 19, None),
        (TimeFrame.DAY, [], 19, None),
        (TimeFrame.WEEK, ["2025-08-11", "2025-08-18", "2025-08-25"], 22, 1),
        (TimeFrame.WEEK, ["2025-08-18", "2025-08-25"], 23, 1),
        (TimeFrame.YEAR, ["2024-01-02", "2025-01-02"], 21, 1),
        (TimeFrame.MINUTE_60, ["2025-08-19 14:00", "2025-08-21 09:30", "2025-08-21 10:30"], 21, 1),
    ],
)
def test_a_mark_stands_at_the_bar_that_holds_its_day(
    frame: TimeFrame, starts: list[str], ex_on: int, place: int | None
) -> None:
    instants = np.array([at(start) for start in starts], dtype=np.float64)
    assert places_of(marks_of(DAYS, [action(ex_on, "0.50")], CHINA), instants, frame, CHINA) == (place,)


def test_without_an_action_there_is_no_mark() -> None:
    assert places_of(marks_of(DAYS, [], CHINA), np.array([1.0]), TimeFrame.DAY, CHINA) == ()
