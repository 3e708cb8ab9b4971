"""Each exchange's auction beside a naive one, over many random books: price, volume, and who gets the shares."""

from collections.abc import Callable
from decimal import Decimal
from random import Random
from typing import NamedTuple

import pytest

from tests.exchange import naive_auction
from tests.exchange.auctions import Order, pricing_of, random_orders, random_reference, rested
from tests.exchange.book_words import is_crossed
from tradewalk.domain.instruments import Board
from tradewalk.exchange.auction_price import Pricing
from tradewalk.exchange.call_auction import Pairing, auction_match, leave_auction, uncross


class Market(NamedTuple):
    """A board, what a naive auction finds there, and whether it takes orders without a price."""

    board: Board
    naive: Callable[[list[Order], Decimal], int | None]
    has_unpriced: bool


MARKETS = {
    "Shanghai": Market(Board.SSE_MAIN, naive_auction.shanghai, False),
    "Shenzhen": Market(Board.SZSE_MAIN, naive_auction.shenzhen, False),
    "Beijing": Market(Board.BSE, naive_auction.shenzhen, False),
    "Hong Kong": Market(Board.HKEX_MAIN, naive_auction.hong_kong, True),
    "New York": Market(Board.US_LISTED, naive_auction.new_york, True),
}
PRICINGS = {market.board: pricing_of(market.board) for market in MARKETS.values()}
BOOKS, ALL_BOOKS = 200, 20_000


@pytest.mark.parametrize("name", MARKETS)
def test_price_volume_and_fills_are_those_of_a_naive_auction(
    name: str, count_of: Callable[[int, int], int]
) -> None:
    market = MARKETS[name]
    random = Random(name)
    matched = 0
    for _ in range(count_of(BOOKS, ALL_BOOKS)):
        orders = random_orders(random, with_unpriced=market.has_unpriced)
        reference = random_reference(random)
        price = market.naive(orders, reference)
        _check(orders, price, PRICINGS[market.board]._replace(reference=reference))
        matched += price is not None
    assert matched > BOOKS // 4


def _check(orders: list[Order], price: int | None, pricing: Pricing) -> None:
    book = rested(orders)
    indicative = auction_match(book, pricing)
    match, pairings = uncross(book, pricing)
    assert match == indicative, "what is shown is what is matched"
    if price is None:
        assert (match, pairings) == (None, [])
        return
    assert match is not None
    assert match.tick == price, orders
    bids, asks = naive_auction.offered(orders, price)
    assert (match.volume, match.imbalance) == (min(bids, asks), bids - asks)
    assert shares_of(orders, pairings) == naive_auction.filled(orders, price), orders
    assert sum(pairing[0] for pairing in pairings) == match.volume
    assert all(orders[buyer - 1].is_buy and not orders[seller - 1].is_buy for _, buyer, seller in pairings)
    leave_auction(book)
    assert not is_crossed(book)


def shares_of(orders: list[Order], pairings: list[Pairing]) -> list[int]:
    """The shares of each order, in the order of the list."""
    shares = [0] * len(orders)
    for quantity, buyer, seller in pairings:
        shares[buyer - 1] += quantity
        shares[seller - 1] += quantity
    return shares


def test_no_price_that_the_rule_allows_matches_more(count_of: Callable[[int, int], int]) -> None:
    random = Random(3)
    for _ in range(count_of(BOOKS, ALL_BOOKS)):
        orders = random_orders(random, with_unpriced=False)
        most = max(naive_auction.volume(orders, price) for price in naive_auction.EVERY_PRICE)
        for pricing in PRICINGS.values():
            match = auction_match(rested(orders), pricing._replace(reference=random_reference(random)))
            assert (match.volume if match else 0) == most


def test_in_hong_kong_a_surplus_of_one_side_at_every_tied_price_takes_its_best_price(
    count_of: Callable[[int, int], int],
) -> None:
    """Its rule says: the highest such price where bids are left over at all of them, the lowest where asks are."""
    random = Random(5)
    seen = {1: 0, -1: 0}
    for _ in range(count_of(BOOKS, ALL_BOOKS)):
        orders = random_orders(random, with_unpriced=True)
        tied = _tied_in_hong_kong(orders)
        signs = {_sign(*naive_auction.offered(orders, price)) for price in tied}
        if len(signs) != 1 or signs == {0}:
            continue
        [sign] = signs
        pricing = PRICINGS[Board.HKEX_MAIN]._replace(reference=random_reference(random))
        match = auction_match(rested(orders), pricing)
        assert match is not None
        assert match.tick == (max(tied) if sign > 0 else min(tied))
        seen[sign] += len(tied) > 1
    assert min(seen.values()) > 5


def _tied_in_hong_kong(orders: list[Order]) -> list[int]:
    prices = naive_auction.crossed(orders)
    most = max((naive_auction.volume(orders, price) for price in prices), default=0)
    best = [price for price in prices if most and naive_auction.volume(orders, price) == most]
    return naive_auction.least(best, lambda price: naive_auction.left_over(orders, price))


def _sign(bids: int, asks: int) -> int:
    return (bids > asks) - (bids < asks)
