"""What the tests of the world are built from: the shipped market, accounts in it, and runs of orders."""

import pickle
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from functools import cache
from random import Random
from typing import TypeVar

from tests.domain.builders import profiles, shipped_rule_book
from tradewalk.domain.account import AccountState, fold, opened
from tradewalk.domain.commands import AmendOrder, CancelOrder, Command, PlaceOrder
from tradewalk.domain.events import ClockMarked, Fact, OrderFact
from tradewalk.domain.instants import MINUTE, Instant, instant_at, iso_of
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import WITH_STOP_PRICE, OrderRequest, OrderStatus, OrderType, Side
from tradewalk.domain.placed_orders import Order
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.market.listings import Listings
from tradewalk.market.sample_pack import SamplePack, load_sample_pack
from tradewalk.resources import resource
from tradewalk.simulation.codec import dump
from tradewalk.simulation.market_ladder import MarketLadder
from tradewalk.simulation.setting import Setting, Stamped
from tradewalk.simulation.world import World
from tradewalk.simulation.world_reader import WorldReader

BEFORE, TODAY, NEXT = date(2025, 8, 26), date(2025, 8, 27), date(2025, 8, 28)
STAR, MAIN, SLOW, THIN = "688256.SH", "600519.SH", "609966.SH", "609988.SH"
TENCENT, APPLE = "00700.HK", "AAPL.US"
AT_HAND = {"hk": (TENCENT, STAR), "us": (APPLE,), "cn": (SLOW, STAR)}
FUND, SHENZHEN, CHINEXT = "588200.SH", "000001.SZ", "300750.SZ"
SLOT = 10 * MINUTE
AN_HOUR = 6
"""Slots."""
OPENING_CASH = Decimal("1200000.00")
FactT = TypeVar("FactT", bound=Fact)


def on(clock: str, day: date = TODAY) -> Instant:
    """The instant at which clocks in China show *clock*."""
    return instant_at(day, time.fromisoformat(clock))


@cache
def shipped_pack() -> SamplePack:
    """The sample pack, read once for all tests."""
    return load_sample_pack(resource("sample"))


@cache
def shipped_setting(profile: str = "cn-retail-star") -> Setting:
    """The shipped market and one of its practice accounts."""
    return Setting(_listings(), profiles()[profile])


@cache
def _listings() -> Listings:
    return Listings(shipped_pack(), shipped_rule_book(), shipped_pack().seed)


@cache
def one_shelf() -> MarketLadder:
    """Books that nobody has disturbed, for sessions that nothing compares: worked out once for all of them."""
    return MarketLadder(_listings())


class Slots:
    """The book of an instrument after a slot of its day, pickled; one is kept an hour, and each that was asked for."""

    def __init__(self, symbol: str, day: date) -> None:
        self._start = instant_at(day, time(0))
        self._books = {0: pickle.dumps(_listings().open_day(symbol, day))}

    def after(self, slot: int) -> bytes:
        """The book after so many slots."""
        begun = max(kept for kept in self._books if kept <= slot)
        market: InstrumentDay = pickle.loads(self._books[begun])
        for stop in range(begun + 1, slot + 1):
            market.advance(Instant(self._start + stop * SLOT))
            if stop % AN_HOUR == 0 or stop == slot:
                self._books[stop] = pickle.dumps(market)
        return self._books[slot]


@cache
def slots_of(symbol: str, day: date) -> Slots:
    """A day is worked out once for all tests."""
    return Slots(symbol, day)


def undisturbed(symbol: str, day: date, slot: int) -> bytes:
    """The book of an instrument after so many slots of its day, pickled."""
    return slots_of(symbol, day).after(slot)


class Run:
    """A world, and everything that became true in it since the account was opened."""

    def __init__(self, world: World, facts: Iterable[Fact]) -> None:
        self.world = world
        self.facts = list(facts)
        self.commands: list[Stamped] = []
        self.read = WorldReader(world)

    @property
    def account(self) -> AccountState:
        return self.world.account

    @property
    def lines(self) -> list[str]:
        """Every fact as the journal writes it."""
        return [dump(fact) for fact in self.facts]

    def give(self, command: Command) -> None:
        self.commands.append(Stamped(self.world.now, command))
        self.facts += self.world.apply(command)

    def place(self, request: OrderRequest) -> int:
        """Send an order; its number."""
        order_id = self.world.last_number + 1
        self.give(PlaceOrder(order_id, request))
        return order_id

    def cancel(self, order_id: int) -> None:
        self.give(CancelOrder(order_id))

    def amend(self, order_id: int, price: Decimal | None, quantity: int) -> None:
        self.give(AmendOrder(order_id, price, quantity, self.world.last_number + 1))

    def to(self, clock: str | Instant, day: date = TODAY) -> None:
        """Let time pass until then."""
        self.facts += self.world.advance(on(clock, day) if isinstance(clock, str) else clock)

    def to_next_day(self) -> None:
        """Let time pass until the next trading day opens."""
        opening = self.world.next_day_opening()
        assert opening is not None, "the calendars end before that"
        self.to(opening)

    def on(self, milliseconds: int) -> None:
        """Let so much time pass."""
        self.to(Instant(self.world.now + milliseconds))

    def order(self, order_id: int) -> Order:
        return self.account.orders[order_id]

    def status(self, order_id: int) -> OrderStatus:
        return self.order(order_id).status

    def story(self, order_id: int) -> list[OrderFact]:
        """The facts of one order."""
        return [fact for fact in self.facts if isinstance(fact, OrderFact) and fact.order_id == order_id]

    def words(self, order_id: int) -> list[str]:
        """The names of the facts of one order, in order."""
        return [type(fact).__name__ for fact in self.story(order_id)]

    def only(self, kind: type[FactT]) -> FactT:
        """The one fact of this kind."""
        (fact,) = self.every(kind)
        return fact

    def every(self, kind: type[FactT]) -> list[FactT]:
        return [fact for fact in self.facts if isinstance(fact, kind)]

    @property
    def available(self) -> Decimal:
        return self.account.cash(Currency.CNY).available

    @property
    def frozen(self) -> Decimal:
        return self.account.cash(Currency.CNY).frozen


def a_world(at: str = "10:30", day: date = TODAY, profile: str = "cn-retail-star") -> Run:
    """A new account in the shipped market; on the day of most tests the books that they look at are at hand."""
    world, facts = World.open(shipped_setting(profile), "test", on(at, day))
    slot = (world.now - instant_at(day, time(0))) // SLOT
    for symbol in AT_HAND[world.setting.profile.region.value] if day == TODAY == world.home_day.day else ():
        world._shelf._books[symbol] = pickle.loads(undisturbed(symbol, day, slot))
    return Run(world, facts)


def a_buy(
    price: str | Decimal | None, quantity: int = 200, *, symbol: str = STAR, type: OrderType = OrderType.LIMIT
) -> OrderRequest:
    return _a_request(Side.BUY, price, quantity, symbol, type)


def a_sale(
    price: str | Decimal | None, quantity: int = 200, *, symbol: str = STAR, type: OrderType = OrderType.LIMIT
) -> OrderRequest:
    return _a_request(Side.SELL, price, quantity, symbol, type)


def _a_request(
    side: Side, price: str | Decimal | None, quantity: int, symbol: str, type: OrderType
) -> OrderRequest:
    return OrderRequest(symbol, side, type, None if price is None else Decimal(price), quantity)


def bid(run: Run, level: int = 0, symbol: str = STAR) -> Decimal:
    """A price of the buying side, the best first."""
    return run.read.book(symbol).bids[level].price


def ask(run: Run, level: int = 0, symbol: str = STAR) -> Decimal:
    """A price of the selling side, the best first."""
    return run.read.book(symbol).asks[level].price


def folded(facts: Iterable[Fact]) -> AccountState:
    """The account of these facts."""
    state = opened()
    for fact in facts:
        state = fold(state, fact)
    return state


def moments(facts: Iterable[Fact]) -> list[str]:
    """Facts as "time name", without the clock's marks."""
    return [f"{iso_of(f.at)[11:23]} {type(f).__name__}" for f in facts if not isinstance(f, ClockMarked)]


def random_request(random: Random, run: Run) -> OrderRequest:
    """Any order near the market, most of them legal."""
    symbol = random.choice((STAR, STAR, MAIN, SLOW, CHINEXT))
    side = random.choice((Side.BUY, Side.BUY, Side.SELL))
    quote = run.read.quote(symbol)
    last = quote.last or quote.previous_close
    taken = [rule.type for rule in run.read.order_types(symbol)]
    type = random.choice((*[OrderType.LIMIT] * 3, *taken))
    price = None if type is not OrderType.LIMIT and symbol != STAR else _near(random, last)
    quantity = random.choice((100, 200, 201, 300, 500, run.account.position(symbol).sellable or 200))
    if symbol == SLOW and random.random() < 0.5:
        quantity *= 60
    return with_condition(OrderRequest(symbol, side, type, price, quantity), random, last)


def with_condition(request: OrderRequest, random: Random, last: Decimal) -> OrderRequest:
    """A kept order gets its stop, most of them on the right side of the market, or its trail."""
    if request.type is OrderType.TRAILING_STOP:
        return replace(request, trail=Decimal(random.choice((1, 1, 5, 100))) / 100)
    if request.type not in WITH_STOP_PRICE:
        return request
    away = random.choice((1, 1, 2, 5, 300, -1)) * (1 if request.side is Side.BUY else -1)
    stop = last + Decimal(away) / 100
    profit = last - Decimal(random.choice((1, 2, 5, 300))) / 100 * (1 if request.side is Side.BUY else -1)
    is_pair = request.type is OrderType.ONE_CANCELS_OTHER
    return replace(request, stop_price=stop, price=profit if is_pair else request.price or last)


def _near(random: Random, price: Decimal) -> Decimal:
    return (
        price * (10_000 + random.choice((random.randint(-60, 60), random.randint(-5, 5)))) / 10_000
    ).quantize(Decimal("0.01"))
