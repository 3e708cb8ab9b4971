"""A pause and a cooling-off in the real window: what the page says, what the ticket refuses, what comes of an order."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.domain.builders import profiles
from tests.journeys.overlaps import overlapping
from tests.journeys.players import Player, a_player
from tests.journeys.readable import cut_off
from tests.journeys.screen import shows, text_of
from tests.journeys.test_stops import send, status
from tests.simulation.halting_worlds import NEW, PROFILES, HaltingListings
from tradewalk.domain.instants import MINUTE
from tradewalk.domain.orders import OrderStatus
from tradewalk.services.preferences import Language
from tradewalk.shipped import Shipped

HALT = "detail.header.halt"


def market_of(profile: str) -> Shipped:
    """The shipped market with a halt on the instrument that the profile trades."""
    return Shipped(HaltingListings(PROFILES[profile]), tuple(profiles().values()))


def pass_minutes(player: Player, minutes: int) -> None:
    player.session.advance(minutes * MINUTE)
    player.settle()


def test_a_new_share_pauses_takes_an_order_and_goes_on(application: QApplication, tmp_path: Path) -> None:
    shipped = market_of("cn-retail-star")
    with a_player(application, tmp_path, symbol=NEW, at="2025-08-27T10:10", shipped=shipped) as player:
        assert not shows(player.window, HALT)
        pass_minutes(player, 2)
        assert text_of(player.window, HALT) == "Trading paused until 10:20:15"
        ask = player.session.read.book(NEW).asks[0].price
        player.press("detail.trade")
        player.write("ticket.price", f"{ask + Decimal('0.10'):.2f}")
        send(player, 200)
        assert status(player, 1) is OrderStatus.WORKING
        pass_minutes(player, 9)
        assert status(player, 1) is OrderStatus.FILLED
        player.press("timeline.done")
        assert not shows(player.window, HALT)


def test_in_a_cooling_off_the_ticket_refuses_a_price_beyond_the_band(
    application: QApplication, tmp_path: Path
) -> None:
    shipped = market_of("hk-retail")
    with a_player(
        application,
        tmp_path,
        symbol="00700.HK",
        at="2025-08-27T10:05",
        account="hk-retail",
        shipped=shipped,
    ) as player:
        assert text_of(player.window, HALT) == "Volatility control until 10:08:32: 360.000 to 440.000"
        player.press("detail.trade")
        player.write("ticket.price", "440.2")
        assert "the highest price at which trading goes on now" in text_of(
            player.window, "ticket.rule_card.head"
        )


def test_a_band_is_said_whole_in_large_letters_on_a_phone_and_in_chinese(
    application: QApplication, tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    shipped = market_of("hk-retail")
    with a_player(
        application,
        tmp_path,
        symbol="00700.HK",
        at="2025-08-27T10:05",
        account="hk-retail",
        shipped=shipped,
    ) as player:
        parts: tuple[dict[str, object], ...] = (
            {"text_size": 200},
            {"is_phone": True},
            {"language": Language.TRADITIONAL_CHINESE},
        )
        for look in parts if count_of(0, 1) else (parts[0] | parts[1] | parts[2],):
            player.application.preferences.change(**look)
            player.settle()
            assert shows(player.window, HALT)
            assert cut_off(player.window) == []
            assert overlapping(player.window) == []
        assert text_of(player.window, HALT) == "市場波動調節至 10:08:32：360.000 至 440.000"
