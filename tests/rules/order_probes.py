"""What the rules answer to orders at a rule's site: the outcomes that a changed value changes."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from tests.domain.builders import profiles
from tests.exchange.book_words import book as book_of_words
from tests.rules.changed_values import shipped_book
from tests.rules.sites import LOT, Site, an_order, context, phase_start, verdict
from tradewalk.domain.access import access_of
from tradewalk.domain.checks import check_cancel, check_order
from tradewalk.domain.freezing import price_to_freeze
from tradewalk.domain.instants import Instant
from tradewalk.domain.mainland_terms import EligibilityTerms
from tradewalk.domain.order_types import order_type_rule, order_types
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side
from tradewalk.domain.phase_checks import check_arrival, sending_span
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.rule_terms import LotTerms
from tradewalk.domain.rules import RuleBook
from tradewalk.domain.sessions import trading_day
from tradewalk.domain.tick_rules import tick_rule
from tradewalk.exchange.order_types import CONTINUOUS_TYPES, enter

LISTED_LONG_AGO = 1000
AFTER_ITS_START = (1_000,)
BEFORE_ITS_END = (1_000, 4 * 60_000, 11 * 60_000)
Outcomes = Iterator[object]


def with_a_stop(order: OrderRequest) -> OrderRequest:
    """The order with what a stop needs; others do not heed it."""
    return replace(order, stop_price=Decimal("12.00"), trail=Decimal("1.00"))


def open_at(site: Site) -> Instant:
    """An instant of continuous trading."""
    return phase_start(site, "continuous")


def prices_on_their_ticks(book: RuleBook, site: Site) -> Outcomes:
    """Prices around the edge of every band, and which of them are taken."""
    terms = tick_rule(shipped_book(), site.board, site.day).terms
    bands = terms.bands.bands
    for below, band in zip((bands[0], *bands), bands, strict=False):
        for step in (below.tick, band.tick, 3 * below.tick, 3 * band.tick):
            price = f"{band.start + step}"
            market = context(book, site, open_at(site), price, days_listed=0)
            yield verdict(an_order(site, price), market)
    for number in (terms.bands.floor_of(end) for end in (terms.lowest, terms.highest) if end is not None):
        for price in (f"{terms.bands.price_of(number + step)}" for step in (-1, 0, 1)):
            yield verdict(an_order(site, price), context(book, site, open_at(site), price, days_listed=0))


def quantities(book: RuleBook, site: Site) -> Outcomes:
    """Purchases and sales of many sizes by every kind of order, and which of them are taken."""
    market = context(book, site, open_at(site), held=350)
    for size in (1, 50, 99, 100, 101, 150, 200, 201, 300, 450, 3_000 * LOT, 3_001 * LOT):
        for side in Side:
            yield verdict(an_order(site, quantity=size, side=side), market)
    for held in (50, 150, 350):
        market = context(book, site, open_at(site), held=held)
        for size in (50, 100, 150, held):
            yield verdict(an_order(site, quantity=size, side=Side.SELL), market)
    yield from _sizes_around_the_maxima(book, site)


def _sizes_around_the_maxima(book: RuleBook, site: Site) -> Outcomes:
    """By every kind of order that the board takes."""
    terms = site.rule.terms
    maxima = (terms.max_limit, terms.max_market, terms.max_after_hours) if isinstance(terms, LotTerms) else ()
    for kind in (each.type for each in order_types(shipped_book(), site.board, site.day)):
        is_late = kind is OrderType.AFTER_HOURS_FIXED
        at = phase_start(site, "after-hours") if is_late else open_at(site)
        price = "10.00" if is_late or kind is OrderType.LIMIT else None
        for most in filter(None, maxima):
            yield verdict(an_order(site, price, most + 100, kind), context(book, site, at))


def purchases_of_a_day(book: RuleBook, site: Site) -> Outcomes:
    """Purchases around the most that one investor may buy in a day."""
    market = context(book, site, open_at(site))
    for size in (500_000, 500_100, 1_000_000):
        yield verdict(an_order(site, quantity=size), market)


def prices_within_the_day(book: RuleBook, site: Site) -> Outcomes:
    """The daily limits of cheap and dear shares on each of the days after listing, and prices beyond them."""
    for close in ("0.002", "0.02", "0.03", "10.05", "33.33"):
        for days in (0, 1, 2, 4, 5, 6, 9, 1000):
            market = context(book, site, open_at(site), close, days_listed=days)
            yield market.limits.down, market.limits.up
            yield [verdict(an_order(site, price), market) for price in ("0.01", "99.99")]


def prices_near_the_quotes(book: RuleBook, site: Site) -> Outcomes:
    """Prices far from the quotes of cheap and dear shares, in continuous trading and in every auction."""
    far = [(side, price) for side in Side for price in ("0.01", "9000.00")]
    for bid, ask in (("9.99", "10.01"), ("0.30", "0.31"), ("200.00", "200.20")):
        quotes = {"best_bid": bid, "best_ask": ask, "last": bid, "reference": bid}
        for at in [open_at(site), *(Instant(span.start + 1_000) for span in site.spans)]:
            market = context(book, site, at, bid, days_listed=0, held=200, **quotes)
            for kind in (OrderType.LIMIT, OrderType.AT_AUCTION_LIMIT):
                yield [verdict(an_order(site, price, 200, kind, side), market) for side, price in far]


def prices_around_the_nominal_one(book: RuleBook, site: Site) -> Outcomes:
    """Prices around many times the last one and a part of it."""
    market = context(book, site, open_at(site), "10.00", last="10.00")
    for price in ("0.80", "1.11", "1.12", "0.52", "89.95", "90.00", "179.90", "200.00", "129.90"):
        yield verdict(an_order(site, price), market)


def prices_of_an_opening_without_limits(book: RuleBook, site: Site) -> Outcomes:
    """Prices of the opening auction on the first day of a share."""
    market = context(book, site, phase_start(site, "opening-auction"), "10.00", days_listed=0)
    for price in ("4.00", "6.00", "89.00", "95.00", "999.00"):
        yield verdict(an_order(site, price), market)


def types_at_every_hour(book: RuleBook, site: Site) -> Outcomes:
    """An order of the rule's type at every hour: with and without a price, with and without a daily limit."""
    kind = OrderType(site.rule.subject)
    quantity = 50 if kind is OrderType.ODD_LOT else 200
    for at in instants_of(site):
        for price, days_listed in (("10.00", LISTED_LONG_AGO), (None, LISTED_LONG_AGO), ("10.00", 0)):
            market = context(book, site, at, days_listed=days_listed)
            order = with_a_stop(an_order(site, price, quantity, kind))
            span = sending_span(order, market)
            yield None if span is None else span.start, *check_arrival(order, market)
            yield verdict(order, market)


def reach_of_a_type(book: RuleBook, site: Site) -> Outcomes:
    """What an order of the rule's type matches of a book of many prices, a tick apart, and how far its price may go."""
    kind = OrderType(site.rule.subject)
    rule = order_type_rule(book, site.board, site.day, kind)
    if kind not in CONTINUOUS_TYPES or rule is None:
        return
    asks = " ".join(f"{1000 + number}x100" for number in range(25))
    resting, reach = book_of_words(f"990x100 | {asks}"), {"levels": rule.levels, "spreads": rule.spreads}
    yield enter(resting, 99, is_buy=True, type=kind, tick=1030, quantity=5_000, **reach)
    market = context(book, site, open_at(site), best_bid="9.90", best_ask="10.00", last="10.00")
    yield verdict(an_order(site, "11.00", 200, kind), market)


def hours(book: RuleBook, site: Site) -> Outcomes:
    """Around every change of phase: what it is, whether an order is taken or kept, and whether one is cancelled."""
    day, order = trading_day(book, site.board, site.day), an_order(site)
    placed = Order(1, order, site.instrument.currency, OrderStatus.WORKING, site.spans[0].start)
    for at in instants_of(site):
        span, market = day.span_at(at), context(book, site, at)
        sent_in = sending_span(order, market)
        yield None if span is None else span.phase, None if sent_in is None else sent_in.start
        yield check_cancel(placed, site.instrument, day, at, book)
        yield verdict(order, market)


def instants_of(site: Site) -> list[Instant]:
    """Instants around every change of phase of the day as it is shipped."""
    afterwards = [Instant(span.start + each) for span in site.spans for each in AFTER_ITS_START]
    before = [Instant(span.end - each) for span in site.spans for each in BEFORE_ITS_END]
    return sorted({*afterwards, *before})


def who_may_trade(book: RuleBook, site: Site) -> Outcomes:
    """What each practice account may do on the board, and which types of order are simulated there."""
    market = context(book, site, open_at(site))
    for profile in profiles().values():
        yield access_of(book, site.board, site.day, profile)
        yield verdict(an_order(site), replace(market, profile=profile))
    for kind in OrderType:
        order = with_a_stop(an_order(site, "10.00", 200, kind))
        yield [refusal.reason for refusal in check_order(order, market)]


def what_is_on_the_list(book: RuleBook, site: Site) -> Outcomes:
    """Purchases and sales of everything that the list names, in good standing and under risk warning."""
    terms = site.rule.terms
    assert isinstance(terms, EligibilityTerms)
    for symbol in (*terms.buy_and_sell, *terms.sell_only):
        for is_warned in (False, True):
            instrument = site.instrument._replace(symbol=symbol, is_risk_warned=is_warned)
            market = context(book, site, open_at(site), instrument=instrument, held=200)
            yield [verdict(an_order(site, side=side), market) for side in Side]


def cash_of_purchases(book: RuleBook, site: Site) -> Outcomes:
    """What purchases without a price freeze, and which of them unsettled proceeds pay for."""
    for at in (open_at(site), phase_start(site, "opening-auction", "continuous")):
        market = context(
            book, site, at, last="10.00", settled=Decimal("100.00"), unsettled=Decimal("2500.00")
        )
        for kind in (OrderType.MARKET, OrderType.AT_AUCTION, OrderType.LIMIT):
            order = an_order(site, "10.00" if kind is OrderType.LIMIT else None, 200, kind)
            yield price_to_freeze(order, market)
            yield verdict(order, market)
        yield market.paid_in_good_faith(Decimal("1000.00"))
