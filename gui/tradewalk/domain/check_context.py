"""What an order is checked against: one market at one instant, and one account."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tradewalk.domain.account import AccountState, Position
from tradewalk.domain.calendars import next_trading_day, trading_days_since
from tradewalk.domain.fees import cash_to_freeze
from tradewalk.domain.halts import Halt
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.lots import LotRule, instrument_lot, unknown_lot
from tradewalk.domain.orders import OrderType
from tradewalk.domain.phases import Phase, PhaseSpan, TradingDay
from tradewalk.domain.price_limits import PriceLimits, price_limits
from tradewalk.domain.proceeds import paid_in_good_faith, spendable
from tradewalk.domain.profiles import Profile
from tradewalk.domain.quotes import BookSnapshot, Quote
from tradewalk.domain.rule_terms import PriceLimitTerms, SettlementTerms
from tradewalk.domain.rules import NoRule, RuleBook
from tradewalk.domain.sessions import trading_day


@dataclass(frozen=True, slots=True)
class CheckContext:
    """The market of an instrument as it is seen at ``now``, and the account that orders.

    ``previous_close`` is None where nobody knows it: then nothing that is measured from it is checked.
    Without known quotes no rule about quotes is applied; known quotes that are None are an empty side.
    ``pos_best_bid`` and ``pos_best_ask`` are those of the instant at which cancelling ended in the auction of Hong
    Kong that runs, ``reference`` is the reference price of its closing auction. Of an instrument that is not
    known but for its board, nobody knows whether it is on a list. ``halt`` is the one that holds now.
    Where the issuer sets the lot and nobody knows it, no rule about lots is applied.
    """

    rule_book: RuleBook
    profile: Profile
    account: AccountState
    instrument: Instrument
    now: Instant
    trading_day: TradingDay
    previous_close: Decimal | None
    limits: PriceLimits
    best_bid: Decimal | None = None
    best_ask: Decimal | None = None
    last: Decimal | None = None
    are_quotes_known: bool = True
    pos_best_bid: Decimal | None = None
    pos_best_ask: Decimal | None = None
    reference: Decimal | None = None
    is_instrument_known: bool = True
    halt: Halt | None = None
    is_lot_known: bool = True

    @property
    def day(self) -> date:
        """The simulated trading day, which decides the rules."""
        return self.trading_day.day

    @property
    def has_price_limit(self) -> bool:
        """Whether the instrument has a price limit today, even where nobody knows which price it is."""
        if self.limits.up is not None or self.limits.rule_id is None:
            return self.limits.up is not None
        return isinstance(self.rule_book.rule(self.limits.rule_id).terms, PriceLimitTerms)

    @property
    def lot(self) -> LotRule:
        """The quantities that the board takes. Raises NoRule."""
        return self.lot_of(OrderType.LIMIT)

    def lot_of(self, order_type: OrderType) -> LotRule:
        """The quantities of an order type. Raises NoRule."""
        if not self.is_lot_known:
            return unknown_lot(self.rule_book, self.instrument.board, self.day)
        return instrument_lot(self.rule_book, self.instrument, self.day, order_type)

    @property
    def position(self) -> Position:
        """What the account holds of the instrument."""
        return self.account.position(self.instrument.symbol)

    @property
    def sellable(self) -> int:
        """Shares that may be sold now: those of today as well, where they settle like any other."""
        rule = self.rule_book.find(SettlementTerms, self.instrument.board, self.day)
        is_same_day = rule is not None and rule.terms.sellable_after_days == 0
        return self.position.sellable + (self.position.bought_today if is_same_day else 0)

    @property
    def cash_available(self) -> Decimal:
        """What the account may spend on this board, in the instrument's currency."""
        cash = self.account.cash(self.instrument.currency)
        return spendable(self.rule_book, self.instrument.board, self.day, cash)

    def paid_in_good_faith(self, cost: Decimal) -> Decimal:
        """The part of a purchase that unsettled proceeds pay in good faith."""
        cash = self.account.cash(self.instrument.currency)
        return paid_in_good_faith(self.rule_book, self.instrument.board, self.day, cash, cost)

    def cash_for(self, price: Decimal, quantity: int) -> Decimal:
        """What a purchase freezes: value and fees."""
        return cash_to_freeze(
            self.rule_book, self.profile.fee_plan, self.instrument, self.day, price, quantity
        )

    def sending_span(self, waits_for: Collection[Phase] = ()) -> PhaseSpan | None:
        """The phase in which an order of now reaches the exchange; None when the broker does not take it.

        Before the day begins a broker keeps it until the first phase of *waits_for*, if there is one.
        """
        span = self.trading_day.span_at(self.now)
        if span is None or span.can_enter:
            return span
        if span.is_held and span.phase is Phase.CLOSED and waits_for:
            later = (each for each in self.trading_day.spans if each.start >= span.end and each.can_enter)
            return next((each for each in later if each.phase in waits_for), None)
        entry = self.trading_day.next_entry(self.now) if span.is_held else None
        return None if entry is None else self.trading_day.span_at(entry)

    def days(self) -> tuple[TradingDay, ...]:
        """This trading day and the next one, as far as the calendar goes."""
        instrument, book = self.instrument, self.rule_book
        try:
            following = next_trading_day(book, instrument.board, self.day)
        except NoRule:
            return (self.trading_day,)
        return self.trading_day, trading_day(book, instrument.board, following)

    def next_days_entry(self) -> Instant | None:
        """When the exchange first takes orders on the next trading day; None past the calendar's end."""
        following = self.days()[1:]
        return following[0].next_entry(following[0].spans[0].start) if following else None


def context_of(
    rule_book: RuleBook,
    profile: Profile,
    account: AccountState,
    instrument: Instrument,
    quote: Quote,
    book: BookSnapshot,
) -> CheckContext:
    """The context of what a screen shows. Raises NoRule."""
    listed = trading_days_since(rule_book, instrument.exchange, instrument.listed_on, quote.day)
    return CheckContext(
        rule_book=rule_book,
        profile=profile,
        account=account,
        instrument=instrument,
        now=quote.at,
        trading_day=trading_day(rule_book, instrument.board, quote.day),
        previous_close=quote.previous_close,
        limits=price_limits(rule_book, instrument, quote.day, quote.previous_close, listed),
        best_bid=book.bids[0].price if book.bids else None,
        best_ask=book.asks[0].price if book.asks else None,
        last=quote.last,
    )
