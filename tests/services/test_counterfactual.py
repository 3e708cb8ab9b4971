"""The same intent in other ways: each is what really happens to such an order, and the world it is tried in stays."""

from decimal import Decimal

import pytest

from tests.simulation.builders import SLOW, Run, a_buy, a_world, ask, bid
from tradewalk.domain.instants import MINUTE, after
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.phases import Phase
from tradewalk.domain.refusals import Reason
from tradewalk.services.counterfactual import TRIED_WAYS, Counterfactuals
from tradewalk.walkthrough.counterfactuals import Way, WayTried
from tradewalk.walkthrough.mistake_costs import Intent


def tries(run: Run, quantity: int = 4000, side: Side = Side.BUY, minutes: int = 30) -> Counterfactuals:
    until = after(run.world.now, minutes * MINUTE)
    return Counterfactuals(run.world.setting, run.world, Intent(SLOW, side, quantity), until)


def test_every_way_is_tried_and_the_world_goes_nowhere() -> None:
    run = a_world("09:32")
    before = run.world.checkpoint()
    assert [each.way for each in tries(run, minutes=1).every()] == list(TRIED_WAYS)
    assert run.world.checkpoint() == before


def test_the_same_question_has_the_same_answer() -> None:
    one, other = a_world("09:32"), a_world("09:32")
    assert tries(one, minutes=20).every() == tries(other, minutes=20).every()


@pytest.mark.parametrize(("way", "price_of"), [(Way.AT_BID, bid), (Way.AT_ASK, ask)])
def test_a_way_is_what_becomes_of_such_an_order(way: Way, price_of: object) -> None:
    run = a_world("09:32")
    tried = tries(run).tried(way)
    price = (bid if price_of is bid else ask)(run, symbol=SLOW)
    number = run.place(a_buy(price, 4000, symbol=SLOW))
    run.on(30 * MINUTE)
    order = run.order(number)
    assert (tried.filled, tried.value, tried.fees) == (order.filled, order.value, order.fees_total)
    assert tried.filled_at == max((fill.at for fill in order.fills), default=None)


def test_at_market_everything_is_taken_at_once_from_the_best_price_on() -> None:
    run = a_world("09:32")
    best, tried = ask(run, symbol=SLOW), tries(run, 30_000).tried(Way.AT_MARKET)
    assert tried.filled > 0
    assert tried.average is not None and tried.average >= best
    assert tried.filled_at is not None and tried.filled_at < after(run.world.now, 2_000)


def test_costs_are_held_against_the_middle() -> None:
    run = a_world("09:32")
    middle = (bid(run, symbol=SLOW) + ask(run, symbol=SLOW)) / 2
    tried = tries(run).tried(Way.AT_ASK)
    assert tried.middle == middle
    assert tried.cost == (ask(run, symbol=SLOW) - middle) * 4000 + tried.fees
    assert tried.total == tried.value + tried.fees


def test_nothing_later_than_the_end_of_the_question_is_told() -> None:
    run = a_world("09:32")
    for tried in tries(run, minutes=12).every():
        assert tried.until == after(run.world.now, 12 * MINUTE)
        assert tried.filled_at is None or tried.filled_at <= tried.until
    in_auction = tries(run, minutes=12).tried(Way.IN_AUCTION)
    assert (in_auction.is_sent, in_auction.refusals) == (False, ()), "it is not reached by then"


def test_in_the_auction_everything_is_dealt_at_its_one_price() -> None:
    run = a_world("09:16")
    tried = tries(run, minutes=20).tried(Way.IN_AUCTION)
    run.to("09:36")
    assert run.read.quote(SLOW).phase is Phase.CONTINUOUS
    assert tried.is_whole
    assert tried.average == run.read.quote(SLOW).open


def test_a_quarter_that_is_no_lot_is_refused_with_its_reason() -> None:
    tried = tries(a_world("09:32"), 200).tried(Way.SPLIT_IN_FOUR)
    assert tried.filled == 0
    assert [refusal.reason for refusal in tried.refusals] == [Reason.QUANTITY_BELOW_MINIMUM]
    assert tried.refused is not None and tried.refused.quantity == 50
    assert not tried.is_sent


def test_a_split_goes_out_in_four_orders_of_their_own_fees() -> None:
    run = a_world("09:32")
    whole, split = tries(run).tried(Way.AT_ASK), tries(run).tried(Way.SPLIT_IN_FOUR)
    assert split.is_whole
    assert split.filled_at is not None and split.filled_at >= after(run.world.now, 15 * MINUTE)
    assert split.fees > whole.fees


def test_at_market_the_order_is_told_that_the_market_knows_and_that_was_refused() -> None:
    tried = tries(a_world("09:16"), minutes=1).tried(Way.AT_MARKET)
    assert tried.refused is not None and tried.refused.type is OrderType.BEST_FIVE_IOC
    assert [refusal.reason for refusal in tried.refusals] == [Reason.TYPE_NOT_ALLOWED_NOW]


def test_a_sale_of_what_is_not_held_is_refused_in_every_way() -> None:
    for tried in tries(a_world("09:32"), side=Side.SELL, minutes=1).every():
        assert tried.filled == 0
        assert tried.refusals or tried.way is Way.IN_AUCTION


def test_a_row_knows_its_average_and_whether_it_is_whole() -> None:
    row = WayTried(
        Way.AT_ASK, Side.SELL, 300, after(a_world("09:32").world.now, 0), 200, Decimal(2000), Decimal(5)
    )
    assert (row.average, row.is_whole, row.total, row.cost) == (Decimal(10), False, Decimal(1995), None)
