"""The hours of a board as a pack states them, and the grid of one day in the exchange's own time."""

from collections.abc import Iterator, Mapping
from datetime import date, time, timedelta, timezone
from typing import Any, NamedTuple

from tradewalk.domain.instants import CHINA, MINUTE, Instant, instant_at
from tradewalk.domain.instruments import Exchange
from tradewalk.market.day_grid import DayGrid


class BoardHours(NamedTuple):
    """Local times: when auctions print, and the sessions from start to before end."""

    prints: tuple[time, ...]
    sessions: tuple[tuple[time, time], ...]

    def grid(self, exchange: Exchange, day: date) -> DayGrid:
        """The grid of *day*."""
        zone = zone_of(exchange, day)
        prints = tuple(instant_at(day, print_time, zone) for print_time in self.prints)
        return DayGrid(prints, tuple(self._minutes(day, zone)))

    def _minutes(self, day: date, zone: timezone) -> Iterator[Instant]:
        for start, end in self.sessions:
            yield from map(Instant, range(instant_at(day, start, zone), instant_at(day, end, zone), MINUTE))


def parse_board_hours(entry: Mapping[str, Any]) -> BoardHours:
    """Hours from their JSON object. Raises KeyError or ValueError."""
    sessions = tuple((time.fromisoformat(start), time.fromisoformat(end)) for start, end in entry["sessions"])
    return BoardHours(tuple(map(time.fromisoformat, entry["prints"])), sessions)


def zone_of(exchange: Exchange, day: date) -> timezone:
    """The exchange's clock on *day*: UTC+8, in New York UTC-5 or, in summer, UTC-4.

    New York is on summer time from the second Sunday of March to before the first Sunday of November
    (Energy Policy Act of 2005, section 110). A time zone database is not everywhere.
    """
    if exchange is not Exchange.US:
        return CHINA
    starts, ends = _sunday_from(date(day.year, 3, 8)), _sunday_from(date(day.year, 11, 1))
    return timezone(timedelta(hours=-4 if starts <= day < ends else -5))


def _sunday_from(day: date) -> date:
    return day + timedelta(days=(6 - day.weekday()) % 7)
