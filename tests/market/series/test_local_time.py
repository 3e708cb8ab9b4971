"""Whole columns of instants, as the clocks of a zone show them."""

from datetime import UTC, datetime, tzinfo

import numpy as np
import pytest

from tests.market.series.builders import NEW_YORK, at
from tradewalk.domain.instants import CHINA, Instant, instant_of, moment_of
from tradewalk.market.series.local_time import instants_of, local_days, local_times

CLOCKS = (
    "1999-12-31 23:59",
    "2025-03-09 01:59",
    "2025-03-09 03:00",
    "2025-08-27 09:30",
    "2025-11-02 00:59",
    "2025-11-02 02:00",
    "2026-01-02 16:00",
)


@pytest.mark.parametrize("zone", [CHINA, NEW_YORK, UTC], ids=["China", "New York", "UTC"])
def test_a_clock_shows_its_own_time_in_summer_and_winter(zone: tzinfo) -> None:
    instants = np.array([at(clock, zone) for clock in CLOCKS], dtype=np.float64)
    shown = local_times(instants, zone)
    assert shown.tolist() == [
        instant_of(datetime.fromisoformat(clock).replace(tzinfo=UTC)) for clock in CLOCKS
    ]
    assert instants_of(shown, zone).tolist() == instants.tolist()
    assert (local_days(instants, zone) * 86_400_000 <= shown).all()


def test_of_an_hour_that_comes_twice_the_first_is_meant() -> None:
    half_past_one = at("2025-11-02 01:30", UTC)
    assert instants_of(np.array([half_past_one]), NEW_YORK).tolist() == [at("2025-11-02 05:30", UTC)]


def test_over_forty_years_each_summer_has_its_own_beginning_and_end() -> None:
    # Until 1986 from the last Sunday of April, then from the first, and since 2007 from the second of March.
    clocks = [f"{year}-{month:02}-15 12:00" for year in range(1985, 2026) for month in range(1, 13)]
    instants = np.array([at(clock, NEW_YORK) for clock in clocks], dtype=np.float64)
    assert [f"{moment_of(Instant(int(each)), NEW_YORK):%Y-%m-%d %H:%M}" for each in instants] == clocks
    assert set((local_times(instants, NEW_YORK) % 86_400_000).tolist()) == {12 * 3_600_000}
    assert local_times(np.array([]), NEW_YORK).tolist() == []


def test_a_day_begins_at_midnight_of_its_own_clock() -> None:
    midnights = np.array([at("2025-08-27", zone) for zone in (CHINA, NEW_YORK)], dtype=np.float64)
    assert (local_days(midnights, CHINA)[0], local_days(midnights, NEW_YORK)[1]) == (20_327, 20_327)
    assert local_days(midnights - 1, CHINA)[0] == local_days(midnights - 1, NEW_YORK)[1] == 20_326
