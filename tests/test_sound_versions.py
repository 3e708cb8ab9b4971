"""The installed PySide6 and Python are a sound pair.

PySide6 6.12.0 drops a reference to None at every call of a method that returns None. Before Python 3.12 the
count of those references is real, and the process dies when it reaches zero.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage, QPainter

CALLS = 1000
TOLERATED = 100


def references_lost(call: Callable[[], object]) -> int:
    """How many references to None a thousand calls have cost."""
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return before - sys.getrefcount(None)


def test_naming_an_object_costs_no_reference_to_none() -> None:
    named = QObject()
    assert references_lost(lambda: named.setObjectName("ticket")) < TOLERATED


@pytest.mark.usefixtures("qapp")
def test_drawing_a_line_costs_no_reference_to_none() -> None:
    image = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    try:
        assert references_lost(lambda: painter.drawLine(0, 0, 7, 7)) < TOLERATED
    finally:
        painter.end()


def test_the_known_unsound_pair_is_not_installed() -> None:
    import PySide6

    assert sys.version_info >= (3, 12) or PySide6.__version__ != "6.12.0"
