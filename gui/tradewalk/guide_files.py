"""The files of a guide in one language, and those that show what changed since an earlier guide."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from tradewalk.domain.instants import Instant
from tradewalk.guide_play import Made
from tradewalk.services.guide_folder import Kept
from tradewalk.views.guide.camera import DENSITY
from tradewalk.views.guide.changes import (
    Change,
    Pictured,
    changes_between,
    changes_html,
    difference_file,
    old_file,
)
from tradewalk.views.guide.html import guide_html
from tradewalk.views.guide.markdown import guide_markdown
from tradewalk.views.guide.pdf import guide_pdf

PICTURES, ASIDE = "pictures", "changes"
INDEX, PDF, MARKDOWN, CHANGES = "index.html", "guide.pdf", "guide.md", "changes.html"

Files = dict[str, bytes]
"""Path below the folder of the guide → content."""


def files_of(made: Made, formats: Sequence[str], at: Instant) -> Files:
    """Pictures, and the guide in each format. ``at`` is the instant that a PDF bears."""
    files = {picture_path(made, file): png_of(image) for file, image in made.images.items()}
    if "html" in formats:
        files[_path(made, INDEX)] = guide_html(made.guide, PICTURES).encode()
    if "md" in formats:
        files[_path(made, MARKDOWN)] = guide_markdown(made.guide, PICTURES).encode()
    if "pdf" in formats:
        files[_path(made, PDF)] = guide_pdf(made.guide, made.images, at)
    return files


def headings_of(made: Made) -> dict[str, str]:
    """Path of each picture → the heading of its step."""
    pictured = ((step.picture, step.heading) for step in made.guide.steps)
    return {picture_path(made, picture.file): heading for picture, heading in pictured if picture is not None}


def changes_of(made: Made, old: Kept) -> tuple[Change, ...]:
    """Which pictures are other than those of an earlier guide. Raises OSError for one that cannot be read."""
    before = {
        path.rpartition("/")[2]: Pictured(heading, _read(old, path))
        for path, heading in old.pictures.get(made.guide.language, {}).items()
    }
    now = {
        path.rpartition("/")[2]: Pictured(heading, made.images[path.rpartition("/")[2]])
        for path, heading in headings_of(made).items()
    }
    return changes_between(before, now)


def files_of_changes(made: Made, changes: Sequence[Change]) -> Files:
    """The page of what changed, and the pictures that it has besides those of the guide."""
    page = changes_html(made.guide, changes, PICTURES, ASIDE)
    images = dict(_images_of(made, changes))
    return {_path(made, CHANGES): page.encode(), **{path: png_of(image) for path, image in images.items()}}


def png_of(image: QImage) -> bytes:
    """The content of a PNG file, as small as it can be made without losing anything."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", 0)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def picture_path(made: Made, file: str) -> str:
    """Where a picture lies below the folder of the guide."""
    return _path(made, f"{PICTURES}/{file}")


def _path(made: Made, name: str) -> str:
    return f"{made.guide.language}/{name}"


def _read(old: Kept, path: str) -> QImage:
    image = QImage(str(old.folder / path))
    if image.isNull():
        raise FileNotFoundError(2, "it is no picture that can be read", str(old.folder / path))
    image.setDevicePixelRatio(DENSITY)
    return image


def _images_of(made: Made, changes: Sequence[Change]) -> Iterator[tuple[str, QImage]]:
    for change in changes:
        if change.old is not None:
            yield _path(made, f"{ASIDE}/{old_file(change.file)}"), change.old
        if change.difference is not None:
            yield _path(made, f"{ASIDE}/{difference_file(change.file)}"), change.difference
