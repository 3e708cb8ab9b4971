"""After-hours trading of one instrument: a learner's orders, and the background's that meet them, at the close.

What background orders trade with each other is not told: the day's published figures end with its close.
"""

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from tradewalk.exchange.after_hours import FixedPriceOrder, fixed_price_pairings, is_void
from tradewalk.exchange.order_book import NOTHING
from tradewalk.exchange.order_types import Entry
from tradewalk.market.auction_entries import AuctionEntry
from tradewalk.market.learner_marks import LearnerFill, LearnerLapse

ARRIVALS = 0.3
"""The chance that a background order arrives with a beat."""
LARGEST = 8
"""Background orders are of up to so many usual sizes."""
ANY_BUY, ANY_SALE = 1 << 60, 0


class Told(NamedTuple):
    """What a beat brought to the learner's orders."""

    fills: list[LearnerFill]
    lapses: list[LearnerLapse]


class AfterHoursSession:
    """Orders by their arrival; those of learners carry negative numbers, as in the book."""

    def __init__(self, seed: int, usual_size: int, step: int) -> None:
        self._random = Random(seed)
        self._usual_size = usual_size
        self._step = step
        self._orders: list[FixedPriceOrder] = []
        self._filled: dict[int, int] = {}
        self._told = 0
        self._arrived = 0

    def add(self, order: AuctionEntry) -> Entry:
        """Let a learner's order wait. Raises ValueError without a limit."""
        if order.tick is None:
            raise ValueError("an order after hours has a limit")
        self._orders.append(FixedPriceOrder(-order.order_id, order.is_buy, order.tick, order.quantity))
        return Entry(NOTHING, None, order.quantity, 0)

    def cancel(self, order_id: int) -> int:
        """Take a learner's order out; the shares that were open, 0 for one that is not here."""
        for place, order in enumerate(self._orders):
            if order.number == -order_id:
                filled = self._filled.get(order.number, 0)
                self._orders[place : place + 1] = [order._replace(open=filled)] if filled else []
                return order.open - filled
        return 0

    def beat(self, at: int, close: int) -> Told:
        """A background order may arrive, and what meets at the close is matched; what can never be, lapses."""
        self._arrive()
        void = [order for order in self._orders if is_void(order, close)]
        lapses = [LearnerLapse(at, -order.number, self.cancel(-order.number)) for order in void]
        return Told(list(self._matched(at, close)), lapses)

    def _arrive(self) -> None:
        random = self._random
        if random.random() < ARRIVALS:
            is_buy = random.random() < 0.5
            size = 1 + int(random.random() * LARGEST * self._usual_size) // self._step
            self._arrived += 1
            limit = ANY_BUY if is_buy else ANY_SALE
            self._orders.append(FixedPriceOrder(self._arrived, is_buy, limit, size * self._step))

    def _matched(self, at: int, close: int) -> Iterator[LearnerFill]:
        pairings = fixed_price_pairings(self._orders, close)
        for quantity, *numbers in pairings[self._told :]:
            for number in numbers:
                self._filled[number] = self._filled.get(number, 0) + quantity
                if number < 0:
                    yield LearnerFill(at, -number, close, quantity)
        self._told = len(pairings)
