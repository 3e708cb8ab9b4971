"""Takes a picture of a window and of what is open over it, without what is laid over it to show where to look."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from tradewalk.views.guide.marks import Photo

DENSITY = 2.0
"""Device pixels to a logical one."""
NOWHERE = QRegion(-2, -2, 1, 1)
_OVER = (Qt.WindowType.Dialog, Qt.WindowType.Window, Qt.WindowType.Popup)
"""Windows that belong to a picture, in the order in which they lie over each other; tool tips do not."""

IsLayer = Callable[[QWidget], bool]
"""Whether a widget is laid over a window to show where to look."""


def photo_of(window: QWidget, is_layer: IsLayer, density: float = DENSITY) -> Photo:
    """What a window shows now, with the dialogs, menus and lists that are open over it."""
    seen = [window, *open_over(window, is_layer)]
    frame = QRect()
    for each in seen:
        frame = frame.united(_frame_of(each))
    image = QImage(frame.size() * density, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    image.fill(window.palette().window().color())
    painter = QPainter(image)
    with _hidden(layers_of(window, is_layer)):
        for each in seen:
            each.render(painter, _frame_of(each).topLeft() - frame.topLeft())
    painter.end()
    return Photo(image, frame)


def open_over(window: QWidget, is_layer: IsLayer) -> list[QWidget]:
    """The windows that are open over one: what was opened from it, dialogs before menus and lists."""
    others = [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each is not window and each.windowType() in _OVER and not is_layer(each)
    ]
    opened = [each for each in others if window in _opened_by(each)]
    return sorted(opened, key=lambda each: (_OVER.index(each.windowType()), len([*_opened_by(each)])))


def layers_of(window: QWidget, is_layer: IsLayer) -> list[QWidget]:
    """What is laid over a window, and over those that are open over it, to show where to look."""
    windows = [window, *open_over(window, is_layer)]
    inside = [each for root in windows for each in root.findChildren(QWidget) if is_layer(each)]
    return inside + [each for each in QApplication.topLevelWidgets() if is_layer(each)]


def _opened_by(window: QWidget) -> Iterator[QWidget]:
    """The windows that one was opened from, the nearest first."""
    parent = window.parentWidget()
    while parent is not None:
        window = parent.window()
        yield window
        parent = window.parentWidget()


def _frame_of(window: QWidget) -> QRect:
    return QRect(window.mapToGlobal(window.rect().topLeft()), window.size())


@contextmanager
def _hidden(layers: Sequence[QWidget]) -> Iterator[None]:
    """Without these; they keep place, keyboard and all else, and are only not painted."""
    masks = [(layer, layer.mask()) for layer in layers]
    for layer, _ in masks:
        layer.setMask(NOWHERE)
    try:
        yield
    finally:
        for layer, mask in masks:
            if mask.isEmpty():
                layer.clearMask()
            else:
                layer.setMask(mask)
