"""The text of a licence, and the way back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from tradewalk.views.flow import FlowLayout
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

BETWEEN = "\n\n" + "–" * 40 + "\n\n"


class LicencePage(QWidget):
    """Shows the texts of one part, as they are, in the language they are in."""

    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "about.licence")
        self._title = sentence_label("about.licence.title", Role.TITLE, Tone.PLAIN)
        self._text = QPlainTextEdit()
        name_target(self._text, "about.licence.text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        back = QPushButton(self.tr("Back"))
        name_target(back, "about.licence.back")
        back.clicked.connect(self.back_requested)
        head, column = FlowLayout(SPACING.s, SPACING.s), QVBoxLayout(self)
        head.addWidget(back)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.s)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._text, 1)

    def show_texts(self, title: str, texts: tuple[str, ...]) -> None:
        """Show these texts one below the other."""
        set_text(self._title, title)
        self._text.setPlainText(BETWEEN.join(texts))
        self._text.setAccessibleName(title)

    def focus_text(self) -> None:
        """Let the keyboard scroll."""
        self._text.setFocus()
