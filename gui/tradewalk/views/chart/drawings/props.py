"""What the drawings of a chart show."""

from typing import NamedTuple

from tradewalk.domain.drawings.drawing import Drawing, Ink, Tool
from tradewalk.domain.drawings.edits import EditRefused
from tradewalk.domain.drawings.history import History
from tradewalk.domain.ticks import TickBand
from tradewalk.market.series.price_factors import UNADJUSTED, PriceFactors
from tradewalk.views.chart.drawings.gestures import FREE, Gesture, Stage


class DrawingInputs(NamedTuple):
    """The document with its history, what is going on, and what is chosen. ``ink`` is that of the next drawing.

    ``bands`` are those of the market's tick table, read with the first drawing that is selected.
    """

    symbol: str = ""
    history: History = History()
    gesture: Gesture = FREE
    selected: int | None = None
    ink: Ink = Ink.ACCENT
    has_magnet: bool = False
    refused: EditRefused | None = None
    factors: PriceFactors = UNADJUSTED
    bands: tuple[TickBand, ...] = ()


class DrawingProps(NamedTuple):
    """The drawings of an instrument. What is held stands where it is held; ``draft`` is not yet one of them.

    ``missing`` points of ``tool`` are still to be put. ``refused`` says why the last gesture changed nothing. What is
    kept is shown times ``factors``, as the bars of the chart are.
    """

    symbol: str = ""
    drawings: tuple[Drawing, ...] = ()
    draft: Drawing | None = None
    stage: Stage = Stage.FREE
    tool: Tool | None = None
    missing: int = 0
    selected: Drawing | None = None
    ink: Ink = Ink.ACCENT
    has_magnet: bool = False
    can_undo: bool = False
    can_redo: bool = False
    can_clear: bool = False
    refused: EditRefused | None = None
    factors: PriceFactors = UNADJUSTED
    bands: tuple[TickBand, ...] = ()


def derive_drawings(inputs: DrawingInputs) -> DrawingProps:
    """The props."""
    gesture, history = inputs.gesture, inputs.history
    drawings = tuple(_where_it_is_held(drawing, gesture) for drawing in history.document.drawings)
    return DrawingProps(
        symbol=inputs.symbol,
        drawings=drawings,
        draft=gesture.draft(inputs.ink),
        stage=gesture.stage,
        tool=gesture.tool,
        missing=gesture.tool.anchors - len(gesture.anchors) if gesture.tool else 0,
        selected=next((drawing for drawing in drawings if drawing.id == inputs.selected), None),
        ink=inputs.ink,
        has_magnet=inputs.has_magnet,
        can_undo=bool(history.past),
        can_redo=bool(history.undone),
        can_clear=any(not drawing.is_locked for drawing in drawings),
        refused=inputs.refused,
        factors=inputs.factors,
        bands=inputs.bands,
    )


def _where_it_is_held(drawing: Drawing, gesture: Gesture) -> Drawing:
    held = gesture.held
    if held is None or held.id != drawing.id or drawing.is_locked:
        return drawing
    return Drawing(drawing.id, drawing.tool, gesture.anchors, drawing.text, drawing.ink)
