"""A card: a frame with a heading, a remark at its right, and room for what it holds."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

HEAD_HEIGHT = 22
"""At 100 %: headings of cards beside each other stand at one height, whether or not a button stands beside them."""


class Card(QFrame):
    """The frame. ``name`` is the object name; heading and remark take theirs from it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        name_target(self, name)
        self.setProperty("kind", "card")
        self._card_heading = text_label(f"{name}.heading", Role.TITLE)
        self._card_remark = text_label(f"{name}.remark", Role.SMALL, Tone.QUIET, is_right=True)
        self._card_extras: list[QWidget] = []
        self._card_top = top = QHBoxLayout()
        top.addStrut(px(HEAD_HEIGHT))
        top.addWidget(self._card_heading)
        top.addWidget(self._card_remark, 1)
        self._card_column = QVBoxLayout(self)
        self._card_column.setContentsMargins(SPACING.m, 10, SPACING.m, SPACING.s)
        self._card_column.setSpacing(6)
        self._card_column.addLayout(top)

    def hold(self, content: QWidget) -> None:
        """Put something into the card."""
        self._card_column.addWidget(content, 1)

    def hold_below(self, content: QWidget) -> None:
        """Put something below that, as high as it needs to be."""
        self._card_column.addWidget(content)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something small at the right end of the heading."""
        self._card_top.addWidget(widget)
        self._card_extras.append(widget)

    def head(self, heading: str, remark: str = "") -> None:
        """Write the heading and the remark."""
        set_text(self._card_heading, heading)
        set_text(self._card_remark, remark)
        self._make_room_for_extras()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room_for_extras()

    def _make_room_for_extras(self) -> None:
        """The remark gives way to what stands at the right end of the heading."""
        if not self._card_extras:
            return
        shown = (
            self._card_heading,
            self._card_remark,
            *(each for each in self._card_extras if not each.isHidden()),
        )
        needed = sum(each.sizeHint().width() + self._card_top.spacing() for each in shown)
        has_room = needed <= self.contentsRect().width() - 2 * SPACING.m
        if self._card_remark.isHidden() == has_room:
            self._card_remark.setVisible(has_room)

    def remark(self, text: str) -> None:
        """Write the remark."""
        set_text(self._card_remark, text)
        self._make_room_for_extras()
