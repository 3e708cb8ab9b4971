"""The account's own trades on the chart: where they stand, what the line says, and the switch in the menu."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, QRectF
from PySide6.QtGui import QAction, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from tests.simulation.builders import STAR, on
from tests.views.chart_builders import bars_of, chart_of, minutes_of, texts
from tests.views.market_builders import DAY, clock
from tests.views.trading_builders import caught
from tradewalk.domain.instants import CHINA, MINUTE, Instant, moment_of
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.own_trades import OwnTrade
from tradewalk.market.series.chart_bars import ChartBars
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.own_layer import cost_text_top, disc_height
from tradewalk.views.chart.own_series import OwnSeries, TradeMark, derive_own, place_among
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.theme import Appearance

COST = Decimal("10.25")
LOOKS = {TimeFrame.DAY: ChartLook(), TimeFrame.TODAY: ChartLook(TimeFrame.TODAY)}


def own(at: Instant, side: Side = Side.BUY, price: str = "10.00", quantity: int = 200) -> OwnTrade:
    return OwnTrade(at, side, Decimal(price), quantity, Decimal("5.00"))


def three_days() -> ChartBars:
    """Three days, of which the last is today."""
    return bars_of(1000, 1010, 1020, first=date(2025, 8, 25))


def own_chart(frame: TimeFrame, *trades: OwnTrade, cost: Decimal | None = COST) -> ChartProps:
    bars = three_days() if frame is TimeFrame.DAY else minutes_of(1001, 1002)
    return chart_of(bars, LOOKS[frame], trades=trades, cost=cost)


@pytest.mark.parametrize(
    ("trades", "marks"),
    [
        ((own(clock("10:32")),), (TradeMark(2, Side.BUY, Decimal(10), 200),)),
        (
            (own(clock("10:32")), own(clock("14:00"), price="11.00", quantity=600)),
            (TradeMark(2, Side.BUY, Decimal("10.75"), 800),),
        ),
        (
            (own(clock("10:32")), own(clock("14:00"), Side.SELL)),
            (TradeMark(2, Side.BUY, Decimal(10), 200), TradeMark(2, Side.SELL, Decimal(10), 200)),
        ),
        ((own(on("10:32", date(2025, 8, 25))),), (TradeMark(0, Side.BUY, Decimal(10), 200),)),
        ((own(on("10:32", date(2025, 8, 22))),), ()),
    ],
)
def test_on_the_candles_trades_stand_at_their_day(
    trades: tuple[OwnTrade, ...], marks: tuple[TradeMark, ...]
) -> None:
    assert derive_own(trades, COST, place_among(three_days())) == OwnSeries(marks, COST)


@pytest.mark.parametrize(
    ("at", "position"),
    [("09:29", None), ("09:30", 0), ("09:31", 1), ("10:32", 62), ("11:29", 119), ("11:45", 119)],
)
def test_on_a_days_line_trades_stand_at_their_minute_and_none_of_before(
    at: str, position: int | None
) -> None:
    place = place_among(minutes_of(*range(1000, 1120)))
    assert place(clock(at)) == position


@pytest.mark.parametrize("bars", [bars_of(), minutes_of()])
def test_nothing_has_a_place_where_there_is_no_bar(bars: ChartBars) -> None:
    assert derive_own((own(clock("10:32")),), None, place_among(bars)).marks == ()


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> ChartView:
    view = ChartView(appearance, texts)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    return view


@pytest.mark.parametrize("frame", LOOKS)
def test_the_canvas_draws_what_the_props_say(view: ChartView, frame: TimeFrame) -> None:
    props = own_chart(frame, own(clock("10:32")))
    view.render(props)
    layer = view.canvas.price_pane.own
    assert (layer.series, layer.cost_text) == (props.own, "Cost 10.25")
    assert picture_of(view) != picture_without(view, props)


def test_trades_are_drawn_too_on_an_instrument_that_is_shown_after_another_one(view: ChartView) -> None:
    """Its prices are far from those of the first one, and so is what the view holds."""
    dear = chart_of(bars_of(100_000, 101_000, 102_000))
    view.render(dear._replace(symbol="600519.SH"))
    view.canvas.grab()
    props = own_chart(TimeFrame.DAY, own(clock("10:32")))
    view.render(props)
    assert picture_of(view) != picture_without(view, props)


def picture_of(view: ChartView) -> QImage:
    picture: QImage = view.canvas.grab().toImage()
    return picture


def picture_without(view: ChartView, props: ChartProps) -> QImage:
    view.render(props._replace(own=OwnSeries()))
    return picture_of(view)


@pytest.mark.parametrize(
    ("side", "height", "centre"),
    [(Side.BUY, 50, 62), (Side.SELL, 50, 38), (Side.SELL, 8, 20), (Side.BUY, 95, 83)],
)
def test_a_letter_that_would_leave_the_view_stands_on_the_other_side_of_its_price(
    side: Side, height: float, centre: float
) -> None:
    assert disc_height(side, height, QRectF(0, 0, 100, 100), 6.0) == centre


def test_a_disc_says_what_was_traded_at_what_price_on_average_to_pointer_and_keyboard(
    view: ChartView,
) -> None:
    at = clock("10:32")
    view.render(own_chart(TimeFrame.DAY, own(at), own(at, price="10.10", quantity=600), own(at, Side.SELL)))
    pane, viewport = view.canvas.price_pane, view.canvas.viewport()
    said = []
    for mark in pane.own.series.marks:
        place = pane.own.place_of(mark, pane.projection).toPoint() - QPoint(0, 3)
        QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
        said.append(QToolTip.text())
    assert said == ["Bought 800, at 10.08 on average", "Sold 200, at 10.00 on average"]
    view.activateWindow()
    view.canvas.setFocus()
    view.canvas.point_at(pane.own.series.marks[0].position)
    assert QToolTip.text() == "\n".join(said)
    QToolTip.hideText()


@pytest.mark.parametrize("cost", ["1.00", "99.00"])
def test_a_cost_beyond_the_view_is_still_said(view: ChartView, cost: str) -> None:
    props = own_chart(TimeFrame.DAY, cost=Decimal(cost))
    view.render(props)
    assert picture_of(view) != picture_without(view, props)


def switch(view: ChartView) -> QAction | None:
    """The entry of the menu that switches the trades on and off."""
    menu = view.findChild(QMenu, "chart.kind.menu")
    assert menu is not None
    return next((action for action in menu.actions() if action.objectName() == "chart.own"), None)


def test_the_switch_is_there_once_there_is_a_trade(view: ChartView) -> None:
    view.render(own_chart(TimeFrame.DAY))
    assert switch(view) is None
    view.render(own_chart(TimeFrame.DAY, own(clock("10:32"))))
    action = switch(view)
    assert action is not None
    assert action.isChecked()
    wanted = caught(view.toolbar.own_wanted)
    action.trigger()
    assert wanted == [False]


@pytest.mark.parametrize("frame", TimeFrame)
def test_a_trade_stands_at_its_bar_on_every_frame(session: Session, frame: TimeFrame) -> None:
    chart = ChartViewModel(session)
    chart.show(STAR)
    chart.choose_frame(frame)
    bought(session)
    assert chart.props is not None
    (mark,) = chart.props.own.marks
    order = session.state.account.orders[1]
    assert (mark.side, mark.price, mark.quantity) == (Side.BUY, order.average_price, 200)
    at = order.fills[0].at
    starts = [chart.props.bar(place).start for place in range(chart.props.bar_count)]
    assert mark.position == max(place for place, start in enumerate(starts) if start <= at)


def test_the_account_is_followed_and_the_switch_is_remembered(session: Session) -> None:
    preferences = PreferenceStore(None)
    chart = ChartViewModel(session, preferences)
    chart.show(STAR)
    assert chart.props is not None
    assert (chart.props.own, chart.props.can_own) == (OwnSeries(), False)
    bought(session)
    (mark,) = chart.props.own.marks
    assert moment_of(Instant(int(chart.props.bar(mark.position).start)), CHINA).date() == DAY
    assert chart.props.own.cost == session.state.account.position(STAR).average_cost
    chart.choices.show_own(False)
    assert (chart.props.own, chart.props.can_own) == (OwnSeries(), True)
    assert not preferences.value.has_own_trades


def bought(session: Session) -> None:
    """Two hundred shares are bought at the best ask, and a minute goes by."""
    price = session.read.book(STAR).asks[0].price
    session.place_order(1, OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 200))
    session.advance(MINUTE)


@pytest.mark.parametrize(
    ("line", "top"),
    [
        (60, 47),  # above its line
        (30, 33),  # below it: above would be among the legends
        (5, 24),  # below the legends
        (-20, 24),  # beyond the view
        (98, 85),
        (140, 90),
    ],
)
def test_the_text_of_the_cost_stands_beside_its_line_and_under_no_legend(line: float, top: float) -> None:
    assert cost_text_top(line, 10.0, QRectF(0, 0, 100, 100), 24.0) == top
