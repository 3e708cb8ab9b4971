"""The call auctions of one instrument's day: who is in its book, at which price they match, and what goes on after."""

from tradewalk.domain.orders import OrderType
from tradewalk.domain.quotes import Direction
from tradewalk.exchange.auction_price import Pricing
from tradewalk.exchange.call_auction import AuctionMatch, auction_match, leave_auction, uncross
from tradewalk.exchange.order_book import OrderBook
from tradewalk.exchange.order_types import enter
from tradewalk.market.auction_entries import AuctionEntries, AuctionEntry
from tradewalk.market.auction_flow import AuctionFlow
from tradewalk.market.auction_points import AuctionPoint, AuctionWindow
from tradewalk.market.auction_pricing import AuctionPricing
from tradewalk.market.day_events import AuctionOpen, pieces_of
from tradewalk.market.day_path import DayPath
from tradewalk.market.day_tally import DayTally
from tradewalk.market.day_trades import DayTrades
from tradewalk.market.learner_marks import LearnerFill, LearnerLapse
from tradewalk.market.order_flow import FlowCharacter, OrderFlow
from tradewalk.market.reference_fixing import ReferenceFixing
from tradewalk.market.seeds import seed_of


class AuctionedDay(DayTrades):
    """The book of a day, its background market, and its auctions.

    ``fixing`` has the reference price of the closing auction, ``locked_quotes`` are the best bid and ask (ticks) of
    the instant from which the auction that runs takes no cancels.
    """

    def __init__(self, path: DayPath, character: FlowCharacter, seed: int, auctions: AuctionPricing) -> None:
        super().__init__(DayTally(path.tick_points, path.rows))
        self.path = path
        self.book = OrderBook()
        self.fixing = ReferenceFixing(auctions)
        self.locked_quotes: tuple[int | None, int | None] | None = None
        self._seed = seed
        self._flow = OrderFlow(self.book, character, path.limits, path.reference)
        self._auctions = auctions
        self._auction: AuctionFlow | None = None
        self._window: AuctionWindow | None = None
        self._pricing: Pricing | None = None
        self._entries = AuctionEntries(self.book)
        self._pieces = pieces_of(path)
        self._piece = 0

    @property
    def is_in_auction(self) -> bool:
        """Whether a call auction runs now."""
        return self._window is not None

    @property
    def _goes_on(self) -> bool:
        """Whether the day has a piece after the one that runs."""
        return self._piece < len(self._pieces)

    def _open_auction(self, at: int, action: AuctionOpen) -> None:
        window = self._window = action.window
        last = None if self.tally.open is None else self.tally.last
        self._pricing = self._auctions.of(
            is_opening=not action.is_closing, last=last, reference=self.fixing.price
        )
        if action.is_closing:
            self._leave_for_the_close(at)
            self._entries.open_close()
        random = self.path.random(-window.start)
        self._auction = AuctionFlow(self.book, self.path.limits, random, self._flow.orders, self.path.lot)

    def _leave_for_the_close(self, at: int) -> None:
        """The exchange drops what lies too far from the reference price of its closing auction."""
        bounds = self.fixing.closing_bounds()
        if bounds is not None:
            left = leave_auction(self.book, below=bounds[1] + 1, above=bounds[0] - 1)
            self.lapses += [LearnerLapse(at, -number, shares) for number, shares in left if number < 0]

    def _move_auction(self, point: AuctionPoint) -> None:
        assert self._auction is not None and self._window is not None
        self._auction.move_to(point, can_cancel=point.at < self._window.locked)
        self._flow.orders = self._auction.number

    def _end_auction(self, at: int) -> None:
        assert self._pricing is not None
        match = self._match_waiting(at, self._pricing)
        self._window = self._auction = self._pricing = self.locked_quotes = None
        passing = self._leave(at)
        self._flow.adopt_book()
        if match is not None and self._goes_on:
            self._go_on_around(at, match.tick)
        for order in passing:
            self._pass_on(at, order)

    def _match_waiting(self, at: int, pricing: Pricing) -> AuctionMatch | None:
        """Match what waits at one price."""
        match, pairings = uncross(self.book, pricing)
        if match is None:
            return None
        self.tally.add(at, match.tick, match.volume, Direction.AUCTION)
        self._see(at, match.tick)
        for quantity, buyer, seller in pairings:
            for number in (buyer, seller):
                if number < 0:
                    self.fills.append(LearnerFill(at, -number, match.tick, quantity))
        return match

    def _leave(self, at: int) -> list[AuctionEntry]:
        """Take out what does not stay in the book after an auction: what may pass on, and the rest lapses."""
        passing = list(self._entries.left())
        left = leave_auction(self.book)
        self.lapses += [LearnerLapse(at, -number, shares) for number, shares in left if number < 0]
        return passing

    def _go_on_around(self, at: int, tick: int) -> None:
        """The background market quotes around an auction's price."""
        self._flow.reseed(seed_of(self._seed, "flow", at))
        self._flow.surround(tick)

    def _pass_on(self, at: int, order: AuctionEntry) -> None:
        """What an auction left of a market order goes on in continuous trading; of others it lapses."""
        left = order.quantity
        if order.type is OrderType.MARKET and self._goes_on:
            entry = enter(
                self.book,
                -order.order_id,
                is_buy=order.is_buy,
                type=order.type,
                tick=order.tick,
                quantity=left,
            )
            self._record_matches(at, entry.matches, Direction.BUY if order.is_buy else Direction.SELL)
            self.fills += [LearnerFill(at, order.order_id, tick, shares) for tick, shares, _ in entry.matches]
            left = entry.lapsed
        if left:
            self.lapses.append(LearnerLapse(at, order.order_id, left))

    def indicative(self) -> AuctionMatch | None:
        """Where a running auction would match now."""
        return None if self._pricing is None else auction_match(self.book, self._pricing)
