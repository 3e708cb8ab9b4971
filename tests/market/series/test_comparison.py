"""Instruments in percent from the first bar that all have, across calendars and clocks."""

from datetime import tzinfo

import numpy as np
import pytest

from tests.market.series.builders import NEW_YORK, at, closes
from tests.simulation.builders import APPLE, STAR, TENCENT, a_world
from tradewalk.domain.instants import CHINA, Instant, moment_of
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.bar_series import series_of
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.comparison import Compared, Comparison, compared
from tradewalk.market.series.time_frame import TimeFrame


def instrument(rows: dict[str, float], zone: tzinfo = CHINA, *, grows: bool = False) -> Compared:
    """Closes by their start; the last one may still grow."""
    series = closes(rows, zone)
    if not grows:
        return Compared(ChartBars(series), zone)
    return Compared(ChartBars(series.first(len(series) - 1), series.row(-1)), zone)


def told(comparison: Comparison, zone: tzinfo = CHINA, shape: str = "%m-%d") -> list[str]:
    """Every place: its date, and the percent of each instrument, a dash where it has no bar, a star at the base."""
    rows = []
    for place, start in enumerate(comparison.starts):
        percents = [line.at(place) for line in comparison.lines]
        texts = ["-" if percent is None else f"{percent:.1f}" for percent in percents]
        mark = "*" if place == comparison.base else ""
        rows.append(f"{moment_of(Instant(int(start)), zone).strftime(shape)}{mark} {' '.join(texts)}")
    return rows


def test_holidays_of_one_market_leave_a_gap_in_its_line_alone() -> None:
    mainland = instrument({"2025-09-29": 50.0, "2025-09-30": 55.0, "2025-10-09": 60.0, "2025-10-10": 45.0})
    hong_kong = instrument({"2025-09-30": 20.0, "2025-10-02": 22.0, "2025-10-08": 19.0, "2025-10-10": 20.0})
    assert told(compared([mainland, hong_kong], TimeFrame.DAY)) == [
        "09-29 -9.1 -",
        "09-30* 0.0 0.0",
        "10-02 - 10.0",
        "10-08 - -5.0",
        "10-09 9.1 -",
        "10-10 -18.2 0.0",
    ]


@pytest.mark.parametrize("first", ["China", "New York"])
def test_the_same_date_in_two_time_zones_is_one_place(first: str) -> None:
    rows = {"2025-03-07": 100.0, "2025-03-10": 110.0, "2025-03-11": 121.0}
    china, america = instrument(rows), instrument({day: 2 * close for day, close in rows.items()}, NEW_YORK)
    pair, zone = ([china, america], CHINA) if first == "China" else ([america, china], NEW_YORK)
    comparison = compared(pair, TimeFrame.DAY)
    assert told(comparison, zone) == ["03-07* 0.0 0.0", "03-10 10.0 10.0", "03-11 21.0 21.0"]
    assert comparison.starts.tolist() == [at(day, zone) for day in rows]


def test_one_that_was_listed_later_begins_at_nought_where_it_begins() -> None:
    old = instrument({"2025-08-20": 8.0, "2025-08-21": 10.0, "2025-08-22": 12.0})
    new = instrument({"2025-08-21": 50.0, "2025-08-22": 40.0})
    assert told(compared([old, new], TimeFrame.DAY)) == [
        "08-20 -20.0 -",
        "08-21* 0.0 0.0",
        "08-22 20.0 -20.0",
    ]


@pytest.mark.parametrize(
    ("since", "base"),
    [("2025-08-01", 0), ("2025-08-20", 0), ("2025-08-20 09:30", 0), ("2025-08-21", 2), ("2025-08-23", None)],
)
def test_the_base_is_the_first_common_bar_in_view(since: str, base: int | None) -> None:
    one = instrument({"2025-08-20": 8.0, "2025-08-21": 10.0, "2025-08-22": 12.0})
    other = instrument({"2025-08-20": 50.0, "2025-08-22": 40.0})
    assert compared([one, other], TimeFrame.DAY, at(since)).base == base


def test_without_a_common_bar_there_is_no_base_and_no_line() -> None:
    pair = [instrument({"2025-08-20": 8.0}), instrument({"2025-08-21": 10.0})]
    comparison = compared(pair, TimeFrame.DAY)
    assert comparison.base is None
    assert [len(line.places) for line in comparison.lines] == [0, 0]
    assert told(comparison) == ["08-20 - -", "08-21 - -"]


def test_without_a_bar_there_is_nothing() -> None:
    comparison = compared([Compared(ChartBars(series_of([])), CHINA)], TimeFrame.DAY)
    assert (len(comparison.starts), comparison.base) == (0, None)


def test_a_week_that_began_on_a_holiday_stands_beside_the_whole_one() -> None:
    mainland = instrument({"2025-04-28": 10.0, "2025-05-06": 11.0})
    america = instrument({"2025-04-28": 20.0, "2025-05-05": 19.0}, NEW_YORK)
    assert told(compared([mainland, america], TimeFrame.WEEK)) == ["04-28* 0.0 0.0", "05-05 10.0 -5.0"]


def test_minutes_stand_together_by_their_instant() -> None:
    mainland = instrument({"2025-08-27 11:25": 10.0, "2025-08-27 13:00": 11.0})
    hong_kong = instrument({"2025-08-27 11:25": 5.0, "2025-08-27 11:30": 6.0, "2025-08-27 13:00": 7.0})
    assert told(compared([mainland, hong_kong], TimeFrame.MINUTE_5), shape="%H:%M") == [
        "11:25* 0.0 0.0",
        "11:30 - 20.0",
        "13:00 10.0 40.0",
    ]
    america = instrument({"2025-08-27 11:25": 5.0}, NEW_YORK)
    assert compared([mainland, america], TimeFrame.MINUTE_5).base is None


def test_a_bar_that_grows_is_the_last_point() -> None:
    one = instrument({"2025-08-26": 10.0, "2025-08-27": 12.0}, grows=True)
    other = instrument({"2025-08-26": 10.0, "2025-08-27": 9.0})
    assert told(compared([one, other], TimeFrame.DAY)) == ["08-26* 0.0 0.0", "08-27 20.0 -10.0"]


@pytest.mark.parametrize("count", [0, 6])
def test_from_one_to_five_can_be_compared(count: int) -> None:
    one = instrument({"2025-08-26": 10.0})
    with pytest.raises(ValueError, match="from 1 to 5"):
        compared([one] * count, TimeFrame.DAY)
    assert len(compared([one] * 5, TimeFrame.DAY).lines) == 5


@pytest.mark.parametrize("adjustment", [Adjustment.FORWARD, Adjustment.BACKWARD])
def test_three_markets_of_the_pack_over_their_splits(adjustment: Adjustment) -> None:
    run, shelf = a_world("10:30"), BarShelf()
    instruments = [
        Compared(shelf.bars(run.read, symbol, TimeFrame.DAY, adjustment), run.read.zone(symbol))
        for symbol in (STAR, TENCENT, APPLE)
    ]
    comparison = compared(instruments, TimeFrame.DAY, at("2020-08-28"))
    place = comparison.base
    assert place is not None and comparison.starts[place] == at("2020-08-28")
    # Apple closed at 499.23 before its split of 1 to 4 (124.81), and at 129.04 after it: 3.39 % more.
    assert comparison.lines[2].at(place + 1) == pytest.approx(3.3892, abs=1e-4)
    assert np.all(np.diff(comparison.starts) > 0)
