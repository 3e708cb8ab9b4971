"""Which prices are legal for an instrument on a day."""

from datetime import date

from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.price_bounds import PriceBound, price_from, price_up_to
from tradewalk.domain.refusals import Reason
from tradewalk.domain.rule_terms import TickTerms
from tradewalk.domain.rules import Rule, RuleBook
from tradewalk.domain.ticks import TickTable


def tick_table(book: RuleBook, instrument: Instrument, day: date) -> TickTable:
    """The tick table of an instrument. Raises NoRule."""
    return tick_rule(book, instrument.board, day).terms.bands


def table_bound(book: RuleBook, board: Board, day: date) -> PriceBound | None:
    """The first and the last legal price of a board's table; None where it has neither. Raises NoRule."""
    rule = tick_rule(book, board, day)
    lowest, highest = rule.terms.lowest, rule.terms.highest
    if lowest is None and highest is None:
        return None
    ticks = rule.terms.bands
    return PriceBound(
        None if lowest is None else price_from(ticks, lowest),
        None if highest is None else price_up_to(ticks, highest),
        Reason.BELOW_PRICE_TABLE,
        Reason.ABOVE_PRICE_TABLE,
        rule.id,
    )


def tick_rule(book: RuleBook, board: Board, day: date) -> Rule[TickTerms]:
    """The rule behind a board's ticks. Raises NoRule."""
    return book.get(TickTerms, board, day)
