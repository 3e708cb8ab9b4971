"""A line that is dragged in each market: the price it comes to is legal there, and one that cannot be says why."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.views.trading_builders import a_session
from tradewalk.domain.orders import OrderRequest, OrderStatus, OrderType, Side
from tradewalk.domain.refusals import Reason
from tradewalk.domain.ticks import TickTable
from tradewalk.views.change.view_model import ChangeViewModel
from tradewalk.views.chart.order_lines.places import legal_price
from tradewalk.views.chart.order_lines.view_model import read_lines
from tradewalk.views.chart.view_model import ChartViewModel

TENCENT, STAR, MOUTAI, APPLE = "00700.HK", "688256.SH", "600519.SH", "AAPL.US"
ENHANCED, LIMIT = OrderType.ENHANCED_LIMIT, OrderType.LIMIT


IN_HONG_KONG = {
    TENCENT: {584.28: "584.500", 499.93: "500", 480.51: "480.600"},
    STAR: {1380.006: "1380.01", 3000.0: "1594.80"},
    MOUTAI: {1460.004: "1460.00"},
}
IN_NEW_YORK = {APPLE: {228.504: "228.50", 0.98764: "0.9876"}}


@pytest.mark.parametrize(
    ("profile", "clock", "drags"),
    [("hk-professional", "10:32", IN_HONG_KONG), ("us-retail", "22:32", IN_NEW_YORK)],
)
def test_a_line_comes_to_the_nearest_legal_price_of_its_market_within_its_limits(
    tmp_path: Path, profile: str, clock: str, drags: dict[str, dict[float, str]]
) -> None:
    with a_session(tmp_path, clock, profile) as session:
        for symbol, legal in drags.items():
            lines, quote = read_lines(session, symbol), session.read.quote(symbol)
            low, high = quote.limit_down, quote.limit_up
            bounds = None if low is None or high is None else (low, high)
            ticks = TickTable(lines.bands)
            assert {at: legal_price(at, ticks, bounds) for at in legal} == {
                at: Decimal(price) for at, price in legal.items()
            }


@pytest.mark.parametrize(
    ("profile", "clock", "symbol", "type", "below", "dragged", "reason"),
    [
        ("hk-retail", "10:32", TENCENT, ENHANCED, 0, "587.000", None),
        ("hk-retail", "10:32", TENCENT, ENHANCED, 0, "480.600", Reason.BELOW_SPREAD_RANGE),
        ("hk-professional", "10:32", STAR, LIMIT, 20, "1380.01", None),
        ("hk-professional", "10:32", STAR, LIMIT, 20, "1594.80", Reason.ABOVE_PRICE_CAGE),
        ("us-retail", "22:32", APPLE, LIMIT, 0, "228.50", None),
    ],
)
def test_the_change_of_a_dragged_line_can_be_sent_or_says_what_speaks_against_its_price(
    tmp_path: Path,
    profile: str,
    clock: str,
    symbol: str,
    type: OrderType,
    below: int,
    dragged: str,
    reason: Reason | None,
) -> None:
    with a_session(tmp_path, clock, profile) as session:
        price = session.read.book(symbol).bids[3].price - below
        session.place_order(1, OrderRequest(symbol, Side.BUY, type, price, 400))
        session.advance(5_000)
        chart, change = ChartViewModel(session), ChangeViewModel(session)
        chart.show(symbol)
        assert chart.props is not None
        (line,) = chart.props.orders.lines
        assert (line.price, line.status, line.obstacle) == (price, OrderStatus.WORKING, None)
        change.open(line.order_id, Decimal(dragged))
        assert change.props is not None
        assert [card.refusal and card.refusal.reason for card in change.props.cards] == [reason] * (
            reason is not None
        )
        assert change.props.can_send is (reason is None)
        assert session.state.account.orders[1].change is None, "nothing is sent"
