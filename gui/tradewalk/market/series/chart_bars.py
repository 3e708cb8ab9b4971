"""The bars of a chart at one instant."""

from typing import NamedTuple

from tradewalk.market.series.bar_series import BarRow, BarSeries, series_of


class ChartBars(NamedTuple):
    """Bars that are over, and the one that still grows.

    ``history`` is the same object until a bar closes; of minutes it then continues what it was, of days another day
    has begun. ``live`` is None while nothing has been traded in the bar that comes next.
    """

    history: BarSeries
    live: BarRow | None = None

    @classmethod
    def none(cls) -> "ChartBars":
        """Not one bar."""
        return cls(series_of(()))
