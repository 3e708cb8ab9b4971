"""What is done and what is still to come can be told apart in every palette."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from tradewalk.views.how_far import paint_done, paint_to_come
from tradewalk.views.theme import Palette, qt_palette_of, theme_of


@pytest.mark.parametrize("palette", Palette)
def test_what_is_to_come_is_paler_than_what_is_done(palette: Palette) -> None:
    colours = qt_palette_of(theme_of(palette))
    ground = colours.color(QPalette.ColorRole.Base)
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    paint_done(painter, colours, QRectF(0, 0, 20, 20))
    paint_to_come(painter, colours, QRectF(20, 0, 20, 20))
    painter.end()
    done, to_come = (abs(_light(image.pixelColor(x, 10)) - _light(ground)) for x in (10, 30))
    assert to_come < done / 2


def _light(colour: QColor) -> int:
    return colour.red() + colour.green() + colour.blue()
