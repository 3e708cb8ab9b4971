"""Each order type against the sentence that defines it, with and without a protective limit."""

import pytest

from tests.exchange.book_words import book, trades, written
from tradewalk.domain.orders import OrderType
from tradewalk.exchange.order_types import enter

NEW = 100
LIMIT, OWN, COUNTERPARTY = OrderType.LIMIT, OrderType.OWN_BEST, OrderType.COUNTERPARTY_BEST
IOC, TO_LIMIT = OrderType.BEST_FIVE_IOC, OrderType.BEST_FIVE_TO_LIMIT
SIX_ASKS = "98x9 | 101x1 102x1 103x1 104x1 105x1 106x1"
SIX_BIDS = "99x1 98x1 97x1 96x1 95x1 94x1 | 102x9"


def row(name: str, *values: object) -> object:
    return pytest.param(*values, id=name)


BUY, SELL = True, False
FIVE_UP, FIVE_DOWN = "101x1#2 102x1#3 103x1#4 104x1#5 105x1#6", "99x1#1 98x1#2 97x1#3 96x1#4 95x1#5"


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
    entry = enter(made, NEW, is_buy=is_buy, type=kind, tick=tick, quantity=quantity)
    assert list(entry.matches) == trades(matched)
    assert written(made) == after
    assert entry.lapsed == lapsed
    assert entry.matched + entry.rested + entry.lapsed == quantity
    resting = made.resting.get(NEW)
    assert (entry.rested_tick, entry.rested) == ((resting.tick, resting.open) if resting else (None, 0))


def test_a_limit_order_without_a_limit_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="limit"):
        enter(book(""), NEW, is_buy=True, type=LIMIT, tick=None, quantity=1)
