"""The reference price of a closing auction, as the exchange fixes it: the median of nominal prices."""

from decimal import Decimal

from tradewalk.domain.auction_range import closing_reference
from tradewalk.domain.spread_rules import nominal_price
from tradewalk.exchange.order_book import OrderBook
from tradewalk.market.auction_pricing import AuctionPricing
from tradewalk.market.day_tally import DayTally


class ReferenceFixing:
    """Collects the nominal prices of one day; ``price`` is None until the last of them is there."""

    def __init__(self, auctions: AuctionPricing) -> None:
        self.price: Decimal | None = None
        self._auctions = auctions
        self._nominals: list[Decimal] = []

    def note(self, book: OrderBook, tally: DayTally) -> None:
        """Count the nominal price of this moment."""
        nominal = nominal_price(
            self._price(book.best_bid),
            self._price(book.best_ask),
            self._price(None if tally.open is None else tally.last),
            self._auctions.previous_close,
        )
        assert nominal is not None, "the previous close is known"
        self._nominals.append(nominal)
        fixing = self._auctions.fixing
        if fixing is not None and len(self._nominals) == fixing.snapshots:
            self.price = closing_reference(fixing, self._nominals)

    def closing_bounds(self) -> tuple[int, int] | None:
        """The lowest and the highest tick that goes on into the closing auction; None: any."""
        return None if self.price is None else self._auctions.closing_bounds(self.price)

    def _price(self, tick: int | None) -> Decimal | None:
        return None if tick is None else self._auctions.ticks.price_of(tick)
