"""An account that was closed goes on where it was: clock, orders, timeline, portfolio."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.journeys.accounts_written import facts_in
from tests.journeys.orders_sent import best_ask, fill_in_a_purchase, price_in_the_queue
from tests.journeys.players import Player, a_player
from tests.journeys.screen import everything_said, text_of
from tests.simulation.builders import on

Said = list[tuple[str, str]]


def tour(player: Player) -> dict[str, Said]:
    """What every place of the account says: its timelines, its orders, its portfolio, the detail page."""
    said = {}
    for number in range(len(player.session.state.account.orders)):
        said[f"timeline {number}"] = timeline_of(player, number)
    player.press("timeline.done")
    for page in ("side.orders", "side.portfolio"):
        player.press(page)
        said[page] = everything_said(player.window)
    player.desk.open_instrument("688256.SH")
    player.settle()
    said["detail"] = everything_said(player.window)
    return said


def timeline_of(player: Player, row: int) -> Said:
    player.press("side.orders")
    player.choose_row("orders.table", row)
    return everything_said(player.window)


def two_orders(player: Player) -> None:
    """One that fills and one that waits, and some time after."""
    fill_in_a_purchase(player, best_ask(player))
    player.press("ticket.send")
    player.press("top.clock.hold")
    player.let_pass(1_000)
    player.press("timeline.done")
    fill_in_a_purchase(player, price_in_the_queue(player))
    player.press("ticket.send")
    player.let_pass(3_333)
    player.press("top.clock.hold")


def test_the_clock_is_held_at_the_instant_that_was_reached(application: QApplication, tmp_path: Path) -> None:
    with a_player(application, tmp_path) as player:
        player.choose("top.clock.speed", "×10")
        player.press("top.clock.hold")
        player.let_pass(12_345)
        at, facts = player.session.state.at, facts_in(player.account_folder)
        assert player.session.state.clock.is_running
    with a_player(application, tmp_path) as player:
        assert player.session.state.at == at > on("10:32")
        assert not player.session.state.clock.is_running
        assert text_of(player.window, "top.clock.hold") == "Run"
        assert facts_in(player.account_folder) == facts


def test_every_place_is_as_it_was_left(application: QApplication, tmp_path: Path) -> None:
    with a_player(application, tmp_path) as player:
        two_orders(player)
        at, said = player.session.state.at, tour(player)
    with a_player(application, tmp_path) as player:
        assert player.session.state.at == at
        assert tour(player) == said


def test_an_account_that_ran_on_its_own_equals_one_that_was_closed_in_between(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path / "whole") as player:
        two_orders(player)
        player.session.jump_to_next_day()
        whole = tour(player)
    with a_player(application, tmp_path / "halves") as player:
        two_orders(player)
    with a_player(application, tmp_path / "halves") as player:
        player.session.jump_to_next_day()
        assert tour(player) == whole
    assert facts_in(tmp_path / "halves" / "cn-retail-star") == facts_in(tmp_path / "whole" / "cn-retail-star")
