"""What is kept until it is cancelled outlives its day, stands where it stood, and dies of a split or of old age."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from tests.domain.builders import shipped_rule_book
from tests.simulation.builders import MAIN, NEXT, SLOW, TODAY, Run, a_buy, a_sale, a_world, folded
from tradewalk.domain.amend_terms import ConditionTerms
from tradewalk.domain.calendars import last_covered_day, trading_days_between
from tradewalk.domain.entitlement_facts import DividendBooked, SharesSplit
from tradewalk.domain.events import (
    CancelReported,
    ConditionKept,
    ConditionTriggered,
    DayClosed,
    DayOpened,
    OrderExpired,
    OrderRefused,
)
from tradewalk.domain.instruments import Board
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side, Validity
from tradewalk.domain.refusals import Reason
from tradewalk.domain.sessions import trading_day
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.simulation.appointments import end_of_day
from tradewalk.simulation.broker import Broker
from tradewalk.simulation.overnight import ended_by
from tradewalk.simulation.past_worlds import Mornings, PastWorlds
from tradewalk.simulation.world import World

NVIDIA = "NVDA.US"
LONG = Validity.UNTIL_CANCELLED


def kept(order: OrderRequest, *, stop: str | None = None, trail: str | None = None) -> OrderRequest:
    kind = OrderType.TRAILING_STOP if stop is None else OrderType.STOP
    return replace(
        order,
        type=kind,
        validity=LONG,
        price=None,
        stop_price=None if stop is None else Decimal(stop),
        trail=None if trail is None else Decimal(trail),
    )


def an_owner() -> Run:
    """A US account that has bought 100 shares on its first day."""
    run = a_world("21:40", profile="us-retail")
    run.place(a_buy(None, 100, symbol=NVIDIA, type=OrderType.MARKET))
    run.on(2_000)
    return run


def held_over_night(placed: str = "21:41", **numbers: str) -> Run:
    run = an_owner()
    run.to(placed, TODAY if placed > "12:00" else NEXT)
    run.place(kept(a_sale(None, 100, symbol=NVIDIA), **numbers))
    run.to("04:30", NEXT)
    return run


def test_it_outlives_its_day_with_its_shares_set_aside() -> None:
    run = held_over_night(stop="150.00")
    assert run.only(DayClosed).day == TODAY
    assert (run.status(2), run.account.position(NVIDIA).frozen) == (OrderStatus.HELD, 100)
    run.to("21:40", NEXT)
    assert run.status(2) is OrderStatus.HELD
    assert [type(fact).__name__ for fact in run.story(2)] == [
        "OrderSubmitted",
        "ConditionKept",
        "ConditionKept",
    ]
    assert run.read.stop_of(2) == Decimal("150.00")


def test_a_trade_of_another_day_sets_it_off_and_what_goes_out_is_an_order_of_that_day() -> None:
    run = held_over_night("03:59", stop="181.00")
    assert run.status(2) is OrderStatus.HELD, "the share closes at 181.60"
    run.to("21:40", NEXT)
    triggered = run.only(ConditionTriggered)
    assert triggered.seen == Decimal("179.95")
    assert (triggered.request.type, triggered.request.validity) == (OrderType.MARKET, Validity.DAY)
    assert run.status(2) is OrderStatus.FILLED


def test_a_trailing_stop_begins_the_day_where_it_stood_in_the_evening() -> None:
    run = held_over_night(trail="20.00")
    evening = run.read.stop_of(2)
    assert evening is not None and evening > run.only(ConditionKept).stop_price
    run.to("12:00", NEXT)
    assert run.every(ConditionKept)[-1].stop_price == evening
    assert run.read.stop_of(2) == evening
    run.to("23:00", NEXT)
    stood = run.read.stop_of(2)
    assert stood is not None and stood >= evening


@pytest.mark.parametrize("numbers", [{"trail": "20.00"}, {"stop": "150.00"}])
def test_a_morning_on_which_only_such_orders_are_kept_is_the_whole_world(numbers: dict[str, str]) -> None:
    run = held_over_night(**numbers)
    run.to("22:10", NEXT)
    at, account, index = Mornings(run.facts).last()
    assert isinstance(run.facts[index], ConditionKept)
    assert isinstance(run.facts[index - 1], DayOpened)
    morning = World.on_morning(run.world.setting, at, account).checkpoint()
    world, said = World.at(run.world.setting, morning, run.world.now, ())
    assert list(said) == run.facts[index + 1 :]
    assert world.account == run.account == folded(run.facts)
    assert world.stop_of(2) == run.read.stop_of(2) is not None


def test_an_earlier_moment_of_such_a_day_shows_the_stop_where_it_stood() -> None:
    run = held_over_night(trail="20.00")
    run.to("21:45", NEXT)
    moment, stood = run.world.now, run.read.stop_of(2)
    run.to("22:30", NEXT)
    past = PastWorlds(run.world.setting, run.facts, run.commands).world_at(moment)
    assert past.stop_of(2) == stood


def test_it_is_cancelled_on_any_day_and_then_frees_all() -> None:
    run = held_over_night(stop="150.00")
    run.to("22:00", NEXT)
    run.cancel(2)
    run.on(1_000)
    assert run.status(2) is OrderStatus.CANCELLED
    assert run.account.position(NVIDIA).frozen == 0


def test_it_may_be_placed_when_the_day_is_over_and_waits_for_the_next() -> None:
    run = a_world("20:00")
    stop = run.read.quote(MAIN).last
    assert stop is not None
    run.place(kept(a_buy(None, 100, symbol=MAIN), stop=str(stop + 1)))
    run.on(300)
    assert run.status(1) is OrderStatus.HELD
    run.to("10:00", NEXT)
    assert run.status(1) is OrderStatus.HELD or run.every(ConditionTriggered)


def test_an_order_that_goes_out_at_once_is_not_kept_for_longer() -> None:
    run = a_world("10:30")
    run.place(replace(a_buy("1400.00", 100, symbol=MAIN), validity=LONG))
    run.on(300)
    assert Reason.VALID_TOO_LONG in [refusal.reason for refusal in run.only(OrderRefused).refusals]


@pytest.mark.parametrize("board", [Board.SSE_MAIN, Board.US_LISTED])
def test_a_broker_keeps_it_to_the_last_trading_day_of_his_limit(board: Board) -> None:
    is_us = board is Board.US_LISTED
    run, order_id = (held_over_night(stop="150.00"), 2) if is_us else (a_world("14:59"), 1)
    if not is_us:
        run.place(kept(a_buy(None, 400, symbol=SLOW), stop="90.00"))
        run.on(300)
    rule, setting = shipped_rule_book().get(ConditionTerms, board, TODAY), run.world.setting
    last = TODAY + timedelta(days=rule.terms.longest_days)
    days = trading_days_between(shipped_rule_book(), board, TODAY, last + timedelta(days=7))
    ends = {day: end_of_day(trading_day(shipped_rule_book(), board, day)) for day in days}
    broker = Broker(setting)
    expired = [day for day, end in ends.items() if broker.expire_all(end, run.account)]
    assert expired == [day for day in days if day >= max(each for each in days if each <= last)]
    assert run.status(order_id) is OrderStatus.HELD


def test_it_ends_with_the_calendars() -> None:
    run = a_world("14:59")
    run.place(kept(a_buy(None, 400, symbol=SLOW), stop="90.00"))
    run.on(300)
    book = shipped_rule_book()
    covered = last_covered_day(book)
    last = max(trading_days_between(book, Board.SSE_MAIN, covered - timedelta(days=14), covered))
    (expired,) = Broker(run.world.setting).expire_all(
        end_of_day(trading_day(book, Board.SSE_MAIN, last)), run.account
    )
    assert isinstance(expired, OrderExpired)


def test_a_split_ends_it_before_the_shares_are_split() -> None:
    run = held_over_night(stop="150.00")
    split = CorporateAction(NVIDIA, NEXT, NEXT, Decimal(0), 1, 10)
    (ended,) = ended_by(split, run.world.now, run.account)
    assert isinstance(ended, CancelReported)
    assert (ended.order_id, ended.quantity) == (2, 100)
    after = folded([*run.facts, ended])
    assert (after.orders[2].status, after.position(NVIDIA).frozen) == (OrderStatus.CANCELLED, 0)
    shares = SharesSplit(run.world.now, NVIDIA, 100, Currency.USD, 1, 10, 1_000, Decimal(0))
    assert folded([*run.facts, ended, shares]).position(NVIDIA).quantity == 1_000


def test_a_dividend_ends_none() -> None:
    run = a_world("10:30")
    run.place(kept(a_buy(None, 400, symbol=SLOW), stop="90.00"))
    run.to("00:00", NEXT)
    assert run.status(1) is OrderStatus.HELD
    assert not run.every(DividendBooked), "nothing is held"
    assert run.order(1).request.side is Side.BUY
