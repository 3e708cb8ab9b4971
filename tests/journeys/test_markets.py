"""Hong Kong, New York and Northbound through the real window: each account in its own market, by its own rules."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from tests.journeys.orders_sent import best_ask, fill_in_a_purchase
from tests.journeys.players import Player, a_player
from tests.journeys.screen import everything_said, shows, text_of
from tests.simulation.builders import APPLE, STAR, TENCENT, on
from tradewalk.domain.orders import OrderStatus, OrderType
from tradewalk.domain.phases import Phase
from tradewalk.domain.placed_orders import Order

MORNING = "2025-08-27T10:30"


def choose_type(player: Player, kind: OrderType) -> None:
    player.press("ticket.type.toggle")
    player.press(f"ticket.type.{kind.value}")


def send(player: Player, quantity: int) -> Order:
    """From the price on to the timelines; the order a moment later."""
    player.press("ticket.continue")
    player.write("ticket.quantity", str(quantity))
    for _ in range(3):
        player.press("ticket.continue")
    player.write("ticket.password", player.session.state.profile.trading_password)
    player.press("ticket.submit")
    player.press("ticket.send")
    player.session.advance(2_000)
    player.settle()
    return list(player.session.state.account.orders.values())[-1]


def words(player: Player) -> str:
    return " | ".join(text for _, text in everything_said(player.window))


def test_an_enhanced_limit_order_in_hong_kong_is_filled_and_can_be_sold_at_once(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol=TENCENT, at=MORNING, account="hk-retail") as player:
        assert not shows(player.window, "detail.figure.limit-up")
        player.press("detail.trade")
        assert not shows(player.window, "ticket.preset.limit-up")
        choose_type(player, OrderType.ENHANCED_LIMIT)
        player.write("ticket.price", str(player.session.read.book(TENCENT).asks[2].price))
        order = send(player, 200)
        assert (order.status, order.request.type) == (OrderStatus.FILLED, OrderType.ENHANCED_LIMIT)
        assert {"stamp-duty", "sfc-levy", "settlement"} <= {fee for fee, _ in order.fees}
        assert "They may be sold at once (T+0)." in words(player)
        assert text_of(player.window, "timeline.sellable.label") == "Sellable now"


def test_an_odd_lot_in_hong_kong_is_stepped_by_single_shares(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol=TENCENT, at=MORNING, account="hk-retail") as player:
        player.press("detail.trade")
        choose_type(player, OrderType.ODD_LOT)
        player.write("ticket.price", str(player.session.read.book(TENCENT).asks[0].price + 5))
        player.press("ticket.continue")
        player.write("ticket.quantity", "30")
        player.press("ticket.quantity.more")
        field = player.on("ticket.quantity")
        assert isinstance(field, QLineEdit)
        assert field.text() == "31"
        player.write("ticket.quantity", "100")
        assert not player.on("ticket.continue").isEnabled()


def test_in_hong_kongs_closing_auction_a_limit_order_has_to_wait_and_an_at_auction_order_goes_in(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol=TENCENT, at=on("16:01:05"), account="hk-retail") as player:
        player.press("detail.trade")
        player.press("ticket.type.toggle")
        assert player.on(f"ticket.type.{OrderType.AT_AUCTION_LIMIT.value}").property("checked")
        assert "Taken in continuous trading only, next from 28 Aug 2025, 09:30." in words(player)
        player.press(f"ticket.type.{OrderType.AT_AUCTION.value}")
        assert not shows(player.window, "ticket.price")
        order = send(player, 100)
        assert order.status is OrderStatus.WORKING
        assert "Exchange accepts: 100 wait without a price" in words(player)
        player.session.jump_to(on("16:10:01"))
        player.settle()
        (order,) = player.session.state.account.orders.values()
        assert (order.status, order.average_price) == (
            OrderStatus.FILLED,
            player.session.read.quote(TENCENT).last,
        )


def test_after_the_close_of_star_the_ticket_offers_the_order_that_still_trades(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol=STAR, at=on("15:03")) as player:
        player.press("detail.trade")
        assert player.on(f"ticket.type.{OrderType.AFTER_HOURS_FIXED.value}").property("checked")
        order = send(player, 200)
        assert (order.status, order.request.type) == (OrderStatus.WORKING, OrderType.AFTER_HOURS_FIXED)
        player.session.jump_to(on("15:29:58"))
        player.settle()
        (order,) = player.session.state.account.orders.values()
        assert (order.status, order.average_price) == (OrderStatus.FILLED, order.request.price)


def test_a_star_share_is_closed_to_a_hong_kong_investor_and_open_to_an_institutional_one(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path / "retail", symbol=STAR, at=MORNING, account="hk-retail") as player:
        player.press("detail.trade")
        assert "institutional professional investors only" in words(player)
        assert not player.on("ticket.continue").isEnabled()
    with a_player(application, tmp_path, symbol=STAR, at=MORNING, account="hk-professional") as player:
        fill_in_a_purchase(player, best_ask(player))
        player.press("ticket.send")
        player.session.advance(2_000)
        player.settle()
        (order,) = player.session.state.account.orders.values()
        assert order.status is OrderStatus.FILLED
        assert "They may be sold from the next trading day (T+1)." in words(player)


def test_a_new_account_begins_in_the_morning_of_its_market_with_a_share_of_it(
    application: QApplication, tmp_path: Path
) -> None:
    for account, symbol in (("us-retail", APPLE), ("hk-retail", TENCENT), ("cn-retail", STAR)):
        with a_player(application, tmp_path, symbol=None, account=account) as player:
            assert f"| {symbol} |" in words(player)
            assert "27 Aug 2025" in words(player)
            assert "10:30:00" in words(player)
            assert player.session.state.phase is Phase.CONTINUOUS


def test_the_frame_tells_of_the_market_that_is_looked_at(application: QApplication, tmp_path: Path) -> None:
    with a_player(application, tmp_path, symbol=STAR, at=on("15:20"), account="hk-professional") as player:
        assert text_of(player.window, "top.clock.phase") == "After the close"
        assert "CNH" in text_of(player.window, "top.account.available")
        player.desk.open_instrument(TENCENT)
        player.settle()
        assert text_of(player.window, "top.clock.phase") == "Continuous trading"
        assert "HK$" in text_of(player.window, "top.account.available")
    with a_player(application, tmp_path / "cn", symbol=STAR, at=on("15:20")) as player:
        assert text_of(player.window, "top.clock.phase") == "After-hours fixed price"


def test_new_york_has_its_own_clock_and_sells_one_share_at_the_market(
    application: QApplication, tmp_path: Path
) -> None:
    with a_player(application, tmp_path, symbol=APPLE, at=on("22:30"), account="us-retail") as player:
        assert text_of(player.window, "top.clock.phase") == "New York time · Continuous trading"
        assert "10:30:00" in words(player)
        player.press("detail.trade")
        choose_type(player, OrderType.MARKET)
        order = send(player, 1)
        assert order.status is OrderStatus.FILLED
        assert "10:30:00.0" in words(player)
        player.press("side.orders")
        assert "22:30" not in words(player)
