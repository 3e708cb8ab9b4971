"""What the debrief shows. What its buttons ask for is connected where it is composed."""

from tradewalk.views.debrief.view import DebriefView
from tradewalk.views.debrief.view_model import DebriefViewModel


def wire_debrief(view: DebriefView, view_model: DebriefViewModel) -> None:
    """Connect the page with its view model; what is known already is shown at once."""
    view_model.props_changed.connect(view.render)
    if view_model.props is not None:
        view.render(view_model.props)
