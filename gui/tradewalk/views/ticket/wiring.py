"""Which gesture of the ticket asks for what."""

from tradewalk.views.ticket.view import TicketView
from tradewalk.views.ticket.view_model import TicketViewModel


def wire_ticket(view: TicketView, view_model: TicketViewModel) -> None:
    """Connect a ticket's view with its view model, both ways."""
    _wire_fields(view, view_model)
    view.nearest_requested.connect(view_model.use_nearest)
    view.newer_price_requested.connect(view_model.take_followed)
    view.statement_ticked.connect(view_model.tick)
    view.continue_requested.connect(view_model.go_on)
    view.back_requested.connect(view_model.go_back)
    view.password_typed.connect(view_model.type_password)
    view.advance_requested.connect(view_model.advance_past_lock)
    view.ask_requested.connect(view_model.ask)
    view.submit_requested.connect(view_model.submit)
    view.close_requested.connect(view_model.close)
    view_model.props_changed.connect(view.render)
    if view_model.props is not None:
        view.render(view_model.props)


def _wire_fields(view: TicketView, view_model: TicketViewModel) -> None:
    view.side_chosen.connect(view_model.choose_side)
    view.type_chosen.connect(view_model.choose_type)
    view.validity_chosen.connect(view_model.choose_validity)
    view.types_toggled.connect(view_model.show_types)
    view.fees_toggled.connect(view_model.show_fees)
    view.price_typed.connect(view_model.type_price)
    view.price_stepped.connect(view_model.step_price)
    view.stop_typed.connect(view_model.type_stop)
    view.stop_stepped.connect(view_model.step_stop)
    view.trail_typed.connect(view_model.type_trail)
    view.trail_stepped.connect(view_model.step_trail)
    view.preset_chosen.connect(view_model.choose_preset)
    view.follow_toggled.connect(view_model.follow)
    view.quantity_typed.connect(view_model.type_quantity)
    view.quantity_stepped.connect(view_model.step_quantity)
    view.quantity_chosen.connect(view_model.choose_quantity)
    view.amount_typed.connect(view_model.type_amount)
