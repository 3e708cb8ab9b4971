"""The fee microscope: one order under other plans, on other days and in other sizes. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from tradewalk.domain.break_even import break_even_price
from tradewalk.domain.fees import FeeBreakdown, fees_of
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import Side
from tradewalk.domain.rule_terms import FeePlanTerms
from tradewalk.domain.rules import EXCHANGE_OF, NoRule, RuleBook
from tradewalk.domain.tick_rules import tick_table
from tradewalk.domain.ticks import TickTable

BASIS_POINTS = 10_000
_EXACT = Decimal("0.00000001")


@dataclass(frozen=True, slots=True)
class ExecutedOrder:
    """An order that is taken to be executed whole at one price, on one day, under one plan."""

    plan: str
    instrument: Instrument
    side: Side
    price: Decimal
    quantity: int
    day: date

    @property
    def value(self) -> Decimal:
        """Price times quantity; to eight decimals, since an average price may have no end."""
        return (self.price * self.quantity).quantize(_EXACT)


@dataclass(frozen=True, slots=True)
class FeeDifference:
    """What one fee is, and how much more that is than for the order that was asked for; less when negative."""

    fee_id: str
    amount: Decimal
    more: Decimal


@dataclass(frozen=True, slots=True)
class ComparedFees:
    """The fees of one order beside those of the one that was asked for.

    ``more`` is the difference of the totals. ``lines`` are the fees that are charged by either, in the order of
    this one's. ``basis_points`` is the total in hundredths of a per cent of the value. ``move`` is how far the
    price must go from a purchase, or must have come up to a sale, before the way in and out again loses nothing,
    both charged by the rules of the day; None where no legal price is good enough.
    """

    order: ExecutedOrder
    fees: FeeBreakdown
    more: Decimal
    lines: tuple[FeeDifference, ...]
    basis_points: Decimal
    move: Decimal | None


def compare(
    book: RuleBook, asked: ExecutedOrder, others: Iterable[ExecutedOrder]
) -> tuple[ComparedFees, ...]:
    """The asked-for order first, then the others; one that its plan does not cover is left out.

    Raises NoRule for the asked-for one.
    """
    fees = order_fees(book, asked)
    rows = [_compared(book, asked, fees, fees)]
    for other in others:
        try:
            rows.append(_compared(book, other, order_fees(book, other), fees))
        except NoRule:
            continue
    return tuple(rows)


def plans_of(book: RuleBook, board: Board, day: date) -> tuple[str, ...]:
    """The plans that say themselves what they charge on a board on *day*, by name."""
    rules = (*book.about(FeePlanTerms, board), *book.about(FeePlanTerms, EXCHANGE_OF[board]))
    names = {rule.subject for rule in rules if rule.holds_on(day) and rule.terms.same_as is None}
    return tuple(sorted(names))


def _compared(book: RuleBook, order: ExecutedOrder, fees: FeeBreakdown, asked: FeeBreakdown) -> ComparedFees:
    before, now = dict(asked.charged()), dict(fees.charged())
    lines = tuple(
        FeeDifference(fee_id, now.get(fee_id, ZERO), now.get(fee_id, ZERO) - before.get(fee_id, ZERO))
        for fee_id in dict.fromkeys((*now, *before))
    )
    return ComparedFees(
        order,
        fees,
        fees.total - asked.total,
        lines,
        fees.total * BASIS_POINTS / order.value,
        break_even_move(book, order),
    )


def break_even_move(book: RuleBook, order: ExecutedOrder) -> Decimal | None:
    """How far the price must move between buying and selling the same shares, so that nothing is lost.

    A purchase looks for the lowest legal price to sell at, a sale for the highest to have bought at. None where
    a sale brings so little that no price is low enough. Raises NoRule.
    """
    total = order_fees(book, order).total
    if order.side is Side.BUY:
        cost = order.value + total
        price = break_even_price(book, order.plan, order.instrument, order.day, cost, order.quantity)
        return price - order.price
    bought_at = _highest_purchase(book, order, order.value - total)
    return None if bought_at is None else order.price - bought_at


def _highest_purchase(book: RuleBook, sale: ExecutedOrder, proceeds: Decimal) -> Decimal | None:
    """The highest legal price at which the shares of a sale, bought with fees, cost no more than it brings.

    The search begins where even the fees of a dearer purchase would be covered, and goes up tick by tick.
    """
    ticks = tick_table(book, sale.instrument, sale.day)
    least = proceeds - _purchase_fees(book, sale, proceeds / sale.quantity)
    number = max(1, _floor(ticks, least / sale.quantity))
    if _purchase_cost(book, sale, ticks.price_of(number)) > proceeds:
        return None
    while _purchase_cost(book, sale, ticks.price_of(number + 1)) <= proceeds:
        number += 1
    return ticks.price_of(number)


def _floor(ticks: TickTable, price: Decimal) -> int:
    return ticks.floor_of(price) if price > 0 else 0


def _purchase_cost(book: RuleBook, sale: ExecutedOrder, price: Decimal) -> Decimal:
    return price * sale.quantity + _purchase_fees(book, sale, price)


def _purchase_fees(book: RuleBook, sale: ExecutedOrder, price: Decimal) -> Decimal:
    return order_fees(book, replace(sale, side=Side.BUY, price=max(price, ZERO))).total


def order_fees(book: RuleBook, order: ExecutedOrder) -> FeeBreakdown:
    """What an order costs. Raises NoRule."""
    plan, instrument, side = order.plan, order.instrument, order.side
    return fees_of(book, plan, instrument, side, order.day, order.value, order.quantity)
