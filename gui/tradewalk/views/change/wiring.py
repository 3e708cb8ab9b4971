"""Which gesture of a change's form asks for what."""

from tradewalk.views.change.view import ChangeView
from tradewalk.views.change.view_model import ChangeViewModel


def wire_change(view: ChangeView, view_model: ChangeViewModel) -> None:
    """Connect the form with its view model, both ways."""
    view.price_typed.connect(view_model.type_price)
    view.price_stepped.connect(view_model.step_price)
    view.quantity_typed.connect(view_model.type_quantity)
    view.quantity_stepped.connect(view_model.step_quantity)
    view.nearest_requested.connect(view_model.use_nearest)
    view.ask_requested.connect(view_model.ask)
    view.kept.connect(view_model.keep)
    view.send_requested.connect(view_model.send)
    view.back_requested.connect(view_model.close)
    view_model.props_changed.connect(view.render)
    if view_model.props is not None:
        view.render(view_model.props)
