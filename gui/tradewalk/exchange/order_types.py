"""How each order type meets the book in continuous trading.

SSE Trading Rules and the STAR board's special provisions. A *protective* tick is the worst price that a
market order accepts; STAR demands one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tradewalk.domain.orders import OrderType
from tradewalk.exchange.order_book import NOTHING, Match, OrderBook

BEST_LEVELS = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """What became of an order at its arrival: matched, waiting at a price, lapsed; they add up to its quantity."""

    matches: Sequence[Match]
    rested_tick: int | None
    rested: int
    lapsed: int

    @property
    def matched(self) -> int:
        """Shares matched at once."""
        return sum(match[1] for match in self.matches)


def enter(
    book: OrderBook, number: int, *, is_buy: bool, type: OrderType, tick: int | None, quantity: int
) -> Entry:
    """Apply an order to the book. ``tick`` is the limit, or the protective limit of a market order."""
    match type:
        case OrderType.LIMIT:
            return _limit(book, number, is_buy, _required(tick), quantity)
        case OrderType.BEST_FIVE_IOC:
            return _lapse_rest(_sweep(book, is_buy, tick, quantity), quantity)
        case OrderType.BEST_FIVE_TO_LIMIT:
            return _best_five_to_limit(book, number, is_buy, tick, quantity)
        case OrderType.OWN_BEST:
            return _at_tick(book, number, is_buy, _own_best(book, is_buy), tick, quantity)
        case OrderType.COUNTERPARTY_BEST:
            return _at_tick(book, number, is_buy, _counterparty_best(book, is_buy), tick, quantity)
        case _:
            raise ValueError(f"the exchange does not match {type} orders")


def _required(tick: int | None) -> int:
    if tick is None:
        raise ValueError("a limit order has a limit")
    return tick


def _limit(book: OrderBook, number: int, is_buy: bool, tick: int, quantity: int) -> Entry:
    matches = book.submit(number, is_buy, tick, quantity)
    left = quantity - sum(match[1] for match in matches)
    return Entry(matches, tick if left else None, left, 0)


def _sweep(book: OrderBook, is_buy: bool, protective: int | None, quantity: int) -> Sequence[Match]:
    """Match against the best five prices of the other side, no further than the protective limit."""
    keys = (book.asks if is_buy else book.bids).keys[-BEST_LEVELS:]
    if not keys:
        return NOTHING
    fifth = abs(keys[0])
    return book.match(is_buy, fifth if protective is None else _tighter(is_buy, fifth, protective), quantity)


def _tighter(is_buy: bool, first: int, second: int) -> int:
    return min(first, second) if is_buy else max(first, second)


def _lapse_rest(matches: Sequence[Match], quantity: int) -> Entry:
    return Entry(matches, None, 0, quantity - sum(match[1] for match in matches))


def _best_five_to_limit(
    book: OrderBook, number: int, is_buy: bool, protective: int | None, quantity: int
) -> Entry:
    """The rest waits at the last matched price; with no match at its own side's best; with neither it lapses."""
    matches = _sweep(book, is_buy, protective, quantity)
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


def _is_beyond(is_buy: bool, tick: int, protective: int | None) -> bool:
    return protective is not None and (tick > protective if is_buy else tick < protective)


def _own_best(book: OrderBook, is_buy: bool) -> int | None:
    return book.best_bid if is_buy else book.best_ask


def _counterparty_best(book: OrderBook, is_buy: bool) -> int | None:
    return book.best_ask if is_buy else book.best_bid
