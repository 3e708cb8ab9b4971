"""What the discs of the account's own trades say to whoever points at them, or comes to their bar by the keyboard."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from tradewalk.domain.orders import Side
from tradewalk.views import formatting
from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.own_series import TradeMark

translate = QCoreApplication.translate


class OwnOnChart(QObject):
    """Belongs to a canvas that has such discs."""

    def __init__(self, canvas: ChartCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._is_told = False
        canvas.viewport().installEventFilter(self)
        canvas.pointed.connect(self._on_pointed)

    def words_at(self, at: QPointF) -> str:
        """What the disc under a point says; empty where there is none."""
        pane = self._canvas.price_pane
        mark = pane.own.mark_at(at, pane.projection)
        return "" if mark is None else self._words(mark)

    def _words(self, mark: TradeMark) -> str:
        said = {
            Side.BUY: translate("Chart", "Bought {count}, at {price} on average"),
            Side.SELL: translate("Chart", "Sold {count}, at {price} on average"),
        }[mark.side]
        decimals = 2 if self._canvas.props is None else self._canvas.props.decimals
        return said.format(
            count=formatting.quantity(mark.quantity), price=formatting.number(mark.price, decimals)
        )

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """One without a disc is left to what else lies there."""
        if not isinstance(event, QHelpEvent) or not self._canvas.panes:
            return False
        words = self.words_at(QPointF(event.pos()))
        if words:
            QToolTip.showText(event.globalPos(), words, self._canvas)
        return bool(words)

    def _on_pointed(self, position: int | None) -> None:
        """Speak for the keyboard: the pointer has its own way to ask."""
        crossing, pane = self._canvas.crosshair.crossing, self._canvas.price_pane
        by_keyboard = crossing is not None and crossing.y is None and self._canvas.hasFocus()
        marks = [mark for mark in pane.own.series.marks if mark.position == position] if by_keyboard else []
        before, self._is_told = self._is_told, bool(marks)
        if marks:
            place = pane.own.place_of(marks[-1], pane.projection).toPoint()
            words = "\n".join(map(self._words, marks))
            QToolTip.showText(self._canvas.viewport().mapToGlobal(place), words, self._canvas)
        elif before:
            QToolTip.hideText()
