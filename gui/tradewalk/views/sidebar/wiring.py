"""How the sidebar and its model hang together."""

from tradewalk.views.sidebar.view import SidebarView
from tradewalk.views.sidebar.view_model import SidebarViewModel


def wire_sidebar(view: SidebarView, model: SidebarViewModel) -> None:
    """Props go to the view, intents about the watchlist to the model."""
    model.props_changed.connect(view.render)
    view.order_chosen.connect(model.sort)
    view.removal_requested.connect(model.unwatch)
    view.move_requested.connect(model.move)
    view.render(model.props)
