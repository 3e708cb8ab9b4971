"""A little language for books: ``99x5 99x2 98x3 | 101x4`` is bids and asks, best first, oldest first.

Orders are numbered from 1 as they are read. ``written`` is the way back.
"""

from tradewalk.exchange.order_book import BookSide, OrderBook

Trades = list[tuple[int, int, int]]


def orders_of(text: str) -> list[tuple[bool, int, int]]:
    """(is it a buy, tick, shares) of each order, in the order of the text."""
    sides = text.split("|") if "|" in text else [text, ""]
    return [
        (is_buy, *map(int, word.split("x")))  # type: ignore[misc]  # two whole numbers
        for is_buy, side in zip((True, False), sides, strict=True)
        for word in side.split()
    ]


def book(text: str) -> OrderBook:
    """A book in which these orders rest, unmatched even where they cross."""
    made = OrderBook()
    for number, (is_buy, tick, quantity) in enumerate(orders_of(text), 1):
        made.rest(number, is_buy, tick, quantity)
    return made


def written(a_book: OrderBook) -> str:
    """What rests in a book; its levels' sums are checked against their orders on the way."""
    return f"{_side(a_book.bids)} | {_side(a_book.asks)}".strip()


def _side(side: BookSide) -> str:
    words = []
    assert side.keys == sorted(side.levels)
    for key in reversed(side.keys):
        level = side.levels[key]
        waiting = [order for order in level.queue if order.open]
        assert (level.total, level.orders) == (sum(order.open for order in waiting), len(waiting))
        words += [f"{abs(key)}x{order.open}" for order in waiting]
    return " ".join(words)


def trades(text: str) -> Trades:
    """``101x5#3 102x1#4``: price, shares and the number of the resting order, of each match."""
    return [(int(tick), *map(int, rest.split("#"))) for tick, rest in (w.split("x") for w in text.split())]  # type: ignore[misc]


def is_crossed(a_book: OrderBook) -> bool:
    """Whether a bid stands at or above an ask."""
    return a_book.best_bid is not None and a_book.best_ask is not None and a_book.best_bid >= a_book.best_ask
