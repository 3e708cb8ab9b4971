"""The time frames of a chart."""

from enum import StrEnum

from tradewalk.domain.instants import MINUTE


class TimeFrame(StrEnum):
    """What one bar of a chart stands for; ``TODAY`` and ``FIVE_DAYS`` are lines of one and five sessions' minutes."""

    TODAY = "today"
    FIVE_DAYS = "five-days"
    MINUTE_1 = "1m"
    MINUTE_5 = "5m"
    MINUTE_15 = "15m"
    MINUTE_30 = "30m"
    MINUTE_60 = "60m"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def is_time_share(self) -> bool:
        """Whether it is drawn as a line of minutes with its average price."""
        return self in (TimeFrame.TODAY, TimeFrame.FIVE_DAYS)

    @property
    def is_of_days(self) -> bool:
        """Whether a bar is a day or more, so that it may be adjusted."""
        return self in OF_DAYS

    @property
    def milliseconds(self) -> int | None:
        """How long a bar of minutes is; None for one of days and for the time-share lines."""
        return _LENGTHS.get(self)


OF_DAYS = (TimeFrame.DAY, TimeFrame.WEEK, TimeFrame.MONTH, TimeFrame.QUARTER, TimeFrame.YEAR)
_LENGTHS = {
    TimeFrame.MINUTE_1: MINUTE,
    TimeFrame.MINUTE_5: 5 * MINUTE,
    TimeFrame.MINUTE_15: 15 * MINUTE,
    TimeFrame.MINUTE_30: 30 * MINUTE,
    TimeFrame.MINUTE_60: 60 * MINUTE,
}
