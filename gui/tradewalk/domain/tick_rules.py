"""Which prices are legal for an instrument on a day."""

from datetime import date

from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.rule_terms import TickTerms
from tradewalk.domain.rules import Rule, RuleBook
from tradewalk.domain.ticks import TickTable


def tick_table(book: RuleBook, instrument: Instrument, day: date) -> TickTable:
    """The tick table of an instrument. Raises NoRule."""
    return tick_rule(book, instrument.board, day).terms.bands


def tick_rule(book: RuleBook, board: Board, day: date) -> Rule[TickTerms]:
    """The rule behind a board's ticks. Raises NoRule."""
    return book.get(TickTerms, board, day)
