"""Labels stand where a year, a month, a day or an hour begins, as fine as there is room for them."""

from collections.abc import Iterator
from datetime import date, timedelta, tzinfo
from itertools import pairwise

import numpy as np
import pytest

from tests.domain.builders import shipped_rule_book
from tests.market.series.builders import NEW_YORK, midnight
from tradewalk.domain.instants import CHINA, moment_of
from tradewalk.domain.instruments import Board
from tradewalk.domain.sessions import trading_day
from tradewalk.market.day_grid import DayGrid, grid_of
from tradewalk.market.series.bar_series import Numbers
from tradewalk.market.series.natural_labels import Label, LabelKind, natural_labels, pauses_of
from tradewalk.market.series.session_slots import session_slots
from tradewalk.market.series.time_frame import TimeFrame


def weekdays(first: str, last: str) -> Iterator[date]:
    day = date.fromisoformat(first)
    while day <= date.fromisoformat(last):
        if day.weekday() < 5:
            yield day
        day += timedelta(days=1)


def days(first: str, last: str, zone: tzinfo = CHINA) -> Numbers:
    return np.array([midnight(day, zone) for day in weekdays(first, last)])


def grids(board: Board, first: str, last: str) -> list[DayGrid]:
    return [grid_of(trading_day(shipped_rule_book(), board, day)) for day in weekdays(first, last)]


def minutes(frame: TimeFrame, first: str, last: str, board: Board = Board.SSE_STAR) -> Numbers:
    return np.array(
        [at for grid in grids(board, first, last) for at in session_slots(grid, frame).starts],
        dtype=np.float64,
    )


SHAPES = {
    LabelKind.YEAR: "%Y",
    LabelKind.QUARTER: "%Y-%m",
    LabelKind.MONTH: "%Y-%m",
    LabelKind.WEEK: "%m-%d",
    LabelKind.DAY: "%m-%d",
}


def words(labels: tuple[Label, ...], zone: tzinfo = CHINA) -> str:
    """As a view might write them; a break with both its ends."""
    texts = []
    for label in labels:
        text = moment_of(label.at, zone).strftime(SHAPES.get(label.kind, "%H:%M"))
        paused = "" if label.paused is None else moment_of(label.paused, zone).strftime("%H:%M/")
        texts.append(paused + text)
    return " ".join(texts)


def labelled(starts: Numbers, width: float, zone: tzinfo = CHINA, first: int = 0) -> str:
    return words(natural_labels(starts, zone, first, len(starts) - 1, width), zone)


@pytest.mark.parametrize(
    ("first", "last", "width", "expected"),
    [
        ("2021-03-10", "2025-08-27", 200, "2022 2023 2024 2025"),
        ("2000-06-01", "2025-08-27", 1000, "2005 2010 2015 2020 2025"),
        ("1985-06-03", "2025-08-27", 1500, "1990 2000 2010 2020"),
        ("2024-05-06", "2025-08-27", 60, "2024-07 2024-10 2025 2025-04 2025-07"),
        ("2024-10-14", "2025-03-14", 15, "2024-11 2024-12 2025 2025-02 2025-03"),
        ("2025-07-15", "2025-08-27", 4, "07-15 07-21 07-28 2025-08 08-11 08-18 08-25"),
        ("2025-08-25", "2025-08-29", 1, "08-25 08-26 08-27 08-28 08-29"),
        ("2025-08-27", "2025-08-27", 50, "08-27"),
    ],
)
@pytest.mark.parametrize("zone", [CHINA, NEW_YORK], ids=["China", "New York"])
def test_days_are_labelled_as_finely_as_there_is_room(
    first: str, last: str, width: float, expected: str, zone: tzinfo
) -> None:
    assert labelled(days(first, last, zone), width, zone) == expected


@pytest.mark.parametrize(
    ("frame", "first", "last", "width", "expected"),
    [
        (TimeFrame.MINUTE_60, "2025-08-25", "2025-08-27", 4, "08-25 08-26 08-27"),
        (
            TimeFrame.MINUTE_60,
            "2025-08-26",
            "2025-08-27",
            1,
            "08-26 10:30 13:00 14:00 08-27 10:30 13:00 14:00",
        ),
        (TimeFrame.MINUTE_30, "2025-08-27", "2025-08-27", 2, "08-27 10:30 13:00 14:00"),
        (
            TimeFrame.MINUTE_5,
            "2025-08-27",
            "2025-08-27",
            6,
            "08-27 10:00 10:30 11:00 13:00 13:30 14:00 14:30",
        ),
        (TimeFrame.MINUTE_1, "2025-08-27", "2025-08-27", 50, "08-27 10:30 13:00 14:00 15:00"),
        (TimeFrame.MINUTE_1, "2025-08-27", "2025-08-27", 100, "08-27 13:00 15:00"),
    ],
)
def test_minutes_are_labelled_at_round_times(
    frame: TimeFrame, first: str, last: str, width: float, expected: str
) -> None:
    assert labelled(minutes(frame, first, last), width) == expected


@pytest.mark.parametrize(
    ("board", "frame", "width", "expected"),
    [
        (
            Board.SSE_STAR,
            TimeFrame.MINUTE_1,
            25,
            "08-27 10:00 10:30 11:00 11:30/13:00 13:30 14:00 14:30 15:00",
        ),
        (Board.SSE_STAR, TimeFrame.MINUTE_60, 1, "08-27 10:30 11:30/13:00 14:00"),
        (Board.HKEX_MAIN, TimeFrame.MINUTE_5, 12, "08-27 11:00 12:00/13:00 14:00 15:00"),
        (Board.US_LISTED, TimeFrame.MINUTE_5, 12, "08-27 11:00 12:00 13:00 14:00 15:00"),
    ],
)
def test_the_lunch_break_is_marked_with_both_its_ends(
    board: Board, frame: TimeFrame, width: float, expected: str
) -> None:
    zone = NEW_YORK if board is Board.US_LISTED else CHINA
    starts = minutes(frame, "2025-08-27", "2025-08-27", board)
    [grid] = grids(board, "2025-08-27", "2025-08-27")
    labels = natural_labels(starts, zone, 0, len(starts) - 1, width, pauses_of(grid))
    assert words(labels, zone) == expected
    assert {label.kind is LabelKind.BREAK for label in labels if label.paused} <= {True}


def test_over_five_days_every_day_and_every_break_is_told() -> None:
    starts = minutes(TimeFrame.FIVE_DAYS, "2025-08-21", "2025-08-27")
    pauses = [
        pause for grid in grids(Board.SSE_STAR, "2025-08-21", "2025-08-27") for pause in pauses_of(grid)
    ]
    labels = natural_labels(starts, CHINA, 0, len(starts) - 1, 80, pauses)
    pause = "11:30/13:00"
    assert words(labels) == f"08-21 {pause} 08-22 {pause} 08-25 {pause} 08-26 {pause} 08-27 {pause} 15:00"
    assert (
        words(natural_labels(starts, CHINA, 0, len(starts) - 1, 200, pauses))
        == "08-21 08-22 08-25 08-26 08-27 15:00"
    )


def test_a_break_is_not_told_where_trading_did_not_go_on_that_day() -> None:
    grid = grids(Board.SSE_STAR, "2025-08-26", "2025-08-26")[0]
    starts = minutes(TimeFrame.MINUTE_5, "2025-08-26", "2025-08-27")
    halted = np.concatenate((starts[:20], starts[48:]))
    assert pauses_of(grid)
    assert LabelKind.BREAK not in {
        label.kind for label in natural_labels(halted, CHINA, 0, len(halted) - 1, 3, pauses_of(grid))
    }


def test_what_is_in_view_keeps_its_labels_when_the_view_moves() -> None:
    starts = days("2021-03-10", "2025-08-27")
    whole = dict.fromkeys(natural_labels(starts, CHINA, 0, len(starts) - 1, 15))
    for first in range(0, len(starts) - 300, 17):
        part = natural_labels(starts, CHINA, first, first + 299, 15)
        assert [label for label in part if label in whole] == list(part)
        assert len(part) > 10


@pytest.mark.parametrize("width", [0.5, 1, 3, 12, 60, 400, 5000])
def test_labels_keep_their_distance_and_name_the_bar_they_stand_at(width: float) -> None:
    for starts in (
        days("2012-01-02", "2025-08-27"),
        minutes(TimeFrame.MINUTE_15, "2025-07-01", "2025-08-27"),
        days("2012-01-02", "2025-08-27")[::21],
    ):
        for first, last in ((0, len(starts) - 1), (37, 120), (99, 99)):
            labels = natural_labels(starts, CHINA, first, last, width)
            assert all(b.position - a.position >= width for a, b in pairwise(labels))
            assert all(first <= each.position <= last and starts[each.position] == each.at for each in labels)
            assert labels or last - first < 2 * width


def test_months_and_years_are_labelled_at_their_first_bar() -> None:
    months = np.array([midnight(day) for day in (date(2024, 11, 1), date(2024, 12, 2), date(2025, 1, 2))])
    kinds = [label.kind for label in natural_labels(months, CHINA, 0, 2, 1)]
    assert kinds == [LabelKind.MONTH, LabelKind.MONTH, LabelKind.YEAR]


def test_without_a_bar_there_is_no_label_and_a_company_listed_yesterday_has_its_days() -> None:
    assert natural_labels(np.array([]), CHINA, 0, -1, 10) == ()
    assert natural_labels(days("2025-08-27", "2025-08-27"), CHINA, 5, 9, 10) == ()
    assert labelled(days("2025-08-26", "2025-08-27"), 1) == "08-26 08-27"
    assert labelled(days("2025-08-26", "2025-08-27"), 40) == "08-26"


def test_a_million_minutes_cost_what_their_labels_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[int] = []
    search = np.searchsorted

    def counting(where: Numbers, what: Numbers, **options: str) -> object:
        looked_up.append(np.size(what))
        return search(where, what, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(np, "searchsorted", counting)
    starts = np.arange(1_000_000, dtype=np.float64) * 60_000
    assert 5 < len(natural_labels(starts, CHINA, 0, len(starts) - 1, 100_000)) < 12
    assert sum(looked_up) < 500
