"""How large things are: logical pixels at a text size of 100 %, brought to the text size in force.

The text size is the application font's; views take their measures when they are built, and are built anew when it
changes. Distances between things (``theme.SPACING``) stay as they are.
"""

from PySide6.QtWidgets import QApplication

BODY_SIZE = 13
"""The body font's size in pixels at 100 %."""


def body_size(text_size: int) -> int:
    """The body font's size in pixels at a text size in percent."""
    return round(BODY_SIZE * text_size / 100)


def text_scale() -> float:
    """The text size in force: 1.0 at 100 %, 2.0 at 200 %."""
    size = QApplication.font().pixelSize()
    return size / BODY_SIZE if size > 0 else 1.0


def px(length: int) -> int:
    """A width or height that holds text, at the text size in force."""
    return round(length * text_scale())
