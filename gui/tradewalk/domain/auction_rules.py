"""The rule of a board's call auctions, and the price that its auction stays near to."""

from datetime import date
from decimal import Decimal

from tradewalk.domain.instruments import Board
from tradewalk.domain.rule_terms import AuctionReference, AuctionTerms
from tradewalk.domain.rules import Rule, RuleBook


def auction_rule(book: RuleBook, board: Board, day: date) -> Rule[AuctionTerms]:
    """How a call auction of this board finds its price. Raises NoRule."""
    return book.get(AuctionTerms, board, day)


def auction_reference(
    terms: AuctionTerms,
    *,
    is_opening: bool,
    previous_close: Decimal,
    last: Decimal | None = None,
    reference: Decimal | None = None,
) -> Decimal:
    """The price that an auction stays near to.

    Without a reference price of the exchange it is the last trade, and without a trade the previous close.
    """
    wanted = terms.opening_reference if is_opening else terms.closing_reference
    if wanted is AuctionReference.PREVIOUS_CLOSE:
        return previous_close
    if wanted is AuctionReference.REFERENCE_PRICE and reference is not None:
        return reference
    return previous_close if last is None else last
