"""Who holds a share over the evening before it goes ex gets the dividend when the day begins."""

from decimal import Decimal

import pytest

from tests.simulation.builders import (
    NEXT,
    SLOW,
    STAR,
    TODAY,
    Run,
    a_buy,
    a_sale,
    a_world,
    ask,
    on,
    shipped_setting,
)
from tradewalk.domain.entitlement_facts import DividendBooked, EntitlementFact, SharesSplit
from tradewalk.domain.events import DayOpened
from tradewalk.domain.money import ZERO, Currency, half_up
from tradewalk.market.corporate_actions import CorporateAction
from tradewalk.simulation.entitlements import actions_between, facts_of
from tradewalk.simulation.past_worlds import Mornings
from tradewalk.simulation.setting import Stamped
from tradewalk.simulation.world import World

AFTER = NEXT.replace(day=29)


def a_holder(symbol: str = SLOW, quantity: int = 400) -> Run:
    """Shares bought on the day before the ex-day."""
    run = a_world("10:30")
    run.place(a_buy(ask(run, 2, symbol), quantity, symbol=symbol))
    run.to("10:31")
    assert run.account.position(symbol).quantity == quantity
    return run


def test_a_holder_of_the_evening_before_gets_the_dividend_at_the_start_of_the_day() -> None:
    run = a_holder()
    before, cost = run.available, run.account.position(SLOW).cost
    run.to("23:59:59")
    assert not run.every(EntitlementFact)
    run.to("00:00", NEXT)
    fact = run.only(DividendBooked)
    assert (fact.at, fact.symbol, fact.quantity) == (on("00:00", NEXT), SLOW, 400)
    assert (fact.per_share, fact.amount, fact.currency) == (Decimal("0.45"), Decimal("180.00"), Currency.CNY)
    assert run.available == before + 180
    position = run.account.position(SLOW)
    assert (position.cost, position.realised, position.sellable) == (cost, Decimal("180.00"), 400)
    run.to("00:00", AFTER)
    assert run.every(EntitlementFact) == [fact]


def test_what_the_reference_price_falls_by_the_dividend_brings() -> None:
    run = a_holder()
    run.to("15:31")
    close = run.read.quote(SLOW).last
    worth = run.account.cash(Currency.CNY).total + 400 * (close or 0)
    run.to("09:00", NEXT)
    reference = run.read.quote(SLOW).previous_close
    assert run.account.cash(Currency.CNY).total + 400 * reference == worth


def test_whoever_buys_on_the_ex_day_or_holds_something_else_gets_nothing() -> None:
    run = a_world("10:30", NEXT)
    run.place(a_buy(ask(run, 2, SLOW), 400, symbol=SLOW))
    run.to("00:00", AFTER)
    assert run.account.position(SLOW).quantity == 400
    other = a_holder(STAR, 200)
    other.to("09:30", NEXT)
    assert not run.every(EntitlementFact) and not other.every(EntitlementFact)


def test_shares_of_the_ex_day_can_be_sold_and_the_dividend_is_kept() -> None:
    run = a_holder()
    run.to("09:31", NEXT)
    sale = run.place(a_sale(run.read.book(SLOW).bids[2].price, 400, symbol=SLOW))
    run.to("09:33", NEXT)
    assert run.order(sale).filled == 400
    position = run.account.position(SLOW)
    assert (position.quantity, position.cost) == (0, ZERO)
    assert run.available == 1_200_000 + position.realised


def test_a_morning_after_a_dividend_is_the_whole_world() -> None:
    run = a_holder()
    run.to("09:31", NEXT)
    at, account, index = Mornings(run.facts).last()
    assert isinstance(run.facts[index], DividendBooked)
    assert isinstance(run.facts[index - 1], DayOpened)
    morning = World.on_morning(run.world.setting, at, account).checkpoint()
    commands: list[Stamped] = []
    world, said = World.at(run.world.setting, morning, run.world.now, commands)
    assert list(said) == run.facts[index + 1 :]
    assert world.account == run.account


def test_an_ex_day_between_two_days_of_the_account_is_made_up_for() -> None:
    account, setting = a_holder().account, shipped_setting()
    assert [action.ex_on for action in actions_between(setting, account, TODAY, AFTER)] == [NEXT]
    assert not list(actions_between(setting, account, NEXT, AFTER))
    assert not list(actions_between(setting, account, TODAY, TODAY))


@pytest.mark.parametrize("cash", ["0", "0.30"])
def test_bonus_shares_come_after_the_dividend_on_the_old_ones(cash: str) -> None:
    run = a_holder(quantity=500)
    run.to("00:00", NEXT)
    position = run.account.position(SLOW)
    action = CorporateAction(SLOW, NEXT, NEXT, Decimal(cash), 8, 9)
    *dividends, split = facts_of(run.world.setting, run.world.now, run.account, action)
    assert [fact.amount for fact in dividends if isinstance(fact, DividendBooked)] == (
        [Decimal("150.00")] if Decimal(cash) else []
    )
    assert isinstance(split, SharesSplit)
    reference = run.world.setting.listings.previous_close(SLOW, NEXT)
    assert (split.quantity, split.quantity_after, split.cash) == (500, 562, half_up(reference / 2))
    run.world._say(*dividends, split)
    assert run.account.position(SLOW).sellable == 562
    assert run.account.position(SLOW).cost < position.cost


def test_two_actions_at_once_leave_nothing_to_split_after_the_first_took_the_last_share() -> None:
    run = a_holder(quantity=500)
    run.to("00:00", NEXT)
    consolidation = CorporateAction(SLOW, NEXT, NEXT, Decimal(0), 1_000, 1)
    bonus = CorporateAction(SLOW, NEXT, NEXT, Decimal(0), 8, 9)
    run.world._say(*facts_of(run.world.setting, run.world.now, run.account, consolidation))
    assert run.account.position(SLOW).quantity == 0
    assert not list(facts_of(run.world.setting, run.world.now, run.account, bonus))
