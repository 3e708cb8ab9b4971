"""Instants as the clocks of a zone show them, for whole columns at once."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tradewalk.domain.instants import HOUR, Instant, instant_of, moment_of
from tradewalk.market.series.bar_series import Numbers

Whole = NDArray[np.int64]
DAY: Final = 24 * HOUR
_FIRST_YEAR, _LAST_YEAR = 1970, 2060
_MILLISECOND = timedelta(milliseconds=1)


def local_times(starts: Numbers, zone: tzinfo) -> Whole:
    """Milliseconds since 1970-01-01T00:00 on the zone's own clock."""
    instants: Whole = starts.astype(np.int64)
    changes, offsets = _offsets(zone)
    shown: Whole = instants + offsets[np.searchsorted(changes, instants, side="right")]
    return shown


def local_days(starts: Numbers, zone: tzinfo) -> Whole:
    """Days since 1970-01-01 by the zone's calendar."""
    return local_times(starts, zone) // DAY


def instants_of(local: Whole, zone: tzinfo) -> Whole:
    """The instants at which the zone's clock shows *local*; of two such instants the earlier."""
    changes, offsets = _offsets(zone)
    places = np.searchsorted(changes + np.maximum(offsets[:-1], offsets[1:]), local, side="right")
    instants: Whole = local - offsets[places]
    return instants


@lru_cache(maxsize=8)
def _offsets(zone: tzinfo) -> tuple[Whole, Whole]:
    """The instants at which the zone changes its offset from UTC, and its offsets before, between and after them."""
    if isinstance(zone, timezone):
        return np.array([], dtype=np.int64), np.array([_offset(Instant(0), zone)], dtype=np.int64)
    months = [
        instant_of(datetime(year, month, 1, tzinfo=UTC))
        for year in range(_FIRST_YEAR, _LAST_YEAR)
        for month in range(1, 13)
    ]
    changes = [
        _change(before, after, zone)
        for before, after in pairwise(months)
        if _offset(before, zone) != _offset(after, zone)
    ]
    offsets = [_offset(months[0], zone), *(_offset(change, zone) for change in changes)]
    return np.array(changes, dtype=np.int64), np.array(offsets, dtype=np.int64)


def _change(before: Instant, after: Instant, zone: tzinfo) -> Instant:
    """The first whole minute from which the later offset holds."""
    old = _offset(before, zone)
    while after - before > 60_000:
        middle = Instant((before + after) // 2 // 60_000 * 60_000)
        before, after = (middle, after) if _offset(middle, zone) == old else (before, middle)
    return after


def _offset(instant: Instant, zone: tzinfo) -> int:
    return (moment_of(instant, zone).utcoffset() or timedelta()) // _MILLISECOND
