"""This step, the presenter's own notes, and the step that follows."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tradewalk.views.framed import framed
from tradewalk.views.presenter.props import PresenterProps
from tradewalk.views.presenter.words import answers_text, next_text, place_text, said
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone


class StepPage(QWidget):
    """Notes come first, and are large enough to be read while standing."""

    def __init__(self) -> None:
        super().__init__()
        self._place = sentence_label("presenter.place", Role.SECTION, Tone.PLAIN)
        self._say = sentence_label("presenter.say", Role.LARGE, Tone.PLAIN)
        self._task = sentence_label("presenter.task", Role.LARGE, Tone.PLAIN)
        self._ask = sentence_label("presenter.question.ask", Role.BODY, Tone.PLAIN)
        self._answers = sentence_label("presenter.question.answers", Role.BODY)
        self._notes_title = sentence_label("presenter.notes.title", Role.LABEL)
        self._notes = sentence_label("presenter.notes", Role.NOTES, Tone.PLAIN)
        self._next_title = sentence_label("presenter.next.title", Role.LABEL)
        self._next_say = sentence_label("presenter.next.say", Role.BODY)
        self._next_task = sentence_label("presenter.next.task", Role.BODY)
        self._task_frame = framed("note", self._task)
        self._question_frame = framed("chip", self._ask, self._answers)
        self._notes_frame = framed("card", self._notes_title, self._notes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.s)
        for part in (self._place, self._notes_frame, self._say, self._task_frame, self._question_frame):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(framed("chip", self._next_title, self._next_say, self._next_task))

    def render(self, props: PresenterProps) -> None:  # type: ignore[override]
        """Draw the props."""
        begun = place_text(props.number, props.count) if props.number else self.tr("Before the first step")
        set_text(self._place, begun)
        _say(self._say, said(props.say), self._say)
        _say(self._task, said(props.task), self._task_frame)
        question = props.question
        _say(self._ask, said(question.ask if question else None), self._question_frame)
        set_text(self._answers, answers_text(question))
        set_text(self._notes_title, self.tr("Your notes; the room does not see them"))
        _say(self._notes, said(props.note), self._notes_frame)
        following = props.next
        set_text(self._next_title, next_text(following))
        _say(self._next_say, said(following.say if following else None), self._next_say)
        _say(self._next_task, said(following.task if following else None), self._next_task)


def _say(label: QLabel, text: str, shown: QWidget) -> None:
    """Say a text; what would be empty is not there."""
    set_text(label, text)
    shown.setVisible(bool(text))
