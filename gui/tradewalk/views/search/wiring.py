"""Which gesture of the search asks for what."""

from tradewalk.views.search.view import SearchView
from tradewalk.views.search.view_model import SearchViewModel


def wire_search(view: SearchView, view_model: SearchViewModel) -> None:
    """Connect the search with its view model, both ways; a chosen instrument is for whoever opens it."""
    view.opened.connect(view_model.open)
    view.closed.connect(view_model.close)
    view.left.connect(view_model.leave)
    view.text_typed.connect(view_model.type_text)
    view.mark_moved.connect(view_model.move_mark)
    view.marked_chosen.connect(view_model.choose_marked)
    view.instrument_chosen.connect(view_model.choose)
    view_model.props_changed.connect(view.render)
    view.render(view_model.props)
