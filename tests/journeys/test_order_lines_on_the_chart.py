"""An order's line dragged in the real window: the change is filled in, and nothing is sent until somebody sends it."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.orders_sent import fill_in_a_purchase, price_in_the_queue
from tests.journeys.players import Player, a_player
from tests.journeys.screen import shows, text_of
from tradewalk.domain.orders import OrderStatus
from tradewalk.views.chart.view import ChartView

STAR = "688256.SH"


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    """A limit order for 400 that waits, and a closed ticket."""
    with a_player(application, tmp_path, symbol=STAR, at="2025-08-27T10:30") as player:
        player.window.resize(1440, 900)
        fill_in_a_purchase(player, price_in_the_queue(player, STAR) - 20, 400)
        player.press("ticket.send")
        player.press("top.clock.hold")
        player.let_pass(1_000)
        player.press("top.clock.hold")
        player.press("timeline.done")
        assert player.session.state.account.orders[1].status is OrderStatus.WORKING
        yield player


def chart_of(player: Player) -> ChartView:
    chart = player.on("chart")
    assert isinstance(chart, ChartView)
    return chart


def viewport_of(player: Player) -> QWidget:
    viewport: QWidget = chart_of(player).canvas.viewport()
    return viewport


def point_at(player: Player, price: Decimal) -> QPoint:
    return QPoint(120, round(chart_of(player).canvas.price_pane.projection.y(float(price))))


def drag_line(player: Player, by: int, *, is_let_go: bool = True) -> None:
    """Drag the line of the one order by so many pixels."""
    start, viewport = point_at(player, price_of(player)), viewport_of(player)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(0, by // 2))
    QTest.mouseMove(viewport, start + QPoint(0, by))
    if is_let_go:
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(0, by))
    player.settle()


def price_of(player: Player) -> Decimal:
    price = player.session.state.account.orders[1].request.price
    assert price is not None
    return price


def written(player: Player) -> int:
    """How many facts the journal has of the order."""
    return len(player.session.facts_of(1))


def test_a_dragged_line_fills_in_the_change_and_is_sent_from_there_alone(player: Player) -> None:
    before, version, price = written(player), player.session.state.version, price_of(player)
    drag_line(player, 10)
    assert shows(player.window, "change")
    wanted = Decimal(text_of(player.window, "change.price").replace(",", ""))
    assert wanted < price
    assert text_of(player.window, "change.quantity") == "400"
    assert text_of(player.window, "change.effect").startswith("This market changes no orders.")
    assert (written(player), player.session.state.version) == (before, version), "nothing is sent"
    assert price_of(player) == price
    player.press("change.send")
    assert (written(player), player.session.state.version) == (before, version), "it is asked first"
    player.press("change.question.confirm")
    assert written(player) > before
    change = player.session.state.account.orders[1].change
    assert change is not None
    assert (change.price, change.quantity) == (wanted, 400)


def test_going_back_from_the_change_leaves_the_order_as_it_is(player: Player) -> None:
    before, price = written(player), price_of(player)
    drag_line(player, 10)
    player.press("change.back")
    assert text_of(player.window, "timeline.status") == "Queued"
    assert (written(player), price_of(player)) == (before, price)
    (line,) = chart_of(player).order_lines.layer.drawn
    assert line.value == float(price)


def test_escape_while_the_line_is_dragged_opens_nothing(player: Player) -> None:
    drag_line(player, 12, is_let_go=False)
    (line,) = chart_of(player).order_lines.layer.drawn
    assert line.is_dragged
    player.strike(Qt.Key.Key_Escape)
    at = point_at(player, price_of(player)) + QPoint(0, 12)
    QTest.mouseRelease(viewport_of(player), Qt.MouseButton.LeftButton, pos=at)
    player.settle()
    assert not shows(player.window, "change")
    assert not shows(player.window, "ticket")
    (line,) = chart_of(player).order_lines.layer.drawn
    assert not line.is_dragged


def test_a_click_on_the_chart_or_its_axis_leaves_an_open_ticket_as_it_is(player: Player) -> None:
    player.press("detail.trade")
    player.write("ticket.price", "1,300.00")
    said = text_of(player.window, "ticket.price")
    canvas = chart_of(player).canvas
    area = canvas.price_pane.projection.area
    for x in (area.left + 90, area.right + 20):
        for y in (area.top + 70, area.bottom - 10):
            QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
            player.settle()
            assert text_of(player.window, "ticket.price") == said
            assert shows(player.window, "ticket.price")


def test_the_line_is_gone_once_the_order_is_cancelled(player: Player) -> None:
    player.session.cancel_order(1)
    player.session.advance(5_000)
    player.settle()
    assert chart_of(player).order_lines.layer.drawn == ()


def test_views_that_are_built_anew_draw_the_line_and_lead_to_the_change_as_before(player: Player) -> None:
    player.desk.rebuild()
    player.settle()
    drag_line(player, 10)
    assert shows(player.window, "change")
