"""Everything that a screen or a script may ask of a world at its present instant. Nothing here changes it.

What only an order needs is imported where it is asked for: the first picture does without.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from tradewalk.domain.halts import Halt
from tradewalk.domain.instruments import Instrument
from tradewalk.domain.money import ZERO, half_up
from tradewalk.domain.orders import OrderRequest, Side
from tradewalk.domain.phases import TradingDay
from tradewalk.domain.quotes import BookSnapshot, PriceMark, Quote, Transaction
from tradewalk.domain.refusals import Refusal
from tradewalk.domain.rule_terms import SettlementTerms, Terms
from tradewalk.domain.rules import Rule, RuleBook
from tradewalk.domain.ticks import TickTable
from tradewalk.market.company_facts import CompanyFact
from tradewalk.simulation.bar_reader import BarReader
from tradewalk.simulation.estimates import Estimate

if TYPE_CHECKING:
    from tradewalk.domain.checks import CheckContext
    from tradewalk.domain.order_types import OrderTypeRule
    from tradewalk.market.instrument_search import InstrumentSearch, SearchHit
    from tradewalk.simulation.change_reading import ChangeAnswer
    from tradewalk.simulation.company_reading import CompanyReader


class WorldReader(BarReader):
    """Reads one world, its bars included."""

    def instruments(self) -> tuple[Instrument, ...]:
        """Every instrument of the pack."""
        return self._setting.listings.pack.instruments

    def traded(self, symbol: str) -> Instrument:
        """The instrument as this account trades it, which may be Northbound. Raises KeyError."""
        return self._setting.traded(symbol)

    def order_day(self, symbol: str) -> TradingDay | None:
        """The phases of today by which the account trades an instrument; None where it cannot, or on another day."""
        day = self._setting.reached_day(symbol, self._world.now)
        return day if day is not None and day.day == self._world.home_day.day else None

    @cached_property
    def _search(self) -> InstrumentSearch:
        from tradewalk.market.instrument_search import InstrumentSearch

        return InstrumentSearch(self.instruments())

    def search(self, text: str) -> tuple[SearchHit, ...]:
        """The instruments that *text* meets, best first."""
        return self._search.search(text)

    def as_found(self, symbol: str) -> SearchHit:
        """An instrument as the search finds it by its code. Raises KeyError."""
        return self._search.found(self._setting.instrument(symbol))

    def quote(self, symbol: str) -> Quote:
        """The quote header."""
        return self._reader(symbol).quote(self._world.tally(symbol), self._world.now)

    def halt(self, symbol: str) -> Halt | None:
        """The halt that holds now; None while trading goes on as usual."""
        return self._reader(symbol).halt(self._world.now)

    def price_mark(self, symbol: str) -> PriceMark:
        """The last price and what its change is measured from; cheaper than a whole quote."""
        reader, number = self._reader(symbol), self._world.last_tick(symbol)
        previous = self._setting.listings.previous_close(symbol, reader.day)
        return PriceMark(None if number is None else reader.ticks.price_of(number), previous)

    def book(self, symbol: str, levels: int = 5) -> BookSnapshot:
        """The best levels, or the indicative match of a running auction."""
        return self._reader(symbol).book(self._world.market(symbol), levels)

    def tells_order_counts(self, symbol: str) -> bool:
        """Whether the market's data tell how many orders wait at a price."""
        return self._setting.listings.pack.tells_order_counts(self.instrument(symbol).board)

    def is_at_hand(self, symbol: str) -> bool:
        """Whether the book can be had without a noticeable wait."""
        return self._world.is_at_hand(symbol)

    def catch_up(self, symbol: str) -> bool:
        """Work a little towards the book of an instrument; whether it is at hand then."""
        return self._world.catch_up(symbol)

    def transactions(self, symbol: str, count: int = 40) -> tuple[Transaction, ...]:
        """The last trades, newest first."""
        return self._reader(symbol).transactions(self._world.tally(symbol), count)

    def tick_table(self, symbol: str) -> TickTable:
        """Today's legal prices."""
        return self._reader(symbol).ticks

    def company_facts(self, symbol: str) -> tuple[CompanyFact, ...]:
        """What has been published about the company by now."""
        return self._setting.listings.pack.facts_published_by(symbol, self._world.now)

    def company(self, symbol: str) -> CompanyReader:
        """What else is known of it by now: results, shares, dividends, its year, what belongs to it, its trades."""
        from tradewalk.simulation.company_reading import CompanyReader

        return CompanyReader(self._setting.listings, symbol, self._world.now, self._world.tally(symbol).rows)

    def order_types(self, symbol: str) -> tuple[OrderTypeRule, ...]:
        """The order types of the instrument's board that are simulated, those that its brokers keep last."""
        from tradewalk.domain.access import is_simulated
        from tradewalk.domain.kept_orders import kept_types
        from tradewalk.domain.order_types import order_types

        day = self._setting.listings.current_day(symbol, self._world.now)
        book, board = self._setting.rule_book, self._setting.traded(symbol).board
        simulated = (
            each for each in order_types(book, board, day) if is_simulated(book, board, day, each.type)
        )
        return (*simulated, *kept_types(book, board, day))

    @property
    def rule_book(self) -> RuleBook:
        """The rules of every market."""
        return self._setting.rule_book

    def rule(self, rule_id: str) -> Rule[Terms]:
        """A rule of the rule book. Raises KeyError."""
        return self._setting.rule_book.rule(rule_id)

    def context(self, symbol: str) -> CheckContext:
        """What an order in *symbol* is checked against now."""
        from tradewalk.simulation.order_context import order_context

        world = self._world
        return order_context(self._setting, symbol, world.now, world.account, world.market(symbol))

    def context_at_hand(self, symbol: str) -> CheckContext:
        """As ``context``, without a wait: a book that is not at hand counts as empty, as far as a check asks."""
        if self._world.is_at_hand(symbol):
            return self.context(symbol)
        from tradewalk.simulation.order_context import context_without_book

        return context_without_book(self._setting, self._world.account, self.quote(symbol))

    def check(self, request: OrderRequest, context: CheckContext | None = None) -> tuple[Refusal, ...]:
        """Everything that speaks against sending this order now; in *context*, where there is one already."""
        from tradewalk.domain.checks import check_order

        return check_order(request, context or self.context(request.symbol))

    def maximum_quantity(self, request: OrderRequest, context: CheckContext | None = None) -> int:
        """The largest legal quantity for this side and price: what cash, fees or the position allow."""
        from tradewalk.domain.checks import maximum_quantity

        return maximum_quantity(request, context or self.context(request.symbol))

    def check_cancel(self, order_id: int) -> Refusal | None:
        """What speaks against cancelling an order now."""
        from tradewalk.domain.checks import check_cancel

        setting, now = self._setting, self._world.now
        order = self._world.account.orders[order_id]
        symbol = order.request.symbol
        day = setting.order_day_of(symbol, now)
        return check_cancel(order, setting.traded(symbol), day, now, setting.rule_book)

    def check_amendable(self, order_id: int) -> Refusal | None:
        """What speaks against changing an order now, whatever it shall become. Raises NoRule."""
        from tradewalk.simulation.change_reading import read_amendable

        return read_amendable(self._setting, self._world.now, self._world.account.orders[order_id])

    def check_change(self, order_id: int, price: Decimal | None, quantity: int) -> ChangeAnswer:
        """What would become of an order if another price or whole quantity were asked for now. Raises NoRule."""
        from tradewalk.domain.amendments import Wish
        from tradewalk.simulation.change_reading import read_change

        world, order = self._world, self._world.account.orders[order_id]
        market, wish = world.market(order.request.symbol), Wish(price, quantity)
        return read_change(self._setting, world.now, order, wish, world.account, market)

    def stop_of(self, order_id: int) -> Decimal | None:
        """Where the stop of an order stands that the broker keeps; None for any other order."""
        return self._world.stop_of(order_id)

    def queue_ahead(self, order_id: int) -> int | None:
        """Shares before an order at its price; None when it does not wait in a book."""
        return self._world.ahead_of(order_id)

    def estimate(self, request: OrderRequest, context: CheckContext | None = None) -> Estimate:
        """Cost or proceeds of an order filled whole at its price.

        Raises NoRule where the rule book has no fees of the account's plan, as in a market that ``check``
        says the account cannot reach.
        """
        from tradewalk.domain.amounts import estimate_price
        from tradewalk.domain.fees import fees_of

        context = context or self.context(request.symbol)
        price = estimate_price(request, context)
        value = half_up(price * request.quantity)
        rule_book, plan = self._setting.rule_book, self._setting.profile.fee_plan
        instrument, side, day = context.instrument, request.side, context.day
        fees = fees_of(rule_book, plan, instrument, side, day, value, request.quantity)
        is_buy = request.side is Side.BUY
        total = value + fees.total if is_buy else value - fees.total
        frozen, cash = (_frozen(request, context) if is_buy else ZERO), context.cash_available
        return Estimate(price, value, fees, total, frozen, cash, cash - frozen)

    def break_even(self, symbol: str) -> Decimal | None:
        """The lowest legal price at which selling the whole position loses nothing; None without one."""
        from tradewalk.domain.break_even import break_even_price

        position, setting = self._world.account.position(symbol), self._setting
        if not position.quantity:
            return None
        day, plan, instrument = self.current_day(symbol), setting.profile.fee_plan, setting.traded(symbol)
        return break_even_price(setting.rule_book, plan, instrument, day, position.cost, position.quantity)

    def settlement(self, symbol: str) -> SettlementTerms | None:
        """When what the account trades of an instrument is settled; None if nothing says it."""
        from tradewalk.domain.access import settlement_rule

        rule = settlement_rule(
            self._setting.rule_book, self._setting.traded(symbol).board, self.current_day(symbol)
        )
        return None if rule is None else rule.terms

    def sellable_from(self, symbol: str) -> date | None:
        """The day from which what was bought on the instrument's current day can be sold; None if nothing says it."""
        from tradewalk.domain.settlement import settlement_days

        day = self.current_day(symbol)
        return settlement_days(self._setting.rule_book, self._setting.traded(symbol), day).sellable_from


def _frozen(request: OrderRequest, context: CheckContext) -> Decimal:
    """What a purchase freezes from the moment at which its broker has it."""
    from tradewalk.domain.freezing import price_to_freeze
    from tradewalk.domain.kept_orders import condition_of

    rule, price = condition_of(request.type, context), price_to_freeze(request, context)
    is_free = rule is not None and not rule.terms.freezes
    return ZERO if is_free or price is None else context.cash_for(price, request.quantity)
