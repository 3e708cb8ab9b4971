"""Worked money, settlement on the next trading day, and the days of the account."""

from datetime import date, time
from decimal import Decimal

import pytest

from tests.simulation.builders import (
    BEFORE,
    NEXT,
    OPENING_CASH,
    STAR,
    TODAY,
    Run,
    a_buy,
    a_sale,
    a_world,
    folded,
    on,
    shipped_setting,
)
from tradewalk.domain.events import (
    AccountOpened,
    ClockMarked,
    DayClosed,
    DayOpened,
    Fact,
    FillReported,
    OrderAcknowledged,
    OrderChecked,
    OrderRefused,
    OrderSent,
    OrderSubmitted,
    TradeExecuted,
)
from tradewalk.domain.instants import MINUTE, instant_at
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderStatus
from tradewalk.domain.refusals import Reason
from tradewalk.simulation.broker import Broker

CLOSE = Decimal("1372.10")


def bought_at_the_close(of: str = "2025-08-27") -> Run:
    """200 shares bought in the closing auction."""
    run = a_world("14:58", TODAY.fromisoformat(of))
    run.place(a_buy("1400.00"))
    run.to("15:31", TODAY.fromisoformat(of))
    return run


def test_200_shares_at_1372_10_cost_274491_35() -> None:
    run = bought_at_the_close()
    (fill,) = run.order(1).fills
    assert (fill.price, fill.quantity) == (CLOSE, 200)
    assert dict(fill.fees) == {"commission": Decimal("68.61"), "transfer": Decimal("2.74")}
    assert run.order(1).fees_total == Decimal("71.35")
    assert run.available == Decimal("1200000.00") - Decimal("274491.35")
    assert run.frozen == 0
    position = run.account.position(STAR)
    assert (position.bought_today, position.sellable, position.cost) == (200, 0, Decimal("274491.35"))
    fact = run.only(FillReported)
    assert (fact.sellable_from, fact.settles_at) == (on("00:00", NEXT), on("00:00", NEXT))


def test_200_shares_sold_at_1372_10_bring_274211_44() -> None:
    run = bought_at_the_close(of="2025-08-26")
    before = run.available
    run.to("14:58")
    sale = run.place(a_sale("1360.00"))
    run.to("15:31")
    (fill,) = run.order(sale).fills
    assert (fill.price, fill.quantity) == (CLOSE, 200)
    assert run.order(sale).fees_total == Decimal("208.56")
    assert run.available - before == Decimal("274420.00") - Decimal("208.56")
    position = run.account.position(STAR)
    assert (position.quantity, position.cost) == (0, ZERO)
    assert run.available == OPENING_CASH + position.realised
    cash = run.account.cash(Currency.CNY)
    assert (cash.unsettled, cash.withdrawable) == (Decimal("274420.00") - Decimal("208.56"), before)
    run.to("00:00", NEXT)
    assert run.account.cash(Currency.CNY).withdrawable == cash.available


def test_what_was_bought_today_is_not_sold_today_and_is_sold_tomorrow() -> None:
    run = a_world("10:30")
    run.place(a_buy("1410.00"))
    run.to("10:31")
    today = run.place(a_sale("1400.00"))
    run.to("10:32")
    (refusal,) = run.only(OrderRefused).refusals
    assert refusal.reason is Reason.BOUGHT_TODAY
    assert refusal.legal_from == on("09:15", NEXT)
    assert run.status(today) is OrderStatus.REJECTED
    run.to("09:15", NEXT)
    tomorrow = run.place(a_sale("1300.00"))
    run.to("09:26", NEXT)
    assert run.status(tomorrow) is OrderStatus.FILLED
    assert run.account.position(STAR).quantity == 0


def test_shares_behind_an_open_sale_are_frozen_and_free_again_after_it() -> None:
    run = bought_at_the_close(of="2025-08-26")
    run.to("10:30")
    sale = run.place(a_sale("1590.00"))
    run.to("10:31")
    assert (run.account.position(STAR).frozen, run.account.position(STAR).sellable) == (200, 0)
    second = run.place(a_sale("1400.00"))
    run.to("10:32")
    assert run.status(second) is OrderStatus.REJECTED
    run.cancel(sale)
    run.to("10:33")
    assert (run.account.position(STAR).frozen, run.account.position(STAR).sellable) == (0, 200)


def test_a_day_opens_at_midnight_and_closes_at_half_past_three() -> None:
    run = a_world("10:30")
    run.to("15:30")
    over = [run.world.is_day_over]
    run.to_next_day()
    over.append(run.world.is_day_over)
    assert over == [True, False]
    assert run.world.now == on("09:15", NEXT)
    assert [(fact.at, fact.day) for fact in run.every(DayOpened)] == [
        (on("10:30"), TODAY),
        (on("00:00", NEXT), NEXT),
    ]
    assert [(fact.at, fact.day) for fact in run.every(DayClosed)] == [(on("15:30"), TODAY)]
    assert run.account.day == NEXT


def test_the_clock_is_marked_every_five_minutes_of_trading() -> None:
    run = a_world("09:00")
    run.to("09:00", NEXT)
    marks = [fact.at for fact in run.every(ClockMarked)]
    assert marks == list(range(on("09:15"), on("15:00") + 1, 5 * MINUTE))


def test_a_weekend_passes_without_a_day() -> None:
    friday, monday = TODAY.replace(day=29), TODAY.replace(month=9, day=1)
    run = a_world("15:30", friday)
    assert run.world.is_day_over
    run.to_next_day()
    assert run.world.now == on("09:15", monday)
    assert [fact.day for fact in run.every(DayOpened)] == [friday, monday]
    quote = run.read.quote(STAR)
    assert (quote.day, quote.open) == (monday, None)


def test_an_account_that_begins_on_a_weekend_waits_for_monday() -> None:
    run = a_world("12:00", TODAY.replace(day=30))
    order_id = run.place(a_buy("1400.00"))
    run.on(1_000)
    (refusal,) = run.only(OrderRefused).refusals
    assert (refusal.reason, run.status(order_id)) == (Reason.MARKET_CLOSED, OrderStatus.REJECTED)
    assert run.world.next_day_opening() == on("09:15", TODAY.replace(month=9, day=1))


def test_the_next_day_starts_from_this_days_close() -> None:
    run = a_world("15:00", BEFORE)
    run.to_next_day()
    quote = run.read.quote(STAR)
    assert quote.previous_close == Decimal("1329.00")
    run.to("09:15", NEXT)
    quote = run.read.quote(STAR)
    assert (quote.previous_close, quote.limit_up, quote.limit_down) == (
        CLOSE,
        Decimal("1646.52"),
        Decimal("1097.68"),
    )


def test_a_share_that_goes_ex_opens_from_its_reference_price() -> None:
    run = a_world("15:00")
    close = run.read.quote("609966.SH").last
    run.to("09:15", NEXT)
    assert close is not None
    assert run.read.quote("609966.SH").previous_close == close - Decimal("0.45")


@pytest.mark.parametrize("profile", ["cn-retail-star", "cn-retail", "hk-retail", "us-retail"])
def test_every_account_opens_with_its_own_cash_and_its_own_days(profile: str) -> None:
    run = a_world("12:00", profile=profile)
    for currency, amount in run.world.setting.profile.cash:
        assert run.account.cash(currency).available == amount
    run.to_next_day()
    assert len(run.every(DayOpened)) == 2
    assert not run.every(FillReported)


@pytest.mark.parametrize(
    ("profile", "symbol", "clock", "settles_on"),
    [
        ("hk-retail", "00700.HK", "10:30", TODAY.replace(day=29)),
        ("us-retail", "AAPL.US", "22:30", NEXT),
    ],
)
def test_a_fill_in_hong_kong_and_new_york_says_when_it_settles_and_can_be_sold_at_once(
    profile: str, symbol: str, clock: str, settles_on: date
) -> None:
    setting, at = shipped_setting(profile), on(clock)
    instrument, request = setting.instrument(symbol), a_buy("100.00", 100, symbol=symbol)
    cash = (instrument.currency.value, Decimal("20000.00"))
    facts: list[Fact] = [
        AccountOpened(at, "test", profile, (cash,)),
        OrderSubmitted(at, 1, request, instrument.currency),
        OrderChecked(at, 1, Decimal("11000.00"), 0),
        OrderSent(at, 1),
        OrderAcknowledged(at, 1),
    ]
    trade = TradeExecuted(at, 1, 1, Decimal("99.00"), 100)
    (fill,) = Broker(setting).report(at, trade, folded(facts))
    assert isinstance(fill, FillReported)
    opening = instant_at(settles_on, time(0), setting.listings.zone(symbol, settles_on))
    assert fill.settles_at == opening
    assert fill.sellable_from is not None
    assert at - 24 * 60 * MINUTE < fill.sellable_from <= at
    account = folded([*facts, fill])
    assert (account.position(symbol).sellable, account.position(symbol).bought_today) == (100, 0)
    assert account.cash(instrument.currency).frozen == 0
