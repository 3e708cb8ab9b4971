"""The last traded price of an instrument that no learner has touched, without counting what came before it."""

from bisect import bisect_right

from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.market.day_path import DayPath
from tradewalk.market.minute_prints import Print


class LastTrade:
    """Follows the last price of one path. Cheap enough for a list of instruments at every frame."""

    def __init__(self, path: DayPath) -> None:
        self.path = path
        self._minute = Instant(-1)
        self._prints: list[Print] = []

    def tick_at(self, instant: Instant) -> int | None:
        """The tick of the last trade at *instant*; None before the day's first."""
        minute = Instant(instant - instant % MINUTE)
        if minute != self._minute:
            self._minute = minute
            self._prints = self.path.prints(minute)
        place = bisect_right(self._prints, instant, key=lambda row: Instant(row.at))
        return self._prints[place - 1].tick if place else self.path.traded_by(instant)
