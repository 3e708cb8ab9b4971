"""Which gesture in the presenter's window asks for what. What is the run's is connected where it is composed."""

from tradewalk.views.presenter.view import PresenterView
from tradewalk.views.presenter.view_model import PresenterViewModel


def wire_presenter(view: PresenterView, view_model: PresenterViewModel) -> None:
    """Connect the window with its view model, both ways."""
    view.next_requested.connect(view_model.go_on)
    view.back_requested.connect(view_model.go_back)
    view.play_requested.connect(view_model.play_requested)
    view.hand_requested.connect(view_model.hand_over)
    view.freeze_requested.connect(view_model.freeze)
    view.hide_requested.connect(view_model.hide_requested)
    view.jump_requested.connect(view_model.jump)
    view.minutes_chosen.connect(view_model.plan)
    view.leave_requested.connect(view_model.ask_to_leave)
    view.stay_requested.connect(view_model.stay)
    view.leave_confirmed.connect(view_model.leave)
    view.escaped.connect(view_model.ask_or_stay)
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)
