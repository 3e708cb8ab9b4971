"""The order in one line before the password: the price that it names, and none that it does not have."""

import pytest
from pytestqt.qtbot import QtBot

from tests.views.trading_builders import a_form, text, ticket_props, typed
from tradewalk.domain.instruments import Board
from tradewalk.domain.orders import OrderType, Side
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.views.order_type_words import type_explanation
from tradewalk.views.ticket.steps import TicketStep
from tradewalk.views.ticket.view import TicketView

SELL = "Sell 200 × 688256"
NONE, LIMIT, FREE = PriceUse.NONE, PriceUse.LIMIT, PriceUse.OPTIONAL_PROTECTIVE


@pytest.mark.parametrize(
    ("kind", "use", "line"),
    [
        (OrderType.LIMIT, LIMIT, " at 1,372.10"),
        (OrderType.ENHANCED_LIMIT, LIMIT, " at 1,372.10"),
        (OrderType.MARKET, NONE, " at the market"),
        (OrderType.BEST_FIVE_IOC, NONE, " at the market"),
        (OrderType.BEST_FIVE_IOC, PriceUse.PROTECTIVE, " at the market, at worst 1,372.10"),
        (OrderType.OWN_BEST, FREE, " at the best price of its own side, at worst 1,372.10"),
        (OrderType.AT_AUCTION, NONE, " at the price of the auction"),
        (OrderType.AT_CLOSE, NONE, " at the price of the auction"),
        (OrderType.AT_AUCTION_LIMIT, LIMIT, " at the price of the auction, at worst 1,372.10"),
        (OrderType.AFTER_HOURS_FIXED, LIMIT, " at the closing price, at worst 1,372.10"),
        (OrderType.STOP, NONE, " at the market, once a trade reaches 1,300.00"),
        (OrderType.STOP_LIMIT, LIMIT, " at 1,372.10, once a trade reaches 1,300.00"),
        (
            OrderType.TRAILING_STOP,
            NONE,
            " at the market, once its stop is reached, 2.00 behind the market",
        ),
        (OrderType.ONE_CANCELS_OTHER, LIMIT, " at 1,372.10, or at the market once a trade reaches 1,300.00"),
    ],
)
def test_the_line_before_the_password_says_the_price_that_the_order_names(
    qtbot: QtBot, kind: OrderType, use: PriceUse, line: str
) -> None:
    view = TicketView()
    qtbot.addWidget(view)
    numbers = {"stop_price": typed("1300"), "trail": typed("2")}
    form = a_form(step=TicketStep.UNLOCK, side=Side.SELL, type=kind, **numbers)
    view.render(ticket_props(form, price_use=use))
    assert text(view, "ticket.unlock.order") == SELL + line


def test_a_protective_price_that_was_left_empty_is_not_said(qtbot: QtBot) -> None:
    view = TicketView()
    qtbot.addWidget(view)
    form = a_form(step=TicketStep.UNLOCK, side=Side.SELL, type=OrderType.COUNTERPARTY_BEST, price=typed(None))
    view.render(ticket_props(form, price_use=FREE))
    assert text(view, "ticket.unlock.order") == SELL + " at the best price of the other side"


@pytest.mark.usefixtures("qapp")
def test_what_a_limit_order_does_goes_by_the_board() -> None:
    hong_kong = type_explanation(OrderType.LIMIT, Board.HKEX_MAIN)
    assert hong_kong.startswith("Trades only at your price, which may not go past the best opposite one")
    assert type_explanation(OrderType.LIMIT, Board.HKEX_ETP) == hong_kong
    assert type_explanation(OrderType.LIMIT, Board.US_LISTED).startswith("Trades at your price or better")
    enhanced = type_explanation(OrderType.ENHANCED_LIMIT, Board.HKEX_MAIN)
    assert "nine spreads" in enhanced
    assert "ten prices" in enhanced
