"""Call auctions and market types as the account meets them: what is matched, what rests, what lapses."""

from decimal import Decimal

import pytest

from tests.simulation.builders import (
    BEFORE,
    MAIN,
    OPENING_CASH,
    SLOW,
    STAR,
    Run,
    a_buy,
    a_sale,
    a_world,
    ask,
    bid,
    moments,
    on,
    shipped_setting,
)
from tradewalk.domain.events import (
    FillReported,
    OrderAccepted,
    OrderRefused,
    OrderTurnedAway,
    RemainderLapsed,
    TradeExecuted,
)
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.domain.refusals import Reason
from tradewalk.domain.rule_files import load_rule_book
from tradewalk.market.listings import Listings
from tradewalk.resources import names_in, read_text
from tradewalk.simulation.setting import Setting
from tradewalk.simulation.world import World

OPEN, CLOSE = Decimal("1378.88"), Decimal("1372.10")
S, T = OrderStatus, OrderType


@pytest.mark.parametrize("given", ["09:15", "09:19", "09:22", "09:24:59"])
def test_a_better_order_of_the_opening_auction_is_filled_at_its_one_price(given: str) -> None:
    run = a_world(given)
    order_id = run.place(a_buy("1400.00"))
    run.to("09:25:01")
    assert moments(run.story(order_id))[-2:] == ["09:25:00.000 TradeExecuted", "09:25:00.150 FillReported"]
    assert run.only(TradeExecuted).price == OPEN == run.read.quote(STAR).open


def test_a_worse_order_of_the_opening_auction_waits_for_continuous_trading() -> None:
    run = a_world("09:16")
    order_id = run.place(a_buy("1378.00"))
    run.to("09:29:59")
    assert run.status(order_id) is S.WORKING
    run.to("09:31")
    assert run.status(order_id) is S.FILLED
    assert run.only(TradeExecuted).price == Decimal("1378.00")


def test_a_learners_order_counts_in_the_indicative_match() -> None:
    run, other = a_world("09:21"), a_world("09:21")
    run.place(a_buy("1500.00", 600))
    for each in (run, other):
        each.to("09:21:01")
    with_order, without = run.read.book(STAR), other.read.book(STAR)
    assert with_order.bids == with_order.asks == ()
    assert with_order.indicative is not None and without.indicative is not None
    assert with_order.indicative != without.indicative


@pytest.mark.parametrize("given", ["14:57", "14:58:30", "14:59:59.699"])
def test_an_order_of_the_closing_auction_is_filled_at_the_close(given: str) -> None:
    run = a_world(given)
    run.place(a_buy("1400.00"))
    run.to("15:31")
    assert run.only(TradeExecuted).price == CLOSE == run.read.quote(STAR).last


def test_an_order_of_the_day_takes_part_in_the_closing_auction() -> None:
    run = a_world("14:58", BEFORE)
    run.place(a_buy("1400.00", 400))
    run.to("14:56:58")
    better, worse = run.place(a_sale("1370.00")), run.place(a_sale("1390.00"))
    run.to("14:59")
    assert (run.status(better), run.status(worse)) == (S.WORKING, S.WORKING)
    run.to("15:31")
    (fill,) = run.order(better).fills
    assert (fill.at, fill.price) == (on("15:00") + 150, CLOSE)
    assert run.status(worse) is S.EXPIRED


def test_market_orders_have_no_place_in_an_auction() -> None:
    run = a_world("09:16")
    run.place(a_buy("1400.00", type=T.BEST_FIVE_IOC))
    run.to("09:17")
    (refusal,) = run.only(OrderRefused).refusals
    assert refusal.reason is Reason.TYPE_NOT_ALLOWED_NOW


def test_a_market_order_that_arrives_after_the_closing_auction_began_is_turned_away() -> None:
    run = a_world("14:56:59.800")
    order_id = run.place(a_buy(ask(run) + 10, type=T.BEST_FIVE_IOC))
    run.to("14:57:01")
    (refusal,) = run.only(OrderTurnedAway).refusals
    assert refusal.reason is Reason.TYPE_NOT_ALLOWED_NOW
    assert run.status(order_id) is S.REJECTED
    assert run.available == OPENING_CASH


@pytest.mark.parametrize("type_", [T.BEST_FIVE_IOC, T.BEST_FIVE_TO_LIMIT, T.COUNTERPARTY_BEST])
@pytest.mark.parametrize("symbol", [STAR, MAIN])
def test_a_small_market_order_takes_the_ask(type_: OrderType, symbol: str) -> None:
    run = a_world("10:40")
    run.to("10:40:00.300")
    best = ask(run, symbol=symbol)
    run = a_world("10:40")
    protective = best + 5 if symbol == STAR else None
    order_id = run.place(a_buy(protective, 200 if symbol == STAR else 100, symbol=symbol, type=type_))
    run.to("10:40:01")
    assert run.status(order_id) is S.FILLED
    assert run.every(TradeExecuted)[0].price == best


@pytest.mark.parametrize("symbol", [STAR, MAIN])
def test_an_order_at_its_own_best_waits_at_the_bid(symbol: str) -> None:
    run = a_world("10:40")
    run.to("10:40:00.300")
    best = bid(run, symbol=symbol)
    run = a_world("10:40")
    protective = best + 5 if symbol == STAR else None
    run.place(a_buy(protective, 200, symbol=symbol, type=T.OWN_BEST))
    run.to("10:40:00.300")
    accepted = run.only(OrderAccepted)
    assert (accepted.price, accepted.resting) == (best, 200)
    assert accepted.ahead > 0


def a_rich_buy(type_: OrderType) -> tuple[Run, int]:
    """More shares than five prices hold."""
    run = a_world("10:31")
    return run, run.place(a_buy(None, 45_000, symbol=SLOW, type=type_))


def test_what_five_prices_cannot_fill_lapses_or_waits_at_the_last_price() -> None:
    run, order_id = a_rich_buy(T.BEST_FIVE_IOC)
    run.to("10:31:01")
    matched = sum(trade.quantity for trade in run.every(TradeExecuted))
    assert 0 < matched < 45_000
    assert run.only(RemainderLapsed).quantity == 45_000 - matched
    assert run.status(order_id) is S.PARTIALLY_CANCELLED
    assert run.frozen == 0
    other, other_id = a_rich_buy(T.BEST_FIVE_TO_LIMIT)
    other.to("10:31:00.300")
    accepted = other.only(OrderAccepted)
    assert (accepted.resting, accepted.price) == (45_000 - matched, other.every(TradeExecuted)[-1].price)
    assert other.read.queue_ahead(other_id) == 0


def test_walking_the_book_is_one_fill_for_each_price_and_fees_of_the_whole() -> None:
    run, order_id = a_rich_buy(T.BEST_FIVE_IOC)
    run.to("10:31:01")
    prices = [trade.price for trade in run.every(TradeExecuted)]
    assert prices == sorted(set(prices))
    assert len(prices) == 5
    order = run.order(order_id)
    commission = dict(order.fees)["commission"]
    assert commission == max(Decimal(5), (order.value * Decimal("0.00025")).quantize(Decimal("0.01")))


def test_a_protective_price_that_nobody_meets_lets_the_order_lapse_whole() -> None:
    run = a_world("10:40")
    order_id = run.place(a_buy(bid(run, 4), type=T.BEST_FIVE_IOC))
    run.to("10:41")
    assert run.only(RemainderLapsed).quantity == 200
    assert run.status(order_id) is S.CANCELLED
    assert not run.every(FillReported)


def test_two_own_orders_that_meet_are_both_filled_and_the_money_stays_right() -> None:
    run = a_world("14:58")
    run.place(a_buy("1400.00", 400))
    run.to("09:31", run.world.home_day.day.replace(day=28))
    price = bid(run) + (ask(run) - bid(run)) / 2
    resting = run.place(a_buy(price.quantize(Decimal("0.01")) - Decimal("0.01"), 200))
    run.on(1_000)
    run.place(a_sale("1250.00" if run.status(resting) is S.FILLED else bid(run, 4), 400))
    run.on(1_000)
    cost = sum((o.value for o in run.account.orders.values() if o.request.side == "buy"), Decimal(0))
    sold = sum((o.value for o in run.account.orders.values() if o.request.side == "sell"), Decimal(0))
    fees = sum((o.fees_total for o in run.account.orders.values()), Decimal(0))
    assert run.available + run.frozen == OPENING_CASH - cost + sold - fees


@pytest.mark.parametrize("levels", [5, 2])
def test_the_rule_book_says_how_many_prices_a_market_order_matches(levels: int) -> None:
    files = {name: read_text("rules", name) for name in names_in("rules")}
    files["orders-sse.toml"] = files["orders-sse.toml"].replace("levels = 5", f"levels = {levels}")
    usual = shipped_setting()
    pack = usual.listings.pack
    setting = Setting(Listings(pack, load_rule_book(files), pack.seed), usual.profile)
    world, facts = World.open(setting, "levels", on("10:31"))
    run = Run(world, facts)
    run.place(a_buy(None, 45_000, symbol=SLOW, type=T.BEST_FIVE_IOC))
    run.to("10:31:01")
    assert len({trade.price for trade in run.every(TradeExecuted)}) == levels
