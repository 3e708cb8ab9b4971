"""What may be spent on a purchase: settled money, and proceeds that are not settled where the market's rule says so."""

from datetime import date
from decimal import Decimal

from tradewalk.domain.account import Cash
from tradewalk.domain.instruments import Board
from tradewalk.domain.money import ZERO
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


def paid_in_good_faith(book: RuleBook, board: Board, day: date, cash: Cash, cost: Decimal) -> Decimal:
    """The part of a purchase for *cost* that proceeds pay which are not settled yet, where that is in good faith.

    What is bought so is not to be sold before they are (Federal Reserve Regulation T, cash accounts).
    """
    rule = proceeds_rule(book, board, day)
    if rule is None or not (rule.terms.reusable_at_once and rule.terms.good_faith):
        return ZERO
    return max(min(cost, cash.available) - cash.withdrawable, ZERO)
