"""One instrument on one day: its book, driven along the price path by the background market.

Everything in it is a function of the path up to now, the seed, and the orders that a learner entered at
their instants. It does not matter in how many steps it is advanced.
"""

from tradewalk.domain.halts import PAUSE_TYPES
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderType
from tradewalk.domain.quotes import Direction
from tradewalk.exchange.order_types import AUCTION_TYPES, CONTINUOUS_TYPES, Entry, enter
from tradewalk.market.after_hours_session import AfterHoursSession
from tradewalk.market.auction_entries import AuctionEntry
from tradewalk.market.auction_points import AuctionPoint
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
    HaltBegin,
    HaltEnd,
    after_hours_events,
    auction_events,
    minute_events,
)
from tradewalk.market.day_path import DayPath
from tradewalk.market.halted_day import HaltedDay
from tradewalk.market.minute_prints import Print
from tradewalk.market.odd_lot_dealers import OddLotDealers
from tradewalk.market.order_flow import FlowCharacter
from tradewalk.market.seeds import seed_of

_BESIDE_THE_BOOK = frozenset({OrderType.AT_CLOSE, OrderType.AFTER_HOURS_FIXED, OrderType.ODD_LOT})
"""They wait until their time has come, or somebody who takes them."""


class InstrumentDay(HaltedDay):
    """The market of one instrument for one day, from before its first phase to after its last."""

    def __init__(self, path: DayPath, character: FlowCharacter, seed: int, auctions: AuctionPricing) -> None:
        super().__init__(path, character, seed, auctions)
        self.now = Instant(path.day.spans[0].start)
        after_hours = seed_of(seed, "after-hours", path.day.spans[0].start)
        self._after_hours = AfterHoursSession(after_hours, character.usual_size, character.step)
        self._odd_lots = OddLotDealers(seed)
        self._events: list[Event] = []
        self._cursor = 0

    @property
    def background_orders(self) -> int:
        """How many orders the background market has sent so far."""
        return self._flow.orders

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
            prints = self.path.prints(Instant(piece.start))
            self._events = minute_events(prints, piece, fixings, self.path.halts)
        else:
            points = self.path.points(piece.window)
            self._events = auction_events(points, piece.window, is_closing=piece.is_closing)
        return True

    def _apply(self, at: int, action: Action) -> None:
        if type(action) is Beat:
            self._record(at, self._flow.beat())
            self.fills += self._odd_lots.beat(at, self.book)
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
        elif isinstance(action, HaltBegin | HaltEnd):
            self._halt(at, action)
        elif type(action) is Fixing:
            self.fixing.note(self.book, self.tally)
        else:
            self._flow.withdraw_all()

    def _trade_after_hours(self, at: int) -> None:
        if self.tally.open is not None:
            told = self._after_hours.beat(at, self.tally.last)
            self.fills += told.fills
            self.lapses += told.lapses

    def takes(self, type: OrderType) -> bool:
        """Whether orders of this type are taken now: in an auction, in continuous trading, or in a pause of it."""
        if type in _BESIDE_THE_BOOK or (self.is_in_auction and type is OrderType.MARKET):
            return True
        if self.is_paused:
            return type in PAUSE_TYPES
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
        if type is OrderType.ODD_LOT:
            return self._odd_lots.add(order)
        if type is OrderType.AT_CLOSE and self._goes_on:
            return self._entries.wait(order)
        if self.is_in_auction or self.is_paused:
            return self._entries.enter(order)
        tick = self._worst_allowed(type, tick, is_buy=is_buy)
        entry = enter(
            self.book, -order_id, is_buy=is_buy, type=type, tick=tick, quantity=quantity, levels=levels,
            spreads=spreads,
        )  # fmt: skip
        self._record_matches(self.now, entry.matches, Direction.BUY if is_buy else Direction.SELL)
        return entry

    def cancel(self, order_id: int) -> int:
        """Take a learner's order out; the shares that were open."""
        places = (self._entries, self._after_hours, self._odd_lots)
        waiting = next((shares for place in places if (shares := place.cancel(order_id))), 0)
        return waiting or self.book.cancel(-order_id)

    def ahead_of(self, order_id: int) -> int | None:
        """Shares before a learner's order at its price; None when it does not rest."""
        return self.book.ahead_of(-order_id) if -order_id in self.book.resting else None
