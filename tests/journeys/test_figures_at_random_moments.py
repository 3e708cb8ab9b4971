"""At random moments of random sessions every figure on show is what the journal's facts add up to.

By default 16 moments are looked at, with ``--full`` 200.

The facts are folded anew from the file by the domain alone, and the last prices come from the session's own tape.
"""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.accounts_written import account_in
from tests.journeys.players import Player, a_player
from tests.journeys.screen import figure, figures, find, rows_of, text_of
from tests.journeys.snapshots import Snapshot, snapshot_of
from tradewalk.domain.account import AccountState
from tradewalk.domain.money import Currency, half_up
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.views.order_words import short_status_word
from tradewalk.views.pages import Page
from tradewalk.views.record_table import RecordTable

CNY = Currency.CNY
SYMBOLS = ("688256.SH", "600519.SH", "688981.SH", "601318.SH", "609966.SH")
SESSIONS = 8
MOMENTS, ALL_MOMENTS = 8, 25
"""Of each session, by default and with ``--full``."""
LOTS = (100, 200, 300, 400)


@pytest.mark.sample("seed", range(SESSIONS), 1)
def test_every_figure_is_what_the_journal_adds_up_to(
    application: QApplication, tmp_path: Path, seed: int, count_of: Callable[[int, int], int]
) -> None:
    random = Random(seed)
    with a_player(application, tmp_path, symbol=random.choice(SYMBOLS)) as player:
        player.press("side.portfolio")
        for moment in range(count_of(MOMENTS, ALL_MOMENTS)):
            live_on(player, random)
            account = account_in(player.account_folder)
            check_frame(player, account, moment)
            check_portfolio(player, account, moment)
            check_orders(player, account, moment)


def live_on(player: Player, random: Random) -> None:
    """Send an order, cancel one, let time pass, or sleep until the next day."""
    session = player.session
    chance = random.random()
    if chance < 0.5:
        session.place_order(session.new_order_id(), an_order(player, random))
    elif chance < 0.6 and session.state.account.open_orders:
        session.cancel_order(random.choice(session.state.account.open_orders).order_id)
    elif chance > 0.95:
        session.jump_to_next_day()
        session.advance(random.randrange(16 * 60_000, 90 * 60_000))
    session.advance(random.choice((50, 300, 2_000, 60_000, 600_000)))


def an_order(player: Player, random: Random) -> OrderRequest:
    """Any order near the last price; some are refused, which is as much a part of the journal."""
    read, symbol = player.session.read, random.choice(SYMBOLS)
    quote, ticks = read.quote(symbol), read.tick_table(symbol)
    last = quote.last if quote.last is not None else quote.previous_close
    price = ticks.price_of(ticks.floor_of(last) + random.randrange(-8, 9))
    side = random.choice((Side.BUY, Side.BUY, Side.SELL))
    return OrderRequest(symbol, side, OrderType.LIMIT, price, random.choice(LOTS))


def held(account: AccountState) -> list[str]:
    """The symbols of which there are shares."""
    return [symbol for symbol, position in account.positions.items() if position.quantity]


def check_frame(player: Player, account: AccountState, moment: int) -> None:
    """The top bar and the sidebar's counts."""
    cash = account.cash(CNY)
    assert figure(text_of(player.window, "top.account.available")) == cash.available, moment
    assert sum(figures(text_of(player.window, "top.account.frozen"))) == (cash.frozen or cash.unsettled), (
        moment
    )
    assert _count(player, "side.portfolio.count") == len(held(account)), moment
    assert _count(player, "side.orders.count") == len(account.open_orders), moment


def _count(player: Player, name: str) -> int:
    return int(sum(figures(text_of(player.window, name))))


def check_portfolio(player: Player, account: AccountState, moment: int) -> None:
    """Cash, fees, and every position with its value, cost, sellable shares and profit."""
    player.window.show_page(Page.PORTFOLIO)
    said, cash = snapshot_of(player.window), account.cash(CNY)
    assert said.figure("portfolio.cash.CNY.available") == cash.available, moment
    assert said.figure("portfolio.cash.CNY.frozen") == cash.frozen, moment
    for fee, amount in account.fees_paid(CNY):
        assert said.figure(f"portfolio.cash.CNY.fee.{fee}") == amount, (moment, fee)
    shares = sum((check_position(player, said, account, symbol) for symbol in held(account)), Decimal(0))
    assert said.figure("portfolio.cash.CNY.shares") == shares, moment
    assert said.figure("portfolio.cash.CNY.value") == cash.total + shares, moment
    realised = sum((cost.realised for cost in account.costs.values()), Decimal(0))
    assert said.figure("portfolio.cash.CNY.realised") == half_up(realised), moment


def check_position(player: Player, said: Snapshot, account: AccountState, symbol: str) -> Decimal:
    """One position; its value."""
    position, quote = account.position(symbol), player.session.read.quote(symbol)
    name = f"portfolio.position.{symbol}"
    last = quote.last if quote.last is not None else quote.previous_close
    assert said.figure(f"{name}.quantity") == position.quantity
    assert said.figure(f"{name}.sellable") == position.sellable
    assert said.figure(f"{name}.last") == last
    assert said.figure(f"{name}.value") == position.quantity * last
    assert position.average_cost is not None
    assert abs(said.figure(f"{name}.average_cost") - position.average_cost) <= Decimal("0.0005")
    profit = position.quantity * last - position.cost
    assert abs(said.figures(f"{name}.total")[0] - profit) <= Decimal("0.01")
    return position.quantity * last


def check_orders(player: Player, account: AccountState, moment: int) -> None:
    """One row for every order, newest first, with what is filled and its state."""
    player.window.show_page(Page.ORDERS)
    table = find(player.window, "orders.table")
    assert isinstance(table, RecordTable)
    rows, orders = rows_of(table), [*account.orders.values()][::-1]
    assert len(rows) == len(orders), moment
    for row, order in zip(rows, orders, strict=True):
        assert figure(row["Quantity"]) == order.request.quantity, moment
        assert figure(row["Filled"]) == order.filled, moment
        assert row["Status"].startswith(short_status_word(order.status)), moment
