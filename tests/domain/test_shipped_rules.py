import re
from datetime import date

import pytest

from tests.domain.builders import BOARDS, WEDNESDAY, an_instrument, shipped_rule_book
from tests.exchange.reaches import REACHES
from tradewalk.domain.access import is_simulated, is_tradable, settlement_rule
from tradewalk.domain.auction_rules import auction_rule
from tradewalk.domain.fees import fees_of
from tradewalk.domain.instruments import Board
from tradewalk.domain.lots import lot_rule
from tradewalk.domain.money import ZERO
from tradewalk.domain.order_types import order_types
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.price_limits import price_limits
from tradewalk.domain.rule_terms import AuctionTie, OrderTypeTerms, PriceUse
from tradewalk.domain.rules import Confidence
from tradewalk.domain.sessions import trading_day
from tradewalk.domain.tick_rules import tick_table

BOOK = shipped_rule_book()
SHANGHAI_TYPES = {
    OrderType.LIMIT,
    OrderType.BEST_FIVE_IOC,
    OrderType.BEST_FIVE_TO_LIMIT,
    OrderType.OWN_BEST,
    OrderType.COUNTERPARTY_BEST,
}
SHENZHEN_TYPES = {
    OrderType.LIMIT,
    OrderType.BEST_FIVE_IOC,
    OrderType.OWN_BEST,
    OrderType.COUNTERPARTY_BEST,
    OrderType.IOC,
    OrderType.FOK,
}
HONG_KONG_TYPES = {
    OrderType.LIMIT,
    OrderType.ENHANCED_LIMIT,
    OrderType.SPECIAL_LIMIT,
    OrderType.AT_AUCTION,
    OrderType.AT_AUCTION_LIMIT,
    OrderType.ODD_LOT,
}
US_TYPES = {
    OrderType.LIMIT,
    OrderType.MARKET,
    OrderType.IOC,
    OrderType.FOK,
    OrderType.AT_OPEN,
    OrderType.AT_CLOSE,
}
OVERSEAS_TYPES = {
    Board.HKEX_MAIN: HONG_KONG_TYPES,
    Board.HKEX_ETP: HONG_KONG_TYPES,
    Board.US_LISTED: US_TYPES,
    Board.NORTHBOUND_SSE: {OrderType.LIMIT},
    Board.NORTHBOUND_CHINEXT: {OrderType.LIMIT},
}
SIMULATED_TYPES = {
    Board.SSE_MAIN: SHANGHAI_TYPES,
    Board.SSE_STAR: SHANGHAI_TYPES | {OrderType.AFTER_HOURS_FIXED},
    Board.SSE_ETF: SHANGHAI_TYPES - {OrderType.OWN_BEST, OrderType.COUNTERPARTY_BEST},
    Board.SZSE_MAIN: SHENZHEN_TYPES,
    Board.SZSE_CHINEXT: SHENZHEN_TYPES | {OrderType.AFTER_HOURS_FIXED},
}
SHOWN_FROM, SHOWN_TO = date(2020, 8, 3), date(2026, 12, 31)


@pytest.mark.parametrize("board", [board for board in BOARDS if board is not Board.BSE])
@pytest.mark.parametrize("day", [SHOWN_FROM, WEDNESDAY, SHOWN_TO])
def test_every_board_can_be_shown_on_every_day_of_the_samples(board: Board, day: date) -> None:
    instrument = an_instrument(board)
    close = tick_table(BOOK, instrument, day).price_of(1000)
    assert trading_day(BOOK, board, day).day == day
    assert price_limits(BOOK, instrument, day, close, 10).up != close


@pytest.mark.parametrize("board", OVERSEAS_TYPES)
def test_orders_are_simulated_in_hong_kong_in_new_york_and_northbound(board: Board) -> None:
    types = {each.type for each in order_types(BOOK, board, WEDNESDAY)}
    simulated = {each for each in types if is_simulated(BOOK, board, WEDNESDAY, each)}
    assert simulated == OVERSEAS_TYPES[board]


@pytest.mark.parametrize("board", BOARDS)
def test_orders_are_simulated_in_shanghai_and_shenzhen(board: Board) -> None:
    assert is_tradable(BOOK, board, WEDNESDAY) is (board in SIMULATED_TYPES or board in OVERSEAS_TYPES)
    if board in SIMULATED_TYPES:
        assert lot_rule(BOOK, board, WEDNESDAY).minimum in {100, 200}
        settlement = settlement_rule(BOOK, board, WEDNESDAY)
        assert settlement is not None
        assert settlement.terms.sellable_after_days == 1
        types = {each.type for each in order_types(BOOK, board, WEDNESDAY)}
        simulated = {each for each in types if is_simulated(BOOK, board, WEDNESDAY, each)}
        assert simulated == SIMULATED_TYPES[board]
        first_tie = auction_rule(BOOK, board, WEDNESDAY).terms.ties[0]
        is_shanghai = board in {Board.SSE_MAIN, Board.SSE_STAR, Board.SSE_ETF}
        assert first_tie is (AuctionTie.SMALLEST_UNEXECUTED if is_shanghai else AuctionTie.SMALLEST_IMBALANCE)
        fees = fees_of(BOOK, "cn-standard", an_instrument(board), Side.BUY, WEDNESDAY, ZERO, 100)
        assert fees.total > 0


def test_what_the_rule_book_is_not_sure_of_it_says() -> None:
    types = {rule.type: rule for rule in order_types(BOOK, Board.SSE_MAIN, WEDNESDAY)}
    assert types[OrderType.LIMIT].confidence is Confidence.PUBLISHED
    assert types[OrderType.OWN_BEST].confidence is Confidence.UNVERIFIED
    assert types[OrderType.OWN_BEST].price is PriceUse.OPTIONAL_PROTECTIVE


def test_every_rule_cites_a_document_and_no_address() -> None:
    for rule in BOOK:
        assert len(rule.source.title) > 10
        assert not re.search(r"https?:|www\.|\.com|github", rule.source.title)


def test_the_main_board_had_two_market_types_before_2023() -> None:
    types = [rule.type for rule in order_types(BOOK, Board.SSE_MAIN, date(2023, 4, 7))]
    assert types == [OrderType.LIMIT, OrderType.BEST_FIVE_IOC, OrderType.BEST_FIVE_TO_LIMIT]


def test_a_type_that_matches_so_many_prices_says_how_many() -> None:
    for rule in BOOK:
        if isinstance(rule.terms, OrderTypeTerms) and rule.subject in REACHES:
            assert (rule.terms.levels, rule.terms.spreads) == REACHES[OrderType(rule.subject)], rule.id
