"""What a market does at a rule's site, apart from taking orders: days, fees, settlement, changes, pauses."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal
from typing import TypeVar

from tests.rules.changed_values import shipped_book
from tests.rules.sites import Site, an_order, context
from tests.simulation.test_auction_rule_values import BOARDS, CASES, fills
from tradewalk.domain.amend_terms import ConditionTerms
from tradewalk.domain.amendments import Wish, plan_amendment
from tradewalk.domain.auction_range import closing_reference
from tradewalk.domain.calendars import is_trading_day
from tradewalk.domain.conditional_orders import Condition, begin_stop, order_sent, set_aside, watched_price
from tradewalk.domain.fee_comparison import ExecutedOrder, order_fees
from tradewalk.domain.instants import MINUTE, SECOND, Instant
from tradewalk.domain.instruments import Board
from tradewalk.domain.kept_orders import condition_of
from tradewalk.domain.limit_bands import (
    Tier,
    breaker_ends,
    breaker_reached,
    is_doubled_at,
    limit_band,
    limit_band_rule,
)
from tradewalk.domain.orders import KEPT_TYPES, OrderStatus, OrderType, Side
from tradewalk.domain.overseas_terms import ReferenceFixingTerms
from tradewalk.domain.phases import Phase
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.price_limits import PriceLimits
from tradewalk.domain.quotes import BookSnapshot, DepthLevel
from tradewalk.domain.round_lots import round_lot
from tradewalk.domain.rule_terms import AuctionTerms, CalendarTerms, FeePlanTerms, Terms
from tradewalk.domain.rules import NoRule, Rule, RuleBook, scopes_of
from tradewalk.domain.sessions import trading_day
from tradewalk.domain.settlement import settlement_days
from tradewalk.domain.tick_rules import tick_table
from tradewalk.domain.ticks import TickTable
from tradewalk.domain.volatility_control import (
    CapSegment,
    PricedTrade,
    band_around,
    cooling_off,
    reference_trade,
    volatility_rule,
    watched_windows,
)
from tradewalk.market.auction_pricing import AuctionPricing
from tradewalk.market.halting_rules import halting_rule
from tradewalk.simulation.auction_file import AuctionFileError

FEE_DAYS = (date(2014, 12, 1), date(2019, 6, 3), date(2021, 6, 1), date(2022, 12, 30), date(2025, 8, 27))
SIZES = (("1.00", 1), ("10.01", 137), ("20.00", 5_000), ("600.50", 100), ("300.00", 1_000_000))
CLOSES = ("0.10", "0.50", "0.74", "0.75", "1.00", "2.50", "3.00", "4.00", "250.00")
CLOCKS = (time(10), time(15, 24), time(15, 26), time(15, 58))
Outcomes = Iterator[object]
Kind = TypeVar("Kind", bound=Terms)


def trading_days(book: RuleBook, site: Site) -> Outcomes:
    """Which of the days that the calendar names is one of trading, and when the market closes on it."""
    terms = site.rule.terms
    assert isinstance(terms, CalendarTerms)
    for day in sorted(terms.closed | terms.half_days):
        last = trading_day(book, site.board, day).spans[-1]
        yield is_trading_day(book, site.board, day), last.phase, last.start


def fees(book: RuleBook, site: Site) -> Outcomes:
    """What small and large orders cost under every plan of the boards that the rule reaches."""
    for plan, board in plans_within(site):
        instrument = site.instrument._replace(board=board)
        for side in Side:
            for price, quantity in SIZES:
                order = ExecutedOrder(plan, instrument, side, Decimal(price), quantity, site.day)
                yield fees_or_none(book, order)


def plans_within(site: Site) -> list[tuple[str, Board]]:
    """Every plan of every board that the rule reaches, as they are shipped."""
    book = shipped_book()
    boards = [board for board in Board if set(scopes_of(board)) & set(site.rule.scopes)]
    names = sorted({rule.subject for rule in book if isinstance(rule.terms, FeePlanTerms)})
    return [
        (plan, board) for board in boards for plan in names if book.find(FeePlanTerms, board, site.day, plan)
    ]


def fees_through_the_years(book: RuleBook, site: Site) -> Outcomes:
    """What an order costs under the rule's plan in many years."""
    for day in FEE_DAYS:
        for side in Side:
            order = ExecutedOrder(site.rule.subject, site.instrument, side, Decimal("20.01"), 5_000, day)
            yield fees_or_none(book, order)


def fees_or_none(book: RuleBook, order: ExecutedOrder) -> object:
    """Every line with its amount, and the total; None where the plan does not cover the order."""
    try:
        found = order_fees(book, order)
    except NoRule:
        return None
    return [(line.fee_id, line.amount, line.included_in) for line in found.lines], found.total


def settlement(book: RuleBook, site: Site) -> Outcomes:
    """From when bought shares may be sold, and when the cash is settled."""
    yield settlement_days(book, site.instrument, site.day - timedelta(days=14))


def auctions(book: RuleBook, site: Site) -> Outcomes:
    """How the auctions end that ``test_auction_rule_values`` lists, or what the exchange does not take."""
    for rule_id, _, _, fields in CASES:
        if rule_id == site.rule.id:
            try:
                yield fills(book, BOARDS[rule_id], fields)
            except AuctionFileError as fault:
                yield str(fault)


def changes_of_orders(book: RuleBook, site: Site) -> Outcomes:
    """What becomes of wishes to change working orders of every type, at every hour."""
    day = trading_day(book, site.board, site.day)
    for span in site.spans:
        for kind in OrderType:
            order = an_order(site, "10.00", 1_000, kind)
            placed = Order(1, order, site.instrument.currency, OrderStatus.WORKING, span.start)
            for wish in (Wish(Decimal("10.00"), 600), Wish(Decimal("10.02"), 1_000)):
                yield plan_amendment(placed, wish, site.instrument, day, Instant(span.start + 1_000), book)


def conditions(book: RuleBook, site: Site) -> Outcomes:
    """Which orders brokers keep, for how long, by which price, what they set aside, and what goes out."""
    rule = book.get(ConditionTerms, site.board, site.day)
    market = context(book, site, Instant(site.spans[0].start))
    quotes = BookSnapshot((DepthLevel(Decimal("9.99"), 100, 1),), (DepthLevel(Decimal("10.01"), 100, 1),))
    for kind in sorted(KEPT_TYPES):
        kept = condition_of(kind, market)
        yield None if kept is None else kept.id
        price = "12.50" if kind in (OrderType.STOP_LIMIT, OrderType.ONE_CANCELS_OTHER) else None
        order = an_order(site, price, 200, kind, stop_price="12.00")
        for days in (0, 30, 31, 45, 90, 91, 100):
            yield begin_stop(order, site.day, site.day + timedelta(days=days), rule)
        yield set_aside(Condition(order, Decimal("12.00"), site.day), rule.terms, Decimal("1.05"))
        yield watched_price(rule.terms, Side.SELL, Decimal("10.00"), quotes)
        yield None if kind not in rule.terms.types else order_sent(order, rule.terms)


def reference_fixing(book: RuleBook, site: Site) -> Outcomes:
    """When the nominal prices of a reference are taken, and which price their median is."""
    fixing = book.get(ReferenceFixingTerms, site.board, site.day).terms
    auction = book.get(AuctionTerms, site.board, site.day).terms
    ticks = tick_table(book, site.instrument, site.day)
    instants = AuctionPricing(auction, ticks, Decimal("10.00"), fixing).fixings(0)
    yield list(instants)
    yield closing_reference(fixing, [Decimal(10 + number) for number in range(len(instants))])


def volatility(book: RuleBook, site: Site) -> Outcomes:
    """The band of a segment, what it is measured from, when it is watched, and how long trading cools off."""
    terms = _found(volatility_rule(book, site.board, site.day, CapSegment(site.rule.subject))).terms
    start = site.spans[0].start
    trades = [PricedTrade(Instant(start + minute * MINUTE), Decimal(400 + minute)) for minute in range(30)]
    yield band_around(terms, Decimal(400), tick_table(book, site.instrument, site.day))
    yield reference_trade(terms, trades, Instant(start + 20 * MINUTE))
    yield watched_windows(terms, trading_day(book, site.board, site.day))
    yield cooling_off(terms, start)


def limit_bands(book: RuleBook, site: Site) -> Outcomes:
    """The bands around dear, middling and cheap shares, in the day and in its last minutes."""
    terms = _found(limit_band_rule(book, site.board, site.day, Tier(site.rule.subject))).terms
    for close in map(Decimal, CLOSES):
        yield [limit_band(terms, close, close, is_doubled=is_doubled) for is_doubled in (False, True)]
    day = trading_day(book, site.board, site.day)
    end = max(span.end for span in day.spans if span.can_enter)
    for minutes in range(60):
        yield is_doubled_at(terms, day, Instant(end - minutes * MINUTE - SECOND))


def trading_halted(book: RuleBook, site: Site) -> Outcomes:
    """The halts of a day that climbs, leaps far up, stays there, and leaps once more before the close."""
    day, ticks = trading_day(book, site.board, site.day), tick_table(book, site.instrument, site.day)
    no_limits, named = PriceLimits(None, None, None), getattr(site.rule.terms, "symbols", ())
    for symbol in named or (site.instrument.symbol,):
        traded = site.instrument._replace(symbol=symbol)
        rule = halting_rule(book, traded, day, ticks, no_limits, Decimal(100))
        yield None if rule is None else rule.halts(_leaps(site, ticks))


def _leaps(site: Site, ticks: TickTable) -> Iterator[tuple[int, int]]:
    sessions = [span for span in site.spans if span.phase is Phase.CONTINUOUS]
    first, last = sessions[0], sessions[-1]
    for step in range(150):
        yield first.start + step * 10 * SECOND, ticks.floor_of(100 + Decimal(step) / 25)
    for step in range(120):
        yield first.start + (1800 + step * 10) * SECOND, ticks.floor_of(Decimal(140))
    yield last.end - 5 * MINUTE, ticks.floor_of(Decimal(190))


def breakers(book: RuleBook, site: Site) -> Outcomes:
    """Which breaker a fall of the index sets off, through the day."""
    for fallen in range(50):
        for clock in CLOCKS:
            rule = breaker_reached(book, site.board, site.day, Decimal(100), Decimal(100 - fallen), clock)
            yield None if rule is None else rule.id
            if rule is not None:
                day = trading_day(book, site.board, site.day)
                yield breaker_ends(rule.terms, day.spans[0].start, day)


def round_lots(book: RuleBook, site: Site) -> Outcomes:
    """The shares of a round lot at many prices."""
    for price in ("5", "100", "251", "499", "501", "999", "1001", "1999", "2001", "9999", "10001", "20001"):
        yield round_lot(book, site.board, site.day, Decimal(price))


def _found(rule: Rule[Kind] | None) -> Rule[Kind]:
    assert rule is not None, "the rule governs its site"
    return rule
