"""Nothing that can be asked of a world depends on what comes later: another future, the same answers."""

import pickle
from collections.abc import Callable
from datetime import time
from pathlib import Path
from random import Random

import pytest

from tests.simulation.builders import (
    MAIN,
    NEXT,
    SLOT,
    SLOW,
    STAR,
    THIN,
    Run,
    a_buy,
    a_sale,
    on,
    shipped_setting,
    undisturbed,
)
from tests.simulation.futures import ChangedPacks
from tradewalk.domain.instants import MINUTE, Instant, instant_at
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.market.listings import Listings
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.bar_shelf import BarShelf
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.simulation.setting import Setting
from tradewalk.simulation.world import World

SYMBOLS = (STAR, STAR, MAIN, SLOW, THIN, "588200.SH", "00700.HK", "NVDA.US", "688997.SH")
AHEAD = 20_000
CHARTS = (
    (TimeFrame.FIVE_DAYS, Adjustment.UNADJUSTED),
    (TimeFrame.MINUTE_1, Adjustment.UNADJUSTED),
    (TimeFrame.MINUTE_60, Adjustment.UNADJUSTED),
    (TimeFrame.DAY, Adjustment.FORWARD),
    (TimeFrame.WEEK, Adjustment.BACKWARD),
    (TimeFrame.YEAR, Adjustment.UNADJUSTED),
)


def a_run(listings: Listings, symbol: str, instant: Instant, *, is_fresh: bool) -> Run:
    """A world in which an account has ordered a moment before the instant; then it is the instant."""
    setting = Setting(listings, shipped_setting().profile)
    run = Run(*World.open(setting, "test", Instant(instant - AHEAD)))
    if not is_fresh:
        run.world._shelf._books[symbol] = _book_at_hand(listings, symbol, run.world.now)
    last = run.read.quote(symbol).last or run.read.quote(symbol).previous_close
    run.place(a_buy(last, 400, symbol=symbol))
    run.to(instant)
    return run


def _book_at_hand(listings: Listings, symbol: str, now: Instant) -> InstrumentDay:
    """The shipped book of some minutes ago, which goes on along the path of these listings."""
    day = listings.current_day(symbol, now)
    start = instant_at(day, time(0))
    slot = max(0, (now - MINUTE - start) // SLOT) if now < start + 24 * 60 * MINUTE else 0
    market: InstrumentDay = pickle.loads(undisturbed(symbol, day, slot))
    market.path = listings.path(symbol, day)
    return market


def answers(run: Run, symbol: str) -> list[object]:
    """Everything that a screen or a command can learn now."""
    read = run.read
    quote = read.quote(symbol)
    last = quote.last or quote.previous_close
    requests = [
        a_buy(last, 400, symbol=symbol),
        a_sale(last, 200, symbol=symbol),
        a_buy(None, 200, symbol=symbol),
    ]
    return [
        run.lines,
        run.account,
        quote,
        read.book(symbol, 50),
        read.transactions(symbol, 500),
        read.minute_bars(symbol),
        read.daily_bars(symbol),
        read.corporate_actions(symbol),
        [charted(run, symbol, frame, adjustment) for frame, adjustment in CHARTS],
        read.company_facts(symbol),
        read.search(symbol[:3]),
        read.instrument(symbol),
        read.order_types(symbol),
        read.queue_ahead(1),
        [read.check(request) for request in requests],
        [read.maximum_quantity(request) for request in requests[:2]],
        [read.estimate(request) for request in requests[:2] if not _is_closed_to_trade(read.check(request))],
    ]


def charted(run: Run, symbol: str, frame: TimeFrame, adjustment: Adjustment) -> tuple[object, ...]:
    """Every bar of a chart, and the one that grows."""
    history, live = BarShelf().bars(run.read, symbol, frame, adjustment)
    return history.table.tolist(), live


def _is_closed_to_trade(refusals: tuple[Refusal, ...]) -> bool:
    return any(refusal.reason is Reason.ACCOUNT_CANNOT_REACH_MARKET for refusal in refusals)


def a_moment(random: Random, symbol: str) -> Instant:
    """Any instant of the two days, most of them while the exchange is at work."""
    if symbol.endswith(".US"):
        return Instant(random.randrange(on("00:00:20"), on("04:00", NEXT)))
    day = random.choice((on("00:00"), on("00:00", NEXT)))
    hours = random.choice(((9.25, 9.42), (9.5, 11.5), (13, 14.95), (13, 14.95), (14.95, 15), (0.1, 23.9)))
    return Instant(day + int(random.uniform(*hours) * 60 * MINUTE))


def check(packs: ChangedPacks, symbol: str, instant: Instant, *, is_fresh: bool) -> None:
    truth = shipped_setting().listings
    changed = packs.after(instant, symbol)
    ours = answers(a_run(truth, symbol, instant, is_fresh=is_fresh), symbol)
    theirs = answers(a_run(changed, symbol, instant, is_fresh=is_fresh), symbol)
    for mine, other in zip(ours, theirs, strict=True):
        assert mine == other, f"{symbol} at {instant}"


@pytest.mark.parametrize("part", range(4))
def test_at_any_instant_nothing_depends_on_what_comes_later(
    part: int, tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    random, packs = Random(part), ChangedPacks(shipped_setting().listings, tmp_path)
    for number in range(count_of(2, 75)):
        symbol = SYMBOLS[number % len(SYMBOLS)]
        check(packs, symbol, a_moment(random, symbol), is_fresh=number == part + 2)


def test_the_other_future_is_another_one(tmp_path: Path) -> None:
    instant = on("10:30:20")
    changed = ChangedPacks(shipped_setting().listings, tmp_path).after(instant, STAR)
    runs = [
        a_run(shipped_setting().listings, STAR, instant, is_fresh=False),
        a_run(changed, STAR, instant, is_fresh=False),
    ]
    for later in (on("10:30:50"), on("10:31:20"), on("15:31"), on("09:26", NEXT)):
        for run in runs:
            run.to(later)
        ours, theirs = (run.read.quote(STAR) for run in runs)
        assert (ours.last, ours.volume) != (theirs.last, theirs.volume)
        assert runs[0].read.company_facts(STAR) != runs[1].read.company_facts(STAR)
    assert runs[0].read.daily_bars(STAR)[:-1] != runs[1].read.daily_bars(STAR)[:-1]
    for frame, adjustment in CHARTS:
        assert charted(runs[0], STAR, frame, adjustment) != charted(runs[1], STAR, frame, adjustment)
