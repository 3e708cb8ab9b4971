"""Texts whose letters are set once and painted often: a running market writes the same ones at every frame."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QStaticText, QTransform

MOST = 512
"""A kilobyte each; a table shows a hundred at a time, and most are not written again once the price has moved on."""


class _Set(NamedTuple):
    text: QStaticText
    width: float
    height: float


class SetTexts:
    """Keeps texts of one font, and begins anew with another one, or with more than MOST texts."""

    def __init__(self, font: QFont) -> None:
        self.begin(font)

    def begin(self, font: QFont) -> None:
        """Write in *font* from now on."""
        self._font = QFont(font)
        self._texts: dict[str, _Set] = {}

    def write(self, painter: QPainter, box: QRect, share: float, text: str) -> None:
        """Paint a text in the middle of a box's height; *share* of the room beside it lies at its left."""
        kept = self._texts.get(text) or self._keep(text)
        painter.setFont(self._font)
        left = box.left() + round((box.width() - kept.width) * share)
        top = box.top() + round((box.height() - kept.height) / 2)
        painter.drawStaticText(QPointF(left, top), kept.text)

    def _keep(self, text: str) -> _Set:
        if len(self._texts) >= MOST:
            self._texts = {}
        made = QStaticText(text)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.prepare(QTransform(), self._font)
        size = made.size()
        kept = self._texts[text] = _Set(made, size.width(), size.height())
        return kept
