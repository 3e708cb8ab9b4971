"""The slider of an order moves the whole window: at a past moment every figure is the one of that moment."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from tests.journeys.players import Player, a_player
from tests.simulation.builders import STAR
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.views.chart.props import NO_BARS

SAY_SO = ("detail.trade", "detail.header.held")
"""What says whether it is the past."""
WATCHED = ("top.clock.time", "top.clock.phase", "top.account.available", "top.account.frozen")


def texts(player: Player) -> dict[str, str]:
    """What the labels of the frame and of the detail page say, by name."""
    labels = player.window.findChildren(QLabel)
    named = {label.objectName(): label.text() for label in labels if label.isVisible()}
    return {
        name: text
        for name, text in named.items()
        if name in WATCHED or (name.startswith("detail.") and not name.startswith(SAY_SO))
    }


def tables(player: Player) -> list[list[str]]:
    """Every cell of book and tape."""
    found = []
    for name in ("detail.book", "detail.transactions"):
        table = player.on(name)
        assert isinstance(table, QTableView)
        model = table.model()
        columns = range(model.columnCount())
        found.append(
            [str(model.index(row, col).data()) for row in range(model.rowCount()) for col in columns]
        )
    return found


def sight(player: Player) -> tuple[object, ...]:
    """All that is shown, but for why a line of an order cannot be dragged: in the past none can."""
    chart = player.desk.chart_model.props
    assert chart is not None
    assert chart.calendar is not None
    lines = [line.values.round(6).tolist() for grown in chart.drawn for line in grown.lines]
    drawn = chart.bars.history.table.tolist(), chart.bars.live, repr(lines), chart.calendar.starts.tolist()
    lines_of_orders = [line._replace(obstacle=None, refusal=None) for line in chart.orders.lines]
    orders = chart.orders._replace(lines=tuple(lines_of_orders))
    said = chart._replace(bars=NO_BARS, drawn=(), calendar=None, orders=orders)
    return texts(player), tables(player), drawn, said


def is_past(player: Player) -> bool:
    return player.desk.vantage.state.is_past


@pytest.mark.sample("period", ["today", "day"], 1)
def test_every_stop_shows_what_was_shown_live_and_now_is_as_it_was(
    qapp: QApplication, tmp_path: Path, period: str
) -> None:
    with a_player(qapp, tmp_path, symbol=STAR) as player:
        player.press(f"chart.tabs.{period}")
        session = player.session
        price = session.read.book(STAR).bids[1].price
        session.place_order(session.new_order_id(), OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 400))
        player.settle()
        player.desk.complete().follow(1)
        player.settle()
        live = {session.state.at: sight(player)}
        for milliseconds in (120, 180, 150, 4_000, 20_000, 60_000, 400_000, 1_000_000):
            session.advance(milliseconds)
            player.settle()
            live[session.state.at] = sight(player)
        rows, now = session._file.journal.entries(), max(live)
        for at in sorted(live, reverse=True)[1:]:
            player.desk.vantage.look_at(at)
            player.settle()
            assert player.desk.vantage.state.at == at
            assert sight(player) == live[at]
        assert not player.on("detail.trade").isEnabled()
        said = player.on("detail.header.held")
        assert isinstance(said, QLabel)
        assert said.text() == "Looking back: 10:30:00"
        assert not player.on("top.clock.hold").isEnabled()
        player.let_pass(1_000)
        player.press("timeline.now")
        assert sight(player) == live[now]
        assert session._file.journal.entries() == rows


def test_a_running_market_waits_while_its_owner_looks_back_and_then_goes_on(
    qapp: QApplication, tmp_path: Path
) -> None:
    with a_player(qapp, tmp_path, symbol=STAR) as player:
        session = player.session
        price = session.read.quote(STAR).limit_down
        session.place_order(session.new_order_id(), OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 200))
        player.desk.complete().follow(1)
        player.press("top.clock.hold")
        player.let_pass(3_000)
        present = session.state.at
        slider = player.on("timeline.slider")
        slider.setFocus()
        player.strike(Qt.Key.Key_Home)
        assert is_past(player)
        status = player.on("timeline.status")
        assert isinstance(status, QLabel)
        assert status.text() == "Submitting…"
        hold = player.on("top.clock.hold")
        assert not hold.isEnabled() and hold.toolTip().startswith("The market waits while you look back.")
        player.let_pass(2_000)
        assert session.state.at == present
        player.tab_to("timeline.now")
        player.strike(Qt.Key.Key_Space)
        assert not is_past(player)
        assert hold.isEnabled() and not hold.toolTip()
        player.let_pass(1_000)
        assert session.state.at > present


def test_looking_back_leads_to_the_page_of_the_order_and_another_page_leads_back_to_now(
    qapp: QApplication, tmp_path: Path
) -> None:
    with a_player(qapp, tmp_path, symbol="600519.SH") as player:
        session = player.session
        price = session.read.quote(STAR).limit_down
        session.place_order(session.new_order_id(), OrderRequest(STAR, Side.BUY, OrderType.LIMIT, price, 200))
        session.advance(60_000)
        player.desk.complete().follow(1)
        player.on("timeline.slider").setFocus()
        player.strike(Qt.Key.Key_Left)
        assert player.desk.detail_model.symbol == STAR
        assert is_past(player)
        player.press("side.orders")
        assert not is_past(player)
