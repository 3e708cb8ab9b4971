"""What the ticket says of an order that a broker is to keep: its condition, and stops that lie near at hand. Pure."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.conditional_orders import Trail, last_day, stop_behind, type_sent
from tradewalk.domain.kept_orders import condition_of
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.stop_checks import market_of
from tradewalk.domain.ticks import TickTable
from tradewalk.views.ticket.form import TicketForm

DISTANCES = (Decimal("0.01"), Decimal("0.02"), Decimal("0.05"))
"""Parts of the market's price at which a stop is offered."""


@dataclass(frozen=True, slots=True)
class NearStop:
    """A stop at this part of the price away from the market, and the trail that stays so far behind it."""

    ratio: Decimal
    stop: Decimal
    trail: Decimal


@dataclass(frozen=True, slots=True)
class KeptOrder:
    """An order that its broker keeps. ``sends`` is the type that goes out.

    ``market`` is what the stop is measured from, None while nothing says it. ``stop`` is where it stands, or where one
    that trails begins, None while its number is missing. ``last_day`` is how long a broker keeps it at most.
    ``is_pair``: its limit is watched for as well, on the other side of the market.
    """

    sends: OrderType
    freezes: bool
    market: Decimal | None
    stop: Decimal | None
    near: tuple[NearStop, ...]
    last_day: date
    is_pair: bool = False


def kept_order(form: TicketForm, context: CheckContext, ticks: TickTable) -> KeptOrder | None:
    """The condition of a form; None for an order that goes out at once."""
    rule = condition_of(form.type, context)
    sends = None if rule is None else type_sent(form.type, rule.terms)
    if rule is None or sends is None:
        return None
    market = market_of(form.side, context)
    base = market or context.previous_close
    near = () if base is None else tuple(_near(base, ratio, form.side, ticks) for ratio in DISTANCES)
    until = last_day(context.day, rule.terms)
    return KeptOrder(sends, rule.terms.freezes, market, _stop(form, base, ticks), near, until, form.is_pair)


def _stop(form: TicketForm, base: Decimal | None, ticks: TickTable) -> Decimal | None:
    if form.has_stop_price:
        return form.stop_price.value
    if base is None or form.trail.value is None:
        return None
    return stop_behind(base, Trail(form.trail.value), form.side, ticks)


def _near(base: Decimal, ratio: Decimal, side: Side, ticks: TickTable) -> NearStop:
    stop = stop_behind(base, Trail(ratio, is_ratio=True), side, ticks)
    tick = ticks.tick_at(base)
    return NearStop(ratio, stop, max((base * ratio // tick) * tick, tick))
