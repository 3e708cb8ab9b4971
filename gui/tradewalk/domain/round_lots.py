"""The round lots in which US quotes are shown; what an order may be for is another matter (``lots``)."""

from datetime import date
from decimal import Decimal

from tradewalk.domain.instruments import Board
from tradewalk.domain.overseas_terms import RoundLotTerms
from tradewalk.domain.rules import RuleBook


def round_lot(book: RuleBook, board: Board, day: date, price: Decimal) -> int | None:
    """Shares in a round lot at this price; None where quotes are shown in single shares."""
    rule = book.find(RoundLotTerms, board, day)
    if rule is None:
        return None
    return next(tier.shares for tier in reversed(rule.terms.tiers) if price > tier.above or not tier.above)
