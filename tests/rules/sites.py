"""Where a rule is asked: a board that it governs, on a day on which it does, and markets there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from tests.domain.builders import an_instrument, profiles
from tests.rules.changed_values import shipped_book
from tradewalk.domain.account import AccountState
from tradewalk.domain.calendars import is_trading_day
from tradewalk.domain.check_context import CheckContext
from tradewalk.domain.checks import check_by_the_rules
from tradewalk.domain.dues import CASH_AVAILABLE, CASH_UNSETTLED, sellable
from tradewalk.domain.instants import CHINA, Instant, instant_at
from tradewalk.domain.instruments import Board, Exchange, Instrument
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.phases import PhaseSpan
from tradewalk.domain.price_limits import CODE, RISK_WARNED, price_limits
from tradewalk.domain.profiles import Profile
from tradewalk.domain.rule_terms import Terms
from tradewalk.domain.rules import EXCHANGE_OF, HOME_BOARD, NoRule, Rule, RuleBook
from tradewalk.domain.sessions import session_rule, trading_day

LAST_DAY, DAY = date(2027, 12, 30), timedelta(days=1)
LOT = 100
LONG_AGO = date(1990, 12, 19)
MUCH = Decimal(10) ** 15


class Site(NamedTuple):
    """A rule, a board that it governs and a day on which it does."""

    rule: Rule[Terms]
    board: Board
    day: date

    @property
    def instrument(self) -> Instrument:
        """An instrument that goes by the rule: of a variant, if the rule is for one."""
        code = self.rule.subject.removeprefix(CODE) if self.rule.subject.startswith(CODE) else "600519"
        is_warned = self.rule.subject == RISK_WARNED
        made = an_instrument(self.board, code=code, is_risk_warned=is_warned, listed_on=LONG_AGO)
        return made._replace(board_lot=LOT)

    @property
    def profile(self) -> Profile:
        """An account that may trade there."""
        if self.board in HOME_BOARD or EXCHANGE_OF[self.board] is Exchange.HKEX:
            return profiles()["hk-professional"]
        return profiles()["us-retail" if self.board is Board.US_LISTED else "cn-retail-star"]

    def at(self, clock: timedelta) -> Instant:
        """So long after midnight on the clocks of the exchange."""
        zone = ZoneInfo("America/New_York") if self.board is Board.US_LISTED else CHINA
        return Instant(instant_at(self.day, _MIDNIGHT, zone) + int(clock.total_seconds() * 1000))

    @property
    def spans(self) -> tuple[PhaseSpan, ...]:
        """The phases of the day as they are shipped."""
        return trading_day(shipped_book(), self.board, self.day).spans


_MIDNIGHT = time(0)


@cache
def site_of(rule: Rule[Terms]) -> Site:
    """Where a rule can be asked. Fails where it governs nothing on any day up to 2027."""
    for day in _days(rule):
        for board in Board:
            if _governs(rule, board, day):
                return Site(rule, board, day)
    raise AssertionError(f"{rule.id} governs no board on any day")


def _days(rule: Rule[Terms]) -> Iterator[date]:
    """Its latest days first, since more of the other rules are known then."""
    day, first = min(rule.effective_to or LAST_DAY, LAST_DAY), rule.effective_from
    while day >= first:
        yield day
        day -= DAY


def _governs(rule: Rule[Terms], board: Board, day: date) -> bool:
    book = shipped_book()
    try:
        if not is_trading_day(book, board, day):
            return False
        if rule.kind == "session":
            return session_rule(book, board, day).id == rule.id
        if board in HOME_BOARD and rule.kind == "order-type" and board not in rule.scopes:
            return False
        found = book.find(type(rule.terms), board, day, rule.subject)
    except NoRule:
        return False
    return found is not None and found.id == rule.id


def context(book: RuleBook, site: Site, at: Instant, close: str = "10.00", **market: object) -> CheckContext:
    """A market at an instant; an account with much cash and no shares. Prices are given as texts."""
    held, days_listed = market.pop("held", 0), market.pop("days_listed", 1000)
    instrument = market.pop("instrument", site.instrument)
    assert isinstance(held, int) and isinstance(days_listed, int) and isinstance(instrument, Instrument)
    settled, unsettled = market.pop("settled", MUCH), market.pop("unsettled", Decimal(0))
    currency, symbol = instrument.currency.value, instrument.symbol
    balances = {
        (CASH_AVAILABLE, currency): settled,
        (CASH_UNSETTLED, currency): unsettled,
        (sellable(symbol), symbol): Decimal(held),
    }
    quotes = {name: None if price is None else Decimal(str(price)) for name, price in market.items()}
    made = CheckContext(
        rule_book=book,
        profile=site.profile,
        account=AccountState(balances=balances),  # type: ignore[arg-type]
        instrument=instrument,
        now=at,
        trading_day=trading_day(book, site.board, site.day),
        previous_close=Decimal(close),
        limits=price_limits(book, instrument, site.day, Decimal(close), days_listed),
        are_quotes_known=bool(quotes),
    )
    return replace(made, **quotes)  # type: ignore[arg-type]


def an_order(
    site: Site,
    price: str | None = "10.00",
    quantity: int = 200,
    type: OrderType = OrderType.LIMIT,
    side: Side = Side.BUY,
    stop_price: str | None = None,
) -> OrderRequest:
    """An order for the site's instrument."""
    limit, stop = (None if each is None else Decimal(each) for each in (price, stop_price))
    return OrderRequest(site.instrument.symbol, side, type, limit, quantity, stop_price=stop)


Verdict = tuple[tuple[str, Decimal | None, Instant | None], ...]


def verdict(request: OrderRequest, market: CheckContext) -> Verdict:
    """What the rules have against an order, the nearest right value, and when it becomes right."""
    try:
        refusals = check_by_the_rules(request, market)
    except NoRule:
        return (("no rule", None, None),)
    return tuple((each.reason.value, each.nearest, each.legal_from) for each in refusals)


def phase_start(site: Site, *phases: str) -> Instant:
    """A second after the first phase of one of these names begins."""
    return next(Instant(span.start + 1_000) for span in site.spans if span.phase.value in phases)
