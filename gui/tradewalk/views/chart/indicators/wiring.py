"""Opens the window of indicators, and does what a legend of the chart asks for."""

from PySide6.QtCore import QObject

from tradewalk.views.chart.indicators.view_model import IndicatorsViewModel
from tradewalk.views.chart.legend import Deed
from tradewalk.views.chart.legend_texts import Texts
from tradewalk.views.chart.legends import Wish
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel

STEPS = {Deed.UP: -1, Deed.DOWN: 1}


class IndicatorWiring(QObject):
    """Of one chart. The window is made when it is first asked for."""

    def __init__(self, view: ChartView, model: ChartViewModel, texts: Texts) -> None:
        super().__init__(view)
        self._view, self._model, self._texts = view, model, texts
        self.indicators = IndicatorsViewModel()
        self.indicators.setParent(self)
        self.indicators.choices_changed.connect(model.choices.choose_indicators)
        view.toolbar.indicators_wanted.connect(self.open)
        view.legends.wished.connect(self._on_wished)

    def open(self, key: str | None = None) -> None:
        """Open the window, at an indicator."""
        from tradewalk.views.chart.indicators.dialog import IndicatorDialog

        if self._model.props is None:
            return
        is_known = self._model.are_shares_known
        self.indicators.begin(self._model.props.chosen, key, are_shares_known=is_known)
        dialog, indicators = IndicatorDialog(self._view.window(), self._texts()), self.indicators
        dialog.selected.connect(indicators.select)
        dialog.draw_wanted.connect(indicators.draw)
        dialog.value_set.connect(indicators.set_value)
        dialog.length_wanted.connect(indicators.add_length)
        dialog.length_unwanted.connect(indicators.remove_length)
        dialog.usual_wanted.connect(indicators.usual)
        indicators.props_changed.connect(dialog.render)
        dialog.render(indicators.props)
        dialog.open()

    def _on_wished(self, wish: Wish) -> None:
        if self._model.props is None:
            return
        if wish.choice is None:
            self._model.choices.show_volume(False)
            return
        if wish.deed in (Deed.EXPLAIN, Deed.SET):
            self.open(wish.choice.key)
            return
        self.indicators.begin(self._model.props.chosen)
        if wish.deed is Deed.CLOSE:
            self.indicators.remove(wish.choice)
        else:
            self.indicators.move(wish.choice, STEPS[wish.deed])
