"""The demo, played in this process: at every scene each place says what the journal adds up to."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from tests.journeys.accounts_written import account_in
from tests.journeys.screen import figures
from tests.journeys.snapshots import Snapshot, snapshot_of
from tradewalk.demo import Demonstration
from tradewalk.demo_gestures import PROFILE, SYMBOL
from tradewalk.domain.account import AccountState
from tradewalk.domain.money import Currency, half_up
from tradewalk.domain.placed_orders import Order
from tradewalk.views.main_window import MainWindow
from tradewalk.views.order_words import short_status_word, status_word
from tradewalk.views.pages import Page

CNY = Currency.CNY
PORTFOLIO = "portfolio.cash.CNY"


@dataclass(frozen=True, slots=True)
class Played:
    """One scene: what its window said, what the portfolio said beside it, what the journal adds up to."""

    name: str
    window: Snapshot
    portfolio: Snapshot | None
    account: AccountState | None

    @property
    def order(self) -> Order:
        """The order that was sent last."""
        assert self.account is not None
        return self.account.orders[max(self.account.orders)]


@contextmanager
def kept_as_it_was(qapp: QApplication) -> Iterator[None]:
    locale, font, palette, sheet = QLocale(), qapp.font(), qapp.palette(), qapp.styleSheet()
    yield
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)
    QLocale.setDefault(locale)


@pytest.fixture(scope="module")
def scenes(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> list[Played]:
    folder = tmp_path_factory.mktemp("accounts")
    with kept_as_it_was(qapp):
        demonstration = Demonstration(qapp, folder, "light")
        played = []
        for scene in demonstration.play():
            window = snapshot_of(scene.window)
            is_open = isinstance(scene.window, MainWindow)
            portfolio = portfolio_of(scene.window) if isinstance(scene.window, MainWindow) else None
            account = account_in(folder / PROFILE) if is_open else None
            played.append(Played(scene.name, window, portfolio, account))
        demonstration.application.close()
        for top in (demonstration.application.chooser, demonstration.desk.window):
            assert top is not None
            top.close()
            top.deleteLater()
    return played


def portfolio_of(window: MainWindow) -> Snapshot:
    """What the portfolio says at this moment; the window is left as it was."""
    before = window.page
    window.show_page(Page.PORTFOLIO)
    QApplication.processEvents()
    snapshot = snapshot_of(window)
    window.show_page(before)
    return snapshot


def at_desk(scenes: list[Played]) -> Iterator[tuple[str, Snapshot, Snapshot, AccountState]]:
    for scene in scenes:
        if scene.account is not None and scene.portfolio is not None:
            yield scene.name, scene.window, scene.portfolio, scene.account


def named(scenes: list[Played], name: str) -> Played:
    return next(scene for scene in scenes if scene.name == name)


def test_the_demo_has_its_scenes(scenes: list[Played]) -> None:
    assert len({scene.name for scene in scenes}) == len(scenes) >= 12
    assert len(list(at_desk(scenes))) >= 12


def test_every_window_says_that_it_is_simulated(scenes: list[Played]) -> None:
    for scene in scenes:
        assert scene.window.says("SIMULATED"), scene.name
        assert "SIMULATED" in scene.window.title, scene.name


def test_the_account_is_offered_with_the_cash_that_it_opens_with(scenes: list[Played]) -> None:
    first = named(scenes, "window").account
    assert first is not None
    assert scenes[0].window.figure(f"accounts.opening.{PROFILE}") == first.cash(CNY).available == 1_200_000


def test_the_header_shows_the_cash_of_the_journal(scenes: list[Played]) -> None:
    below = set()
    for name, window, _, account in at_desk(scenes):
        assert {"top.account.available", "top.account.frozen"} <= window.shown
        assert window.figure("top.account.available") == account.cash(CNY).available, name
        cash = account.cash(CNY)
        assert sum(window.figures("top.account.frozen")) == (cash.frozen or cash.unsettled), name
        below.add((cash.frozen, cash.unsettled))
    assert len(below) == 3, "one of the scenes has an open order, and one what a sale brought"


def test_the_portfolio_shows_cash_fees_and_positions_of_the_journal(scenes: list[Played]) -> None:
    for name, _, page, account in at_desk(scenes):
        cash = account.cash(CNY)
        assert f"{PORTFOLIO}.available" in page.shown, name
        assert page.figure(f"{PORTFOLIO}.available") == cash.available, name
        assert page.figure(f"{PORTFOLIO}.frozen") == cash.frozen, name
        fees = {fee: amount for fee, amount in account.fees_paid(CNY) if amount}
        assert page.figures_below(f"{PORTFOLIO}.fee.") == fees, name
        held = [each for each in account.positions.values() if each.quantity]
        for position in held:
            figure = f"portfolio.position.{position.symbol}"
            assert page.figure(f"{figure}.quantity") == position.quantity, name
            assert page.figure(f"{figure}.sellable") == position.sellable, name
            value = page.figure(f"{figure}.value")
            assert value == page.figure(f"{figure}.last") * position.quantity, name
            assert page.figures(f"{figure}.total")[0] == value - position.cost, name
        shares = sum(page.figure(f"portfolio.position.{each.symbol}.value") for each in held)
        assert page.figure(f"{PORTFOLIO}.value") == cash.total + shares, name


def test_the_timeline_shows_fills_fees_shares_and_cash_of_the_journal(scenes: list[Played]) -> None:
    compared = []
    for scene in scenes:
        window, account = scene.window, scene.account
        if account is None or "timeline.filled" not in window.shown:
            continue
        order, position = scene.order, account.position(SYMBOL)
        assert window.figure("timeline.filled") == order.value, scene.name
        assert window.figures_below("timeline.fee.") == dict(order.fees), scene.name
        assert window.figures("timeline.sellable") == [position.sellable, position.quantity], scene.name
        assert window.figure("timeline.available") == account.cash(CNY).available, scene.name
        assert window.figures("timeline.count") == [order.filled, order.request.quantity], scene.name
        assert window.texts["timeline.status"] == status_word(order.status), scene.name
        frozen = [window.figure("timeline.frozen")] if "timeline.frozen" in window.shown else []
        assert frozen == ([order.frozen_cash] if order.frozen_cash else []), scene.name
        compared.append(scene.name)
    assert compared == ["submitted", "received", "filled", "looking-back", "sold", "order-in-full"]


def test_the_ticket_adds_up_and_shows_cash_and_shares_of_the_journal(scenes: list[Played]) -> None:
    compared = []
    for scene in scenes:
        window, account = scene.window, scene.account
        if account is None or "ticket.step" not in window.shown:
            continue
        position, cash = account.position(SYMBOL), account.cash(CNY)
        if "ticket.sellable" in window.shown:
            assert window.figures("ticket.sellable") == [position.sellable, position.quantity]
        if "ticket.review.before" in window.shown:
            before, after, total = (
                window.figure(f"ticket.review.{each}") for each in ("before", "after", "total")
            )
            assert before == cash.available
            assert abs(after - before) == total
            compared.append(scene.name)
        elif figures(window.texts["ticket.bill.total"]):
            value, fees, total = (window.figure(f"ticket.bill.{each}") for each in ("value", "fees", "total"))
            is_sale = "Sell" in window.texts["ticket.title"]
            assert total == (value - fees if is_sale else value + fees), scene.name
            compared.append(scene.name)
    assert {"quantity", "validity", "review", "unlock", "review-sale"} <= set(compared)


@pytest.mark.parametrize(
    ("before", "between", "after"), [("review", "received", "filled"), ("review-sale", None, "sold")]
)
def test_what_the_review_promised_is_what_came_true(
    scenes: list[Played], before: str, between: str | None, after: str
) -> None:
    review, done = named(scenes, before).window, named(scenes, after)
    order, account = done.order, done.account
    assert account is not None and order.average_price == order.request.price
    charged = dict(order.fees)
    promised = review.figures_below("ticket.review.fee.")
    assert {fee: promised[fee] for fee in charged} == charged
    assert review.figure("ticket.review.value") == order.value
    assert abs(review.figure("ticket.review.total") - order.value) == sum(charged.values(), Decimal(0))
    assert review.figure("ticket.review.after") == account.cash(CNY).available
    if between is not None:
        frozen = named(scenes, between).window.figure("top.account.frozen")
        assert review.figure("ticket.review.frozen") == frozen


def test_the_orders_are_those_of_the_journal(scenes: list[Played]) -> None:
    scene = named(scenes, "orders")
    assert scene.account is not None
    rows = {tuple(figures(row["Price"])): row for row in scene.window.tables["orders.table"]}
    assert len(rows) == len(scene.account.orders) == 2
    for order in scene.account.orders.values():
        assert order.request.price is not None and order.average_price is not None
        row = rows[order.request.price,]
        assert figures(row["Quantity"]) == [order.request.quantity]
        assert figures(row["Filled"]) == [order.filled]
        assert figures(row["Average"]) == [half_up(order.average_price)]
        assert row["Status"] == short_status_word(order.status)


def test_the_sidebar_counts_positions_and_open_orders_of_the_journal(scenes: list[Played]) -> None:
    for name, window, _, account in at_desk(scenes):
        held = sum(1 for each in account.positions.values() if each.quantity)
        assert sum(window.figures("side.portfolio.count")) == held, name
        assert sum(window.figures("side.orders.count")) == len(account.open_orders), name


def test_in_the_end_all_fees_are_those_of_the_two_orders(scenes: list[Played]) -> None:
    scene = named(scenes, "portfolio-after")
    assert scene.account is not None and scene.portfolio is not None
    fees = sum((order.fees_total for order in scene.account.orders.values()), Decimal(0))
    assert sum(scene.portfolio.figures_below(f"{PORTFOLIO}.fee.").values()) == fees > 0
    realised = scene.account.position(SYMBOL).realised
    assert scene.portfolio.figure(f"{PORTFOLIO}.available") == 1_200_000 + realised
