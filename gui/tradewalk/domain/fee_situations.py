"""What the fee microscope sets beside an order: other ways to its shares, days of other fees, telling sizes. Pure."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from tradewalk.domain.fee_comparison import ExecutedOrder, order_fees, plans_of
from tradewalk.domain.fees import FeeBreakdown, FeeLine, plan_rule
from tradewalk.domain.instruments import Board
from tradewalk.domain.lots import LotRule, instrument_lot
from tradewalk.domain.money import ZERO
from tradewalk.domain.orders import OrderType
from tradewalk.domain.rule_terms import FeeBasis, FeePlanTerms, FeeTerms
from tradewalk.domain.rules import HOME_BOARD, NoRule, RuleBook, scopes_of

SMALL_PART = Decimal("0.001")
"""A fixed fee that is no more of the value than this is called small."""
_ONE_DAY = timedelta(days=1)
_ABROAD = {home: northbound for northbound, home in HOME_BOARD.items()}


class FeeBound(StrEnum):
    """What decided an amount, where it was not rate times base."""

    MINIMUM = "minimum"
    MAXIMUM = "maximum"
    MAXIMUM_RATIO = "maximum-ratio"


class SizeKind(StrEnum):
    """Why a size is worth a look.

    ``no_minimum``: from here on no fee is at its minimum; ``fixed_is_small``: from here on what does not grow with the
    order, fixed fees and minima, is at most SMALL_PART of the value.
    """

    LEAST = "least"
    TENTH = "tenth"
    TEN_TIMES = "ten-times"
    HUNDRED_TIMES = "hundred-times"
    NO_MINIMUM = "no-minimum"
    FIXED_IS_SMALL = "fixed-is-small"


class OtherSize(NamedTuple):
    """A number of shares, and why it is that number."""

    kind: SizeKind
    quantity: int


def ways_beside(book: RuleBook, asked: ExecutedOrder) -> tuple[ExecutedOrder, ...]:
    """The order under every other plan of its board, and under those of the other way to the same shares.

    The other way leads from Hong Kong to a board of the mainland, or is the mainland's own. A plan that goes by
    another one is that one.
    """
    board = asked.instrument.board
    own = plan_rule(book, asked.plan, board, asked.day).subject
    boards = [each for each in (board, HOME_BOARD.get(board), _ABROAD.get(board)) if each is not None]
    return tuple(
        replace(asked, plan=plan, instrument=asked.instrument._replace(board=each))
        for each in boards
        for plan in _plans_that_cover(book, each, asked.day)
        if (plan, each) != (own, board)
    )


def _plans_that_cover(book: RuleBook, board: Board, day: date) -> Iterator[str]:
    """The plans of a board; a Northbound order has none of its home's exchange."""
    for plan in plans_of(book, board, day):
        try:
            plan_rule(book, plan, board, day)
        except NoRule:
            continue
        yield plan


def days_of_other_fees(book: RuleBook, asked: ExecutedOrder, until: date) -> tuple[date, ...]:
    """The days up to *until* from which on the order pays something else than the day before, latest first.

    The stretch that the order's own day lies in is left out, and what was over before the instrument was listed.
    """
    starts: list[date] = []
    before: FeeBreakdown | None = None
    for day in sorted(day for day in _days_of_change(book, asked) if day <= until):
        fees = _fees_or_none(book, replace(asked, day=day))
        if fees is not None and (before is None or fees.charged() != before.charged()):
            starts.append(day)
        before = fees
    own = max((day for day in starts if day <= asked.day), default=None)
    ends = (*starts[1:], date.max)
    listed = [start for start, end in zip(starts, ends, strict=False) if end > asked.instrument.listed_on]
    return tuple(day for day in reversed(listed) if day != own)


def _days_of_change(book: RuleBook, asked: ExecutedOrder) -> set[date]:
    """Every day on which a rule of the order's plan, or a fee of it, begins or is over."""
    scopes = scopes_of(asked.instrument.board)
    names = {asked.plan, plan_rule(book, asked.plan, asked.instrument.board, asked.day).subject}
    plans = [rule for scope in scopes for rule in book.about(FeePlanTerms, scope) if rule.subject in names]
    subjects = {subject for plan in plans for subject in plan.terms.fees}
    fees = [rule for scope in scopes for rule in book.about(FeeTerms, scope) if rule.subject in subjects]
    spans = [(rule.effective_from, rule.effective_to) for rule in plans]
    spans += [(rule.effective_from, rule.effective_to) for rule in fees]
    return {begins for begins, _ in spans} | {ends + _ONE_DAY for _, ends in spans if ends is not None}


def sizes_beside(book: RuleBook, asked: ExecutedOrder) -> tuple[OtherSize, ...]:
    """The telling sizes that one order may have, smallest first, each once; the order's own is left out.

    Raises NoRule.
    """
    lot = instrument_lot(book, asked.instrument, asked.day, OrderType.LIMIT)
    sizes = (
        OtherSize(SizeKind.NO_MINIMUM, _first_size(book, asked, lot, _has_no_minimum)),
        OtherSize(SizeKind.FIXED_IS_SMALL, _first_size(book, asked, lot, _has_small_fixed_part)),
        OtherSize(SizeKind.TENTH, _legal(lot, asked.quantity // 10)),
        OtherSize(SizeKind.TEN_TIMES, _legal(lot, asked.quantity * 10)),
        OtherSize(SizeKind.HUNDRED_TIMES, _legal(lot, asked.quantity * 100)),
        OtherSize(SizeKind.LEAST, lot.minimum),
    )
    found: dict[int, OtherSize] = {}
    for size in sizes:
        if size.quantity not in (0, asked.quantity):
            found.setdefault(size.quantity, size)
    return tuple(found[quantity] for quantity in sorted(found))


def bound_of(line: FeeLine, value: Decimal) -> FeeBound | None:
    """Which bound an amount stands at, on an executed *value*; None where it is rate times base."""
    exact = line.rate * line.base
    amount, bound = (line.minimum, FeeBound.MINIMUM) if line.minimum > exact else (exact, None)
    if line.maximum is not None and line.maximum < amount:
        amount, bound = line.maximum, FeeBound.MAXIMUM
    if line.maximum_ratio is not None and line.maximum_ratio * value < amount:
        bound = FeeBound.MAXIMUM_RATIO
    return bound


def _legal(lot: LotRule, quantity: int) -> int:
    """The largest legal size that is not above a quantity; 0 where it is none, or more than one order may be for."""
    if not lot.minimum <= quantity <= lot.maximum(OrderType.LIMIT):
        return 0
    return quantity - (quantity - lot.minimum) % lot.step


def _first_size(
    book: RuleBook, asked: ExecutedOrder, lot: LotRule, is_enough: Callable[[FeeBreakdown, Decimal], bool]
) -> int:
    """The smallest legal size from which on something is so; 0 where it is so at once, or for no single order."""

    def is_so(steps: int) -> bool:
        order = replace(asked, quantity=lot.minimum + steps * lot.step)
        return is_enough(order_fees(book, order), order.value)

    least, most = 0, (lot.maximum(OrderType.LIMIT) - lot.minimum) // lot.step
    if is_so(least) or not is_so(most):
        return 0
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (least, middle) if is_so(middle) else (middle, most)
    return lot.minimum + most * lot.step


def _has_no_minimum(fees: FeeBreakdown, value: Decimal) -> bool:
    return not any(bound_of(line, value) is FeeBound.MINIMUM for line in fees.lines if line.is_charged)


def _has_small_fixed_part(fees: FeeBreakdown, value: Decimal) -> bool:
    fixed = (
        line.amount
        for line in fees.lines
        if line.is_charged and (line.per is FeeBasis.ORDER or bound_of(line, value) is FeeBound.MINIMUM)
    )
    return sum(fixed, ZERO) <= SMALL_PART * value


def _fees_or_none(book: RuleBook, order: ExecutedOrder) -> FeeBreakdown | None:
    try:
        return order_fees(book, order)
    except NoRule:
        return None
