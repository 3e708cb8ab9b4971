"""The presenter's own window. Nothing of it is part of the room's: no parent, no coach, no gate."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QVBoxLayout, QWidget

from tradewalk.views.brand_words import brand_name
from tradewalk.views.flow import flow_of
from tradewalk.views.low_room import LowRoom
from tradewalk.views.presenter.clock_row import ClockRow
from tradewalk.views.presenter.control_bar import ControlBar
from tradewalk.views.presenter.props import PresenterProps
from tradewalk.views.presenter.step_list import StepList
from tradewalk.views.presenter.step_page import StepPage
from tradewalk.views.presenter.words import doing_text, said
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, flowing_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

AT_FIRST = (900, 640)
NARROWEST, LOWEST = 340, 290
"""At 100 % text; and never lower than what the buttons leave room for."""
LEAST_HEIGHT = 380
TWO_COLUMNS = 640
"""From this width on, at 100 % text, the list stands beside the step; else below it."""


class PresenterView(QWidget):
    """Draws the props; gestures go out as intents. ``closed``: the window was closed, which ends nothing."""

    back_requested = Signal()
    next_requested = Signal()
    play_requested = Signal()
    hand_requested = Signal()
    freeze_requested = Signal(bool)
    hide_requested = Signal(bool)
    jump_requested = Signal(str)
    minutes_chosen = Signal(object)
    leave_requested = Signal()
    leave_confirmed = Signal()
    stay_requested = Signal()
    escaped = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "presenter")
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._props: PresenterProps | None = None
        self._title = flowing_label("presenter.title", Role.SECTION, Tone.PLAIN)
        self._doing = text_label("presenter.doing", Role.CHIP)
        self._frozen = text_label("presenter.frozen", Role.CHIP)
        self._hidden = text_label("presenter.hidden", Role.CHIP)
        self._simulated = text_label("presenter.simulated", Role.LABEL)
        self._simulated.setProperty("kind", "simulated")
        self._clocks, self._page, self._steps, self._bar = ClockRow(), StepPage(), StepList(), ControlBar()
        self._lay_out()
        self._connect()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(*AT_FIRST)
        self.setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(SPACING.l)
        self._columns.addWidget(self._page, 1)
        self._columns.addWidget(self._steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.l, SPACING.m, SPACING.l, SPACING.m)
        column.setSpacing(SPACING.m)
        head = (self._title, self._doing, self._frozen, self._hidden, self._simulated)
        column.addWidget(flow_of(*head, spacing=SPACING.m, line_spacing=SPACING.xs))
        column.addWidget(self._clocks)
        self._room = LowRoom(inside)
        column.addWidget(self._room, 1)
        column.addWidget(self._bar)

    def _connect(self) -> None:
        for name in (
            "back_requested", "next_requested", "hand_requested", "freeze_requested", "hide_requested",
            "leave_requested", "leave_confirmed", "stay_requested",
        ):  # fmt: skip
            getattr(self._bar, name).connect(getattr(self, name))
        self._steps.jump_requested.connect(self.jump_requested)
        self._clocks.minutes_chosen.connect(self.minutes_chosen)
        for key, pressed in (
            (Qt.Key.Key_PageDown, self.next_requested),
            (Qt.Key.Key_PageUp, self.back_requested),
            (Qt.Key.Key_F5, self.play_requested),
            (Qt.Key.Key_Escape, self.escaped),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(pressed)

    def render(self, props: PresenterProps) -> None:  # type: ignore[override]
        """Draw the props."""
        if self._props is None or self._props.number != props.number:
            self._room.verticalScrollBar().setValue(0)
        self._props = props
        self.setMinimumSize(px(NARROWEST), max(px(LOWEST), LEAST_HEIGHT))
        self.setWindowTitle(self.tr("Presenter · {brand} — SIMULATED").format(brand=brand_name()))
        set_text(self._title, said(props.title))
        set_text(self._doing, doing_text(props.doing))
        set_text(self._frozen, self.tr("Market frozen"))
        set_text(self._hidden, self.tr("Amounts hidden"))
        set_text(self._simulated, self.tr("SIMULATED"))
        self._frozen.setVisible(props.is_frozen)
        self._hidden.setVisible(props.is_hiding)
        self._clocks.render(props)
        self._page.render(props)
        self._steps.show_lines(props.steps)
        self._bar.render(props)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, and is Next where none has; arrows scroll long notes."""
        focused, bar = self.focusWidget(), self._room.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = bar.singleStep()
            bar.setValue(bar.value() + (step if event.key() == Qt.Key.Key_Down else -step))
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif isinstance(focused, QAbstractButton):
            focused.click()
        elif self.hasFocus():
            self.next_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= px(TWO_COLUMNS)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if is_wide else down)
        self._columns.update()

    def changeEvent(self, event: QEvent) -> None:
        """Another language: its texts come right after this event."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._render_anew)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _render_anew(self) -> None:
        if self._props is not None:
            self.render(self._props)
