"""Instants as the clocks of a zone show them, for whole columns at once."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from tradewalk.domain.instants import HOUR, Instant, instant_of, moment_of

Whole = NDArray[np.int64]
DAY: Final = 24 * HOUR
_EPOCH_YEAR: Final = 1970
_QUARTER: Final = HOUR // 4
_MILLISECOND = timedelta(milliseconds=1)


def local_times(starts: NDArray[np.float64], zone: tzinfo) -> Whole:
    """Milliseconds since 1970-01-01T00:00 on the zone's own clock. *starts* rise."""
    instants: Whole = starts.astype(np.int64)
    changes, offsets = _offsets_during(instants, zone)
    shown: Whole = instants + offsets[np.searchsorted(changes, instants, side="right")]
    return shown


def local_days(starts: NDArray[np.float64], zone: tzinfo) -> Whole:
    """Days since 1970-01-01 by the zone's calendar."""
    return local_times(starts, zone) // DAY


def instants_of(local: Whole, zone: tzinfo) -> Whole:
    """The instants at which the zone's clock shows *local*, which rises; of two such instants the earlier."""
    changes, offsets = _offsets_during(local, zone)
    places = np.searchsorted(changes + offsets[:-1], local, side="right")
    instants: Whole = local - offsets[places]
    return instants


def _offsets_during(rising: Whole, zone: tzinfo) -> tuple[Whole, Whole]:
    if isinstance(zone, timezone) or not len(rising):
        return _offsets(zone, _EPOCH_YEAR, _EPOCH_YEAR)
    first, last = rising[[0, -1]].astype("datetime64[ms]").astype("datetime64[Y]").astype(int).tolist()
    return _offsets(zone, first + _EPOCH_YEAR - 1, last + _EPOCH_YEAR + 1)


@lru_cache(maxsize=64)
def _offsets(zone: tzinfo, first: int, last: int) -> tuple[Whole, Whole]:
    """The instants from one year to another at which the zone changes its offset from UTC, and all its offsets then.

    There is one offset more than there are changes. Of a fixed zone the years are of no account.
    """
    if isinstance(zone, timezone):
        return np.array([], dtype=np.int64), np.array([_offset(Instant(0), zone)], dtype=np.int64)
    changes = [change for year in range(first, last + 1) for change in _changes(zone, year)]
    begin = _offset(instant_of(datetime(first, 1, 1, tzinfo=UTC)), zone)
    offsets = [begin, *(_offset(change, zone) for change in changes)]
    return np.array(changes, dtype=np.int64), np.array(offsets, dtype=np.int64)


@lru_cache(maxsize=256)
def _changes(zone: tzinfo, year: int) -> tuple[Instant, ...]:
    """The changes of one year; clocks change at most once within two months."""
    months = [instant_of(datetime(year, month, 1, tzinfo=UTC)) for month in range(1, 13, 2)]
    months.append(instant_of(datetime(year + 1, 1, 1, tzinfo=UTC)))
    return tuple(
        _change(before, after, zone)
        for before, after in pairwise(months)
        if _offset(before, zone) != _offset(after, zone)
    )


def _change(before: Instant, after: Instant, zone: tzinfo) -> Instant:
    """The first quarter of an hour from which the later offset holds."""
    old = _offset(before, zone)
    while after - before > _QUARTER:
        middle = Instant((before + after) // 2 // _QUARTER * _QUARTER)
        before, after = (middle, after) if _offset(middle, zone) == old else (before, middle)
    return after


def _offset(instant: Instant, zone: tzinfo) -> int:
    return (moment_of(instant, zone).utcoffset() or timedelta()) // _MILLISECOND
