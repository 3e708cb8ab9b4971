"""The background orders of a call auction: they make it show the path's indicative price and volume.

At each point as many shares are bid at or above its price as are asked at or below it, with orders of both
sides at the price itself, so that no other price matches as many. Since the path's volume only rises once
the auction is locked, and its price then moves one way, adding orders is enough there.
"""

from random import Random

from tradewalk.exchange.order_book import OrderBook
from tradewalk.market.auction_points import AuctionPoint, Limits


class AuctionFlow:
    """The background orders of one auction; their numbers start above ``first_number``."""

    def __init__(
        self, book: OrderBook, limits: Limits, random: Random, first_number: int, lot: int = 1
    ) -> None:
        self.number = first_number
        self._book = book
        self._limits = limits
        self._random = random
        self._lot = lot
        self._orders: tuple[dict[int, int], dict[int, int]] = ({}, {})

    def move_to(self, point: AuctionPoint, *, can_cancel: bool) -> None:
        """Add, and while it is allowed cancel, orders until the auction stands at this point."""
        for is_buy in (True, False):
            if can_cancel:
                self._cancel_surplus(is_buy, point)
            self._add(is_buy, point.tick, point.volume - self._willing(is_buy, point.tick))

    def _willing(self, is_buy: bool, tick: int) -> int:
        return sum(
            self._book.resting[number].open
            for number, other in self._orders[is_buy].items()
            if (other >= tick if is_buy else other <= tick)
        )

    def _cancel_surplus(self, is_buy: bool, point: AuctionPoint) -> None:
        """Orders beyond the price go; if more than the volume is willing, the newest go until much less is."""
        orders = self._orders[is_buy]
        for number in [
            n for n, tick in orders.items() if (tick < point.tick if is_buy else tick > point.tick)
        ]:
            self._cancel(is_buy, number)
        if self._willing(is_buy, point.tick) < point.volume:
            return
        for number in list(reversed(orders)):
            if self._willing(is_buy, point.tick) > point.volume * 6 // 10:
                self._cancel(is_buy, number)

    def _cancel(self, is_buy: bool, number: int) -> None:
        del self._orders[is_buy][number]
        self._book.cancel(number)

    def _add(self, is_buy: bool, tick: int, missing: int) -> None:
        """Half of what is missing at the price, the rest at better prices."""
        if missing <= 0:
            return
        better = missing // 4 // self._lot * self._lot
        for _ in range(2):
            distance = int(self._random.random() * (tick // 300 + 3))
            self._enter(is_buy, self._limits.clamp(tick + distance if is_buy else tick - distance), better)
        self._enter(is_buy, tick, missing - 2 * better)

    def _enter(self, is_buy: bool, tick: int, quantity: int) -> None:
        if quantity:
            self.number += 1
            self._orders[is_buy][self.number] = tick
            self._book.rest(self.number, is_buy, tick, quantity)
