"""A question before something that cannot be taken back, with the harmless answer as its default."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views.press_guard import PressGuard
from tradewalk.views.rows_layout import RowsLayout
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING

ANSWERS = ((("confirm", "keep"),), (("confirm",), ("keep",)))


class Question(QWidget):
    """Hidden until it is asked. Escape and Enter leave all as it is; a double click does not answer it."""

    confirmed = Signal()
    kept = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        name_target(self, f"{name}.asking")
        self._text = text_label(f"{name}.question", Role.SMALL)
        self._text.setWordWrap(True)
        self._confirm = QPushButton()
        name_target(self._confirm, f"{name}.confirm")
        self._keep = QPushButton()
        name_target(self._keep, f"{name}.keep")
        self._keep.setProperty("kind", "primary")
        self._confirm.clicked.connect(self._on_confirmed)
        self._keep.clicked.connect(self._on_kept)
        self._guard = PressGuard(self)
        self._place()
        self.hide()

    def _place(self) -> None:
        frame, buttons = QFrame(), QWidget()
        frame.setProperty("kind", "caution")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self._text)
        rows = RowsLayout(buttons, ANSWERS, SPACING.m)
        rows.setContentsMargins(0, 0, 0, 0)
        for name, button in (("confirm", self._confirm), ("keep", self._keep)):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            rows.add(name, button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(frame)
        column.addWidget(buttons)

    def put(self, text: str, confirm: str, keep: str) -> None:
        """Say what is asked, and both answers."""
        set_text(self._text, text)
        self._confirm.setText(confirm)
        self._keep.setText(keep)
        for button in (self._confirm, self._keep):
            button.setAccessibleName(f"{button.text()}. {text}")

    def ask(self) -> None:
        """Show the question, with the harmless answer under the finger."""
        self._guard.arm()
        self.show()
        self._keep.setFocus()

    def _on_confirmed(self) -> None:
        if not self.isHidden():
            self.hide()
            self.confirmed.emit()

    def _on_kept(self) -> None:
        self.hide()
        self.kept.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self._confirm.hasFocus():
            self._on_confirmed()
        elif is_enter or event.key() == Qt.Key.Key_Escape:
            self._on_kept()
        else:
            super().keyPressEvent(event)
