"""A learner's orders in the call auctions: seen in the indicative price, matched at the auction's one price."""

import pytest

from tests.market.hand_made_days import NO_LIMITS, SHORT, Shape, at, busy, still
from tests.market.learner_plays import Entered, enter, run_to
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderType
from tradewalk.domain.quotes import Direction
from tradewalk.exchange.call_auction import AuctionMatch
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.market.learner_marks import LearnerFill, LearnerLapse

OWN, SECOND_ORDER = 1, 2
OPENING, CLOSING = at(9, 25), at(13, 13)
ENTRIES = {"opening": (at(9, 16), OPENING), "locked": (at(9, 22), OPENING), "closing": (at(13, 11), CLOSING)}


def an_order(
    is_buy: bool, tick: int | None, quantity: int, kind: OrderType = OrderType.LIMIT, order_id: int = OWN
) -> Entered:
    return Entered(Instant(0), order_id, is_buy, kind, tick, quantity)


def auction_row(day: InstrumentDay, end: Instant) -> tuple[int, int]:
    """The price and the shares of an auction on the tape."""
    [row] = [row for row in day.tally.rows if row[0] == end and row[3] is Direction.AUCTION]
    return row[1], row[2]


@pytest.mark.parametrize("name", ENTRIES)
@pytest.mark.parametrize("is_buy", [True, False], ids=["buy", "sell"])
def test_an_order_at_the_limit_price_is_filled_whole_at_the_auctions_price(
    name: str, *, is_buy: bool
) -> None:
    entered, end = ENTRIES[name]
    day = busy(day=SHORT).replay()
    run_to(day, entered)
    limit = day.path.limits.up if is_buy else day.path.limits.down
    entry = enter(day, an_order(is_buy, limit, 2_000))
    assert (entry.matched, entry.rested, entry.lapsed) == (0, 2_000, 0)
    fills = run_to(day, end)
    tick, volume = auction_row(day, end)
    assert sum(fill.quantity for fill in fills) == 2_000 <= volume
    assert {(fill.at, fill.order_id, fill.tick) for fill in fills} == {(end, OWN, tick)}


@pytest.mark.parametrize("name", ENTRIES)
@pytest.mark.parametrize("is_buy", [True, False], ids=["buy", "sell"])
def test_an_order_far_from_the_price_waits_through_the_auction(name: str, *, is_buy: bool) -> None:
    entered, end = ENTRIES[name]
    day, undisturbed = busy(day=SHORT).replay(), busy(day=SHORT).replay()
    run_to(day, entered)
    limit = day.path.limits.down if is_buy else day.path.limits.up
    enter(day, an_order(is_buy, limit, 2_000))
    for each in (day, undisturbed):
        assert run_to(each, end) == []
    assert day.ahead_of(OWN) == 0
    assert day.tally.rows == undisturbed.tally.rows


def test_the_indicative_price_answers_to_a_learners_order() -> None:
    day = busy(day=SHORT).replay()
    run_to(day, at(9, 23))
    before = day.indicative()
    assert before is not None
    enter(day, an_order(True, day.path.limits.up, before.volume // 2))
    after = day.indicative()
    assert after is not None
    assert after.tick > before.tick
    assert after.volume >= before.volume
    assert day.cancel(OWN) == before.volume // 2
    assert day.indicative() == before


def test_two_orders_of_a_learner_can_be_an_auction_by_themselves() -> None:
    day = Shape(still(SHORT, 1_000, {}), 1_000, NO_LIMITS, SHORT).replay()
    run_to(day, at(9, 18))
    enter(day, an_order(True, 1_004, 500))
    assert day.indicative() is None
    enter(day, an_order(False, 1_001, 300, order_id=SECOND_ORDER))
    assert day.indicative() == AuctionMatch(1_004, 300, 200)
    fills = run_to(day, OPENING)
    assert fills == [LearnerFill(OPENING, OWN, 1_004, 300), LearnerFill(OPENING, SECOND_ORDER, 1_004, 300)]
    assert auction_row(day, OPENING) == (1_004, 300)
    assert (day.ahead_of(OWN), day.ahead_of(SECOND_ORDER)) == (0, None)


@pytest.mark.parametrize("is_buy", [True, False], ids=["buy", "sell"])
@pytest.mark.parametrize("name", ENTRIES)
def test_a_small_order_moves_an_auction_by_less_than_a_tenth_of_a_percent(name: str, *, is_buy: bool) -> None:
    entered, end = ENTRIES[name]
    day, undisturbed = busy(day=SHORT).replay(), busy(day=SHORT).replay()
    run_to(day, entered)
    enter(day, an_order(is_buy, day.path.limits.up if is_buy else day.path.limits.down, 5_000))
    for each in (day, undisturbed):
        run_to(each, end)
    (tick, volume), (usual, usual_volume) = auction_row(day, end), auction_row(undisturbed, end)
    assert abs(tick - usual) * 1_000 < usual
    assert volume >= usual_volume


def test_what_an_auction_left_open_is_filled_in_continuous_trading() -> None:
    shape = busy(day=SHORT)
    day = shape.replay()
    run_to(day, at(9, 18))
    goal = min(bar.low for bar in shape.bars if bar.start < at(9, 50))
    opened = next(bar.open for bar in shape.bars)
    assert goal + 1 < opened
    enter(day, an_order(True, goal + 1, 100))
    assert run_to(day, OPENING) == []
    fills = run_to(day, at(9, 50))
    assert [(fill.tick, fill.quantity) for fill in fills] == [(goal + 1, 100)]


@pytest.mark.parametrize("is_buy", [True, False], ids=["buy", "sell"])
def test_a_resting_order_takes_part_in_the_closing_auction(*, is_buy: bool) -> None:
    day = busy(day=SHORT).replay()
    run_to(day, Instant(at(13, 10) - 1))
    limit = day.path.limits.up if is_buy else day.path.limits.down
    assert enter(day, an_order(is_buy, limit, 10**5)).rested == 10**5
    assert day.ahead_of(OWN) == 0
    fills = run_to(day, CLOSING)
    tick, _ = auction_row(day, CLOSING)
    assert fills
    assert {(fill.at, fill.tick) for fill in fills} == {(CLOSING, tick)}


def test_older_orders_at_the_auctions_price_are_served_before_a_learners() -> None:
    shape = busy(day=SHORT)
    print_tick = shape.bars[0].open
    day = shape.replay()
    run_to(day, Instant(OPENING - 1))
    ahead = sum(order.open for order in day.book.bids.levels[print_tick].queue)
    enter(day, an_order(True, print_tick, 700))
    assert day.ahead_of(OWN) == ahead > 0
    assert run_to(day, OPENING) == []
    assert auction_row(day, OPENING) == (print_tick, shape.bars[0].volume)


def test_an_auction_takes_no_market_order() -> None:
    day = busy(day=SHORT).replay()
    run_to(day, at(9, 18))
    with pytest.raises(ValueError, match="does not take best-five-ioc orders"):
        enter(day, an_order(True, None, 100, OrderType.BEST_FIVE_IOC))


def test_an_order_without_a_price_is_filled_before_those_that_came_earlier_and_its_rest_lapses() -> None:
    shape = busy(day=SHORT)
    price, volume = shape.bars[0].open, shape.bars[0].volume
    day = shape.replay()
    run_to(day, at(9, 24))
    entry = enter(day, an_order(True, None, 100, OrderType.AT_AUCTION))
    assert (entry.rested_tick, entry.rested) == (None, 100)
    enter(day, an_order(True, None, 10 * volume, OrderType.AT_AUCTION, order_id=OWN + 1))
    while day.now < OPENING:
        day.advance(OPENING)
    filled = {fill.order_id: 0 for fill in day.fills}
    for fill in day.fills:
        assert fill.at == OPENING
        assert fill.tick >= price
        filled[fill.order_id] += fill.quantity
    assert filled[OWN] == 100
    assert 0 < filled[OWN + 1] < 10 * volume
    assert day.lapses == [LearnerLapse(OPENING, OWN + 1, 10 * volume - filled[OWN + 1])]
    assert not day.book.resting.keys() & {-OWN, -OWN - 1}
