"""What was published about a company by now, and its timeline."""

from __future__ import annotations

from datetime import date, tzinfo
from typing import TYPE_CHECKING

from tradewalk.domain.instants import Instant, moment_of
from tradewalk.domain.quotes import Quote
from tradewalk.market.company_facts import CompanyFact, FactKind
from tradewalk.views.detail.props import EventEntry, EventsProps

if TYPE_CHECKING:
    from tradewalk.market.company_results import CompanyResult
    from tradewalk.market.corporate_actions import CorporateAction

TIMED = (FactKind.RESULTS, FactKind.EVENT)
"""Facts that belong to a day."""


def derive_events(
    facts: tuple[CompanyFact, ...],
    at: Instant,
    today: date,
    *,
    is_invented: bool,
    entries: tuple[EventEntry, ...] = (),
    currency: str = "",
) -> EventsProps:
    """The facts that are published by *at*: the last results, then events and what the company is, newest first."""
    known = [fact for fact in facts if fact.published_at <= at]
    results = max(
        (fact for fact in known if fact.kind is FactKind.RESULTS),
        key=lambda fact: fact.published_at,
        default=None,
    )
    order = (FactKind.EVENT, FactKind.PROFILE)
    rest = [fact for fact in known if fact.kind in order]
    rest.sort(key=lambda fact: (order.index(fact.kind), -fact.published_at))
    return EventsProps(results, tuple(rest), today, is_invented, entries, currency)


def derive_entries(
    quote: Quote,
    zone: tzinfo,
    facts: tuple[CompanyFact, ...],
    results: tuple[CompanyResult, ...],
    actions: tuple[CorporateAction, ...],
) -> tuple[EventEntry, ...]:
    """The company's timeline by the quote's instant, the newest first: results, events, and what has gone ex.

    Days are those of the exchange's own clock. Results that a published text tells of are not told twice.
    """
    texts = [fact for fact in facts if fact.published_at <= quote.at and fact.kind in TIMED]
    told = {fact.published_at for fact in texts if fact.kind is FactKind.RESULTS}
    entries = [EventEntry(moment_of(fact.published_at, zone).date(), fact) for fact in texts]
    entries += [
        EventEntry(moment_of(result.published_at, zone).date(), result)
        for result in results
        if result.published_at <= quote.at and result.published_at not in told
    ]
    entries += [EventEntry(action.ex_on, action) for action in actions if action.ex_on <= quote.day]
    return tuple(sorted(entries, key=lambda entry: entry.day, reverse=True))
