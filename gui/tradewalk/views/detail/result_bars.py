"""Revenue and profit of some periods as pairs of bars. What they show stands in words in the table below."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tradewalk.market.results_history import Period
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.theme import Appearance, Theme

HEIGHT = 112
LABELS = 28
"""Two lines below the bars."""
SMALL = 11
WIDEST_BAR = 22
GAP = 2


class ResultBars(QWidget):
    """Bars stand on a line of zero; a loss hangs below it. Accent is revenue, grey is profit: no price colours."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, name)
        self.setFixedHeight(px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pairs: tuple[tuple[float, float], ...] = ()
        self._labels: tuple[str, ...] = ()
        self._put_on(appearance.theme)
        appearance.theme_changed.connect(self._put_on)

    def show_periods(self, periods: tuple[Period, ...], labels: tuple[str, ...], said: str) -> None:
        """Show periods with what stands below each, and what is read aloud."""
        self._pairs = tuple((float(each.amounts.revenue), float(each.amounts.profit)) for each in periods)
        self._labels = labels
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(240), px(HEIGHT))

    def bars(self) -> list[tuple[QRectF, QRectF]]:
        """Where the bars of each period stand."""
        top, height = px(4), self.height() - px(LABELS) - px(6)
        highest = max((max(pair) for pair in self._pairs), default=0.0)
        lowest = min((min(pair) for pair in self._pairs), default=0.0)
        highest, lowest = max(highest, 0.0), min(lowest, 0.0)
        unit = height / ((highest - lowest) or 1.0)
        zero = top + highest * unit
        slot = self.width() / max(1, len(self._pairs))
        wide = min(px(WIDEST_BAR), (slot - 4 * GAP) / 2)
        rows = []
        for place, (revenue, profit) in enumerate(self._pairs):
            middle = slot * (place + 0.5)
            rows.append(
                (
                    _bar(middle - GAP / 2 - wide, wide, zero, revenue * unit),
                    _bar(middle + GAP / 2, wide, zero, profit * unit),
                )
            )
        return rows

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = self.font()
        font.setPixelSize(px(SMALL))
        painter.setFont(font)
        bars = self.bars()
        slot = self.width() / max(1, len(bars))
        zero = max((rect.bottom() for rect, _ in bars), default=0.0)
        painter.fillRect(QRectF(0, zero, self.width(), 1), self._line)
        for place, (revenue, profit) in enumerate(bars):
            painter.fillRect(revenue, self._revenue)
            painter.fillRect(profit, self._profit)
            painter.setPen(self._ink)
            below = QRectF(slot * place, self.height() - px(LABELS), slot, px(LABELS))
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._labels[place])

    def _put_on(self, theme: Theme) -> None:
        colours = theme.colours
        self._revenue, self._profit = QColor(colours.accent), QColor(colours.ink_3)
        self._line, self._ink = QColor(colours.line), QColor(colours.ink_2)
        self.update()


def _bar(left: float, width: float, zero: float, height: float) -> QRectF:
    """From the line of zero upwards, or downwards for a loss; what is there is seen."""
    if 0 < abs(height) < 1:
        height = 1.0 if height > 0 else -1.0
    return QRectF(left, zero - height, width, height).normalized()
