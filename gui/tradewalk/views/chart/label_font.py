"""The font of a chart's labels."""

from PySide6.QtGui import QFont

from tradewalk.views.scale import px

LABEL_SIZE = 11


def label_font(font: QFont) -> QFont:
    """The application's font in the size of labels."""
    small = QFont(font)
    small.setPixelSize(px(LABEL_SIZE))
    return small
