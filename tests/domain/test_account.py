"""Money and shares of an account, in a small world of its own: a broker that books what it is told to."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import MAIN_SHARE, THURSDAY, WEDNESDAY, an_order, at, shipped_rule_book
from tradewalk.domain.account import AccountState, fold, opened, postings_of
from tradewalk.domain.events import (
    AccountOpened,
    CancelAccepted,
    CancelRefusalReported,
    CancelReported,
    CancelRequested,
    ClockMarked,
    DayClosed,
    DayOpened,
    Fact,
    FillReported,
    OrderAccepted,
    OrderAcknowledged,
    OrderChecked,
    OrderExpired,
    OrderHeld,
    OrderRefused,
    OrderSent,
    OrderSubmitted,
    RejectionReported,
    SharesBroughtIn,
    TradeExecuted,
)
from tradewalk.domain.fees import cash_still_frozen, fees_added, fees_of
from tradewalk.domain.life_cycle import TransitionImpossible
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderStatus, Side
from tradewalk.domain.placed_orders import FactImpossible, Order
from tradewalk.domain.refusals import Reason, Refusal

BOOK = shipped_rule_book()
SYMBOL = MAIN_SHARE.symbol
NOW = at("10:00")
CASH = Decimal("1200000.00")


@dataclass
class Desk:
    """Tells an account one fact after another, and keeps the balance of every posting."""

    day: date = WEDNESDAY
    account: AccountState = field(default_factory=opened)
    limits: dict[int, Decimal] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tell(AccountOpened(NOW, "practice", "cn-retail-star", (("CNY", CASH),)))

    def tell(self, *facts: Fact) -> None:
        for fact in facts:
            sums: dict[str, Decimal] = defaultdict(Decimal)
            for posting in postings_of(fact, self.account):
                sums[posting.unit] += posting.amount
            assert not any(sums.values())
            self.account = fold(self.account, fact)

    def order(self, order_id: int) -> Order:
        return self.account.orders[order_id]

    def place(self, order_id: int, side: Side, price: str, quantity: int) -> None:
        limit = Decimal(price)
        self.limits[order_id] = limit
        cash, shares = (self.frozen(limit, quantity), 0) if side is Side.BUY else (ZERO, quantity)
        self.tell(
            OrderSubmitted(NOW, order_id, an_order(quantity, price, side=side, symbol=SYMBOL)),
            OrderChecked(NOW, order_id, cash, shares),
            OrderSent(NOW, order_id),
            OrderAccepted(NOW, order_id, limit, quantity, 700),
            OrderAcknowledged(NOW, order_id),
        )

    def fill(self, order_id: int, price: str | Decimal, quantity: int) -> None:
        order, price = self.order(order_id), Decimal(price)
        side = order.request.side
        value, filled = order.value + price * quantity, order.filled + quantity
        before, after = (
            fees_of(BOOK, "cn-standard", MAIN_SHARE, side, self.day, *executed)
            for executed in ((order.value, order.filled), (value, filled))
        )
        still_open = order.open - quantity
        cash = self.frozen(self.limits[order_id], still_open, value, filled) if side is Side.BUY else ZERO
        shares = 0 if side is Side.BUY else still_open
        self.tell(
            TradeExecuted(NOW, order_id, len(order.fills) + 1, price, quantity),
            FillReported(
                NOW, order_id, len(order.fills) + 1, price, quantity, fees_added(before, after), cash, shares
            ),
        )

    def frozen(self, price: Decimal, rest: int, value: Decimal = ZERO, filled: int = 0) -> Decimal:
        return cash_still_frozen(BOOK, "cn-standard", MAIN_SHARE, self.day, price, rest, value, filled)

    @property
    def cash(self) -> tuple[str, str]:
        cash = self.account.cash(Currency.CNY)
        return str(cash.available), str(cash.frozen)

    @property
    def shares(self) -> tuple[int, int, int]:
        position = self.account.position(SYMBOL)
        return position.sellable, position.bought_today, position.frozen


def bought(quantity: int = 200, price: str = "1372.10") -> Desk:
    desk = Desk()
    desk.place(1, Side.BUY, price, quantity)
    desk.fill(1, price, quantity)
    return desk


def test_a_buy_freezes_then_pays_value_and_fees() -> None:
    desk = Desk()
    desk.place(1, Side.BUY, "1372.10", 200)
    assert desk.cash == ("925508.65", "274491.35")
    desk.fill(1, "1372.10", 200)
    assert desk.cash == ("925508.65", "0.00")
    assert desk.account.fees_paid(Currency.CNY) == (
        ("commission", Decimal("68.61")),
        ("transfer", Decimal("2.74")),
    )
    assert desk.order(1).fees_total == Decimal("71.35")


def test_what_the_market_gives_below_the_limit_is_free_again() -> None:
    desk = Desk()
    desk.place(1, Side.BUY, "1400.00", 200)
    desk.fill(1, "1372.10", 200)
    assert desk.cash == ("925508.65", "0.00")


def test_bought_shares_may_be_sold_from_the_next_day_on() -> None:
    desk = bought()
    assert desk.shares == (0, 200, 0)
    desk.tell(DayClosed(NOW, WEDNESDAY), DayOpened(NOW, THURSDAY))
    assert desk.shares == (200, 0, 0)
    assert desk.account.day == THURSDAY


def test_a_round_trip_earns_the_rise_less_all_fees() -> None:
    desk = bought()
    desk.tell(DayOpened(NOW, THURSDAY))
    desk.place(2, Side.SELL, "1400.00", 200)
    assert desk.shares == (0, 0, 200)
    desk.fill(2, "1400.00", 200)
    position = desk.account.position(SYMBOL)
    assert (position.quantity, position.cost, position.realised) == (0, ZERO, Decimal("5295.85"))
    assert desk.account.cash(Currency.CNY).available == CASH + Decimal("5295.85")
    assert position.average_cost is None


def test_the_cost_of_a_share_is_the_average_with_buy_fees() -> None:
    desk = bought(200, "10.00")
    desk.place(2, Side.BUY, "13.00", 100)
    desk.fill(2, "13.00", 100)
    position = desk.account.position(SYMBOL)
    assert position.cost == Decimal("3310.03")
    assert position.average_cost == Decimal("3310.03") / 300
    desk.tell(DayOpened(NOW, THURSDAY))
    desk.place(3, Side.SELL, "12.00", 100)
    desk.fill(3, "12.00", 100)
    position = desk.account.positions[SYMBOL]
    assert (position.cost, position.realised) == (Decimal("2206.69"), Decimal("91.05"))


def test_the_average_of_fills_is_unrounded() -> None:
    desk = Desk()
    desk.place(1, Side.BUY, "1372.10", 200)
    assert desk.order(1).average_price is None
    for price, quantity in (("1372.00", 100), ("1372.05", 60), ("1372.10", 40)):
        desk.fill(1, price, quantity)
    assert desk.order(1).average_price == Decimal("1372.035")
    assert [fill.execution for fill in desk.order(1).fills] == [1, 2, 3]


def test_a_cancel_frees_what_was_frozen_for_the_rest() -> None:
    desk = Desk()
    desk.place(1, Side.BUY, "10.00", 1000)
    desk.fill(1, "10.00", 400)
    desk.tell(CancelRequested(NOW, 1), CancelAccepted(NOW, 1, 600), CancelReported(NOW, 1, 600))
    order = desk.order(1)
    assert order.status is OrderStatus.PARTIALLY_CANCELLED
    assert (order.filled, order.open, order.cancelled, order.ended_at) == (400, 0, 600, NOW)
    assert desk.cash == ("1195994.96", "0.00")
    assert desk.account.open_orders == ()


def test_a_sale_that_expires_gives_its_shares_back() -> None:
    desk = bought()
    desk.tell(DayOpened(NOW, THURSDAY))
    desk.place(2, Side.SELL, "1500.00", 200)
    desk.tell(OrderExpired(NOW, 2, 200))
    assert desk.shares == (200, 0, 0)
    assert desk.order(2).status is OrderStatus.EXPIRED


def test_a_rejection_frees_everything_and_keeps_its_reasons() -> None:
    desk = Desk()
    reasons = (Refusal(Reason.ABOVE_PRICE_CAGE),)
    desk.tell(
        OrderSubmitted(NOW, 1, an_order(symbol=SYMBOL)),
        OrderChecked(NOW, 1, Decimal("274491.35"), 0),
        OrderHeld(NOW, 1, at("13:00")),
        OrderSent(NOW, 1),
        RejectionReported(NOW, 1, reasons),
    )
    order = desk.order(1)
    assert (order.status, order.refusals, order.held_until) == (OrderStatus.REJECTED, reasons, at("13:00"))
    assert (order.cancelled, order.open) == (200, 0)
    assert desk.cash == ("1200000.00", "0.00")


def test_a_refusal_of_the_broker_froze_nothing() -> None:
    desk = Desk()
    desk.tell(OrderSubmitted(NOW, 1, an_order(symbol=SYMBOL)), OrderRefused(NOW, 1, ()))
    assert (desk.order(1).status, desk.cash) == (OrderStatus.REJECTED, ("1200000.00", "0.00"))


def test_a_refused_cancel_leaves_the_order_as_it_stood_and_says_why() -> None:
    desk = Desk()
    desk.place(1, Side.BUY, "10.00", 1000)
    refusal = Refusal(Reason.CANCEL_NOT_ALLOWED_NOW)
    desk.tell(CancelRequested(NOW, 1), CancelRefusalReported(NOW, 1, refusal))
    assert (desk.order(1).status, desk.order(1).cancel_refusal) == (OrderStatus.WORKING, refusal)


def test_what_the_exchange_did_moves_neither_money_nor_the_status() -> None:
    desk = Desk()
    desk.place(1, Side.BUY, "10.00", 1000)
    before = desk.cash, desk.shares, desk.order(1).status
    desk.tell(TradeExecuted(NOW, 1, 1, Decimal("10.00"), 1000), CancelAccepted(NOW, 1, 0), ClockMarked(NOW))
    assert (desk.cash, desk.shares, desk.order(1).status) == before
    assert (desk.order(1).ahead, desk.order(1).resting_price) == (700, Decimal("10.00"))


def test_money_of_another_currency_stays_apart() -> None:
    desk = Desk()
    request = an_order(100, "600.50", symbol="00700.HK")
    desk.tell(AccountOpened(NOW, "practice", "hk-retail", (("HKD", Decimal(100_000)),)))
    desk.tell(OrderSubmitted(NOW, 1, request, Currency.HKD), OrderChecked(NOW, 1, Decimal("60151.64"), 0))
    assert desk.account.cash(Currency.HKD).available == Decimal("39848.36")
    assert desk.cash == ("1200000.00", "0.00")


@pytest.mark.parametrize(
    ("fact", "error"),
    [
        (OrderSubmitted(NOW, 1, an_order()), FactImpossible),
        (OrderSent(NOW, 2), FactImpossible),
        (FillReported(NOW, 1, 1, Decimal("10.00"), 300, (), ZERO, 0), FactImpossible),
        (CancelReported(NOW, 1, 100), FactImpossible),
        (OrderHeld(NOW, 1, NOW), TransitionImpossible),
    ],
)
def test_a_fact_that_cannot_be_is_a_bug(fact: Fact, error: type[Exception]) -> None:
    desk = Desk()
    desk.place(1, Side.BUY, "10.00", 200)
    with pytest.raises(error):
        desk.tell(fact)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["buy", "sell", "fill", "cancel", "expire", "next day"]),
        st.integers(0, 20),
        st.integers(1, 500),
    ),
    max_size=40,
)


@given(steps=STEPS)
def test_whatever_happens_the_books_balance(steps: list[tuple[str, int, int]]) -> None:
    desk = Desk()
    for number, (what, choice, size) in enumerate(steps, start=1):
        _act(desk, number, what, choice, size)
        _assert_balanced(desk)


def _act(desk: Desk, number: int, what: str, choice: int, size: int) -> None:
    live = desk.account.open_orders
    order = live[choice % len(live)] if live else None
    price = f"{90 + choice}.00"
    match what:
        case "buy" if desk.account.cash(Currency.CNY).available > 200 * size:
            desk.place(number, Side.BUY, price, size)
        case "sell" if desk.account.position(SYMBOL).sellable >= size:
            desk.place(number, Side.SELL, price, size)
        case "fill" if order:
            better = Decimal(choice % 3) * (-1 if order.request.side is Side.BUY else 1)
            desk.fill(order.order_id, desk.limits[order.order_id] + better, min(size, order.open))
        case "cancel" if order:
            desk.tell(CancelRequested(NOW, order.order_id), CancelReported(NOW, order.order_id, order.open))
        case "expire" if order:
            desk.tell(OrderExpired(NOW, order.order_id, order.open))
        case "next day":
            desk.tell(DayOpened(NOW, THURSDAY))
        case _:
            pass


def _assert_balanced(desk: Desk) -> None:
    account = desk.account
    orders = account.orders.values()
    spent = {side: sum((o.value for o in orders if o.request.side is side), ZERO) for side in Side}
    fees = sum((amount for _, amount in account.fees_paid(Currency.CNY)), ZERO)
    cash, position = account.cash(Currency.CNY), account.position(SYMBOL)
    assert cash.total == CASH - spent[Side.BUY] + spent[Side.SELL] - fees
    assert fees == sum((order.fees_total for order in orders), ZERO)
    assert cash.available >= 0
    assert cash.frozen == sum((order.frozen_cash for order in orders), ZERO)
    assert position.frozen == sum(order.frozen_shares for order in orders)
    assert min(position.sellable, position.bought_today, position.frozen) >= 0
    assert position.realised == cash.total - CASH + position.cost
    for order in orders:
        assert order.filled + order.open + order.cancelled == order.request.quantity
        assert order.is_open == (order.open > 0)
        assert order.is_open or not (order.frozen_cash or order.frozen_shares)
    assert not any(
        sum(amount for (_, unit), amount in account.balances.items() if unit == each)
        for each in {unit for _, unit in account.balances}
    )


def test_shares_that_were_brought_in_may_be_sold_at_once_and_have_a_cost() -> None:
    desk = Desk()
    desk.tell(SharesBroughtIn(NOW, SYMBOL, 300, Currency.CNY, Decimal("398700.00")))
    position = desk.account.position(SYMBOL)
    assert (position.quantity, position.sellable) == (300, 300)
    assert (position.average_cost, position.realised) == (Decimal(1329), ZERO)
    assert desk.account.cash(Currency.CNY).total == CASH
