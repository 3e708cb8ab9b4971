"""Every indicator once more, as its definition says it: plain loops over exact decimals of forty digits, bar by bar.

Nothing here is fast, nothing is shared with the application, and each value is worked out from the bars anew. None
stands where the definition has no value.
"""

from collections.abc import Callable, Sequence
from decimal import Context, Decimal, localcontext
from itertools import pairwise

from tests.market.indicators.made_bars import DAY, MadeBar

Value = Decimal | None
Column = list[Value]
SHARES = Decimal(50_000_000)
HUNDRED = Decimal(100)
HALF = Decimal(50)


def exactly(
    columns: Callable[..., list[Column]], bars: Sequence[MadeBar], parameters: Sequence[float]
) -> list[Column]:
    """The columns of a definition, worked out with forty digits."""
    with localcontext(Context(prec=40)):
        numbers = [int(each) if each == int(each) else Decimal(str(each)) for each in parameters]
        return columns(bars, *numbers)


def mean(values: Sequence[Decimal]) -> Decimal:
    return sum(values, Decimal(0)) / len(values)


def window(values: Sequence[Value], end: int, length: int) -> list[Decimal] | None:
    """The last values up to ``end``; None where one is missing."""
    if end - length + 1 < 0:
        return None
    found = [value for value in values[end - length + 1 : end + 1] if value is not None]
    return found if len(found) == length else None


def over(values: Sequence[Value], length: int, value_of: Callable[[list[Decimal]], Value]) -> Column:
    windows = [window(values, end, length) for end in range(len(values))]
    return [None if each is None else value_of(each) for each in windows]


def average(values: Sequence[Value], length: int) -> Column:
    return over(values, length, mean)


def exponential(values: Sequence[Value], weight: Decimal, seed: Value = None) -> Column:
    column: Column = []
    last = seed
    for value in values:
        if value is None:
            column.append(None)
            continue
        last = value if last is None else weight * value + (1 - weight) * last
        column.append(last)
    return column


def tdx_ema(values: Sequence[Value], length: int) -> Column:
    return exponential(values, Decimal(2) / (length + 1))


def tdx_sma(values: Sequence[Value], length: int, seed: Value = None) -> Column:
    return exponential(values, Decimal(1) / length, seed)


def close_of(bars: Sequence[MadeBar]) -> list[Decimal]:
    return [bar.close for bar in bars]


def differences(values: Sequence[Decimal]) -> Column:
    moves = [later - earlier for earlier, later in pairwise(values)]
    return [None, *moves] if values else []


def combined(function: Callable[..., Value], *columns: Sequence[Value]) -> Column:
    rows = zip(*columns, strict=True)
    return [None if None in row else function(*row) for row in rows]


def ma(bars: Sequence[MadeBar], *lengths: int) -> list[Column]:
    return [average(close_of(bars), length) for length in lengths]


def ema(bars: Sequence[MadeBar], *lengths: int) -> list[Column]:
    return [tdx_ema(close_of(bars), length) for length in lengths]


def wma(bars: Sequence[MadeBar], *lengths: int) -> list[Column]:
    def weighted(values: list[Decimal]) -> Decimal:
        weights = range(1, len(values) + 1)
        return sum((w * v for w, v in zip(weights, values, strict=True)), Decimal(0)) / sum(weights)

    return [over(close_of(bars), length, weighted) for length in lengths]


def boll(bars: Sequence[MadeBar], length: int, width: Decimal) -> list[Column]:
    def deviation(values: list[Decimal]) -> Decimal:
        middle = mean(values)
        return (sum(((v - middle) ** 2 for v in values), Decimal(0)) / (len(values) - 1)).sqrt()

    middles = average(close_of(bars), length)
    deviations = over(close_of(bars), length, deviation)
    return [
        middles,
        combined(lambda m, d: m + width * d, middles, deviations),
        combined(lambda m, d: m - width * d, middles, deviations),
    ]


def sar(bars: Sequence[MadeBar], step: Decimal, most: Decimal) -> list[Column]:
    """Wilder, New Concepts in Technical Trading Systems (1978), section II, bar by bar."""
    column: Column = [None] * min(len(bars), 1)
    if len(bars) < 2:
        return [column]
    fall, rise = bars[0].low - bars[1].low, bars[1].high - bars[0].high
    is_long = not (fall > 0 and fall > rise)
    stop = bars[0].low if is_long else bars[0].high
    extreme = bars[1].high if is_long else bars[1].low
    factor = min(step, most)
    for number in range(1, len(bars)):
        bar, earlier = bars[number], bars[max(number - 1, 1)]
        is_hit = bar.low <= stop if is_long else bar.high >= stop
        if is_hit:
            is_long = not is_long
            stop = min(extreme, earlier.low, bar.low) if is_long else max(extreme, earlier.high, bar.high)
            extreme = bar.high if is_long else bar.low
            factor = min(step, most)
        column.append(stop)
        is_further = bar.high > extreme if is_long else bar.low < extreme
        if is_further and not is_hit:
            extreme = bar.high if is_long else bar.low
            factor = min(factor + step, most)
        stop += factor * (extreme - stop)
        stop = min(stop, earlier.low, bar.low) if is_long else max(stop, earlier.high, bar.high)
    return [column]


def middle_prices(bars: Sequence[MadeBar], length: int) -> Column:
    tops = over([bar.high for bar in bars], length, max)
    bottoms = over([bar.low for bar in bars], length, min)
    return combined(lambda top, bottom: (top + bottom) / 2, tops, bottoms)


def ichimoku(
    bars: Sequence[MadeBar], conversion: int, base: int, span: int, _displacement: int
) -> list[Column]:
    short, medium = middle_prices(bars, conversion), middle_prices(bars, base)
    span_a = combined(lambda one, other: (one + other) / 2, short, medium)
    return [short, medium, span_a, middle_prices(bars, span), list(close_of(bars))]


def typical(bars: Sequence[MadeBar]) -> list[Decimal]:
    return [(bar.high + bar.low + bar.close) / 3 for bar in bars]


def vwap_of_days(bars: Sequence[MadeBar], length: int) -> list[Column]:
    values = [price * bar.volume for price, bar in zip(typical(bars), bars, strict=True)]
    worth = over(values, length, lambda found: sum(found, Decimal(0)))
    shares = over([bar.volume for bar in bars], length, lambda found: sum(found, Decimal(0)))
    return [combined(lambda w, s: w / s if s else None, worth, shares)]


def vwap_of_minutes(bars: Sequence[MadeBar], _length: int) -> list[Column]:
    column: Column = []
    for number, bar in enumerate(bars):
        today = [each for each in bars[: number + 1] if each.start // DAY == bar.start // DAY]
        shares = sum(each.volume for each in today)
        column.append(sum(each.turnover for each in today) / shares if shares else None)
    return [column]


def volume_average(bars: Sequence[MadeBar], *lengths: int) -> list[Column]:
    return [average([bar.volume for bar in bars], length) for length in lengths]
