"""Days whose course is told rather than left to chance: published ones, and some that show a rule at work.

Published: on 27 and 28 August 2025 Cambricon's open, extremes, close, shares and turnover as far as the
record states them, and that it was briefly dearer than Moutai at about 13:38 on the 27th.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from decimal import Decimal

from tradewalk.domain.instants import instant_at
from tradewalk.domain.instruments import Instrument
from tradewalk.market.board_hours import zone_of
from tradewalk.market.sample_generator.day_shape import DayShape
from tradewalk.market.sample_generator.minute_path import Route
from tradewalk.market.sample_generator.minutes import MinuteRows


@dataclass(frozen=True, slots=True)
class ToldDay:
    """Prices in the price's own unit, times local. ``by_way`` are closes of minutes, ``pinned`` whole minutes
    (open, high, low, close). ``volume`` in shares, ``turnover`` in whole units; None leaves it to chance.
    ``is_opening_silent``: the opening auction matched nothing.
    """

    open: str
    high: tuple[str, str]
    low: tuple[str, str]
    volume: int | None = None
    turnover: int | None = None
    by_way: Mapping[str, str] = field(default_factory=dict)
    pinned: Mapping[str, tuple[str, str, str, str]] = field(default_factory=dict)
    is_opening_silent: bool = False

    def reshape(self, shape: DayShape, decimals: int) -> DayShape:
        """The shape with what is told in place of what was drawn."""
        return replace(
            shape,
            open=_points(self.open, decimals),
            high=_points(self.high[1], decimals),
            low=_points(self.low[1], decimals),
            volume=self.volume or shape.volume,
        )

    def route(self, shape: DayShape, rows: MinuteRows, instrument: Instrument) -> Route:
        """The way through the rows of the day."""
        zone, places = (
            zone_of(instrument.exchange, shape.day),
            {start: row for row, start in enumerate(rows.starts)},
        )

        def row(clock: str) -> int:
            return places[instant_at(shape.day, time.fromisoformat(clock), zone)]

        decimals = instrument.decimals
        return Route(
            {row(clock): _points(price, decimals) for clock, price in self.by_way.items()},
            {row(clock): _four_points(prices, decimals) for clock, prices in self.pinned.items()},
            row(self.high[0]),
            row(self.low[0]),
        )

    def turnover_in_points(self, decimals: int) -> int | None:
        """The turnover in points times shares."""
        return None if self.turnover is None else self.turnover * 10**decimals


def told_day(symbol: str, day: date) -> ToldDay | None:
    """What is told of this day of this instrument."""
    return _TOLD.get((symbol, day.isoformat()))


def _points(price: str, decimals: int) -> int:
    return int(Decimal(price).scaleb(decimals))


def _four_points(prices: tuple[str, str, str, str], decimals: int) -> tuple[int, int, int, int]:
    opened, high, low, close = (_points(price, decimals) for price in prices)
    return opened, high, low, close


_TOLD: dict[tuple[str, str], ToldDay] = {
    ("688256.SH", "2020-07-20"): ToldDay(
        open="250.00", high=("09:31", "297.77"), low=("14:50", "210.30"), volume=20_618_903
    ),
    ("688256.SH", "2025-08-22"): ToldDay(
        open="1050.00",
        high=("14:26", "1243.20"),
        low=("09:37", "1041.30"),
        volume=13_204_661,
        by_way={"10:30": "1092.00", "11:29": "1121.50", "13:20": "1150.00", "14:10": "1209.00"},
    ),
    ("688256.SH", "2025-08-27"): ToldDay(
        open="1378.88",
        high=("13:38", "1464.98"),
        low=("09:41", "1341.02"),
        volume=17_895_000,
        turnover=25_000_000_000,
        by_way={
            "09:34": "1362.00",
            "10:05": "1388.00",
            "10:40": "1404.50",
            "11:29": "1398.00",
            "13:15": "1428.00",
            "13:33": "1449.00",
            "13:41": "1450.00",
            "13:47": "1437.00",
            "14:10": "1415.00",
            "14:40": "1389.50",
        },
        pinned={
            "13:37": ("1453.60", "1459.90", "1452.80", "1459.20"),
            "13:38": ("1459.50", "1464.98", "1458.70", "1463.30"),
            "13:39": ("1462.90", "1463.20", "1455.10", "1456.40"),
        },
    ),
    ("688256.SH", "2025-08-28"): ToldDay(
        open="1385.00",
        high=("14:48", "1595.88"),
        low=("09:38", "1366.20"),
        volume=17_462_318,
        turnover=26_000_000_000,
        by_way={
            "10:10": "1421.00",
            "10:45": "1452.00",
            "11:29": "1481.00",
            "13:20": "1498.00",
            "14:00": "1538.00",
            "14:30": "1572.00",
        },
    ),
    ("600519.SH", "2025-08-27"): ToldDay(
        open="1481.90",
        high=("09:33", "1484.93"),
        low=("14:54", "1447.60"),
        by_way={
            "10:00": "1479.50",
            "11:29": "1474.00",
            "13:20": "1469.00",
            "13:33": "1466.30",
            "13:50": "1464.10",
            "14:20": "1457.50",
        },
        pinned={
            "13:37": ("1465.70", "1465.80", "1465.00", "1465.05"),
            "13:38": ("1464.90", "1464.96", "1464.02", "1464.40"),
            "13:39": ("1464.45", "1465.20", "1464.30", "1465.10"),
        },
    ),
    ("609988.SH", "2025-08-25"): ToldDay(
        open="3.44",
        high=("10:12", "3.59"),
        low=("09:36", "3.43"),
        volume=3_648_200,
    ),
    ("609988.SH", "2025-08-28"): ToldDay(
        open="3.54", high=("10:47", "3.57"), low=("13:52", "3.47"), is_opening_silent=True
    ),
    ("688997.SH", "2025-08-26"): ToldDay(
        open="55.00", high=("10:21", "63.20"), low=("09:44", "51.80"), volume=26_318_442
    ),
    ("688997.SH", "2025-08-27"): ToldDay(
        open="60.10", high=("14:32", "75.00"), low=("09:52", "59.50"), volume=19_874_305
    ),
    ("688997.SH", "2025-08-28"): ToldDay(
        open="70.00", high=("09:35", "71.20"), low=("14:18", "54.60"), volume=17_206_918
    ),
}
