"""Reads the lines of the open orders of an instrument."""

from tradewalk.services.vantage import Outlook
from tradewalk.views.chart.order_lines.derivation import derive_lines
from tradewalk.views.chart.order_lines.props import OrderLines


def read_lines(outlook: Outlook, symbol: str) -> OrderLines:
    """The lines at the moment that is looked at."""
    state, read = outlook.state, outlook.read
    placed = state.account.orders.values()
    orders = (order for order in placed if order.request.symbol == symbol and order.is_open)
    lines = derive_lines(orders, read.check_amendable, read.stop_of, is_past=state.is_past)
    return OrderLines(lines, read.traded(symbol), read.tick_table(symbol).bands)
