"""The definitions of the indicators in panes of their own; see ``textbook``."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from tests.market.indicators.made_bars import MadeBar
from tests.market.indicators.textbook import (
    HALF,
    HUNDRED,
    SHARES,
    Column,
    Value,
    average,
    close_of,
    combined,
    differences,
    mean,
    over,
    tdx_ema,
    tdx_sma,
    typical,
)


def macd(bars: Sequence[MadeBar], short: int, long: int, signal: int) -> list[Column]:
    dif = combined(
        lambda one, other: one - other, tdx_ema(close_of(bars), short), tdx_ema(close_of(bars), long)
    )
    dea = tdx_ema(dif, signal)
    return [dif, dea, combined(lambda one, other: 2 * (one - other), dif, dea)]


def rsi(bars: Sequence[MadeBar], *lengths: int) -> list[Column]:
    moves = differences(close_of(bars))
    rises = combined(lambda move: max(move, Decimal(0)), moves)
    sizes = combined(abs, moves)
    return [
        combined(
            lambda rise, size: HUNDRED * rise / size if size else HALF,
            tdx_sma(rises, length),
            tdx_sma(sizes, length),
        )
        for length in lengths
    ]


def places(bars: Sequence[MadeBar], length: int) -> Column:
    """Where the close lies between the lowest low and the highest high, in percent."""
    column: Column = []
    for number in range(len(bars)):
        seen = bars[max(number - length + 1, 0) : number + 1]
        top, bottom = max(bar.high for bar in seen), min(bar.low for bar in seen)
        place = HUNDRED * (bars[number].close - bottom) / (top - bottom) if top > bottom else HALF
        column.append(place if len(seen) == length else None)
    return column


def kdj(bars: Sequence[MadeBar], length: int, k_smoothing: int, d_smoothing: int) -> list[Column]:
    fast = tdx_sma(places(bars, length), k_smoothing, HALF)
    slow = tdx_sma(fast, d_smoothing, HALF)
    return [fast, slow, combined(lambda k, d: 3 * k - 2 * d, fast, slow)]


def wr(bars: Sequence[MadeBar], *lengths: int) -> list[Column]:
    return [combined(lambda place: HUNDRED - place, places(bars, length)) for length in lengths]


def cci(bars: Sequence[MadeBar], length: int) -> list[Column]:
    def index(values: list[Decimal]) -> Decimal:
        if max(values) == min(values):
            return Decimal(0)
        middle = mean(values)
        return (values[-1] - middle) / (Decimal("0.015") * mean([abs(v - middle) for v in values]))

    return [over(typical(bars), length, index)]


def true_ranges(bars: Sequence[MadeBar]) -> Column:
    pairs = pairwise(bars)
    return [
        None,
        *(
            max(bar.high - bar.low, abs(bar.high - earlier.close), abs(bar.low - earlier.close))
            for earlier, bar in pairs
        ),
    ][: len(bars)]


def dmi(bars: Sequence[MadeBar], length: int, smoothing: int) -> list[Column]:
    rises: Column = [None]
    falls: Column = [None]
    for earlier, bar in pairwise(bars):
        rise, fall = bar.high - earlier.high, earlier.low - bar.low
        rises.append(rise if rise > 0 and rise > fall else Decimal(0))
        falls.append(fall if fall > 0 and fall > rise else Decimal(0))
    ranges = true_ranges(bars)

    def total(column: Column) -> Column:
        return over(column[: len(bars)], length, lambda found: sum(found, Decimal(0)))

    def share(part: Decimal, whole: Decimal) -> Decimal:
        return HUNDRED * part / whole if whole else Decimal(0)

    plus, minus = (combined(share, total(column), total(ranges)) for column in (rises, falls))
    strength = combined(lambda p, m: HUNDRED * abs(p - m) / (p + m) if p + m else Decimal(0), plus, minus)
    adx = average(strength, smoothing)
    earlier_adx: Column = [
        adx[number - smoothing] if number >= smoothing else None for number in range(len(bars))
    ]
    return [plus, minus, adx, combined(lambda now, then: (now + then) / 2, adx, earlier_adx)]


def ago(values: Sequence[Decimal], bars: int) -> Column:
    return [values[number - bars] if number >= bars else None for number in range(len(values))]


def roc(bars: Sequence[MadeBar], length: int, smoothing: int) -> list[Column]:
    prices = close_of(bars)
    values = combined(lambda now, then: HUNDRED * (now - then) / then, prices, ago(prices, length))
    return [values, average(values, smoothing)]


def mtm(bars: Sequence[MadeBar], length: int, smoothing: int) -> list[Column]:
    prices = close_of(bars)
    values = combined(lambda now, then: now - then, prices, ago(prices, length))
    return [values, average(values, smoothing)]


def trix(bars: Sequence[MadeBar], length: int, smoothing: int) -> list[Column]:
    thrice: Sequence[Value] = close_of(bars)
    for _ in range(3):
        thrice = tdx_ema(thrice, length)
    smooth = [value for value in thrice if value is not None]
    values = combined(lambda now, then: HUNDRED * (now - then) / then, smooth, ago(smooth, 1))
    return [values, average(values, smoothing)]


def bias(bars: Sequence[MadeBar], *lengths: int) -> list[Column]:
    prices = close_of(bars)
    return [
        combined(lambda price, middle: HUNDRED * (price - middle) / middle, prices, average(prices, length))
        for length in lengths
    ]


def psy(bars: Sequence[MadeBar], length: int, smoothing: int) -> list[Column]:
    rises = combined(lambda move: Decimal(1 if move > 0 else 0), differences(close_of(bars)))
    values = over(rises, length, lambda found: HUNDRED * sum(found) / length)
    return [values, average(values, smoothing)]


def atr(bars: Sequence[MadeBar], length: int) -> list[Column]:
    return [true_ranges(bars), average(true_ranges(bars), length)]


def obv(bars: Sequence[MadeBar], smoothing: int) -> list[Column]:
    column: Column = []
    total = Decimal(0)
    for number, bar in enumerate(bars):
        if number == 0 or bar.close > bars[number - 1].close:
            total += bar.volume
        elif bar.close < bars[number - 1].close:
            total -= bar.volume
        column.append(total)
    return [column, average(column, smoothing)]


def vr(bars: Sequence[MadeBar], length: int, smoothing: int) -> list[Column]:
    column: Column = []
    for number in range(len(bars)):
        up = down = level = Decimal(0)
        for each in range(max(number - length + 1, 1), number + 1):
            move = bars[each].close - bars[each - 1].close
            up += bars[each].volume if move > 0 else 0
            down += bars[each].volume if move < 0 else 0
            level += bars[each].volume if move == 0 else 0
        is_there = number >= length and down + level > 0
        column.append(HUNDRED * (2 * up + level) / (2 * down + level) if is_there else None)
    return [column, average(column, smoothing)]


def mfi(bars: Sequence[MadeBar], length: int) -> list[Column]:
    prices = typical(bars)
    column: Column = []
    for number in range(len(bars)):
        up = down = Decimal(0)
        for each in range(max(number - length + 1, 1), number + 1):
            flow = prices[each] * bars[each].volume
            up += flow if prices[each] > prices[each - 1] else 0
            down += flow if prices[each] < prices[each - 1] else 0
        value = HUNDRED * up / (up + down) if up + down else HALF
        column.append(value if number >= length else None)
    return [column]


def turnover_ratio(bars: Sequence[MadeBar], smoothing: int) -> list[Column]:
    values: Column = [HUNDRED * bar.volume / SHARES for bar in bars]
    return [values, average(values, smoothing)]
