"""Every value of the rule files decides something: in a copy of the rule book with another value it ends otherwise.

A value is a field, an item of a list, or a part of an item: a time of day, a phase, a mark; of a tick table every edge
and every tick. What is asked of each kind of rule stands in PROBES: the functions that ticket, broker, exchange and
command line ask. One list names the values that others imply, and a test fails that finds them otherwise.

The rules of round lots and market breakers are asked by these functions alone: no simulated market obeys them yet, and
orders of the Beijing exchange, of which the sample pack has no share, are checked and not simulated.
"""

from collections.abc import Callable, Iterator, Mapping
from operator import eq

import pytest

from tests.rules import market_probes as market
from tests.rules import order_probes as orders
from tests.rules.changed_values import Value, books_with, entries, shipped_book, values_of
from tests.rules.sites import Site, site_of
from tradewalk.domain.rule_kinds import READERS
from tradewalk.domain.rules import RuleBook

Probe = Callable[[RuleBook, Site], Iterator[object]]
PROBES: Mapping[str, tuple[Probe, ...]] = {
    "tick": (orders.prices_on_their_ticks,),
    "lot": (orders.quantities,),
    "issuer-lot": (orders.quantities,),
    "daily-buy": (orders.purchases_of_a_day,),
    "price-limit": (orders.prices_within_the_day,),
    "free-days": (orders.prices_within_the_day,),
    "cage": (orders.prices_near_the_quotes,),
    "own-side-spreads": (orders.prices_near_the_quotes,),
    "auction-range": (orders.prices_near_the_quotes,),
    "nominal-multiple": (orders.prices_around_the_nominal_one,),
    "opening-range": (orders.prices_of_an_opening_without_limits,),
    "order-type": (orders.types_at_every_hour, orders.reach_of_a_type),
    "session": (orders.hours,),
    "calendar": (market.trading_days,),
    "permission": (orders.who_may_trade,),
    "reach": (orders.who_may_trade,),
    "trading": (orders.who_may_trade,),
    "eligibility": (orders.what_is_on_the_list,),
    "buy-freeze": (orders.cash_of_purchases,),
    "proceeds": (orders.cash_of_purchases,),
    "settlement": (market.settlement,),
    "fee": (market.fees,),
    "fee-plan": (market.fees_through_the_years,),
    "auction": (market.auctions,),
    "amend": (market.changes_of_orders,),
    "condition": (market.conditions,),
    "reference-fixing": (market.reference_fixing,),
    "first-days-pause": (market.trading_halted,),
    "volatility-control": (market.volatility, market.trading_halted),
    "limit-band": (market.limit_bands, market.trading_halted),
    "market-breaker": (market.breakers,),
    "round-lot": (market.round_lots,),
}
RULE_IDS = sorted(entries())
IMPLIED = {
    "szse-auction": {"ties[2]"},
    "bse-auction": {"ties[2]"},
    "hkex-limit-order": {"levels"},
    "hkex-at-auction-order": {"waits_overnight"},
    "hkex-at-auction-limit-order": {"waits_overnight"},
    "us-lot": {"odd_lot"},
    "hkex-spread-until-2025-08-03": {"bands[5]low"},
    "sec-fee-nil": {"rounding"},
    "taf-holiday": {"per", "rounding"},
}
"""Values that follow from others of their rule, and stand there because its source says them: of two prices that lie
equally near in Shenzhen the higher is the midpoint as well; no spread beyond the best price is one price; where every
number of shares is an order no holding is odd; two bands have one tick; nothing is nothing however it is rounded; the
first phase that takes an auction's order is the first of the day, for which a broker keeps any order of the night."""


def told(book: RuleBook, value: Value) -> Iterator[object]:
    site = site_of(shipped_book().rule(value.rule_id))
    return (outcome for probe in PROBES[value.kind] for outcome in probe(book, site))


def is_silent(value: Value, shipped: list[object]) -> bool:
    """Whether no other value changes what the probes say of its rule."""
    others = (told(book, value) for book in books_with(value))
    return all(all(map(eq, shipped, outcomes)) for outcomes in others)


def silent_values(rule_id: str) -> set[str]:
    values = list(values_of(rule_id))
    shipped = list(told(shipped_book(), values[0]))
    return {value.place for value in values if is_silent(value, shipped)}


@pytest.mark.sample("rule_id", RULE_IDS, 45)
def test_another_value_changes_the_outcome(rule_id: str) -> None:
    assert silent_values(rule_id) == IMPLIED.get(rule_id, set())


def test_every_kind_of_rule_is_probed() -> None:
    assert set(PROBES) == set(READERS)


def test_a_value_that_is_given_as_it_is_changes_nothing() -> None:
    (first, *_) = values_of("star-lot")
    shipped = list(told(shipped_book(), first))
    assert is_silent(first._replace(others=(entries()["star-lot"].fields["value"],)), shipped)  # type: ignore[arg-type]
