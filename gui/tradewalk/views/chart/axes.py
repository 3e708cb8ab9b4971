"""The axes: labels that never overlap, never leave the plot, and make way for the price tag."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from tradewalk.views import formatting
from tradewalk.views.chart.plotting import AxisItem
from tradewalk.views.scale import px
from tradewalk.views.theme import RADII, Theme

LABEL_SIZE = 11
LABEL_GAP = 14
TAG_HEIGHT = 18


class Label(NamedTuple):
    """A text at a place of the axis."""

    position: float
    text: str


class Tag(NamedTuple):
    """The price that stands out on the axis, on its colour."""

    value: float
    text: str
    colour: str


def label_font(font: QFont) -> QFont:
    """The application's font in the size of labels."""
    small = QFont(font)
    small.setPixelSize(px(LABEL_SIZE))
    return small


def labels_that_fit(
    labels: Sequence[Label], first: float, last: float, size: float, widths: Sequence[float]
) -> tuple[Label, ...]:
    """The labels that lie whole within *size* pixels for the range, and apart from their neighbours."""
    return tuple(_fitting(labels, first, last, size, widths))


def _fitting(
    labels: Sequence[Label], first: float, last: float, size: float, widths: Sequence[float]
) -> Iterator[Label]:
    end = 0.0
    for label, width in zip(labels, widths, strict=True):
        centre = (label.position - first) / (last - first) * size
        if centre - width / 2 >= end and centre + width / 2 <= size:
            end = centre + width / 2 + LABEL_GAP
            yield label


class PriceAxis(AxisItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Prices on the right with grid lines, and the tag of the last price. Its width does not jump."""

    def __init__(self) -> None:
        super().__init__("right")
        self._decimals = 2
        self._tag: Tag | None = None
        self._ticks: tuple[float, ...] = ()
        self._hidden: frozenset[float] = frozenset()
        self._on_tag = QColor(Qt.GlobalColor.white)
        self.setStyle(tickLength=0, tickTextOffset=8, autoExpandTextSpace=False, maxTickLevel=0)
        self.setGrid(255)
        self.setTickDensity(1.6)

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme."""
        self.setStyle(tickFont=label_font(font))
        self.setTextPen(QColor(theme.colours.ink_2))
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.setTickPen(QPen(QColor(theme.colours.line_soft)))
        self._on_tag = QColor(theme.colours.surface)
        self._metrics = QFontMetricsF(label_font(font))

    def measure(self, highest: float, decimals: int) -> None:
        """Make room for the longest price that may stand here."""
        self._decimals = decimals
        text = formatting.number(formatting.decimal_of(highest * 2), decimals)
        self.setWidth(int(self._metrics.horizontalAdvance(text)) + 24)

    def put_tag(self, tag: Tag | None) -> None:
        """Mark a price. The labels are drawn anew only where the tag hides another one than before."""
        if tag == self._tag:
            return
        self._tag = tag
        if self._is_drawn_otherwise():
            self.picture = None
            self.update()
        else:
            # The grid is the axis's too: painted whole, it would have the whole plot painted.
            self.update(QRectF(0, 0, self.width(), self.height()))

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        levels: list[tuple[float, list[float]]] = super().tickValues(low, high, size)[:1]
        if high <= low:
            return []
        self._ticks = tuple(value for _step, values in levels for value in values)
        self._hidden = self._hidden_by_tag(low, high, size)
        return [(step, [v for v in values if v not in self._hidden]) for step, values in levels]

    def _is_drawn_otherwise(self) -> bool:
        """Whether another tick than before has no room for its label."""
        view = self.linkedView()
        if view is None:
            return True
        low, high = view.viewRange()[1]
        return self._hidden != self._hidden_by_tag(low, high, self.height())

    def _hidden_by_tag(self, low: float, high: float, size: float) -> frozenset[float]:
        return frozenset(value for value in self._ticks if not self._has_room(value, low, high, size))

    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:
        decimals = 0 if spacing >= 1 else self._decimals
        return [formatting.number(formatting.decimal_of(value), decimals) for value in values]

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        super().paint(painter, option, widget)
        view = self.linkedView()
        if self._tag is None or view is None:
            return
        low, high = view.viewRange()[1]
        if low <= self._tag.value <= high:
            top = self._tag_place(self._tag, low, high, self.height()) - px(TAG_HEIGHT) / 2
            self._paint_tag(painter, QRectF(3, top, self.width() - 6, px(TAG_HEIGHT)), self._tag)

    def _paint_tag(self, painter: QPainter, box: QRectF, tag: Tag) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tag.colour))
        painter.drawRoundedRect(box, RADII.chip, RADII.chip)
        painter.setPen(self._on_tag)
        painter.setFont(self.style["tickFont"])
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag.text)
        painter.restore()

    def _has_room(self, value: float, low: float, high: float, size: float) -> bool:
        place = self._pixel(value, low, high, size)
        if not LABEL_SIZE <= place <= size - LABEL_SIZE:
            return False
        tag = self._tag
        return tag is None or abs(place - self._tag_place(tag, low, high, size)) > px(TAG_HEIGHT)

    def _tag_place(self, tag: Tag, low: float, high: float, size: float) -> float:
        """The middle of the tag, which lies whole within the plot."""
        return min(
            max(self._pixel(tag.value, low, high, size), px(TAG_HEIGHT) / 2), size - px(TAG_HEIGHT) / 2
        )

    @staticmethod
    def _pixel(value: float, low: float, high: float, size: float) -> float:
        return (high - value) / (high - low) * size


class IndexAxis(AxisItem):  # type: ignore[misc]  # pyqtgraph is untyped
    """Labels at given places of an index, such as the first bar of a month."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._labels: tuple[Label, ...] = ()
        self._texts: dict[float, str] = {}
        self.setStyle(tickLength=0, tickTextOffset=6, autoExpandTextSpace=False)
        self.setHeight(24)

    def dress(self, theme: Theme, font: QFont) -> None:
        """Put on the inks of a theme."""
        small = label_font(font)
        self.setStyle(tickFont=small)
        self.setTextPen(QColor(theme.colours.ink_2))
        self.setPen(QPen(Qt.PenStyle.NoPen))
        self.setTickPen(QPen(QColor(theme.colours.surface)))
        self._metrics = QFontMetricsF(small)

    def show_labels(self, labels: Sequence[Label]) -> None:
        """Carry these labels, by rising position."""
        if tuple(labels) != self._labels:
            self._labels = tuple(labels)
            self._texts = {label.position: label.text for label in labels}
            self.picture = None
            self.update()

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        if high <= low:
            return []
        inside = [label for label in self._labels if low <= label.position <= high]
        widths = [self._metrics.horizontalAdvance(label.text) for label in inside]
        fitting = labels_that_fit(inside, low, high, size, widths)
        return [(1.0, [label.position for label in fitting])]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        return [self._texts[value] for value in values]
