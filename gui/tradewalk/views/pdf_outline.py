"""Adds to a PDF what its writer leaves out: an outline, the language of the text, the title in the window's bar.

Structure: ISO 32000-1, 12.3.3 (outlines), 14.9.2 (language).
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from tradewalk.views.pdf_file import PdfFile, PdfUnusable

_KIDS = re.compile(rb"/Kids\s*\[(.*?)\]", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+)\s+0\s+R")


class Bookmark(NamedTuple):
    """An entry of the outline: the page, counted from 0, and how far down, in points from the page's lower edge."""

    title: str
    page: int
    top: float


def with_outline(content: bytes, bookmarks: Sequence[Bookmark], language: str) -> bytes:
    """The PDF with an outline and a language (``zh-Hant``), in the order of ``pdf_file``.

    Raises PdfUnusable, and IndexError for a page that it has not.
    """
    file = PdfFile.read(content)
    root = file.root()
    pages = _pages(file, file.objects[root])
    outline = file.add(b"")
    numbers = [file.add(b"") for _ in bookmarks]
    ends = f"/First {numbers[0]} 0 R /Last {numbers[-1]} 0 R /Count {len(numbers)} " if numbers else ""
    file.objects[outline] = f"<< /Type /Outlines {ends}>>".encode()
    for place, (number, bookmark) in enumerate(zip(numbers, bookmarks, strict=True)):
        before = f"/Prev {numbers[place - 1]} 0 R " if place else ""
        after = f"/Next {numbers[place + 1]} 0 R " if place + 1 < len(numbers) else ""
        there = f"/Dest [{pages[bookmark.page]} 0 R /XYZ null {bookmark.top:.2f} null]"
        title = bookmark.title.encode("utf-16-be").hex().upper()
        links = f"/Parent {outline} 0 R {before}{after}{there}"
        file.objects[number] = f"<< /Title <FEFF{title}> {links} >>".encode()
    file.objects[root] = _catalogue(file.objects[root], outline, language)
    return file.written()


def _catalogue(old: bytes, outline: int, language: str) -> bytes:
    entries = (
        f"/Outlines {outline} 0 R /PageMode /UseOutlines /Lang ({language}) "
        "/ViewerPreferences << /DisplayDocTitle true >>"
    )
    return old.rstrip()[: -len(b">>")] + entries.encode() + b"\n>>"


def _pages(file: PdfFile, catalogue: bytes) -> list[int]:
    """The numbers of the page objects, in their order."""
    kids = _KIDS.search(file.objects[file.reference(catalogue, b"Pages")])
    if kids is None:
        raise PdfUnusable("The PDF does not say which pages it has.")
    return [int(number) for number in _REFERENCE.findall(kids[1])]
