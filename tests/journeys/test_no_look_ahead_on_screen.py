"""Two windows over markets that are the same up to an instant: until then they say and show the same."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.domain.builders import profiles
from tests.journeys.players import Player, a_player
from tests.journeys.screen import everything_said
from tests.simulation.builders import STAR, a_buy, on, shipped_setting
from tests.simulation.futures import ChangedPacks
from tests.simulation.test_no_look_ahead import SYMBOLS, a_moment
from tradewalk.domain.instants import Instant
from tradewalk.market.listings import Listings
from tradewalk.shipped import Shipped

AHEAD = 20_000
PARTS = 2
Said = dict[str, tuple[list[tuple[str, str]], QImage]]


@contextmanager
def a_desk(
    qt: QApplication, folder: Path, listings: Listings, symbol: str, instant: Instant
) -> Iterator[Player]:
    """A desk at which an order was sent a moment before the instant; then it is the instant."""
    shipped = Shipped(listings, tuple(profiles().values()))
    before = Instant(instant - AHEAD)
    with a_player(qt, folder, symbol=symbol, at=before, shipped=shipped) as player:
        quote = player.session.read.quote(symbol)
        price = quote.last or quote.previous_close
        player.session.place_order(1, a_buy(price, 400, symbol=symbol))
        player.session.jump_to(instant)
        player.settle()
        yield player


def all_places(player: Player, symbol: str) -> Said:
    """What the window says and shows on every page."""
    said: Said = {}
    player.desk.open_instrument(symbol)
    for chart in ("chart.tabs.today", "chart.tabs.day"):
        player.press(chart)
        said[chart] = now(player)
    player.press("detail.transactions.mode")
    said["by price"] = now(player)
    player.press("detail.transactions.mode")
    player.write("top.search", symbol[:2])
    said["search"] = now(player)
    player.write("top.search", " ")
    if player.on("detail.trade").isEnabled():
        player.press("detail.trade")
        player.write("ticket.price", str(player.session.read.quote(symbol).previous_close))
        said["ticket"] = now(player)
        player.press("ticket.back")
    player.press("side.orders")
    said["orders"] = now(player)
    player.choose_row("orders.table", 0)
    said["timeline"] = now(player)
    player.press("side.portfolio")
    said["portfolio"] = now(player)
    return said


def now(player: Player) -> tuple[list[tuple[str, str]], QImage]:
    player.settle()
    return everything_said(player.window), player.window.grab().toImage()


@pytest.mark.sample("part", range(PARTS), 1)
def test_at_any_instant_no_page_depends_on_what_comes_later(
    application: QApplication, tmp_path: Path, part: int, count_of: Callable[[int, int], int]
) -> None:
    random, truth = Random(f"on screen {part}"), shipped_setting().listings
    for number in range(count_of(1, 15)):
        symbol = SYMBOLS[(PARTS * number + part) % len(SYMBOLS)]
        instant = max(a_moment(random, symbol), Instant(on("00:00") + AHEAD))
        changed = ChangedPacks(truth, tmp_path / f"pack {number}").after(instant, symbol)
        places = []
        for name, listings in (("ours", truth), ("theirs", changed)):
            folder = tmp_path / f"{name} {number}"
            with a_desk(application, folder, listings, symbol, instant) as player:
                places.append(all_places(player, symbol))
        ours, theirs = places
        assert ours.keys() == theirs.keys()
        for place, (texts, picture) in ours.items():
            assert theirs[place][0] == texts, f"{place} of {symbol} at {instant}"
            assert theirs[place][1] == picture, f"{place} of {symbol} at {instant}"


def test_the_other_market_goes_on_otherwise(application: QApplication, tmp_path: Path) -> None:
    truth, instant = shipped_setting().listings, on("10:30:20")
    changed = ChangedPacks(truth, tmp_path).after(instant, STAR)
    places = []
    for name, listings in (("ours", truth), ("theirs", changed)):
        with a_desk(application, tmp_path / name, listings, STAR, instant) as player:
            before = everything_said(player.window)
            player.session.jump_to(on("10:33"))
            player.settle()
            places.append((before, everything_said(player.window), player.window.grab().toImage()))
    ours, theirs = places
    assert ours[0] == theirs[0]
    assert ours[1] != theirs[1]
    assert ours[2] != theirs[2]
