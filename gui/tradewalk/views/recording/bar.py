"""Says in the window that it is recorded, and ends a step or the recording. What is pressed on it is not recorded."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolBar

from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone


class RecordingBar(QToolBar):
    """At the foot of the window. The mouse takes the keyboard from nobody here: what is being typed goes on."""

    step_ended = Signal()
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("recording")
        self.setMovable(False)
        self._gestures = self._of_step = 0
        self._said = text_label("recording.said", Role.BODY, Tone.PLAIN)
        self._end_step = self._button("recording.end_step")
        self._finish = self._button("recording.finish")
        self._end_step.clicked.connect(self.step_ended)
        self._finish.clicked.connect(self.finished)
        frame = QFrame()
        frame.setProperty("kind", "status-bar")
        row = QHBoxLayout(frame)
        row.setContentsMargins(SPACING.l, SPACING.xs, SPACING.l, SPACING.xs)
        row.addWidget(self._said, 1)
        row.addWidget(self._end_step)
        row.addWidget(self._finish)
        self.addWidget(frame)
        self._render()

    def count(self, gestures: int, *, of_step: int) -> None:
        """So many gestures were recorded, so many of them since a step was ended here."""
        self._gestures, self._of_step = gestures, of_step
        self._render()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._render()

    def _render(self) -> None:
        text = self.tr("● Recording: gestures so far {count}").format(count=self._gestures)
        set_text(self._said, text)
        self._end_step.setText(self.tr("End this step"))
        self._end_step.setEnabled(self._of_step > 0)
        self._finish.setText(self.tr("Finish"))
        self._finish.setAccessibleDescription(self.tr("Close the window and write the file."))
        self._finish.setToolTip(self._finish.accessibleDescription())

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
