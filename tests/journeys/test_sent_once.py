"""Submit is pressed in every way, the application dies in between: there is one order."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.accounts_written import account_in, orders_placed_in
from tests.journeys.orders_sent import best_ask, fill_in_a_purchase, price_in_the_queue
from tests.journeys.players import PROFILE, Player, a_player, what_a_kill_leaves
from tests.journeys.screen import everything_said, figures, find, text_of
from tests.simulation.builders import on
from tradewalk.domain.orders import OrderStatus
from tradewalk.services.clock_driver import MARK_EVERY

LEFT = Qt.MouseButton.LeftButton


def click_five_times(send: QWidget) -> None:
    for _ in range(5):
        QTest.mouseClick(send, LEFT)


def strike_enter_five_times(send: QWidget) -> None:
    send.setFocus()
    for _ in range(5):
        QTest.keyClick(send, Qt.Key.Key_Return)


def double_click(send: QWidget) -> None:
    QTest.mouseClick(send, LEFT)
    QTest.mouseDClick(send, LEFT)
    QTest.mouseRelease(send, LEFT)


def click_strike_and_click(send: QWidget) -> None:
    QTest.mouseClick(send, LEFT)
    QTest.keyClick(send, Qt.Key.Key_Return)
    QTest.keyClick(send, Qt.Key.Key_Space)
    QTest.mouseClick(send, LEFT)


GESTURES = (click_five_times, strike_enter_five_times, double_click, click_strike_and_click)


@pytest.mark.sample("gesture", GESTURES, 2, ids=lambda gesture: gesture.__name__)
def test_every_gesture_sends_one_order(
    application: QApplication, tmp_path: Path, gesture: Callable[[QWidget], None]
) -> None:
    with a_player(application, tmp_path) as player:
        fill_in_a_purchase(player, best_ask(player))
        send = find(player.window, "ticket.send")
        gesture(send)
        player.settle()
        gesture(send)
        player.press("top.clock.hold")
        player.let_pass(2_000)
        gesture(send)
    (sent,) = orders_placed_in(player.account_folder)
    account = account_in(player.account_folder)
    assert list(account.orders) == [sent.order_id]
    assert account.position("688256.SH").quantity == 200


def test_five_quick_clicks_on_submit_end_at_the_question_and_send_nothing(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path) as player:
        fill_in_a_purchase(player, best_ask(player))
        player.press("ticket.cancel")
        application.setDoubleClickInterval(60_000)
        player.press("ticket.submit")
        for answer in ("ticket.cancel", "ticket.send", "ticket.cancel", "ticket.send"):
            QTest.mouseClick(player.on(answer), LEFT)
            player.settle()
        assert player.on("ticket.confirm.question").isVisible()
    assert orders_placed_in(player.account_folder) == []


def test_enter_alone_asks_and_cancels_for_ever_and_sends_nothing(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path) as player:
        fill_in_a_purchase(player, best_ask(player))
        assert player.focused == "ticket.cancel"
        for _ in range(7):
            player.strike(Qt.Key.Key_Return)
    assert orders_placed_in(player.account_folder) == []


def test_five_quick_clicks_on_send_end_on_the_timelines(application: QApplication, tmp_path: Path) -> None:
    with a_player(application, tmp_path) as player:
        fill_in_a_purchase(player, best_ask(player))
        application.setDoubleClickInterval(60_000)
        player.press("ticket.send")
        for _ in range(4):
            QTest.mouseClick(player.on("timeline.done"), LEFT)
            player.settle()
        assert player.on("timeline.status").isVisible()


def test_after_a_kill_before_any_answer_the_order_is_there_once(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path / "first") as player:
        fill_in_a_purchase(player, best_ask(player))
        player.press("ticket.send")
        left = what_a_kill_leaves(player, tmp_path / "second")
        shown = follow_the_order(player)
        assert "timeline.status" in dict(shown)
    with a_player(application, left) as player:
        assert follow_the_order(player) == shown
        player.press("top.clock.hold")
        player.let_pass(2_000)
        assert text_of(player.window, "timeline.status") == "Filled"
    assert len(orders_placed_in(player.account_folder)) == 1


@pytest.mark.sample("is_held", [False, True], 1, ids=lambda is_held: "held" if is_held else "running")
def test_after_a_kill_an_order_in_the_queue_has_its_status_and_its_place(
    application: QApplication, tmp_path: Path, is_held: bool
) -> None:
    with a_player(application, tmp_path / "first") as player:
        fill_in_a_purchase(player, price_in_the_queue(player))
        player.press("ticket.send")
        player.press("top.clock.hold")
        player.let_pass(2_000)
        if is_held:
            player.press("top.clock.hold")
        at, ahead = player.session.state.at, player.session.read.queue_ahead(1)
        left = what_a_kill_leaves(player, tmp_path / "second")
        shown = follow_the_order(player)
        player.session.jump_to(on("10:31:10"))
        later = follow_the_order(player)
    assert account_in(left / PROFILE).orders[1].status is OrderStatus.WORKING
    assert ahead and any(ahead in figures(text) for _, text in shown)
    with a_player(application, left) as player:
        # A clock that is held is written down at once, one that runs every now and then.
        assert at - (0 if is_held else MARK_EVERY) <= player.session.state.at <= at
        player.session.jump_to(at)
        assert follow_the_order(player) == shown
        player.session.jump_to(on("10:31:10"))
        assert follow_the_order(player) == later
    assert len(orders_placed_in(player.account_folder)) == 1


def follow_the_order(player: Player) -> list[tuple[str, str]]:
    """What the timeline, the orders and the header say when the order is chosen from the orders.

    Whether the clock is held is left out: it always is after a restart.
    """
    player.press("side.orders")
    table = player.on("orders.table")
    table.setFocus()
    player.strike(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    player.strike(Qt.Key.Key_Return)
    said = everything_said(player.window)
    kept = ("timeline", "orders", "top.account", "top.clock.time")
    return [(name, text) for name, text in said if name.startswith(kept) and name != "timeline.meaning.held"]
