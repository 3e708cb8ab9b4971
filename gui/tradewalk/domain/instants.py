"""Simulated time: whole milliseconds since 1970-01-01T00:00Z, and its ways to and from calendars."""

from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import NewType

Instant = NewType("Instant", int)

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
CHINA = timezone(timedelta(hours=8), "UTC+08:00")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def instant_of(moment: datetime) -> Instant:
    """The instant of an aware datetime, cut to whole milliseconds."""
    return Instant((moment - _EPOCH) // timedelta(milliseconds=1))


def moment_of(instant: Instant, zone: tzinfo = CHINA) -> datetime:
    """The aware datetime of an instant in *zone*."""
    return (_EPOCH + timedelta(milliseconds=instant)).astimezone(zone)


def instant_at(day: date, time_of_day: time, zone: tzinfo = CHINA) -> Instant:
    """The instant at which clocks in *zone* show *time_of_day* on *day*."""
    return instant_of(datetime.combine(day, time_of_day, zone))


def after(instant: Instant, milliseconds: int) -> Instant:
    """The instant so many milliseconds later."""
    return Instant(instant + milliseconds)


def iso_of(instant: Instant, zone: tzinfo = CHINA) -> str:
    """ISO 8601 with milliseconds and offset, as the journal writes it: ``2025-08-27T10:31:50.000+08:00``."""
    return moment_of(instant, zone).isoformat(timespec="milliseconds")


def parse_instant(text: str, zone: tzinfo = CHINA) -> Instant:
    """The instant of an ISO 8601 text; without an offset it is read in *zone*. Raises ValueError."""
    moment = datetime.fromisoformat(text)
    return instant_of(moment if moment.tzinfo else moment.replace(tzinfo=zone))
