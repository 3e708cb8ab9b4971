"""The buttons at the foot of a ticket: back and on, Submit at the last step, and the two answers before sending."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from tradewalk.views.targets import name_target
from tradewalk.views.ticket.form import TicketForm
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.steps import STEPS, TicketStep


class Foot(QWidget):
    """Emits what is pressed. One button is primary at a time; at the question that is Cancel.

    ``send_requested`` goes out once for a ticket: Send is pressed and disabled from then on.
    """

    back_requested = Signal()
    continue_requested = Signal()
    ask_requested = Signal()
    send_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "ticket.foot")
        self.back = _button("ticket.back")
        self.go_on = _button("ticket.continue", is_primary=True)
        self.submit = _button("ticket.submit", is_primary=True)
        self.send = _button("ticket.send")
        self.cancel = _button("ticket.cancel", is_primary=True)
        self._form: TicketForm | None = None
        self._pressed_for: int | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(12)
        # Cancel stands where Submit stood: a finger that clicks on does no harm.
        for button, stretch in (
            (self.back, 1),
            (self.send, 1),
            (self.go_on, 2),
            (self.submit, 2),
            (self.cancel, 1),
        ):
            row.addWidget(button, stretch)
        self._connect()

    def _connect(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.cancel.clicked.connect(self.back_requested)
        self.go_on.clicked.connect(self.continue_requested)
        self.submit.clicked.connect(self.ask_requested)
        self.send.clicked.connect(self._send_once)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the buttons of the step."""
        self._form = props.form
        step, is_sent = props.form.step, self.is_sent
        is_question = step in (TicketStep.CONFIRM, TicketStep.SUBMITTED)
        self._write(is_first=step is STEPS[0], is_sent=is_sent)
        self.go_on.setEnabled(props.can_continue)
        self.submit.setEnabled(props.can_unlock)
        self.send.setEnabled(props.can_continue and not is_sent)
        self.cancel.setEnabled(not is_sent)
        self.back.setVisible(not is_question)
        self.go_on.setVisible(step in STEPS[:-1])
        self.submit.setVisible(step is TicketStep.UNLOCK)
        for button in (self.send, self.cancel):
            button.setVisible(is_question)

    def press_default(self) -> None:
        """Press the button that Enter stands for: the primary one of the step, which at the question is Cancel."""
        for button in (self.go_on, self.submit, self.cancel):
            if not button.isHidden():
                button.click()
                return

    @property
    def is_sent(self) -> bool:
        """Whether this ticket's Send was pressed, or the ticket is sent."""
        form = self._form
        if form is None:
            return False
        return form.step is TicketStep.SUBMITTED or form.order_id == self._pressed_for

    def _write(self, *, is_first: bool, is_sent: bool) -> None:
        self.back.setText(self.tr("Close") if is_first else self.tr("Back"))
        self.go_on.setText(self.tr("Continue"))
        self.submit.setText(self.tr("Submit"))
        self.send.setText(self.tr("Submitting…") if is_sent else self.tr("Send order"))
        self.cancel.setText(self.tr("Cancel"))
        for button in (self.back, self.go_on, self.submit, self.send, self.cancel):
            button.setAccessibleName(button.text())

    def _send_once(self) -> None:
        if self._form is None or self.is_sent:
            return
        self._pressed_for = self._form.order_id
        self.send.setEnabled(False)
        self.cancel.setEnabled(False)
        self._write(is_first=False, is_sent=True)
        self.send.repaint()
        self.send_requested.emit()


def _button(name: str, *, is_primary: bool = False) -> QPushButton:
    button = QPushButton()
    name_target(button, name)
    if is_primary:
        button.setProperty("kind", "primary")
    return button
