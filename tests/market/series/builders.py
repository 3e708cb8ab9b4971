"""Series made by hand, and what they say in clocks and calendars."""

from collections.abc import Iterable
from datetime import date, datetime, time, tzinfo
from zoneinfo import ZoneInfo

from tradewalk.domain.instants import CHINA, Instant, instant_at, instant_of, moment_of
from tradewalk.market.series.bar_series import BarRow, BarSeries, series_of

NEW_YORK = ZoneInfo("America/New_York")


def a_bar(
    start: float, prices: tuple[float, float, float, float], volume: float = 100, turnover: float = 1000
) -> BarRow:
    """A bar: opening, highest, lowest, closing price."""
    return BarRow(start, *prices, volume, turnover)


def at(clock: str, zone: tzinfo = CHINA) -> Instant:
    """The instant of "2025-08-27" or "2025-08-27 10:30" on the clocks of a zone."""
    return instant_of(datetime.fromisoformat(clock).replace(tzinfo=zone))


def closes(rows: dict[str, float], zone: tzinfo = CHINA) -> BarSeries:
    """Bars of one price each, by their start."""
    return series_of(a_bar(at(clock, zone), (price,) * 4) for clock, price in rows.items())


def days_of(series: BarSeries, zone: tzinfo = CHINA) -> list[str]:
    """The dates on which bars start."""
    return [moment_of(Instant(int(start)), zone).strftime("%Y-%m-%d") for start in series.starts]


def clocks_of(starts: Iterable[float], zone: tzinfo = CHINA) -> list[str]:
    """The times at which bars start."""
    return [moment_of(Instant(int(start)), zone).strftime("%H:%M") for start in starts]


def midnight(day: date, zone: tzinfo = CHINA) -> float:
    return float(instant_at(day, time(), zone))
