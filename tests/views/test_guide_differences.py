"""Which pictures changed, and a picture of what did."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tradewalk.views.guide.changes import Pictured, changes_between, count_text
from tradewalk.views.guide.differences import FRAME, MARK, difference_of


def an_image(
    width: int = 120, height: int = 80, spot: QRect | None = None, colour: str = "#2f5bea"
) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    if spot is not None:
        painter = QPainter(image)
        painter.fillRect(spot, QColor(colour))
        painter.end()
    return image


SPOT = QRect(50, 30, 4, 3)


def test_equal_pictures_do_not_differ_however_they_are_kept() -> None:
    one = an_image(spot=SPOT)
    assert difference_of(one, one.copy()) is None
    assert difference_of(one, one.convertToFormat(QImage.Format.Format_RGB888)) is None


@pytest.mark.parametrize("colour", ["#2f5bea", "#fffffe"])
def test_every_pixel_that_is_other_counts_however_little(colour: str) -> None:
    found = difference_of(an_image(), an_image(spot=SPOT, colour=colour))
    assert found is not None
    assert found.pixels == SPOT.width() * SPOT.height()


def test_what_changed_is_marked_and_framed_and_the_rest_is_pale() -> None:
    dark = QRect(0, 0, 10, 10)
    old, new = an_image(spot=dark), an_image(spot=dark)
    painter = QPainter(new)
    painter.fillRect(SPOT, Qt.GlobalColor.black)
    painter.end()
    found = difference_of(old, new)
    assert found is not None
    mark = QColor(*MARK)
    assert found.image.pixelColor(SPOT.center()) == mark
    assert found.image.pixelColor(SPOT.left() - FRAME, SPOT.top()) == mark
    assert found.image.pixelColor(dark.center()).lightness() > QColor("#2f5bea").lightness()
    assert found.image.pixelColor(100, 70) == QColor(Qt.GlobalColor.white)


@pytest.mark.parametrize(
    ("old", "new"), [((120, 80), (120, 90)), ((130, 80), (120, 80)), ((130, 80), (120, 90))]
)
def test_pictures_of_two_sizes_differ_in_what_one_lacks(old: tuple[int, int], new: tuple[int, int]) -> None:
    found = difference_of(an_image(*old), an_image(*new))
    assert found is not None
    whole = max(old[0], new[0]) * max(old[1], new[1])
    assert found.pixels == whole - min(old[0], new[0]) * min(old[1], new[1])
    assert (found.image.width(), found.image.height()) == (max(old[0], new[0]), max(old[1], new[1]))


def test_exactly_what_changed_is_listed_and_what_is_new_and_gone() -> None:
    same, other = an_image(), an_image(spot=SPOT)
    old = {"a.png": Pictured("A", same), "b.png": Pictured("B before", same), "gone.png": Pictured("G", same)}
    new = {"new.png": Pictured("N", same), "b.png": Pictured("B", other), "a.png": Pictured("A", same)}
    changes = changes_between(old, new)
    assert [(change.file, change.heading) for change in changes] == [
        ("new.png", "N"),
        ("b.png", "B"),
        ("gone.png", "G"),
    ]
    assert [(change.old is None, change.new is None, change.difference is None) for change in changes] == [
        (True, False, True), (False, False, False), (False, True, True),
    ]  # fmt: skip


def test_nothing_that_changed_is_said_so() -> None:
    assert changes_between({"a.png": Pictured("A", an_image())}, {"a.png": Pictured("A", an_image())}) == ()
    assert count_text(0, 12) == "No picture has changed."
