"""Which gesture of the orders page asks for what."""

from tradewalk.views.orders.view import OrdersView
from tradewalk.views.orders.view_model import OrdersViewModel


def wire_orders(view: OrdersView, view_model: OrdersViewModel) -> None:
    """Connect the page with its view model, both ways; a chosen order is for whoever places the page."""
    view.cancel_requested.connect(view_model.cancel)
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)
