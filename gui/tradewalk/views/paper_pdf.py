"""A document as PDF: A4, the bundled fonts, text that can be selected, SIMULATED and a page number on every page."""

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSizeF
from PySide6.QtGui import QPaintDevice, QPainter, QTextDocument

from tradewalk.domain.instants import Instant, moment_of
from tradewalk.views.paper import Paper
from tradewalk.views.paper_html import PaperStyle, paper_html, titled
from tradewalk.views.paper_rows import keep_rows_whole
from tradewalk.views.pdf_pages import HEAD, page_font, page_texts, page_writer, paint_frame, settled
from tradewalk.views.qt_html import kept_together
from tradewalk.views.theme import Palette, theme_of

BODY_POINTS = 9.0


def paper_document(paper: Paper, size: QSizeF, device: QPaintDevice | None = None) -> QTextDocument:
    """The document laid out on pages of this size, in the dots of the device."""
    colours = theme_of(Palette.LIGHT).colours
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(page_font(BODY_POINTS))
    style = PaperStyle(BODY_POINTS, "pt", colours.ink, colours.ink_2, colours.line)
    document.setHtml(kept_together(paper_html(paper, style)))
    if device is not None:
        document.documentLayout().setPaintDevice(device)
    document.setPageSize(size)
    keep_rows_whole(document)
    return document


def pdf_bytes(paper: Paper, at: Instant) -> bytes:
    """The content of the file; ``at`` is the simulated instant at which it is made."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = page_writer(buffer, titled(paper), repr(paper))
    area = QRectF(0, 0, writer.width(), writer.height())
    body = area.adjusted(0, HEAD, 0, -HEAD)
    document = paper_document(paper, body.size(), writer)
    painter = QPainter(writer)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        _paint_page(painter, document, body, number)
        paint_frame(painter, area, page_texts(paper.title, number + 1, document.pageCount()))
    painter.end()
    return settled(bytes(buffer.data().data()), moment_of(at))


def _paint_page(painter: QPainter, document: QTextDocument, body: QRectF, number: int) -> None:
    painter.save()
    painter.translate(body.left(), body.top() - number * body.height())
    document.drawContents(painter, QRectF(0, number * body.height(), body.width(), body.height()))
    painter.restore()
