"""Open orders on the chart: which lines they have, where these lie, what a drag asks for, and what prevents one."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.domain.builders import STAR_SHARE
from tests.simulation.builders import STAR
from tests.views.chart_builders import bars_of, chart_of, texts
from tests.views.trading_builders import NOW, caught
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.money import Currency
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side
from tradewalk.domain.placed_orders import Order
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.ticks import TickBand, TickTable
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.services.session import Session
from tradewalk.services.vantage import Vantage
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.order_lines.derivation import derive_lines
from tradewalk.views.chart.order_lines.places import legal_price, spread
from tradewalk.views.chart.order_lines.props import LineKind, Obstacle, OrderLine, OrderLines
from tradewalk.views.chart.props import ChartProps, Limits
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.theme import Appearance

CENTS = (TickBand(Decimal(0), Decimal("0.01")),)
ON_ITS_WAY = Refusal(Reason.REQUEST_UNDER_WAY)
TOO_EARLY = Refusal(Reason.AMEND_NOT_ALLOWED_NOW)


def an_order(
    type: OrderType = OrderType.LIMIT,
    price: str | None = "10.00",
    stop: str | None = None,
    status: OrderStatus = OrderStatus.WORKING,
) -> Order:
    prices = (None if each is None else Decimal(each) for each in (price, stop))
    limit, stop_price = prices
    request = OrderRequest(STAR, Side.BUY, type, limit, 600, stop_price=stop_price)
    return Order(1, request, Currency.CNY, status, NOW, filled=200)


def lines_of(
    order: Order,
    refusal: Refusal | None = None,
    stop: str | None = None,
    *,
    is_past: bool = False,
) -> list[tuple[LineKind, str, Obstacle | None]]:
    stands = None if stop is None else Decimal(stop)
    lines = derive_lines([order], lambda _: refusal, lambda _: stands, is_past=is_past)
    return [(line.kind, str(line.price), line.obstacle) for line in lines]


LIMIT, STOP, TRAILING = LineKind.LIMIT, LineKind.STOP, LineKind.TRAILING_STOP
HELD = OrderStatus.HELD


@pytest.mark.parametrize(
    ("order", "lines"),
    [
        (an_order(), [(LIMIT, "10.00", None)]),
        (an_order(OrderType.MARKET, None), []),
        (an_order(OrderType.STOP, None, "11.00", HELD), [(STOP, "11.00", Obstacle.STOP)]),
        (an_order(OrderType.STOP_LIMIT, "12.00", "11.00", HELD), [(STOP, "11.00", Obstacle.STOP)]),
        (an_order(OrderType.TRAILING_STOP, None, None, HELD), []),
        (
            an_order(OrderType.ONE_CANCELS_OTHER, "9.00", "11.00", HELD),
            [(STOP, "11.00", Obstacle.STOP), (LIMIT, "9.00", None)],
        ),
    ],
)
def test_limits_stand_at_their_price_and_stops_at_their_stop(
    order: Order, lines: list[tuple[LineKind, str, Obstacle | None]]
) -> None:
    assert lines_of(order) == lines


def test_a_stop_that_trails_stands_where_it_has_come_to() -> None:
    order = an_order(OrderType.TRAILING_STOP, None, None, HELD)
    assert lines_of(order, stop="10.40") == [(TRAILING, "10.40", Obstacle.STOP)]


@pytest.mark.parametrize(
    ("order", "refusal", "is_past", "obstacle"),
    [
        (an_order(), TOO_EARLY, False, Obstacle.ORDER),
        (an_order(status=OrderStatus.WAIT_REPORT), ON_ITS_WAY, False, Obstacle.ORDER),
        (an_order(OrderType.STOP, None, "11.00"), ON_ITS_WAY, False, Obstacle.ORDER),
        (an_order(OrderType.STOP, None, "11.00", HELD), TOO_EARLY, False, Obstacle.STOP),
        (an_order(), TOO_EARLY, True, Obstacle.PAST),
    ],
)
def test_what_prevents_a_drag_is_named(
    order: Order, refusal: Refusal, is_past: bool, obstacle: Obstacle
) -> None:
    ((_, _, said),) = lines_of(order, refusal, is_past=is_past)
    assert said is obstacle


def test_a_line_counts_what_is_still_open() -> None:
    (line,) = derive_lines([an_order()], lambda _: None, lambda _: None, is_past=False)
    assert line.open_count == 400


@pytest.mark.parametrize(
    ("heights", "tops"),
    [
        ((50.0,), (45.0,)),
        ((50.0, 52.0), (45.0, 56.0)),
        ((52.0, 50.0), (56.0, 45.0)),
        ((-40.0, -60.0), (11.0, 0.0)),
        ((200.0, 300.0), (79.0, 90.0)),
        ((95.0, 94.0), (90.0, 79.0)),
    ],
)
def test_chips_lie_in_the_pane_and_not_over_each_other(
    heights: tuple[float, ...], tops: tuple[float, ...]
) -> None:
    assert spread(heights, 10.0, 0.0, 100.0) == tops


HONG_KONG = TickTable((TickBand(Decimal(0), Decimal("0.01")), TickBand(Decimal(10), Decimal("0.02"))))
BOUNDS = (Decimal("8.00"), Decimal("12.00"))


@pytest.mark.parametrize(
    ("price", "bounds", "legal"),
    [
        (9.994, BOUNDS, "9.99"),
        (10.017, BOUNDS, "10.02"),
        (10.008, BOUNDS, "10.00"),
        (13.0, BOUNDS, "12.00"),
        (-4.0, BOUNDS, "8.00"),
        (13.0, None, "13.00"),
        (-4.0, None, "0.01"),
    ],
)
def test_a_drag_snaps_to_the_ticks_of_the_price_that_it_reaches_within_the_limits(
    price: float, bounds: tuple[Decimal, Decimal] | None, legal: str
) -> None:
    assert legal_price(price, HONG_KONG, bounds) == Decimal(legal)


BUY = OrderLine(7, LIMIT, OrderType.LIMIT, Side.BUY, 400, Decimal("10.00"), OrderStatus.WORKING)
SELL = OrderLine(8, STOP, OrderType.STOP, Side.SELL, 200, Decimal("9.80"), HELD, Obstacle.STOP)


def props_with(*lines: OrderLine, factor: float = 1.0) -> ChartProps:
    props = chart_of(bars_of(980, 1000, 1020, 1010), chosen=())
    limits = Limits(Decimal("12.00"), Decimal("8.00"))
    return props._replace(orders=OrderLines(lines, STAR_SHARE, CENTS), limits=limits, factor=factor)


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> ChartView:
    view = ChartView(appearance, texts)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    view.render(props_with(BUY, SELL))
    return view


def height_of(view: ChartView, price: float) -> int:
    return round(view.canvas.price_pane.projection.y(price))


def point(view: ChartView, price: float) -> QPoint:
    return QPoint(150, height_of(view, price))


def drag(view: ChartView, start: QPoint, end: QPoint, *, is_let_go: bool = True) -> None:
    viewport = view.canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    if is_let_go:
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def only(wanted: list[object]) -> tuple[int, Decimal]:
    """The one order and price that were asked for."""
    (pair,) = wanted
    assert isinstance(pair, tuple)
    return pair


def tags(view: ChartView) -> list[tuple[str, str]]:
    return [(level.tag, level.colour) for level in view.canvas.price_pane.levels]


def chips(view: ChartView) -> list[str]:
    return [drawn.text for drawn in view.order_lines.layer.drawn]


def test_lines_have_chips_and_tags_in_the_inks_of_their_sides(
    view: ChartView, appearance: Appearance
) -> None:
    colours = appearance.theme.colours
    assert chips(view) == ["Buy 400 · Queued", "Sell 200 · stop · Held"]
    assert tags(view)[:2] == [("10.00", colours.accent), ("9.80", colours.ink)]
    assert tags(view)[2][0] == "10.10"


def test_lines_are_painted_and_gone_with_their_orders(view: ChartView) -> None:
    with_lines = view.canvas.grab().toImage()
    view.render(props_with())
    assert chips(view) == []
    assert [tag for tag, _ in tags(view)] == ["10.10"]
    assert view.canvas.grab().toImage() != with_lines


def test_a_drag_asks_for_its_price_once_and_the_line_goes_back(view: ChartView) -> None:
    wanted, moved = caught(view.order_price_wanted), caught(view.gestures.move_wanted)
    drag(view, point(view, 10.0), point(view, 10.15))
    order_id, price = only(wanted)
    assert order_id == BUY.order_id
    assert abs(price - Decimal("10.15")) <= Decimal("0.01")
    assert price == price.quantize(Decimal("0.01"))
    assert moved == [], "the chart is not moved along"
    assert chips(view) == ["Buy 400 · Queued", "Sell 200 · stop · Held"]


def test_while_it_is_dragged_the_line_says_its_price_and_how_far_it_is_and_shows_the_limits(
    view: ChartView,
) -> None:
    drag(view, point(view, 10.0), QPoint(150, 1), is_let_go=False)
    layer = view.order_lines.layer
    assert [bound.text for bound in layer.bounds] == ["Limit up 12.00", "Limit down 8.00"]
    (tag,) = (level.tag for level in view.canvas.price_pane.levels if level.value == layer.drawn[-1].value)
    change = Decimal(tag) - Decimal("10.10")
    said = chips(view)[-1]
    assert said.startswith(f"Buy 400 at {tag}, +{change} (+")
    assert said.endswith("%) from the last price")
    assert view.canvas.crosshair.crossing is None


def test_a_drag_ends_at_the_limit(view: ChartView) -> None:
    near = Limits(Decimal("10.12"), Decimal("9.90"))
    view.render(props_with(BUY)._replace(limits=near))
    wanted = caught(view.order_price_wanted)
    drag(view, point(view, 10.0), QPoint(150, 1))
    assert wanted == [(BUY.order_id, near.up)]


def test_escape_puts_the_line_back_and_nothing_is_asked_for(view: ChartView) -> None:
    wanted = caught(view.order_price_wanted)
    drag(view, point(view, 10.0), point(view, 10.15), is_let_go=False)
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert chips(view) == ["Buy 400 · Queued", "Sell 200 · stop · Held"]
    QTest.mouseMove(view.canvas.viewport(), point(view, 9.9))
    QTest.mouseRelease(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point(view, 9.9))
    assert wanted == []


def test_a_click_on_a_line_asks_for_nothing(view: ChartView) -> None:
    wanted = caught(view.order_price_wanted)
    QTest.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point(view, 10.0))
    assert wanted == []


def test_a_line_with_an_obstacle_is_not_taken_and_the_press_moves_the_chart(view: ChartView) -> None:
    wanted, moved = caught(view.order_price_wanted), caught(view.gestures.move_wanted)
    drag(view, point(view, 9.8), point(view, 9.9) + QPoint(20, 0))
    assert wanted == []
    assert moved


@pytest.mark.parametrize(
    "after", [props_with(SELL), props_with(BUY._replace(obstacle=Obstacle.ORDER, refusal=ON_ITS_WAY), SELL)]
)
def test_an_order_that_ends_or_is_on_its_way_while_it_is_dragged_is_let_go(
    view: ChartView, after: ChartProps
) -> None:
    wanted = caught(view.order_price_wanted)
    drag(view, point(view, 10.0), point(view, 10.15), is_let_go=False)
    view.render(after)
    QTest.mouseRelease(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point(view, 10.15))
    assert wanted == []
    assert [bound.text for bound in view.order_lines.layer.bounds] == []


def test_a_market_that_moves_leaves_a_drag_where_it_is(view: ChartView) -> None:
    drag(view, point(view, 10.0), point(view, 10.15), is_let_go=False)
    (_, before) = view.order_lines.layer.drawn
    view.render(props_with(BUY, SELL)._replace(bars=bars_of(980, 1000, 1020, 1012)))
    (_, after) = view.order_lines.layer.drawn
    assert after.is_dragged
    assert after.value == before.value
    assert after.text != before.text, "the last price is another one"


def test_beside_adjusted_prices_a_line_stands_where_its_price_would_and_a_drag_asks_for_a_real_one(
    view: ChartView,
) -> None:
    view.render(props_with(BUY._replace(price=Decimal("5.00")), factor=2.0)._replace(limits=None))
    wanted = caught(view.order_price_wanted)
    assert tags(view)[0][0] == "5.00"
    drag(view, point(view, 10.0), point(view, 10.10))
    _, price = only(wanted)
    assert abs(price - Decimal("5.05")) <= Decimal("0.01")


def test_a_line_beyond_the_view_has_its_chip_at_the_edge_and_can_be_brought_in(view: ChartView) -> None:
    view.render(props_with(BUY._replace(price=Decimal("8.10"))))
    layer, projection = view.order_lines.layer, view.canvas.price_pane.projection
    (place,) = layer.places(projection)
    assert place.top + place.height == projection.area.bottom
    wanted = caught(view.order_price_wanted)
    drag(view, QPoint(int(place.left) + 5, int(place.top) + 5), point(view, 9.95))
    _, price = only(wanted)
    assert abs(price - Decimal("9.95")) <= Decimal("0.01")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (BUY, "Buy 400 · Queued, at 10.00. Drag it to another price: the change is shown for review"),
        (SELL, "The stop of an order that a broker keeps cannot be changed"),
        (BUY._replace(obstacle=Obstacle.PAST), "This is the past"),
        (
            BUY._replace(obstacle=Obstacle.ORDER, refusal=ON_ITS_WAY),
            "A request about this order is on its way",
        ),
        (BUY._replace(obstacle=Obstacle.ORDER, refusal=TOO_EARLY), "The exchange changes no orders now"),
    ],
)
def test_who_waits_over_a_line_is_told_what_can_be_done_or_why_not(
    view: ChartView, line: OrderLine, words: str
) -> None:
    view.render(props_with(line))
    viewport, at = view.canvas.viewport(), point(view, float(line.price))
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    assert words in QToolTip.text()
    assert words in view.canvas.accessibleDescription()
    is_free = line.obstacle is None
    shape = Qt.CursorShape.SizeVerCursor if is_free else Qt.CursorShape.ForbiddenCursor
    assert view.order_lines.cursor(QPointF(at)) is shape
    QToolTip.hideText()


def lines_shown(chart: ChartViewModel) -> tuple[OrderLine, ...]:
    assert chart.props is not None
    return chart.props.orders.lines


def test_a_line_is_there_as_soon_as_the_order_is_and_gone_when_it_ends(session: Session) -> None:
    chart = ChartViewModel(session)
    chart.show(STAR)
    assert lines_shown(chart) == ()
    price = session.read.book(STAR).bids[2].price - 20
    session.place_order(1, OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 400))
    (line,) = lines_shown(chart)
    assert (line.price, line.obstacle) == (price, Obstacle.ORDER)
    session.advance(5_000)
    (line,) = lines_shown(chart)
    assert (line.status, line.open_count, line.obstacle) == (OrderStatus.WORKING, 400, None)
    chart.show("600519.SH")
    assert lines_shown(chart) == ()
    chart.show(STAR)
    session.cancel_order(1)
    session.advance(5_000)
    assert lines_shown(chart) == ()


def test_among_lines_in_percent_no_order_has_a_place(session: Session) -> None:
    chart = ChartViewModel(session)
    chart.show(STAR)
    price = session.read.book(STAR).bids[2].price - 20
    session.place_order(1, OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 400))
    chart.compare(("600519.SH",))
    assert lines_shown(chart) == ()
    chart.compare(())
    assert len(lines_shown(chart)) == 1


def test_on_a_chart_that_is_adjusted_backward_a_line_stands_beside_the_last_price(session: Session) -> None:
    symbol = "600519.SH"
    chart = ChartViewModel(session)
    chart.show(symbol)
    chart.choose(ChartLook(adjustment=Adjustment.BACKWARD))
    last = session.read.price_mark(symbol).last
    assert last is not None
    session.place_order(1, OrderRequest(symbol, Side.BUY, OrderType.LIMIT, last - 2, 100))
    session.advance(5_000)
    assert chart.props is not None
    last = session.read.price_mark(symbol).last
    assert last is not None
    factor = chart.props.factor
    assert factor > 1
    assert chart.props.bar(chart.props.bar_count - 1).close == pytest.approx(float(last) * factor)


def test_in_the_past_a_line_stands_as_it_was_and_cannot_be_dragged(session: Session) -> None:
    vantage = Vantage(session)
    chart = ChartViewModel(vantage)
    chart.show(STAR)
    price = session.read.book(STAR).bids[2].price - 20
    session.place_order(1, OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 400))
    session.advance(MINUTE)
    session.cancel_order(1)
    session.advance(MINUTE)
    then = session.state.account.orders[1].acknowledged_at
    assert then is not None
    vantage.look_at(then)
    while not vantage.is_settled:
        QApplication.processEvents()
    (line,) = lines_shown(chart)
    assert (line.price, line.obstacle) == (price, Obstacle.PAST)
