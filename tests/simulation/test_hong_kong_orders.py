"""Orders of a Hong Kong account at home: each type in its phase, the closing auction, settlement after two days."""

from decimal import Decimal

import pytest

from tests.simulation.builders import (
    NEXT,
    TENCENT,
    TODAY,
    Run,
    a_buy,
    a_sale,
    a_world,
    ask,
    bid,
    on,
    shipped_pack,
)
from tradewalk.domain.events import RemainderLapsed
from tradewalk.domain.instants import Instant, iso_of
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType
from tradewalk.domain.refusals import Reason

LOT = 100


def a_day(at: str) -> Run:
    return a_world(at, profile="hk-professional")


def cash(run: Run) -> tuple[Decimal, Decimal, Decimal]:
    money = run.account.cash(Currency.HKD)
    return money.available, money.frozen, money.unsettled


def bought(run: Run, quantity: int = LOT) -> int:
    order_id = run.place(a_buy(ask(run, 0, TENCENT), quantity, symbol=TENCENT))
    run.on(2_000)
    assert run.status(order_id) is OrderStatus.FILLED
    return order_id


def test_a_limit_order_matches_at_its_own_price_alone_and_the_rest_waits_there() -> None:
    run = a_day("10:30")
    level = run.read.book(TENCENT).asks[0]
    order_id = run.place(a_buy(level.price, level.quantity + 3 * LOT, symbol=TENCENT))
    run.on(290)
    assert run.words(order_id)[-1] == "OrderSent"
    run.on(20)
    order = run.order(order_id)
    assert order.resting_price == level.price
    assert {fill.price for fill in order.fills} <= {level.price}


def test_an_enhanced_limit_order_takes_several_prices_up_to_its_own() -> None:
    run = a_day("10:30")
    asks = run.read.book(TENCENT, 10).asks
    quantity = asks[0].quantity + asks[1].quantity
    order_id = run.place(a_buy(asks[2].price, quantity, symbol=TENCENT, type=OrderType.ENHANCED_LIMIT))
    run.on(2_000)
    order = run.order(order_id)
    assert order.status is OrderStatus.FILLED
    assert {fill.price for fill in order.fills} == {asks[0].price, asks[1].price}


def test_what_a_special_limit_order_does_not_find_lapses() -> None:
    run = a_day("10:30")
    level = run.read.book(TENCENT).asks[0]
    request = a_buy(level.price, level.quantity + 2 * LOT, symbol=TENCENT, type=OrderType.SPECIAL_LIMIT)
    order_id = run.place(request)
    run.on(2_000)
    order = run.order(order_id)
    assert order.status is OrderStatus.PARTIALLY_CANCELLED
    assert order.cancelled == run.only(RemainderLapsed).quantity == order.request.quantity - order.filled
    assert run.account.cash(Currency.HKD).frozen == 0


def test_an_order_of_the_night_waits_for_the_phase_of_its_type() -> None:
    run = a_day("08:00")
    limit = run.place(a_buy("600.00", LOT, symbol=TENCENT))
    auction = run.place(a_buy(None, LOT, symbol=TENCENT, type=OrderType.AT_AUCTION))
    run.on(1_000)
    assert (run.order(limit).held_until, run.order(auction).held_until) == (on("09:30"), on("09:00"))
    run.to("09:22:30")
    assert run.status(auction) is OrderStatus.FILLED
    assert run.order(auction).average_price == run.read.quote(TENCENT).open
    assert run.status(limit) is OrderStatus.HELD


def test_an_at_auction_order_freezes_a_third_more_than_the_close_and_gives_it_back() -> None:
    run = a_day("09:05")
    before, _, _ = cash(run)
    close = run.read.quote(TENCENT).previous_close
    order_id = run.place(a_buy(None, LOT, symbol=TENCENT, type=OrderType.AT_AUCTION))
    run.on(1_000)
    frozen = cash(run)[1]
    assert frozen > close * LOT * Decimal("1.30")
    assert frozen < close * LOT * Decimal("1.31")
    run.to("09:22:30")
    order = run.order(order_id)
    assert cash(run)[:2] == (before - order.value - order.fees_total, ZERO)


def test_the_auctions_end_is_drawn_and_nothing_is_taken_after_it() -> None:
    run = a_day("09:20")
    end = run.world.market(TENCENT).path.windows[0].end
    run.to(Instant(end + 1_000))
    assert run.read.quote(TENCENT).open is not None
    request = a_buy(None, LOT, symbol=TENCENT, type=OrderType.AT_AUCTION)
    assert [refusal.reason for refusal in run.read.check(request)] == []
    order_id = run.place(request)
    run.on(1_000)
    assert [refusal.reason for refusal in run.order(order_id).refusals] == [Reason.TYPE_NOT_ALLOWED_NOW]


def test_the_closing_auction_goes_by_the_median_of_five_nominal_prices() -> None:
    run = a_day("15:58")
    nominal = []
    for clock in ("15:59", "15:59:15", "15:59:30", "15:59:45", "15:59:59.998"):
        run.to(clock)
        book, last = run.read.book(TENCENT), run.read.quote(TENCENT).last
        assert last is not None
        nominal.append(min(max(last, book.bids[0].price), book.asks[0].price))
    run.to("16:00:30")
    reference = run.read.context(TENCENT).reference
    assert reference == sorted(nominal)[2]
    run.to("16:01:05")
    too_high = (reference * Decimal("1.06")).quantize(Decimal(1))
    (refusal,) = run.read.check(_auction_limit(too_high))
    assert (refusal.reason, refusal.nearest) == (Reason.ABOVE_AUCTION_RANGE, refusal.bound)
    assert refusal.nearest is not None
    assert refusal.nearest <= reference * Decimal("1.05") < refusal.nearest + Decimal("0.5")
    assert run.read.check(_auction_limit(refusal.nearest)) == ()


def _auction_limit(price: Decimal) -> OrderRequest:
    return a_buy(price, LOT, symbol=TENCENT, type=OrderType.AT_AUCTION_LIMIT)


def test_a_limit_order_goes_on_into_the_closing_auction() -> None:
    run = a_day("15:59:40")
    order_id = run.place(a_buy(bid(run, 2, TENCENT), LOT, symbol=TENCENT))
    run.on(1_000)
    assert run.status(order_id) is OrderStatus.WORKING
    run.to("16:01:10")
    assert run.status(order_id) is OrderStatus.WORKING
    assert run.read.queue_ahead(order_id) is not None


def test_a_limit_order_too_far_from_the_reference_price_does_not() -> None:
    bars = shipped_pack().minute_bars(TENCENT, TODAY)
    run = a_day(iso_of(Instant(min(bars, key=lambda bar: bar.low).start + 60_000))[11:19])
    price = bid(run, 0, TENCENT) - 12
    order_id = run.place(a_buy(price, LOT, symbol=TENCENT))
    run.to("16:00:59")
    reference = run.read.context(TENCENT).reference
    assert reference is not None
    assert price < reference * Decimal("0.95")
    assert run.status(order_id) is OrderStatus.WORKING
    run.to("16:01:01")
    assert run.status(order_id) is OrderStatus.CANCELLED
    assert cash(run)[1] == 0


def test_in_the_closing_auction_a_limit_order_is_refused_until_the_next_morning() -> None:
    run = a_day("16:01:10")
    refusal = run.read.check(a_buy("600.00", LOT, symbol=TENCENT))[0]
    assert (refusal.reason, refusal.legal_from) == (Reason.TYPE_NOT_ALLOWED_NOW, on("09:30", NEXT))
    run.to("15:00", NEXT)
    refusal = run.read.check(a_buy(None, LOT, symbol=TENCENT, type=OrderType.AT_AUCTION))[0]
    assert (refusal.reason, refusal.legal_from) == (Reason.TYPE_NOT_ALLOWED_NOW, on("16:01", NEXT))


@pytest.mark.parametrize(("clock", "is_taken"), [("16:03", True), ("16:07", False)])
def test_a_cancel_is_taken_in_the_first_part_of_the_closing_auction_alone(clock: str, is_taken: bool) -> None:
    run = a_day("16:01:10")
    order_id = run.place(_auction_limit(run.read.context(TENCENT).limits.down or Decimal("580.00")))
    run.to(clock)
    run.cancel(order_id)
    run.on(1_000)
    assert (run.status(order_id) is OrderStatus.CANCELLED) is is_taken


def test_what_is_bought_can_be_sold_the_same_day_and_its_cash_settles_after_two_days() -> None:
    run = a_day("10:30")
    bought(run)
    assert run.account.position(TENCENT).sellable == LOT
    sale = run.place(a_sale(bid(run, 3, TENCENT), LOT, symbol=TENCENT, type=OrderType.ENHANCED_LIMIT))
    run.on(2_000)
    order = run.order(sale)
    assert order.status is OrderStatus.FILLED
    assert cash(run)[2] == order.value - order.fees_total
    run.to_next_day()
    assert cash(run)[2] == order.value - order.fees_total
    run.to_next_day()
    assert cash(run)[2] == 0


def test_orders_end_after_the_closing_auction_and_nothing_stays_frozen() -> None:
    run = a_day("15:50")
    order_id = run.place(a_buy(bid(run, 0, TENCENT) - 10, LOT, symbol=TENCENT))
    run.to("16:09:59")
    assert run.order(order_id).is_open
    run.to("16:10:02")
    assert run.status(order_id) is OrderStatus.EXPIRED
    assert cash(run)[1] == 0
    assert run.world.is_day_over
    assert run.world.home_day.day == TODAY


def test_an_odd_lot_is_sold_apart_from_the_book_and_below_it() -> None:
    run = a_day("10:30")
    first = run.place(a_buy("500.00", 30, symbol=TENCENT, type=OrderType.ODD_LOT))
    best = ask(run, 0, TENCENT)
    dear = run.place(a_buy(best + 5, 30, symbol=TENCENT, type=OrderType.ODD_LOT))
    run.on(1_000)
    assert (run.status(first), run.read.queue_ahead(first)) == (OrderStatus.WORKING, None)
    volume = run.read.quote(TENCENT).volume
    run.to("10:34")
    assert run.status(dear) is OrderStatus.FILLED
    price = run.order(dear).average_price
    assert price is not None
    assert price <= best + 5
    assert not any(each.at == run.order(dear).fills[0].at for each in run.read.transactions(TENCENT, 500))
    assert run.read.quote(TENCENT).volume >= volume
    (refusal,) = run.read.check(a_sale(bid(run, 0, TENCENT), 100, symbol=TENCENT, type=OrderType.ODD_LOT))[:1]
    assert refusal.reason is Reason.QUANTITY_ABOVE_MAXIMUM
    sale = run.place(a_sale(bid(run, 0, TENCENT) - 5, 30, symbol=TENCENT, type=OrderType.ODD_LOT))
    run.to("10:45")
    assert run.status(sale) is OrderStatus.FILLED
    run.cancel(first)
    run.on(1_000)
    assert run.status(first) is OrderStatus.CANCELLED
