"""The broker's part in changing an order: he checks it, keeps enough frozen, and reports what the exchange answers."""

from dataclasses import replace
from decimal import Decimal

from tradewalk.domain.account import AccountState, without_freeze
from tradewalk.domain.amend_terms import AmendMethod, AmendTerms
from tradewalk.domain.amendments import (
    Amendment,
    Wish,
    amend_rule,
    changed_request,
    check_hour,
    keeps_place,
    plan_amendment,
)
from tradewalk.domain.change_facts import (
    AmendAccepted,
    FreezeChanged,
    OrderAmended,
    OrderReplaced,
    ReplaceAccepted,
    ReplaceRefusalReported,
    ReplaceTurnedAway,
)
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.events import ConditionKept, Fact
from tradewalk.domain.freezing import price_to_freeze
from tradewalk.domain.instants import Instant
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rules import Rule
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.simulation.broker import Broker
from tradewalk.simulation.change_checks import (
    Frozen,
    as_it_waits,
    check_change,
    frozen_after,
    frozen_meanwhile,
)
from tradewalk.simulation.exchange_desk import Arrival
from tradewalk.simulation.order_context import order_context
from tradewalk.simulation.setting import Setting


class ChangeBroker:
    """Answers with facts, as the broker does; keeps nothing of its own."""

    def __init__(self, setting: Setting, broker: Broker) -> None:
        self._setting = setting
        self._broker = broker

    def plan(self, at: Instant, order: Order, wish: Wish) -> Amendment | Refusal:
        """How the wish is done on the order's market, or the first thing that speaks against it."""
        setting, symbol = self._setting, order.request.symbol
        day = setting.order_day_of(symbol, at)
        return plan_amendment(order, wish, setting.traded(symbol), day, at, setting.rule_book)

    def faults(
        self, at: Instant, order: Order, amendment: Amendment, account: AccountState, market: InstrumentDay
    ) -> tuple[Refusal, ...]:
        """Everything that the broker has against the changed order; what is frozen for it counts as free."""
        freed = without_freeze(account, order)
        if order.status is OrderStatus.HELD and self._broker.keeps(at, amendment.request):
            kept = self._broker.keep(at, order.order_id, amendment.request, freed, market)
            return () if isinstance(kept, ConditionKept) else kept.refusals
        context = self._context(at, order, freed, market)
        found = check_change(order, amendment, context)
        needed = frozen_meanwhile(order, amendment, context).cash
        if found or amendment.method is AmendMethod.CANCEL_THEN_ORDER or needed <= context.cash_available:
            return found
        return (Refusal(Reason.NOT_ENOUGH_CASH, needed, context.cash_available),)

    def frozen(
        self, at: Instant, order: Order, amendment: Amendment, account: AccountState, market: InstrumentDay
    ) -> Frozen:
        """What stays frozen once the order is changed."""
        freed = without_freeze(account, order)
        if order.status is OrderStatus.HELD and self._broker.keeps(at, amendment.request):
            kept = self._broker.keep(at, order.order_id, amendment.request, freed, market)
            if isinstance(kept, ConditionKept):
                return Frozen(kept.frozen_cash or ZERO, kept.frozen_shares or 0)
        context = self._context(at, order, freed, market)
        return frozen_after(order, amendment, context, price_to_freeze(amendment.request, context))

    def change_held(
        self, at: Instant, order: Order, amendment: Amendment, account: AccountState, market: InstrumentDay
    ) -> OrderAmended | ReplaceRefusalReported:
        """What the broker still keeps is changed at once, or the change is refused."""
        faults = self.faults(at, order, amendment, account, market)
        if faults:
            return ReplaceRefusalReported(at, order.order_id, faults[0])
        frozen = self.frozen(at, order, amendment, account, market)
        request = amendment.request
        return OrderAmended(at, order.order_id, request.price, request.quantity, *frozen)

    def check(
        self, at: Instant, order: Order, account: AccountState, market: InstrumentDay
    ) -> FreezeChanged | ReplaceRefusalReported:
        """Look at the change that was asked for: keep enough frozen and pass it on, or refuse it."""
        if not order.is_open:
            return ReplaceRefusalReported(at, order.order_id, Refusal(Reason.ALREADY_DONE))
        amendment = self._amendment(at, order)
        if amendment.request.quantity <= order.filled:
            return ReplaceRefusalReported(at, order.order_id, _too_little(amendment, order.filled))
        hour = self._hour(at, order)
        faults = (hour,) if hour else self.faults(at, order, amendment, account, market)
        if faults:
            return ReplaceRefusalReported(at, order.order_id, faults[0])
        context = self._context(at, order, without_freeze(account, order), market)
        return FreezeChanged(at, order.order_id, *frozen_meanwhile(order, amendment, context))

    def arrival(
        self, at: Instant, order: Order, account: AccountState, market: InstrumentDay
    ) -> tuple[Arrival, tuple[Refusal, ...], bool]:
        """The changed order as it reaches the exchange, what speaks against it, and whether it keeps its place."""
        amendment = self._amendment(at, order)
        hour = self._hour(at, order)
        context = self._context(at, order, account, market)
        changed = replace(order, request=as_it_waits(amendment.request, context))
        arrival, faults = self._broker.arrival(at, changed, account, market)
        faults = () if amendment.keeps_place else faults
        return arrival, faults if hour is None else (hour,), amendment.keeps_place

    def report(
        self, at: Instant, fact: Fact, account: AccountState, market: InstrumentDay
    ) -> tuple[Fact, ...]:
        """What the application hears of the exchange's answer to a change."""
        match fact:
            case AmendAccepted(_, order_id, price, quantity):
                order = account.orders[order_id]
                request = replace(order.request, price=price, quantity=quantity)
                frozen = self._after(at, order, Amendment(AmendMethod.IN_PLACE, request), account, market)
                return (OrderAmended(at, order_id, price, quantity, *frozen),)
            case ReplaceAccepted(_, order_id, quantity, successor):
                order, taker = account.orders[order_id], account.orders[successor].request
                request = replace(taker, quantity=taker.quantity + order.filled)
                frozen = self._after(at, order, Amendment(AmendMethod.REPLACE, request), account, market)
                freezes = FreezeChanged(at, successor, *frozen)
                return (OrderReplaced(at, order_id, quantity, successor), freezes)
            case ReplaceTurnedAway(_, order_id, refusal):
                order = account.orders[order_id]
                stands = self._broker.stands_frozen(at, order) if order.is_open else (None, None)
                return (ReplaceRefusalReported(at, order_id, refusal, *stands),)
            case _:
                raise TypeError(f"{fact} answers no change")

    def _after(
        self, at: Instant, order: Order, amendment: Amendment, account: AccountState, market: InstrumentDay
    ) -> Frozen:
        return frozen_after(order, amendment, self._context(at, order, account, market))

    def _amendment(self, at: Instant, order: Order) -> Amendment:
        """What was asked for; raises NoRule."""
        assert order.change is not None, "a request that is under way says what it is about"
        wish = Wish(order.change.price, order.change.quantity)
        rule = self._rule(at, order)
        request = changed_request(order, wish, rule.terms.method)
        return Amendment(rule.terms.method, request, keeps_place(order, wish, rule.terms), rule.id)

    def _hour(self, at: Instant, order: Order) -> Refusal | None:
        return check_hour(self._rule(at, order), self._setting.order_day_of(order.request.symbol, at), at)

    def _rule(self, at: Instant, order: Order) -> Rule[AmendTerms]:
        setting, symbol = self._setting, order.request.symbol
        return amend_rule(setting.rule_book, setting.traded(symbol), setting.order_day_of(symbol, at))

    def _context(
        self, at: Instant, order: Order, account: AccountState, market: InstrumentDay
    ) -> CheckContext:
        return order_context(self._setting, order.request.symbol, at, account, market)


def _too_little(amendment: Amendment, filled: int) -> Refusal:
    return Refusal(Reason.ALREADY_FILLED, Decimal(amendment.request.quantity), Decimal(filled))
