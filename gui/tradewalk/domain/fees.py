"""What a trade costs: each fee of an order is worked out from everything that the order has executed.

Exchanges and tax offices charge by the trade, and brokers differ; here the unit is the order, so that a purchase
costs the same in one fill or in ten. What a fill adds is the difference that it makes (``fees_added``).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tradewalk.domain.instruments import Board, Exchange, Instrument
from tradewalk.domain.money import CENT, ZERO, ceiling, half_up
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.rule_terms import FeeBasis, FeePlanTerms, FeeRounding, FeeTerms
from tradewalk.domain.rules import HOME_BOARD, NoRule, Rule, RuleBook, Scope


@dataclass(frozen=True, slots=True)
class FeeLine:
    """One fee of one order, in the instrument's currency.

    ``amount`` is ``rate`` x ``base``, kept between ``minimum`` and the maxima (see ``FeeTerms``), rounded by
    ``rounding``. ``base`` is the executed value, the number of shares, or 1 for the order, as ``per`` says. A line
    with ``included_in`` is a part of that other fee: it is shown, and not in the total.
    """

    fee_id: str
    amount: Decimal
    rate: Decimal
    base: Decimal
    minimum: Decimal
    rule_id: str
    included_in: str | None
    per: FeeBasis = FeeBasis.VALUE
    maximum: Decimal | None = None
    maximum_ratio: Decimal | None = None
    rounding: FeeRounding = FeeRounding.NEAREST_CENT

    @property
    def is_charged(self) -> bool:
        """Whether it is booked by itself, and no part of another fee."""
        return self.included_in is None


@dataclass(frozen=True, slots=True)
class FeeBreakdown:
    """All fees of one order, and their sum."""

    lines: tuple[FeeLine, ...]
    total: Decimal

    def charged(self) -> tuple[tuple[str, Decimal], ...]:
        """What is booked, by fee id: the lines that are not included in another."""
        return tuple((line.fee_id, line.amount) for line in self.lines if line.is_charged)


def fees_of(
    book: RuleBook, plan: str, instrument: Instrument, side: Side, day: date, value: Decimal, quantity: int
) -> FeeBreakdown:
    """The fees of an order that has executed *quantity* shares for *value*. Raises NoRule.

    Nothing executed costs nothing: the minimum is charged with the first share.
    """
    rules = fee_rules(book, plan, instrument.board, day) if quantity else ()
    lines = tuple(_line(rule, value, quantity) for rule in rules if side in rule.terms.sides)
    total = sum((line.amount for line in lines if line.is_charged), ZERO)
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


def plan_rule(book: RuleBook, plan: str, board: Board, day: date) -> Rule[FeePlanTerms]:
    """What a plan charges on a board; for a plan that goes by another, the rule of that one. Raises NoRule.

    A plan of the home board says nothing about Northbound orders: they are of other brokers.
    """
    rule = book.get(FeePlanTerms, board, day, plan)
    if board in HOME_BOARD and board not in rule.scopes:
        raise NoRule(f"the plan {plan} is of {HOME_BOARD[board].value} and does not cover {board.value}")
    return rule if rule.terms.same_as is None else plan_rule(book, rule.terms.same_as, board, day)


def plan_names(book: RuleBook) -> tuple[str, ...]:
    """Every plan, whatever it covers."""
    scopes: tuple[Scope, ...] = (*Board, *Exchange)
    return tuple(sorted({rule.subject for scope in scopes for rule in book.about(FeePlanTerms, scope)}))


def plans_that_cover(book: RuleBook, board: Board, day: date) -> tuple[str, ...]:
    """The plans that say what they charge on a board on *day*, of their own or by another one."""
    return tuple(plan for plan in plan_names(book) if _covers(book, plan, board, day))


def _covers(book: RuleBook, plan: str, board: Board, day: date) -> bool:
    try:
        plan_rule(book, plan, board, day)
    except NoRule:
        return False
    return True


def fee_rules(book: RuleBook, plan: str, board: Board, day: date) -> Iterator[Rule[FeeTerms]]:
    """Every fee that a plan charges on a board on *day*, on either side. Raises NoRule."""
    for subject in plan_rule(book, plan, board, day).terms.fees:
        rule = book.find(FeeTerms, board, day, subject)
        if rule is not None:
            yield rule


def _line(rule: Rule[FeeTerms], value: Decimal, quantity: int) -> FeeLine:
    terms = rule.terms
    base = {FeeBasis.VALUE: value, FeeBasis.SHARE: Decimal(quantity), FeeBasis.ORDER: Decimal(1)}[terms.per]
    return FeeLine(
        terms.fee,
        _amount(terms, base, value),
        terms.rate,
        base,
        terms.minimum,
        rule.id,
        terms.included_in,
        terms.per,
        terms.maximum,
        terms.maximum_ratio,
        terms.rounding,
    )


def _amount(terms: FeeTerms, base: Decimal, value: Decimal) -> Decimal:
    exact = max(terms.rate * base, terms.minimum)
    if terms.maximum is not None:
        exact = min(exact, terms.maximum)
    if terms.maximum_ratio is not None:
        exact = min(exact, terms.maximum_ratio * value)
    return _ROUND[terms.rounding](exact)


def _up_to_whole(amount: Decimal) -> Decimal:
    return ceiling(amount, Decimal(1)).quantize(CENT)


_ROUND = {
    FeeRounding.NEAREST_CENT: half_up,
    FeeRounding.UP_TO_CENT: ceiling,
    FeeRounding.UP_TO_WHOLE: _up_to_whole,
}
