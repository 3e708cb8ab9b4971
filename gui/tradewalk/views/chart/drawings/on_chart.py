"""Puts drawings on a chart: into its price pane, among the tools of its pointer, and into its row of buttons."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter

from tradewalk.domain.drawings.places import DAY, WEEK, Place
from tradewalk.domain.instants import MINUTE
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.drawings.chart_drawings import ChartDrawings
from tradewalk.views.chart.drawings.clipping import Pane
from tradewalk.views.chart.drawings.layer import DrawingLayer
from tradewalk.views.chart.drawings.surface import Surface
from tradewalk.views.chart.drawings.tools import Crossing
from tradewalk.views.chart.projection import Projection
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.view import ChartView
from tradewalk.views.theme import Appearance

INSET = 8
_USUAL = {
    TimeFrame.DAY: DAY,
    TimeFrame.WEEK: WEEK,
    TimeFrame.MONTH: 30 * DAY,
    TimeFrame.QUARTER: 91 * DAY,
    TimeFrame.YEAR: 365 * DAY,
}


class DrawingsOverPrices:
    """The layer of a price pane in which drawings are painted."""

    def __init__(self, layer: DrawingLayer, canvas: ChartCanvas) -> None:
        self._layer, self._canvas = layer, canvas

    def paint(self, painter: QPainter, projection: Projection, _first: int, _last: int) -> None:
        """Paint all drawings; they may come from beyond the bars that are painted."""
        props = self._canvas.props
        surface = None if props is None else surface_of(props, projection, self._layer)
        if surface is not None:
            self._layer.paint(painter, surface)


def put_on(view: ChartView, appearance: Appearance) -> ChartDrawings:
    """Let a chart be drawn on."""
    canvas = view.canvas

    def surface() -> Surface | None:
        if canvas.props is None or not canvas.panes:
            return None
        return surface_of(canvas.props, canvas.price_pane.projection, drawings.layer)

    drawings = ChartDrawings(appearance, canvas, surface, lambda: crossing_of(canvas), canvas.label_font)
    canvas.lay_over_prices(DrawingsOverPrices(drawings.layer, canvas))
    view.gestures.tools.append(drawings.tools)
    view.toolbar.add(drawings.button)
    drawings.hint.setParent(canvas)
    drawings.repaint_wanted.connect(canvas.repaint_prices)
    drawings.hint_changed.connect(lambda: _place_hint(drawings, canvas))
    canvas.laid_out.connect(lambda: _place_hint(drawings, canvas))
    return drawings


def surface_of(props: ChartProps, projection: Projection, layer: DrawingLayer) -> Surface | None:
    """The pane of the prices as something to draw on; None while there is no bar, and beside others, in percent."""
    if props.calendar is None or not props.bar_count or props.comparison is not None:
        return None
    area, frame = projection.area, props.look.frame
    layer.zone = props.zone

    def prices(position: int) -> tuple[float, ...]:
        return tuple(props.bar(position)[1:5]) if 0 <= position < props.bar_count else ()

    return Surface(
        projection,
        Pane(area.left, area.top, area.right, area.bottom),
        Place(props.calendar.starts, frame.milliseconds or _USUAL.get(frame, MINUTE)),
        props.decimals,
        layer.props.factors.of,
        prices,
    )


def crossing_of(canvas: ChartCanvas) -> Crossing:
    """Where the crosshair stands."""
    crossing = canvas.crosshair.crossing
    return canvas.position, None if crossing is None else crossing.y


def _place_hint(drawings: ChartDrawings, canvas: ChartCanvas) -> None:
    """At the bottom left of the price pane, within it."""
    if not canvas.panes:
        return
    area, hint = canvas.price_pane.projection.area, drawings.hint
    hint.setWordWrap(False)
    room = area.width - 2 * INSET
    if hint.sizeHint().width() > room:
        hint.setWordWrap(True)
        hint.resize(room, hint.heightForWidth(room))
    else:
        hint.resize(hint.sizeHint())
    hint.move(QPoint(area.left + INSET, area.bottom - INSET - hint.height()))
