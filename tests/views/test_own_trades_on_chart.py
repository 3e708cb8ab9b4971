"""The account's own trades on the chart: where they stand, what the line says, and the switch in the header."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.simulation.builders import STAR, on
from tests.views.market_builders import DAY, chart_inputs, clock, daily, minutes
from tests.views.trading_builders import button, caught, is_shown
from tradewalk.domain.instants import CHINA, Instant
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.domain.own_trades import OwnTrade
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.chart.own_item import disc_height
from tradewalk.views.chart.own_series import (
    OwnSeries,
    TradeMark,
    derive_own,
    place_among_days,
    place_among_minutes,
)
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartInputs, ChartProps, ChartViewModel, Period, derive_chart
from tradewalk.views.theme import Appearance

COST = Decimal("10.25")


def own(at: Instant, side: Side = Side.BUY, price: str = "10.00", quantity: int = 200) -> OwnTrade:
    return OwnTrade(at, side, Decimal(price), quantity, Decimal("5.00"))


def inputs(period: Period, *trades: OwnTrade, has_own: bool = True) -> ChartInputs:
    """Three days of which the last is today, and two minutes of it."""
    said = chart_inputs(
        period,
        bars=daily(1000, 1010, 1020, first=date(2025, 8, 25)),
        today=minutes(1001, 1002),
    )
    return said._replace(trades=trades, cost=COST, has_own=has_own)


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
        ((own(on("10:32", date(2025, 8, 29))),), ()),
    ],
)
def test_on_the_candles_trades_stand_at_their_day(
    trades: tuple[OwnTrade, ...], marks: tuple[TradeMark, ...]
) -> None:
    assert derive_chart(inputs(Period.DAY, *trades)).own == OwnSeries(marks, COST)


@pytest.mark.parametrize(
    ("at", "position"),
    [("09:25", 0), ("09:30", 1), ("10:32", 63), ("11:29", 120), ("11:45", 120), ("13:00", 121)],
)
def test_on_todays_line_trades_stand_at_their_minute(at: str, position: int) -> None:
    (mark,) = derive_chart(inputs(Period.TODAY, own(clock(at)))).own.marks
    assert mark.position == position


def test_todays_line_shows_no_trade_of_another_day() -> None:
    assert derive_chart(inputs(Period.TODAY, own(on("10:32", date(2025, 8, 26))))).own == OwnSeries((), COST)


def test_nothing_has_a_place_where_there_is_no_axis() -> None:
    trades = (own(clock("10:32")),)
    for place in (place_among_days((), CHINA), place_among_minutes((), CHINA)):
        assert derive_own(trades, None, place).marks == ()


def test_what_is_switched_off_is_not_drawn_but_can_be_switched_on() -> None:
    props = derive_chart(inputs(Period.DAY, own(clock("10:32")), has_own=False))
    assert (props.own, props.has_own, props.can_own) == (OwnSeries(), False, True)
    assert not derive_chart(inputs(Period.DAY)).can_own


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> ChartView:
    view = ChartView(appearance)
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    return view


@pytest.mark.parametrize("period", [Period.DAY, Period.TODAY])
def test_the_canvas_draws_what_the_props_say(view: ChartView, period: Period) -> None:
    props = derive_chart(inputs(period, own(clock("10:32"))))
    view.render(props)
    item = view.canvas(period).own
    assert (item.series, item.cost_text) == (props.own, "Cost 10.25")
    assert picture_of(view, period) != picture_without(view, props)


def test_trades_are_drawn_too_on_an_instrument_that_is_shown_after_another_one(view: ChartView) -> None:
    """Its prices are far from those of the first one, and so is what the view holds."""
    dear = chart_inputs(Period.DAY, bars=daily(100_000, 101_000, 102_000, first=date(2025, 8, 25)))
    view.render(derive_chart(dear)._replace(symbol="600519.SH"))
    view.canvas(Period.DAY).grab()
    props = derive_chart(inputs(Period.DAY, own(clock("10:32"))))
    view.render(props)
    assert picture_of(view, Period.DAY) != picture_without(view, props)


def picture_of(view: ChartView, period: Period) -> QImage:
    picture: QImage = view.canvas(period).grab().toImage()
    return picture


def picture_without(view: ChartView, props: ChartProps) -> QImage:
    view.render(props._replace(own=OwnSeries()))
    return picture_of(view, props.period)


@pytest.mark.parametrize(
    ("side", "height", "centre"),
    [(Side.BUY, 50, 60), (Side.SELL, 50, 40), (Side.SELL, 8, 18), (Side.BUY, 95, 85)],
)
def test_a_letter_that_would_leave_the_view_stands_on_the_other_side_of_its_price(
    side: Side, height: float, centre: float
) -> None:
    assert disc_height(side, height, QRectF(0, 0, 100, 100), 6.0) == centre


@pytest.mark.parametrize("cost", ["1.00", "99.00"])
def test_a_cost_beyond_the_view_is_still_said(view: ChartView, cost: str) -> None:
    props = derive_chart(inputs(Period.DAY)._replace(cost=Decimal(cost)))
    view.render(props)
    assert picture_of(view, Period.DAY) != picture_without(view, props)


def test_the_switch_is_there_once_there_is_a_trade(view: ChartView) -> None:
    view.render(derive_chart(inputs(Period.DAY)))
    assert not is_shown(view, "chart.own")
    view.render(derive_chart(inputs(Period.DAY, own(clock("10:32")))))
    assert is_shown(view, "chart.own")
    assert button(view, "chart.own").isChecked()
    assert button(view, "chart.own").text() == "✓ My trades"
    wanted = caught(view.own_wanted)
    button(view, "chart.own").click()
    assert wanted == [False]


def test_the_account_is_followed_and_the_switch_is_remembered(session: Session) -> None:
    preferences = PreferenceStore(None)
    view_model = ChartViewModel(session, preferences)
    view_model.show(STAR)
    assert view_model.props is not None
    assert view_model.props.own == OwnSeries()
    price = session.read.book(STAR).asks[0].price
    session.place_order(1, OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 200))
    session.advance(60_000)
    (mark,) = view_model.props.own.marks
    order = session.state.account.orders[1]
    assert (mark.side, mark.price, mark.quantity) == (Side.BUY, order.average_price, 200)
    assert view_model.props.bars[mark.position].day == DAY
    assert view_model.props.own.cost == session.state.account.position(STAR).average_cost
    view_model.show_own(False)
    assert view_model.props.own == OwnSeries()
    assert not preferences.value.has_own_trades
