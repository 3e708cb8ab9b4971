"""The pieces that a guide in PDF is made of, and how they are spread over pages.

Heights and places are in the dots of the writer, from the upper edge of a page's body.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QPen, QTextDocument

from tradewalk.views.pdf_pages import RESOLUTION, page_font
from tradewalk.views.theme import Palette, theme_of

GAP = 12.0
"""Dots between two pieces, at a gap of 1."""
PIXEL = RESOLUTION / 96
"""Dots to a logical pixel of a picture."""
HIGHEST = 0.6
"""The part of a page that a picture may take."""


class Ink(StrEnum):
    """How a text is written."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    QUIET = "quiet"


_POINTS = {Ink.TITLE: 20.0, Ink.HEADING: 13.0, Ink.BODY: 10.0, Ink.QUIET: 9.0}


class Piece(NamedTuple):
    """Something that stays whole. ``gap`` is left free above it, but not at the head of a page."""

    height: float
    draw: Callable[[QPainter], None]
    gap: float = GAP
    bookmark: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Pieces that stay together on a page, if they fit on one."""

    pieces: Sequence[Piece]
    starts_page: bool = False

    @property
    def height(self) -> float:
        """At the head of a page."""
        return sum(piece.gap + piece.height for piece in self.pieces) - self.pieces[0].gap


class Placed(NamedTuple):
    """A piece and where it stands."""

    page: int
    top: float
    piece: Piece


def arranged(blocks: Sequence[Block], height: float) -> list[Placed]:
    """Each piece in its place. A block goes to the next page where it would not fit on this one; a piece, too."""
    placed: list[Placed] = []
    page, bottom = 0, 0.0
    for block in blocks:
        needed = block.height + (block.pieces[0].gap if bottom else 0)
        if bottom and (block.starts_page or bottom + needed > height):
            page, bottom = page + 1, 0.0
        for piece in block.pieces:
            top = bottom + piece.gap if bottom else 0.0
            if bottom and top + piece.height > height:
                page, top = page + 1, 0.0
            placed.append(Placed(page, top, piece))
            bottom = top + piece.height
    return placed


class Pieces:
    """Makes pieces of a width. ``pages`` tells on which page (from 0) a bookmark is, once that is known."""

    def __init__(self, writer: QPdfWriter, room: QSizeF, pages: Mapping[str, int]) -> None:
        self._writer, self._room, self._pages = writer, room, pages
        self._colours = theme_of(Palette.LIGHT).colours

    @property
    def quiet(self) -> str:
        """The colour of what is less important."""
        return self._colours.ink_2

    def text(self, html: str, ink: Ink = Ink.BODY, *, gap: float = 1, bookmark: str = "") -> Piece:
        """A text that wraps."""
        document = self._document(html, ink, self._room.width())
        return Piece(document.size().height(), document.drawContents, GAP * gap, bookmark)

    def picture(self, image: QImage) -> Piece:
        """A picture at its own size, or smaller where it would be too wide or too high."""
        own = QSizeF(image.deviceIndependentSize()) * PIXEL
        most = QSizeF(self._room.width(), self._room.height() * HIGHEST)
        size = own.scaled(most, Qt.AspectRatioMode.KeepAspectRatio) if _exceeds(own, most) else own

        def draw(painter: QPainter) -> None:
            area = QRectF(0, 0, size.width(), size.height())
            painter.drawImage(area, image)
            painter.setPen(QPen(QColor(self._colours.line), 1))
            painter.drawRect(area)

        return Piece(size.height(), draw)

    def contents_line(self, title: str) -> Piece:
        """A line of the contents: a title that is a bookmark elsewhere, and its page."""
        document = self._document(escape(title), Ink.BODY, self._room.width() * 0.9)

        def draw(painter: QPainter) -> None:
            document.drawContents(painter)
            painter.setFont(page_font(_POINTS[Ink.BODY]))
            painter.setPen(QColor(self._colours.ink))
            box = QRectF(0, 0, self._room.width(), document.size().height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, f"{self._pages[title] + 1}")

        return Piece(document.size().height(), draw, GAP / 3)

    def _document(self, html: str, ink: Ink, width: float) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        font = page_font(_POINTS[ink])
        document.setDefaultFont(font)
        document.setDefaultStyleSheet("b { font-weight: 600 }")
        colour = self._colours.ink_2 if ink is Ink.QUIET else self._colours.ink
        weight = 600 if ink in (Ink.TITLE, Ink.HEADING) else 400
        document.documentLayout().setPaintDevice(self._writer)
        document.setHtml(f'<div style="color:{colour};font-weight:{weight}">{html}</div>')
        document.setTextWidth(width)
        return document


def _exceeds(size: QSizeF, most: QSizeF) -> bool:
    return size.width() > most.width() or size.height() > most.height()
