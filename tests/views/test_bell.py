"""The bell rings for what the broker reports, once a step, and not unless it is asked to."""

from decimal import Decimal

import pytest

from tests.simulation.builders import on
from tests.views.trading_builders import story
from tradewalk.domain.orders import OrderRequest, OrderType, Side
from tradewalk.services.preferences import Preferences, PreferenceStore
from tradewalk.services.session import Session
from tradewalk.views.bell import Bell, is_heard

BUY = OrderRequest("688256.SH", Side.BUY, OrderType.LIMIT, Decimal("1420.00"), 200)


def rung(session: Session, *, has_sounds: bool) -> int:
    """How often the bell rings while an order is sent and filled."""
    rings: list[None] = []
    store = PreferenceStore(None, Preferences(has_sounds=has_sounds))
    bell = Bell(session, store, lambda: rings.append(None))
    session.place_order(session.new_order_id(), BUY)
    session.jump_to(on("10:40"))
    assert bell is not None
    return len(rings)


def test_a_bought_order_rings_once_however_many_fills_a_step_has(session: Session) -> None:
    assert rung(session, has_sounds=True) == 1


def test_it_is_silent_unless_it_is_asked_for(session: Session) -> None:
    assert rung(session, has_sounds=False) == 0


@pytest.mark.parametrize(
    ("parts", "heard"),
    [(("sent",), False), (("sent", "queued"), False), (("part",), True), (("cancelled",), True)],
)
def test_only_what_the_broker_reports_makes_a_sound(parts: tuple[str, ...], heard: bool) -> None:
    assert is_heard(story(*parts)) is heard
