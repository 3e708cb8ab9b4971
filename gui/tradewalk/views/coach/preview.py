"""The card of a step as it will look, at 100 and at 200 percent, in pictures: nothing in them can be pressed."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QVBoxLayout, QWidget

from tradewalk.views.coach.card import CoachCard
from tradewalk.views.coach.props import CoachProps
from tradewalk.views.coach.told import spoken
from tradewalk.views.formatting import plain_percent, quantity
from tradewalk.views.scale import body_size, text_scale
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING, Appearance, style_sheet_of

SIZES = (100, 200)
"""Percent of the text size."""
LOWEST_WINDOW = 640
"""Pixels: a card that is higher scrolls its texts in a window that is not high."""


class CardPreview(QScrollArea):
    """Draws the same props at each size, with the height that the card needs."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("preview")
        self._appearance = appearance
        self._workshop = QWidget(self)
        self._workshop.hide()
        self._cards = {size: self._card(size) for size in SIZES}
        self._pictures = {size: QLabel() for size in SIZES}
        self._headings = {size: text_label(f"preview.{size}", Role.LABEL) for size in SIZES}
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setSpacing(SPACING.m)
        for size in SIZES:
            column.addWidget(self._headings[size])
            column.addWidget(self._pictures[size], 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setAccessibleName(self.tr("The card as it will look"))

    def render(self, props: CoachProps) -> None:  # type: ignore[override]
        """Draw the props."""
        for size in SIZES:
            picture = self._picture(size, props)
            self._pictures[size].setPixmap(picture)
            self._pictures[size].setAccessibleName(spoken(props))
            set_text(self._headings[size], self._heading(size, self.height_of(size)))

    def height_of(self, size: int) -> int:
        """How high the card is at a size, in pixels."""
        return self._cards[size].height()

    def _heading(self, size: int, height: int) -> str:
        if height > LOWEST_WINDOW:
            sentence = self.tr(
                "Text size {size}: {height} pixels high, so the texts scroll in a small window"
            )
        else:
            sentence = self.tr("Text size {size}: {height} pixels high")
        return sentence.format(size=plain_percent(Decimal(size) / 100, 0), height=quantity(height))

    def _card(self, size: int) -> CoachCard:
        card = CoachCard(self._workshop)
        card.setStyleSheet(style_sheet_of(replace(self._appearance.theme, text_size=size)))
        font = QApplication.font()
        font.setPixelSize(body_size(size))
        card.setFont(font)
        return card

    def _picture(self, size: int, props: CoachProps) -> QPixmap:
        card = self._cards[size]
        card.render(props)
        sizes = card.sizes()
        width = round(sizes.width / text_scale() * size / 100)
        card.resize(width, sizes.whole(width))
        return card.grab()
