"""Connects the detail page and its view model; what leads to other panels is connected where those are known."""

from collections.abc import Callable

from tradewalk.views.detail.view import DetailView
from tradewalk.views.detail.view_model import DetailViewModel


def wire_detail(view: DetailView, model: DetailViewModel, open_instrument: Callable[[str], object]) -> None:
    """Connect the two; a related instrument is opened by whoever opens instruments."""
    view.instrument_requested.connect(open_instrument)
    model.props_changed.connect(view.render)
    view.watch_requested.connect(model.watch)
    view.statistics_wanted.connect(model.show_statistics)
    view.levels_chosen.connect(model.choose_levels)
