"""What would become of an order if it were changed now: asked before anything is sent."""

from decimal import Decimal
from typing import NamedTuple

from tradewalk.domain.account import AccountState
from tradewalk.domain.amend_terms import AmendMethod, AmendTerms
from tradewalk.domain.amendments import Wish, amend_rule, check_amendable, keeps_place
from tradewalk.domain.instants import Instant
from tradewalk.domain.orders import Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rules import Rule
from tradewalk.market.instrument_day import InstrumentDay
from tradewalk.simulation.broker import Broker
from tradewalk.simulation.change_broker import ChangeBroker
from tradewalk.simulation.setting import Setting


class ChangeAnswer(NamedTuple):
    """How the order's market changes it, whether it keeps its place, and everything that speaks against it.

    ``frozen`` is the cash that stays frozen for a purchase once it is changed; None for a sale, and where the change
    is refused.
    """

    method: AmendMethod
    keeps_place: bool
    refusals: tuple[Refusal, ...]
    frozen: Decimal | None
    rule: Rule[AmendTerms]


def read_change(
    setting: Setting, at: Instant, order: Order, wish: Wish, account: AccountState, market: InstrumentDay
) -> ChangeAnswer:
    """The answer to a wish at this moment. Raises NoRule."""
    symbol = order.request.symbol
    rule = amend_rule(setting.rule_book, setting.traded(symbol), setting.order_day_of(symbol, at))
    broker = ChangeBroker(setting, Broker(setting))
    plan = broker.plan(at, order, wish)
    if isinstance(plan, Refusal):
        return ChangeAnswer(rule.terms.method, keeps_place(order, wish, rule.terms), (plan,), None, rule)
    faults = broker.faults(at, order, plan, account, market)
    is_frozen = not faults and order.request.side is Side.BUY
    frozen = broker.frozen(at, order, plan, account, market).cash if is_frozen else None
    return ChangeAnswer(plan.method, plan.keeps_place, faults, frozen, rule)


def read_amendable(setting: Setting, at: Instant, order: Order) -> Refusal | None:
    """What speaks against changing an order at this moment, whatever it shall become. Raises NoRule."""
    symbol = order.request.symbol
    day = setting.order_day_of(symbol, at)
    return check_amendable(order, setting.traded(symbol), day, at, setting.rule_book)
