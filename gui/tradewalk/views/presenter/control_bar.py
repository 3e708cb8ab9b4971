"""The buttons that lead through the run, and the question before it is left."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.views.leave_question import LeaveQuestion
from tradewalk.views.presenter.props import PresenterControl, PresenterProps
from tradewalk.views.presenter.words import control_description, control_text, freeze_text, hide_text
from tradewalk.views.press_guard import PressGuard
from tradewalk.views.rows_layout import SPREAD, RowsLayout
from tradewalk.views.targets import name_target
from tradewalk.views.text import restyle
from tradewalk.views.theme import SPACING

ARRANGEMENTS = (
    (("leave", "freeze", "hide", "hand", SPREAD, "back", "next"),),
    (("freeze", "hide", "hand", SPREAD), ("leave", SPREAD, "back", "next")),
    (("freeze", SPREAD, "hide"), ("leave", SPREAD, "hand"), (SPREAD, "back", "next")),
    (("freeze",), ("hide",), ("hand", SPREAD, "leave"), (SPREAD, "back", "next")),
    (("freeze",), ("hide",), ("hand",), ("leave",), ("back",), ("next",)),
)
KINDS = {"next": "primary", "leave": "quiet"}


class ControlBar(QWidget):
    """Draws what can be done now. Freeze and hide say what a press would do; ``is_on`` marks them meanwhile."""

    back_requested = Signal()
    next_requested = Signal()
    hand_requested = Signal()
    freeze_requested = Signal(bool)
    hide_requested = Signal(bool)
    leave_requested = Signal()
    leave_confirmed = Signal()
    stay_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        names = ("leave", "freeze", "hide", "hand", "back", "next")
        self._buttons = {name: _button(name) for name in names}
        self._is_frozen = self._is_hiding = False
        self._bar = QWidget()
        self._question = LeaveQuestion("presenter.leaving", self._bar)
        self._guard = PressGuard(self._bar)
        rows = RowsLayout(self._bar, ARRANGEMENTS, SPACING.s)
        rows.setContentsMargins(0, 0, 0, 0)
        for name, button in self._buttons.items():
            rows.add(name, button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        column.addWidget(self._question)
        self._connect()

    def _connect(self) -> None:
        buttons = self._buttons
        for name, signal in (
            ("back", self.back_requested),
            ("next", self.next_requested),
            ("hand", self.hand_requested),
            ("leave", self.leave_requested),
        ):
            buttons[name].clicked.connect(signal)
            buttons[name].clicked.connect(self._guard.arm)
        buttons["freeze"].clicked.connect(lambda: self.freeze_requested.emit(not self._is_frozen))
        buttons["hide"].clicked.connect(lambda: self.hide_requested.emit(not self._is_hiding))
        self._question.confirmed.connect(self.leave_confirmed)
        self._question.kept.connect(self.stay_requested)

    def render(self, props: PresenterProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self._is_frozen, self._is_hiding = props.is_frozen, props.is_hiding
        hand = PresenterControl.TAKE_BACK if props.is_handed_over else PresenterControl.HAND_OVER
        for name, control in (
            ("back", PresenterControl.BACK),
            ("next", PresenterControl.NEXT),
            ("leave", PresenterControl.LEAVE),
            ("hand", hand),
        ):
            is_open = control in props.controls
            self._say(name, control_text(control), control_description(control), is_open=is_open)
        self._say(
            "freeze", freeze_text(is_frozen=props.is_frozen),
            self.tr("While the market is frozen, simulated time does not pass in waits."),
        )  # fmt: skip
        self._say(
            "hide", hide_text(is_hiding=props.is_hiding),
            self.tr("While they are hidden, the room sees no amount of the account's money."),
        )  # fmt: skip
        for name, is_on in (
            ("freeze", props.is_frozen), ("hide", props.is_hiding), ("hand", props.is_handed_over),
        ):  # fmt: skip
            restyle(self._buttons[name], "is_on", is_on)
        if self._question.show_asked(is_asked=props.is_asking_to_leave):
            self.window().setFocus()

    def _say(self, name: str, text: str, description: str, *, is_open: bool = True) -> None:
        button = self._buttons[name]
        button.setText(text)
        button.setToolTip(description)
        button.setAccessibleDescription(description)
        if button.hasFocus() and not is_open:
            self.window().setFocus()  # Qt would give the keyboard to whatever comes next
        button.setEnabled(is_open)


def _button(name: str) -> QPushButton:
    button = QPushButton()
    name_target(button, f"presenter.{name}")
    button.setProperty("kind", KINDS.get(name, ""))
    return button
