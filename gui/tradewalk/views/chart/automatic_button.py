"""The button in the corner of a chart whose values are held: back to what the bars need."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QToolButton

from tradewalk.views.chart.chart_canvas import FOOT, ChartCanvas
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target

MARGIN = 2
translate = QCoreApplication.translate


class AutomaticButton(QObject):
    """Stands below the axes of values while a pane is held at a range."""

    wanted = Signal()

    def __init__(self, canvas: ChartCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.button = QToolButton(canvas)
        name_target(self.button, "chart.automatic")
        self.button.setProperty("kind", "corner")
        self.button.setText(translate("Chart", "Auto", "of the range of values, on a small button"))
        said = translate(
            "Chart", "The range of values is held as it was stretched. Let it follow the bars again."
        )
        self.button.setToolTip(said)
        self.button.setAccessibleName(said)
        self.button.clicked.connect(self.wanted)
        canvas.laid_out.connect(self._place)

    def render(self, props: ChartProps) -> None:
        """Be there where a range is held. One that has the keyboard leaves it to the chart."""
        if not props.ranges and self.button.hasFocus():
            self._canvas.setFocus()
        self.button.setFont(self._canvas.label_font)
        self.button.setVisible(bool(props.ranges))
        self._place()

    def _place(self) -> None:
        if not self._canvas.panes:
            return
        width, height = self._canvas.price_pane.axis_width, px(FOOT)
        canvas = self._canvas
        self.button.setGeometry(
            canvas.width() - width + MARGIN,
            canvas.height() - height + MARGIN,
            width - 2 * MARGIN,
            height - 2 * MARGIN,
        )
