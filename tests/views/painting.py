"""What a chart paints, as pixels."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tradewalk.views.chart.pane import Layer
from tradewalk.views.chart.projection import Projection

Pixels = NDArray[np.uint32]
Box = tuple[int, int, int, int]
GROUND = "#ffffff"


def pixels_of(image: QImage) -> Pixels:
    """Rows × columns of colours."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), dtype=np.uint32).reshape(plain.height(), -1)
    pixels: Pixels = rows[:, : plain.width()] & np.uint32(0xFFFFFF)
    return pixels


def painted(layer: Layer, projection: Projection, *bars: int) -> Pixels:
    """What a layer paints on white of these bars, of all in view where none are named."""
    image = QImage(projection.area.width, projection.area.height, QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    layer.paint(painter, projection, *(bars or projection.sight.bars))
    painter.end()
    return pixels_of(image)


def number_of(colour: str) -> int:
    """A colour as it stands among pixels."""
    return QColor(colour).rgb() & 0xFFFFFF


def boxes(pixels: Pixels, colour: str) -> list[Box]:
    """Left, top, width and height of each run of pixel columns that are of a colour at the same rows."""
    is_ink = pixels == number_of(colour)
    spans = [
        (int(rows[0]), len(rows)) if len(rows := np.flatnonzero(column)) else None for column in is_ink.T
    ]
    found: list[Box] = []
    for x, span in enumerate(spans):
        if span is None:
            continue
        if x and spans[x - 1] == span:
            left, top, width, height = found.pop()
            found.append((left, top, width + 1, height))
        else:
            found.append((x, *span[:1], 1, span[1]))
    return found


class _Watch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[QRect] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.boxes += list(event.region())  # type: ignore[call-overload]  # PySide6's stubs know no iteration
        return False


@contextmanager
def what_is_painted(widget: QWidget) -> Iterator[list[QRect]]:
    """The parts of a widget that are painted from now on."""
    watch = _Watch()
    widget.installEventFilter(watch)
    yield watch.boxes
    widget.removeEventFilter(watch)
