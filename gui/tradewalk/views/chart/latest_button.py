"""The way back to the last bar, while it is not in view."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QToolButton

from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target

SIZE, MARGIN = 24, 8
SIGN = "»"
translate = QCoreApplication.translate


def is_looking_back(props: ChartProps) -> bool:
    """Whether the last bar is later than what is in view."""
    return props.bar_count > 0 and props.sight.last < props.bar_count - 1


class LatestButton(QObject):
    """Stands at the lower right of the prices. ``wanted`` carries by how many bars at the most one is to move on."""

    wanted = Signal(float)

    def __init__(self, canvas: ChartCanvas) -> None:
        super().__init__(canvas)
        self._canvas, self._bars = canvas, 0.0
        self.button = QToolButton(canvas)
        name_target(self.button, "chart.latest")
        self.button.setProperty("kind", "corner")
        self.button.setText(SIGN)
        self.button.setToolTip(translate("Chart", "To the last bar"))
        self.button.setAccessibleName(translate("Chart", "To the last bar"))
        self.button.setFixedSize(px(SIZE), px(SIZE))
        self.button.clicked.connect(lambda: self.wanted.emit(self._bars))
        canvas.laid_out.connect(self._place)

    def render(self, props: ChartProps) -> None:
        """Be there while the last bar is not in view. With the keyboard on it, it leaves that to the chart."""
        is_wanted, self._bars = is_looking_back(props), float(props.places)
        if not is_wanted and self.button.hasFocus():
            self._canvas.setFocus()
        self.button.setVisible(is_wanted)
        self._place()

    def _place(self) -> None:
        if self._canvas.panes:
            area, margin = self._canvas.price_pane.projection.area, px(MARGIN)
            size = px(SIZE)
            self.button.move(area.right - size - margin, area.bottom - size - margin)
