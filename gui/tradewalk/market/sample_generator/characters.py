"""How each instrument trades: what the published record suggests, and what is chosen for invented ones."""

from dataclasses import dataclass
from datetime import date

FIRST_DAY = date(2020, 8, 27)


@dataclass(frozen=True, slots=True)
class Character:
    """``daily_move`` in millionths of the price; ``shares_a_day`` as of August 2025, in lots of ``unit``.

    ``idle`` is how many of a thousand minutes see no trade.
    """

    daily_move: int
    shares_a_day: int
    unit: int = 100
    idle: int = 0
    first_day: date = FIRST_DAY


CHARACTERS = {
    "688256.SH": Character(28_000, 9_400_000, unit=1, first_day=date(2020, 7, 20)),
    "600519.SH": Character(13_000, 3_400_000),
    "588200.SH": Character(17_000, 2_350_000_000, first_day=date(2022, 10, 26)),
    "688981.SH": Character(21_000, 74_000_000, unit=1),
    "601318.SH": Character(13_000, 62_000_000),
    "609966.SH": Character(14_000, 7_200_000, idle=25),
    "609988.SH": Character(12_000, 1_900_000, idle=340),
    "688997.SH": Character(60_000, 21_000_000, unit=1, first_day=date(2025, 8, 26)),
    "300750.SZ": Character(20_000, 32_000_000),
    "000001.SZ": Character(13_000, 118_000_000),
    "00700.HK": Character(18_000, 19_500_000),
    "00981.HK": Character(24_000, 128_000_000, unit=500),
    "00005.HK": Character(12_000, 13_600_000, unit=400),
    "02800.HK": Character(12_000, 246_000_000, unit=500),
    "NVDA.US": Character(24_000, 178_000_000, unit=1),
    "AAPL.US": Character(15_000, 47_000_000, unit=1),
}
