"""The two questions of the chooser: for a name, and whether an account is to begin anew."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tradewalk.services.account_shelf import LONGEST_NAME
from tradewalk.views.press_guard import PressGuard
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone


class Question(QWidget):
    """Two buttons under a question. Escape cancels; the click that asked it does not answer it.

    The keyboard comes to it when it is asked, and goes back to ``asker`` when it is answered.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, name: str, asker: QWidget) -> None:
        super().__init__()
        name_target(self, name)
        self._asker = asker
        self._confirm, self._cancel = QPushButton(), QPushButton()
        name_target(self._confirm, f"{name}.confirm")
        name_target(self._cancel, f"{name}.cancel")
        self._confirm.clicked.connect(self.confirmed)
        self._cancel.clicked.connect(self.cancelled)
        self._guard = PressGuard(self)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING.s)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._confirm)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACING.s, 0, 0)
        self._column.setSpacing(SPACING.s)
        self._column.addLayout(buttons)
        self.hide()

    def _hold(self, widget: QWidget, place: int) -> None:
        self._column.insertWidget(place, widget)

    def _ask(self, first: QWidget, *, is_asked: bool) -> None:
        """Show or hide it; where it comes, the keyboard goes to what is to be answered first."""
        if is_asked and self.isHidden():
            self._guard.arm()
            self.show()
            first.setFocus()
        elif not is_asked:
            if self._has_keyboard():
                self._asker.setFocus()
            self.hide()

    def _has_keyboard(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape or (is_enter and self.focusWidget() is self._cancel):
            self.cancelled.emit()
        elif is_enter and self._is_sure():
            self.confirmed.emit()
        elif not is_enter:
            super().keyPressEvent(event)

    def _is_sure(self) -> bool:
        """Whether Enter, where it is struck, confirms."""
        return self.focusWidget() is self._confirm


class NameQuestion(Question):
    """A field for a name. ``name_typed`` carries every keystroke; Enter takes a name that is one."""

    name_typed = Signal(str)

    def __init__(self, name: str, asker: QWidget) -> None:
        super().__init__(name, asker)
        self._label = text_label(f"{name}.label", Role.SMALL, Tone.QUIET)
        self._field = QLineEdit()
        name_target(self._field, f"{name}.field")
        self._field.setMaxLength(LONGEST_NAME)
        self._field.textEdited.connect(self.name_typed)
        self._label.setBuddy(self._field)
        self._confirm.setProperty("kind", "primary")
        self._hold(self._label, 0)
        self._hold(self._field, 1)

    def ask(self, text: str, confirm: str, *, is_asked: bool) -> None:
        """Show what is typed so far, and what the button does."""
        label = self.tr("Name of the account")
        set_text(self._label, label)
        self._field.setAccessibleName(label)
        if self._field.text() != text:
            self._field.setText(text)
        self._confirm.setText(confirm)
        self._confirm.setAccessibleName(confirm)
        self._confirm.setEnabled(bool(text.strip()))
        self._cancel.setText(self.tr("Cancel"))
        self._cancel.setAccessibleName(self._cancel.text())
        self._ask(self._field, is_asked=is_asked)

    def _is_sure(self) -> bool:
        return self._confirm.isEnabled()


class ResetQuestion(Question):
    """Whether an account is to begin anew. Cancel has the keyboard."""

    def __init__(self, name: str, asker: QWidget) -> None:
        super().__init__(name, asker)
        frame = QFrame()
        frame.setProperty("kind", "caution")
        self._text = sentence_label(f"{name}.text", Role.SMALL, Tone.PLAIN)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(SPACING.m, SPACING.s, SPACING.m, SPACING.s)
        inside.addWidget(self._text)
        self._cancel.setProperty("kind", "primary")
        self._hold(frame, 0)

    def ask(self, name: str, *, is_asked: bool) -> None:
        """Put the question for an account of this name."""
        text = self.tr(
            "Let {name} begin anew, with its first cash and no orders? Its journal so far is kept in the "
            "account's folder, under another name."
        )
        set_text(self._text, text.format(name=name))
        self._confirm.setText(self.tr("Yes, begin anew"))
        self._cancel.setText(self.tr("Cancel"))
        for button in (self._confirm, self._cancel):
            button.setAccessibleName(f"{button.text()}. {self._text.text()}")
        self._ask(self._cancel, is_asked=is_asked)
