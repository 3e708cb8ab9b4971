"""Days made by hand whose prices halt trading: a share of the first days, Tencent, Apple."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from tests.domain.builders import WEDNESDAY, an_instrument, shipped_rule_book
from tests.domain.overseas_builders import APPLE, TENCENT, local
from tests.market.hand_made_days import NO_LIMITS, one_price
from tradewalk.domain.auction_rules import auction_rule
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.phases import TradingDay
from tradewalk.domain.price_limits import PriceLimits
from tradewalk.domain.sessions import trading_day
from tradewalk.domain.tick_rules import tick_table
from tradewalk.domain.ticks import TickTable
from tradewalk.market.auction_pricing import AuctionPricing
from tradewalk.market.day_grid import grid_of
from tradewalk.market.day_path import DayPath
from tradewalk.market.halting_rules import halting_rule
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.market.minute_prints import PathBar
from tradewalk.market.order_flow import FlowCharacter
from tradewalk.market.path_halts import HaltingRule

BOOK = shipped_rule_book()
NEWLY_LISTED = an_instrument(Board.SSE_STAR, code="688997", listed_on=WEDNESDAY)
VOLUME = 4_000
CHARACTER = FlowCharacter(spacing=3, usual_size=300, minimum=100, step=100, orders_per_beat=1)
Prices = Mapping[str, str]
"""The close of the minute that begins at a local time of day. Until then the price stays."""


@dataclass(frozen=True)
class HaltingDay:
    """A day of an instrument that opens at ``opening`` and goes to each of ``prices`` within its minute."""

    instrument: Instrument
    opening: str
    prices: Prices
    seed: int = 1

    @cached_property
    def day(self) -> TradingDay:
        """Its phases."""
        return trading_day(BOOK, self.instrument.board, WEDNESDAY)

    @cached_property
    def ticks(self) -> TickTable:
        """Its legal prices."""
        return tick_table(BOOK, self.instrument, WEDNESDAY)

    @property
    def end(self) -> Instant:
        """When its last phase ends."""
        return self.day.spans[-1].end

    def at(self, clock: str) -> Instant:
        """The instant at which the exchange's clocks show this."""
        return local(clock, WEDNESDAY, self.instrument)

    def tick(self, price: str) -> int:
        """A price as a tick number."""
        return self.ticks.floor_of(Decimal(price))

    @cached_property
    def bars(self) -> tuple[PathBar, ...]:
        """Its rows: minutes, and the prints of its auctions."""
        return tuple(sorted(self._rows()))

    def _rows(self) -> Iterator[PathBar]:
        prints, minutes = grid_of(self.day)
        price = self.tick(self.opening)
        goals = {self.at(clock): self.tick(price) for clock, price in self.prices.items()}
        for start in sorted((*prints, *minutes)):
            goal = goals.get(start, price)
            if start in prints:
                yield one_price(start, price, VOLUME)
            else:
                yield PathBar(start, price, max(price, goal), min(price, goal), goal, VOLUME)
                price = goal

    @cached_property
    def rule(self) -> HaltingRule | None:
        """What halts it."""
        close = Decimal(self.opening)
        return halting_rule(BOOK, self.instrument, self.day, self.ticks, PriceLimits(None, None, None), close)

    def path(self, *, with_halts: bool = True) -> DayPath:
        """The path of the day; without halts as it would go if no rule held it up."""
        return DayPath(
            self.day,
            self.bars,
            reference=self.tick(self.opening),
            limits=NO_LIMITS,
            seed=self.seed,
            halting=self.rule if with_halts else None,
        )

    def replay(self, *, with_halts: bool = True) -> InstrumentDay:
        """The market of this day, at its beginning."""
        rule = auction_rule(BOOK, self.instrument.board, WEDNESDAY)
        auctions = AuctionPricing(rule.terms, self.ticks, Decimal(self.opening))
        return InstrumentDay(self.path(with_halts=with_halts), CHARACTER, self.seed, auctions)

    def trades_between(self, day: InstrumentDay, start: int, end: int) -> list[int]:
        """The ticks of what traded from *start* to before *end*."""
        return [tick for at, tick, *_ in day.tally.rows if start <= at < end]


FIRST_DAY = HaltingDay(
    NEWLY_LISTED,
    "10.00",
    {"10:00": "12.90", "10:10": "13.20", "10:15": "13.60", "10:40": "16.40", "11:00": "15.00"},
)
"""Up by 30 % at about 10:10 and by 60 % at about 10:40."""
LATE_PAUSE = HaltingDay(NEWLY_LISTED, "10.00", {"14:50": "6.90", "14:53": "6.80"})
"""Down by 30 % at about 14:50."""
NOON_PAUSE = HaltingDay(NEWLY_LISTED, "10.00", {"11:25": "13.30", "13:02": "13.10", "13:10": "13.00"})
"""Up by 30 % at about 11:25."""
TENCENT_DAY = HaltingDay(
    TENCENT,
    "400.00",
    {"10:00": "430.00", "10:03": "445.00", "10:04": "436.00", "10:07": "444.00", "10:30": "399.00"},
)
"""Beyond 440.00, ten per cent above the price of five minutes before, at about 10:03; far down at about 10:30."""
APPLE_DAY = HaltingDay(
    APPLE, "200.00", {"10:00": "212.00", "10:05": "211.00", "10:20": "212.50", "15:50": "196.00"}
)
"""Beyond 210.00, five per cent above the mean of five minutes, at about 10:00; inside a doubled band at the end."""
HALTING_DAYS = {
    "first days": FIRST_DAY,
    "until the close": LATE_PAUSE,
    "over noon": NOON_PAUSE,
    "Hong Kong": TENCENT_DAY,
    "New York": APPLE_DAY,
}
