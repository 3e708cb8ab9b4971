"""The book of a day with halts: it trades what the path leaves, shows no halt too soon, and a learner's orders wait."""

from random import Random

import pytest

from tests.market.halting_days import APPLE_DAY, FIRST_DAY, HALTING_DAYS, LATE_PAUSE, TENCENT_DAY, HaltingDay
from tests.market.learner_plays import Entered, Seen, copy_of, enter, play, run_to, seen
from tradewalk.domain.instants import MINUTE, SECOND, Instant
from tradewalk.domain.orders import OrderType
from tradewalk.domain.quotes import Direction
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.market.path_follower import PathFollower
from tradewalk.market.path_halts import PathHalt


def around(day: HaltingDay, random: Random, count: int = 12) -> list[Instant]:
    """Some instants in and about the halts of a day, rising."""
    return sorted(
        Instant(random.randint(halt.start - MINUTE, halt.end + MINUTE))
        for halt in day.path().halts
        for _ in range(count)
    )


def well_after(day: HaltingDay) -> Instant:
    """Some minutes after the last halt of a day."""
    return Instant(day.path().halts[-1].end + 3 * MINUTE)


def orders_of(day: HaltingDay, random: Random) -> list[Entered]:
    """A learner's limit orders about the halts, at about the prices there."""
    orders = []
    for number, at in enumerate(around(day, random, 6), 1):
        tick = last_tick(day, at) + random.randint(-40, 40)
        orders.append(Entered(at, number, random.random() < 0.5, OrderType.LIMIT, tick, 300))
    return orders


def last_tick(day: HaltingDay, at: Instant) -> int:
    follower = PathFollower(day.path())
    follower.advance(at)
    return follower.tally.last


def at_halt(day: HaltingDay, number: int = 0) -> tuple[InstrumentDay, PathHalt]:
    """The market at the beginning of a halt."""
    market = day.replay()
    halt = day.path().halts[number]
    run_to(market, Instant(halt.start))
    return market, halt


@pytest.mark.sample("name", HALTING_DAYS, 2)
def test_without_a_learner_the_book_trades_what_the_path_leaves(name: str) -> None:
    day, random = HALTING_DAYS[name], Random(name)
    follower, market = PathFollower(day.path()), day.replay()
    for instant in [*around(day, random), well_after(day)]:
        follower.advance(instant)
        run_to(market, instant)
        assert follower.tally.rows == market.tally.rows
    assert follower.tally.minute_bars() == market.tally.minute_bars()


@pytest.mark.sample("name", HALTING_DAYS, 1)
def test_it_does_not_matter_in_how_many_steps_a_day_with_halts_is_advanced(name: str) -> None:
    day, random = HALTING_DAYS[name], Random(name)
    orders = orders_of(day, random)
    whole, stepped = day.replay(), day.replay()
    fills = play(whole, well_after(day), orders)
    assert play(stepped, well_after(day), orders, around(day, random, 20)) == fills
    assert seen(stepped) == seen(whole)


@pytest.mark.sample("name", HALTING_DAYS, 1)
def test_a_copy_made_in_a_halt_goes_on_alike(name: str) -> None:
    day = HALTING_DAYS[name]
    market, halt = at_halt(day)
    copied = copy_of(market)
    for each in (market, copied):
        run_to(each, Instant(halt.end + MINUTE))
    assert seen(copied) == seen(market)


@pytest.mark.sample("name", HALTING_DAYS, 2)
def test_a_halt_is_known_from_its_beginning_to_its_end(name: str) -> None:
    day = HALTING_DAYS[name]
    path, market = day.path(), day.replay()
    halts = path.halts
    edges = {edge + apart for halt in halts for edge in (halt.start, halt.end) for apart in (-1, 0)}
    for instant in map(Instant, sorted(edges)):
        run_to(market, instant)
        holding = next((halt for halt in halts if halt.start <= instant < halt.end), None)
        assert market.halt == holding
        assert path.halt_at(instant) == market.halt


@pytest.mark.sample("name", HALTING_DAYS, 1)
def test_nothing_that_is_shown_before_a_halt_hangs_on_it(name: str) -> None:
    """The same day with another future: up to the minute of the halt nothing differs, the halt included."""
    day = HALTING_DAYS[name]
    start = day.path().halts[0].start
    fork = Instant(start - start % MINUTE + MINUTE)
    known = {clock: price for clock, price in day.prices.items() if day.at(clock) < fork}
    other = HaltingDay(day.instrument, day.opening, known | {"14:55": day.opening}, day.seed)

    def shown(each: HaltingDay) -> tuple[Seen, PathHalt | None]:
        market = each.replay()
        run_to(market, Instant(fork - 1))
        return seen(market), market.halt

    assert shown(day) == shown(other)


def test_in_a_pause_the_book_stands_still() -> None:
    market, pause = at_halt(FIRST_DAY)
    before = seen(market)
    run_to(market, Instant(pause.end - 1))
    after = seen(market)
    assert (after.book, after.numbers) == (before.book, before.numbers)


def test_after_a_pause_quotes_and_trades_come_again() -> None:
    market, pause = at_halt(FIRST_DAY)
    run_to(market, Instant(pause.end + 5 * SECOND))
    assert FIRST_DAY.trades_between(market, pause.end, pause.end + 5 * SECOND)
    assert market.book.best_bid is not None and market.book.best_ask is not None
    assert market.book.best_bid < market.book.best_ask


def test_an_order_of_a_pause_waits_and_is_matched_at_its_end_at_one_price() -> None:
    market, pause = at_halt(FIRST_DAY)
    ask = market.book.best_ask
    assert ask is not None
    run_to(market, Instant(pause.start + MINUTE))
    entry = enter(market, Entered(market.now, 1, True, OrderType.LIMIT, ask + 30, 500))
    assert (entry.rested, entry.matched) == (500, 0)
    assert run_to(market, Instant(pause.end - 1)) == []
    fills = run_to(market, Instant(pause.end))
    assert {fill.at for fill in fills} == {pause.end}
    assert sum(fill.quantity for fill in fills) == 500
    (tick,) = {fill.tick for fill in fills}
    assert ask <= tick <= ask + 30
    assert market.tally.rows[-1] == (pause.end, tick, 500, Direction.AUCTION)


def test_the_market_goes_on_around_the_price_at_which_a_pause_ended() -> None:
    market, pause = at_halt(FIRST_DAY)
    ask = market.book.best_ask
    assert ask is not None
    enter(market, Entered(market.now, 1, True, OrderType.LIMIT, ask + 30, 500))
    (fill, *_) = run_to(market, Instant(pause.end))
    assert market.book.best_bid is not None and market.book.best_ask is not None
    assert market.book.best_bid <= fill.tick <= market.book.best_ask
    assert market.book.best_ask - market.book.best_bid < 30


def test_an_order_that_waited_before_a_pause_keeps_its_place_and_can_be_cancelled_in_it() -> None:
    market, pause = at_halt(FIRST_DAY)
    bid = market.book.best_bid
    assert bid is not None
    day = FIRST_DAY.replay()
    run_to(day, Instant(pause.start - 1))
    enter(day, Entered(day.now, 1, True, OrderType.LIMIT, bid - 60, 200))
    ahead = day.ahead_of(1)
    run_to(day, Instant(pause.end - SECOND))
    assert day.ahead_of(1) == ahead
    assert day.cancel(1) == 200
    assert run_to(day, Instant(pause.end + MINUTE)) == []


def test_a_pause_takes_what_an_auction_and_the_trading_after_it_know() -> None:
    market, _ = at_halt(APPLE_DAY, -1)
    taken = {each for each in OrderType if market.takes(each)}
    assert taken == {
        OrderType.LIMIT,
        OrderType.MARKET,
        OrderType.AT_CLOSE,
        OrderType.AFTER_HOURS_FIXED,
        OrderType.ODD_LOT,
    }


def test_an_order_at_the_market_waits_for_the_end_of_a_pause_as_well() -> None:
    market, pause = at_halt(APPLE_DAY, -1)
    enter(market, Entered(market.now, 1, True, OrderType.MARKET, None, 100))
    fills = run_to(market, Instant(pause.end))
    assert [(fill.at, fill.quantity) for fill in fills] == [(pause.end, 100)]


def test_a_pause_until_the_close_is_matched_before_the_closing_auction() -> None:
    market, pause = at_halt(LATE_PAUSE)
    ask = market.book.best_ask
    assert ask is not None
    enter(market, Entered(market.now, 1, True, OrderType.LIMIT, ask + 20, 300))
    fills = run_to(market, Instant(pause.end))
    assert [fill.at for fill in fills] == [pause.end] * len(fills)
    assert sum(fill.quantity for fill in fills) == 300
    assert market.is_in_auction
    run_to(market, LATE_PAUSE.end)
    assert market.tally.rows[-1][:3] == (
        LATE_PAUSE.at("15:00"),
        LATE_PAUSE.bars[-1].close,
        LATE_PAUSE.bars[-1].volume,
    )


def test_in_a_cooling_off_trading_goes_on_inside_the_band_alone() -> None:
    market, halt = at_halt(TENCENT_DAY)
    run_to(market, Instant(halt.end - 1))
    traded = TENCENT_DAY.trades_between(market, halt.start, halt.end)
    assert traded
    assert all(halt.allows(tick) for tick in traded)


def test_an_order_in_a_cooling_off_is_matched_at_once() -> None:
    market, halt = at_halt(TENCENT_DAY)
    run_to(market, Instant(halt.start + 2 * MINUTE))
    ask = market.book.best_ask
    assert ask is not None and halt.allows(ask)
    entry = enter(market, Entered(market.now, 1, True, OrderType.LIMIT, ask, 100))
    assert entry.matched


def test_an_order_at_the_market_goes_no_further_than_the_band() -> None:
    market, state = at_halt(APPLE_DAY)
    assert state.high is not None
    entry = enter(market, Entered(market.now, 1, True, OrderType.MARKET, None, 1_000_000))
    assert entry.lapsed > 0
    assert all(tick <= state.high for tick, *_ in entry.matches)
