"""Conditions that a broker keeps: stops, stops with a limit and trailing stops. The exchange hears of none of them.

A purchase's stop lies above the market, a sale's below. What triggers is the first price seen at or beyond it,
however far beyond: a gap through the stop triggers at the next trade, and a stop without a limit takes what it gets.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.amend_terms import ConditionTerms, WatchedPrice
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderRequest, OrderType, Side, Validity
from tradewalk.domain.quotes import BookSnapshot
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rules import Rule
from tradewalk.domain.ticks import TickTable

_AT_A_LIMIT = frozenset({OrderType.STOP_LIMIT, OrderType.ONE_CANCELS_OTHER})


class Trail(NamedTuple):
    """How far a trailing stop stays behind the market: an amount, or a part of the price (0.05 is five per cent)."""

    distance: Decimal
    is_ratio: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """An order that waits at the broker until the market reaches ``stop_price``, to the end of ``good_until``."""

    request: OrderRequest
    stop_price: Decimal
    good_until: date
    trail: Trail | None = None

    def is_over_on(self, day: date) -> bool:
        """Whether it has died of old age."""
        return day > self.good_until


class Triggered(NamedTuple):
    """The order that goes out, and the price that set it off."""

    order: OrderRequest
    seen: Decimal


class SetAside(NamedTuple):
    """What a condition freezes while it is kept: cash for this value and its fees, and so many shares."""

    value: Decimal = ZERO
    shares: int = 0


def begin_stop(
    request: OrderRequest, placed_on: date, good_until: date, rule: Rule[ConditionTerms]
) -> Condition | Refusal:
    """A stop at the price of its request. Its numbers are checked by ``stop_checks``."""
    fault = _fault(request, placed_on, good_until, rule)
    if fault is None and request.stop_price is None:
        return Refusal(Reason.STOP_PRICE_MISSING)
    return fault or Condition(request, request.stop_price or ZERO, good_until)


def begin_trailing_stop(
    request: OrderRequest,
    trail: Trail,
    market: Decimal,
    ticks: TickTable,
    placed_on: date,
    good_until: date,
    rule: Rule[ConditionTerms],
) -> Condition | Refusal:
    """A stop that follows the market from where it stands now."""
    fault = _fault(request, placed_on, good_until, rule)
    if fault is None and trail.distance <= 0:
        return Refusal(Reason.TRAIL_MISSING, trail.distance)
    return fault or Condition(request, stop_behind(market, trail, request.side, ticks), good_until, trail)


def _fault(
    request: OrderRequest, placed_on: date, good_until: date, rule: Rule[ConditionTerms]
) -> Refusal | None:
    if request.type not in rule.terms.types:
        return Refusal(Reason.TYPE_NOT_ON_BOARD, rule_id=rule.id)
    days, most = (good_until - placed_on).days, Decimal(rule.terms.longest_days)
    return Refusal(Reason.VALID_TOO_LONG, Decimal(days), most, most, rule.id) if days > most else None


def watched_price(
    terms: ConditionTerms, side: Side, last: Decimal | None, book: BookSnapshot
) -> Decimal | None:
    """The price that the broker compares; None while there is none, and then nothing triggers."""
    if terms.watches is WatchedPrice.LAST:
        return last
    levels = book.bids if side is Side.SELL else book.asks
    return levels[0].price if levels else None


def type_sent(order_type: OrderType, terms: ConditionTerms) -> OrderType | None:
    """What a kept order goes out as, of two prices at the one to take a profit; None where there is no such order."""
    return OrderType.LIMIT if order_type in _AT_A_LIMIT else terms.sends_as


def order_sent(request: OrderRequest, terms: ConditionTerms, seen: Decimal | None = None) -> OrderRequest:
    """A stop with a limit becomes a limit order; the others keep their price as protection, where they have one.

    Of two prices the one that was *seen* decides: the profit is taken by a limit order, the loss stopped at any
    price. However long it was kept, what goes out is an order for a day.
    """
    kind = type_sent(request.type, terms)
    if request.type is OrderType.ONE_CANCELS_OTHER and seen is not None and not _takes_profit(request, seen):
        request, kind = replace(request, price=None), terms.sends_as
    assert kind is not None, "a market without such an order keeps no such condition"
    return replace(request, type=kind, stop_price=None, trail=None, validity=Validity.DAY)


def _takes_profit(request: OrderRequest, seen: Decimal) -> bool:
    assert request.price is not None, "a profit without a price was refused before"
    return seen <= request.price if request.side is Side.BUY else seen >= request.price


def last_day(placed_on: date, terms: ConditionTerms) -> date:
    """The last day on which a broker keeps what was placed then."""
    return placed_on + timedelta(days=terms.longest_days)


def watch(
    condition: Condition, seen: Decimal, terms: ConditionTerms, ticks: TickTable
) -> Condition | Triggered:
    """What a price makes of a condition: it triggers, or waits on, its trailing stop moved up or where it was."""
    side = condition.request.side
    is_reached = seen >= condition.stop_price if side is Side.BUY else seen <= condition.stop_price
    if is_reached:
        return Triggered(order_sent(condition.request, terms), seen)
    if condition.trail is None:
        return condition
    nearer = min if side is Side.BUY else max
    behind = stop_behind(seen, condition.trail, side, ticks)
    return replace(condition, stop_price=nearer(condition.stop_price, behind))


def set_aside(condition: Condition, terms: ConditionTerms, buy_factor: Decimal) -> SetAside:
    """What is frozen while the broker keeps a condition: of a purchase without a limit, ``buy_factor`` x its stop."""
    request = condition.request
    if not terms.freezes:
        return SetAside()
    if request.side is Side.SELL:
        return SetAside(shares=request.quantity)
    price = condition.stop_price * buy_factor if request.price is None else request.price
    return SetAside(price * request.quantity)


def stop_behind(market: Decimal, trail: Trail, side: Side, ticks: TickTable) -> Decimal:
    """The stop at this distance from the market, on the tick that is no nearer to it."""
    distance = market * trail.distance if trail.is_ratio else trail.distance
    if side is Side.BUY:
        return ticks.price_of(ticks.ceiling_of(market + distance))
    return ticks.price_of(ticks.floor_of(max(market - distance, ZERO)))
