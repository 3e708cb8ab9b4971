"""Which gesture at the coach asks for what. What the run itself has to answer is connected where it is composed."""

from tradewalk.views.coach.view import CoachView
from tradewalk.views.coach.view_model import CoachViewModel


def wire_coach(view: CoachView, view_model: CoachViewModel) -> None:
    """Connect the coach with its view model, both ways."""
    view.leave_requested.connect(view_model.ask_to_leave)
    view.stay_requested.connect(view_model.stay)
    view.leave_confirmed.connect(view_model.leave)
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)
