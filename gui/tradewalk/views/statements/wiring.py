"""Which gesture of the statements page asks for what."""

from tradewalk.views.statements.view import StatementsView
from tradewalk.views.statements.view_model import StatementsViewModel


def wire_statements(view: StatementsView, view_model: StatementsViewModel) -> None:
    """Connect the page with its view model, both ways; a chosen order is for whoever places the page."""
    view.day_chosen.connect(view_model.choose_day)
    view.export_requested.connect(view_model.export)
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)
