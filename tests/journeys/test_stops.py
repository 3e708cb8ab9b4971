"""Stops through the real window: filled in, held by the broker, set off by a trade, filled."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.journeys.players import Player, a_player
from tests.journeys.screen import everything_said, shows, text_of
from tradewalk.domain.events import ConditionTriggered, FillReported
from tradewalk.domain.orders import OrderStatus, OrderType

NVIDIA = "NVDA.US"
EVENING = "2025-08-27T21:40"


def send(player: Player, quantity: int) -> None:
    """From the first step of a ticket that is filled in to the order that is sent."""
    player.press("ticket.continue")
    player.write("ticket.quantity", str(quantity))
    for _ in range(3):
        player.press("ticket.continue")
    player.write("ticket.password", player.session.state.profile.trading_password)
    player.press("ticket.submit")
    player.press("ticket.send")
    player.session.advance(1_000)
    player.settle()


def choose_type(player: Player, kind: OrderType) -> None:
    player.press("ticket.type.toggle")
    player.press(f"ticket.type.{kind.value}")


def status(player: Player, order_id: int) -> OrderStatus:
    return player.session.state.account.orders[order_id].status


def buy(player: Player) -> None:
    """Buy a hundred shares at the market."""
    player.press("detail.trade")
    choose_type(player, OrderType.MARKET)
    send(player, 100)
    player.press("timeline.done")


def test_a_stop_sale_in_new_york_is_held_goes_out_and_is_filled(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol=NVIDIA, at=EVENING, account="us-retail") as player:
        buy(player)
        player.press("detail.trade")
        player.press("ticket.side.sell")
        choose_type(player, OrderType.STOP)
        last = player.session.read.quote(NVIDIA).last
        assert last is not None
        player.write("ticket.stop", f"{last + 1:.2f}")
        assert "is not below the market" in text_of(player.window, "ticket.stop.rule_card.head")
        stop = last - Decimal("0.05")
        player.write("ticket.stop", f"{stop:.2f}")
        assert not shows(player.window, "ticket.stop.rule_card")
        send(player, 100)
        assert text_of(player.window, "timeline.status") == "Held by the broker"
        said = [words for _, words in everything_said(player.window)]
        assert f"Held until the price reaches {stop:.2f}" in said
        assert f"Broker holds it and watches for {stop:.2f}" in said
        assert player.session.state.account.position(NVIDIA).frozen == 100
        player.session.advance(40 * 60_000)
        player.settle()
        (triggered,) = (fact for fact in player.session.facts_of(2) if isinstance(fact, ConditionTriggered))
        assert triggered.seen <= stop
        assert text_of(player.window, "timeline.status") == "Filled"
        assert any(isinstance(fact, FillReported) for fact in player.session.facts_of(2))
        order = player.session.state.account.orders[2]
        assert (order.status, order.filled) == (OrderStatus.FILLED, 100)
        player.press("timeline.done")
        player.press("side.portfolio")
        assert player.session.state.account.position(NVIDIA).quantity == 0


def test_a_kept_stop_is_there_again_after_the_window_was_closed_and_can_be_cancelled(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol=NVIDIA, at=EVENING, account="us-retail") as player:
        buy(player)
        player.press("detail.trade")
        player.press("ticket.side.sell")
        choose_type(player, OrderType.TRAILING_STOP)
        player.press("ticket.trail.near.2")
        send(player, 100)
        player.session.advance(5 * 60_000)
        stands = player.session.read.stop_of(2)
        assert stands is not None
    with a_player(application, tmp_path, symbol=NVIDIA, account="us-retail") as player:
        assert status(player, 2) is OrderStatus.HELD
        assert player.session.read.stop_of(2) == stands
        player.session.cancel_order(2)
        player.session.advance(1_000)
        player.settle()
        assert status(player, 2) is OrderStatus.CANCELLED
        assert player.session.state.account.position(NVIDIA).frozen == 0


def test_a_trailing_stop_that_outlives_its_day_stands_where_it_stood_after_a_restart_on_the_next(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol=NVIDIA, at=EVENING, account="us-retail") as player:
        buy(player)
        player.press("detail.trade")
        player.press("ticket.side.sell")
        choose_type(player, OrderType.TRAILING_STOP)
        player.write("ticket.trail", "20.00")
        player.press("ticket.continue")
        player.write("ticket.quantity", "100")
        player.press("ticket.continue")
        player.press("ticket.validity.until-cancelled")
        for _ in range(2):
            player.press("ticket.continue")
        player.write("ticket.password", player.session.state.profile.trading_password)
        player.press("ticket.submit")
        player.press("ticket.send")
        player.session.advance(24 * 60 * 60_000)
        stands, facts = player.session.read.stop_of(2), player.session.facts_of(2)
        assert status(player, 2) is OrderStatus.HELD
    with a_player(application, tmp_path, symbol=NVIDIA, account="us-retail") as player:
        assert player.session.read.stop_of(2) == stands is not None
        assert player.session.facts_of(2) == facts
