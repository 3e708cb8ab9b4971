"""The pages of a PDF, whatever is on them: A4, the bundled fonts, a head and a foot on every one.

The same content gives the same bytes: the file's dates and its id, which Qt takes from the real clock and from
chance, are those of the simulated instant and of the content.
"""

import re
from datetime import datetime
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QRectF, Qt, QUuid
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter

from tradewalk.views.brand_words import brand_name
from tradewalk.views.paper import disclaimer, simulated_word
from tradewalk.views.pdf_file import in_order
from tradewalk.views.theme import Palette, theme_of

translate = QCoreApplication.translate
RESOLUTION = 144
MARGIN = 18.0
"""Millimetres."""
HEAD = 40
"""Dots at RESOLUTION that the header and the footer take, each."""


class PageTexts(NamedTuple):
    """What stands above and below a page: two texts at its head, two at its foot."""

    simulated: str
    title: str
    disclaimer: str
    page: str


def page_texts(title: str, number: int, count: int) -> PageTexts:
    """The texts of one page of a document with this title."""
    page = translate("Paper", "Page {number} of {count}").format(number=number, count=count)
    return PageTexts(simulated_word(), title, disclaimer(), page)


def page_writer(buffer: QBuffer, title: str, identity: str) -> QPdfWriter:
    """What writes A4 pages into a buffer; the same *identity* gives the same id."""
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(*[MARGIN] * 4)
    )
    layout.setUnits(QPageLayout.Unit.Millimeter)
    layout.setMargins(QMarginsF(*[MARGIN] * 4))
    writer.setPageLayout(layout)
    writer.setTitle(title)
    writer.setCreator(brand_name())
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_URL, identity))))
    return writer


def paint_frame(painter: QPainter, area: QRectF, texts: PageTexts) -> None:
    """Paint the head and the foot of a page into all of its area."""
    colours = theme_of(Palette.LIGHT).colours
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
    below = area.adjusted(0, area.height() - HEAD / 2, 0, 0)
    painter.setFont(page_font(8.0, QFont.Weight.DemiBold))
    painter.setPen(QColor(colours.warn))
    painter.drawText(area, left, texts.simulated)
    painter.setFont(page_font(8.0))
    painter.setPen(QColor(colours.ink_2))
    painter.drawText(area, right, texts.title)
    painter.drawText(below, left, texts.disclaimer)
    painter.drawText(below, right, texts.page)


def page_font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The application's, without figures of one width and other forms of letters that depend on their neighbours.

    Qt writes those without saying which characters they are, so that they cannot be copied.
    """
    font = QFont(QGuiApplication.font())
    font.unsetFeature(QFont.Tag("tnum"))
    font.setFeature(QFont.Tag("calt"), 0)
    font.setPointSizeF(points)
    font.setWeight(weight)
    return font


def settled(content: bytes, moment: datetime) -> bytes:
    """The file with the simulated moment for the real one, written in an order that follows from what is in it."""
    plain = moment.strftime("%Y%m%d%H%M%S").encode()
    written = moment.strftime("%Y-%m-%dT%H:%M:%S").encode()
    content = re.sub(rb"(\(D:)\d{14}", rb"\g<1>" + plain, content)
    return in_order(re.sub(rb'(xmp:\w+Date=")[\dT:-]{19}', rb"\g<1>" + written, content))
