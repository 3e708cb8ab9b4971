"""A book that remembers who took how much from whom, beside what the market says of it."""

from collections import Counter

from tests.market.hand_made_days import Shape
from tradewalk.exchange.order_book import Match, OrderBook
from tradewalk.market.instrument_day import InstrumentDay


class WatchedBook(OrderBook):
    """Counts the shares of each match by the resting order that gave them and by the order that took them."""

    __slots__ = ("taken_by", "taken_from", "taker")

    def __init__(self) -> None:
        super().__init__()
        self.taken_from: Counter[int] = Counter()
        self.taken_by: Counter[int] = Counter()
        self.taker = 0

    def submit(self, number: int, is_buy: bool, tick: int, quantity: int) -> list[Match] | tuple[Match, ...]:
        self.taker = number
        matches = super().submit(number, is_buy, tick, quantity)
        self.taker = 0
        return matches

    def match(self, is_buy: bool, tick: int, quantity: int) -> list[Match]:
        matches = super().match(is_buy, tick, quantity)
        assert sum(shares for _, shares, _ in matches) <= quantity, "more than the arriving order brought"
        for _, shares, number in matches:
            self.taken_from[number] += shares
            self.taken_by[self.taker] += shares
        return matches


def watched(shape: Shape) -> InstrumentDay:
    """The day with a book that remembers."""
    day = shape.replay()
    day.book = day._flow.book = WatchedBook()
    return day
