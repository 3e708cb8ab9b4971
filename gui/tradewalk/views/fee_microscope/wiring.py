"""Which gesture of the fee microscope asks for what."""

from tradewalk.views.fee_microscope.view import FeeMicroscopeView
from tradewalk.views.fee_microscope.view_model import FeeMicroscopeViewModel


def wire_fee_microscope(view: FeeMicroscopeView, view_model: FeeMicroscopeViewModel) -> None:
    """Connect the page with its view model, both ways."""
    view.row_chosen.connect(view_model.choose)
    view.fee_told.connect(view_model.tell)
    view_model.props_changed.connect(view.render)
    if view_model.props is not None:
        view.render(view_model.props)
