"""The drawings of one chart: what paints them, hears the pointer and the keys, and asks for words."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QMenu, QWidget

from tradewalk.domain.drawings.drawing import Drawing
from tradewalk.domain.drawings.edits import Reword
from tradewalk.views.chart.drawings.events import DrawingEvents
from tradewalk.views.chart.drawings.gestures import GiveUp, Stage, Write
from tradewalk.views.chart.drawings.layer import DrawingLayer
from tradewalk.views.chart.drawings.menu import DrawButton, DrawingMenus
from tradewalk.views.chart.drawings.props import DrawingProps
from tradewalk.views.chart.drawings.surface import Surface
from tradewalk.views.chart.drawings.text_field import TextField
from tradewalk.views.chart.drawings.tools import Crossing, DrawingTools
from tradewalk.views.chart.drawings.words import hint_of
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, text_label
from tradewalk.views.theme import Appearance, Theme
from tradewalk.views.tones import Tone


class ChartDrawings(QObject):
    """Belongs to the widget of a chart, which hands presses to ``tools`` and has ``layer`` paint over its prices.

    ``button`` and ``hint`` are to be placed beside the chart. ``repaint_wanted``: the price pane looks different.
    Texts on the chart have the ``font``.
    To be made after the chart's own event filters, so that a key for drawings does not reach them.
    """

    happened = Signal(object)
    edit_requested = Signal(object)
    selected = Signal(object)
    undo_requested = Signal()
    redo_requested = Signal()
    magnet_wanted = Signal(bool)
    repaint_wanted = Signal()
    hint_changed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        chart: QWidget,
        surface: Callable[[], Surface | None],
        crossing: Callable[[], Crossing],
        font: QFont,
    ) -> None:
        super().__init__(chart)
        self._chart, self.surface, self._font = chart, surface, font
        self._reworded: Drawing | None = None
        self.layer = DrawingLayer()
        self.tools = DrawingTools(self.layer, surface)
        self.menus = DrawingMenus(appearance)
        self.button = DrawButton(self.menus)
        self.hint: QLabel = text_label("chart.draw.hint", Role.SMALL, Tone.QUIET)
        self.hint.setProperty("kind", "hint")
        self.hint.hide()
        self.field = TextField(chart)
        viewport = chart.viewport() if isinstance(chart, QAbstractScrollArea) else chart
        self._events = DrawingEvents(chart, viewport, self.tools, crossing, self.open_menu)
        self._pass_on()
        self.dress(appearance.theme)
        appearance.theme_changed.connect(self.dress)

    def dress(self, theme: Theme) -> None:
        """Put on the inks of a theme."""
        self.layer.dress(theme, self._font)
        self.repaint_wanted.emit()

    def render(self, props: DrawingProps) -> None:
        """Draw the props."""
        before, self.layer.props = self.layer.props, props
        self.menus.render(props)
        self.button.render(props)
        self._say(hint_of(props))
        if (props.stage, props.symbol) != (before.stage, before.symbol):
            self._ask_or_close(props)
        self.repaint_wanted.emit()

    def _say(self, hint: str) -> None:
        if hint != self.hint.text():
            self.hint.setText(hint)
            self.hint.setVisible(bool(hint))
            self.hint_changed.emit()

    def open_menu(self, at: QPointF, place: QPoint) -> bool:
        """Open the menu of the drawing under a point, at a place of the screen; whether there is one."""
        drawing = self.tools.drawing_at(at)
        if drawing is None:
            return False
        self.selected.emit(drawing.id)
        self.menu_of(drawing).popup(place)
        return True

    def menu_of(self, drawing: Drawing) -> QMenu:
        """What can be done with a drawing; deletes itself when it is closed."""
        menu = QMenu(self._chart)
        name_target(menu, "chart.draw.menu.one")
        menu.aboutToHide.connect(menu.deleteLater)
        self.menus.fill_for(menu, drawing)
        return menu

    def reword(self, drawing: Drawing) -> None:
        """Ask for other words of a text."""
        surface = self.surface()
        if surface is not None:
            self._reworded = drawing
            self.field.ask(surface.point(surface.shown(drawing).anchors[0]), surface.pane, drawing.text)

    def _ask_or_close(self, props: DrawingProps) -> None:
        self._reworded = None
        surface = self.surface()
        if props.stage is Stage.WRITING and props.draft is not None and surface is not None:
            self.field.ask(surface.point(surface.shown(props.draft).anchors[0]), surface.pane)
        else:
            self.field.hide()

    def _on_written(self, text: str) -> None:
        reworded, self._reworded = self._reworded, None
        self._chart.setFocus()
        if reworded is None:
            self.happened.emit(Write(text))
        elif text.strip():
            self.edit_requested.emit(Reword(reworded.id, text.strip()))

    def _on_given_up(self) -> None:
        self._chart.setFocus()
        if self._reworded is None:
            self.happened.emit(GiveUp())
        self._reworded = None

    def _pass_on(self) -> None:
        tools, menus = self.tools, self.menus
        for part in (tools, menus):
            part.happened.connect(self.happened)
            part.edit_requested.connect(self.edit_requested)
            part.undo_requested.connect(self.undo_requested)
            part.redo_requested.connect(self.redo_requested)
            part.words_wanted.connect(self.reword)
        tools.selected.connect(self.selected)
        menus.magnet_wanted.connect(self.magnet_wanted)
        self.field.written.connect(self._on_written)
        self.field.given_up.connect(self._on_given_up)
