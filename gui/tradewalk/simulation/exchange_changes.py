"""The exchange's side of a change: an order goes on as itself, or another one stands in its place."""

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.change_facts import AmendAccepted, ReplaceAccepted, ReplaceTurnedAway
from tradewalk.domain.events import Fact, OrderAccepted
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import OrderRequest
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.simulation.exchange_desk import Arrival, ExchangeDesk, LiveOrder


class Succession(NamedTuple):
    """An order left and its successor came: the request that it came with, and the facts about it."""

    left: ReplaceAccepted
    request: OrderRequest
    facts: list[Fact]


class ChangingDesk(ExchangeDesk):
    """An exchange that changes orders. An ``arrival`` has the whole order as it shall be, what is filled included."""

    def amend(
        self, at: Instant, arrival: Arrival, refusals: tuple[Refusal, ...], *, keeps_place: bool
    ) -> list[Fact]:
        """Change an order in place, or take it out and put it in again behind all others; or turn that away."""
        order_id, request = arrival.order_id, arrival.request
        refusal = self._fault(at, arrival, refusals)
        if refusal is not None:
            return [ReplaceTurnedAway(at, order_id, refusal)]
        live = self._live[order_id]
        rest = self._rest(live, request)
        market = self._market_at(request.symbol, at)
        if keeps_place and market.ahead_of(order_id) is not None:
            market.book.reduce(-order_id, rest.quantity)
            live.request, live.open = request, rest.quantity
            ahead = market.ahead_of(order_id) or 0
            return [AmendAccepted(at, order_id, request.price, request.quantity, rest.quantity, ahead)]
        market.cancel(order_id)
        accepted, *others = self._enter(at, arrival._replace(request=rest), market, live.executions)
        live = self._live[order_id]
        live.request = request
        assert isinstance(accepted, OrderAccepted)
        amended = AmendAccepted(
            at, order_id, request.price, request.quantity, accepted.resting, accepted.ahead
        )
        return [amended, *others]

    def succeed(
        self,
        at: Instant,
        arrival: Arrival,
        refusals: tuple[Refusal, ...],
        successor: int,
        *,
        keeps_place: bool,
    ) -> Succession | ReplaceTurnedAway:
        """Put another order into the place of one, at its place in the queue where that is kept; or turn it away."""
        refusal = self._fault(at, arrival, refusals)
        if refusal is not None:
            return ReplaceTurnedAway(at, arrival.order_id, refusal)
        live = self._live[arrival.order_id]
        rest, left = (
            self._rest(live, arrival.request),
            ReplaceAccepted(at, arrival.order_id, live.open, successor),
        )
        live.open = 0
        market = self._market_at(rest.symbol, at)
        if keeps_place and market.ahead_of(arrival.order_id) is not None:
            market.book.reduce(-arrival.order_id, rest.quantity)
            market.book.renumber(-arrival.order_id, -successor)
            self._live[successor] = LiveOrder(rest, rest.quantity)
            ahead = market.ahead_of(successor) or 0
            taken: list[Fact] = [OrderAccepted(at, successor, rest.price, rest.quantity, ahead)]
            return Succession(left, rest, taken)
        market.cancel(arrival.order_id)
        facts = self._enter(at, arrival._replace(order_id=successor, request=rest), market)
        return Succession(left, rest, facts)

    def _fault(self, at: Instant, arrival: Arrival, refusals: tuple[Refusal, ...]) -> Refusal | None:
        live, request = self._live.get(arrival.order_id), arrival.request
        if live is None or not live.open:
            return Refusal(Reason.ALREADY_DONE)
        if request.quantity <= live.executed:
            return Refusal(Reason.ALREADY_FILLED, Decimal(request.quantity), Decimal(live.executed))
        if not refusals and not self._market_at(request.symbol, at).takes(request.type):
            return Refusal(Reason.TYPE_NOT_ALLOWED_NOW)
        return refusals[0] if refusals else None

    @staticmethod
    def _rest(live: LiveOrder, request: OrderRequest) -> OrderRequest:
        return replace(request, quantity=request.quantity - live.executed)
