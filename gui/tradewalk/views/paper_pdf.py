"""A document as PDF: A4, the bundled fonts, text that can be selected, SIMULATED and a page number on every page.

The same document gives the same bytes: the file's dates and its id, which Qt takes from the real clock and from
chance, are those of the simulated instant.
"""

import re
from datetime import datetime
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from tradewalk.domain.instants import Instant, moment_of
from tradewalk.views.paper import Paper, disclaimer, simulated_word
from tradewalk.views.paper_html import PaperStyle, paper_html, titled
from tradewalk.views.theme import Palette, theme_of

translate = QCoreApplication.translate
RESOLUTION = 144
MARGIN = 18.0
"""Millimetres."""
BODY_POINTS = 9.0
HEAD = 40
"""Dots at RESOLUTION that the header and the footer take, each."""


class PageTexts(NamedTuple):
    """What stands above and below a page: two texts at its head, two at its foot."""

    simulated: str
    title: str
    disclaimer: str
    page: str


def page_texts(paper: Paper, number: int, count: int) -> PageTexts:
    """The texts of one page."""
    page = translate("Paper", "Page {number} of {count}").format(number=number, count=count)
    return PageTexts(simulated_word(), paper.title, disclaimer(), page)


def paper_document(paper: Paper, size: QSizeF, device: QPaintDevice | None = None) -> QTextDocument:
    """The document laid out on pages of this size, in the dots of the device."""
    colours = theme_of(Palette.LIGHT).colours
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(BODY_POINTS))
    document.setHtml(
        paper_html(paper, PaperStyle(BODY_POINTS, "pt", colours.ink, colours.ink_2, colours.line))
    )
    if device is not None:
        document.documentLayout().setPaintDevice(device)
    document.setPageSize(size)
    return document


def pdf_bytes(paper: Paper, at: Instant) -> bytes:
    """The content of the file; ``at`` is the simulated instant at which it is made."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, paper)
    area = QRectF(0, 0, writer.width(), writer.height())
    body = area.adjusted(0, HEAD, 0, -HEAD)
    document = paper_document(paper, body.size(), writer)
    painter = QPainter(writer)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        _paint_page(painter, document, body, number)
        _paint_frame(painter, area, page_texts(paper, number + 1, document.pageCount()))
    painter.end()
    return _dated(bytes(buffer.data().data()), moment_of(at))


def _writer(buffer: QBuffer, paper: Paper) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(*[MARGIN] * 4)
    )
    layout.setUnits(QPageLayout.Unit.Millimeter)
    layout.setMargins(QMarginsF(*[MARGIN] * 4))
    writer.setPageLayout(layout)
    writer.setTitle(titled(paper))
    writer.setCreator("Tradewalk")
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_URL, repr(paper)))))
    return writer


def _paint_page(painter: QPainter, document: QTextDocument, body: QRectF, number: int) -> None:
    painter.save()
    painter.translate(body.left(), body.top() - number * body.height())
    document.drawContents(painter, QRectF(0, number * body.height(), body.width(), body.height()))
    painter.restore()


def _paint_frame(painter: QPainter, area: QRectF, texts: PageTexts) -> None:
    colours = theme_of(Palette.LIGHT).colours
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    below = area.adjusted(0, area.height() - HEAD / 2, 0, 0)
    painter.setFont(_font(8.0, QFont.Weight.DemiBold))
    painter.setPen(QColor(colours.warn))
    painter.drawText(area, left, texts.simulated)
    painter.setFont(_font(8.0))
    painter.setPen(QColor(colours.ink_2))
    painter.drawText(area, right, texts.title)
    painter.drawText(below, left, texts.disclaimer)
    painter.drawText(below, right, texts.page)


def _font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The application's, without its figures of one width: Qt writes those without saying which digits they are."""
    font = QFont(QGuiApplication.font())
    font.unsetFeature(QFont.Tag("tnum"))
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font


def _dated(content: bytes, moment: datetime) -> bytes:
    """The file with the simulated moment for the real one; nothing in it moves."""
    plain = moment.strftime("%Y%m%d%H%M%S").encode()
    written = moment.strftime("%Y-%m-%dT%H:%M:%S").encode()
    content = re.sub(rb"(\(D:)\d{14}", rb"\g<1>" + plain, content)
    return re.sub(rb'(xmp:\w+Date=")[\dT:-]{19}', rb"\g<1>" + written, content)
