"""Days made by hand and by seed: well-formed bars, the phases around them, and the day that replays them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from random import Random

from tradewalk.domain.instants import MINUTE, Instant, instant_at
from tradewalk.domain.phases import Phase, PhaseSpan, TradingDay
from tradewalk.domain.rule_terms import AuctionPrices, AuctionTerms, AuctionTie
from tradewalk.domain.ticks import TickTable
from tradewalk.market.auction_points import Limits
from tradewalk.market.auction_pricing import AuctionPricing
from tradewalk.market.day_path import DayPath, continuous_spans
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.market.minute_prints import PathBar
from tradewalk.market.order_flow import FlowCharacter

DAY = date(2025, 8, 27)
USUAL = FlowCharacter(spacing=3, usual_size=300, minimum=100, step=100, orders_per_beat=1)
NO_LIMITS = Limits(None, None)
SHANGHAI = AuctionTerms((AuctionTie.SMALLEST_UNEXECUTED, AuctionTie.MIDPOINT), AuctionPrices.DECLARED)


def at(hour: int, minute: int, second: int = 0) -> Instant:
    """An instant of the day."""
    return instant_at(DAY, time(hour, minute, second))


def trading_day(morning_end: tuple[int, int] = (11, 30), noon_end: tuple[int, int] = (14, 57)) -> TradingDay:
    """A day on the Shanghai board; with earlier ends its continuous trading is short."""
    closing = at(*noon_end)
    rows = [
        (Phase.CLOSED, at(9, 0), at(9, 15)),
        (Phase.OPENING_AUCTION, at(9, 15), at(9, 20)),
        (Phase.OPENING_AUCTION_LOCKED, at(9, 20), at(9, 25)),
        (Phase.PRE_CONTINUOUS, at(9, 25), at(9, 30)),
        (Phase.CONTINUOUS, at(9, 30), at(*morning_end)),
        (Phase.LUNCH, at(*morning_end), at(13, 0)),
        (Phase.CONTINUOUS, at(13, 0), closing),
        (Phase.CLOSING_AUCTION, closing, Instant(closing + 3 * MINUTE)),
        (Phase.AFTER_CLOSE, Instant(closing + 3 * MINUTE), Instant(closing + 30 * MINUTE)),
    ]
    spans = [
        PhaseSpan(phase, start, end, can_enter=True, can_cancel=True, is_held=False)
        for phase, start, end in rows
    ]
    return TradingDay(DAY, tuple(spans))


WHOLE, SHORT = trading_day(), trading_day((9, 50), (13, 10))


@dataclass(frozen=True, slots=True)
class Shape:
    """All that a replay needs."""

    bars: tuple[PathBar, ...]
    reference: int
    limits: Limits
    day: TradingDay = WHOLE
    character: FlowCharacter = USUAL
    seed: int = 1

    def path(self) -> DayPath:
        return DayPath(self.day, self.bars, reference=self.reference, limits=self.limits, seed=self.seed)

    def replay(self) -> InstrumentDay:
        """The market of this day, at its beginning."""
        return InstrumentDay(self.path(), self.character, self.seed, self.auctions)

    @property
    def auctions(self) -> AuctionPricing:
        """Auctions by Shanghai's rule, at prices that are their own ticks."""
        return AuctionPricing(SHANGHAI, TickTable.uniform(Decimal(1)), Decimal(self.reference))

    @property
    def traded_bars(self) -> tuple[PathBar, ...]:
        """The rows in which something traded."""
        return tuple(bar for bar in self.bars if bar.volume)

    def price_at(self, instant: Instant) -> int:
        """About where the price is: the close of the last whole row that traded, else the reference."""
        closes = [bar.close for bar in self.traded_bars if bar.start + MINUTE <= instant]
        return closes[-1] if closes else self.reference

    @property
    def end(self) -> Instant:
        """When its last phase ends."""
        return self.day.spans[-1].end


def minutes_of(day: TradingDay) -> list[Instant]:
    """The minutes of continuous trading."""
    return [Instant(m) for span in continuous_spans(day) for m in range(span.start, span.end, MINUTE)]


def generated(seed: int, day: TradingDay = WHOLE) -> Shape:
    """A day of any liquidity, price level, jumpiness and kind of limits, quoted finely or coarsely."""
    random = Random(seed)
    reference = random.choice(
        (random.randint(2, 30), random.randint(100, 3_000), random.randint(50_000, 200_000))
    )
    percent = random.choice((None, 5, 10, 20))
    limits = (
        NO_LIMITS
        if percent is None
        else Limits(max(1, reference * (100 - percent) // 100), reference * (100 + percent) // 100)
    )
    gap = max(1, reference * random.choice((1, 5, 40)) // 10_000)
    size, unit = random.choice((1, 20, 400)), random.choice((1, 100))
    character = FlowCharacter(
        spacing=max(1, gap // 3), usual_size=size * unit, minimum=unit, step=unit, orders_per_beat=seed % 3
    )
    bars = _walk(random, day, reference, limits, gap, usual_volume=40 * size * unit)
    return Shape(tuple(bars), reference, limits, day, character, seed)


def _walk(
    random: Random, day: TradingDay, reference: int, limits: Limits, gap: int, usual_volume: int
) -> Iterator[PathBar]:
    stillness = random.choice((0.0, 0.3, 0.95))
    price = limits.clamp(reference + random.randint(-gap, gap))
    if random.random() < 0.8:
        yield one_price(at(9, 25), price, random.randint(1, usual_volume))
    for minute in minutes_of(day):
        few, any_volume = random.randint(1, 3), random.randint(1, 2 * usual_volume)
        volume = random.choice((few, any_volume, any_volume))
        bar = _minute(random, minute, price, limits, gap, 0 if random.random() < stillness else volume)
        price = bar.close
        yield bar
    if random.random() < 0.8:
        last = limits.clamp(price + random.randint(-gap, gap))
        yield one_price(closing_of(day), last, random.randint(1, usual_volume))


def closing_of(day: TradingDay) -> Instant:
    """When the closing auction matches."""
    return next(span.end for span in day.spans if span.phase is Phase.CLOSING_AUCTION)


def _minute(random: Random, minute: Instant, before: int, limits: Limits, gap: int, volume: int) -> PathBar:
    """A minute with as many prices as its volume can make."""
    if volume == 0:
        return one_price(minute, before, 0)
    first, last = (limits.clamp(before + random.randint(-gap, gap)) for _ in range(2))
    if volume == 1:
        return one_price(minute, first, 1)
    high, low = max(first, last), min(first, last)
    if volume >= 4:
        high, low = limits.clamp(high + random.randint(0, gap)), limits.clamp(low - random.randint(0, gap))
    return PathBar(minute, first, high, low, last, volume)


def one_price(start: Instant, tick: int, volume: int) -> PathBar:
    """A bar or an auction print at one price."""
    return PathBar(start, tick, tick, tick, tick, volume)


def still(day: TradingDay, tick: int, volumes: dict[Instant, int]) -> tuple[PathBar, ...]:
    """One price all day; volume where it is said, an auction's only there."""
    rows = dict.fromkeys(minutes_of(day), 0) | volumes
    return tuple(one_price(start, tick, rows[start]) for start in sorted(rows))


def busy(seed: int = 5, day: TradingDay = WHOLE) -> Shape:
    """A share near 1,372.10 with 74,000 shares a minute: some 100,000 background orders on a whole day."""
    random = Random(seed)
    price, limits = 137_210, Limits(109_768, 164_652)
    bars = [one_price(at(9, 25), price, 120_000)]
    for minute in minutes_of(day):
        bars.append(_minute(random, minute, price, limits, 60, random.randint(37_000, 111_000)))
        price = bars[-1].close
    bars.append(one_price(closing_of(day), price + 3, 90_000))
    character = FlowCharacter(spacing=22, usual_size=500, minimum=200, step=1, orders_per_beat=3)
    return Shape(tuple(bars), 132_900, limits, day, character, seed)
