"""The files of a guide, and those that show what changed since an earlier one, without playing anything."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.domain.builders import at
from tests.walkthrough.guides import a_guide
from tradewalk.guide_files import changes_of, files_of, files_of_changes, headings_of, png_of
from tradewalk.guide_play import Made
from tradewalk.services.guide_folder import Kept, read_guide, write_guide
from tradewalk.views.formatting import choose_locale


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    assert qapp is not None
    choose_locale()


def an_image(colour: Qt.GlobalColor) -> QImage:
    image = QImage(120, 80, QImage.Format.Format_RGB32)
    image.fill(colour)
    image.setDevicePixelRatio(2)
    return image


def a_play(**colours: Qt.GlobalColor) -> Made:
    """A guide whose pictures are of these colours, grey where none is said."""
    files = ("search.png", "review.png")
    grey = Qt.GlobalColor.gray
    return Made(a_guide(), {file: an_image(colours.get(file[:-4], grey)) for file in files}, ())


def kept(folder: Path, made: Made, formats: tuple[str, ...] = ("html",)) -> Kept:
    files = files_of(made, formats, at("10:31:50"))
    write_guide(folder, files, {"walkthrough": "buy-first"}, {"en": headings_of(made)})
    return read_guide(folder)


@pytest.mark.parametrize(
    ("formats", "names"),
    [
        (("html",), {"en/index.html"}),
        (("md", "pdf"), {"en/guide.md", "en/guide.pdf"}),
        (("html", "pdf", "md"), {"en/index.html", "en/guide.md", "en/guide.pdf"}),
    ],
)
def test_there_are_the_pictures_and_what_was_asked_for(formats: tuple[str, ...], names: set[str]) -> None:
    pictures = {"en/pictures/search.png", "en/pictures/review.png"}
    assert set(files_of(a_play(), formats, at("10:31:50"))) == names | pictures


def test_a_picture_is_kept_without_a_loss_and_the_same_to_the_byte() -> None:
    image = an_image(Qt.GlobalColor.darkCyan)
    content = png_of(image)
    assert png_of(image.copy()) == content
    assert QImage.fromData(content).convertToFormat(QImage.Format.Format_RGB32) == QImage(
        image
    ).convertToFormat(QImage.Format.Format_RGB32)


def test_nothing_changed_between_two_plays_that_look_the_same(tmp_path: Path) -> None:
    assert changes_of(a_play(), kept(tmp_path / "old", a_play())) == ()
    assert set(files_of_changes(a_play(), ())) == {"en/changes.html"}


def test_exactly_the_pictures_that_changed_are_shown(tmp_path: Path) -> None:
    old = kept(tmp_path / "old", a_play())
    made = a_play(review=Qt.GlobalColor.red)
    changes = changes_of(made, old)
    assert [change.file for change in changes] == ["review.png"]
    files = files_of_changes(made, changes)
    assert set(files) == {"en/changes.html", "en/changes/review-old.png", "en/changes/review-difference.png"}
    assert b"search.png" not in files["en/changes.html"]
    assert QImage.fromData(files["en/changes/review-old.png"]).pixelColor(9, 9) == Qt.GlobalColor.gray


def test_an_old_picture_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    old = kept(tmp_path / "old", a_play())
    (tmp_path / "old/en/pictures/search.png").write_text("no picture")
    with pytest.raises(OSError, match="no picture that can be read"):
        changes_of(a_play(), old)
