"""The window as a whole: time in the top bar, a narrow window, light and dark."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from tests.journeys.accounts_written import entries_in
from tests.journeys.pictures import difference
from tests.journeys.players import Player, a_player
from tests.journeys.screen import everything_said, figure, text_of
from tests.simulation.builders import NEXT, on
from tradewalk.domain.instants import Instant
from tradewalk.services.journal import EntryKind
from tradewalk.services.preferences import FILE, PaletteChoice, PreferenceStore
from tradewalk.views.theme import Palette, theme_of


@pytest.fixture
def player(application: QApplication, tmp_path: Path) -> Iterator[Player]:
    with a_player(application, tmp_path) as player:
        yield player


def clock(player: Player) -> str:
    """Day, time and phase as the top bar says them."""
    return f"{text_of(player.window, 'top.clock.time')}, {text_of(player.window, 'top.clock.phase')}"


def test_the_menu_jumps_from_phase_to_phase_and_to_the_next_day(player: Player) -> None:
    said = [clock(player)]
    for words in ("11:30", "13:00", "14:57", "15:00", "Next trading day", "09:20", "09:30"):
        player.choose("top.clock.jump", words)
        said.append(clock(player))
    assert said == [
        "27 Aug 2025  10:30:00, Continuous trading",
        "27 Aug 2025  11:30:00, Lunch break",
        "27 Aug 2025  13:00:00, Continuous trading",
        "27 Aug 2025  14:57:00, Closing call auction",
        "27 Aug 2025  15:00:00, After the close",
        "28 Aug 2025  09:15:00, Opening call auction",
        "28 Aug 2025  09:20:00, Opening call auction, no cancelling",
        "28 Aug 2025  09:30:00, Continuous trading",
    ]
    assert player.session.state.at == on("09:30", NEXT)


def test_a_price_of_the_book_opens_the_ticket_with_it_and_then_replaces_it(player: Player) -> None:
    prices = []
    for row in (3, 4):
        player.choose_row("detail.book", row)
        prices.append(figure(text_of(player.window, "ticket.price")))
    asks = player.session.read.book("688256.SH").asks
    assert prices == [asks[1].price, asks[0].price]


def test_time_passes_while_the_market_runs_and_stands_while_it_is_held(player: Player) -> None:
    player.let_pass(1_000)
    assert player.session.state.at == on("10:30")
    player.press("top.clock.hold")
    assert text_of(player.window, "top.clock.hold") == "Hold"
    player.let_pass(990)
    assert player.session.state.at == on("10:30:00.990")
    player.press("top.clock.hold")
    assert text_of(player.window, "top.clock.hold") == "Run"
    player.let_pass(1_000)
    assert player.session.state.at == on("10:30:00.990")
    clock_changes = [entry for entry in entries_in(player.account_folder) if entry.kind is EntryKind.CLOCK]
    assert [clock_changes[0].at, clock_changes[-1].at] == [on("10:30"), on("10:30:00.990")]


def test_time_passes_as_fast_as_was_chosen(player: Player) -> None:
    at = on("10:30")
    for speed in (1, 10, 60, 300):
        player.choose("top.clock.speed", f"×{speed}")
        player.press("top.clock.hold")
        player.let_pass(330)
        player.press("top.clock.hold")
        at = Instant(at + 330 * speed)
        assert player.session.state.at == at, speed
        assert text_of(player.window, "top.clock.speed").startswith(f"×{speed}")


def test_the_market_holds_when_the_day_is_over_and_goes_on_with_the_next(player: Player) -> None:
    player.choose("top.clock.jump", "15:00")
    player.choose("top.clock.speed", "×300")
    player.press("top.clock.hold")
    player.let_pass(1_200_000 // 30)
    assert text_of(player.window, "top.clock.hold") == "Run"
    player.press("top.clock.hold")
    assert clock(player).startswith("28 Aug 2025")


def place_of(player: Player, name: str) -> QRect:
    widget = player.on(name)
    return QRect(widget.mapTo(player.window, QPoint(0, 0)), widget.size())


def test_a_ticket_lies_over_the_page_in_a_narrow_window_alone(player: Player) -> None:
    for width, lies_over in ((1199, True), (1024, True), (1440, False), (1200, False)):
        check_where_the_ticket_lies(player, width, lies_over=lies_over)


def check_where_the_ticket_lies(player: Player, width: int, *, lies_over: bool) -> None:
    player.window.resize(width, 700)
    player.settle()
    page_before = place_of(player, "detail")
    player.press("detail.trade")
    ticket, page = place_of(player, "ticket.place"), place_of(player, "detail")
    assert ticket.intersects(page) == lies_over
    assert (page == page_before) == lies_over
    assert ticket.right() == page_before.right()
    at_the_middle = player.window.childAt(ticket.center())
    assert isinstance(at_the_middle, QWidget) and find_ancestor(at_the_middle, "ticket.place")
    player.press("ticket.back")
    assert place_of(player, "detail") == page_before


def find_ancestor(widget: QWidget, name: str) -> bool:
    """Whether a widget is, or lies in, the one of this name."""
    step: QWidget | None = widget
    while step is not None and step.objectName() != name:
        step = step.parentWidget()
    return step is not None


def ground(player: Player) -> int:
    """How light the window is in most places, from 0 to 255."""
    picture: QImage = player.window.grab().toImage()
    points = [(x, y) for x in range(5, picture.width(), 50) for y in range(5, picture.height(), 50)]
    lights = sorted(picture.pixelColor(x, y).lightness() for x, y in points)
    return lights[len(lights) // 2]


def test_light_and_dark_are_switched_live_and_say_the_same(player: Player) -> None:
    said, light = everything_said(player.window), ground(player)
    first = player.window.grab().toImage()
    player.application.appearance.choose(theme_of(Palette.DARK))
    player.settle()
    assert ground(player) < 80 < 200 < light
    assert everything_said(player.window) == said
    player.application.appearance.choose(theme_of(Palette.LIGHT))
    player.settle()
    assert difference(first, player.window) == ""


def test_a_window_that_starts_dark_is_the_one_that_was_switched(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path / "switched") as player:
        player.application.appearance.choose(theme_of(Palette.DARK))
        player.settle()
        switched = player.window.grab().toImage()
    with a_player(application, tmp_path / "dark", theme="dark") as player:
        assert difference(switched, player.window) == ""


def test_preferences_that_cannot_be_read_are_kept_and_their_place_is_said(
    application: QApplication, tmp_path: Path
) -> None:
    (tmp_path / FILE).write_text("not json", encoding="utf-8")
    with a_player(application, tmp_path) as player:
        said: list[str] = []

        def read() -> None:
            box = application.activeModalWidget()
            assert isinstance(box, QMessageBox)
            said.append(box.text())
            box.accept()

        QTimer.singleShot(0, read)
        player.application.say_what_was_set_aside()
        kept = player.application.preferences.set_aside
    assert kept is not None and kept.read_text(encoding="utf-8") == "not json"
    assert len(said) == 1 and str(kept) in said[0]


def test_a_theme_of_the_command_line_is_a_choice_like_any_other(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, theme="dark"):
        pass
    assert PreferenceStore(tmp_path).value.palette is PaletteChoice.DARK
