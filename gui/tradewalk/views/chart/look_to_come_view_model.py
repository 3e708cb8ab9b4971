"""A look that is chosen and not drawn yet: its tab is marked first, the chart follows in the next turn of the loop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from tradewalk.views.chart.look import ChartLook

AFTER_THE_MARK = 1
"""Real milliseconds after which a chart follows its tab: without any it would be drawn before the mark is painted."""


class LookToCome(QObject):
    """Until it is drawn the chart stays whole as it was. Of several in one turn the last is drawn."""

    def __init__(self, draw: Callable[[ChartLook], None]) -> None:
        super().__init__()
        self._draw = draw
        self._look: ChartLook | None = None
        self._timer = QTimer(self, singleShot=True, interval=AFTER_THE_MARK)
        self._timer.timeout.connect(self.draw_now)

    @property
    def is_settled(self) -> bool:
        """Whether there is none."""
        return self._look is None

    def choose(self, look: ChartLook) -> None:
        """Draw it soon."""
        self._look = look
        self._timer.start()

    def draw_now(self) -> bool:
        """Draw it, if there is one: what draws the chart meanwhile draws it so."""
        look, self._look = self._look, None
        if look is not None:
            self._draw(look)
        return look is not None

    def forget(self) -> None:
        """Another look has been drawn."""
        self._look = None
