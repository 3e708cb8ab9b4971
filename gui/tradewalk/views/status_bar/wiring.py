"""How the status bar and its model hang together."""

from tradewalk.views.status_bar.view import StatusBarView
from tradewalk.views.status_bar.view_model import StatusBarViewModel


def wire_status_bar(view: StatusBarView, model: StatusBarViewModel) -> None:
    """Props go to the view, choices to the model."""
    model.props_changed.connect(view.render)
    view.preference_chosen.connect(model.choose)
    view.render(model.props)
