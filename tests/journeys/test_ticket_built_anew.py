"""At every step of a ticket all views can be built anew: nothing that was typed, chosen or ticked is lost."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.accounts_written import entries_in
from tests.journeys.orders_sent import PASSWORD
from tests.journeys.players import Player, a_player
from tests.journeys.screen import everything_said, text_of
from tradewalk.services.preferences import Language

TICKS = ("side-and-code", "cost", "accepted-is-not-done", "sellable-from", "can-follow")


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path) as player:
        player.application.preferences.change(has_checklist=True)
        yield player


class Anew:
    """Builds all views anew; with ``--full`` in another language and back as well, and at every step."""

    def __init__(self, player: Player, languages: tuple[Language, ...]) -> None:
        self._player = player
        self._languages = languages

    def compare_in_full(self) -> None:
        """Compare at one of the steps between those of a quick run."""
        if self._languages:
            self.compare()

    def compare(self) -> None:
        """The same is said, by the keyboard's holder too, and nothing is written."""
        player = self._player
        before, focused = everything_said(player.window), player.focused
        journal = entries_in(player.account_folder)
        for language in self._languages:
            player.application.preferences.change(language=language)
            player.settle()
        player.desk.rebuild()
        player.settle()
        assert everything_said(player.window) == before
        assert player.focused == focused
        assert entries_in(player.account_folder) == journal


@pytest.fixture
def anew(player: Player, count_of: Callable[[int, int], int]) -> Anew:
    return Anew(player, (Language.SIMPLIFIED_CHINESE, Language.ENGLISH)[: count_of(0, 2)])


def test_nothing_of_a_ticket_is_lost_at_any_step(player: Player, anew: Anew) -> None:
    player.press("detail.trade")
    player.press("ticket.type.toggle")
    player.press("ticket.preset.ask")
    player.press("ticket.follow")
    anew.compare_in_full()
    player.press("ticket.continue")
    player.write("ticket.amount", "300,000")
    player.press("ticket.bill.fees.toggle")
    anew.compare()
    player.press("ticket.continue")
    player.press("ticket.continue")
    for tick in TICKS:
        player.press(f"ticket.checklist.{tick}")
    player.session.advance(20_000)
    anew.compare_in_full()
    player.press("ticket.continue")
    player.write("ticket.password", "1688")
    anew.compare()
    assert text_of(player.window, "ticket.password") == "1688"
    player.write("ticket.password", "000000")
    player.press("ticket.submit")
    anew.compare_in_full()
    player.write("ticket.password", PASSWORD)
    player.press("ticket.submit")
    anew.compare()
    assert player.focused == "ticket.cancel"


def test_a_lock_outlives_views_that_are_built_anew_and_a_ticket_that_is_closed(
    player: Player, anew: Anew
) -> None:
    player.press("detail.trade")
    player.press("ticket.continue")
    player.write("ticket.quantity", "200")
    player.press("ticket.continue")
    player.press("ticket.continue")
    for tick in TICKS:
        player.press(f"ticket.checklist.{tick}")
    player.press("ticket.continue")
    for _ in range(3):
        player.write("ticket.password", "000000")
        player.press("ticket.submit")
    locked = "The trading password is locked until 10:35:00."
    assert text_of(player.window, "ticket.password.wrong.head") == locked
    anew.compare()
    for _ in range(5):
        player.press("ticket.back")
    player.press("detail.trade")
    player.press("ticket.continue")
    player.write("ticket.quantity", "200")
    for _ in range(2):
        player.press("ticket.continue")
    for tick in TICKS:
        player.press(f"ticket.checklist.{tick}")
    player.press("ticket.continue")
    assert text_of(player.window, "ticket.password.wrong.head") == locked
    player.press("ticket.password.wrong.nearest")
    assert player.focused == "ticket.password"
    player.write("ticket.password", PASSWORD)
    player.press("ticket.submit")
    assert player.on("ticket.confirm.question").isVisible()
