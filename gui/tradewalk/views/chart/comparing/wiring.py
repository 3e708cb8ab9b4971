"""Opens the window that chooses what is compared, and does what the legend of a comparison asks for."""

from PySide6.QtCore import QObject

from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel


class ComparisonWiring(QObject):
    """Of one chart. The window is made when it is asked for."""

    def __init__(self, view: ChartView, model: ChartViewModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        view.toolbar.compare_wanted.connect(self.open)
        view.compared_closed.connect(model.compare_no_longer)

    def open(self) -> None:
        """Open the window."""
        from tradewalk.views.chart.comparing.dialog import CompareDialog

        chooser = self._model.chooser()
        if chooser is None or chooser.props is None:
            return
        dialog = CompareDialog(self._view.window())
        dialog.typed.connect(chooser.type_text)
        dialog.toggled.connect(chooser.toggle)
        dialog.cleared.connect(chooser.clear)
        chooser.props_changed.connect(dialog.render)
        dialog.render(chooser.props)
        dialog.open()
