"""What may be spent on a purchase: settled money, and proceeds that are not settled where the market's rule says so."""

from datetime import date
from decimal import Decimal

from tradewalk.domain.account import Cash
from tradewalk.domain.instruments import Board
from tradewalk.domain.overseas_terms import ProceedsTerms
from tradewalk.domain.rules import Rule, RuleBook


def proceeds_rule(book: RuleBook, board: Board, day: date) -> Rule[ProceedsTerms] | None:
    """Whether a board's purchases may be paid with what a sale brought; None where the rule book does not say."""
    return book.find(ProceedsTerms, board, day)


def spendable(book: RuleBook, board: Board, day: date, cash: Cash) -> Decimal:
    """What a purchase on a board may cost in all. Without a rule nothing is spent before it is settled."""
    rule = proceeds_rule(book, board, day)
    is_reusable = rule is not None and rule.terms.reusable_at_once
    return cash.available if is_reusable else cash.withdrawable
