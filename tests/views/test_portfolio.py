"""The portfolio: figures with fees, what can be sold when, and a page that fits into any width."""

from dataclasses import replace
from datetime import time
from decimal import Decimal
from random import Random

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.domain.builders import (
    FRIDAY,
    MAIN_SHARE,
    STAR_SHARE,
    THURSDAY,
    WEDNESDAY,
    an_account,
    at,
    profiles,
)
from tests.simulation.builders import SLOW, STAR, on
from tests.views.trading_builders import button, caught, is_shown, text
from tradewalk.domain.dues import Settling
from tradewalk.domain.instants import instant_at
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.own_trades import OwnTrade
from tradewalk.domain.position_costs import Earning, PositionCost
from tradewalk.services.session import Session
from tradewalk.views.portfolio.figure_cell import FigureCell
from tradewalk.views.portfolio.props import PortfolioInputs, PortfolioProps, TradedInputs, derive_portfolio
from tradewalk.views.portfolio.view import PortfolioView
from tradewalk.views.portfolio.view_model import PortfolioViewModel
from tradewalk.views.portfolio.wiring import wire_portfolio

SYMBOL = STAR_SHARE.symbol
POSITION = f"portfolio.position.{SYMBOL}"
CASH = Decimal("1200000.00")
MORNING = instant_at(WEDNESDAY, time(0))


def a_purchase(price: str = "1372.10", quantity: int = 200, fees: str = "71.35") -> OwnTrade:
    return OwnTrade(at("10:32"), Side.BUY, Decimal(price), quantity, Decimal(fees))


def holding(**changes: object) -> PortfolioInputs:
    """200 shares bought today at 1,372.10 for 274,491.35, now at 1,400.00."""
    account = replace(
        an_account("925508.65", bought_today=200),
        costs={SYMBOL: PositionCost(Currency.CNY, Decimal("274491.35"))},
    )
    balances = {**account.balances, ("capital", "CNY"): -CASH}
    return PortfolioInputs(
        profiles()["cn-retail-star"],
        replace(account, balances=balances),
        (traded(**changes),),
    )


def traded(**changes: object) -> TradedInputs:
    said: dict[str, object] = {
        "instrument": STAR_SHARE,
        "last": Decimal("1400.00"),
        "previous_close": Decimal("1329.00"),
        "day_begins": MORNING,
        "trades": (a_purchase(),),
        "break_even": Decimal("1373.51"),
        "sellable_from": THURSDAY,
    }
    return TradedInputs(**(said | changes))  # type: ignore[arg-type]


@pytest.fixture
def page(qtbot: QtBot) -> PortfolioView:
    view = PortfolioView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    return view


def test_a_position_earns_its_value_less_its_cost_fees_included() -> None:
    (row,) = derive_portfolio(holding()).positions
    assert (row.value, row.total.amount) == (Decimal("280000.00"), Decimal("5508.65"))
    assert row.total.ratio == Decimal("5508.65") / Decimal("274491.35")


def test_what_was_bought_today_counts_from_its_purchase_and_before_from_the_previous_close() -> None:
    (row,) = derive_portfolio(holding()).positions
    assert row.today == row.total
    (row,) = derive_portfolio(holding(day_begins=instant_at(THURSDAY, time(0)))).positions
    assert row.today.amount == (Decimal("1400.00") - Decimal("1329.00")) * 200


def test_a_currency_adds_up_cash_and_shares() -> None:
    (row,) = derive_portfolio(holding()).currencies
    assert (row.shares, row.value) == (Decimal("280000.00"), Decimal("1205508.65"))
    assert row.total.amount == row.value - CASH == Decimal("5508.65")
    assert row.total.ratio == Decimal("5508.65") / CASH
    assert row.today.amount == Decimal("5508.65")


def test_sales_of_today_are_told_from_all_sales() -> None:
    inputs = holding()
    earnings = (
        Earning(at("10:00", WEDNESDAY), Decimal("100.00")),
        Earning(at("10:00", THURSDAY), Decimal("-30.00")),
    )
    costs = {SYMBOL: replace(inputs.account.costs[SYMBOL], earnings=earnings)}
    account = replace(inputs.account, costs=costs)
    thursday = traded(day_begins=instant_at(THURSDAY, time(0)))
    (row,) = derive_portfolio(inputs._replace(account=account, traded=(thursday,))).currencies
    assert (row.realised_today, row.realised) == (Decimal("-30.00"), Decimal("70.00"))


def test_every_currency_of_the_profile_is_listed_and_positions_that_are_held() -> None:
    account = an_account(sellable=0, bought_today=120)
    costs = {each.symbol: PositionCost(Currency.CNY) for each in (STAR_SHARE, MAIN_SHARE)}
    inputs = PortfolioInputs(
        profiles()["hk-professional"],
        replace(account, costs=costs),
        (traded(), traded(instrument=MAIN_SHARE, trades=())),
    )
    props = derive_portfolio(inputs)
    assert {row.currency for row in props.currencies} == {Currency.HKD, Currency.CNH, Currency.CNY}
    assert [row.instrument for row in props.positions] == [STAR_SHARE]


def test_a_currency_tells_what_can_be_withdrawn_and_when_the_rest_is_settled(page: PortfolioView) -> None:
    (row,) = derive_portfolio(holding()).currencies
    props = derive_portfolio(holding())
    page.render(props)
    assert text(page, "portfolio.cash.CNY.withdrawable") == text(page, "portfolio.cash.CNY.available")[2:]
    assert not is_shown(page, "portfolio.cash.CNY.unsettled")
    settling = tuple(
        Settling(at("00:00", day), Decimal(amount))
        for day, amount in ((THURSDAY, "300.00"), (FRIDAY, "200.00"))
    )
    cash = replace(row.cash, unsettled=Decimal("500.00"))
    page.render(props._replace(currencies=(row._replace(cash=cash, settling=settling),)))
    assert text(page, "portfolio.cash.CNY.unsettled") == "500.00"
    said = "300.00 on 28 Aug 2025 · 200.00 on 29 Aug 2025"
    assert text(page, "portfolio.cash.CNY.unsettled.remark") == said
    withdrawable = f"{row.cash.available - 500:,.2f}"
    assert text(page, "portfolio.cash.CNY.withdrawable") == withdrawable


def test_a_position_reads_from_name_to_profit(page: PortfolioView) -> None:
    page.render(derive_portfolio(holding()))
    figures = {
        "code": "688256.SH",
        "quantity": "200 shares",
        "value": "¥\u202f280,000.00",
        "total": "+5,508.65  (+2.01%)",
        "sellable": "0",
        "sellable.remark": "200 from 28 Aug",
        "average_cost": "1,372.457",
        "break_even": "1,373.51",
        "last": "1,400.00",
        "today": "+5,508.65",
        "today.remark": "+2.01%",
    }
    assert {name: text(page, f"{POSITION}.{name}") for name in figures} == figures
    assert button(page, f"{POSITION}.open").text() == "Example"
    assert not is_shown(page, f"{POSITION}.realised")


def test_shares_behind_open_sales_are_said(page: PortfolioView) -> None:
    inputs = holding()
    balances = {**inputs.account.balances, (f"shares:{SYMBOL}:frozen", SYMBOL): Decimal(100)}
    page.render(derive_portfolio(inputs._replace(account=replace(inputs.account, balances=balances))))
    assert text(page, f"{POSITION}.sellable.remark") == "200 from 28 Aug · 100 in open sales"


def test_an_account_without_shares_says_so(page: PortfolioView) -> None:
    page.render(derive_portfolio(PortfolioInputs(profiles()["cn-retail"], an_account(), ())))
    assert is_shown(page, "portfolio.empty")
    assert not is_shown(page, POSITION)


def test_a_position_that_is_sold_leaves_the_page(page: PortfolioView) -> None:
    page.render(derive_portfolio(holding()))
    page.render(derive_portfolio(PortfolioInputs(profiles()["cn-retail"], an_account(), ())))
    assert not is_shown(page, POSITION)


def test_a_position_leads_to_its_instrument_by_mouse_and_keyboard(page: PortfolioView) -> None:
    page.render(derive_portfolio(holding()))
    chosen = caught(page.instrument_chosen)
    button(page, f"{POSITION}.open").click()
    QTest.keyClick(button(page, f"{POSITION}.open"), Qt.Key.Key_Space)
    assert chosen == [SYMBOL, SYMBOL]


@pytest.mark.parametrize("width", [390, 394, 774, 1190])
@pytest.mark.parametrize("size", [13, 26])
def test_nothing_is_cut_off_at_any_width(width: int, size: int, qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.font()
    font = qapp.font()
    font.setPixelSize(size)
    qapp.setFont(font)
    view = PortfolioView()
    qtbot.addWidget(view)
    view.resize(width, 700)
    view.show()
    view.render(derive_portfolio(holding()))
    for _ in range(4):  # a line that turns asks for another height, and the page around it gives way
        qapp.processEvents()
    cut = [label.objectName() for label in shown_labels(view) if is_cut(label)]
    qapp.setFont(before)
    assert cut == []


def shown_labels(view: QWidget) -> list[QLabel]:
    area = view.findChild(QScrollArea, "portfolio.scroll")
    assert isinstance(area, QScrollArea)
    return [label for label in area.findChildren(QLabel) if label.isVisibleTo(view) and label.text()]


def is_cut(label: QLabel) -> bool:
    """Whether a label has less room than its text wants, or lies outside of the page."""
    needed = label.sizeHint().width() if not label.wordWrap() else 0
    window = label.window()
    right = label.mapTo(window, label.rect().topRight()).x()
    return label.width() < needed or right > window.width()


def equity(session: Session) -> Decimal:
    """Cash and shares at the prices on show."""
    account = session.state.account
    shares = Decimal(0)
    for symbol, position in account.positions.items():
        quote = session.read.quote(symbol)
        shares += position.quantity * (quote.last or quote.previous_close)
    return account.cash(Currency.CNY).total + shares


def trade(session: Session, random: Random) -> None:
    """An order that fills at once, where it is legal."""
    symbol = random.choice((STAR, SLOW))
    book, position = session.read.book(symbol), session.state.account.position(symbol)
    is_sale = position.sellable > 0 and random.random() < 0.6
    levels = book.bids if is_sale else book.asks
    if levels:
        side, quantity = (Side.SELL, position.sellable) if is_sale else (Side.BUY, 200)
        request = OrderRequest(symbol, side, OrderType.LIMIT, levels[0].price, quantity)
        session.place_order(session.new_order_id(), request)


@pytest.mark.sample("seed", range(3), 1)
def test_at_random_moments_the_profits_are_what_the_account_gained(session: Session, seed: int) -> None:
    random, view_model = Random(seed), PortfolioViewModel(session)
    morning = CASH
    for _ in range(12):
        trade(session, random)
        session.advance(random.choice((5_000, 60_000, 600_000)))
        if random.random() < 0.25:
            session.jump_to_next_day()
            morning = equity(session)
        check_profits(view_model.props, session, morning)


def check_profits(props: PortfolioProps, session: Session, morning: Decimal) -> None:
    (row,) = props.currencies
    assert row.value == equity(session)
    assert row.total.amount == row.value - CASH
    assert row.today.amount == row.value - morning
    assert row.realised == sum(each.realised for each in session.state.account.positions.values())


def test_the_page_says_what_the_session_says(page: PortfolioView, session: Session) -> None:
    view_model = PortfolioViewModel(session)
    wire_portfolio(page, view_model)
    assert text(page, "portfolio.cash.CNY.available") == "¥\u202f1,200,000.00"
    price = session.read.book(STAR).asks[0].price
    session.place_order(1, OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 200))
    session.advance(60_000)
    order = session.state.account.orders[1]
    assert order.filled == 200
    assert text(page, f"portfolio.position.{STAR}.sellable.remark") == "200 from 28 Aug"
    commission = dict(order.fees)["commission"]
    assert text(page, "portfolio.cash.CNY.fee.commission") == f"{commission:,.2f}"
    break_even = session.read.break_even(STAR)
    assert text(page, f"portfolio.position.{STAR}.break_even") == f"{break_even:,.2f}"
    session.jump_to(on("09:31", THURSDAY))
    assert text(page, f"portfolio.position.{STAR}.sellable") == "200"
    assert text(page, f"portfolio.position.{STAR}.sellable.remark") == ""


def test_an_account_without_shares_is_silent_while_the_market_moves(session: Session) -> None:
    view_model = PortfolioViewModel(session)
    shown = caught(view_model.props_changed)
    session.advance(60_000)
    assert shown == []


def test_an_empty_account_has_made_nothing(session: Session) -> None:
    (row,) = PortfolioViewModel(session).props.currencies
    assert not any((row.today.amount, row.total.amount, row.realised))


def test_figures_beside_one_with_a_higher_remark_stand_on_one_line(qtbot: QtBot) -> None:
    cell = FigureCell("portfolio.any", has_remark=True)
    qtbot.addWidget(cell)
    cell.show_figure("Total value", "1,196,452.61")
    tops = []
    for more in (0, 9):
        cell.resize(cell.sizeHint() + QSize(0, more))
        cell.show()
        QApplication.processEvents()
        tops.append([label.y() for label in cell.findChildren(QLabel)])
    assert tops[0] == tops[1]


def test_a_figure_and_what_is_remarked_beside_it_are_read_as_two_things(qtbot: QtBot) -> None:
    cell = FigureCell("portfolio.figure", has_remark=True)
    qtbot.addWidget(cell)
    (figure,) = (each for each in cell.findChildren(QLabel) if each.objectName() == "portfolio.figure")
    for remark, said in (("200 from 28 Aug", "Sellable now: 0 · 200 from 28 Aug"), ("", "Sellable now: 0")):
        cell.show_figure("Sellable now", "0", remark)
        assert figure.accessibleName() == said
