"""Holds the drawings of the instrument on show, what was undone of them, and the gesture that is going on."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from tradewalk.domain.drawings.drawing import Ink
from tradewalk.domain.drawings.edits import Colour, Draw, Edit, EditRefused, edited
from tradewalk.domain.drawings.history import History, changed, redo, undo
from tradewalk.market.series.adjustment import Adjustment
from tradewalk.market.series.price_factors import UNADJUSTED, FactorShelf
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.drawing_store import DrawingStore
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.vantage import Outlook
from tradewalk.views.chart.drawings.gestures import FREE, Gesticulation, step
from tradewalk.views.chart.drawings.props import DrawingInputs, derive_drawings


class DrawingsViewModel(QObject):
    """Every change of the document is kept at once. Histories last as long as the window."""

    props_changed = Signal(object)

    def __init__(self, session: Outlook, store: DrawingStore, preferences: PreferenceStore) -> None:
        super().__init__()
        self._session = session
        self._store, self._preferences = store, preferences
        self._factors = FactorShelf()
        self._histories: dict[str, History] = {}
        self._inputs = DrawingInputs(has_magnet=preferences.value.has_magnet)
        self.props = derive_drawings(self._inputs)
        preferences.changed.connect(self._on_preferences_changed)

    def follow(self, symbol: str, frame: TimeFrame, adjustment: Adjustment) -> None:
        """Show the drawings of the instrument of the chart, adjusted as its bars are; minutes are not."""
        self.show(symbol)
        factors = self._factors.of(self._session.read, symbol, adjustment)
        self._put(factors=factors if frame.is_of_days else UNADJUSTED)

    def show(self, symbol: str) -> None:
        """Show the drawings of another instrument; whatever was going on is given up."""
        if symbol == self._inputs.symbol:
            return
        history = self._histories.get(symbol) or History(self._store.document(symbol))
        self._put(symbol=symbol, history=history, gesture=FREE, selected=None, refused=None, bands=())

    def gesticulate(self, event: Gesticulation) -> None:
        """Let the gesture go on, and make the change that comes of it."""
        gesture, edit = step(self._inputs.gesture, event, self._inputs.ink)
        if edit is not None:
            self.edit(edit)
        elif gesture is not self._inputs.gesture:
            self._put(gesture=gesture, refused=None)

    def edit(self, edit: Edit) -> None:
        """Change the document, or say why not; what was going on is over."""
        after = edited(self._inputs.history.document, edit)
        if isinstance(after, EditRefused):
            self._put(refused=after, gesture=FREE)
            return
        selected = after.drawings[-1].id if isinstance(edit, Draw) else self._inputs.selected
        ink = edit.ink if isinstance(edit, Colour) else self._inputs.ink
        self._turn_to(changed(self._inputs.history, after), selected=selected, ink=ink)

    def select(self, drawing_id: int | None) -> None:
        """Mark a drawing, or none."""
        self._put(selected=drawing_id, refused=None)

    def undo(self) -> None:
        """Take the last change back."""
        self._turn_to(undo(self._inputs.history))

    def redo(self) -> None:
        """Make the change again that was taken back last."""
        self._turn_to(redo(self._inputs.history))

    def use_magnet(self, is_wanted: bool) -> None:
        """Draw points to prices of bars, or do not; remembered."""
        self._preferences.change(has_magnet=is_wanted)

    def _turn_to(self, history: History, selected: int | None = None, ink: Ink | None = None) -> None:
        self._histories[self._inputs.symbol] = history
        self._store.keep(self._inputs.symbol, history.document)
        selected = self._inputs.selected if selected is None else selected
        self._put(history=history, selected=selected, ink=ink or self._inputs.ink, gesture=FREE, refused=None)

    def _on_preferences_changed(self, _before: object, _after: object) -> None:
        self._put(has_magnet=self._preferences.value.has_magnet)

    def _put(self, **inputs: Any) -> None:
        self._inputs = self._inputs._replace(**inputs)
        if self._inputs.selected is not None and not self._inputs.bands:
            bands = self._session.read.tick_table(self._inputs.symbol).bands
            self._inputs = self._inputs._replace(bands=bands)
        props = derive_drawings(self._inputs)
        if props != self.props:
            self.props = props
            self.props_changed.emit(props)
