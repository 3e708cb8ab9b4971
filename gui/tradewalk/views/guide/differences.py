"""What differs between two pictures, pixel by pixel, and a picture of that."""

from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QImage

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
Flags = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
PALE = 0.3
"""How much of what did not change is left."""
SPREAD = 2
"""A changed pixel is shown this much larger to each side, so that one alone is seen."""
FRAME = 8
"""Device pixels between all that changed and the frame around it."""
MARK = (214, 0, 110)


class Difference(NamedTuple):
    """A picture of what changed, and how many pixels did; one that is there in one of the two alone changed."""

    image: QImage
    pixels: int


def difference_of(old: QImage, new: QImage) -> Difference | None:
    """What changed from one to the other; None for nothing. Pictures of two sizes meet in their upper left corner."""
    before, after = _pixels(old), _pixels(new)
    shape = tuple(max(pair) for pair in zip(before.shape, after.shape, strict=True))
    changed = np.ones(shape[:2], dtype=np.bool_)
    height, width = (min(pair) for pair in zip(before.shape[:2], after.shape[:2], strict=True))
    changed[:height, :width] = (before[:height, :width] != after[:height, :width]).any(axis=2)
    count = int(changed.sum())
    if count == 0:
        return None
    shown = np.full(shape, 255, dtype=np.uint8)
    shown[: after.shape[0], : after.shape[1]] = 255 - ((255 - after) * PALE).astype(np.uint8)
    shown[_spread(changed)] = MARK
    _frame(shown, changed)
    return Difference(_image(shown, new.devicePixelRatio()), count)


def _pixels(image: QImage) -> Pixels:
    """Height × width × (red, green, blue)."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return lines[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def _image(pixels: Pixels, ratio: float) -> QImage:
    height, width = pixels.shape[:2]
    image = QImage(pixels.tobytes(), width, height, width * 3, QImage.Format.Format_RGB888).copy()
    image.setDevicePixelRatio(ratio)
    return image


def _spread(changed: Flags) -> Flags:
    spread = changed.copy()
    for axis in (0, 1):
        once = spread.copy()
        for step in range(1, SPREAD + 1):
            before, after = [slice(None)] * 2, [slice(None)] * 2
            before[axis], after[axis] = slice(None, -step), slice(step, None)
            spread[tuple(after)] |= once[tuple(before)]
            spread[tuple(before)] |= once[tuple(after)]
    return spread


def _frame(shown: Pixels, changed: Flags) -> None:
    """A frame around everything that changed."""
    rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
    top, left = max(rows[0] - FRAME, 0), max(columns[0] - FRAME, 0)
    bottom, right = rows[-1] + FRAME + 1, columns[-1] + FRAME + 1
    inside = shown[top:bottom, left:right]
    for edge in (inside[:3], inside[-3:], inside[:, :3], inside[:, -3:]):
        edge[...] = MARK
