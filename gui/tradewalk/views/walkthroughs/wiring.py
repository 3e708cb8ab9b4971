"""Which gesture of the list of walkthroughs asks for what."""

from tradewalk.views.walkthroughs.view import WalkthroughsView
from tradewalk.views.walkthroughs.view_model import WalkthroughsViewModel


def wire_walkthroughs(view: WalkthroughsView, view_model: WalkthroughsViewModel) -> None:
    """Connect the list with its view model, both ways."""
    view.play_requested.connect(view_model.play)
    view.go_on_requested.connect(view_model.go_on)
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)
