"""Cancel and Done; and the question before a cancel, with keeping the order as its default answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.refusal_context import RefusalContext
from tradewalk.views.refusal_sentences import words_of
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.timeline.props import TimelineProps
from tradewalk.views.tones import Tone


class CancelBar(QWidget):
    """``cancel_confirmed`` goes out after the second press alone."""

    cancel_confirmed = Signal()
    done_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reason = text_label("timeline.cancel.reason", Role.SMALL, Tone.QUIET)
        self._question = text_label("timeline.cancel.question", Role.SMALL)
        self._cancel = _button("timeline.cancel")
        self._done = _button("timeline.done", is_primary=True)
        self._confirm = _button("timeline.cancel.confirm")
        self._keep = _button("timeline.cancel.keep", is_primary=True)
        self._asking = QFrame()
        self._is_asking = False
        self._cancel.clicked.connect(lambda: self._ask(is_asking=True))
        self._keep.clicked.connect(lambda: self._ask(is_asking=False))
        self._confirm.clicked.connect(self._on_confirmed)
        self._done.clicked.connect(self.done_requested)
        self._place()

    def _place(self) -> None:
        self._asking.setProperty("kind", "caution")
        inside = QVBoxLayout(self._asking)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self._question)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self._cancel, self._confirm, self._done, self._keep):
            buttons.addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self._question, self._reason):
            label.setWordWrap(True)
        column.addWidget(self._reason)
        column.addWidget(self._asking)
        column.addLayout(buttons)

    def show_order(self, props: TimelineProps) -> None:
        """Show what can be done with the order now."""
        self._is_asking = self._is_asking and props.can_cancel
        count = formatting.quantity(props.order.open)
        question = self.tr("Cancel the open {count}? Their place in the queue is lost.")
        set_text(self._question, question.format(count=count))
        self._cancel.setText(self.tr("Cancel {count}").format(count=count))
        self._confirm.setText(self.tr("Yes, cancel"))
        self._keep.setText(self.tr("Keep the order"))
        self._done.setText(self.tr("Done"))
        for button in (self._cancel, self._confirm, self._keep, self._done):
            button.setAccessibleName(button.text())
        self._cancel.setEnabled(props.can_cancel)
        self._show_reason(props)
        self._show_buttons(is_open=props.order.is_open)

    def _show_reason(self, props: TimelineProps) -> None:
        refusal = props.cancel_refusal
        self._reason.setVisible(refusal is not None)
        if refusal is not None:
            words = words_of(refusal, RefusalContext(props.instrument, props.order.request.side))
            set_text(self._reason, f"{words.head} {words.rest}")
            self._cancel.setToolTip(words.head)

    def _show_buttons(self, *, is_open: bool) -> None:
        self._asking.setVisible(self._is_asking)
        self._confirm.setVisible(self._is_asking)
        self._keep.setVisible(self._is_asking)
        self._cancel.setVisible(is_open and not self._is_asking)
        self._done.setVisible(not self._is_asking)

    def _ask(self, *, is_asking: bool) -> None:
        self._is_asking = is_asking
        self._show_buttons(is_open=True)
        (self._keep if is_asking else self._done).setFocus()

    def _on_confirmed(self) -> None:
        if self._is_asking:
            self._ask(is_asking=False)
            self.cancel_confirmed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape and self._is_asking:
            self._ask(is_asking=False)
        elif is_enter and isinstance(focused, QPushButton) and focused.isEnabled():
            focused.click()
        else:
            super().keyPressEvent(event)


def _button(name: str, *, is_primary: bool = False) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    if is_primary:
        button.setProperty("kind", "primary")
    return button
