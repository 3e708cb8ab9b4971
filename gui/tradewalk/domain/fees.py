"""What a trade costs: each fee half-up to 0.01, on the order's whole executed value."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import ZERO, half_up
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.rule_terms import FeePlanTerms, FeeTerms
from tradewalk.domain.rules import Rule, RuleBook


@dataclass(frozen=True, slots=True)
class FeeLine:
    """One fee of one order, in the instrument's currency.

    ``amount`` is ``rate`` × ``base``, at least ``minimum``. A line with ``included_in`` is a part of
    that other fee: it is shown, and not in the total.
    """

    fee_id: str
    amount: Decimal
    rate: Decimal
    base: Decimal
    minimum: Decimal
    rule_id: str
    included_in: str | None


@dataclass(frozen=True, slots=True)
class FeeBreakdown:
    """All fees of one order, and their sum."""

    lines: tuple[FeeLine, ...]
    total: Decimal

    def charged(self) -> tuple[tuple[str, Decimal], ...]:
        """What is booked, by fee id: the lines that are not included in another."""
        return tuple((line.fee_id, line.amount) for line in self.lines if line.included_in is None)


def fees_of(
    book: RuleBook, plan: str, instrument: Instrument, side: Side, day: date, value: Decimal, quantity: int
) -> FeeBreakdown:
    """The fees of an order that has executed *quantity* shares for *value*. Raises NoRule.

    Nothing executed costs nothing: the minimum is charged with the first share.
    """
    rules = _fee_rules(book, plan, instrument, side, day) if quantity else ()
    lines = tuple(_line(rule, value) for rule in rules)
    total = sum((line.amount for line in lines if line.included_in is None), ZERO)
    return FeeBreakdown(lines, total)


def fees_added(before: FeeBreakdown, after: FeeBreakdown) -> tuple[tuple[str, Decimal], ...]:
    """What one more fill adds, by fee id, so that the order's fees are those of its whole value."""
    charged = dict(before.charged())
    return tuple((fee_id, amount - charged.get(fee_id, ZERO)) for fee_id, amount in after.charged())


def freeze_price(request: OrderRequest, limit_up: Decimal | None) -> Decimal | None:
    """The price at which a buy freezes cash: its limit or protective price, else limit-up."""
    if request.type is OrderType.LIMIT:
        return request.price
    return request.price if request.price is not None else limit_up


def cash_to_freeze(
    book: RuleBook, plan: str, instrument: Instrument, day: date, price: Decimal, quantity: int
) -> Decimal:
    """What a buy freezes: *price* (see ``freeze_price``) × *quantity*, and the fees of that."""
    return cash_still_frozen(book, plan, instrument, day, price, quantity, ZERO, 0)


def cash_still_frozen(
    book: RuleBook,
    plan: str,
    instrument: Instrument,
    day: date,
    price: Decimal,
    open_quantity: int,
    executed_value: Decimal,
    executed_quantity: int,
) -> Decimal:
    """What a buy keeps frozen for its open rest.

    The rest at the freeze price, and the fees still to come, so that the order's fees in the end are
    those of its whole value. Nothing open freezes nothing.
    """
    if not open_quantity:
        return ZERO
    rest = price * open_quantity
    so_far = fees_of(book, plan, instrument, Side.BUY, day, executed_value, executed_quantity)
    whole = fees_of(
        book, plan, instrument, Side.BUY, day, executed_value + rest, executed_quantity + open_quantity
    )
    return half_up(rest) + whole.total - so_far.total


def _fee_rules(
    book: RuleBook, plan: str, instrument: Instrument, side: Side, day: date
) -> Iterator[Rule[FeeTerms]]:
    board = instrument.board
    for subject in book.get(FeePlanTerms, board, day, plan).terms.fees:
        rule = book.get(FeeTerms, board, day, subject)
        if side in rule.terms.sides:
            yield rule


def _line(rule: Rule[FeeTerms], value: Decimal) -> FeeLine:
    terms = rule.terms
    amount = max(half_up(value * terms.rate), terms.minimum)
    return FeeLine(terms.fee, amount, terms.rate, value, terms.minimum, rule.id, terms.included_in)
