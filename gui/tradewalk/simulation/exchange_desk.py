"""The exchange's side of the learner's orders: their books, what is open, and the facts of the exchange."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tradewalk.domain.events import (
    CancelAccepted,
    CancelTurnedAway,
    Fact,
    OrderAccepted,
    OrderTurnedAway,
    RemainderLapsed,
    TradeExecuted,
)
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.phases import PhaseSpan
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.ticks import TickTable
from tradewalk.market.listings import Listings
from tradewalk.market.stops import StopWatch, Trailing
from tradewalk.simulation.market_shelf import MarketShelf

if TYPE_CHECKING:
    from tradewalk.exchange.order_types import Entry
    from tradewalk.market.instrument_day import InstrumentDay
    from tradewalk.market.learner_marks import LearnerFill


class Arrival(NamedTuple):
    """An order as it reaches the exchange.

    How many prices of the other side it may match, how many spreads from the best one (None: no such bound), and
    the worst price that it accepts: its limit, its protective limit, or what its purchase can pay.
    """

    order_id: int
    request: OrderRequest
    levels: int | None
    spreads: int | None
    limit: Decimal | None


@dataclass(slots=True)
class LiveOrder:
    """An order that the exchange has taken. ``open`` is what may still be matched."""

    request: OrderRequest
    open: int
    executions: int = 0

    @property
    def executed(self) -> int:
        """Shares that have been matched, of an order of which something is open."""
        return self.request.quantity - self.open


class ExchangeDesk:
    """The books in which the learner has orders today; each is taken from the shelf when it is first used."""

    def __init__(self, listings: Listings, shelf: MarketShelf) -> None:
        self._listings = listings
        self._shelf = shelf
        self._markets: dict[str, InstrumentDay] = {}
        self._live: dict[int, LiveOrder] = {}

    def __getstate__(self) -> dict[str, object]:
        return {"_markets": self._markets, "_live": self._live}

    def attach(self, listings: Listings, shelf: MarketShelf) -> None:
        """Give a desk that comes from a checkpoint what a checkpoint does not hold."""
        self._listings = listings
        self._shelf = shelf

    def end_of_day(self) -> None:
        """Forget the day's books."""
        self._markets.clear()
        self._live.clear()

    def market(self, symbol: str, at: Instant) -> InstrumentDay | None:
        """The book of an instrument in which the learner has had an order today; None for any other.

        A market may go on to its next day while that of the account rests. A book that was left behind is brought
        to the present.
        """
        market = self._markets.get(symbol)
        if market is None or market.path.day.day != self._listings.current_day(symbol, at):
            return None
        if market.now < at and symbol not in self._awaited():
            market.advance(at)
        return market

    def _awaited(self) -> set[str]:
        """The instruments in which an order of the learner is open or a stop is watched."""
        ordered = {live.request.symbol for live in self._live.values() if live.open}
        return ordered | {symbol for symbol, market in self._markets.items() if market.stops}

    def advance(self, until: Instant) -> tuple[Instant, list[Fact]]:
        """Let the markets in which something of the learner waits trade up to *until*, or to a learner's first match.

        Nothing can befall him in the others: they are left behind until somebody looks at them or sends an order.
        """
        facts: list[Fact] = []
        for symbol in sorted(self._awaited() & self._markets.keys()):
            market = self._markets[symbol]
            until = min(until, market.advance(until))
            facts += self._facts_of_fills(symbol, market)
        return until, facts

    def watch_stop(self, order_id: int, request: OrderRequest, stop_price: Decimal, at: Instant) -> None:
        """Have trades compared with the stop of an order that the broker keeps; a trailing one follows them."""
        ticks = self._ticks(request.symbol, at)
        trailing = None if request.trail is None else Trailing(request.trail, ticks)
        is_pair = request.type is OrderType.ONE_CANCELS_OTHER
        other = ticks.floor_of(request.price) if is_pair and request.price is not None else None
        stop = StopWatch(ticks.floor_of(stop_price), request.side is Side.BUY, trailing, other)
        self._market_at(request.symbol, at).stops[order_id] = stop

    def forget_stop(self, order_id: int) -> None:
        """Watch no longer for an order."""
        for market in self._markets.values():
            market.stops.pop(order_id, None)

    def stop_of(self, order_id: int) -> Decimal | None:
        """Where the stop of a kept order stands; None where nothing is watched for it."""
        for symbol, market in self._markets.items():
            if order_id in market.stops:
                return self._ticks(symbol, market.now).price_of(market.stops[order_id].tick)
        return None

    def take_reached(self) -> list[tuple[Instant, int, Decimal]]:
        """The stops that trades have reached since this was last asked: when, of which order, at which price."""
        found = []
        for symbol in sorted(self._markets):
            market = self._markets[symbol]
            reached, market.reached = market.reached, []
            for at, order_id, tick in reached:
                found.append((Instant(at), order_id, self._ticks(symbol, Instant(at)).price_of(tick)))
        return found

    def receive(self, at: Instant, arrival: Arrival, refusals: tuple[Refusal, ...]) -> list[Fact]:
        """An order arrives: taken, matched, queued, or turned away for what the exchange has against it."""
        order_id, request = arrival.order_id, arrival.request
        if refusals:
            return [OrderTurnedAway(at, order_id, refusals)]
        market = self._market_at(request.symbol, at)
        if not market.takes(request.type):
            return [OrderTurnedAway(at, order_id, (Refusal(Reason.TYPE_NOT_ALLOWED_NOW),))]
        return self._enter(at, arrival, market)

    def _enter(self, at: Instant, arrival: Arrival, market: InstrumentDay, executions: int = 0) -> list[Fact]:
        """Put an order into the market; ``executions`` are those that it has had already."""
        order_id, request = arrival.order_id, arrival.request
        ticks = self._ticks(request.symbol, at)
        entry = market.enter(
            order_id,
            is_buy=request.side is Side.BUY,
            type=request.type,
            tick=None if arrival.limit is None else ticks.floor_of(arrival.limit),
            quantity=request.quantity,
            levels=arrival.levels,
            spreads=arrival.spreads,
        )
        self._live[order_id] = LiveOrder(request, request.quantity, executions)
        return self._facts_of_entry(at, order_id, entry, ticks, market)

    def cancel(self, at: Instant, order_id: int, span: PhaseSpan | None) -> Fact:
        """A cancel request arrives: the open rest is taken out, or the request is turned away."""
        from tradewalk.domain.after_hours import can_be_cancelled

        live = self._live.get(order_id)
        if live is None or not live.open:
            return CancelTurnedAway(at, order_id, Refusal(Reason.ALREADY_DONE))
        if not can_be_cancelled(live.request.type, span):
            return CancelTurnedAway(at, order_id, Refusal(Reason.CANCEL_NOT_ALLOWED_NOW))
        quantity = self._market_at(live.request.symbol, at).cancel(order_id)
        live.open = 0
        return CancelAccepted(at, order_id, quantity)

    def ahead_of(self, order_id: int) -> int | None:
        """Shares before an order at its price; None when it does not wait in a book."""
        live = self._live.get(order_id)
        market = self._markets.get(live.request.symbol) if live else None
        return market.ahead_of(order_id) if market else None

    def _market_at(self, symbol: str, at: Instant) -> InstrumentDay:
        market = self.market(symbol, at)
        if market is None:
            market = self._markets[symbol] = self._shelf.take(symbol, at)
        return market

    def _ticks(self, symbol: str, at: Instant) -> TickTable:
        return self._listings.ticks(symbol, self._listings.current_day(symbol, at))

    def _facts_of_entry(
        self, at: Instant, order_id: int, entry: Entry, ticks: TickTable, market: InstrumentDay
    ) -> list[Fact]:
        price = None if entry.rested_tick is None else ticks.price_of(entry.rested_tick)
        facts: list[Fact] = [OrderAccepted(at, order_id, price, entry.rested, market.ahead_of(order_id) or 0)]
        for tick, quantity in _by_price(entry):
            facts.append(self._execute(at, order_id, ticks.price_of(tick), quantity))
        if entry.lapsed:
            self._live[order_id].open = 0
            facts.append(RemainderLapsed(at, order_id, entry.lapsed))
        return facts + self._facts_of_fills(self._live[order_id].request.symbol, market)

    def _facts_of_fills(self, symbol: str, market: InstrumentDay) -> list[Fact]:
        """What befell the learner's orders in the market; the matches of one moment and price are one trade."""
        fills, market.fills = market.fills, []
        facts: list[Fact] = []
        for at, order_id, tick, quantity in _joined(fills):
            price = self._ticks(symbol, at).price_of(tick)
            facts.append(self._execute(at, order_id, price, quantity))
        lapses, market.lapses = market.lapses, []
        for lapse in lapses:
            self._live[lapse.order_id].open = 0
            facts.append(RemainderLapsed(Instant(lapse.at), lapse.order_id, lapse.quantity))
        return facts

    def _execute(self, at: Instant, order_id: int, price: Decimal, quantity: int) -> TradeExecuted:
        live = self._live[order_id]
        live.open -= quantity
        live.executions += 1
        return TradeExecuted(at, order_id, live.executions, price, quantity)


def _by_price(entry: Entry) -> list[tuple[int, int]]:
    """(tick, shares) of an entry's matches, best price first."""
    totals: dict[int, int] = {}
    for tick, quantity, _ in entry.matches:
        totals[tick] = totals.get(tick, 0) + quantity
    return list(totals.items())


def _joined(fills: list[LearnerFill]) -> Iterator[tuple[Instant, int, int, int]]:
    """(instant, order, tick, shares), the shares of one instant, order and tick together."""
    totals: dict[tuple[int, int, int], int] = {}
    for fill in fills:
        key = (fill.at, fill.order_id, fill.tick)
        totals[key] = totals.get(key, 0) + fill.quantity
    for (at, order_id, tick), quantity in totals.items():
        yield Instant(at), order_id, tick, quantity
