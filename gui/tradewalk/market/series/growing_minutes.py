"""Bars of minutes: what is over is worked out once, and each new minute of today is looked at once."""

from collections.abc import Iterable
from datetime import date

import numpy as np

from tradewalk.market.minute_rows import MinuteRow, SessionMinutes
from tradewalk.market.series.bar_series import (
    OPEN,
    ROWS,
    TURNOVER,
    VOLUME,
    BarRow,
    BarSeries,
    Numbers,
    series_from,
)
from tradewalk.market.series.bar_source import BarSource
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.resampling import merged
from tradewalk.market.series.session_slots import session_slots
from tradewalk.market.series.time_frame import TimeFrame

PAST_SESSIONS = {TimeFrame.TODAY: 0, TimeFrame.FIVE_DAYS: 4}
"""Whole days before today that a frame shows."""
USUAL_PAST = 5


class GrowingMinutes:
    """One instrument in one frame on one day; time may only go on. Silent minutes repeat the standing price."""

    def __init__(self, source: BarSource, symbol: str, frame: TimeFrame) -> None:
        self._symbol = symbol
        self._scale: int = 10 ** source.instrument(symbol).decimals
        self.day: date = source.current_day(symbol)
        self.at = source.now
        self._slots = session_slots(source.day_grid(symbol), frame)
        past = source.past_sessions(symbol, PAST_SESSIONS.get(frame, USUAL_PAST))
        self._history = past_minutes(past, frame, self._scale)
        self._standing = float(source.previous_close(symbol))
        self._taken = 0
        self._place = 0
        self._begun: BarRow | None = None

    def read(self, source: BarSource) -> ChartBars:
        """The bars now, which is not before the last time that they were read."""
        self.at = source.now
        place = self._slots.place_of(self.at)
        rows = source.minutes_from(self._symbol, self._taken)
        for row in rows[:-1]:
            self._take(row)
        if not rows:
            self._close_up_to(place)
            return ChartBars(self._history, self._begun)
        last = rows[-1]
        if self._slots.place_of(last.start) < place:
            self._take(last)
            self._close_up_to(place)
            return ChartBars(self._history, self._begun)
        self._close_up_to(place)
        return ChartBars(self._history, merged(self._begun, self._row(last, place)))

    def _take(self, row: MinuteRow) -> None:
        """A minute that is over."""
        place = self._slots.place_of(row.start)
        self._close_up_to(place)
        self._begun = merged(self._begun, self._row(row, place))
        self._taken += 1

    def _close_up_to(self, place: int) -> None:
        """Nothing can be traded any more in the slots before this one."""
        while self._place < place:
            bar = self._begun or self._silent()
            if bar is not None:
                self._history, self._standing = self._history.appended(bar), bar.close
            self._begun = None
            self._place += 1

    def _silent(self) -> BarRow | None:
        """The bar of a slot in which nobody traded; None for an auction without a match."""
        if not self._slots.is_session[self._place]:
            return None
        price = self._standing
        return BarRow(float(self._slots.starts[self._place]), price, price, price, price, 0.0, 0.0)

    def _row(self, row: MinuteRow, place: int) -> BarRow:
        scale = self._scale
        return BarRow(
            float(self._slots.starts[place]),
            row.open / scale,
            row.high / scale,
            row.low / scale,
            row.close / scale,
            float(row.volume),
            row.turnover / scale,
        )


def past_minutes(sessions: Iterable[SessionMinutes], frame: TimeFrame, scale: int) -> BarSeries:
    """The bars of whole days; ``scale`` is how many points a unit of the currency has."""
    days = [
        session_slots(session.grid, frame).resampled(_series(session.rows, scale)).table
        for session in sessions
    ]
    return series_from(np.concatenate(days, axis=1) if days else np.empty((ROWS, 0)))


def _series(rows: tuple[MinuteRow, ...], scale: int) -> BarSeries:
    table: Numbers = np.array(rows, dtype=np.float64).reshape(-1, ROWS).T.copy()
    table[OPEN:VOLUME] /= scale
    table[TURNOVER] /= scale
    return series_from(table)
