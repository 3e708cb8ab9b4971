"""How the top bar and its model hang together."""

from tradewalk.views.top_bar.view import TopBarView
from tradewalk.views.top_bar.view_model import TopBarViewModel


def wire_top_bar(view: TopBarView, model: TopBarViewModel) -> None:
    """Props go to the view, intents to the model."""
    model.props_changed.connect(view.render)
    model.clock_refused.connect(view.say_who_leads)
    view.hold_requested.connect(model.toggle_clock)
    view.speed_chosen.connect(model.choose_speed)
    view.jump_requested.connect(model.jump)
    view.preference_chosen.connect(model.choose)
    view.render(model.props)
