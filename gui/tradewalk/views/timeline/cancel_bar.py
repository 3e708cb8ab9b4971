"""Cancel and Done, and the question before a cancel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.cancel_question import CancelQuestion
from tradewalk.views.cancel_words import no_cancel_reason
from tradewalk.views.press_guard import PressGuard
from tradewalk.views.refusal_context import RefusalContext
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.timeline.props import TimelineProps
from tradewalk.views.tones import Tone


class CancelBar(QWidget):
    """``cancel_confirmed`` goes out after the second press alone; ``cancel_asked`` and ``cancel_kept`` before it."""

    cancel_asked = Signal()
    cancel_kept = Signal()
    cancel_confirmed = Signal()
    done_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reason = text_label("timeline.cancel.reason", Role.SMALL, Tone.QUIET)
        self._reason.setWordWrap(True)
        self._question = CancelQuestion("timeline.cancel")
        self._cancel = QPushButton()
        self._cancel.setObjectName("timeline.cancel")
        self._done = QPushButton()
        self._done.setObjectName("timeline.done")
        self._done.setProperty("kind", "primary")
        self._buttons = QWidget()
        self._guard = PressGuard(self._buttons)
        self._cancel.clicked.connect(self.cancel_asked)
        self._done.clicked.connect(self.done_requested)
        self._question.confirmed.connect(self._on_confirmed)
        self._question.kept.connect(self._on_kept)
        self._place()

    def _place(self) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._cancel, 1)
        row.addWidget(self._done, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._reason, self._question, self._buttons):
            column.addWidget(widget)

    def show_order(self, props: TimelineProps) -> None:
        """Show what can be done with the order now, and the question while it is asked."""
        count = formatting.quantity(props.order.open)
        self._question.say(count)
        self._cancel.setText(self.tr("Cancel {count}").format(count=count))
        self._done.setText(self.tr("Done"))
        for button in (self._cancel, self._done):
            button.setAccessibleName(button.text())
        self._cancel.setEnabled(props.can_cancel)
        self._cancel.setVisible(props.order.is_open)
        self._show_reason(props)
        if props.is_asking and self._question.isHidden():
            self._ask()
        elif not props.is_asking and not self._question.isHidden():
            self._stop_asking()

    def _show_reason(self, props: TimelineProps) -> None:
        context = RefusalContext(props.instrument, props.order.request.side)
        reason = no_cancel_reason(props.order, props.cancel_refusal, context)
        if props.is_past:
            reason = self.tr("This is the past. Go back to now to cancel.") if props.order.is_open else ""
        set_text(self._reason, reason)
        self._reason.setVisible(bool(reason))

    def _ask(self) -> None:
        self._buttons.hide()
        self._question.ask()

    def _stop_asking(self) -> None:
        self._question.hide()
        self._guard.arm()
        self._buttons.show()
        self._done.setFocus()

    def _on_kept(self) -> None:
        self._stop_asking()
        self.cancel_kept.emit()

    def _on_confirmed(self) -> None:
        self._stop_asking()
        self.cancel_confirmed.emit()

    def focus_done(self) -> None:
        """Give the keyboard to Done."""
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)
