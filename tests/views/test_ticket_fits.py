"""Every step of the ticket fits into a phone and into the lowest window, at every text size: it scrolls inside."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from itertools import count

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from tests.domain.builders import WEDNESDAY, an_instrument, at, shipped_rule_book
from tests.journeys.readable import cut_off
from tests.views.market_builders import an_appearance
from tests.views.trading_builders import a_form, ticket_props, typed
from tradewalk.domain.fees import fees_of
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.refusals import Reason, Refusal
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.views.fonts import application_font, register_fonts
from tradewalk.views.theme import Palette, theme_of
from tradewalk.views.ticket.checklist import Statement
from tradewalk.views.ticket.effect import CashEffect
from tradewalk.views.ticket.kept import DISTANCES, KeptOrder, NearStop
from tradewalk.views.ticket.password_gate import GateState, PasswordGate
from tradewalk.views.ticket.presets import PricePreset
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.ticket.view import TicketView

PHONE = (390, 700)
IN_A_LOW_WINDOW = (380, 616)
LOCKED = PasswordGate(GateState.LOCKED, at("10:37:19"))
TOO_HIGH = Refusal(Reason.ABOVE_LIMIT_UP, Decimal(1595), Decimal("1594.80"), Decimal("1399.54"))
FOLLOWED = {"preset": PricePreset.ASK, "is_following": True, "followed_from": Decimal("1372.00")}
REVIEW = a_form(step=TicketStep.REVIEW)


def effect_of(plan: str, board: Board, side: Side) -> CashEffect:
    """What 200 at 1,372.10 pay under the plan of another market."""
    value, cash = Decimal("274420.00"), Decimal("1300000.00")
    fees = fees_of(shipped_rule_book(), plan, an_instrument(board), side, WEDNESDAY, value, 200)
    total = value + fees.total
    return CashEffect(value, fees, total, total, cash, cash - total)


HONG_KONG = effect_of("hk-futu", Board.HKEX_MAIN, Side.BUY)
NORTHBOUND = effect_of("northbound-tiger", Board.NORTHBOUND_STAR, Side.SELL)
NEW_YORK = effect_of("us-futu", Board.US_LISTED, Side.SELL)
STOPPED = a_form(
    type=OrderType.STOP_LIMIT, preset=PricePreset.STOP, price=typed("1371.00"), stop_price=typed("1371.00")
)
ON_THE_WRONG_SIDE = Refusal(
    Reason.STOP_ON_THE_WRONG_SIDE, Decimal("1371.00"), Decimal("1372.10"), Decimal("1372.11")
)
KEPT = KeptOrder(
    sends=OrderType.BEST_FIVE_IOC,
    freezes=False,
    market=Decimal("1372.10"),
    stop=Decimal("1371.00"),
    near=tuple(
        NearStop(ratio, Decimal("1372.10") * (1 + ratio), Decimal("1372.10") * ratio) for ratio in DISTANCES
    ),
    last_day=WEDNESDAY + timedelta(days=30),
)
SCENES: dict[str, TicketProps] = {
    "types": ticket_props(a_form(has_types_open=True, preset=PricePreset.ASK)),
    "refused": ticket_props(a_form(price=typed("1595", "1595")), TOO_HIGH),
    "quantity": ticket_props(a_form(step=TicketStep.QUANTITY, has_fees_open=True), maximum=500),
    "validity": ticket_props(a_form(step=TicketStep.VALIDITY)),
    "review": ticket_props(
        a_form(step=TicketStep.REVIEW, ticked=frozenset(Statement), **FOLLOWED), has_checklist=True
    ),
    "locked": ticket_props(a_form(step=TicketStep.UNLOCK), gate=LOCKED),
    "fees of Hong Kong in short": ticket_props(
        a_form(step=TicketStep.QUANTITY, has_fees_open=True), effect=HONG_KONG
    ),
    "fees of Hong Kong": ticket_props(REVIEW, effect=HONG_KONG),
    "fees Northbound": ticket_props(REVIEW, effect=NORTHBOUND),
    "fees of New York": ticket_props(REVIEW, effect=NEW_YORK),
    "stop": ticket_props(STOPPED, ON_THE_WRONG_SIDE, kept=KEPT),
    "trailing stop": ticket_props(
        a_form(type=OrderType.TRAILING_STOP, trail=typed("27.44")), price_use=PriceUse.NONE, kept=KEPT
    ),
    "validity of a stop": ticket_props(replace(STOPPED, step=TicketStep.VALIDITY), kept=KEPT),
    "review of a stop": ticket_props(replace(STOPPED, step=TicketStep.REVIEW), kept=KEPT),
    "question": ticket_props(a_form(step=TicketStep.CONFIRM, **FOLLOWED)),
}


@pytest.fixture(params=[100, 150, 200])
def text_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """The look of the application at a text size, taken off again."""
    before = QFont(qapp.font())
    qapp.setFont(application_font(register_fonts()))
    with an_appearance() as look:
        look.choose(theme_of(Palette.LIGHT, text_size=request.param))
        yield request.param
    qapp.setFont(before)


@pytest.mark.sample("scene", SCENES, 7)
@pytest.mark.parametrize("size", [PHONE, IN_A_LOW_WINDOW], ids=["phone", "low window"])
def test_nothing_is_cut_off_at_any_step(
    qtbot: QtBot, text_size: int, size: tuple[int, int], scene: str
) -> None:
    assert text_size
    milliseconds = count()
    view = TicketView(lambda: next(milliseconds))
    qtbot.addWidget(view)
    view.resize(*size)
    view.render(SCENES[scene])
    view.show()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    qtbot.waitExposed(view)
    assert cut_off(view) == []
    (area,) = view.findChildren(QScrollArea)
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()
