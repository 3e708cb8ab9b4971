"""A chart as a picture or a drawing: its panes and legends under a line that says what it is."""

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from tradewalk.views.chart.chart_canvas import ChartCanvas
from tradewalk.views.chart.legend import Legend
from tradewalk.views.chart.saving.words import Caption
from tradewalk.views.scale import px
from tradewalk.views.theme import RADII, SPACING

SCALE = 2
DOTS_PER_METRE = round(96 * SCALE / 0.0254)
"""A picture is printed as large as the chart is on a usual screen."""
DESCRIPTION = "Description"
LEFT = SPACING.s
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


def png_bytes(canvas: ChartCanvas, caption: Caption) -> bytes:
    """A picture with two pixels for each of the screen's. What it is stands on it, and in its description."""
    plate = _Plate(canvas, caption)
    image = QImage(plate.size * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.setDotsPerMeterX(DOTS_PER_METRE)
    image.setDotsPerMeterY(DOTS_PER_METRE)
    image.setText(DESCRIPTION, caption.text)
    painter = QPainter(image)
    plate.paint(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # a device and a format
    return bytes(buffer.data().data())


def svg_bytes(canvas: ChartCanvas, caption: Caption) -> bytes:
    """A drawing of lines and texts; what it is stands on it, and is its title."""
    from PySide6.QtSvg import QSvgGenerator

    plate, buffer = _Plate(canvas, caption), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(plate.size)
    generator.setViewBox(QRect(0, 0, plate.size.width(), plate.size.height()))
    generator.setTitle(caption.subject)
    generator.setDescription(caption.text)
    painter = QPainter(generator)
    plate.paint(painter)
    painter.end()
    return bytes(buffer.data().data())


class _Plate:
    """The room for a chart with its caption above and below it."""

    def __init__(self, canvas: ChartCanvas, caption: Caption) -> None:
        self._canvas, self._caption = canvas, caption
        self._font = canvas.label_font
        self._metrics = QFontMetrics(self._font)
        width = canvas.width()
        self._chip = self._metrics.horizontalAdvance(caption.simulated) + 2 * LEFT
        self._head = self._room(caption.subject, width - self._chip - 3 * LEFT)
        self._foot = self._room(caption.disclaimer, width - 2 * LEFT)
        self.size = QSize(width, self._head + canvas.height() + self._foot)

    def _room(self, text: str, width: int) -> int:
        """How high a text of this width is, with room above and below."""
        return self._metrics.boundingRect(0, 0, width, 0, WRAPPED, text).height() + 2 * px(SPACING.s)

    def paint(self, painter: QPainter) -> None:
        """Paint all of it. The crosshair is no part of it, nor what an overlay has of buttons."""
        canvas, colours = self._canvas, self._canvas.theme.colours
        width, inset = self.size.width(), px(SPACING.s)
        painter.fillRect(QRectF(0, 0, width, self.size.height()), QColor(colours.surface))
        painter.setFont(self._font)
        painter.setPen(QColor(colours.ink))
        text_width = width - self._chip - 3 * LEFT
        painter.drawText(QRect(LEFT, inset, text_width, self._head - inset), WRAPPED, self._caption.subject)
        self._paint_chip(painter)
        canvas.render(painter, QRectF(0, self._head, width, canvas.height()), canvas.rect())
        painter.save()
        painter.translate(0, self._head)
        _paint_legends(painter, canvas)
        painter.restore()
        painter.setFont(self._font)
        painter.setPen(QColor(colours.ink_2))
        top = self._head + canvas.height() + inset
        painter.drawText(QRect(LEFT, top, width - 2 * LEFT, self._foot), WRAPPED, self._caption.disclaimer)

    def _paint_chip(self, painter: QPainter) -> None:
        colours = self._canvas.theme.colours
        box = QRectF(
            self.size.width() - self._chip - LEFT, px(SPACING.xs), self._chip, self._metrics.height() + 8
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.warn_bg))
        painter.drawRoundedRect(box, RADII.chip, RADII.chip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QColor(colours.warn))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._caption.simulated)


def _paint_legends(painter: QPainter, canvas: ChartCanvas) -> None:
    """What the legends over the panes say, without their buttons."""
    for legend in canvas.findChildren(Legend):
        if legend.isVisible():
            painter.save()
            painter.translate(legend.row.mapTo(canvas, QPoint(0, 0)))
            legend.row.paint_entries(painter)
            painter.restore()
