"""Worlds whose market has one day with halts, made by hand."""

from datetime import date
from functools import cache

from tests.domain.builders import profiles, shipped_rule_book
from tests.market.halting_days import APPLE_DAY, FIRST_DAY, TENCENT_DAY, HaltingDay
from tests.simulation.builders import TODAY, Run, on, shipped_pack
from tradewalk.domain.quotes import Bar
from tradewalk.market.listings import Listings
from tradewalk.market.minute_prints import PathBar
from tradewalk.simulation.setting import Setting
from tradewalk.simulation.world import World

NEW = "688997.SH"
PROFILES = {"cn-retail-star": FIRST_DAY, "hk-retail": TENCENT_DAY, "us-retail": APPLE_DAY}
"""The practice account that trades the instrument of each day."""


class HaltingListings(Listings):
    """The shipped market, but for one instrument on one day."""

    def __init__(self, made: HaltingDay) -> None:
        super().__init__(shipped_pack(), shipped_rule_book(), shipped_pack().seed)
        self.made = made

    def _minute_bars(self, symbol: str, day: date) -> tuple[Bar, ...]:
        if (symbol, day) != (self.made.instrument.symbol, TODAY):
            return super()._minute_bars(symbol, day)
        return tuple(self._bar(row) for row in self.made.bars)

    def _bar(self, row: PathBar) -> Bar:
        first, high, low, last = (self._points(tick) for tick in row[1:5])
        return Bar(row.start, first, high, low, last, row.volume)

    def _points(self, tick: int) -> int:
        price, symbol = self.made.ticks.price_of(tick), self.made.instrument.symbol
        return int(price.scaleb(self.instrument(symbol).decimals))


@cache
def halting_setting(profile: str) -> Setting:
    """The market and the account."""
    return Setting(HaltingListings(PROFILES[profile]), profiles()[profile])


def a_halting_world(china: str, profile: str = "cn-retail-star") -> Run:
    """A new account in such a market; *china* is what clocks in China show."""
    return Run(*World.open(halting_setting(profile), "test", on(china)))
