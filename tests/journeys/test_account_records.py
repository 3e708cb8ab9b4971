"""From the sidebar to a file on the disk: statements, orders in full, contract notes."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from tests.journeys.orders_sent import best_ask
from tests.journeys.players import Player, a_player
from tests.simulation.builders import NEXT, STAR, on
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.views.pages import Page


def buy_and_sleep(player: Player) -> None:
    """A purchase is filled, and the next day begins."""
    session = player.session
    request = OrderRequest(STAR, Side.BUY, OrderType.LIMIT, best_ask(player), 200)
    session.place_order(session.new_order_id(), request)
    session.advance(60_000)
    session.jump_to(on("09:40", NEXT))
    player.settle()


def save(player: Player, button: str, place: Path) -> None:
    """Press a button that saves, and choose this place in the dialog."""
    player.press(button)
    dialog = player.on(button).findChild(QFileDialog, "export.place")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(place))
    dialog.close()
    player.settle()


def test_a_statement_leads_to_the_note_of_its_trade_and_all_can_be_saved(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path) as player:
        buy_and_sleep(player)
        player.press("side.statements")
        player.press("statements.earlier")
        save(player, "statements.save.pdf", tmp_path / "day.pdf")
        save(player, "statements.save.csv", tmp_path / "day.csv")
        player.choose_row("statements.trades.table", 0)
        assert player.window.page is Page.ORDERS
        assert player.on("orders.note").isVisible()
        save(player, "orders.note.save", tmp_path / "note.pdf")
        save(player, "orders.save.list", tmp_path / "orders.csv")
    for name in ("day.pdf", "note.pdf"):
        assert (tmp_path / name).read_bytes().startswith(b"%PDF-")
    for name in ("day.csv", "orders.csv"):
        assert (tmp_path / name).read_bytes().startswith(b"\xef\xbb\xbfSIMULATED")


def test_what_was_opened_stays_open_when_every_view_is_built_anew(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path) as player:
        buy_and_sleep(player)
        player.press("side.statements")
        player.press("statements.earlier")
        player.desk.rebuild()
        player.settle()
        assert not player.on("statements.earlier").isEnabled()
        player.choose_row("statements.trades.table", 0)
        player.desk.rebuild()
        player.settle()
        assert player.on("orders.note").isVisible()
