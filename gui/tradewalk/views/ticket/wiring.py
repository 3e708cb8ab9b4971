"""Which gesture of the ticket asks for what."""

from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel


def wire_ticket(view: TicketView, view_model: TicketViewModel) -> None:
    """Connect a ticket's view with its view model, both ways."""
    view.side_chosen.connect(view_model.choose_side)
    view.type_chosen.connect(view_model.choose_type)
    view.price_typed.connect(view_model.type_price)
    view.price_stepped.connect(view_model.step_price)
    view.quantity_typed.connect(view_model.type_quantity)
    view.quantity_stepped.connect(view_model.step_quantity)
    view.quantity_chosen.connect(view_model.choose_quantity)
    view.nearest_requested.connect(view_model.use_nearest)
    view.continue_requested.connect(view_model.go_on)
    view.back_requested.connect(view_model.go_back)
    view.password_edited.connect(view_model.forget_wrong_password)
    view.submit_requested.connect(view_model.submit)
    view.close_requested.connect(view_model.close)
    view_model.props_changed.connect(view.render)
    if view_model.props is not None:
        view.render(view_model.props)
