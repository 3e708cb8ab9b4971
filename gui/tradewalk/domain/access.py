"""Who may trade a board, and when bought shares may be sold."""

from datetime import date
from enum import StrEnum

from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderType
from tradewalk.domain.profiles import Profile, Region
from tradewalk.domain.rule_terms import (
    PermissionTerms,
    ReachTerms,
    SettlementTerms,
    TradingTerms,
)
from tradewalk.domain.rules import Rule, RuleBook

BOARD_OF_PERMISSION = {"star": Board.SSE_STAR, "chinext": Board.SZSE_CHINEXT, "bse": Board.BSE}
"""Permissions that are about one board."""


class Access(StrEnum):
    """What an account can do on a board: its orders are taken, or why they are not."""

    TRADES = "trades"
    NEEDS_PERMISSION = "needs-permission"
    CLOSED = "closed"
    ONLY_SHOWN = "only-shown"
    """Orders on the board are not simulated, for nobody."""


def access_of(book: RuleBook, board: Board, day: date, profile: Profile) -> Access:
    """What an account of a profile can do on a board; the same answer as a check of its order gives."""
    if not is_tradable(book, board, day):
        return Access.ONLY_SHOWN
    if not is_reached(book, board, day, profile.region):
        return Access.CLOSED
    permission = permission_rule(book, board, day)
    if permission is not None and permission.terms.permission not in profile.permissions:
        return Access.NEEDS_PERMISSION
    return Access.TRADES


def is_tradable(book: RuleBook, board: Board, day: date) -> bool:
    """Whether orders on this board are simulated on *day*; otherwise it is only shown."""
    return book.find(TradingTerms, board, day) is not None


def is_simulated(book: RuleBook, board: Board, day: date, order_type: OrderType) -> bool:
    """Whether orders of this type are simulated on this board; the market may take more types."""
    rule = book.find(TradingTerms, board, day)
    return rule is not None and order_type in rule.terms.order_types


def permission_rule(book: RuleBook, board: Board, day: date) -> Rule[PermissionTerms] | None:
    """The permission that an account needs for a board; None where it needs none."""
    return book.find(PermissionTerms, board, day)


def reach_rule(book: RuleBook, board: Board, day: date) -> Rule[ReachTerms] | None:
    """The regions whose accounts reach a board; None where the rule book does not say."""
    return book.find(ReachTerms, board, day)


def is_reached(book: RuleBook, board: Board, day: date, region: Region) -> bool:
    """Whether the accounts of a region reach a board; they do where the rule book does not say."""
    rule = reach_rule(book, board, day)
    return rule is None or region.value in rule.terms.regions


def settlement_rule(book: RuleBook, board: Board, day: date) -> Rule[SettlementTerms] | None:
    """When bought shares may be sold; None where the rule book does not say."""
    return book.find(SettlementTerms, board, day)
