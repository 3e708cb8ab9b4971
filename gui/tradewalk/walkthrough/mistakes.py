"""The mistakes that are known by name: what gives each away, and how its cost is worked out.

A pattern speaks of published states; a walkthrough writes the like of it into its ``when``. Where there are several,
each alone gives the mistake away. What a question was answered stands at ``answer.`` and its step.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.orders import OrderStatus, OrderType, Side, Validity
from tradewalk.domain.refusals import Reason
from tradewalk.walkthrough import mistake_costs
from tradewalk.walkthrough.condition import Condition, Operator, Predicate, StateValue
from tradewalk.walkthrough.mistake_costs import Cost, CostFacts, Intent
from tradewalk.walkthrough.scene import ANSWER

FAR = Decimal(2)
"""Percent of the last price, from which a limit is far from the market."""
WIDE = 10
"""Ticks, from which a spread is wide."""
UNPRICED = (
    OrderType.MARKET, OrderType.BEST_FIVE_IOC, OrderType.BEST_FIVE_TO_LIMIT, OrderType.COUNTERPARTY_BEST, OrderType.IOC,
)  # fmt: skip
"""The types that take what the market asks."""


class Kind(StrEnum):
    """The mistakes of this trade, by the names that a walkthrough gives them."""

    WRONG_STOCK = "wrong_stock"
    WRONG_SIDE = "wrong_side"
    LOTS_FOR_SHARES = "lots_for_shares"
    ODD_LOT = "odd_lot"
    MARKET_INTO_WIDE_SPREAD = "market_into_wide_spread"
    LIMIT_THROUGH_MARKET = "limit_through_market"
    LIMIT_FAR_FROM_MARKET = "limit_far_from_market"
    EXTRA_ZERO = "extra_zero"
    SUBMITTED_TWICE = "submitted_twice"
    CANCEL_AFTER_FILL = "cancel_after_fill"
    SENT_TAKEN_FOR_FILLED = "sent_taken_for_filled"
    PART_FILL_OVERLOOKED = "part_fill_overlooked"
    MORE_THAN_CASH = "more_than_cash"
    FORGOTTEN_VALIDITY = "forgotten_validity"
    CONFIRMATION_NOT_READ = "confirmation_not_read"


OF_ORDERS = frozenset(
    {
        Kind.SUBMITTED_TWICE, Kind.CANCEL_AFTER_FILL, Kind.SENT_TAKEN_FOR_FILLED, Kind.PART_FILL_OVERLOOKED,
        Kind.FORGOTTEN_VALIDITY, Kind.CONFIRMATION_NOT_READ,
    }
)  # fmt: skip
"""Mistakes about an order that was sent; the others stand in the ticket."""


IF_TAKEN = frozenset({Kind.WRONG_STOCK, Kind.WRONG_SIDE, Kind.LOTS_FOR_SHARES, Kind.ODD_LOT, Kind.EXTRA_ZERO})
"""Mistakes in the ticket that cost something only where such an order would have been taken at the best price."""


class Check(NamedTuple):
    """The question by which a mistake of understanding is seen: its step, and the answer that is wrong."""

    step_id: str
    wrong: str


NO_CHECK = Check("", "")


@dataclass(frozen=True, slots=True)
class KnownMistake:
    """``patterns`` takes what the learner is to do, and the question that tells; ``cost`` the facts of the mistake."""

    kind: Kind
    patterns: Callable[[Intent, Check], tuple[Condition, ...]]
    cost: Callable[[CostFacts], Cost | None]


def _where(*predicates: Predicate) -> tuple[Condition, ...]:
    return (Condition(predicates),)


def _is(path: str, *values: StateValue) -> Predicate:
    return Predicate(path, Operator.EQUAL if len(values) == 1 else Operator.ONE_OF, values)


def _not(path: str, value: StateValue) -> Predicate:
    return Predicate(path, Operator.NOT_EQUAL, (value,))


def _more(path: str, value: StateValue) -> Predicate:
    return Predicate(path, Operator.MORE, (value,))


def _less(path: str, value: StateValue) -> Predicate:
    return Predicate(path, Operator.LESS, (value,))


def _wrong_stock(intent: Intent, _: Check) -> tuple[Condition, ...]:
    return (*_where(_not("ticket.symbol", intent.symbol)), *_where(_not("detail.symbol", intent.symbol)))


def _wrong_side(intent: Intent, _: Check) -> tuple[Condition, ...]:
    return _where(_is("ticket.side", intent.side.other.value))


def _lots_for_shares(intent: Intent, _: Check) -> tuple[Condition, ...]:
    return _where(_is("ticket.quantity", intent.quantity // intent.lot, intent.quantity * intent.lot))


def _odd_lot(intent: Intent, _: Check) -> tuple[Condition, ...]:
    return _where(Predicate("ticket.quantity", Operator.NOT_MULTIPLE_OF, (intent.lot,)))


def _market_into_wide_spread(_: Intent, __: Check) -> tuple[Condition, ...]:
    types = _is("ticket.type", *(each.value for each in UNPRICED))
    return _where(types, Predicate("detail.spread_ticks", Operator.AT_LEAST, (WIDE,)))


def _limit_through_market(_: Intent, __: Check) -> tuple[Condition, ...]:
    return _where(_is("ticket.type", OrderType.LIMIT.value), _more("ticket.ticks_through_market", 0))


def _limit_far_from_market(intent: Intent, _: Check) -> tuple[Condition, ...]:
    path = "ticket.percent_from_last"
    far = _less(path, -FAR) if intent.side is Side.BUY else _more(path, FAR)
    return _where(_is("ticket.type", OrderType.LIMIT.value), far)


def _extra_zero(intent: Intent, _: Check) -> tuple[Condition, ...]:
    return _where(_is("ticket.quantity", intent.quantity * 10))


def _submitted_twice(intent: Intent, _: Check) -> tuple[Condition, ...]:
    return _where(
        _more("orders.count", 1),
        _is("order.last.symbol", intent.symbol),
        _is("order.last.side", intent.side.value),
        _is("order.last.quantity", intent.quantity),
    )


def _cancel_after_fill(_: Intent, __: Check) -> tuple[Condition, ...]:
    return _where(_is("order.last.cancel_refusal", Reason.ALREADY_DONE.value), _more("order.last.filled", 0))


def _sent_taken_for_filled(_: Intent, check: Check) -> tuple[Condition, ...]:
    return _where(_is(f"{ANSWER}{check.step_id}", check.wrong), _is("order.last.filled", 0))


def _part_fill_overlooked(_: Intent, check: Check) -> tuple[Condition, ...]:
    answered = _is(f"{ANSWER}{check.step_id}", check.wrong)
    return _where(answered, _more("order.last.filled", 0), _more("order.last.remaining", 0))


def _more_than_cash(_: Intent, __: Check) -> tuple[Condition, ...]:
    return _where(_is(f"ticket.refusals.{Reason.NOT_ENOUGH_CASH.value}", True))  # a state's value


def _forgotten_validity(_: Intent, __: Check) -> tuple[Condition, ...]:
    expired = _is("order.last.status", OrderStatus.EXPIRED.value)
    return _where(expired, _is("order.last.validity", Validity.DAY.value))


def _confirmation_not_read(intent: Intent, _: Check) -> tuple[Condition, ...]:
    """What was sent is not what was meant, whichever of it."""
    meant: dict[str, StateValue] = {
        "symbol": intent.symbol,
        "side": intent.side.value,
        "quantity": intent.quantity,
        "price": intent.price,
    }
    differences = (
        _where(_not(f"order.last.{name}", value)) for name, value in meant.items() if value is not None
    )
    return tuple(condition for each in differences for condition in each)


def _known(
    kind: Kind,
    patterns: Callable[[Intent, Check], tuple[Condition, ...]],
    cost: Callable[[CostFacts], Cost | None],
) -> tuple[str, KnownMistake]:
    return kind.value, KnownMistake(kind, patterns, cost)


MISTAKES: Mapping[str, KnownMistake] = dict(
    (
        _known(Kind.WRONG_STOCK, _wrong_stock, mistake_costs.undone),
        _known(Kind.WRONG_SIDE, _wrong_side, mistake_costs.undone),
        _known(Kind.LOTS_FOR_SHARES, _lots_for_shares, mistake_costs.wrong_quantity),
        _known(Kind.ODD_LOT, _odd_lot, mistake_costs.odd_part),
        _known(Kind.MARKET_INTO_WIDE_SPREAD, _market_into_wide_spread, mistake_costs.beside_the_middle),
        _known(Kind.LIMIT_THROUGH_MARKET, _limit_through_market, mistake_costs.beyond_the_best),
        _known(Kind.LIMIT_FAR_FROM_MARKET, _limit_far_from_market, mistake_costs.missed),
        _known(Kind.EXTRA_ZERO, _extra_zero, mistake_costs.wrong_quantity),
        _known(Kind.SUBMITTED_TWICE, _submitted_twice, mistake_costs.undone),
        _known(Kind.CANCEL_AFTER_FILL, _cancel_after_fill, mistake_costs.sold_again),
        _known(Kind.SENT_TAKEN_FOR_FILLED, _sent_taken_for_filled, mistake_costs.missed),
        _known(Kind.PART_FILL_OVERLOOKED, _part_fill_overlooked, mistake_costs.missed),
        _known(Kind.MORE_THAN_CASH, _more_than_cash, mistake_costs.short_of_cash),
        _known(Kind.FORGOTTEN_VALIDITY, _forgotten_validity, mistake_costs.missed),
        _known(Kind.CONFIRMATION_NOT_READ, _confirmation_not_read, mistake_costs.other_than_meant),
    )
)
"""Every named mistake, by its name."""


def cost_of(kind: str, facts: CostFacts) -> Cost | None:
    """What a mistake costs; None for one without a name, or where the market does not say what is asked."""
    known = MISTAKES.get(kind)
    if facts.is_refused and kind in IF_TAKEN:
        return Cost((), facts.currency, is_refused=True)
    return None if known is None else known.cost(facts)


def intent_of(conditions: tuple[Condition, ...], lot: int = 1) -> Intent | None:
    """What a learner is to do, as the expectations of a walkthrough say; None where they do not say it all.

    Of several orders it is the first; ``lot`` is the instrument's.
    """
    said: dict[str, StateValue] = {}
    for predicate in (each for condition in conditions for each in condition.predicates):
        if predicate.operator is Operator.EQUAL:
            said.setdefault(predicate.path, predicate.expected[0])
    symbol = said.get("ticket.symbol") or said.get("detail.symbol") or said.get("order.last.symbol")
    side = said.get("ticket.side") or said.get("order.last.side") or Side.BUY.value
    quantity = said.get("ticket.quantity") or said.get("order.last.quantity")
    price = said.get("ticket.price") or said.get("order.last.price")
    if not isinstance(symbol, str) or not isinstance(quantity, int | Decimal) or side not in set(Side):
        return None
    limit = Decimal(price) if isinstance(price, int | Decimal) else None
    return Intent(symbol, Side(str(side)), int(quantity), limit, lot)
