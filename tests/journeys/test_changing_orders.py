"""Orders changed through the real window: in Hong Kong a smaller one keeps its place, on STAR it takes two steps."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.journeys.orders_sent import fill_in_a_purchase, price_in_the_queue
from tests.journeys.overlaps import overlapping
from tests.journeys.players import Player, a_player, what_a_kill_leaves
from tests.journeys.readable import cut_off, missed_by_tab, without_a_name
from tests.journeys.screen import everything_said, names_below, shows, text_of
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.domain.placed_orders import Order
from tradewalk.services.preferences import Language
from tradewalk.views.main_window import SMALLEST

TENCENT, STAR = "00700.HK", "688256.SH"


def wait(player: Player, milliseconds: int = 1_000) -> None:
    """Let the clock run for a moment, and hold it."""
    player.press("top.clock.hold")
    player.let_pass(milliseconds)
    player.press("top.clock.hold")


def order_of(player: Player, number: int) -> Order:
    return player.session.state.account.orders[number]


@pytest.fixture
def in_hong_kong(application: QApplication, tmp_path: Path) -> Iterator[tuple[Player, int]]:
    """An enhanced limit order for 400 that waits, at some distance from the market, behind others."""
    at = "2025-08-27T10:30"
    with a_player(application, tmp_path, symbol=TENCENT, at=at, account="hk-retail") as player:
        price = player.session.read.book(TENCENT, 9).bids[7].price
        player.press("detail.trade")
        player.press("ticket.type.toggle")
        player.press(f"ticket.type.{OrderType.ENHANCED_LIMIT.value}")
        player.write("ticket.price", str(price))
        player.press("ticket.continue")
        player.write("ticket.quantity", "400")
        for _ in range(3):
            player.press("ticket.continue")
        player.write("ticket.password", player.session.state.profile.trading_password)
        player.press("ticket.submit")
        player.press("ticket.send")
        wait(player)
        (number,) = player.session.state.account.orders
        assert order_of(player, number).status is OrderStatus.WORKING
        yield player, number


@pytest.fixture
def on_star(application: QApplication, tmp_path: Path) -> Iterator[tuple[Player, int]]:
    """A limit order for 600 that waits."""
    with a_player(application, tmp_path, symbol=STAR, at="2025-08-27T10:30") as player:
        fill_in_a_purchase(player, price_in_the_queue(player, STAR) - 20, 600)
        player.press("ticket.send")
        wait(player)
        (number,) = player.session.state.account.orders
        yield player, number


def test_in_hong_kong_an_order_is_made_smaller_and_keeps_its_place(in_hong_kong: tuple[Player, int]) -> None:
    player, number = in_hong_kong
    ahead, frozen = player.session.read.queue_ahead(number), order_of(player, number).frozen_cash
    player.press("timeline.change")
    assert player.focused == "change.quantity"
    assert not player.on("change.send").isEnabled()
    player.press("change.quantity.less")
    player.press("change.quantity.less")
    assert text_of(player.window, "change.quantity") == "200"
    assert text_of(player.window, "change.effect") == "The order keeps its place in the queue."
    player.press("change.send")
    assert player.focused == "change.question.keep"
    assert "Change the order to 200 at" in text_of(player.window, "change.question.question")
    player.press("change.question.confirm")
    assert text_of(player.window, "timeline.status") == "Change requested"
    wait(player)
    order = order_of(player, number)
    assert (order.status, order.request.quantity) == (OrderStatus.WORKING, 200)
    assert ahead is not None and player.session.read.queue_ahead(number) == ahead
    assert order.frozen_cash < frozen * 6 / 10
    said = [text for _, text in everything_said(player.window)]
    assert any(text.startswith("Changed to 200 at") for text in said)
    assert any(f"{ahead:,} shares ahead of you" in text for text in said)


def test_a_higher_price_is_said_to_lose_the_place_and_a_refused_value_has_its_card(
    in_hong_kong: tuple[Player, int],
) -> None:
    player, number = in_hong_kong
    player.press("timeline.change")
    player.press("change.price.more")
    assert "back of the queue" in text_of(player.window, "change.effect")
    player.write("change.quantity", "450")
    assert shows(player.window, "change.card.quantity")
    assert not player.on("change.send").isEnabled()
    player.press("change.card.quantity.nearest")
    assert player.on("change.send").isEnabled()
    player.write("change.price", "nonsense")
    assert shows(player.window, "change.card.price")
    player.press("change.back")
    assert text_of(player.window, "timeline.status") == "Queued"
    assert order_of(player, number).request.quantity == 400


def test_a_change_by_keyboard_alone_leaves_the_order_as_it_is_unless_it_is_confirmed(
    in_hong_kong: tuple[Player, int],
) -> None:
    player, number = in_hong_kong
    for answer in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        player.tab_to("timeline.change")
        player.strike(Qt.Key.Key_Space)
        player.strike(Qt.Key.Key_Down)
        player.strike(Qt.Key.Key_Return)
        assert player.focused == "change.question.keep"
        player.strike(answer)
        assert order_of(player, number).change is None
        assert text_of(player.window, "change.quantity") == "300"
        player.strike(Qt.Key.Key_Escape)
        assert player.focused == "timeline.done"
    player.tab_to("timeline.change")
    player.strike(Qt.Key.Key_Space)
    player.strike(Qt.Key.Key_Down)
    player.strike(Qt.Key.Key_Return)
    player.tab_to("change.question.confirm")
    player.strike(Qt.Key.Key_Return)
    assert order_of(player, number).status is OrderStatus.PENDING_REPLACE
    assert player.focused == "timeline.done"


def test_views_that_are_built_anew_keep_what_was_typed_and_the_question(
    in_hong_kong: tuple[Player, int], count_of: Callable[[int, int], int]
) -> None:
    player, _ = in_hong_kong
    player.press("timeline.change")
    player.write("change.quantity", "300")
    for _ in range(2):
        before, focused = everything_said(player.window), player.focused
        for language in (Language.SIMPLIFIED_CHINESE, Language.ENGLISH)[: count_of(0, 2)]:
            player.application.preferences.change(language=language)
            player.settle()
        player.desk.rebuild()
        player.settle()
        assert everything_said(player.window) == before
        assert player.focused == focused
        if not shows(player.window, "change.question.keep"):
            player.press("change.send")


def test_on_star_an_order_is_cancelled_first_and_then_ordered_again(on_star: tuple[Player, int]) -> None:
    player, number = on_star
    price = order_of(player, number).request.price
    player.press("timeline.change")
    player.write("change.quantity", "400")
    player.press("change.price.more")
    assert "cancelled first" in text_of(player.window, "change.effect")
    player.press("change.send")
    player.press("change.question.confirm")
    assert order_of(player, number).status is OrderStatus.PENDING_CANCEL
    assert list(player.session.state.account.orders) == [number]
    wait(player, 2_000)
    old, new = player.session.state.account.orders.values()
    assert (old.status, old.successor) == (OrderStatus.CANCELLED, new.order_id)
    assert price is not None
    assert (new.status, new.request.quantity) == (OrderStatus.WORKING, 400)
    assert new.request.price == price + Decimal("0.01")
    assert text_of(player.window, "timeline.meaning.head") == "Cancelled, and ordered again."
    player.press("timeline.successor")
    assert "400" in text_of(player.window, "timeline.title")
    player.press("timeline.predecessor")
    assert "600" in text_of(player.window, "timeline.title")


def test_in_new_york_a_new_order_takes_the_place_and_each_leads_to_the_other(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(
        application, tmp_path, symbol="AAPL.US", at="2025-08-27T22:30", account="us-retail"
    ) as player:
        price = player.session.read.book("AAPL.US").bids[2].price
        fill_in_a_purchase(player, price, 100)
        player.press("ticket.send")
        wait(player)
        player.press("timeline.change")
        player.write("change.quantity", "120")
        assert "new order with a number of its own" in text_of(player.window, "change.effect")
        player.press("change.send")
        player.press("change.question.confirm")
        wait(player)
        assert text_of(player.window, "timeline.status") == "Replaced"
        assert text_of(player.window, "timeline.meaning.head") == "Replaced by another order."
        player.press("timeline.successor")
        assert "120" in text_of(player.window, "timeline.title")
        player.press("timeline.predecessor")
        assert "100" in text_of(player.window, "timeline.title")
        old, new = player.session.state.account.orders.values()
        assert (old.status, new.replaces) == (OrderStatus.REPLACED, old.order_id)


@pytest.mark.sample("milliseconds", [400, 100, 700], 1)
def test_who_kills_the_window_between_the_two_steps_finds_one_second_order(
    on_star: tuple[Player, int], application: QApplication, tmp_path: Path, milliseconds: int
) -> None:
    player, number = on_star
    player.press("timeline.change")
    player.write("change.quantity", "400")
    player.press("change.send")
    player.press("change.question.confirm")
    wait(player, milliseconds)
    left = what_a_kill_leaves(player, tmp_path / "left")
    with a_player(application, left, symbol=STAR) as again:
        wait(again, 2_000)
        old, new = again.session.state.account.orders.values()
        assert (old.order_id, old.status, old.successor) == (number, OrderStatus.CANCELLED, new.order_id)
        assert (new.status, new.request.quantity) == (OrderStatus.WORKING, 400)
        assert again.session.new_order_id() > new.order_id


def test_in_the_past_nothing_is_changed(on_star: tuple[Player, int]) -> None:
    player, _ = on_star
    player.on("timeline.slider").setFocus()
    player.strike(Qt.Key.Key_Left)
    assert not player.on("timeline.change").isEnabled()
    player.press("timeline.now")
    assert player.on("timeline.change").isEnabled()
    assert names_below(player.window, "change.") == []


LOOKS = (
    (100, Language.ENGLISH, True),
    (200, Language.ENGLISH, False),
    (200, Language.TRADITIONAL_CHINESE, True),
    (200, Language.SIMPLIFIED_CHINESE, False),
)
"""Letters in per cent, language, and whether it is the phone view."""


def troubles_in_every_look(player: Player, looks: tuple[tuple[int, Language, bool], ...]) -> list[str]:
    """What is cut off, lies over something else or has no name, in small and large letters and three languages."""
    found: list[str] = []
    for text_size, language, is_phone in looks:
        player.application.preferences.change(language=language, text_size=text_size, is_phone=is_phone)
        player.window.resize(*SMALLEST)
        player.settle()
        window = player.window
        found += [*overlapping(window), *cut_off(window), *without_a_name(window)]
    if looks:
        player.application.preferences.change(language=Language.ENGLISH, text_size=100, is_phone=False)
        player.settle()
    return found


def test_the_form_its_cards_and_its_question_are_readable_in_every_look(
    in_hong_kong: tuple[Player, int], count_of: Callable[[int, int], int]
) -> None:
    player, _ = in_hong_kong
    looks = LOOKS[-count_of(1, len(LOOKS)) :]
    assert troubles_in_every_look(player, LOOKS[2 : 2 + count_of(0, 1)]) == []
    player.press("timeline.change")
    player.write("change.quantity", "450")
    player.press("change.price.more")
    assert troubles_in_every_look(player, looks[: count_of(1, len(LOOKS))]) == []
    assert missed_by_tab(player.window) == []
    player.press("change.card.quantity.nearest")
    player.press("change.send")
    assert troubles_in_every_look(player, looks[count_of(1, 0) : 2]) == []
