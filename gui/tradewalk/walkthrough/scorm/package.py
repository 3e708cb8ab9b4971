"""The package: a ZIP archive of the manifest, the page, its script, its style and its pictures.

Equal content gives equal bytes everywhere: dates are fixed, paths are sorted, and nothing is compressed, since
compressors differ from one machine to the next (and pictures are compressed already).
"""

import io
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from tradewalk.walkthrough.scorm.course import Course, Files
from tradewalk.walkthrough.scorm.course_page import PAGE, PICTURES, SCRIPT, STYLE, page_of
from tradewalk.walkthrough.scorm.manifest import MANIFEST, manifest_of

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first date that a ZIP archive can say."""
_UNIX, _READABLE = 3, 0o100644 << 16


def package_of(course: Course, style: str, script: str, pictures: Files) -> bytes:
    """The bytes of the archive. ``pictures`` has those of the course by name. Raises KeyError for one missing."""
    return archive_of(files_of(course, style, script, pictures))


def files_of(course: Course, style: str, script: str, pictures: Files) -> Files:
    """What lies in the package, by path, the manifest included."""
    content = {
        PAGE: page_of(course).encode(),
        SCRIPT: script.encode(),
        STYLE: style.encode(),
        **{f"{PICTURES}/{name}": pictures[name] for name in course.pictures},
    }
    return {MANIFEST: manifest_of(course, PAGE, sorted(content)).encode(), **content}


def archive_of(files: Files) -> bytes:
    """A ZIP archive of these files; the same files give the same bytes."""
    written = io.BytesIO()
    with ZipFile(written, "w", ZIP_STORED) as archive:
        for path in sorted(files):
            entry = ZipInfo(path, EARLIEST)
            entry.create_system, entry.external_attr = _UNIX, _READABLE
            archive.writestr(entry, files[path])
    return written.getvalue()
