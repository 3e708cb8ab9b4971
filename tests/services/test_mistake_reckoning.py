"""The mistakes of a real run are reckoned by its own market and fees, and its first order is tried in other ways."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from tests.services.walking import SCRIPT, SYMBOL, Robot, begin, drive, drive_to
from tests.simulation.builders import a_buy
from tests.walkthrough.scripts import a_mistake, below, where
from tradewalk.domain.fees import fees_of
from tradewalk.domain.instants import MINUTE, after
from tradewalk.domain.money import half_up
from tradewalk.domain.orders import Side
from tradewalk.services.mistake_reckoning import debrief_now, meant_by
from tradewalk.walkthrough.counterfactuals import Way
from tradewalk.walkthrough.debrief import Debrief
from tradewalk.walkthrough.mistake_costs import CostPart, Intent
from tradewalk.walkthrough.run_events import AnswerGiven, Started
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode

WATCHED = ("ten_times", "too_many", "not_bought", "odd")
WALK = replace(
    SCRIPT,
    mistakes=(
        a_mistake("ten_times", where(ticket__quantity=2000), "quantity", "extra_zero"),
        a_mistake("too_many", where(ticket__quantity=300), "quantity", "extra_zero"),
        a_mistake(
            "not_bought", where(answer__ask="yes", order__last__filled=0), "ask", "sent_taken_for_filled"
        ),
        a_mistake("odd", below("ticket.quantity", 100), "quantity"),
    ),
    steps=tuple(replace(step, watch=WATCHED) for step in SCRIPT.steps),
)


@pytest.fixture
def robot(tmp_path: Path) -> Iterator[Robot]:
    robot = begin(tmp_path / "run", Mode.PRACTICE, WALK).tell(Started())
    yield robot
    robot.run.close()


def fees(robot: Robot, side: Side, value: Decimal, quantity: int) -> Decimal:
    read = robot.run.session.read
    plan, day = robot.run.setting.profile.fee_plan, read.current_day(SYMBOL)
    return fees_of(read.rule_book, plan, read.traded(SYMBOL), side, day, value, quantity).total


def reckoned(robot: Robot) -> Debrief:
    """The debrief, other ways followed for two minutes."""
    return debrief_now(robot.run, after(robot.run.moment.at, 2 * MINUTE))


def cost_in(debrief: Debrief, key: str) -> dict[CostPart, Decimal]:
    [cost] = [each.cost for each in debrief.mistakes if each.key == key]
    assert cost is not None
    return dict(cost.parts)


def test_what_is_meant_is_what_the_walkthrough_expects(robot: Robot) -> None:
    assert meant_by(robot.run) == Intent(SYMBOL, Side.BUY, 200, None, 100)


def test_an_extra_zero_that_the_cash_could_not_pay_would_have_been_refused(robot: Robot) -> None:
    drive_to(robot, "quantity").see(ticket__quantity=2000)
    [mistake] = reckoned(robot).mistakes
    assert mistake.cost is not None
    assert (mistake.cost.is_refused, mistake.cost.parts) == (True, ())


def test_shares_too_many_are_reckoned_by_the_book_of_its_moment(robot: Robot) -> None:
    drive_to(robot, "quantity")
    book = robot.run.session.read.book(SYMBOL)
    bid, ask = book.bids[0].price, book.asks[0].price
    robot.see(ticket__quantity=300)
    assert robot.run.run.phase is Phase.EXPLAINING
    robot.run.session.advance(60_000)
    there = fees(robot, Side.BUY, ask * 300, 300) - fees(robot, Side.BUY, ask * 200, 200)
    back = fees(robot, Side.SELL, bid * 100, 100)
    assert cost_in(reckoned(robot), "too_many") == {
        CostPart.PRICE: half_up((ask - bid) * 100), CostPart.FEES: half_up(there + back)
    }  # fmt: skip


def test_sent_taken_for_filled_is_reckoned_by_how_far_the_market_has_gone(robot: Robot) -> None:
    drive_to(robot, "submit")
    session = robot.run.session
    price, asked = session.read.book(SYMBOL).bids[-1].price - 20, session.read.book(SYMBOL).asks[0].price
    session.place_order(session.new_order_id(), a_buy(price, 200))
    session.advance(300)
    robot.see(ticket__price=price)
    drive_to(robot, "ask").tell(AnswerGiven("yes"))
    assert robot.run.run.phase is Phase.EXPLAINING
    session.advance(60_000)
    ask = session.read.book(SYMBOL).asks[0].price
    assert ask != asked
    assert cost_in(reckoned(robot), "not_bought") == {CostPart.MISSED: half_up((ask - asked) * 200)}


def test_a_mistake_without_a_name_has_no_cost(robot: Robot) -> None:
    drive_to(robot, "quantity").see(ticket__quantity=50)
    [mistake] = reckoned(robot).mistakes
    assert (mistake.key, mistake.cost) == ("odd", None)


def test_the_first_order_stands_beside_the_same_intent_in_other_ways(robot: Robot) -> None:
    drive_to(robot, None)
    debrief = reckoned(robot)
    ways = {each.way: each for each in debrief.ways}
    assert list(ways) == list(Way)
    [order] = robot.run.session.state.account.orders.values()
    done, at_ask = ways[Way.AS_DONE], ways[Way.AT_ASK]
    assert (done.value, done.fees) == (order.value, order.fees_total)
    assert (at_ask.value, at_ask.fees, at_ask.filled_at) == (done.value, done.fees, done.filled_at)
    assert ways[Way.SPLIT_IN_FOUR].refusals, "fifty shares of a STAR stock are no order"
    assert sum(amount for _, _, amount in debrief.fees) == order.fees_total


def test_without_an_order_there_is_nothing_to_be_tried(robot: Robot) -> None:
    assert reckoned(robot).ways == ()


def test_reckoning_changes_nothing_in_the_run(robot: Robot) -> None:
    drive_to(robot, "look")
    before = (robot.run.moment, robot.run.session.state.account, robot.run.run)
    reckoned(robot)
    assert (robot.run.moment, robot.run.session.state.account, robot.run.run) == before
    drive(robot)
