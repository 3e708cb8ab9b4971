"""How each order type meets the book: in continuous trading, and in a call auction.

SSE and SZSE Trading Rules and the STAR board's special provisions; the Rules of the Exchange of Hong Kong;
orders in New York. A *protective* tick is the worst price that a market order accepts; STAR demands one. How
many prices of the other side an order may match (``levels``) and how many spreads from the best one
(``spreads``) is what the rule book says of its type; None: no such bound.

Hong Kong's odd lots are not matched by the book, and what the broker holds (stops) is none of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tradewalk.domain.orders import OrderType
from tradewalk.exchange.order_book import NOTHING, Match, OrderBook

AUCTION_LIMITS = frozenset({OrderType.LIMIT, OrderType.AT_AUCTION_LIMIT})
AUCTION_TYPES = AUCTION_LIMITS | {OrderType.AT_AUCTION, OrderType.AT_OPEN, OrderType.AT_CLOSE}
"""What a call auction takes. Of orders at the open or the close those with a limit are limit orders there."""
CONTINUOUS_TYPES = frozenset(
    {
        OrderType.LIMIT,
        OrderType.BEST_FIVE_IOC,
        OrderType.BEST_FIVE_TO_LIMIT,
        OrderType.OWN_BEST,
        OrderType.COUNTERPARTY_BEST,
        OrderType.IOC,
        OrderType.FOK,
        OrderType.ENHANCED_LIMIT,
        OrderType.SPECIAL_LIMIT,
        OrderType.MARKET,
    }
)
"""What continuous trading matches."""
_BOUNDED = frozenset(
    {
        OrderType.BEST_FIVE_IOC,
        OrderType.BEST_FIVE_TO_LIMIT,
        OrderType.ENHANCED_LIMIT,
        OrderType.SPECIAL_LIMIT,
    }
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of an order at its arrival: matched, waiting at a price, lapsed; they add up to its quantity.

    ``rested_tick`` is None, too, for an order that waits in an auction without a price.
    """

    matches: Sequence[Match]
    rested_tick: int | None
    rested: int
    lapsed: int

    @property
    def matched(self) -> int:
        """Shares matched at once."""
        return sum(match[1] for match in self.matches)


def enter(
    book: OrderBook,
    number: int,
    *,
    is_buy: bool,
    type: OrderType,
    tick: int | None,
    quantity: int,
    levels: int | None = None,
    spreads: int | None = None,
) -> Entry:
    """Apply an order to the book. ``tick`` is the limit, or the protective limit of a market order.

    Raises ValueError for what continuous trading does not match, for a limit order without a limit, and for
    a type whose number of levels is not given.
    """
    if levels is None and type in _BOUNDED:
        raise ValueError(f"a {type} order has a number of prices that it may match")
    worst = _worst(book, is_buy, tick, levels, spreads)
    match type:
        case OrderType.LIMIT if levels is None and spreads is None:
            return _limit(book, number, is_buy, _required(tick), quantity)
        case OrderType.LIMIT | OrderType.ENHANCED_LIMIT:
            return _limit_within(book, number, is_buy, _required(tick), worst, quantity)
        case OrderType.IOC | OrderType.MARKET | OrderType.BEST_FIVE_IOC | OrderType.SPECIAL_LIMIT:
            return _lapse_rest(_take(book, is_buy, worst, quantity), quantity)
        case OrderType.FOK:
            wanted = quantity if _available(book, is_buy, worst) >= quantity else 0
            return _lapse_rest(_take(book, is_buy, worst, wanted), quantity)
        case OrderType.BEST_FIVE_TO_LIMIT:
            return _best_five_to_limit(book, number, is_buy, tick, worst, quantity)
        case OrderType.OWN_BEST:
            return _at_tick(book, number, is_buy, _own_best(book, is_buy), tick, quantity)
        case OrderType.COUNTERPARTY_BEST:
            return _at_tick(book, number, is_buy, _counterparty_best(book, is_buy), tick, quantity)
        case _:
            raise ValueError(f"continuous trading does not match {type} orders")


def enter_auction(
    book: OrderBook, number: int, *, is_buy: bool, type: OrderType, tick: int | None, quantity: int
) -> Entry:
    """Let an order wait for a call auction, at its limit or without a price.

    Raises ValueError for a type that an auction does not take, and for a limit order without a limit.
    """
    if type not in AUCTION_TYPES:
        raise ValueError(f"an auction does not take {type} orders")
    if type is OrderType.AT_AUCTION or (tick is None and type not in AUCTION_LIMITS):
        book.rest_at_auction(number, is_buy, quantity)
        return Entry(NOTHING, None, quantity, 0)
    book.rest(number, is_buy, _required(tick), quantity)
    return Entry(NOTHING, tick, quantity, 0)


def _required(tick: int | None) -> int:
    if tick is None:
        raise ValueError("a limit order has a limit")
    return tick


def _worst(
    book: OrderBook, is_buy: bool, limit: int | None, levels: int | None, spreads: int | None
) -> int | None:
    """The last tick at which an order may match; None where the other side is empty."""
    keys = (book.asks if is_buy else book.bids).keys
    if not keys:
        return None
    best, last = abs(keys[-1]), abs(keys[0] if levels is None else keys[-levels:][0])
    bounds = [last] if limit is None else [last, limit]
    if spreads is not None:
        bounds.append(best + spreads if is_buy else best - spreads)
    return min(bounds) if is_buy else max(bounds)


def _take(book: OrderBook, is_buy: bool, worst: int | None, quantity: int) -> Sequence[Match]:
    return NOTHING if worst is None else book.match(is_buy, worst, quantity)


def _available(book: OrderBook, is_buy: bool, worst: int | None) -> int:
    """Shares of the other side at a tick or better."""
    side = book.asks if is_buy else book.bids
    if worst is None:
        return 0
    reach = worst if is_buy else -worst
    return sum(side.levels[key].total for key in side.keys if reach + key >= 0)


def _limit(book: OrderBook, number: int, is_buy: bool, tick: int, quantity: int) -> Entry:
    matches = book.submit(number, is_buy, tick, quantity)
    left = quantity - sum(match[1] for match in matches)
    return Entry(matches, tick if left else None, left, 0)


def _limit_within(
    book: OrderBook, number: int, is_buy: bool, tick: int, worst: int | None, quantity: int
) -> Entry:
    """The rest waits at the limit.

    Where that would cross what the order may not match, it lapses: Hong Kong turns such an order away before
    it gets here.
    """
    matches = _take(book, is_buy, worst, quantity)
    left = quantity - sum(match[1] for match in matches)
    opposite = _counterparty_best(book, is_buy)
    if not left or (opposite is not None and not _is_beyond(is_buy, opposite, tick)):
        return Entry(matches, None, 0, left)
    book.rest(number, is_buy, tick, left)
    return Entry(matches, tick, left, 0)


def _lapse_rest(matches: Sequence[Match], quantity: int) -> Entry:
    return Entry(matches, None, 0, quantity - sum(match[1] for match in matches))


def _best_five_to_limit(
    book: OrderBook, number: int, is_buy: bool, protective: int | None, worst: int | None, quantity: int
) -> Entry:
    """The rest waits at the last matched price; with no match at its own side's best; with neither it lapses."""
    matches = _take(book, is_buy, worst, quantity)
    left = quantity - sum(match[1] for match in matches)
    tick = matches[-1][0] if matches else _own_best(book, is_buy)
    if not left or tick is None or _is_beyond(is_buy, tick, protective):
        return Entry(matches, None, 0, left)
    book.rest(number, is_buy, tick, left)
    return Entry(matches, tick, left, 0)


def _at_tick(
    book: OrderBook, number: int, is_buy: bool, tick: int | None, protective: int | None, quantity: int
) -> Entry:
    if tick is None or _is_beyond(is_buy, tick, protective):
        return Entry(NOTHING, None, 0, quantity)
    return _limit(book, number, is_buy, tick, quantity)


def _is_beyond(is_buy: bool, tick: int, limit: int | None) -> bool:
    return limit is not None and (tick > limit if is_buy else tick < limit)


def _own_best(book: OrderBook, is_buy: bool) -> int | None:
    return book.best_bid if is_buy else book.best_ask


def _counterparty_best(book: OrderBook, is_buy: bool) -> int | None:
    return book.best_ask if is_buy else book.best_bid
