"""The pricing of a day's auctions: which price each stays near to, and which trades without one of its own."""

from decimal import Decimal

import pytest

from tests.domain.builders import WEDNESDAY, shipped_rule_book
from tradewalk.domain.auction_rules import auction_reference, auction_rule
from tradewalk.domain.instruments import Board
from tradewalk.domain.tick_rules import tick_rule
from tradewalk.market.auction_pricing import AuctionPricing

BOOK = shipped_rule_book()
CLOSE, LAST, FIXED = Decimal("10.00"), Decimal("10.02"), Decimal("10.01")
OPENING, CLOSING = True, False


@pytest.mark.parametrize(
    ("board", "is_opening", "last", "fixed", "reference"),
    [
        (Board.SZSE_MAIN, OPENING, LAST, None, CLOSE),
        (Board.SZSE_MAIN, CLOSING, LAST, FIXED, LAST),
        (Board.SZSE_MAIN, CLOSING, None, None, CLOSE),
        (Board.HKEX_MAIN, OPENING, LAST, FIXED, CLOSE),
        (Board.HKEX_MAIN, CLOSING, LAST, FIXED, FIXED),
        (Board.HKEX_MAIN, CLOSING, LAST, None, LAST),
        (Board.US_LISTED, OPENING, LAST, None, CLOSE),
        (Board.US_LISTED, CLOSING, LAST, None, LAST),
    ],
)
def test_an_auction_stays_near_to_the_price_that_its_rule_names(
    board: Board, *, is_opening: bool, last: Decimal | None, fixed: Decimal | None, reference: Decimal
) -> None:
    terms = auction_rule(BOOK, board, WEDNESDAY).terms
    found = auction_reference(terms, is_opening=is_opening, previous_close=CLOSE, last=last, reference=fixed)
    assert found == reference


@pytest.mark.parametrize(
    ("board", "is_opening", "reference", "trades_at_reference"),
    [
        (Board.SZSE_MAIN, OPENING, CLOSE, False),
        (Board.SZSE_MAIN, CLOSING, LAST, False),
        (Board.HKEX_MAIN, OPENING, CLOSE, False),
        (Board.HKEX_MAIN, CLOSING, LAST, True),
    ],
)
def test_a_days_auctions_are_priced_from_its_last_trade_and_the_close_before_it(
    board: Board, *, is_opening: bool, reference: Decimal, trades_at_reference: bool
) -> None:
    ticks = tick_rule(BOOK, board, WEDNESDAY).terms.bands
    auctions = AuctionPricing(auction_rule(BOOK, board, WEDNESDAY).terms, ticks, CLOSE)
    pricing = auctions.of(is_opening=is_opening, last=ticks.number_of(LAST))
    assert (pricing.reference, pricing.trades_at_reference) == (reference, trades_at_reference)
