"""Each order type against the sentence that defines it, with and without a protective limit."""

import pytest

from tests.exchange.book_words import book, trades, written
from tests.exchange.reaches import REACHES, reach_of
from tradewalk.domain.orders import OrderType
from tradewalk.exchange.order_types import AUCTION_TYPES, CONTINUOUS_TYPES, enter, enter_auction

NEW = 100
LIMIT, OWN, COUNTERPARTY = OrderType.LIMIT, OrderType.OWN_BEST, OrderType.COUNTERPARTY_BEST
IOC, TO_LIMIT = OrderType.BEST_FIVE_IOC, OrderType.BEST_FIVE_TO_LIMIT
ANY_IOC, FOK, MARKET = OrderType.IOC, OrderType.FOK, OrderType.MARKET
ENHANCED, SPECIAL = OrderType.ENHANCED_LIMIT, OrderType.SPECIAL_LIMIT
SIX_ASKS = "98x9 | 101x1 102x1 103x1 104x1 105x1 106x1"
SIX_BIDS = "99x1 98x1 97x1 96x1 95x1 94x1 | 102x9"


def row(name: str, *values: object) -> object:
    return pytest.param(*values, id=name)


BUY, SELL = True, False
FIVE_UP, FIVE_DOWN = "101x1#2 102x1#3 103x1#4 104x1#5 105x1#6", "99x1#1 98x1#2 97x1#3 96x1#4 95x1#5"
SIX_UP, SIX_DOWN = f"{FIVE_UP} 106x1#7", f"{FIVE_DOWN} 94x1#6"
ELEVEN_ASKS = "| 100x1 110x1 120x1 130x1 140x1 150x1 160x1 170x1 180x1 190x1 191x1"
TEN_UP = " ".join(f"{tick}x1#{number}" for number, tick in enumerate(range(100, 200, 10), 1))


@pytest.mark.parametrize(
    ("before", "kind", "is_buy", "tick", "quantity", "matched", "after", "lapsed"),
    [
        row("limit", "| 101x3", LIMIT, BUY, 101, 5, "101x3#1", "101x2 |", 0),
        row("limit that only waits", "| 101x3", LIMIT, BUY, 100, 5, "", "100x5 | 101x3", 0),
        row("limit filled at once", "| 101x3", LIMIT, BUY, 101, 3, "101x3#1", "|", 0),
        row("limit to sell", "99x3 |", LIMIT, SELL, 98, 5, "99x3#1", "| 98x2", 0),
        row("ioc takes five prices", SIX_ASKS, IOC, BUY, None, 9, FIVE_UP, "98x9 | 106x1", 4),
        row("ioc sells into five", SIX_BIDS, IOC, SELL, None, 9, FIVE_DOWN, "94x1 | 102x9", 4),
        row("ioc that is filled", "| 101x9", IOC, BUY, None, 9, "101x9#1", "|", 0),
        row("ioc without a counterparty", "99x5 |", IOC, BUY, None, 9, "", "99x5 |", 9),
        row("ioc counts prices, not orders", "| 9x1 9x1 9x1 9x1 9x1 9x1", IOC, BUY, None, 6,
            "9x1#1 9x1#2 9x1#3 9x1#4 9x1#5 9x1#6", "|", 0),
        row("ioc stops at its protection", "| 101x1 102x1 103x1", IOC, BUY, 102, 9, "101x1#1 102x1#2",
            "| 103x1", 7),
        row("ioc to sell stops at its protection", "99x1 98x1 97x1 |", IOC, SELL, 98, 9, "99x1#1 98x1#2",
            "97x1 |", 7),
        row("ioc wholly protected", "| 101x1", IOC, BUY, 100, 9, "", "| 101x1", 9),
        row("ioc, protection beyond the fifth", SIX_ASKS, IOC, BUY, 106, 9, FIVE_UP, "98x9 | 106x1", 4),
        row("to-limit rests at the last price", SIX_ASKS, TO_LIMIT, BUY, None, 9, FIVE_UP,
            "105x4 98x9 | 106x1", 0),
        row("to-limit sells likewise", SIX_BIDS, TO_LIMIT, SELL, None, 9, FIVE_DOWN, "94x1 | 95x4 102x9", 0),
        row("to-limit, filled", "| 101x9", TO_LIMIT, BUY, None, 9, "101x9#1", "|", 0),
        row("to-limit, unmatched, joins its own best", "99x5 98x1 |", TO_LIMIT, BUY, None, 9, "",
            "99x5 99x9 98x1 |", 0),
        row("to-limit in an empty book lapses", "", TO_LIMIT, BUY, None, 9, "", "|", 9),
        row("to-limit rests at its last price under protection", "| 101x1 103x1", TO_LIMIT, BUY, 102, 9,
            "101x1#1", "101x8 | 103x1", 0),
        row("to-limit, wholly protected, joins its own best", "99x5 | 103x1", TO_LIMIT, BUY, 102, 9, "",
            "99x5 99x9 | 103x1", 0),
        row("to-limit, its own best beyond protection", "99x5 | 103x1", TO_LIMIT, BUY, 98, 9, "",
            "99x5 | 103x1", 9),
        row("any ioc takes every price", SIX_ASKS, ANY_IOC, BUY, None, 9, SIX_UP, "98x9 |", 3),
        row("any ioc stops at its limit", SIX_ASKS, ANY_IOC, BUY, 102, 9, "101x1#2 102x1#3",
            "98x9 | 103x1 104x1 105x1 106x1", 7),
        row("any ioc to sell", "99x3 98x3 |", ANY_IOC, SELL, 98, 5, "99x3#1 98x2#2", "98x1 |", 0),
        row("any ioc without a counterparty", "99x5 |", ANY_IOC, BUY, None, 5, "", "99x5 |", 5),
        row("fok that can be filled", SIX_ASKS, FOK, BUY, None, 6, SIX_UP, "98x9 |", 0),
        row("fok, one share too many", SIX_ASKS, FOK, BUY, None, 7, "", SIX_ASKS, 7),
        row("fok within its limit", "| 101x3 102x3", FOK, BUY, 101, 3, "101x3#1", "| 102x3", 0),
        row("fok beyond its limit", "| 101x3 102x3", FOK, BUY, 101, 4, "", "| 101x3 102x3", 4),
        row("fok to sell", "99x3 98x3 |", FOK, SELL, 98, 6, "99x3#1 98x3#2", "|", 0),
        row("fok to sell, not wholly", "99x3 98x3 |", FOK, SELL, 99, 4, "", "99x3 98x3 |", 4),
        row("fok without a counterparty", "99x5 |", FOK, BUY, None, 5, "", "99x5 |", 5),
        row("market sweeps the other side", SIX_BIDS, MARKET, SELL, None, 9, SIX_DOWN, "| 102x9", 3),
        row("enhanced limit takes up to nine spreads", "| 100x1 104x1 109x1 110x1", ENHANCED, BUY, 109, 9,
            "100x1#1 104x1#2 109x1#3", "109x6 | 110x1", 0),
        row("enhanced limit rests at its limit", "| 100x1 104x1", ENHANCED, BUY, 102, 3, "100x1#1",
            "102x2 | 104x1", 0),
        row("enhanced limit to sell", "110x1 109x1 101x1 100x1 |", ENHANCED, SELL, 101, 9,
            "110x1#1 109x1#2 101x1#3", "100x1 | 101x6", 0),
        row("enhanced limit in an empty book", "", ENHANCED, BUY, 101, 3, "", "101x3 |", 0),
        row("enhanced limit beyond nine spreads, which is turned away before", "| 100x1 110x1", ENHANCED,
            BUY, 110, 9, "100x1#1", "| 110x1", 8),
        row("enhanced limit to sell beyond nine spreads", "110x1 101x1 100x1 |", ENHANCED, SELL, 100, 9,
            "110x1#1 101x1#2", "100x1 |", 7),
        row("special limit takes ten queues", ELEVEN_ASKS, SPECIAL, BUY, 200, 20, TEN_UP, "| 191x1", 10),
        row("special limit stops at its limit", "| 100x1 150x1", SPECIAL, BUY, 149, 9, "100x1#1",
            "| 150x1", 8),
        row("special limit to sell", "150x1 100x1 |", SPECIAL, SELL, 101, 9, "150x1#1", "100x1 |", 8),
        row("own best joins the bid", "99x5 | 101x3", OWN, BUY, None, 2, "", "99x5 99x2 | 101x3", 0),
        row("own best joins the ask", "99x5 | 101x3", OWN, SELL, None, 2, "", "99x5 | 101x3 101x2", 0),
        row("own best without its side lapses", "| 101x3", OWN, BUY, None, 2, "", "| 101x3", 2),
        row("own best at its protection", "99x5 |", OWN, BUY, 99, 2, "", "99x5 99x2 |", 0),
        row("own best beyond protection lapses", "99x5 |", OWN, BUY, 98, 2, "", "99x5 |", 2),
        row("own best to sell beyond protection", "| 101x3", OWN, SELL, 102, 2, "", "| 101x3", 2),
        row("counterparty best is filled", "| 101x3 102x3", COUNTERPARTY, BUY, None, 3, "101x3#1",
            "| 102x3", 0),
        row("counterparty best waits there", "| 101x3 102x3", COUNTERPARTY, BUY, None, 5, "101x3#1",
            "101x2 | 102x3", 0),
        row("counterparty best to sell", "99x3 98x1 |", COUNTERPARTY, SELL, None, 5, "99x3#1",
            "98x1 | 99x2", 0),
        row("counterparty best without one lapses", "99x5 |", COUNTERPARTY, BUY, None, 5, "", "99x5 |", 5),
        row("counterparty best beyond protection", "| 101x3", COUNTERPARTY, BUY, 100, 5, "", "| 101x3", 5),
        row("counterparty best at its protection", "| 101x3", COUNTERPARTY, BUY, 101, 3, "101x3#1", "|", 0),
    ],
)  # fmt: skip
def test_an_order_type_meets_the_book_as_its_rule_says(
    before: str,
    kind: OrderType,
    is_buy: bool,
    tick: int | None,
    quantity: int,
    matched: str,
    after: str,
    lapsed: int,
) -> None:
    made = book(before)
    levels, spreads = reach_of(kind)
    entry = enter(
        made, NEW, is_buy=is_buy, type=kind, tick=tick, quantity=quantity, levels=levels, spreads=spreads
    )
    assert list(entry.matches) == trades(matched)
    assert written(made) == after
    assert entry.lapsed == lapsed
    assert entry.matched + entry.rested + entry.lapsed == quantity
    resting = made.resting.get(NEW)
    assert (entry.rested_tick, entry.rested) == ((resting.tick, resting.open) if resting else (None, 0))


@pytest.mark.parametrize("kind", [LIMIT, ENHANCED])
def test_a_limit_order_without_a_limit_is_a_mistake_of_the_caller(kind: OrderType) -> None:
    with pytest.raises(ValueError, match="limit"):
        enter(book(""), NEW, is_buy=True, type=kind, tick=None, quantity=1, levels=10)


@pytest.mark.parametrize("kind", sorted(REACHES))
def test_a_type_that_reaches_so_far_must_be_told_how_far(kind: OrderType) -> None:
    with pytest.raises(ValueError, match="number of prices"):
        enter(book("| 101x1"), NEW, is_buy=True, type=kind, tick=101, quantity=1)


@pytest.mark.parametrize(
    ("before", "is_buy", "tick", "matched", "after", "lapsed"),
    [
        row("at the best queue", "| 101x3 102x3", BUY, 101, "101x3#1", "101x2 | 102x3", 0),
        row("in front of the best queue", "| 101x3 102x3", BUY, 100, "", "100x5 | 101x3 102x3", 0),
        row("past it, with no order in between", "| 101x3 103x3", BUY, 102, "101x3#1", "102x2 | 103x3", 0),
        row("past it, which is turned away before", "| 101x3 102x3", BUY, 102, "101x3#1", "| 102x3", 2),
        row("to sell", "99x3 98x3 |", SELL, 99, "99x3#1", "98x3 | 99x2", 0),
    ],
)
def test_hong_kongs_limit_order_is_matched_at_the_best_queue_alone(
    before: str, *, is_buy: bool, tick: int, matched: str, after: str, lapsed: int
) -> None:
    made = book(before)
    entry = enter(made, NEW, is_buy=is_buy, type=LIMIT, tick=tick, quantity=5, levels=1)
    assert (list(entry.matches), written(made), entry.lapsed) == (trades(matched), after, lapsed)


@pytest.mark.parametrize("kind", sorted(set(OrderType) - CONTINUOUS_TYPES))
def test_continuous_trading_does_not_match_what_others_do(kind: OrderType) -> None:
    """An auction, the after-hours session, the odd-lot market and the broker do."""
    with pytest.raises(ValueError, match=f"does not match {kind} orders"):
        enter(book("| 101x1"), NEW, is_buy=True, type=kind, tick=101, quantity=1, levels=10)


@pytest.mark.parametrize(
    ("kind", "tick"),
    [(LIMIT, 99), (OrderType.AT_AUCTION_LIMIT, 99), (OrderType.AT_OPEN, 99), (OrderType.AT_CLOSE, 99)],
)
def test_an_auction_lets_limits_wait_even_where_they_cross(kind: OrderType, tick: int) -> None:
    made = book("99x1 | 98x4")
    entry = enter_auction(made, NEW, is_buy=True, type=kind, tick=tick, quantity=5)
    assert (list(entry.matches), entry.rested_tick, entry.rested, entry.lapsed) == ([], 99, 5, 0)
    assert written(made) == "99x1 99x5 | 98x4"


@pytest.mark.parametrize("kind", [OrderType.AT_AUCTION, OrderType.AT_OPEN, OrderType.AT_CLOSE])
def test_an_auction_lets_orders_without_a_price_wait(kind: OrderType) -> None:
    made = book("99x1 | 98x4")
    entry = enter_auction(made, NEW, is_buy=False, type=kind, tick=None, quantity=5)
    assert (list(entry.matches), entry.rested_tick, entry.rested, entry.lapsed) == ([], None, 5, 0)
    assert (made.best_ask, made.cancel(NEW)) == (98, 5)


@pytest.mark.parametrize("kind", sorted(set(OrderType) - AUCTION_TYPES))
def test_an_auction_takes_no_other_types(kind: OrderType) -> None:
    with pytest.raises(ValueError, match=f"does not take {kind} orders"):
        enter_auction(book(""), NEW, is_buy=True, type=kind, tick=99, quantity=5)


@pytest.mark.parametrize("kind", [LIMIT, OrderType.AT_AUCTION_LIMIT])
def test_a_limit_order_of_an_auction_has_a_limit(kind: OrderType) -> None:
    with pytest.raises(ValueError, match="limit"):
        enter_auction(book(""), NEW, is_buy=True, type=kind, tick=None, quantity=5)
