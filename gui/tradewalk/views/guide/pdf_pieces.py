"""The pieces that a guide in PDF is made of: texts, pictures, lines of the contents. Sizes are in the writer's dots."""

from collections.abc import Mapping
from enum import StrEnum
from html import escape
from typing import Self

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QPen, QTextDocument

from tradewalk.views.guide.pdf_layout import GAP, Piece
from tradewalk.views.pdf_pages import RESOLUTION, page_font
from tradewalk.views.qt_html import kept_together
from tradewalk.views.theme import Palette, theme_of

PIXEL = RESOLUTION / 96
"""Dots to a logical pixel of a picture."""
HIGHEST = 0.6
"""The part of a page that a picture may take."""
GUTTER = 3 * GAP
"""Dots between two columns."""


class Ink(StrEnum):
    """How a text is written."""

    TITLE = "title"
    HEADING = "heading"
    BODY = "body"
    QUIET = "quiet"


_POINTS = {Ink.TITLE: 20.0, Ink.HEADING: 13.0, Ink.BODY: 10.0, Ink.QUIET: 9.0}


class Pieces:
    """Makes pieces of the width of a room. ``pages`` tells on which page (from 0) a bookmark is, once that is known."""

    def __init__(self, writer: QPdfWriter, room: QSizeF, pages: Mapping[str, int]) -> None:
        self._writer, self.room, self._pages = writer, room, pages
        self._colours = theme_of(Palette.LIGHT).colours

    @property
    def quiet(self) -> str:
        """The colour of what is less important."""
        return self._colours.ink_2

    @property
    def offset(self) -> float:
        """From the left edge of a column to that of the one beside it."""
        return self.column().room.width() + GUTTER

    def column(self) -> Self:
        """Makes pieces of the width of one of two columns."""
        room = QSizeF((self.room.width() - GUTTER) / 2, self.room.height())
        return type(self)(self._writer, room, self._pages)

    def is_narrow(self, image: QImage) -> bool:
        """Whether a picture is no smaller in a column."""
        return self._size_of(image).width() <= self.column().room.width()

    def text(self, html: str, ink: Ink = Ink.BODY, *, gap: float = 1, bookmark: str = "") -> Piece:
        """A text that wraps."""
        document = self._document(html, ink, self.room.width())
        return Piece(document.size().height(), document.drawContents, GAP * gap, bookmark)

    def picture(self, image: QImage) -> Piece:
        """A picture at its own size, or smaller where it would be too wide or too high."""
        size = self._size_of(image)

        def draw(painter: QPainter) -> None:
            area = QRectF(0, 0, size.width(), size.height())
            painter.drawImage(area, image)
            painter.setPen(QPen(QColor(self._colours.line), 1))
            painter.drawRect(area)

        return Piece(size.height(), draw)

    def _size_of(self, image: QImage) -> QSizeF:
        own = QSizeF(image.deviceIndependentSize()) * PIXEL
        most = QSizeF(self.room.width(), self.room.height() * HIGHEST)
        return own.scaled(most, Qt.AspectRatioMode.KeepAspectRatio) if _exceeds(own, most) else own

    def contents_line(self, title: str) -> Piece:
        """A line of the contents: a title that is a bookmark elsewhere, and its page."""
        document = self._document(escape(title), Ink.BODY, self.room.width() * 0.9)

        def draw(painter: QPainter) -> None:
            document.drawContents(painter)
            painter.setFont(page_font(_POINTS[Ink.BODY]))
            painter.setPen(QColor(self._colours.ink))
            box = QRectF(0, 0, self.room.width(), document.size().height())
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
        document.setHtml(kept_together(f'<div style="color:{colour};font-weight:{weight}">{html}</div>'))
        document.setTextWidth(width)
        return document


def _exceeds(size: QSizeF, most: QSizeF) -> bool:
    return size.width() > most.width() or size.height() > most.height()
