"""All views can be built anew at any moment: what was typed and shown is there again, and the journal is the same."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.accounts_written import entries_in
from tests.journeys.players import Player, a_player
from tests.journeys.screen import everything_said, text_of


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path) as player:
        yield player


def build_anew(player: Player) -> None:
    """Build every view anew; afterwards the old ones are gone."""
    player.desk.rebuild()
    player.settle()


def test_the_same_page_says_the_same(player: Player) -> None:
    before = everything_said(player.window)
    build_anew(player)
    assert everything_said(player.window) == before


def test_a_ticket_in_the_making_is_there_again(player: Player) -> None:
    player.press("detail.trade")
    player.write("ticket.price", "1371.00")
    player.press("ticket.continue")
    player.write("ticket.quantity", "250")
    before, journal = everything_said(player.window), entries_in(player.account_folder)
    build_anew(player)
    assert everything_said(player.window) == before
    assert text_of(player.window, "ticket.quantity") == "250"
    assert player.focused == "ticket.quantity"
    assert entries_in(player.account_folder) == journal


def test_what_happens_afterwards_is_shown_by_the_new_views_alone(player: Player) -> None:
    build_anew(player)
    player.choose("top.clock.jump", "13:00")
    assert text_of(player.window, "top.clock.phase") == "Continuous trading"
    player.press("top.clock.hold")
    player.let_pass(1_000)
    assert text_of(player.window, "top.clock.time").endswith("13:00:00") is False
