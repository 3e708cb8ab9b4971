"""Asks where a file of a chart shall stand, and has it written."""

from pathlib import Path

from PySide6.QtCore import QObject

from tradewalk.views.chart.legend_texts import Texts
from tradewalk.views.chart.saving.kinds import ChartFile
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel


class SavingWiring(QObject):
    """Of one chart. What only files need is imported with the first of them."""

    def __init__(self, view: ChartView, model: ChartViewModel, texts: Texts) -> None:
        super().__init__(view)
        self._view, self._model, self._texts = view, model, texts
        view.toolbar.saving_wanted.connect(self.ask)

    def ask(self, kind: ChartFile) -> None:
        """Ask for a place."""
        from tradewalk.views.chart.saving.words import first_name
        from tradewalk.views.export_button import ask_for_place

        if self._model.props is not None:
            name = first_name(kind, self._model.props, self._model.at)
            dialog = ask_for_place(self._view, self._view.toolbar.saving_title, kind.value, name)
            dialog.fileSelected.connect(lambda path: self.save(kind, Path(path)))

    def save(self, kind: ChartFile, path: Path) -> None:
        """Write what is in view now; the legends of a picture say what the last bar is."""
        from tradewalk.views.chart.saving.csv_lines import chart_lines
        from tradewalk.views.chart.saving.picture import png_bytes, svg_bytes
        from tradewalk.views.chart.saving.view_model import write
        from tradewalk.views.chart.saving.words import caption_of

        props, at = self._model.props, self._model.at
        if props is None:
            return
        if kind is ChartFile.CSV:
            self._model.tell(write(path, tuple(chart_lines(props, at, self._texts))))
            return
        self._view.canvas.point_at(None)
        draw = png_bytes if kind is ChartFile.PNG else svg_bytes
        self._model.tell(write(path, draw(self._view.canvas, caption_of(props, at))))
