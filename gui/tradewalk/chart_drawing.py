"""The drawings on the chart of the window: built when the window stands, and anew with its views."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

from tradewalk.failures import say_plainly
from tradewalk.services.drawing_store import DrawingStore
from tradewalk.services.preferences import PreferenceStore
from tradewalk.services.vantage import Outlook
from tradewalk.views.chart.drawings.on_chart import put_on
from tradewalk.views.chart.drawings.view_model import DrawingsViewModel
from tradewalk.views.chart.drawings.wiring import wire_drawings
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.theme import Appearance


class ChartDrawing(QObject):
    """Follows the chart's model; drawings are kept beside the preferences."""

    def __init__(
        self,
        session: Outlook,
        chart_model: ChartViewModel,
        preferences: PreferenceStore,
        window: QWidget,
    ) -> None:
        super().__init__()
        self._window = window
        store = DrawingStore(preferences.folder)
        store.was_set_aside.connect(self._on_set_aside, Qt.ConnectionType.QueuedConnection)
        self._store = store
        self.model = DrawingsViewModel(session, store, preferences)
        chart_model.props_changed.connect(self._follow)
        if chart_model.props is not None:
            self._follow(chart_model.props)

    def build(self, chart: ChartView, appearance: Appearance) -> None:
        """Let a chart be drawn on."""
        self.view = put_on(chart, appearance)
        wire_drawings(self.view, self.model)

    def _follow(self, props: ChartProps) -> None:
        self.model.follow(props.symbol, props.look.frame, props.look.adjustment)

    def _on_set_aside(self, path: Path) -> None:
        sentence = QCoreApplication.translate(
            "Failure", "The drawings could not be read, so the charts have none. The file is kept as {path}."
        )
        say_plainly(self._window, sentence.format(path=path))
