"""Legal quantities of one order, in shares."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import assert_never

from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.orders import OrderType
from tradewalk.domain.overseas_terms import IssuerLotTerms
from tradewalk.domain.rule_terms import LotTerms, OddLot
from tradewalk.domain.rules import RuleBook

_ANY_NUMBER = 10**15


@dataclass(frozen=True, slots=True)
class LotRule:
    """At least ``minimum`` shares, in steps of ``step`` above it, up to a maximum by order type."""

    minimum: int
    step: int
    odd_lot: OddLot
    max_limit: int
    max_market: int
    rule_id: str
    max_after_hours: int | None = None

    @property
    def is_of_issuer(self) -> bool:
        """Whether it is whole lots of the size that the issuer sets: less goes by a type of its own."""
        return self.odd_lot is OddLot.OWN_ORDER_TYPE and self.minimum == self.step > 1

    def maximum(self, order_type: OrderType) -> int:
        """The most that one order of this type may be for."""
        if order_type is OrderType.AFTER_HOURS_FIXED:
            return self.max_after_hours or self.max_limit
        return self.max_limit if order_type is OrderType.LIMIT else self.max_market

    def remainder(self, holding: int) -> int:
        """The odd part of a holding, which is sold whole; 0 where there is none."""
        match self.odd_lot:
            case OddLot.WITH_THE_REMAINDER:
                return holding % self.step
            case OddLot.WHOLE_BELOW_MINIMUM:
                return holding if holding < self.minimum else 0
            case OddLot.OWN_ORDER_TYPE:
                return 0
            case _:
                assert_never(self.odd_lot)

    def purchases(self, most: int) -> range:
        """The legal purchases up to *most*."""
        return range(self.minimum, most + 1, self.step)

    def sales(self, holding: int, most: int) -> tuple[range, range]:
        """The legal sales out of *holding* up to *most*: whole lots, and those that take the odd part along.

        Where small holdings go whole, the odd part is the holding; else lots may go with it.
        """
        most = min(holding, most)
        odd = self.remainder(holding)
        if odd == 0 or odd > most:
            return self.purchases(most), range(0)
        end = odd if self.odd_lot is OddLot.WHOLE_BELOW_MINIMUM else most
        return self.purchases(most), range(odd, end + 1, self.step)


def highest(legal: Iterable[range], most: int) -> int:
    """The largest legal quantity that is not above *most*; 0 where there is none."""
    below = (range(each.start, min(each.stop, most + 1), each.step) for each in legal)
    return max((each[-1] for each in below if each), default=0)


def nearest(legal: Iterable[range], quantity: int) -> int | None:
    """The legal quantity nearest to *quantity*, the smaller one of two equally near; None without any."""
    around = {number for each in legal if each for number in _around(each, quantity)}
    return min(around, key=lambda number: (abs(number - quantity), number), default=None)


def instrument_lot(book: RuleBook, instrument: Instrument, day: date, order_type: OrderType) -> LotRule:
    """The quantities of one order type of an instrument. Raises NoRule.

    Where the issuer sets the lot, less than one is what the odd-lot order is for, and no other.
    """
    rule = book.find(IssuerLotTerms, instrument.board, day)
    if rule is None:
        return lot_rule(book, instrument.board, day)
    lot = instrument.board_lot
    if order_type is OrderType.ODD_LOT:
        return LotRule(1, 1, OddLot.OWN_ORDER_TYPE, lot - 1, lot - 1, rule.id)
    most = rule.terms.max_lots * lot
    return LotRule(lot, lot, OddLot.OWN_ORDER_TYPE, most, most, rule.id)


def is_lot_of_issuer(book: RuleBook, board: Board, day: date) -> bool:
    """Whether the issuers of a board set their lots themselves."""
    return book.find(IssuerLotTerms, board, day) is not None


def unknown_lot(book: RuleBook, board: Board, day: date) -> LotRule:
    """What may be ordered where the issuer's lot is not known: any number of shares. Raises NoRule."""
    rule = book.get(IssuerLotTerms, board, day)
    return LotRule(1, 1, OddLot.OWN_ORDER_TYPE, _ANY_NUMBER, _ANY_NUMBER, rule.id)


def lot_rule(book: RuleBook, board: Board, day: date) -> LotRule:
    """The quantities that a board takes. Raises NoRule."""
    rule = book.get(LotTerms, board, day)
    terms = rule.terms
    return LotRule(
        terms.minimum,
        terms.step,
        terms.odd_lot,
        terms.max_limit,
        terms.max_market,
        rule.id,
        terms.max_after_hours,
    )


def _around(legal: range, quantity: int) -> tuple[int, int]:
    index = min(max((quantity - legal.start) // legal.step, 0), len(legal) - 1)
    return legal[index], legal[min(index + 1, len(legal) - 1)]
