"""An account in several markets, told of trades as a broker tells: by the rules of each instrument's board."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import reduce

from tests.domain.builders import an_instrument, at, shipped_rule_book
from tradewalk.domain.account import AccountState, Cash, Position, fold, opened, postings_of
from tradewalk.domain.events import (
    AccountOpened,
    DayOpened,
    Fact,
    FillReported,
    OrderChecked,
    OrderSent,
    OrderSubmitted,
)
from tradewalk.domain.fees import cash_still_frozen, fees_added, fees_of
from tradewalk.domain.instants import Instant
from tradewalk.domain.instruments import Board, Instrument
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.settlement import settlement_days

MAINLAND = an_instrument(Board.SSE_MAIN, code="600519")
HONG_KONG = an_instrument(Board.HKEX_MAIN, code="00700")
NEW_YORK = an_instrument(Board.US_LISTED, code="AAPL")
NORTHBOUND = an_instrument(Board.NORTHBOUND_SSE, code="601318")
MARKETS = (MAINLAND, HONG_KONG, NEW_YORK, NORTHBOUND)
FEE_PLANS = {
    MAINLAND: "cn-standard",
    HONG_KONG: "hk-practice",
    NEW_YORK: "us-standard",
    NORTHBOUND: "hk-practice",
}
CASH = Decimal("1000000.00")


class Books:
    """Facts and the account that they make; every posting is looked at on the way."""

    def __init__(self, day: date, currencies: Iterable[Currency] = Currency) -> None:
        self.day, self.clock = day, "10:00"
        self.facts: list[Fact] = []
        self.account: AccountState = opened()
        cash = tuple((currency.value, CASH) for currency in currencies)
        self.tell(AccountOpened(self.now, "books", "cn-retail", cash), DayOpened(self.now, day))

    @property
    def now(self) -> Instant:
        return at(self.clock, self.day)

    def tell(self, *facts: Fact) -> None:
        for fact in facts:
            sums: dict[str, Decimal] = defaultdict(Decimal)
            for posting in postings_of(fact, self.account):
                sums[posting.unit] += posting.amount
            assert not any(sums.values()), fact
            self.account = fold(self.account, fact)
            self.facts.append(fact)

    def to(self, day: date) -> None:
        """The next day that the account lives opens."""
        self.day = day
        self.tell(DayOpened(at("00:00", day), day))

    def place(self, instrument: Instrument, side: Side, price: str, quantity: int) -> int:
        """An order at the exchange, with what it needs frozen; its number."""
        number = len(self.account.orders) + 1
        request = OrderRequest(instrument.symbol, side, OrderType.LIMIT, Decimal(price), quantity)
        cash, shares = ZERO, quantity
        if side is Side.BUY:
            value = request.price * quantity if request.price is not None else ZERO
            cash, shares = value + self.fees(instrument, side, value, quantity), 0
        self.tell(
            OrderSubmitted(self.now, number, request, instrument.currency),
            OrderChecked(self.now, number, cash, shares),
            OrderSent(self.now, number),
        )
        return number

    def fill(self, instrument: Instrument, number: int, quantity: int = 0, *, of_old: bool = False) -> None:
        """So many shares, or the whole order, are traded at its price; *of_old*: as written before settlement was."""
        order = self.account.orders[number]
        request, price = order.request, order.request.price or ZERO
        quantity = quantity or order.open
        value, filled, rest = order.value + price * quantity, order.filled + quantity, order.open - quantity
        book, plan, side = shipped_rule_book(), FEE_PLANS[instrument], request.side
        before, after = (
            fees_of(book, plan, instrument, side, self.day, *traded)
            for traded in ((order.value, order.filled), (value, filled))
        )
        cash, shares = ZERO, rest
        if side is Side.BUY:
            cash, shares = cash_still_frozen(book, plan, instrument, self.day, price, rest, value, filled), 0
        fact = FillReported(
            self.now,
            number,
            len(order.fills) + 1,
            price,
            quantity,
            fees_added(before, after),
            cash,
            shares,
        )
        self.tell(fact if of_old else self._settling(fact, instrument, side))

    def _settling(self, fact: FillReported, instrument: Instrument, side: Side) -> FillReported:
        sellable, settles = settlement_days(shipped_rule_book(), instrument, self.day)
        return replace(
            fact,
            sellable_from=at("00:00", sellable) if sellable is not None and side is Side.BUY else None,
            settles_at=None if settles is None else at("00:00", settles),
        )

    def fees(self, instrument: Instrument, side: Side, value: Decimal, quantity: int) -> Decimal:
        book, plan = shipped_rule_book(), FEE_PLANS[instrument]
        return fees_of(book, plan, instrument, side, self.day, value, quantity).total

    def trade(self, instrument: Instrument, side: Side, price: str, quantity: int) -> None:
        self.fill(instrument, self.place(instrument, side, price, quantity))

    def cash(self, currency: Currency) -> Cash:
        return self.account.cash(currency)

    def position(self, instrument: Instrument) -> Position:
        return self.account.position(instrument.symbol)

    def told_again(self) -> AccountState:
        """The account that the facts make, from the first one on."""
        return reduce(fold, self.facts, opened())
