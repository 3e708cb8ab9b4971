"""A question with its answers: each a button whose sentence wraps."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views.coach.props import AnswerProps, QuestionProps
from tradewalk.views.coach.words import verdict_text
from tradewalk.views.formatting import language_tag
from tradewalk.views.text import Role, restyle, sentence_label, set_text, set_tone
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone


class AnswerButton(QPushButton):
    """One answer. As high as its sentence needs at its width."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.setObjectName(f"coach.answer.{key}")
        self.setProperty("kind", "answer")
        self.setCheckable(True)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._text = sentence_label(f"coach.answer.{key}.text", Role.BODY, Tone.PLAIN)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.m, SPACING.s, SPACING.m, SPACING.s)
        column.addWidget(self._text)

    def say(self, text: str) -> None:
        """Change the sentence."""
        set_text(self._text, text)
        self.setAccessibleName(text)


class Answers(QWidget):
    """Draws a question. It keeps the room of its verdict, so that no answer moves when there is one."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("coach.question")
        self._ask = sentence_label("coach.question.ask", Role.TITLE, Tone.PLAIN)
        self._verdict = sentence_label("coach.question.verdict", Role.BODY, Tone.PLAIN)
        kept = self._verdict.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._verdict.setSizePolicy(kept)
        self._shown: tuple[AnswerProps, ...] = ()
        self._buttons: list[AnswerButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING.s)
        self._column.addWidget(self._ask)
        self._column.addWidget(self._verdict)

    def render(self, question: QuestionProps) -> None:  # type: ignore[override]
        """Draw the props."""
        if question.answers != self._shown:
            self._shown = question.answers
            self._build()
        set_text(self._ask, question.ask.in_language(language_tag()))
        for button, answer in zip(self._buttons, question.answers, strict=True):
            button.say(answer.say.in_language(language_tag()))
            button.setChecked(answer.key == question.given)
            button.setEnabled(not question.is_right or answer.key == question.given)
        set_text(self._verdict, verdict_text(question) or verdict_text(replace(question, given="")))
        set_tone(self._verdict, Tone.PLAIN if question.is_right else Tone.ERROR)
        self._verdict.setVisible(question.given is not None)
        restyle(self, "is_right", question.is_right)

    def _build(self) -> None:
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [AnswerButton(answer.key) for answer in self._shown]
        for number, button in enumerate(self._buttons):
            button.clicked.connect(lambda _checked=False, key=button.key: self.answered.emit(key))
            self._column.insertWidget(number + 1, button)
