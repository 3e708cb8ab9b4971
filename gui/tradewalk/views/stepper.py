"""A number field with − and + inside it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from tradewalk.views.formatting import MINUS
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import restyle
from tradewalk.views.typed_number import TypedNumber

_BUTTON_WIDTH = 40
_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}


class Stepper(QLineEdit):
    """``typed`` carries a TypedNumber, ``stepped`` a count: the arrow keys step by one, Page Up and Page Down by ten.

    A readable number that was typed is put into the locale's own form when the field is left. The wheel changes
    nothing: it scrolls the page.
    """

    typed = Signal(object)
    stepped = Signal(int)

    def __init__(self, name: str, read: Callable[[str], TypedNumber]) -> None:
        super().__init__()
        name_target(self, name)
        self._read = read
        self._number = TypedNumber()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self.setTextMargins(px(_BUTTON_WIDTH), 0, px(_BUTTON_WIDTH), 0)
        self.less = self._button(f"{name}.less", MINUS, -1)
        self.more = self._button(f"{name}.more", "+", 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.addWidget(self.less)
        row.addStretch(1)
        row.addWidget(self.more)
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    def _button(self, name: str, text: str, count: int) -> QPushButton:
        button = QPushButton(text)
        name_target(button, name)
        button.setProperty("kind", "quiet")
        button.setFixedWidth(px(_BUTTON_WIDTH))
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.stepped.emit(count))
        return button

    def show_number(self, number: TypedNumber, formatted: str, *, is_refused: bool) -> None:
        """Show what was typed as it was typed, and what the program filled in as *formatted*."""
        self._number = number
        text = formatted if number.text is None else number.text
        if self.text() != text:
            self.setText(text)
        restyle(self, "tone", "error" if is_refused else "plain")

    def name_it(self, name: str) -> None:
        """Say what the field holds, to a screen reader."""
        self.setAccessibleName(name)
        self.less.setAccessibleName(self.tr("{name}: less").format(name=name))
        self.more.setAccessibleName(self.tr("{name}: more").format(name=name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = _STEPS.get(Qt.Key(event.key()))
        if count is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(count)

    def _on_edited(self, text: str) -> None:
        self._number = self._read(text)
        self.typed.emit(self._number)

    def _on_finished(self) -> None:
        if self._number.text is not None and self._number.value is not None:
            self.typed.emit(TypedNumber(self._number.value))
