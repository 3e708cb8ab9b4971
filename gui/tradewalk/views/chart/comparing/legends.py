"""The legend of compared instruments: colour, code and name, and the percent at the bar that is pointed at."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from tradewalk.domain.instruments import Instrument
from tradewalk.market.series.comparison import ComparedLine
from tradewalk.views import formatting
from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.comparing.pane import ink_of
from tradewalk.views.chart.comparing.props import ComparisonProps
from tradewalk.views.chart.content_panes import LEGEND_LINE, LEGEND_TOP
from tradewalk.views.chart.legend import Deed, Entry, Legend
from tradewalk.views.chart.values import PERCENT_DECIMALS, write_percent
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.theme import Theme

LEFT = 8
NAME_WIDTH = 110
NOTE = "note"
translate = QCoreApplication.translate


class ComparedLegends(QObject):
    """Stands in the price pane while something is compared. ``removed`` carries the symbol that was closed.

    ``lines_changed``: what stands below has to make room, or has more of it.
    """

    removed = Signal(str)
    lines_changed = Signal()

    def __init__(self, canvas: ChartCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._legends: dict[str, Legend] = {}
        canvas.pointed.connect(lambda _: self.write())
        canvas.laid_out.connect(self._place)

    def write(self) -> None:
        """Write the values anew."""
        props = self._canvas.props
        comparison = None if props is None else props.comparison
        entries = dict(self._entries(comparison)) if comparison is not None else {}
        self._keep(list(entries), own="" if props is None else props.symbol)
        for key, entry in entries.items():
            self._legends[key].show_entries((entry,), self._canvas.theme)
        self._place()

    def _entries(self, comparison: ComparisonProps) -> Iterator[tuple[str, Entry]]:
        position, theme = self._canvas.position, self._canvas.theme
        for place, instrument in enumerate(comparison.instruments):
            line = comparison.lines.comparison.lines[place]
            yield instrument.symbol, entry_of(self._name(instrument), line, position, ink_of(theme, place))
        for instrument in comparison.left_out:
            text = translate("Compare", "{name}: by days alone, its market is another one")
            yield instrument.symbol, Entry(text.format(name=self._name(instrument)), "", _quiet(theme))
        if comparison.lines.comparison.base is None:
            yield NOTE, Entry(translate("Compare", "No bar in view that all of them have"), "", _quiet(theme))

    def _name(self, instrument: Instrument) -> str:
        metrics = QFontMetrics(self._canvas.label_font)
        name = metrics.elidedText(shown_name(instrument), Qt.TextElideMode.ElideRight, px(NAME_WIDTH))
        return f"{instrument.code} {name}"

    def _keep(self, keys: list[str], own: str) -> None:
        """Make the legends that are missing; the Tab key leads from the panes to them, in their order."""
        if list(self._legends) == keys:
            return
        for key in [key for key in self._legends if key not in keys]:
            legend = self._legends.pop(key)
            legend.hide()
            legend.deleteLater()
        for key in (key for key in keys if key not in self._legends):
            self._legends[key] = self._legend(key, can_close=key not in (own, NOTE))
        self._legends = {key: self._legends[key] for key in keys}
        before: QWidget = self._canvas
        for button in (button for legend in self._legends.values() for button in legend.buttons):
            QWidget.setTabOrder(before, button)
            before = button
        self._canvas.before_legends = before

    def _legend(self, key: str, *, can_close: bool) -> Legend:
        deeds = {Deed.CLOSE: translate("Compare", "Compare no longer")} if can_close else {}
        legend = Legend(deeds, self._canvas)
        name_target(legend, f"chart.compared.{key}")
        legend.row.setFont(self._canvas.label_font)
        legend.done.connect(lambda _: self.removed.emit(key))
        legend.show()
        return legend

    def _place(self) -> None:
        """Beside each other, and below where there is no room."""
        if not self._legends or not self._canvas.panes:
            return
        area = self._canvas.price_pane.projection.area
        left, top = LEFT, LEGEND_TOP
        for legend in self._legends.values():
            legend.row.keep_within(area.width - LEFT, 1)
            width = legend.sizeHint().width()
            if left > LEFT and left + width > area.width:
                left, top = LEFT, top + px(LEGEND_LINE)
            legend.move(area.left + left, area.top + top)
            legend.setVisible(top + px(LEGEND_LINE) <= area.height)
            left += width + LEFT
        self._canvas.crosshair.raise_()
        lines = (top - LEGEND_TOP) // px(LEGEND_LINE) + 1
        if lines != self._canvas.price_pane.lead_lines:
            self._canvas.price_pane.lead_lines = lines
            self.lines_changed.emit()


def entry_of(name: str, line: ComparedLine, position: int | None, ink: str) -> Entry:
    """An instrument's percent at a place of the axis, its last one where none is pointed at."""
    last = int(line.places[-1]) if len(line.places) else 0
    percent = line.at(last if position is None else position)
    text = formatting.UNKNOWN if percent is None else write_percent(percent, PERCENT_DECIMALS)
    return Entry(f"{name} {text}", ink)


def _quiet(theme: Theme) -> str:
    return theme.colours.ink_3
