"""Pictures: what the window shows, without the coach, with marks; cropped, and with a foot."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tradewalk.views.guide.camera import layers_of, photo_of
from tradewalk.views.guide.ink import ink_of
from tradewalk.views.guide.marks import FOOT, Foot, Photo, Pointed, marked_picture
from tradewalk.views.guide.sights import Sight, sights_of
from tradewalk.views.targets import name_target
from tradewalk.views.theme import Palette, theme_of

COLOURS = theme_of(Palette.LIGHT).colours
TEAL, PINK, GREY = QColor("#008080"), QColor("#ff00aa"), QColor("#808080")
NAMED = Foot("SIMULATED", "buy-first")


def is_layer(widget: QWidget) -> bool:
    return widget.objectName() == "layer"


def filled(parent: QWidget | None, colour: QColor, place: QRect) -> QWidget:
    widget = QWidget(parent)
    widget.setAutoFillBackground(True)
    palette = widget.palette()
    palette.setColor(widget.backgroundRole(), colour)
    widget.setPalette(palette)
    widget.setGeometry(place)
    return widget


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = filled(None, GREY, QRect(50, 40, 300, 200))
    qtbot.addWidget(window)
    filled(window, TEAL, QRect(0, 0, 100, 100))
    window.show()
    return window


def pixel(photo: Photo, x: int, y: int) -> QColor:
    """By logical pixels of the photo."""
    ratio = photo.image.devicePixelRatio()
    return photo.image.pixelColor(round(x * ratio), round(y * ratio))


def test_a_photo_is_the_window_at_twice_its_density(window: QWidget) -> None:
    photo = photo_of(window, is_layer)
    assert photo.frame == QRect(window.mapToGlobal(QPoint(0, 0)), QSize(300, 200))
    assert photo.image.size() == QSize(600, 400)
    assert (pixel(photo, 50, 50), pixel(photo, 200, 150)) == (TEAL, GREY)


def test_what_is_laid_over_the_window_is_not_on_it_and_stays(window: QWidget) -> None:
    layer = filled(window, PINK, window.rect())
    layer.setObjectName("layer")
    layer.show()
    layer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layer.setFocus()
    photo = photo_of(window, is_layer)
    assert pixel(photo, 50, 50) == TEAL
    assert layers_of(window, is_layer) == [layer]
    assert layer.isVisible()
    assert layer.mask().isEmpty()
    assert QColor(window.grab().toImage().pixel(10, 10)) == PINK


def test_a_dialog_that_is_open_lies_on_the_window(window: QWidget, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    filled(dialog, PINK, QRect(0, 0, 80, 60))
    dialog.setGeometry(window.x() + 20, window.y() + 30, 80, 60)
    dialog.open()
    photo = photo_of(window, is_layer)
    at = dialog.mapToGlobal(QPoint(40, 30)) - photo.frame.topLeft()
    assert pixel(photo, at.x(), at.y()) == PINK
    dialog.close()
    assert pixel(photo_of(window, is_layer), at.x(), at.y()) == TEAL


def test_another_window_of_the_application_is_not_on_it(window: QWidget, qtbot: QtBot) -> None:
    other = filled(None, PINK, QRect(window.pos(), QSize(100, 100)))
    qtbot.addWidget(other)
    other.show()
    assert pixel(photo_of(window, is_layer), 50, 50) == TEAL


@pytest.fixture
def plain(qapp: QApplication) -> Photo:
    """A window of one colour, somewhere on the screen."""
    assert qapp is not None
    image = QImage(1600, 1200, QImage.Format.Format_RGB32)
    image.fill(GREY)
    image.setDevicePixelRatio(2)
    return Photo(image, QRect(100, 100, 800, 600))


def colour_at(picture: QImage, x: int, y: int) -> QColor:
    return picture.pixelColor(2 * x, 2 * y)


def test_a_picture_has_a_foot_under_the_whole_window(plain: Photo) -> None:
    picture = marked_picture(plain, [], [], COLOURS, NAMED)
    assert picture.size() == QSize(1600, 1200 + 2 * FOOT)
    assert colour_at(picture, 400, 300) == GREY
    assert colour_at(picture, 400, 600 + FOOT // 2) == QColor(COLOURS.surface)


def test_a_ring_is_painted_around_the_target_and_nothing_into_it(plain: Photo) -> None:
    target = QRect(300, 300, 200, 100)
    picture = marked_picture(plain, [Pointed(target)], [plain.frame], COLOURS, NAMED)
    inside = QRect(200, 200, 200, 100)
    rows, columns = range(inside.top() + 1, inside.bottom(), 4), range(inside.left() + 1, inside.right(), 4)
    painted = {colour_at(picture, x, y).name() for x in columns for y in rows}
    assert painted == {GREY.name()}
    ring = [colour_at(picture, inside.right() + 2, y).name() for y in range(inside.top(), inside.bottom())]
    assert set(ring) == {QColor(COLOURS.accent).name()}


def test_a_call_out_says_its_words_on_the_picture(plain: Photo) -> None:
    target = QRect(300, 300, 200, 100)
    with_words, without = (
        marked_picture(plain, [Pointed(target, words)], [plain.frame], COLOURS, NAMED)
        for words in ("Here", "")
    )
    assert with_words != without
    assert marked_picture(plain, [Pointed(target, "Here")], [plain.frame], COLOURS, NAMED) == with_words


def test_a_picture_is_cropped_to_what_was_chosen(plain: Photo) -> None:
    picture = marked_picture(plain, [], [QRect(200, 200, 300, 200)], COLOURS, NAMED)
    assert picture.deviceIndependentSize().toSize() == QSize(312, 212 + FOOT)


def test_ink_is_where_something_is_written() -> None:
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for x in range(20, 60, 3):
        for y in range(20, 60):
            image.setPixelColor(x, y, Qt.GlobalColor.black)
    ink = ink_of(image)
    assert ink(QRect(100, 0, 100, 100)) == 0
    assert ink(QRect(20, 20, 40, 40)) > 0.5
    assert ink(QRect(-50, -50, 40, 40)) == 0


def a_button(parent: QWidget) -> QWidget:
    return QPushButton("&Trade", parent)


def a_named_field(parent: QWidget) -> QWidget:
    box = QWidget(parent)
    QLineEdit(box).setAccessibleName("Limit price")
    return box


def a_card(parent: QWidget) -> QWidget:
    card = QWidget(parent)
    for text, left, top in (("below", 4, 60), ("12.00", 90, 2), ("Buy 688256", 4, 4)):
        label = QLabel(text, card)
        label.setGeometry(left, top, 70, 16)
    field = QLineEdit(card)
    field.setAccessibleName("Limit price")
    field.setGeometry(4, 30, 80, 20)
    return card


def something_silent(parent: QWidget) -> QWidget:
    return QWidget(parent)


@pytest.mark.parametrize(
    ("make", "label"),
    [(a_button, "Trade"), (a_named_field, "Limit price"), (a_card, "Buy 688256"), (something_silent, "")],
)
def test_a_target_is_called_what_a_reader_sees_or_hears(
    window: QWidget, make: Callable[[QWidget], QWidget], label: str
) -> None:
    target = make(window)
    target.setGeometry(120, 20, 160, 30 if make is not a_card else 120)
    for field in target.findChildren(QLineEdit) if make is a_named_field else ():
        field.resize(target.size())
    name_target(target, "guide.target")
    target.show()
    sight = Sight(QRect(target.mapToGlobal(QPoint(0, 0)), target.size()), label)
    assert sights_of(["guide.target"], []) == (sight,)


def test_a_target_that_cannot_be_used_is_seen_and_a_hidden_one_is_not(window: QWidget) -> None:
    target = QPushButton("Send", window)
    name_target(target, "guide.send")
    target.setEnabled(False)
    target.show()
    assert [sight and sight.label for sight in sights_of(["guide.send"], [])] == ["Send"]
    target.hide()
    assert sights_of(["guide.send", "guide.nothing"], []) == (None, None)


def test_a_row_of_a_list_is_called_by_its_text(window: QWidget) -> None:
    from PySide6.QtCore import QStringListModel

    rows = QListView(window)
    rows.setModel(QStringListModel(["First", "Second"], rows))
    name_target(rows, "guide.rows")
    rows.setGeometry(100, 0, 150, 100)
    rows.show()
    (sight,) = sights_of(["guide.rows[2]"], [])
    assert sight is not None
    assert sight.label == "Second"
