"""Which gesture of a sent order's page asks for what."""

from tradewalk.views.timeline.view import TimelineView
from tradewalk.views.timeline.view_model import TimelineViewModel


def wire_timeline(view: TimelineView, view_model: TimelineViewModel) -> None:
    """Connect the page with its view model, both ways; Done is for whoever places the page."""
    view.cancel_asked.connect(view_model.ask_about_cancel)
    view.cancel_kept.connect(view_model.keep)
    view.cancel_requested.connect(view_model.cancel)
    view.place_chosen.connect(view_model.choose_place)
    view.stepped.connect(view_model.step)
    view.now_requested.connect(view_model.back_to_now)
    view_model.props_changed.connect(view.render)
    if view_model.props is not None:
        view.render(view_model.props)
