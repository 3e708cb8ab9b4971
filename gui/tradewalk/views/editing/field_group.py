"""One text in its three languages, each in a field of its own."""

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from tradewalk.services.preferences import Language
from tradewalk.views.editing.words import field_text
from tradewalk.views.languages import NAMES
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.walkthrough.editing.text_fields import TextField
from tradewalk.walkthrough.script import LANGUAGES, Words

HEIGHT = 62
"""Of a field, at 100 %: three lines."""
_NAMES = dict(zip(LANGUAGES, (NAMES[Language(tag)] for tag in LANGUAGES), strict=True))


class FieldGroup(QWidget):
    """``typed`` carries the path and the words of all three; ``entered`` the language whose field has the keyboard."""

    typed = Signal(object, object)
    entered = Signal(str)

    def __init__(self, field: TextField) -> None:
        super().__init__()
        self._field = field
        self._heading = text_label(f"editing.{_name(field)}", Role.TITLE)
        set_text(self._heading, field_text(field))
        self._edits = {language: self._edit(language) for language in LANGUAGES}
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (language, edit) in enumerate(self._edits.items()):
            grid.addWidget(self._label(language, edit), row, 0)
            grid.addWidget(edit, row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.xs)
        column.addWidget(self._heading)
        column.addLayout(grid)
        self.fill(field.words)

    def fill(self, words: Words | None) -> None:
        """Put words into the fields."""
        for language, edit in self._edits.items():
            text = "" if words is None else words.in_language(language)
            if edit.toPlainText() != text:
                with QSignalBlocker(edit):
                    edit.setPlainText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(next(each for each, edit in self._edits.items() if edit is watched))
        return super().eventFilter(watched, event)

    def _edit(self, language: str) -> QPlainTextEdit:
        edit = QPlainTextEdit()
        name_target(edit, f"editing.{_name(self._field)}.{language}")
        edit.setTabChangesFocus(True)
        edit.setFixedHeight(px(HEIGHT))
        edit.setAccessibleName(f"{field_text(self._field)}, {_NAMES[language]}")
        edit.textChanged.connect(self._on_typed)
        edit.installEventFilter(self)
        return edit

    def _label(self, language: str, edit: QPlainTextEdit) -> QLabel:
        label = text_label(f"editing.{_name(self._field)}.{language}.label", Role.SMALL, Tone.QUIET)
        set_text(label, _NAMES[language])
        label.setBuddy(edit)
        return label

    def _on_typed(self) -> None:
        words = Words(*(edit.toPlainText() for edit in self._edits.values()))
        self.typed.emit(self._field.path, words)


def _name(field: TextField) -> str:
    return ".".join(str(step) for step in field.path)
