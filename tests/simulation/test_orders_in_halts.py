"""What a pause and a cooling-off mean for an order: what is taken, what is refused and until when, what comes of it."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest

from tests.simulation.builders import APPLE, TENCENT, TODAY, Run, a_buy, a_sale, ask, bid
from tests.simulation.halting_worlds import NEW, PROFILES, a_halting_world, halting_setting
from tradewalk.domain.events import ConditionTriggered, OrderTurnedAway, TradeExecuted
from tradewalk.domain.halts import Halt, HaltKind
from tradewalk.domain.instants import MINUTE, Instant
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.domain.phases import Phase
from tradewalk.domain.refusals import Reason
from tradewalk.market.path_halts import PathHalt
from tradewalk.simulation.world import World

DURING = {"cn-retail-star": "10:12", "hk-retail": "10:05", "us-retail": "22:03"}
"""On clocks in China, when each of the markets is halted."""
BEFORE = {"cn-retail-star": "10:06", "hk-retail": "10:01", "us-retail": "21:58"}
"""Shortly before."""
SYMBOLS = {"cn-retail-star": NEW, "hk-retail": TENCENT, "us-retail": APPLE}


def first_pause() -> PathHalt:
    """The first pause of the new share."""
    (pause, _) = halting_setting("cn-retail-star").listings.path(NEW, TODAY).halts
    return pause


def test_a_pause_is_told_from_its_beginning_on_while_the_phase_stays_that_of_the_session() -> None:
    run = a_halting_world("10:10")
    assert run.read.halt(NEW) is None
    run.to("10:12")
    told, pause = run.read.halt(NEW), first_pause()
    assert told == Halt(Instant(pause.start), Instant(pause.end), HaltKind.PAUSE, "star-first-days-pause")
    assert run.read.quote(NEW).phase is Phase.CONTINUOUS
    assert run.read.context(NEW).halt == run.read.context_at_hand(NEW).halt == told


def test_a_pause_takes_limit_orders_alone_and_says_until_when() -> None:
    run = a_halting_world("10:12")
    halt, price = run.read.halt(NEW), ask(run, symbol=NEW)
    assert halt is not None
    assert run.read.check(a_buy(price, symbol=NEW)) == ()
    refusals = run.read.check(a_buy(price, symbol=NEW, type=OrderType.BEST_FIVE_IOC))
    (refusal,) = (each for each in refusals if each.reason is Reason.TYPE_NOT_ALLOWED_NOW)
    assert (refusal.rule_id, refusal.legal_from) == (halt.rule_id, halt.end)


def test_the_price_cage_does_not_hold_in_a_pause() -> None:
    run = a_halting_world("10:12")
    beyond = a_buy(ask(run, symbol=NEW) * 2, symbol=NEW)
    context = run.read.context(NEW)
    assert run.read.check(beyond, context) == ()
    (refusal,) = run.read.check(beyond, replace(context, halt=None))
    assert refusal.reason is Reason.ABOVE_PRICE_CAGE


def test_an_order_of_a_pause_waits_and_is_filled_at_its_end() -> None:
    run = a_halting_world("10:12")
    halt = run.read.halt(NEW)
    assert halt is not None
    order_id = run.place(a_buy(ask(run, symbol=NEW) + Decimal("0.20"), symbol=NEW))
    run.to("10:20")
    assert run.status(order_id) is OrderStatus.WORKING
    assert run.read.book(NEW).indicative is not None
    run.to("10:21")
    assert run.status(order_id) is OrderStatus.FILLED
    assert {fact.at for fact in run.every(TradeExecuted)} == {halt.end}
    assert run.frozen == 0


def test_an_order_from_before_a_pause_is_cancelled_in_it() -> None:
    run = a_halting_world("10:09")
    order_id = run.place(a_buy(bid(run, 4, NEW), symbol=NEW))
    run.to("10:12")
    run.cancel(order_id)
    run.on(2_000)
    assert run.status(order_id) is OrderStatus.CANCELLED
    assert run.frozen == 0


def test_an_order_that_a_pause_overtakes_is_turned_away_by_the_exchange() -> None:
    run = a_halting_world("21:59", "us-retail")
    pause = halting_setting("us-retail").listings.path(APPLE, TODAY).halts[-1]
    run.to(Instant(pause.start - 150))
    order_id = run.place(a_buy("209.00", 10, symbol=APPLE, type=OrderType.IOC))
    run.on(2_000)
    (refusal,) = run.only(OrderTurnedAway).refusals
    assert (refusal.reason, refusal.rule_id) == (Reason.TYPE_NOT_ALLOWED_NOW, pause.rule_id)
    assert refusal.legal_from == pause.end
    assert run.status(order_id) is OrderStatus.REJECTED


def test_the_nearest_price_inside_the_band_of_a_cooling_off_is_offered() -> None:
    run = a_halting_world(DURING["hk-retail"], "hk-retail")
    halt = run.read.halt(TENCENT)
    assert halt is not None
    assert (halt.kind, halt.low, halt.high) == (HaltKind.COOLING_OFF, Decimal(360), Decimal(440))
    request = a_buy("440.20", 100, symbol=TENCENT)
    refusals = run.read.check(request)
    (refusal,) = (each for each in refusals if each.reason is Reason.ABOVE_HALT_BAND)
    assert (refusal.bound, refusal.rule_id, refusal.legal_from) == (halt.high, halt.rule_id, halt.end)
    assert refusal.nearest is not None
    assert run.read.check(replace(request, price=refusal.nearest)) == ()


def test_an_order_below_the_band_is_refused_as_well() -> None:
    run = a_halting_world(DURING["hk-retail"], "hk-retail")
    refusals = run.read.check(a_buy("359.80", 100, symbol=TENCENT))
    assert Reason.BELOW_HALT_BAND in {each.reason for each in refusals}


def test_an_order_inside_the_band_is_filled_at_once() -> None:
    run = a_halting_world(DURING["hk-retail"], "hk-retail")
    order_id = run.place(a_buy(ask(run, symbol=TENCENT), 100, symbol=TENCENT))
    run.on(3_000)
    assert run.order(order_id).filled == 100


def test_an_order_at_the_market_waits_for_the_end_of_a_pause_in_new_york() -> None:
    run = a_halting_world(DURING["us-retail"], "us-retail")
    halt = run.read.halt(APPLE)
    assert halt is not None and halt.is_pause
    order_id = run.place(a_buy(None, 10, symbol=APPLE, type=OrderType.MARKET))
    run.on(2_000)
    assert run.status(order_id) is OrderStatus.WORKING
    run.to(Instant(halt.end + 2_000))
    assert run.status(order_id) is OrderStatus.FILLED
    assert {fact.at for fact in run.every(TradeExecuted)} == {halt.end}


@pytest.mark.parametrize("profile", PROFILES)
def test_orders_in_a_halt_end_alike_in_however_many_steps(profile: str) -> None:
    whole, stepped = (a_halting_world(DURING[profile], profile) for _ in range(2))
    symbol = SYMBOLS[profile]
    for run in (whole, stepped):
        run.place(a_buy(ask(run, symbol=symbol), 200, symbol=symbol))
    whole.on(15 * MINUTE)
    for _ in range(45):
        stepped.on(20_000)
    assert stepped.lines == whole.lines


def test_a_world_that_is_restored_in_a_pause_goes_on_alike() -> None:
    run = a_halting_world("10:12")
    run.place(a_buy(ask(run, symbol=NEW) + Decimal("0.20"), symbol=NEW))
    run.on(2_000)
    restored = World.restore(run.world.setting, run.world.checkpoint())
    until = Instant(run.world.now + 10 * MINUTE)
    assert restored.advance(until) == run.world.advance(until)


@pytest.mark.parametrize("profile", PROFILES)
def test_nothing_stays_frozen_after_a_day_with_halts(profile: str) -> None:
    run, symbol = a_halting_world(DURING[profile], profile), SYMBOLS[profile]
    for level in (0, 2):
        run.place(a_buy(bid(run, level, symbol), 200, symbol=symbol))
    run.place(a_buy(ask(run, symbol=symbol), 200, symbol=symbol))
    run.to_next_day()
    assert all(not order.is_open for order in run.account.orders.values())
    currency = run.read.instrument(symbol).currency
    assert run.account.cash(currency).frozen == 0


def test_a_stop_that_the_trade_before_a_pause_reaches_waits_in_the_pause() -> None:
    run = a_halting_world("10:05")
    stop = replace(a_buy("13.20", symbol=NEW, type=OrderType.STOP_LIMIT), stop_price=Decimal("13.00"))
    order_id = run.place(stop)
    run.to("10:12")
    assert run.only(ConditionTriggered).at == first_pause().start - 1
    assert run.status(order_id) is OrderStatus.WORKING
    run.to("10:21")
    assert run.status(order_id) is OrderStatus.FILLED
    assert run.frozen == 0


def _disturbed(run: Run, symbol: str, random: Random) -> None:
    """Any orders about a halt, most of them legal, and cancels of some."""
    for _ in range(8):
        run.on(random.randint(1_000, 2 * MINUTE))
        last = run.read.quote(symbol).last
        assert last is not None
        type = random.choice([*[OrderType.LIMIT] * 3, *(rule.type for rule in run.read.order_types(symbol))])
        price = (last * random.randint(980, 1020) / 1000).quantize(Decimal("0.1"))
        side = random.choice((a_buy, a_buy, a_sale))
        order_id = run.place(side(price if type is OrderType.LIMIT else None, 200, symbol=symbol, type=type))
        if random.random() < 0.3:
            run.on(random.randint(1, 1_000))
            run.cancel(order_id)


@pytest.mark.parametrize("profile", PROFILES)
def test_random_orders_about_halts_end_free_and_are_the_same_when_they_are_replayed(
    profile: str, count_of: Callable[[int, int], int]
) -> None:
    symbol = SYMBOLS[profile]
    for seed in range(count_of(1, 40)):
        run = a_halting_world(BEFORE[profile], profile)
        beginning = run.world.checkpoint()
        facts_before = len(run.facts)
        _disturbed(run, symbol, Random(seed))
        run.to_next_day()
        assert all(not order.is_open for order in run.account.orders.values())
        assert run.account.cash(run.read.instrument(symbol).currency).frozen == 0
        _, facts = World.at(run.world.setting, beginning, run.world.now, run.commands)
        assert list(facts) == run.facts[facts_before:]
