"""The texts of the card, one below the other; where there is less room than they need, they scroll."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.views.coach.answers import Answers
from tradewalk.views.coach.props import CoachControl, CoachNotice, CoachProps, FeedbackProps
from tradewalk.views.coach.remarks import Remark
from tradewalk.views.coach.words import (
    control_description,
    control_text,
    cost_text,
    notice_text,
    remark_text,
    verdict_text,
    way_back_text,
)
from tradewalk.views.formatting import language_tag
from tradewalk.views.framed import framed
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.walkthrough.script import Words


class Told(QWidget):
    """Draws what is said, what is to be done, a hint, a mistake, a question, a notice: each where there is one."""

    hint_requested = Signal()
    way_back_requested = Signal()
    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = sentence_label("coach.title", Role.LABEL)
        self._say = sentence_label("coach.say", Role.BODY, Tone.PLAIN)
        self._task = sentence_label("coach.task", Role.TITLE, Tone.PLAIN)
        self._assignment = sentence_label("coach.assignment", Role.BODY, Tone.PLAIN)
        self._hint = sentence_label("coach.hint", Role.BODY, Tone.PLAIN)
        self._notice = sentence_label("coach.notice", Role.BODY, Tone.PLAIN)
        self._remark = sentence_label("coach.remark", Role.BODY, Tone.PLAIN)
        self._why = sentence_label("coach.mistake.why", Role.BODY, Tone.PLAIN)
        self._cost = sentence_label("coach.mistake.cost", Role.TITLE, Tone.PLAIN)
        self._way_back = _link("coach.mistake.way_back")
        self.ask_hint = _link("coach.ask_hint")
        self._answers = Answers()
        self._task_frame = framed("note", self._task)
        self._hint_frame = framed("chip", self._hint)
        self._notice_frame = framed("caution", self._notice)
        self._remark_frame = framed("caution", self._remark)
        self._remark_frame.hide()
        self._mistake_frame = framed("refusal", self._why, self._cost, self._way_back)
        self.ask_hint.clicked.connect(self.hint_requested)
        self._way_back.clicked.connect(self.way_back_requested)
        self._answers.answered.connect(self.answered)
        self._lay_out()

    def render(self, props: CoachProps) -> None:  # type: ignore[override]
        """Draw the props."""
        set_text(self._title, _said(props.title))
        for label, shown, words in (
            (self._say, self._say, props.say),
            (self._assignment, self._assignment, props.assignment),
            (self._task, self._task_frame, props.task),
            (self._hint, self._hint_frame, props.hint),
        ):
            set_text(label, _said(words))
            shown.setVisible(words is not None)
        notice = "" if props.notice is None else notice_text(props.notice)
        set_text(self._notice, notice)
        self._notice_frame.setVisible(bool(notice))
        self._render_feedback(props.feedback)
        self._way_back.setVisible(not props.leads_back)
        self._answers.setVisible(props.question is not None)
        if props.question is not None:
            self._answers.render(props.question)
        self.ask_hint.setText(control_text(CoachControl.HINT))
        self.ask_hint.setAccessibleDescription(control_description(CoachControl.HINT))
        self.ask_hint.setVisible(CoachControl.HINT in props.controls)

    def remark(self, remark: Remark | None) -> None:
        """Say something in passing, or no longer."""
        set_text(self._remark, "" if remark is None else remark_text(remark))
        self._remark_frame.setVisible(remark is not None)

    def _render_feedback(self, feedback: FeedbackProps | None) -> None:
        self._mistake_frame.setVisible(feedback is not None)
        if feedback is None:
            return
        set_text(self._why, _said(feedback.why))
        set_text(self._cost, cost_text(feedback))
        self._cost.setVisible(bool(self._cost.text()))
        self._way_back.setText(way_back_text(feedback))

    def height_at(self, width: int) -> int:
        """The height that the texts need at a width."""
        layout = self.layout()
        assert layout is not None, "the texts have a layout"
        return layout.totalHeightForWidth(width)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.s)
        for part in (
            self._title,
            self._mistake_frame,
            self._say,
            self._assignment,
            self._task_frame,
            self._answers,
            self._hint_frame,
            self.ask_hint,
            self._notice_frame,
            self._remark_frame,
        ):
            column.addWidget(part)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def spoken(props: CoachProps) -> str:
    """What the texts say, as a screen reader is to announce it: a mistake first, then the step, else what is known."""
    if props.notice is CoachNotice.GETTING_READY:
        return notice_text(props.notice)
    feedback, question = props.feedback, props.question
    parts = [_said(feedback.why), cost_text(feedback)] if feedback is not None else []
    parts += [_said(props.say), _said(props.task), _said(props.hint)]
    if question is not None:
        if props.number == 1:
            parts.append(_said(props.assignment))
        parts += [_said(question.ask), verdict_text(question)]
    if props.notice is not None:
        parts.append(notice_text(props.notice))
    return "\n".join(part for part in parts if part) or _said(props.assignment)


def _said(words: Words | None) -> str:
    return "" if words is None else words.in_language(language_tag())


def _link(name: str) -> QPushButton:
    link = QPushButton()
    link.setObjectName(name)
    link.setProperty("kind", "link")
    link.setAutoDefault(False)
    return link
