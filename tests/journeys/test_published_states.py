"""Every published state is read in a real window, at several moments of a purchase, and is what the list says."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.orders_sent import best_ask, fill_in_a_purchase, price_in_the_queue
from tests.journeys.players import Player, a_player
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.session_states import SESSION_READERS
from tradewalk.views.chart.look import ChartKind, ChartLook
from tradewalk.views.pages import Page
from tradewalk.views.ticket.cautions import CautionKind
from tradewalk.views.ticket.presets import PricePreset
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.walk_screen import put_screen
from tradewalk.walk_states import SCREEN_READERS, StatesNow
from tradewalk.walk_ticket_states import TICKET_READERS
from tradewalk.walkthrough.condition import StateValue
from tradewalk.walkthrough.conductor import SCREEN
from tradewalk.walkthrough.published import (
    CAUTIONS,
    PublishedState,
    StateKind,
    published_state,
    published_states,
)
from tradewalk.walkthrough.published_run import RUN_STATES
from tradewalk.walkthrough.published_screens import FRAMES, KINDS, SCREENS
from tradewalk.walkthrough.published_ticket import PRESETS, STEPS

STAR = "688256.SH"
TYPES = {
    StateKind.NAME: str,
    StateKind.YES_NO: bool,
    StateKind.COUNT: int,
    StateKind.AMOUNT: Decimal,
}


def test_what_is_published_is_what_can_be_read() -> None:
    published = [state.path for state in published_states()]
    of_run = [state.path for state in RUN_STATES]
    assert sorted(published) == sorted([*SESSION_READERS, *TICKET_READERS, *SCREEN_READERS, *of_run])


@pytest.mark.parametrize(
    ("names", "enum"),
    [
        (SCREENS, Page),
        (FRAMES, TimeFrame),
        (KINDS, ChartKind),
        (STEPS, TicketStep),
        (PRESETS, PricePreset),
        (CAUTIONS, CautionKind),
    ],
)
def test_the_names_of_the_screen_are_those_that_are_published(names: tuple[str, ...], enum: type) -> None:
    assert names == tuple(each.value for each in enum)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("path", "published"),
    [
        ("ticket.quantity", "ticket.quantity"),
        ("position.688256.SH.quantity", "position.<symbol>.quantity"),
        ("account.HKD.frozen", "account.<currency>.frozen"),
        ("ticket.refusals.not-enough-cash", "ticket.refusals.<reason>"),
        ("position..quantity", None),
        ("position.688256.quantity", None),
        ("account.EUR.frozen", None),
        ("ticket.Quantity", None),
        ("ticketXquantity", None),
        ("", None),
    ],
)
def test_a_path_is_known_by_its_pattern(path: str, published: str | None) -> None:
    state = published_state(path)
    assert (state and state.path) == published


def test_every_state_can_be_read_before_and_in_the_ticket_and_after_a_fill(
    application: QApplication, tmp_path: Path
) -> None:
    seen: dict[str, list[StateValue]] = {}
    with a_player(application, tmp_path, at="2025-08-27T10:30") as player:
        for _ in moments_of_a_purchase(player):
            states = StatesNow(player.desk)
            for path in states:
                seen.setdefault(path, []).append(states[path])
    for path, values in seen.items():
        state = published_state(path)
        assert state is not None, path
        assert [value for value in values if not is_as_published(value, state)] == [], path
    nothing = {state.path for state in published_states()} - {
        published_state(path).path  # type: ignore[union-attr]
        for path, values in seen.items()
        if any(value is not None for value in values)
    }
    assert nothing == {state.path for state in RUN_STATES}, "a run answers for these"


def is_as_published(value: StateValue, state: PublishedState) -> bool:
    if value is None:
        return True
    return type(value) is TYPES[state.kind] and (not state.names or value in state.names)


def moments_of_a_purchase(player: Player) -> Iterator[None]:
    """Stop at each moment at which other states have something to say."""
    yield
    player.write("top.search", "cambricon")
    yield
    player.press("detail.trade")
    player.write("ticket.price", "1")
    yield
    ticket = player.desk.complete().ticket_model
    for kind in (OrderType.STOP_LIMIT, OrderType.TRAILING_STOP):
        ticket.choose_type(kind)
        ticket.step_stop(1)
        ticket.step_trail(1)
        yield
    ticket.choose_type(OrderType.LIMIT)
    player.press("ticket.preset.last")
    player.press("ticket.continue")
    player.write("ticket.amount", "500000")
    yield
    ticket.close()
    fill_in_a_purchase(player, price_in_the_queue(player) - 20, 200)
    yield
    player.press("ticket.send")
    player.session.advance(3_000)
    player.settle()
    yield
    player.press("timeline.change")
    yield
    ask = best_ask(player) + 5
    stop = OrderRequest(STAR, Side.BUY, OrderType.STOP_LIMIT, ask + 20, 200, stop_price=ask + 20)
    refused, filled = (OrderRequest(STAR, Side.BUY, OrderType.LIMIT, ask, count) for count in (1, 200))
    for request in (stop, refused, filled):
        number = player.session.new_order_id()
        player.session.place_order(number, request)
        player.session.advance(3_000)
        yield
    player.desk.complete().compare_fees_of(number)
    yield
    player.session.cancel_order(number)
    player.session.advance(3_000)
    player.desk.show_shortcuts()
    yield
    player.press("shortcuts.done")


def test_the_states_say_what_became_of_a_purchase(application: QApplication, tmp_path: Path) -> None:
    with a_player(application, tmp_path) as player:
        states, before = StatesNow(player.desk), StatesNow(player.desk)["account.available"]
        assert (states["screen"], states["side"], states["detail.symbol"]) == ("detail", None, STAR)
        assert (states["order.last.status"], states["orders.count"]) == (None, 0)
        assert "ticket.digits" not in states
        fill_in_a_purchase(player, best_ask(player))
        assert (states["side"], states["ticket.step"], states["ticket.quantity"]) == (
            "ticket",
            "confirm",
            200,
        )
        assert states.get("fees.quantity") is None, "that page is not open"
        player.desk.chart_model.choose(ChartLook(TimeFrame.WEEK, ChartKind.LINE))
        stood = {path: states[path] for path in SCREEN}
        player.desk.chart_model.choose(ChartLook())
        put_screen(player.desk, {**stood, "screen": "fees"})
        player.settle()
        assert (states["chart.frame"], states["chart.kind"]) == ("week", "line")
        assert (states["fees.quantity"], states["ticket.step"]) == (200, "confirm"), "as it stood before"
        assert states["fees.total"] == states["ticket.fees"]
        player.press("ticket.send")
        player.session.advance(5_000)
        player.settle()
        assert states["side"] == "timeline"
        assert (states["order.last.status"], states["order.last.filled"]) == ("filled", 200)
        assert states[f"position.{STAR}.quantity"] == states[f"position.{STAR}.bought_today"] == 200
        paid = before - states["account.available"]  # type: ignore[operator]
        assert paid == states["order.last.value"] + states["order.last.fees"]  # type: ignore[operator]
