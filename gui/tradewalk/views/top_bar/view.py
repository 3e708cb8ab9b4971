"""The top bar. The search field is handed in and stands at the far right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from tradewalk.views import formatting
from tradewalk.views.order_words import phase_word
from tradewalk.views.text import Role, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.top_bar.account_chip import AccountChip
from tradewalk.views.top_bar.clock_chip import ClockChip
from tradewalk.views.top_bar.view_model import JumpTarget, TopBarProps

HEIGHT = 56
NAME_FROM = 1160


class TopBarView(QFrame):
    """Draws the bar; the clock's controls say what they do."""

    hold_requested = Signal()
    speed_chosen = Signal(int)
    jump_requested = Signal(object)

    def __init__(self, search: QWidget) -> None:
        super().__init__()
        self.setObjectName("top")
        self.setProperty("kind", "top-bar")
        self.setFixedHeight(HEIGHT)
        self._props: TopBarProps | None = None
        self._name = text_label("top.name", Role.SECTION)
        self._simulated = text_label("top.simulated", Role.CHIP)
        self._simulated.setProperty("kind", "simulated")
        self._clock, self._account = ClockChip(), AccountChip()
        self._hold = self._button("top.clock.hold")
        self._jump = self._button("top.clock.jump")
        self._speed = self._button("top.clock.speed")
        self._jump_menu, self._speed_menu = QMenu(self), QMenu(self)
        self._set_up()
        self._lay_out(search)

    def render(self, props: TopBarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        before, self._props = self._props, props
        self._clock.render(props)
        self._account.render(props)
        text = self.tr("Hold") if props.is_running else self.tr("Run")
        if self._hold.text() != text:
            self._hold.setText(text)
            name = self.tr("Hold the market") if props.is_running else self.tr("Run the market")
            self._hold.setAccessibleName(name)
        self._speed.setText(f"×{formatting.quantity(props.speed)} ▾")
        if before is None or before.speeds != props.speeds:
            self._render_speeds(props.speeds)
        if before is None or before.jumps != props.jumps:
            self._render_jumps(props.jumps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name.setVisible(event.size().width() >= NAME_FROM)

    def _set_up(self) -> None:
        self._name.setText("Tradewalk")
        self._simulated.setText(self.tr("SIMULATED"))
        self._hold.setFixedWidth(64)
        self._hold.clicked.connect(self.hold_requested)
        self._jump.setText(self.tr("Jump to") + " ▾")
        self._jump.setAccessibleName(self.tr("Jump to a phase of the day or to the next day"))
        self._jump.setMenu(self._jump_menu)
        self._jump_menu.setObjectName("top.clock.jump.menu")
        self._speed.setAccessibleName(self.tr("Speed of simulated time"))
        self._speed.setMenu(self._speed_menu)
        self._speed.setFixedWidth(72)
        self._speed_menu.setObjectName("top.clock.speed.menu")

    def _lay_out(self, search: QWidget) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING.l, 0, SPACING.l, 0)
        row.setSpacing(SPACING.s)
        for widget in (self._name, self._simulated, self._clock, self._hold, self._speed, self._jump):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self._account, 0, Qt.AlignmentFlag.AlignVCenter)
        search.setMinimumWidth(160)
        search.setMaximumWidth(280)
        search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row.addWidget(search, 3)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", "chip")
        return button

    def _render_speeds(self, speeds: tuple[int, ...]) -> None:
        self._speed_menu.clear()
        for speed in speeds:
            action = self._speed_menu.addAction(f"×{formatting.quantity(speed)}")
            action.triggered.connect(lambda _checked=False, chosen=speed: self.speed_chosen.emit(chosen))

    def _render_jumps(self, jumps: tuple[JumpTarget, ...]) -> None:
        self._jump_menu.clear()
        for jump in jumps:
            action = self._jump_menu.addAction(self._jump_text(jump))
            action.triggered.connect(lambda _checked=False, target=jump: self.jump_requested.emit(target))

    def _jump_text(self, jump: JumpTarget) -> str:
        if jump.phase is None or jump.start is None:
            return self.tr("Next trading day")
        return f"{formatting.clock_minute(jump.start)}  {phase_word(jump.phase)}"
