from decimal import Decimal
from pathlib import Path

import pytest

from tests.domain.builders import THURSDAY, WEDNESDAY
from tests.simulation.builders import NEXT, SLOW, STAR, on
from tests.views.trading_builders import a_session
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.money import ZERO, Currency
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side
from tradewalk.services.records import Records
from tradewalk.services.session import Session


def buy_and_wait(session: Session) -> None:
    """One order is filled, one waits at limit-down; the day goes on to its end, and the next begins."""
    best, lowest = session.read.book(STAR).asks[0].price, session.read.quote(STAR).limit_down
    for price in (best, lowest):
        request = OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 200)
        session.place_order(session.new_order_id(), request)
    session.advance(MINUTE)


@pytest.mark.usefixtures("qapp")
def test_two_days_of_a_session_are_told_from_its_journal(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        records = Records(session)
        assert [day.day for day in records.days()] == [WEDNESDAY]
        buy_and_wait(session)
        so_far = records.statement(WEDNESDAY)
        session.jump_to(on("10:00", NEXT))
        first, second = records.statement(WEDNESDAY), records.statement(THURSDAY)
        assert (so_far.is_over, first.is_over, second.is_over) == (False, True, False)
        assert first.trades == so_far.trades == records.trades()
        assert [order.status for order in first.ended] == [OrderStatus.EXPIRED]
        assert second.cash[0].opening == first.cash[0].closing
        assert second.cash[0].closing == session.state.account.cash(Currency.CNY).total
        assert all(cash.is_balanced for each in (first, second) for cash in each.cash)


@pytest.mark.usefixtures("qapp")
def test_a_past_day_is_valued_at_its_close_and_the_present_one_at_its_last_price(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        records = Records(session)
        buy_and_wait(session)
        assert records.price_on(STAR, WEDNESDAY) == session.read.quote(STAR).last
        session.jump_to(on("10:00", NEXT))
        bar = next(bar for bar in session.read.daily_bars(STAR) if bar.day == WEDNESDAY)
        assert records.price_on(STAR, WEDNESDAY) == Decimal(bar.close).scaleb(-2)
        assert records.price_on(STAR, THURSDAY) == session.read.quote(STAR).last


@pytest.mark.usefixtures("qapp")
def test_a_contract_note_agrees_with_what_was_booked(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        records = Records(session)
        buy_and_wait(session)
        note = records.contract_note(1)
        assert note is not None
        assert note.agrees
        assert note.fees.total == session.state.account.orders[1].fees_total > ZERO
        assert note.settles_on == note.sellable_from == THURSDAY
        assert records.contract_note(2) is None


@pytest.mark.usefixtures("qapp")
def test_a_day_that_was_not_lived_has_no_statement(tmp_path: Path) -> None:
    with a_session(tmp_path) as session, pytest.raises(KeyError):
        Records(session).statement(THURSDAY)


@pytest.mark.usefixtures("qapp")
def test_a_dividend_stands_in_the_statement_of_its_day_and_survives_a_restart(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        best = session.read.book(SLOW).asks[2].price
        session.place_order(session.new_order_id(), OrderRequest(SLOW, Side.BUY, OrderType.LIMIT, best, 400))
        session.jump_to(on("09:31", NEXT))
        before = Records(session).statement(THURSDAY), session.state.account, session.facts
    with a_session(tmp_path) as session:
        statement = Records(session).statement(THURSDAY)
        assert (statement, session.state.account, session.facts) == before
        (dividend,) = statement.entitlements
        assert (dividend.symbol, statement.cash[0].dividends) == (SLOW, Decimal("180.00"))
        assert statement.cash[0].is_balanced
        assert Records(session).statement(WEDNESDAY).entitlements == ()
        past, _ = session.look_back(on("09:20", NEXT))
        assert past.account.cash(Currency.CNY) == session.state.account.cash(Currency.CNY)
        evening, _ = session.look_back(on("23:00"))
        assert evening.account.cash(Currency.CNY).total == past.account.cash(Currency.CNY).total - 180
