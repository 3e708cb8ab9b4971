"""The call auction by Shanghai's rule: the worked example, its ties, and its three conditions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exchange.auctions import pricing_of
from tests.exchange.book_words import book, is_crossed, orders_of, written
from tradewalk.domain.instruments import Board
from tradewalk.exchange.call_auction import AuctionMatch, auction_match, uncross

WORKED_EXAMPLE = "1005x300 1003x500 1000x700 | 998x400 1000x600 1003x300"

SHANGHAI = pricing_of(Board.SSE_MAIN)

Order = tuple[bool, int, int]
ORDERS = st.lists(st.tuples(st.booleans(), st.integers(1, 12), st.integers(1, 9)), max_size=14)


@pytest.mark.parametrize(
    ("text", "match"),
    [
        pytest.param(WORKED_EXAMPLE, (1000, 1000, 500), id="the worked example"),
        pytest.param("", None, id="an empty book"),
        pytest.param("99x5 98x1 |", None, id="bids alone"),
        pytest.param("| 99x5", None, id="asks alone"),
        pytest.param("99x5 | 100x5", None, id="sides that do not meet"),
        pytest.param("100x5 | 100x5", (100, 5, 0), id="one price, balanced"),
        pytest.param("100x5 | 100x3", (100, 3, 2), id="more bids"),
        pytest.param("100x3 | 100x5", (100, 3, -2), id="more asks"),
        pytest.param("102x5 100x1 | 98x5", (102, 5, 0), id="the price without a surplus"),
        pytest.param("102x5 | 98x5", (100, 5, 0), id="the midpoint of a balanced tie"),
        pytest.param("103x5 | 98x5", (101, 5, 0), id="half a tick is rounded up"),
        pytest.param("105x5 103x2 | 100x4 98x1", (105, 5, 0), id="the highest of two quoted prices"),
        pytest.param("103x5 101x1 | 101x5 103x1", (102, 5, 0), id="the midpoint of two equal surpluses"),
        pytest.param("105x5 | 98x5 100x2", (98, 5, 0), id="the price without a surplus of asks"),
        pytest.param("105x4 | 98x5", (98, 4, -1), id="asks below the price are filled whole"),
        pytest.param(
            "9x10 5x3 | 9x2 4x10", (9, 10, -2), id="the lesser surplus, of asks, over the greater, of bids"
        ),
    ],
)
def test_an_auction_matches_the_most_shares_at_one_price(
    text: str, match: tuple[int, int, int] | None
) -> None:
    assert auction_match(book(text), SHANGHAI) == (None if match is None else AuctionMatch(*match))


def test_the_worked_example_leaves_what_it_could_not_match() -> None:
    made = book(WORKED_EXAMPLE)
    match, pairings = uncross(made, SHANGHAI)
    assert match == AuctionMatch(1000, 1000, 500)
    assert pairings == [(300, 1, 4), (100, 2, 4), (400, 2, 5), (200, 3, 5)]
    assert written(made) == "1000x500 | 1003x300"


@pytest.mark.parametrize(
    ("text", "pairings", "after"),
    [
        ("100x5 100x5 | 100x6", [(5, 1, 3), (1, 2, 3)], "100x4 |"),
        ("100x5 101x5 | 100x6", [(5, 2, 3), (1, 1, 3)], "100x4 |"),
        ("100x6 | 100x4 99x4", [(4, 1, 3), (2, 1, 2)], "| 100x2"),
        ("99x6 | 100x4", [], "99x6 | 100x4"),
    ],
    ids=["the older bid", "the higher bid", "the lower ask", "no match"],
)
def test_scarce_shares_go_by_price_and_then_time(
    text: str, pairings: list[tuple[int, int, int]], after: str
) -> None:
    made = book(text)
    assert uncross(made, SHANGHAI)[1] == pairings
    assert written(made) == after


def test_a_cancelled_order_takes_no_part() -> None:
    made = book("100x5 100x5 | 100x6")
    made.cancel(1)
    assert uncross(made, SHANGHAI)[1] == [(5, 2, 3)]


def _rested(orders: list[Order]) -> str:
    sides = [" ".join(f"{t}x{q}" for is_buy, t, q in orders if is_buy == side) for side in (True, False)]
    return " | ".join(sides)


def _willing(orders: list[Order], price: int) -> tuple[int, int]:
    """Shares bid at the price or above it, and asked at it or below it, counted one by one."""
    bids = sum(q for is_buy, tick, q in orders if is_buy and tick >= price)
    return bids, sum(q for is_buy, tick, q in orders if not is_buy and tick <= price)


def _filled(before: list[Order], pairings: list[tuple[int, int, int]]) -> dict[int, int]:
    filled = dict.fromkeys(range(1, len(before) + 1), 0)
    for quantity, buyer, seller in pairings:
        filled[buyer] += quantity
        filled[seller] += quantity
    return filled


@given(ORDERS)
def test_no_other_price_would_match_more_shares(orders: list[Order]) -> None:
    match = auction_match(book(_rested(orders)), SHANGHAI)
    most = max(min(_willing(orders, price)) for price in range(15))
    assert (match.volume if match else 0) == most
    if match:
        assert min(_willing(orders, match.tick)) == most


@given(ORDERS)
def test_no_quoted_price_with_as_many_shares_leaves_a_smaller_surplus(orders: list[Order]) -> None:
    match = auction_match(book(_rested(orders)), SHANGHAI)
    if match is None:
        return
    surplus = {
        abs(bids - asks)
        for bids, asks in (_willing(orders, tick) for _, tick, _ in orders)
        if min(bids, asks) == match.volume
    }
    bids, asks = _willing(orders, match.tick)
    assert match.imbalance == bids - asks
    assert abs(match.imbalance) <= min(surplus)


@given(ORDERS)
def test_better_orders_are_filled_whole_and_one_side_at_the_price_too(orders: list[Order]) -> None:
    text = _rested(orders)
    arrived = orders_of(text)
    match, pairings = uncross(book(text), SHANGHAI)
    if match is None:
        return
    filled = _filled(arrived, pairings)
    whole = {True: True, False: True}
    for number, (is_buy, tick, quantity) in enumerate(arrived, 1):
        is_better = tick > match.tick if is_buy else tick < match.tick
        is_worse = tick < match.tick if is_buy else tick > match.tick
        if is_better:
            assert filled[number] == quantity
        if is_worse:
            assert filled[number] == 0
        elif filled[number] < quantity:
            whole[is_buy] = False
    assert whole[True] or whole[False]


@given(ORDERS)
def test_an_auction_keeps_every_share_and_leaves_no_crossed_book(orders: list[Order]) -> None:
    text = _rested(orders)
    made = book(text)
    match, pairings = uncross(made, SHANGHAI)
    filled = _filled(orders_of(text), pairings)
    assert sum(quantity for quantity, _, _ in pairings) == (match.volume if match else 0)
    for number, (_, _, quantity) in enumerate(orders_of(text), 1):
        resting = made.resting.get(number)
        assert filled[number] + (resting.open if resting else 0) == quantity
    assert not is_crossed(made)
    assert auction_match(made, SHANGHAI) is None
