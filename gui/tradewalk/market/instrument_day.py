"""One instrument on one day: its book, driven along the price path by the background market.

Everything in it is a function of the path up to now, the seed, and the orders that a learner entered at
their instants. It does not matter in how many steps it is advanced.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tradewalk.domain.instants import MINUTE, SECOND, Instant
from tradewalk.domain.orders import OrderType
from tradewalk.domain.quotes import Direction
from tradewalk.exchange.auction_price import Pricing
from tradewalk.exchange.call_auction import AuctionMatch, auction_match, leave_auction, uncross
from tradewalk.exchange.order_book import Match, OrderBook
from tradewalk.exchange.order_types import AUCTION_TYPES, CONTINUOUS_TYPES, Entry, enter, enter_auction
from tradewalk.market.auction_flow import AuctionFlow
from tradewalk.market.auction_points import AuctionPoint, AuctionWindow
from tradewalk.market.auction_pricing import AuctionPricing
from tradewalk.market.day_path import DayPath, auction_windows, continuous_spans
from tradewalk.market.day_tally import DayTally
from tradewalk.market.minute_prints import Print
from tradewalk.market.order_flow import Deal, FlowCharacter, OrderFlow
from tradewalk.market.seeds import seed_of
from tradewalk.market.stops import StopReached, StopWatch

BEAT = SECOND


class LearnerFill(NamedTuple):
    """A match of a learner's order: when, which order, at which tick, how many shares."""

    at: int
    order_id: int
    tick: int
    quantity: int


class LearnerLapse(NamedTuple):
    """A learner's order that did not go on after an auction: when, which order, its open shares."""

    at: int
    order_id: int
    quantity: int


@dataclass(frozen=True, slots=True)
class _Withdrawal:
    """The background quotes leave, before an auction into which nothing can be cancelled."""


@dataclass(frozen=True, slots=True)
class _AuctionOpen:
    window: AuctionWindow


@dataclass(frozen=True, slots=True)
class _AuctionEnd:
    """The auction matches; then, if the day goes on, quotes come in around its price."""


@dataclass(frozen=True, slots=True)
class _Beat:
    pass


_Action = Print | AuctionPoint | _Withdrawal | _AuctionOpen | _AuctionEnd | _Beat
_BEAT = _Beat()
_Event = tuple[int, int, _Action]
_Piece = tuple[int, int, AuctionWindow | None]
"""(start, end, the auction of this piece; None for a minute of continuous trading)"""


class InstrumentDay:
    """The market of one instrument for one day, from before its first phase to after its last.

    ``fills`` and ``lapses`` collect what becomes of the learner's orders until somebody takes them; ``stops``
    are watched by order, and ``reached`` collects those that a trade has reached, each once.
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
        self._auctions = auctions
        self._pricing: Pricing | None = None
        self._pieces = _pieces_of(path)
        self._piece = 0
        self._events: list[_Event] = []
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

    def _next(self, until: Instant) -> _Event | None:
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
        if self._piece == len(self._pieces) or self._pieces[self._piece][0] > until:
            return False
        start, end, window = self._pieces[self._piece]
        self._piece += 1
        self._cursor = 0
        if window is None:
            self._flow.reseed(seed_of(self._seed, "flow", start))
            self._events = _minute_events(
                self.path.prints(Instant(start)), start, end, is_last=self._leads_to_auction()
            )
        else:
            self._events = _auction_events(self.path.points(window), window)
        return True

    def _leads_to_auction(self) -> bool:
        """Whether the piece that was just taken is the last minute before an auction."""
        return self._piece < len(self._pieces) and self._pieces[self._piece][2] is not None

    def _apply(self, at: int, action: _Action) -> None:
        if type(action) is _Beat:
            self._record(at, self._flow.beat())
        elif type(action) is Print:
            self._record(at, self._flow.trade(action.tick, action.quantity, action.is_buy))
        elif type(action) is AuctionPoint:
            self._move_auction(action)
        elif type(action) is _AuctionOpen:
            self._open_auction(action.window)
        elif type(action) is _AuctionEnd:
            self._end_auction(at)
        else:
            self._flow.withdraw_all()

    def _open_auction(self, window: AuctionWindow) -> None:
        self._window = window
        is_opening = window is self._pieces[0][2]
        last = None if self.tally.open is None else self.tally.last
        self._pricing = self._auctions.of(is_opening=is_opening, last=last)
        random = self.path.random(-window.start)
        self._auction = AuctionFlow(self.book, self.path.limits, random, self._flow.orders)

    def _move_auction(self, point: AuctionPoint) -> None:
        assert self._auction is not None and self._window is not None
        self._auction.move_to(point, can_cancel=point.at < self._window.locked)
        self._flow.orders = self._auction.number

    def _end_auction(self, at: int) -> None:
        assert self._pricing is not None
        match, pairings = uncross(self.book, self._pricing)
        self._window = self._auction = self._pricing = None
        if match is not None:
            self.tally.add(at, match.tick, match.volume, Direction.AUCTION)
            self._see(at, match.tick)
        for quantity, buyer, seller in pairings:
            for number in (buyer, seller):
                if number < 0 and match is not None:
                    self.fills.append(LearnerFill(at, -number, match.tick, quantity))
        left = leave_auction(self.book)
        self.lapses += [LearnerLapse(at, -number, shares) for number, shares in left if number < 0]
        self._flow.adopt_book()
        if match is not None and self._piece < len(self._pieces):
            self._flow.reseed(seed_of(self._seed, "flow", at))
            self._flow.surround(match.tick)

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
        """A trade: the stops that it reaches are watched no longer."""
        for order_id, stop in sorted(self.stops.items()):
            if tick >= stop.tick if stop.is_above else tick <= stop.tick:
                del self.stops[order_id]
                self.reached.append(StopReached(at, order_id, tick))

    def takes(self, type: OrderType) -> bool:
        """Whether orders of this type are matched now: in an auction, or in continuous trading."""
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
        if self.is_in_auction:
            return enter_auction(self.book, -order_id, is_buy=is_buy, type=type, tick=tick, quantity=quantity)
        entry = enter(
            self.book, -order_id, is_buy=is_buy, type=type, tick=tick, quantity=quantity, levels=levels,
            spreads=spreads,
        )  # fmt: skip
        self._record_matches(self.now, entry.matches, Direction.BUY if is_buy else Direction.SELL)
        return entry

    def cancel(self, order_id: int) -> int:
        """Take a learner's order out of the book; the shares that were open."""
        return self.book.cancel(-order_id)

    def ahead_of(self, order_id: int) -> int | None:
        """Shares before a learner's order at its price; None when it does not rest."""
        return self.book.ahead_of(-order_id) if -order_id in self.book.resting else None

    def indicative(self) -> AuctionMatch | None:
        """Where a running auction would match now."""
        return None if self._pricing is None else auction_match(self.book, self._pricing)


def _pieces_of(path: DayPath) -> list[_Piece]:
    """The day cut into auctions and minutes of continuous trading, in order."""
    pieces: list[_Piece] = [(window.start, window.end, window) for window in auction_windows(path.day)]
    for span in continuous_spans(path.day):
        pieces += [
            (start, min(start + MINUTE, span.end), None) for start in range(span.start, span.end, MINUTE)
        ]
    return sorted(pieces, key=lambda piece: piece[0])


def _minute_events(prints: Sequence[Print], start: int, end: int, *, is_last: bool) -> list[_Event]:
    """Beats before trades of the same instant; before an auction the quotes leave at the last moment."""
    events: list[_Event] = [(at, 0, _BEAT) for at in range(start, end, BEAT)]
    events += [(row.at, 1, row) for row in prints]
    events.sort(key=lambda event: (event[0], event[1]))
    return [*events, (end - 1, 2, _Withdrawal())] if is_last else events


def _auction_events(points: Sequence[AuctionPoint], window: AuctionWindow) -> list[_Event]:
    middle: list[_Event] = [(point.at, 1, point) for point in points]
    return [(window.start, 0, _AuctionOpen(window)), *middle, (window.end, 2, _AuctionEnd())]
