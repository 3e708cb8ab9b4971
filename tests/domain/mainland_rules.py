"""The mainland's rules of an order told a second time, in cents and minutes, as a broker's card would tell them."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from math import ceil, floor

from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.rules import HOME_BOARD

REVISION, CAGE_FOR_ALL = date(2026, 7, 6), date(2023, 4, 10)
BOTH_OPEN = {date(2025, 8, 27), date(2026, 7, 3), date(2026, 7, 6), date(2022, 8, 17)}
ONLY_MAINLAND_OPEN = {date(2025, 7, 1)}
MARKET_TYPES = {
    Board.SSE_MAIN: {"best-five-ioc", "best-five-to-limit"},
    Board.SSE_ETF: {"best-five-ioc", "best-five-to-limit"},
    Board.SSE_STAR: {"best-five-ioc", "best-five-to-limit", "own-best", "counterparty-best"},
    Board.SZSE_MAIN: {"best-five-ioc", "own-best", "counterparty-best", "ioc", "fok"},
    Board.SZSE_CHINEXT: {"best-five-ioc", "own-best", "counterparty-best", "ioc", "fok"},
    Board.BSE: {"best-five-ioc", "best-five-to-limit", "own-best", "counterparty-best"},
}
RANGED = (Board.SSE_MAIN, Board.SZSE_MAIN, Board.SZSE_CHINEXT)
PERCENT = {Board.SSE_STAR: 20, Board.SZSE_CHINEXT: 20, Board.BSE: 30}
OPEN_915, LOCKED_925, OPEN_930, NOON, ONE, CLOSE_1457, CLOSE, END = 555, 565, 570, 690, 780, 897, 900, 930


@dataclass(frozen=True)
class Asked:
    """An order and its market. Prices in tenths of a cent, times in minutes since midnight."""

    board: Board
    day: date
    minute: int
    side: Side
    type: OrderType
    price: int | None
    quantity: int
    close: int
    holding: int
    listed_days: int = 1000
    is_risk_warned: bool = False
    bid: int | None = None
    ask: int | None = None

    @property
    def home(self) -> Board:
        """Where the share is listed."""
        return HOME_BOARD.get(self.board, self.board)

    @property
    def is_northbound(self) -> bool:
        """Whether the order comes from Hong Kong."""
        return self.board in HOME_BOARD

    @property
    def tick(self) -> int:
        """Tenths of a cent."""
        return 1 if self.home is Board.SSE_ETF else 10

    @property
    def has_limit(self) -> bool:
        """Whether the day has a price limit."""
        free = {Board.BSE: 1, Board.SSE_ETF: 0}.get(self.home, 5)
        if self.home in (Board.SSE_MAIN, Board.SZSE_MAIN) and self.day < CAGE_FOR_ALL:
            free = 0
        return self.listed_days >= free


def faults(asked: Asked) -> set[str]:
    """What is wrong, by the word of what it is about: ``time``, ``price``, ``quantity``, ``list``."""
    return {
        *(() if is_right_time(asked) else ("time",)),
        *(() if is_right_price(asked) else ("price",)),
        *(() if is_right_quantity(asked) else ("quantity",)),
        *(("list",) if asked.is_northbound and asked.is_risk_warned and asked.side is Side.BUY else ()),
    }


def is_right_time(asked: Asked) -> bool:
    """Whether the day, the hour and the type go together."""
    minute = asked.minute
    if asked.is_northbound:
        is_hour = 550 <= minute < NOON or 775 <= minute < CLOSE
        return asked.type is OrderType.LIMIT and asked.day in BOTH_OPEN and is_hour
    if asked.type is OrderType.LIMIT:
        return minute < CLOSE
    if asked.type is OrderType.AFTER_HOURS_FIXED:
        is_shenzhen = asked.home in (Board.SZSE_MAIN, Board.SZSE_CHINEXT)
        has_it = asked.home in (Board.SSE_STAR, Board.SZSE_CHINEXT) or asked.day >= REVISION
        return has_it and minute < END and (is_shenzhen or minute >= LOCKED_925)
    end = CLOSE if asked.home is Board.SSE_ETF and asked.day < REVISION else CLOSE_1457
    types = MARKET_TYPES[asked.home]
    if asked.home is Board.SSE_MAIN and asked.day >= CAGE_FOR_ALL:
        types = types | {"own-best", "counterparty-best"}
    return asked.type.value in types and LOCKED_925 <= minute < end and asked.has_limit


def is_right_price(asked: Asked) -> bool:
    """Whether the price is there where it must be, on a tick, and within all that bounds it."""
    needs_none = (
        asked.type not in (OrderType.LIMIT, OrderType.AFTER_HOURS_FIXED) and asked.home is not Board.SSE_STAR
    )
    if asked.price is None:
        return needs_none
    low, high = price_range(asked)
    is_on_tick = asked.price > 0 and asked.price % asked.tick == 0
    return is_on_tick and low <= asked.price and (high is None or asked.price <= high)


def price_range(asked: Asked) -> tuple[Fraction, Fraction | None]:
    """The lowest and the highest legal price."""
    low, high = Fraction(asked.tick), None
    if asked.has_limit:
        low, high = (Fraction(each) for each in daily_limits(asked))
    elif is_for_opening(asked) and asked.home in RANGED and asked.day >= CAGE_FOR_ALL:
        low, high = max(low, Fraction(asked.close, 2)), Fraction(asked.close * 9)
    cage = cage_end(asked)
    if cage is not None and asked.side is Side.BUY:
        high = cage if high is None else min(high, cage)
    elif cage is not None:
        low = max(low, cage)
    return low, high


def daily_limits(asked: Asked) -> tuple[int, int]:
    """Limit-down and limit-up: half-up to the tick, in Beijing cut towards the close, at least one tick away."""
    percent = PERCENT.get(asked.home, 10)
    if asked.is_risk_warned and asked.home in (Board.SSE_MAIN, Board.SZSE_MAIN) and asked.day < REVISION:
        percent = 5
    down, up = (Fraction(asked.close * (100 + sign * percent), 100 * asked.tick) for sign in (-1, 1))
    if asked.home is Board.BSE:
        ticks = ceil(down), floor(up)
    else:
        ticks = floor(down + Fraction(1, 2)), floor(up + Fraction(1, 2))
    middle = asked.close // asked.tick
    lowest, highest = max(min(ticks[0], middle - 1), 1), max(ticks[1], middle + 1)
    return lowest * asked.tick, highest * asked.tick


def is_for_opening(asked: Asked) -> bool:
    """Whether the order reaches the opening auction."""
    return (550 if asked.is_northbound else 0) <= asked.minute < LOCKED_925


def cage_end(asked: Asked) -> Fraction | None:
    """How far a limit order may go in continuous trading, by the quotes; None without them."""
    minute, base = asked.minute, (asked.ask, asked.bid) if asked.side is Side.BUY else (asked.bid, asked.ask)
    end = CLOSE if asked.home is Board.SSE_ETF and asked.day < REVISION else CLOSE_1457
    is_continuous = OPEN_930 <= minute < NOON or ONE <= minute < end
    has_cage = asked.home is not Board.SSE_ETF and (
        asked.home in (Board.SSE_STAR, Board.BSE) or asked.day >= CAGE_FOR_ALL
    )
    quote = base[0] or base[1]
    if asked.type is not OrderType.LIMIT or not is_continuous or not has_cage or quote is None:
        return None
    percent = 5 if asked.home is Board.BSE else 2
    ticks = 0 if asked.home is Board.SSE_STAR else 10 * asked.tick
    if asked.side is Side.BUY:
        return max(Fraction(quote * (100 + percent), 100), Fraction(quote + ticks))
    return max(min(Fraction(quote * (100 - percent), 100), Fraction(quote - ticks)), Fraction(0))


def is_right_quantity(asked: Asked) -> bool:
    """Whether one order of this side and type may be for so many shares."""
    quantity, minimum = asked.quantity, 200 if asked.home is Board.SSE_STAR else 100
    if quantity <= 0 or quantity > maximum(asked):
        return False
    if asked.side is Side.SELL and quantity > asked.holding:
        return False
    if asked.home in (Board.SSE_STAR, Board.BSE):
        return quantity >= minimum or (asked.side is Side.SELL and quantity == asked.holding)
    if quantity % 100 == 0:
        return True
    return asked.side is Side.SELL and quantity % 100 == asked.holding % 100


def maximum(asked: Asked) -> int:
    """The most shares of one order; of a risk-warned main-board share, of one day."""
    is_warned_main = asked.is_risk_warned and asked.home in (Board.SSE_MAIN, Board.SZSE_MAIN)
    if is_warned_main and asked.side is Side.BUY:
        return 500_000
    if asked.type is OrderType.AFTER_HOURS_FIXED or asked.home not in (Board.SSE_STAR, Board.SZSE_CHINEXT):
        return 1_000_000
    of_limit, of_market = (100_000, 50_000) if asked.home is Board.SSE_STAR else (300_000, 150_000)
    return of_limit if asked.type is OrderType.LIMIT else of_market
