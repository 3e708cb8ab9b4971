"""Bars of every frame at the edges of what an instrument can do, and against a naive count at random instants."""

from collections.abc import Callable, Sequence
from datetime import date
from random import Random

import pytest

from tests.market.series.hand_made_source import SYMBOL, HandMade, Trade, grid_on, on, silent_session
from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.quotes import DailyBar
from tradewalk.market.series.bar_series import BarRow
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.session_slots import session_slots
from tradewalk.market.series.time_frame import OF_DAYS, TimeFrame

OF_MINUTES = [frame for frame in TimeFrame if frame.milliseconds]
WEDNESDAY = date(2025, 8, 27)


def rows(source: HandMade, frame: TimeFrame, shelf: BarShelf | None = None) -> list[BarRow]:
    history, live = (shelf or BarShelf()).bars(source, SYMBOL, frame)
    closed = [history.row(index) for index in range(len(history))]
    return closed if live is None else [*closed, live]


def a_day(text: str, close: int, volume: int = 100) -> DailyBar:
    return DailyBar(date.fromisoformat(text), close, close, close, close, volume, close * volume // 100)


def a_trade(clock: str, points: int, shares: int = 100) -> Trade:
    return on(f"2025-08-27 {clock}"), points, shares


@pytest.mark.parametrize("frame", TimeFrame)
def test_with_no_bar_there_is_none(frame: TimeFrame) -> None:
    assert rows(HandMade("2025-08-27 09:29"), frame) == []


@pytest.mark.parametrize("frame", TimeFrame)
@pytest.mark.parametrize(("points", "decimals", "price"), [(1, 3, 0.001), (100_000_000, 2, 1_000_000.0)])
def test_one_trade_is_one_bar_at_its_price(
    frame: TimeFrame, points: int, decimals: int, price: float
) -> None:
    source = HandMade("2025-08-27 09:30:20", trades=(a_trade("09:30:10", points),), decimals=decimals)
    [bar] = rows(source, frame)
    assert bar[1:6] == (price, price, price, price, 100)
    assert bar.turnover == pytest.approx(100 * price, abs=1)


@pytest.mark.parametrize("frame", TimeFrame)
def test_one_price_throughout_is_flat_in_every_frame(frame: TimeFrame) -> None:
    days = tuple(a_day(f"2025-08-{day}", 1000) for day in (20, 21, 22, 25, 26))
    trades = tuple((Instant(on("2025-08-27 09:30") + place * 7_000), 1000, 100) for place in range(900))
    bars = rows(HandMade("2025-08-27 11:30", days, trades=trades), frame)
    assert bars
    assert {price for bar in bars for price in bar[1:5]} == {10.0}


def test_a_suspended_week_is_left_out_of_days_and_weeks() -> None:
    days = (a_day("2025-08-14", 900), a_day("2025-08-15", 950), a_day("2025-08-25", 1000))
    source = HandMade("2025-08-27 10:00", days, trades=(a_trade("09:45", 1010),))
    assert [bar.start for bar in rows(source, TimeFrame.DAY)] == [
        on("2025-08-14"), on("2025-08-15"), on("2025-08-25"), on("2025-08-27"),
    ]  # fmt: skip
    weeks = rows(source, TimeFrame.WEEK)
    assert [(bar.start, bar.open, bar.close) for bar in weeks] == [
        (on("2025-08-14"), 9.0, 9.5),
        (on("2025-08-25"), 10.0, 10.1),
    ]


@pytest.mark.parametrize("frame", OF_MINUTES)
def test_a_day_without_volume_stays_at_the_standing_price(frame: TimeFrame) -> None:
    past = silent_session(date(2025, 8, 26), 1000)
    bars = rows(HandMade("2025-08-27 15:30", sessions=(past,)), frame)
    starts = [start for start in session_slots(past.grid, frame).starts if start < on("2025-08-26 15:00")]
    assert [bar.start for bar in bars[: len(starts)]] == starts
    assert {bar[1:] for bar in bars} == {(10.0, 10.0, 10.0, 10.0, 0.0, 0.0)}


@pytest.mark.parametrize("frame", OF_DAYS)
def test_days_without_volume_are_bars_at_the_standing_price(frame: TimeFrame) -> None:
    days = (a_day("2025-08-25", 1000, 0), a_day("2025-08-26", 1000, 0))
    bars = rows(HandMade("2025-08-27 09:00", days), frame)
    assert len(bars) == (2 if frame is TimeFrame.DAY else 1)
    assert {bar[1:] for bar in bars} == {(10.0, 10.0, 10.0, 10.0, 0.0, 0.0)}


def test_one_that_was_listed_yesterday_has_one_day_and_one_session() -> None:
    source = HandMade(
        "2025-08-27 09:10", (a_day("2025-08-26", 1200),), (silent_session(date(2025, 8, 26), 1200),)
    )
    assert [len(rows(source, frame)) for frame in OF_DAYS] == [1] * len(OF_DAYS)
    assert len(rows(source, TimeFrame.MINUTE_60)) == 4
    assert rows(source, TimeFrame.TODAY) == []


@pytest.mark.parametrize(
    ("today", "begun"),
    [("2025-08-29 09:00", True), ("2025-09-01 09:00", False)],
    ids=["Friday", "the Monday after"],
)
def test_a_week_grows_until_the_first_day_of_the_next(today: str, begun: bool) -> None:
    history, live = BarShelf().bars(HandMade(today, (a_day("2025-08-28", 1000),)), SYMBOL, TimeFrame.WEEK)
    assert (len(history), live is not None) == ((0, True) if begun else (1, False))


def test_a_frame_that_is_not_looked_at_for_long_is_made_again_and_says_the_same() -> None:
    days = tuple(a_day(f"2025-08-{day}", 1000 + day) for day in (20, 21, 22, 25, 26))
    source, shelf = HandMade("2025-08-27 10:00", days, trades=(a_trade("09:45", 1010),)), BarShelf()
    first = rows(source, TimeFrame.WEEK, shelf)
    for frame in TimeFrame:
        rows(source, frame, shelf)
    assert rows(source, TimeFrame.WEEK, shelf) == first
    assert len(shelf._kept) == 8


def naive(trades: Sequence[Trade], frame: TimeFrame, now: Instant) -> list[tuple[float, ...]]:
    """Every slot that has begun by now, with the trades in it, or the price before where it is over without one."""
    bars: list[tuple[float, ...]] = []
    starts, price = session_slots(grid_on(WEDNESDAY), frame).starts, 10.0
    for place, start in enumerate(starts):
        begin = start if place else Instant(0)
        end = starts[place + 1] if place + 1 < len(starts) else Instant(start + 24 * 60 * MINUTE)
        prices = [points / 100 for at, points, _ in trades if begin <= at < end and at <= now]
        shares = sum(shares for at, _, shares in trades if begin <= at < end and at <= now)
        if prices:
            price = prices[-1]
            bars.append((start, prices[0], max(prices), min(prices), price, shares))
        elif end <= now and start < on("2025-08-27 15:00"):
            bars.append((start, price, price, price, price, 0))
    return bars


def random_trades(random: Random) -> tuple[Trade, ...]:
    """Some trades of a day, with many minutes without one, and the prints of both auctions."""
    minutes = random.sample(grid_on(WEDNESDAY).minutes, random.choice((3, 30, 150)))
    instants = [Instant(at + random.randrange(MINUTE)) for at in minutes for _ in range(random.randint(1, 3))]
    prints = [at for at in grid_on(WEDNESDAY).prints if random.random() < 0.7]
    return tuple((at, random.randint(900, 1100), 100) for at in sorted((*instants, *prints)))


@pytest.mark.parametrize("frame", OF_MINUTES)
def test_at_random_instants_minutes_are_what_a_naive_count_gives(
    frame: TimeFrame, count_of: Callable[[int, int], int]
) -> None:
    for seed in range(count_of(4, 100)):
        random = Random(seed)
        trades, shelf = random_trades(random), BarShelf()
        source = HandMade("2025-08-27 09:00", trades=trades)
        for _ in range(25):
            source.now = Instant(source.now + random.choice((200, 20_000, 90_000, 40 * MINUTE)))
            assert [bar[:6] for bar in rows(source, frame, shelf)] == naive(trades, frame, source.now)
