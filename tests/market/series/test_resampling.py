"""Days become weeks, months, quarters and years by the calendar of their exchange."""

from datetime import UTC, date, timedelta, tzinfo
from random import Random

import numpy as np
import pandas as pd
import pytest

from tests.market.series.builders import NEW_YORK, a_bar, at, closes, days_of, midnight
from tradewalk.domain.instants import CHINA
from tradewalk.market.series.bar_series import BarRow, BarSeries, series_of
from tradewalk.market.series.resampling import grouped, merged, resampled
from tradewalk.market.series.time_frame import TimeFrame

NEW_YEAR = ("2024-12-27", "2024-12-30", "2024-12-31", "2025-01-02", "2025-01-03", "2025-01-06", "2025-04-01")
PERIODS = {TimeFrame.WEEK: "W", TimeFrame.MONTH: "M", TimeFrame.QUARTER: "Q", TimeFrame.YEAR: "Y"}


@pytest.mark.parametrize("zone", [CHINA, NEW_YORK, UTC], ids=["China", "New York", "UTC"])
@pytest.mark.parametrize(
    ("frame", "firsts"),
    [
        (TimeFrame.DAY, list(NEW_YEAR)),
        (TimeFrame.WEEK, ["2024-12-27", "2024-12-30", "2025-01-06", "2025-04-01"]),
        (TimeFrame.MONTH, ["2024-12-27", "2025-01-02", "2025-04-01"]),
        (TimeFrame.QUARTER, ["2024-12-27", "2025-01-02", "2025-04-01"]),
        (TimeFrame.YEAR, ["2024-12-27", "2025-01-02"]),
    ],
)
def test_a_bar_starts_with_its_first_trading_day(frame: TimeFrame, firsts: list[str], zone: tzinfo) -> None:
    days = closes(dict.fromkeys(NEW_YEAR, 10.0), zone)
    assert days_of(resampled(days, frame, zone), zone) == firsts


def test_summer_time_moves_no_day_into_another_week() -> None:
    days = ("2025-03-07", "2025-03-10", "2025-10-31", "2025-11-03")
    weeks = resampled(closes(dict.fromkeys(days, 1.0), NEW_YORK), TimeFrame.WEEK, NEW_YORK)
    assert days_of(weeks, NEW_YORK) == list(days)


def test_a_week_opens_with_its_first_day_and_closes_with_its_last() -> None:
    week = series_of(
        [
            a_bar(at("2025-08-25"), (10.0, 12.0, 9.5, 11.0), 100, 1050),
            a_bar(at("2025-08-26"), (11.0, 11.5, 8.0, 9.0), 200, 1900),
            a_bar(at("2025-08-27"), (9.0, 10.0, 8.5, 9.5), 50, 470),
        ]
    )
    bars = resampled(week, TimeFrame.WEEK, CHINA)
    assert [bars.row(0)] == [BarRow(at("2025-08-25"), 10.0, 12.0, 8.0, 9.5, 350, 3420)]
    assert len(bars) == 1


def test_a_suspended_week_has_no_bar_and_a_half_one_has_what_was_traded() -> None:
    bars = resampled(
        closes({"2025-08-07": 9.0, "2025-08-20": 10.0, "2025-08-22": 11.0}), TimeFrame.WEEK, CHINA
    )
    assert days_of(bars) == ["2025-08-07", "2025-08-20"]


def test_a_day_without_a_trade_adds_no_price_of_its_own() -> None:
    rows = [
        a_bar(at("2025-08-25"), (10.0,) * 4, 0, 0),
        a_bar(at("2025-08-26"), (11.0, 11.5, 10.8, 11.2), 100, 1120),
        a_bar(at("2025-08-27"), (11.2,) * 4, 0, 0),
    ]
    assert resampled(series_of(rows), TimeFrame.WEEK, CHINA).row(0) == (
        at("2025-08-25"), 11.0, 11.5, 10.8, 11.2, 100, 1120,
    )  # fmt: skip


def test_where_nobody_traded_the_standing_price_stays() -> None:
    rows = [a_bar(at(day), (10.0,) * 4, 0, 0) for day in ("2025-08-25", "2025-08-26")]
    assert resampled(series_of(rows), TimeFrame.WEEK, CHINA).row(0) == (
        at("2025-08-25"), 10.0, 10.0, 10.0, 10.0, 0, 0,
    )  # fmt: skip


@pytest.mark.parametrize("price", [0.001, 1_000_000.0])
def test_the_smallest_and_the_largest_prices_are_kept_to_the_last_digit(price: float) -> None:
    week = resampled(closes({"2025-08-25": price, "2025-08-26": price}), TimeFrame.WEEK, CHINA)
    assert week.row(0)[1:5] == (price,) * 4


@pytest.mark.parametrize("frame", [TimeFrame.DAY, *PERIODS])
def test_no_bar_gives_none_and_one_gives_one(frame: TimeFrame) -> None:
    assert len(resampled(series_of([]), frame, CHINA)) == 0
    one = closes({"2025-08-27": 10.0})
    assert resampled(one, frame, CHINA).row(0) == one.row(0)
    assert len(resampled(one, frame, CHINA)) == 1


def test_a_frame_of_minutes_is_refused() -> None:
    with pytest.raises(ValueError, match="not a frame of days"):
        resampled(closes({"2025-08-27": 10.0}), TimeFrame.MINUTE_5, CHINA)


def random_days(random: Random, count: int, zone: tzinfo) -> BarSeries:
    """Days with gaps, some of them without a trade."""
    day, rows = date(2019, 11, 20), []
    for _ in range(count):
        day += timedelta(days=random.choice((1, 1, 1, 2, 3, 9)))
        open_, close = (random.uniform(1, 100) for _ in range(2))
        high, low = max(open_, close) * random.uniform(1, 1.1), min(open_, close) * random.uniform(0.9, 1)
        volume = random.choice((0, 100, 250, 7_000))
        rows.append(BarRow(midnight(day, zone), open_, high, low, close, volume, volume * close))
    return series_of(rows)


@pytest.mark.parametrize("frame", PERIODS)
@pytest.mark.parametrize("zone", [CHINA, NEW_YORK], ids=["China", "New York"])
def test_random_days_become_what_pandas_makes_of_those_that_traded(frame: TimeFrame, zone: tzinfo) -> None:
    days = random_days(Random(frame), 1_500, zone)
    bars = resampled(days, frame, zone)
    table = pd.DataFrame(days.table.T, columns=["start", "open", "high", "low", "close", "volume", "value"])
    moments = pd.to_datetime(table["start"], unit="ms", utc=True).dt.tz_convert(zone).dt.tz_localize(None)
    period = moments.dt.to_period(PERIODS[frame])
    has_traded = (table["volume"] > 0).groupby(period).transform("any")
    counted = table[(table["volume"] > 0) | ~has_traded]
    sums = counted.groupby(period).agg(
        open=("open", "first"), high=("high", "max"), low=("low", "min"), close=("close", "last"),
        volume=("volume", "sum"), value=("value", "sum"),
    )  # fmt: skip
    assert len(bars) == len(sums) > 6
    np.testing.assert_array_equal(bars.starts, table.groupby(period)["start"].first())
    np.testing.assert_allclose(bars.table[1:], sums.to_numpy().T, rtol=1e-12)


def test_merging_bar_by_bar_is_grouping_them_at_once() -> None:
    random = Random(7)
    for count in range(1, 12):
        days = random_days(random, count, CHINA)
        one: BarRow | None = None
        for index in range(count):
            one = merged(one, days.row(index))
        assert one is not None
        assert tuple(grouped(days, np.zeros(count, dtype=np.int64)).row(0)) == pytest.approx(tuple(one))
