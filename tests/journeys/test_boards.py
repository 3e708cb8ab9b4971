"""A purchase through the real window on every board that is simulated: filled, charged, and in the portfolio."""

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.orders_sent import best_ask, fill_in_a_purchase
from tests.journeys.players import a_player
from tests.journeys.screen import text_of
from tradewalk.domain.orders import OrderStatus, OrderType

BOARDS = {
    "SSE main board": "600519.SH",
    "STAR": "688256.SH",
    "Shanghai fund": "588200.SH",
    "SZSE main board": "000001.SZ",
    "ChiNext": "300750.SZ",
}
WORKING_HOURS = "2025-08-27T09:35"


@pytest.mark.sample("symbol", BOARDS.values(), 1)
def test_a_purchase_is_filled_and_stands_in_the_portfolio(
    application: QApplication, tmp_path: Path, symbol: str
) -> None:
    with a_player(application, tmp_path, symbol=symbol, at=WORKING_HOURS) as player:
        fill_in_a_purchase(player, best_ask(player, symbol))
        player.press("ticket.send")
        player.press("top.clock.hold")
        player.let_pass(3_000)
        (order,) = player.session.state.account.orders.values()
        assert order.status is OrderStatus.FILLED
        player.press("side.portfolio")
        assert text_of(player.window, f"portfolio.position.{symbol}.sellable").startswith("0")
        assert player.session.state.account.position(symbol).cost > Decimal(0)


def test_an_order_type_that_shenzhen_alone_has_trades_whole_and_at_once(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol=BOARDS["ChiNext"], at=WORKING_HOURS) as player:
        player.press("detail.trade")
        player.press("ticket.type.toggle")
        player.press(f"ticket.type.{OrderType.FOK.value}")
        player.press("ticket.preset.ask")
        player.press("ticket.continue")
        player.write("ticket.quantity", "100")
        for _ in range(3):
            player.press("ticket.continue")
        player.write("ticket.password", player.session.state.profile.trading_password)
        player.press("ticket.submit")
        player.press("ticket.send")
        player.press("top.clock.hold")
        player.let_pass(3_000)
        (order,) = player.session.state.account.orders.values()
        assert (order.request.type, order.filled) == (OrderType.FOK, 100)
