"""What the book shows on the way: never crossed, never outside the limits, in an auction the path's own points."""

from collections.abc import Iterator

import pytest

from tests.exchange.book_words import is_crossed
from tests.market.hand_made_days import (
    SHORT,
    WHOLE,
    Shape,
    at,
    busy,
    generated,
    minutes_of,
    one_price,
    still,
)
from tests.market.learner_plays import run_to
from tradewalk.domain.instants import SECOND, Instant
from tradewalk.domain.phases import AUCTIONS, Phase
from tradewalk.domain.quotes import Direction
from tradewalk.market.auction_points import AuctionPoint, Limits
from tradewalk.market.day_path import auction_windows
from tradewalk.market.instrument_day import InstrumentDay

LIMITS = Limits(900, 1_100)
AFTER_A_BEAT = 700


def each_second(shape: Shape) -> Iterator[InstrumentDay]:
    """The day at odd moments, a second apart."""
    replay = shape.replay()
    for instant in range(shape.day.spans[0].start + AFTER_A_BEAT, shape.end, SECOND):
        run_to(replay, Instant(instant))
        yield replay


def phase_of(replay: InstrumentDay) -> Phase:
    span = replay.path.day.span_at(replay.now)
    assert span is not None
    return span.phase


@pytest.mark.sample("seed", range(30), 6)
def test_the_book_is_never_crossed_outside_auctions(seed: int) -> None:
    for replay in each_second(generated(seed, SHORT)):
        if phase_of(replay) not in AUCTIONS:
            assert not is_crossed(replay.book)


@pytest.mark.sample("seed", range(30), 6)
def test_nothing_is_quoted_or_traded_outside_the_limits(seed: int) -> None:
    shape = generated(seed, SHORT)
    replay, down, up = shape.replay(), shape.limits.down or 1, shape.limits.up or 10**9
    for replay in each_second(shape):
        book = replay.book
        ticks = [*book.bids.keys, *(-key for key in book.asks.keys)]
        assert all(down <= tick <= up for tick in ticks)
    assert all(down <= tick <= up for _, tick, _, _ in replay.tally.rows)


def test_both_sides_are_quoted_in_continuous_trading() -> None:
    for replay in each_second(busy(day=SHORT)):
        if phase_of(replay) is Phase.CONTINUOUS and replay.tally.rows[-1][3] is not Direction.AUCTION:
            assert len(replay.book.bids.keys) >= 5
            assert len(replay.book.asks.keys) >= 5


def _shape_at(tick: int) -> Shape:
    rows = dict.fromkeys((at(9, 25), *minutes_of(SHORT), at(13, 13)), 5_000)
    return Shape(still(SHORT, tick, rows), 1_000, LIMITS, SHORT)


@pytest.mark.parametrize(("tick", "is_up"), [(1_100, True), (900, False)], ids=["up", "down"])
def test_a_locked_price_has_a_queue_on_one_side_and_nobody_on_the_other(tick: int, *, is_up: bool) -> None:
    for replay in each_second(_shape_at(tick)):
        if replay.now < at(9, 25) or phase_of(replay) in AUCTIONS:
            continue
        best, other = replay.book.best_bid, replay.book.best_ask
        if not is_up:
            best, other = other, best
        assert other is None
        assert best == tick or phase_of(replay) is Phase.AFTER_CLOSE
    trades = [direction for _, _, _, direction in replay.tally.rows if direction is not Direction.AUCTION]
    assert set(trades) == {Direction.SELL if is_up else Direction.BUY}


def auction_points(shape: Shape) -> list[tuple[AuctionPoint, Instant]]:
    """Each point of the day's auctions, and the last instant at which it holds."""
    pairs = []
    for window in auction_windows(shape.day, 0):
        points = shape.path().points(window)
        ends = [*(point.at for point in points[1:]), window.end]
        pairs += [(point, Instant(end - 1)) for point, end in zip(points, ends, strict=False)]
    return pairs


@pytest.mark.sample("seed", range(40), 10)
def test_an_auction_shows_its_path_at_every_point(seed: int) -> None:
    shape = generated(seed, SHORT)
    replay = shape.replay()
    for point, until in auction_points(shape):
        for instant in (Instant(point.at), until):
            run_to(replay, instant)
            shown = replay.indicative()
            assert shown is not None
            assert (shown.tick, shown.volume) == (point.tick, point.volume)


@pytest.mark.sample("seed", range(40), 10)
def test_an_auction_whose_orders_cannot_be_cancelled_only_gains_and_moves_one_way(seed: int) -> None:
    shape = generated(seed, WHOLE)
    for window in auction_windows(shape.day, 0):
        locked = [point for point in shape.path().points(window) if point.at >= window.locked]
        ticks, volumes = [p.tick for p in locked], [p.volume for p in locked]
        assert ticks in (sorted(ticks), sorted(ticks, reverse=True))
        assert volumes == sorted(set(volumes))


@pytest.mark.sample("seed", range(40), 10)
def test_an_auction_ends_at_its_print_and_stays_within_the_limits(seed: int) -> None:
    shape = generated(seed, WHOLE)
    prints = {bar.start: bar for bar in shape.bars if bar.start in (at(9, 25), at(15, 0))}
    for window in auction_windows(shape.day, 0):
        points = shape.path().points(window)
        assert bool(points) == (window.end in prints)
        assert all(shape.limits.clamp(point.tick) == point.tick and point.volume > 0 for point in points)
        assert all(window.start < point.at < window.end for point in points)
        if points:
            bar = prints[Instant(window.end)]
            assert (points[-1].tick, points[-1].volume) == (bar.open, bar.volume)


def test_an_auction_without_a_trade_shows_nothing() -> None:
    replay = Shape(still(SHORT, 1_000, {at(9, 31): 100}), 1_000, LIMITS, SHORT).replay()
    for second in range(0, 600, 5):
        run_to(replay, Instant(at(9, 15) + second * SECOND))
        assert replay.indicative() is None
    assert replay.book.resting == {}


def test_outside_auctions_there_is_no_indicative_price() -> None:
    replay = busy(day=SHORT).replay()
    for instant in (at(9, 14), at(9, 25), at(9, 30), at(9, 40), at(12, 0), at(13, 13)):
        run_to(replay, instant)
        assert (replay.indicative(), replay.is_in_auction) == (None, False)


def test_the_closing_auction_begins_without_background_quotes() -> None:
    replay = busy(day=SHORT).replay()
    run_to(replay, Instant(at(13, 10) - 2))
    assert replay.book.resting
    run_to(replay, at(13, 10))
    assert replay.is_in_auction
    assert replay.book.resting == {}


def test_a_print_of_one_share_is_an_auction_too() -> None:
    bars = (*still(SHORT, 1_000, {}), one_price(at(13, 13), 1_004, 1))
    shape = Shape(bars, 1_000, LIMITS, SHORT)
    assert [(point.tick, point.volume) for point, _ in auction_points(shape)] == [(1_004, 1)]
