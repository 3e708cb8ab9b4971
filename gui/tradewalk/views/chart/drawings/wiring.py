"""Which gesture of drawing asks for what."""

from tradewalk.views.chart.drawings.chart_drawings import ChartDrawings
from tradewalk.views.chart.drawings.view_model import DrawingsViewModel


def wire_drawings(drawings: ChartDrawings, view_model: DrawingsViewModel) -> None:
    """Connect the drawings of a chart with their view model, both ways; whoever has the chart shows the instrument."""
    drawings.happened.connect(view_model.gesticulate)
    drawings.edit_requested.connect(view_model.edit)
    drawings.selected.connect(view_model.select)
    drawings.undo_requested.connect(view_model.undo)
    drawings.redo_requested.connect(view_model.redo)
    drawings.magnet_wanted.connect(view_model.use_magnet)
    view_model.props_changed.connect(drawings.render)
    drawings.render(view_model.props)
