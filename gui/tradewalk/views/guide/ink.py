"""How much of a part of a picture is written on: where a number or a bubble would cover something."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage

EDGE = 14
"""Two neighbouring pixels that differ by more, of 255, are the edge of something."""


def ink_of(image: QImage) -> Callable[[QRect], float]:
    """For an image: the share (0 to 1) of a rectangle of it, in logical pixels, that is the edge of something."""
    sums = _sums(image)
    height, width = (length - 1 for length in sums.shape)

    def ink(rect: QRect) -> float:
        left, right = max(rect.left(), 0), min(rect.right() + 1, width)
        top, bottom = max(rect.top(), 0), min(rect.bottom() + 1, height)
        if left >= right or top >= bottom:
            return 0.0
        count = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
        return float(count) / ((right - left) * (bottom - top))

    return ink


def _sums(image: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    """At [y, x]: how many edges lie above and to the left of the pixel (x, y)."""
    size = image.deviceIndependentSize().toSize()
    mode = Qt.TransformationMode.SmoothTransformation
    grey = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode).convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    lines = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    values = lines[:, : grey.width()].astype(np.int16)
    edges = np.zeros(values.shape, dtype=np.int64)
    edges[:, 1:] |= np.abs(np.diff(values, axis=1)) > EDGE
    edges[1:] |= np.abs(np.diff(values, axis=0)) > EDGE
    return np.pad(edges.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
