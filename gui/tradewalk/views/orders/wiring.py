"""Which gesture of the orders page asks for what."""

from tradewalk.views.orders.view import OrdersView
from tradewalk.views.orders.view_model import OrdersViewModel


def wire_orders(view: OrdersView, view_model: OrdersViewModel) -> None:
    """Connect the page with its view model, both ways; a chosen order is for whoever places the page, too."""
    view.order_chosen.connect(view_model.open_order)
    view.cancel_asked.connect(view_model.ask_about)
    view.cancel_kept.connect(view_model.keep)
    view.cancel_requested.connect(view_model.cancel)
    view.tab_chosen.connect(view_model.choose_tab)
    view.filter_chosen.connect(view_model.filter_by)
    view.part_chosen.connect(view_model.choose_part)
    view.order_closed.connect(view_model.close_order)
    view.export_requested.connect(view_model.export)
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)
