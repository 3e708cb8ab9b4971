"""One instrument on one day: its book, driven along the price path by the background market.

Everything in it is a function of the path up to now, the seed, and the orders that a learner entered at
their instants. It does not matter in how many steps it is advanced.
"""

from collections.abc import Sequence

from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderType
from tradewalk.domain.quotes import Direction
from tradewalk.exchange.auction_price import Pricing
from tradewalk.exchange.call_auction import AuctionMatch, auction_match, leave_auction, uncross
from tradewalk.exchange.order_book import Match, OrderBook
from tradewalk.exchange.order_types import AUCTION_TYPES, CONTINUOUS_TYPES, Entry, enter
from tradewalk.market.after_hours_session import AfterHoursSession
from tradewalk.market.auction_entries import AuctionEntries, AuctionEntry
from tradewalk.market.auction_flow import AuctionFlow
from tradewalk.market.auction_points import AuctionPoint, AuctionWindow
from tradewalk.market.auction_pricing import AuctionPricing
from tradewalk.market.day_events import (
    Action,
    AfterHoursBeat,
    AuctionEnd,
    AuctionLock,
    AuctionOpen,
    Beat,
    Event,
    Fixing,
    after_hours_events,
    auction_events,
    minute_events,
    pieces_of,
)
from tradewalk.market.day_path import DayPath
from tradewalk.market.day_tally import DayTally
from tradewalk.market.learner_marks import LearnerFill, LearnerLapse
from tradewalk.market.minute_prints import Print
from tradewalk.market.order_flow import Deal, FlowCharacter, OrderFlow
from tradewalk.market.reference_fixing import ReferenceFixing
from tradewalk.market.seeds import seed_of
from tradewalk.market.stops import StopReached, StopWatch

_AT_ANY_TIME = frozenset({OrderType.AT_CLOSE, OrderType.AFTER_HOURS_FIXED})
"""They wait until their time has come."""


class InstrumentDay:
    """The market of one instrument for one day, from before its first phase to after its last.

    ``fills`` and ``lapses`` collect what becomes of the learner's orders until somebody takes them; ``stops``
    are watched by order, and ``reached`` collects those that a trade has reached, each once. ``fixing`` has
    the reference price of the closing auction, ``locked_quotes`` are the best bid and ask (ticks) of the instant from
    which the auction that runs takes no cancels.
    """

    def __init__(self, path: DayPath, character: FlowCharacter, seed: int, auctions: AuctionPricing) -> None:
        self.path = path
        self.book = OrderBook()
        self.tally = DayTally(path.tick_points, path.rows)
        self.now = Instant(path.day.spans[0].start)
        self.fills: list[LearnerFill] = []
        self.lapses: list[LearnerLapse] = []
        self.stops: dict[int, StopWatch] = {}
        self.reached: list[StopReached] = []
        self._seed = seed
        self._flow = OrderFlow(self.book, character, path.limits, path.reference)
        self._auction: AuctionFlow | None = None
        self._window: AuctionWindow | None = None
        self.fixing = ReferenceFixing(auctions)
        self.locked_quotes: tuple[int | None, int | None] | None = None
        self._entries = AuctionEntries(self.book)
        after_hours = seed_of(seed, "after-hours", path.day.spans[0].start)
        self._after_hours = AfterHoursSession(after_hours, character.usual_size, character.step)
        self._auctions = auctions
        self._pricing: Pricing | None = None
        self._pieces = pieces_of(path)
        self._piece = 0
        self._events: list[Event] = []
        self._cursor = 0

    @property
    def background_orders(self) -> int:
        """How many orders the background market has sent so far."""
        return self._flow.orders

    @property
    def is_in_auction(self) -> bool:
        """Whether a call auction runs now."""
        return self._window is not None

    def advance(self, until: Instant) -> Instant:
        """Let everything up to *until* happen, but stop at the first that befalls a learner's order; how far it got.

        The rest of that instant happens too: an order that arrives at it comes after everything that was due.
        """
        while (event := self._next(until)) is not None:
            self._apply(event[0], event[2])
            if self.fills or self.lapses or self.reached:
                until = Instant(event[0])
        self.now = Instant(max(self.now, until))
        return self.now

    def _next(self, until: Instant) -> Event | None:
        """The next event, which is taken; None if it is later than *until*."""
        while self._cursor == len(self._events):
            if not self._load_next(until):
                return None
        event = self._events[self._cursor]
        if event[0] > until:
            return None
        self._cursor += 1
        return event

    def _load_next(self, until: int) -> bool:
        if self._piece == len(self._pieces) or self._pieces[self._piece].start > until:
            return False
        piece = self._pieces[self._piece]
        self._piece += 1
        self._cursor = 0
        if piece.is_after_hours:
            self._events = after_hours_events(piece)
        elif piece.window is None:
            self._flow.reseed(seed_of(self._seed, "flow", piece.start))
            fixings = self._auctions.fixings(piece.end)
            self._events = minute_events(self.path.prints(Instant(piece.start)), piece, fixings)
        else:
            points = self.path.points(piece.window)
            self._events = auction_events(points, piece.window, is_closing=piece.is_closing)
        return True

    def _apply(self, at: int, action: Action) -> None:
        if type(action) is Beat:
            self._record(at, self._flow.beat())
        elif type(action) is Print:
            self._record(at, self._flow.trade(action.tick, action.quantity, action.is_buy))
        elif type(action) is AuctionPoint:
            self._move_auction(action)
        elif type(action) is AuctionOpen:
            self._open_auction(at, action)
        elif type(action) is AuctionLock:
            self.locked_quotes = self.book.best_bid, self.book.best_ask
        elif type(action) is AuctionEnd:
            self._end_auction(at)
        elif type(action) is AfterHoursBeat:
            self._trade_after_hours(at)
        elif type(action) is Fixing:
            self.fixing.note(self.book, self.tally)
        else:
            self._flow.withdraw_all()

    def _trade_after_hours(self, at: int) -> None:
        if self.tally.open is not None:
            told = self._after_hours.beat(at, self.tally.last)
            self.fills += told.fills
            self.lapses += told.lapses

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
        self._auction = AuctionFlow(self.book, self.path.limits, random, self._flow.orders)

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
        match, pairings = uncross(self.book, self._pricing)
        self._window = self._auction = self._pricing = self.locked_quotes = None
        if match is not None:
            self.tally.add(at, match.tick, match.volume, Direction.AUCTION)
            self._see(at, match.tick)
        for quantity, buyer, seller in pairings:
            for number in (buyer, seller):
                if number < 0 and match is not None:
                    self.fills.append(LearnerFill(at, -number, match.tick, quantity))
        passing = list(self._entries.left())
        left = leave_auction(self.book)
        self.lapses += [LearnerLapse(at, -number, shares) for number, shares in left if number < 0]
        self._flow.adopt_book()
        if match is not None and self._piece < len(self._pieces):
            self._flow.reseed(seed_of(self._seed, "flow", at))
            self._flow.surround(match.tick)
        for order in passing:
            self._pass_on(at, order)

    def _pass_on(self, at: int, order: AuctionEntry) -> None:
        """What an auction left of a market order goes on in continuous trading; of others it lapses."""
        left = order.quantity
        if order.type is OrderType.MARKET and self._piece < len(self._pieces):
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

    def _record(self, at: int, deals: Sequence[Deal]) -> None:
        for deal in deals:
            self._record_matches(at, deal.matches, Direction.BUY if deal.taker_is_buy else Direction.SELL)

    def _record_matches(self, at: int, matches: Sequence[Match], direction: Direction) -> None:
        """Put matches on the tape, those of one price as one trade."""
        place = 0
        while place < len(matches):
            tick = matches[place][0]
            quantity = 0
            while place < len(matches) and matches[place][0] == tick:
                _, shares, number = matches[place]
                quantity += shares
                if number < 0:
                    self.fills.append(LearnerFill(at, -number, tick, shares))
                place += 1
            self.tally.add(at, tick, quantity, direction)
            if self.stops:
                self._see(at, tick)

    def _see(self, at: int, tick: int) -> None:
        """A trade: the stops that it reaches are watched no longer, those that trail it move."""
        for order_id, stop in sorted(self.stops.items()):
            moved = stop.after(tick)
            if moved is None:
                del self.stops[order_id]
                self.reached.append(StopReached(at, order_id, tick))
            else:
                self.stops[order_id] = moved

    def takes(self, type: OrderType) -> bool:
        """Whether orders of this type are taken now: in an auction, or in continuous trading."""
        if type in _AT_ANY_TIME or (self.is_in_auction and type is OrderType.MARKET):
            return True
        return type in (AUCTION_TYPES if self.is_in_auction else CONTINUOUS_TYPES)

    def enter(
        self,
        order_id: int,
        *,
        is_buy: bool,
        type: OrderType,
        tick: int | None,
        quantity: int,
        levels: int | None = None,
        spreads: int | None = None,
    ) -> Entry:
        """A learner's order arrives now; ``levels`` and ``spreads`` bound what it may match.

        What it matches is in the entry; ``fills`` has what it took from his own.
        """
        order = AuctionEntry(order_id, is_buy, type, tick, quantity)
        if type is OrderType.AFTER_HOURS_FIXED:
            return self._after_hours.add(order)
        if type is OrderType.AT_CLOSE and self._piece < len(self._pieces):
            return self._entries.wait(order)
        if self.is_in_auction:
            return self._entries.enter(order)
        entry = enter(
            self.book, -order_id, is_buy=is_buy, type=type, tick=tick, quantity=quantity, levels=levels,
            spreads=spreads,
        )  # fmt: skip
        self._record_matches(self.now, entry.matches, Direction.BUY if is_buy else Direction.SELL)
        return entry

    def cancel(self, order_id: int) -> int:
        """Take a learner's order out; the shares that were open."""
        waiting = self._entries.cancel(order_id) or self._after_hours.cancel(order_id)
        return waiting or self.book.cancel(-order_id)

    def ahead_of(self, order_id: int) -> int | None:
        """Shares before a learner's order at its price; None when it does not rest."""
        return self.book.ahead_of(-order_id) if -order_id in self.book.resting else None

    def indicative(self) -> AuctionMatch | None:
        """Where a running auction would match now."""
        return None if self._pricing is None else auction_match(self.book, self._pricing)
