"""What each exchange does where several prices match as many shares, and who goes on after an auction."""

from decimal import Decimal

import pytest

from tests.domain.builders import WEDNESDAY, shipped_rule_book
from tests.exchange.auctions import pricing_of
from tests.exchange.book_words import book, written
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import Side
from tradewalk.domain.rule_terms import TickTerms
from tradewalk.exchange.call_auction import AuctionMatch, auction_match, leave_auction, uncross

SH, SZ, HK, US = Board.SSE_MAIN, Board.SZSE_MAIN, Board.HKEX_MAIN, Board.US_LISTED
BALANCED = "1005x500 | 998x500"
"""Every price from 998 to 1005 matches 500 and leaves nothing."""
BIDS_LEFT = "1005x500 | 998x300"
TWO_SURPLUSES = "1004x5 1000x1 | 1000x5 1004x1"
"""1000 leaves one bid, 1004 leaves one ask, and between them nothing is left."""


@pytest.mark.parametrize(
    ("board", "text", "reference", "tick"),
    [
        pytest.param(
            SH, BALANCED, 1000, 1002, id="Shanghai: the midpoint of declared prices, half a tick up"
        ),
        pytest.param(
            SH, TWO_SURPLUSES, 1000, 1002, id="Shanghai: the midpoint of equal quantities left over"
        ),
        pytest.param(SZ, BALANCED, 1000, 1000, id="Shenzhen: the reference, though nobody declared it"),
        pytest.param(SZ, BALANCED, 900, 998, id="Shenzhen: the lowest, of a reference below"),
        pytest.param(SZ, BALANCED, 1100, 1005, id="Shenzhen: the highest, of a reference above"),
        pytest.param(SZ, TWO_SURPLUSES, 1004, 1003, id="Shenzhen: the price that leaves nothing over"),
        pytest.param(SZ, BIDS_LEFT, 998, 1005, id="Shenzhen: no bid above the price is left over"),
        pytest.param(HK, BALANCED, 1000, 998, id="Hong Kong: the nearest declared price"),
        pytest.param(HK, BALANCED, 1002, 1005, id="Hong Kong: the nearest declared price above"),
        pytest.param(HK, "1004x5 | 998x5", 1001, 1004, id="Hong Kong: the higher of two equally near"),
        pytest.param(HK, BIDS_LEFT, 998, 1005, id="Hong Kong: the highest where bids are left over"),
        pytest.param(
            HK, "1005x300 | 998x500", 1005, 998, id="Hong Kong: the lowest where asks are left over"
        ),
        pytest.param(HK, TWO_SURPLUSES, 1001, 1000, id="Hong Kong: equal surpluses, the nearest"),
        pytest.param(US, BALANCED, 1000, 998, id="New York: the nearest declared price"),
        pytest.param(US, "1004x5 | 998x5", 1001, 1004, id="New York: the higher of two equally near"),
    ],
)
def test_each_exchange_settles_a_tie_by_its_own_rule(
    board: Board, text: str, reference: int, tick: int
) -> None:
    match = auction_match(book(text), pricing_of(board, reference))
    assert match is not None
    assert match.tick == tick


def test_the_nearest_is_measured_in_money_where_the_tick_changes() -> None:
    """19.97 is three ticks from 20.00 and 20.04 is two, but a tick of Hong Kong is wider from 20.00 on."""
    ticks = shipped_rule_book().get(TickTerms, HK, WEDNESDAY).terms.bands
    low, high = (ticks.number_of(Decimal(price)) for price in ("19.97", "20.04"))
    pricing = pricing_of(HK)._replace(ticks=ticks, reference=Decimal("20.00"))
    match = auction_match(book(f"{high}x5 | {low}x5"), pricing)
    assert match is not None
    assert ticks.price_of(match.tick) == Decimal("19.97")


def test_an_auction_that_needs_a_reference_says_so() -> None:
    with pytest.raises(ValueError, match="reference"):
        auction_match(book(BALANCED), pricing_of(SZ))


def test_what_is_left_over_is_told_with_its_side() -> None:
    told = [(each.unmatched, each.unmatched_side) for each in (AuctionMatch(9, 5, s) for s in (2, -3, 0))]
    assert told == [(2, Side.BUY), (3, Side.SELL), (0, None)]


def test_at_auction_orders_come_first_and_then_price_and_then_time() -> None:
    made = book("102x4 101x4 | 100x9")
    made.rest_at_auction(10, True, 3)
    made.rest_at_auction(11, True, 1)
    match, pairings = uncross(made, pricing_of(HK, 100))
    assert match is not None
    assert (match.tick, match.volume, match.imbalance) == (101, 9, 3)
    assert pairings == [(3, 10, 3), (1, 11, 3), (4, 1, 3), (1, 2, 3)]


def test_more_at_auction_orders_than_the_other_side_take_the_best_price_of_their_counterparties() -> None:
    made = book("102x1 | 100x5 101x4")
    made.rest_at_auction(10, True, 20)
    match, pairings = uncross(made, pricing_of(HK, 100))
    assert match == AuctionMatch(102, 9, 12)
    assert pairings == [(5, 10, 2), (4, 10, 3)]
    assert leave_auction(made) == [(10, 11)]


@pytest.mark.parametrize(
    ("is_closing", "match", "after"),
    [(True, AuctionMatch(100, 7, -2), "99x3 | 100x2 103x1"), (False, None, "99x3 | 100x4 103x1")],
    ids=["closing", "opening"],
)
def test_hong_kongs_closing_auction_without_a_price_trades_at_the_reference(
    *, is_closing: bool, match: AuctionMatch | None, after: str
) -> None:
    """Limits that do not meet make no price; orders without one trade at the reference with those that accept it."""
    made = book("99x3 | 100x4 103x1")
    made.rest_at_auction(10, True, 7)
    made.rest_at_auction(11, False, 5)
    pricing = pricing_of(HK, 100, is_closing=is_closing)
    assert auction_match(made, pricing) is None
    found, pairings = uncross(made, pricing)
    assert found == match
    assert pairings == ([(5, 10, 11), (2, 10, 2)] if is_closing else [])
    leave_auction(made)
    assert written(made) == after


def test_new_yorks_crosses_match_orders_without_a_price_against_limits() -> None:
    made = book("99x3 | 100x4 103x1")
    made.rest_at_auction(10, True, 5)
    assert auction_match(made, pricing_of(US, 100)) == AuctionMatch(103, 5, 0)
    assert auction_match(made, pricing_of(HK, 100)) is None


def test_after_an_auction_limit_orders_within_the_bounds_wait_on_in_their_places() -> None:
    made = book("100x5 100x7 11x1 12x2 | 899x3 900x4")
    made.rest_at_auction(10, True, 5)
    made.rest_at_auction(11, False, 6)
    assert leave_auction(made, above=11, below=900) == [(3, 1), (6, 4), (10, 5), (11, 6)]
    assert written(made) == "100x5 100x7 12x2 | 899x3"
    assert made.ahead_of(2) == 5


def test_without_bounds_only_at_auction_orders_leave() -> None:
    made = book("100x5 | 9000x4")
    made.rest_at_auction(10, False, 5)
    assert leave_auction(made) == [(10, 5)]
    assert leave_auction(made) == []


def test_an_at_auction_order_can_be_cancelled_and_has_a_place() -> None:
    made = book("| 9x1")
    for number in (10, 11):
        made.rest_at_auction(number, True, 5)
    assert (made.ahead_of(11), made.best_bid) == (5, None)
    assert [made.cancel(10), made.cancel(10), made.cancel(11)] == [5, 0, 5]
    assert written(made) == "| 9x1"
