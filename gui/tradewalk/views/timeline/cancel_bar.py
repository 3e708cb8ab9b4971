"""Cancel, Change and Done, and the question before a cancel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.cancel_question import CancelQuestion
from tradewalk.views.cancel_words import no_cancel_reason, no_change_reason
from tradewalk.views.press_guard import PressGuard
from tradewalk.views.refusal_context import RefusalContext
from tradewalk.views.rows_layout import RowsLayout
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.timeline.props import TimelineProps
from tradewalk.views.tones import Tone

OF_OPEN = (
    (("cancel", "change", "done"),),
    (("cancel", "change"), ("done",)),
    (("cancel",), ("change",), ("done",)),
)
OF_ENDED = ((("done",),),)


class CancelBar(QWidget):
    """``cancel_confirmed`` goes out after the second press alone; ``cancel_asked`` and ``cancel_kept`` before it."""

    cancel_asked = Signal()
    cancel_kept = Signal()
    cancel_confirmed = Signal()
    change_requested = Signal()
    done_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reason = text_label("timeline.cancel.reason", Role.SMALL, Tone.QUIET)
        self._reason.setWordWrap(True)
        self._question = CancelQuestion("timeline.cancel")
        self._cancel = QPushButton()
        name_target(self._cancel, "timeline.cancel")
        self._change = QPushButton()
        name_target(self._change, "timeline.change")
        self._done = QPushButton()
        name_target(self._done, "timeline.done")
        self._done.setProperty("kind", "primary")
        self._buttons = QWidget()
        self._guard = PressGuard(self._buttons)
        self._cancel.clicked.connect(self.cancel_asked)
        self._change.clicked.connect(self.change_requested)
        self._done.clicked.connect(self.done_requested)
        self._question.confirmed.connect(self._on_confirmed)
        self._question.kept.connect(self._on_kept)
        self._place()

    def _place(self) -> None:
        self._rows = RowsLayout(self._buttons, OF_OPEN, SPACING.m)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for name, button in (("cancel", self._cancel), ("change", self._change), ("done", self._done)):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._rows.add(name, button)
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
        self._change.setText(self.tr("Change…"))
        for button in (self._cancel, self._change, self._done):
            button.setAccessibleName(button.text())
        self._cancel.setEnabled(props.can_cancel)
        self._change.setEnabled(props.can_change)
        self._rows.arrange_by(OF_OPEN if props.order.is_open else OF_ENDED)
        self._show_reason(props)
        if props.is_asking and self._question.isHidden():
            self._ask()
        elif not props.is_asking and not self._question.isHidden():
            self._stop_asking()

    def _show_reason(self, props: TimelineProps) -> None:
        context = RefusalContext(props.instrument, props.order.request.side)
        reason = formatting.running_text(
            no_cancel_reason(props.order, props.cancel_refusal, context),
            no_change_reason(props.change_refusal, props.cancel_refusal, context),
        )
        if props.is_past:
            reason = (
                self.tr("This is the past. Go back to now to cancel or change.")
                if props.order.is_open
                else ""
            )
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
