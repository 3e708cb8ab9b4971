"""Ways to send an order through the ticket, for journeys that are about something else."""

from decimal import Decimal

from tests.journeys.players import Player

PASSWORD = "168888"


def fill_in_a_purchase(player: Player, price: Decimal, quantity: int = 200) -> None:
    """Open the ticket and go through it up to the question whether to send."""
    player.press("detail.trade")
    player.write("ticket.price", str(price))
    player.press("ticket.continue")
    player.write("ticket.quantity", str(quantity))
    for _ in range(3):
        player.press("ticket.continue")
    player.write("ticket.password", player.session.state.profile.trading_password)
    player.press("ticket.submit")


def best_ask(player: Player, symbol: str = "688256.SH") -> Decimal:
    """What a purchase at once would cost."""
    return player.session.read.book(symbol).asks[0].price


def price_in_the_queue(player: Player, symbol: str = "688256.SH") -> Decimal:
    """A price at which others already wait: the third best bid."""
    return player.session.read.book(symbol).bids[2].price
