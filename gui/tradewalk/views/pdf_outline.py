"""Adds to a PDF what its writer leaves out: an outline, the language of the text, the title in the window's bar.

A PDF may be added to at its end: new objects, a table of where they stand, a trailer that names the one before. What
was written stays as it is, byte for byte. Structure: ISO 32000-1, 7.5.6 (incremental updates), 12.3.3 (outlines),
14.9.2 (language).
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)
_ROOT = re.compile(rb"/Root\s+(\d+)\s+0\s+R")
_SIZE = re.compile(rb"/Size\s+(\d+)")
_PAGES = re.compile(rb"/Pages\s+(\d+)\s+0\s+R")
_KIDS = re.compile(rb"/Kids\s*\[(.*?)\]", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+)\s+0\s+R")


class PdfUnusable(ValueError):
    """The content is no PDF of the plain kind that is written here. The message is one sentence."""


class Bookmark(NamedTuple):
    """An entry of the outline: the page, counted from 0, and how far down, in points from the page's lower edge."""

    title: str
    page: int
    top: float


def with_outline(content: bytes, bookmarks: Sequence[Bookmark], language: str) -> bytes:
    """The PDF with an outline and a language (``zh-Hant``). Raises PdfUnusable; IndexError for no page of it."""
    found = _TRAILER.search(content)
    if found is None:
        raise PdfUnusable("The PDF does not end in a trailer.")
    trailer, before = found[1], int(found[2])
    root, size = _number(_ROOT, trailer), _number(_SIZE, trailer)
    catalogue = _object(content, root)
    pages = _pages(content, catalogue)
    outline = _outline_objects(bookmarks, pages, size)
    added = {root: _catalogue(catalogue, size, language), **outline}
    return content + _addition(len(content), added, trailer, before)


def _catalogue(old: bytes, outline: int, language: str) -> bytes:
    entries = (
        f"/Outlines {outline} 0 R /PageMode /UseOutlines /Lang ({language}) "
        "/ViewerPreferences << /DisplayDocTitle true >>"
    )
    return old.rstrip()[: -len(b">>")] + entries.encode() + b"\n>>"


def _outline_objects(bookmarks: Sequence[Bookmark], pages: Sequence[int], first: int) -> dict[int, bytes]:
    """The outline under the number *first*, its entries under those that follow."""
    numbers = range(first + 1, first + 1 + len(bookmarks))
    ends = f"/First {numbers[0]} 0 R /Last {numbers[-1]} 0 R /Count {len(bookmarks)} " if bookmarks else ""
    objects = {first: f"<< /Type /Outlines {ends}>>".encode()}
    for place, (number, bookmark) in enumerate(zip(numbers, bookmarks, strict=True)):
        before = f"/Prev {number - 1} 0 R " if place else ""
        after = f"/Next {number + 1} 0 R " if number + 1 in numbers else ""
        there = f"/Dest [{pages[bookmark.page]} 0 R /XYZ null {bookmark.top:.2f} null]"
        title = bookmark.title.encode("utf-16-be").hex().upper()
        objects[number] = f"<< /Title <FEFF{title}> /Parent {first} 0 R {before}{after}{there} >>".encode()
    return objects


def _addition(start: int, objects: dict[int, bytes], trailer: bytes, before: int) -> bytes:
    """What is put behind *start* bytes: the objects, where they stand, and the trailer."""
    body, places = b"", {}
    for number, content in sorted(objects.items()):
        places[number] = start + len(body)
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    lines = (b"%d 1\n%010d 00000 n \n" % entry for entry in places.items())
    table = b"xref\n0 1\n0000000000 65535 f \n" + b"".join(lines)
    size = max(_number(_SIZE, trailer), max(objects) + 1)
    kept = _SIZE.sub(b"/Size %d" % size, trailer).strip()
    end = b"trailer\n<<\n%s\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (kept, before, start + len(body))
    return body + table + end


def _pages(content: bytes, catalogue: bytes) -> list[int]:
    """The numbers of the page objects, in their order."""
    kids = _KIDS.search(_object(content, _number(_PAGES, catalogue)))
    if kids is None:
        raise PdfUnusable("The PDF does not say which pages it has.")
    return [int(number) for number in _REFERENCE.findall(kids[1])]


def _object(content: bytes, number: int) -> bytes:
    """What stands between ``obj`` and ``endobj``; of an object that was written twice, the later."""
    found = re.findall(rb"(?:^|\n)%d 0 obj\s*(.*?)\s*endobj" % number, content, re.DOTALL)
    if not found:
        raise PdfUnusable(f"The PDF has no object {number}.")
    return bytes(found[-1])


def _number(pattern: re.Pattern[bytes], text: bytes) -> int:
    found = pattern.search(text)
    if found is None:
        raise PdfUnusable(f"The PDF does not say {pattern.pattern.decode()}.")
    return int(found[1])
