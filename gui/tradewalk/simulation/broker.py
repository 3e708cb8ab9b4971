"""The broker: checks an order, freezes what it may need, keeps it until the exchange opens, and books what it hears."""

from datetime import date
from decimal import Decimal

from tradewalk.domain.account import AccountState, without_freeze
from tradewalk.domain.amend_terms import ConditionTerms
from tradewalk.domain.calendars import next_trading_day
from tradewalk.domain.checks import CheckContext, check_order
from tradewalk.domain.conditional_orders import last_day, order_sent
from tradewalk.domain.events import (
    CancelAccepted,
    CancelRefusalReported,
    CancelReported,
    CancelTurnedAway,
    ConditionKept,
    ConditionTriggered,
    Fact,
    FillReported,
    OrderAccepted,
    OrderAcknowledged,
    OrderChecked,
    OrderExpired,
    OrderHeld,
    OrderRefused,
    OrderSent,
    OrderTurnedAway,
    RejectionReported,
    RemainderLapsed,
    TradeExecuted,
)
from tradewalk.domain.fees import FeeBreakdown, cash_still_frozen, fees_added, fees_of, freeze_price
from tradewalk.domain.freezing import price_covered, price_to_freeze
from tradewalk.domain.instants import Instant
from tradewalk.domain.kept_orders import condition_rule
from tradewalk.domain.money import ZERO, half_up
from tradewalk.domain.order_types import order_type_rule
from tradewalk.domain.orders import OrderRequest, OrderStatus, Side, Validity
from tradewalk.domain.phase_checks import check_arrival, held_until
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.price_checks import check_price
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rules import NoRule, Rule
from tradewalk.domain.settlement import settlement_days
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.simulation.exchange_desk import Arrival
from tradewalk.simulation.kept_orders import keep
from tradewalk.simulation.latency import EXPIRY_DELAY
from tradewalk.simulation.order_context import order_context
from tradewalk.simulation.setting import Setting


class Broker:
    """Answers with facts; keeps nothing of its own."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting

    def check(
        self, at: Instant, order_id: int, request: OrderRequest, account: AccountState, market: InstrumentDay
    ) -> OrderChecked | OrderRefused:
        """Refuse the order with every reason against it, or freeze what it may need, for what was frozen till then."""
        own = account.orders.get(order_id)
        free = account if own is None else without_freeze(account, own)
        context = order_context(self._setting, request.symbol, at, free, market)
        refusals = check_order(request, context)
        if refusals:
            return OrderRefused(at, order_id, refusals)
        if request.side is Side.SELL:
            return OrderChecked(at, order_id, ZERO, request.quantity)
        price = price_to_freeze(request, context)
        assert price is not None, "an order of which nobody knows what it may cost was refused before"
        return OrderChecked(at, order_id, context.cash_for(price, request.quantity), 0)

    def keeps(self, at: Instant, request: OrderRequest) -> bool:
        """Whether the order is one that waits here until the market reaches its stop."""
        return self._condition(at, request) is not None

    def keep(
        self, at: Instant, order_id: int, request: OrderRequest, account: AccountState, market: InstrumentDay
    ) -> ConditionKept | OrderRefused:
        """Keep a stop until the market reaches it, or refuse it with every reason against it."""
        return keep(at, order_id, request, order_context(self._setting, request.symbol, at, account, market))

    def triggered(self, at: Instant, order: Order, seen: Decimal) -> ConditionTriggered:
        """The stop was reached: what goes out."""
        rule = self._condition(at, order.request)
        assert rule is not None, "other orders are not kept"
        return ConditionTriggered(at, order.order_id, seen, order_sent(order.request, rule.terms, seen))

    def _condition(self, at: Instant, request: OrderRequest) -> Rule[ConditionTerms] | None:
        setting = self._setting
        day = setting.listings.current_day(request.symbol, at)
        return condition_rule(setting.rule_book, setting.traded(request.symbol).board, day, request.type)

    def arrival(
        self, at: Instant, order: Order, account: AccountState, market: InstrumentDay
    ) -> tuple[Arrival, tuple[Refusal, ...]]:
        """An order as it reaches the exchange, and what speaks against it in the market as it is now."""
        request = order.request
        context = order_context(self._setting, request.symbol, at, account, market)
        rule = order_type_rule(context.rule_book, context.instrument.board, context.day, request.type)
        levels, spreads = (None, None) if rule is None else (rule.levels, rule.spreads)
        arrival = Arrival(order.order_id, request, levels, spreads, self._protection(order, context))
        return arrival, (*check_arrival(request, context), *check_price(request, context))

    def _protection(self, order: Order, context: CheckContext) -> Decimal | None:
        """The price at which the exchange stops for a purchase without one: it may not cost more than is frozen."""
        request = order.request
        if request.side is Side.SELL or request.price is not None or context.limits.up is not None:
            return request.price
        return price_covered(order.frozen_cash, order.open, context)

    def sends_at(
        self, at: Instant, request: OrderRequest, account: AccountState, market: InstrumentDay
    ) -> Instant:
        """When an order that was found right goes to the exchange: now, or when it is taken there."""
        context = order_context(self._setting, request.symbol, at, account, market)
        return held_until(request, context) or at

    def hold(self, at: Instant, order_id: int, until: Instant) -> OrderHeld:
        """Keep the order until the exchange takes it."""
        return OrderHeld(at, order_id, until)

    def sent(self, at: Instant, order_id: int) -> OrderSent:
        """The order leaves for the exchange."""
        return OrderSent(at, order_id)

    def cancel_held(self, at: Instant, order: Order) -> tuple[Fact, ...]:
        """An order that never left the broker is cancelled at once; one that has ended stays as it is."""
        if not order.is_open:
            return ()
        return (CancelReported(at, order.order_id, order.open),)

    def expire_all(self, at: Instant, account: AccountState) -> tuple[Fact, ...]:
        """Day orders that are still open end with their market; one sent after the close is yet to be refused."""
        orders = (order for order in account.open_orders if order.submitted_at < at - EXPIRY_DELAY)
        return tuple(
            OrderExpired(at, order.order_id, order.open)
            for order in orders
            if self._has_closed(at, order) and not self._keeps_on(at, order)
        )

    def _keeps_on(self, at: Instant, order: Order) -> bool:
        """Whether an order outlives its day: kept until it is cancelled, and not yet for as long as brokers do.

        Where the calendars end, everything does.
        """
        if order.request.validity is Validity.DAY or order.stop_price is None:
            return False
        rule = self._condition(order.submitted_at, order.request)
        assert rule is not None, "other orders are not kept"
        setting, symbol = self._setting, order.request.symbol
        placed_on = setting.order_day_of(symbol, order.submitted_at).day
        board, day = setting.traded(symbol).board, setting.order_day_of(symbol, at).day
        try:
            following = next_trading_day(setting.rule_book, board, day)
        except NoRule:
            return False
        return following <= last_day(placed_on, rule.terms)

    def _has_closed(self, at: Instant, order: Order) -> bool:
        """Whether the exchange takes no such order any more on the day of its market."""
        setting, request = self._setting, order.request
        day, board = setting.order_day_of(request.symbol, at), setting.traded(request.symbol).board
        rule = order_type_rule(setting.rule_book, board, day.day, request.type)
        phases = rule.phases if rule is not None else frozenset()
        return all(span.end <= at for span in day.spans if span.can_enter or span.phase in phases)

    def report(self, at: Instant, fact: Fact, account: AccountState) -> tuple[Fact, ...]:
        """What the application hears of a fact of the exchange."""
        match fact:
            case OrderAccepted(_, order_id):
                return (OrderAcknowledged(at, order_id),)
            case TradeExecuted():
                return (self._book(at, fact, account.orders[fact.order_id]),)
            case CancelAccepted(_, order_id, quantity) | RemainderLapsed(_, order_id, quantity):
                return (CancelReported(at, order_id, quantity),)
            case CancelTurnedAway(_, order_id, refusal):
                return (CancelRefusalReported(at, order_id, refusal),)
            case OrderTurnedAway(_, order_id, refusals):
                return (RejectionReported(at, order_id, refusals),)
            case _:
                raise TypeError(f"the application hears nothing of {fact}")

    def _book(self, at: Instant, trade: TradeExecuted, order: Order) -> FillReported:
        """Charge what the trade adds to the order's fees, and keep frozen what its open rest may need.

        While a change is under way everything is kept that the trade does not take: the changed order may need it.
        """
        value, filled = order.value + trade.price * trade.quantity, order.filled + trade.quantity
        before, after = self._fees(at, order, order.value, order.filled), self._fees(at, order, value, filled)
        rest = order.request.quantity - order.cancelled - filled
        is_buy, fees = order.request.side is Side.BUY, fees_added(before, after)
        if order.status is OrderStatus.PENDING_REPLACE and rest:
            spent = trade.price * trade.quantity + sum((amount for _, amount in fees), ZERO)
            frozen = order.frozen_cash - spent, order.frozen_shares - trade.quantity
        else:
            frozen = self._still_frozen(at, order, rest, value, filled), rest
        return FillReported(
            at,
            order.order_id,
            trade.execution,
            trade.price,
            trade.quantity,
            fees,
            frozen[0] if is_buy else ZERO,
            0 if is_buy else frozen[1],
            *self._settlement(at, order.request),
        )

    def stands_frozen(self, at: Instant, order: Order) -> tuple[Decimal, int]:
        """What an order as it stands keeps frozen."""
        if order.request.side is Side.SELL:
            return ZERO, order.open
        return self._still_frozen(at, order, order.open, order.value, order.filled), 0

    def _settlement(self, at: Instant, request: OrderRequest) -> tuple[Instant | None, Instant | None]:
        """From when bought shares may be sold, and when the cash is settled, by the rule of the instrument's board."""
        setting, symbol = self._setting, request.symbol
        day = setting.listings.current_day(symbol, at)
        days = settlement_days(setting.rule_book, setting.traded(symbol), day)
        sellable_from = days.sellable_from if request.side is Side.BUY else None
        return self._beginning_of(symbol, sellable_from), self._beginning_of(symbol, days.settles_on)

    def _beginning_of(self, symbol: str, day: date | None) -> Instant | None:
        return None if day is None else self._setting.listings.trading_day(symbol, day).spans[0].start

    def _fees(self, at: Instant, order: Order, value: Decimal, quantity: int) -> FeeBreakdown:
        setting, request = self._setting, order.request
        instrument = setting.traded(request.symbol)
        day = setting.listings.current_day(request.symbol, at)
        plan = setting.profile.fee_plan
        return fees_of(setting.rule_book, plan, instrument, request.side, day, value, quantity)

    def _still_frozen(self, at: Instant, order: Order, rest: int, value: Decimal, filled: int) -> Decimal:
        """What the open rest of a purchase may need; of one without a price its part of what was frozen for it."""
        setting, symbol = self._setting, order.request.symbol
        day = setting.listings.current_day(symbol, at)
        price = freeze_price(order.request, setting.listings.limits(symbol, day).up)
        if price is None:
            return half_up(order.frozen_cash * rest / order.open)
        plan, instrument = setting.profile.fee_plan, setting.traded(symbol)
        return cash_still_frozen(setting.rule_book, plan, instrument, day, price, rest, value, filled)
