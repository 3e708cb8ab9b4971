"""Tries the same intent in other ways, each in a copy of one world from the same moment. The world itself goes nowhere.

Deterministic like the world. A way is followed to ``until``; what would come later is nobody's to know, so whoever asks
says how far the learner has lived, or that the day may be told to its end.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.commands import PlaceOrder
from tradewalk.domain.instants import MINUTE, Instant, after
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.phases import Phase
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.simulation.appointments import end_of_day
from tradewalk.simulation.market_ladder import MarketLadder
from tradewalk.simulation.setting import Setting
from tradewalk.simulation.world import World
from tradewalk.simulation.world_reader import WorldReader
from tradewalk.walkthrough.counterfactuals import Way, WayTried
from tradewalk.walkthrough.mistake_costs import Intent

PARTS, APART = 4, 5 * MINUTE
"""A split order goes out in so many parts, with so much simulated time between them."""
TRIED_WAYS = (Way.AT_MARKET, Way.AT_BID, Way.AT_ASK, Way.IN_AUCTION, Way.SPLIT_IN_FOUR)
MARKET_TYPES = (
    OrderType.MARKET, OrderType.BEST_FIVE_IOC, OrderType.COUNTERPARTY_BEST, OrderType.IOC, OrderType.ENHANCED_LIMIT,
)  # fmt: skip
"""What takes the market's price, as far as a board has it; the first that is legal is sent."""
AUCTION_TYPES = (OrderType.AT_AUCTION, OrderType.AT_OPEN)
AUCTION_PHASES = {Phase.OPENING_AUCTION, Phase.CLOSING_AUCTION}
REACH = (Decimal("1.10"), Decimal("1.02"), Decimal("1.005"), Decimal(1))
"""How far beyond the last price an order of an auction may pay, the farthest that is legal; below it for a sale."""


Trying = Iterator[WayTried | None]


class Refused(NamedTuple):
    """An order that is none, and why."""

    request: OrderRequest | None = None
    refusals: tuple[Refusal, ...] = ()

    @property
    def says_why(self) -> bool:
        """Whether it says more than that the board has no such type, which another type may have."""
        return any(each.reason is not Reason.TYPE_NOT_ON_BOARD for each in self.refusals)


NOT_REFUSED = Refused()


class Counterfactuals:
    """Answers for one moment: the world as it was, and what was meant."""

    def __init__(self, setting: Setting, world: World, intent: Intent, until: Instant | None = None) -> None:
        self._setting, self._intent = setting, intent
        self._checkpoint = world.checkpoint()
        self._shelf = MarketLadder(setting.listings)
        self._until = max(world.now, until or end_of_day(world.home_day))
        self._before = frozenset(world.account.orders)
        self.middle = middle_of(WorldReader(world), intent.symbol)

    def every(self) -> tuple[WayTried, ...]:
        """All ways. Whoever must not wait asks for one after the other."""
        return tuple(map(self.tried, TRIED_WAYS))

    def tried(self, way: Way) -> WayTried:
        """What becomes of the intent in one way."""
        *_, tried = self.trying(way)
        assert tried is not None, "what becomes of it comes last"
        return tried

    def trying(self, way: Way) -> Trying:
        """The same in small pieces, for whoever must not hold anything up: None so often, then what becomes of it."""
        world = World.restore(self._setting, self._checkpoint, self._shelf)
        match way:
            case Way.AT_BID:
                yield from self._sent(way, world, self._limit(WorldReader(world), Side.BUY))
            case Way.AT_ASK:
                yield from self._sent(way, world, self._limit(WorldReader(world), Side.SELL))
            case Way.IN_AUCTION:
                yield from self._auctioned(world)
            case Way.SPLIT_IN_FOUR:
                yield from self._split(world)
            case _:
                yield from self._sent(way, world, self._at_market(WorldReader(world)))

    def _auctioned(self, world: World) -> Trying:
        """In the auction that runs, or the next one of today; where orders for it are taken before, at once."""
        at_close = self._request(OrderType.AT_CLOSE, None)
        if not WorldReader(world).check(at_close):
            yield from self._sent(Way.IN_AUCTION, world, (at_close,))
            return
        start = self._next_auction(world)
        if start is None or start > self._until:
            yield self._result(Way.IN_AUCTION, (), NOT_REFUSED)
            return
        while world.now < start:
            world.advance(min(after(world.now, MINUTE), start))
            WorldReader(world).book(
                self._intent.symbol, levels=1
            )  # else all of it is worked out at the auction
            yield None
        yield from self._sent(Way.IN_AUCTION, world, self._in_auction(WorldReader(world)))

    def _sent(self, way: Way, world: World, requests: Iterable[OrderRequest]) -> Trying:
        """Send the first request that is legal, and follow it."""
        refused = NOT_REFUSED
        for request in requests:
            found = WorldReader(world).check(request)
            if not found:
                order_id = world.last_number + 1
                world.apply(PlaceOrder(order_id, request))
                yield from self._follow(world)
                yield self._result(way, (world.account.orders[order_id],))
                return
            if not refused.says_why:
                refused = Refused(request, found)
        yield self._result(way, (), refused)

    def _split(self, world: World) -> Trying:
        """Parts at the best price of the other side, one after the other."""
        quantity, part = self._intent.quantity, self._intent.quantity // PARTS
        sizes = [*[part] * (PARTS - 1), quantity - part * (PARTS - 1)]
        sent: list[int] = []
        for size in sizes:
            wish = [
                replace(each, quantity=size)
                for each in self._limit(WorldReader(world), self._intent.side.other)
            ]
            refusals = WorldReader(world).check(wish[0]) if wish else ()
            if not wish or refusals:
                refused = Refused(wish[0], refusals) if wish else NOT_REFUSED
                yield self._result(Way.SPLIT_IN_FOUR, self._orders(world, sent), refused)
                return
            sent.append(world.last_number + 1)
            world.apply(PlaceOrder(sent[-1], wish[0]))
            world.advance(min(after(world.now, APART), self._until))
            yield None
        yield from self._follow(world)
        yield self._result(Way.SPLIT_IN_FOUR, self._orders(world, sent))

    def _follow(self, world: World) -> Iterator[None]:
        """Let time pass until nothing that was sent here is open."""

        def is_open() -> bool:
            return any(order.order_id not in self._before for order in world.account.open_orders)

        while world.now < self._until and is_open():
            world.advance(min(after(world.now, MINUTE), self._until))
            yield None

    def _orders(self, world: World, numbers: list[int]) -> tuple[Order, ...]:
        return tuple(world.account.orders[number] for number in numbers)

    def _at_market(self, reader: WorldReader) -> Iterator[OrderRequest]:
        """With the widest protection that is legal, where the type has one."""
        for type_ in MARKET_TYPES:
            yield self._request(type_, None)
            for price in (*self._edges(reader), *self._deepest(reader)):
                yield self._request(type_, price)

    def _limit(self, reader: WorldReader, of: Side) -> Iterator[OrderRequest]:
        book = reader.book(self._intent.symbol)
        levels = book.bids if of is Side.BUY else book.asks
        if levels:
            yield self._request(OrderType.LIMIT, levels[0].price)

    def _in_auction(self, reader: WorldReader) -> Iterator[OrderRequest]:
        for type_ in AUCTION_TYPES:
            yield self._request(type_, None)
        for price in self._edges(reader):
            yield self._request(OrderType.LIMIT, price)

    def _edges(self, reader: WorldReader) -> Iterator[Decimal]:
        """Prices that are sure to be met, the surest first: the day's limit, then ever nearer to the last price."""
        quote, ticks = reader.quote(self._intent.symbol), reader.tick_table(self._intent.symbol)
        is_buy = self._intent.side is Side.BUY
        edge = quote.limit_up if is_buy else quote.limit_down
        if edge is not None:
            yield edge
        last = quote.last or quote.previous_close
        for factor in REACH:
            number = ticks.floor_of(last * factor) if is_buy else ticks.ceiling_of(last / factor)
            yield ticks.price_of(number)

    def _deepest(self, reader: WorldReader) -> Iterator[Decimal]:
        """The last price of the other side that is shown."""
        book = reader.book(self._intent.symbol)
        levels = book.asks if self._intent.side is Side.BUY else book.bids
        yield from (level.price for level in levels[::-1])

    def _request(self, type_: OrderType, price: Decimal | None) -> OrderRequest:
        intent = self._intent
        return OrderRequest(intent.symbol, intent.side, type_, price, intent.quantity)

    def _next_auction(self, world: World) -> Instant | None:
        """When the auction that runs, or the next one, takes orders; None where none is left today."""
        spans = self._setting.order_day_of(self._intent.symbol, world.now).spans
        for span in spans:
            if span.phase in AUCTION_PHASES and span.can_enter and span.end > world.now:
                return Instant(max(span.start, world.now))
        return None

    def _result(
        self, way: Way, orders: tuple[Order, ...], refused: Refused | None = None
    ) -> WayTried:  # fmt: skip
        refused = refused or _refused_of(orders)
        fills = [fill for order in orders for fill in order.fills]
        return WayTried(
            way,
            self._intent.side,
            self._intent.quantity,
            self._until,
            filled=sum(order.filled for order in orders),
            value=sum((order.value for order in orders), ZERO),
            fees=sum((order.fees_total for order in orders), ZERO),
            filled_at=max((fill.at for fill in fills), default=None),
            middle=self.middle,
            refusals=refused.refusals,
            refused=refused.request,
            is_sent=bool(orders),
        )


def as_done(order: Order, middle: Decimal | None, until: Instant) -> WayTried:
    """What was really done, as a row beside the others."""
    return WayTried(
        Way.AS_DONE,
        order.request.side,
        order.request.quantity,
        until,
        order.filled,
        order.value,
        order.fees_total,
        max((fill.at for fill in order.fills), default=None),
        middle,
        order.refusals,
        order.request if order.refusals else None,
    )


def _refused_of(orders: tuple[Order, ...]) -> Refused:
    """The first order that was sent and refused."""
    refused = next((order for order in orders if order.refusals), None)
    return NOT_REFUSED if refused is None else Refused(refused.request, refused.refusals)


def middle_of(reader: WorldReader, symbol: str) -> Decimal | None:
    """The middle of bid and ask; None where one of them is missing."""
    book = reader.book(symbol, levels=1)
    return (book.bids[0].price + book.asks[0].price) / 2 if book.bids and book.asks else None
