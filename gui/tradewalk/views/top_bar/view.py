"""The top bar. The search field is handed in and stands at the top right."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QToolTip, QWidget

from tradewalk.views import formatting
from tradewalk.views.brand_words import brand_name
from tradewalk.views.order_words import phase_word
from tradewalk.views.rows_layout import RowsLayout
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, text_label
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.top_bar.account_chip import AccountChip
from tradewalk.views.top_bar.arrangements import BARS, DRAWER_BARS, PHONE_BARS
from tradewalk.views.top_bar.clock_chip import ClockChip
from tradewalk.views.top_bar.clock_controls import ClockControl, what_waits, who_leads
from tradewalk.views.top_bar.session_timeline import SessionTimeline
from tradewalk.views.top_bar.view_model import JumpTarget, TopBarProps

SEARCH_WIDTHS = (160, 280)
SEARCH_ON_PHONE = 90


class TopBarView(QFrame):
    """Draws the bar; the clock's controls say what they do, and menus what is chosen."""

    hold_requested = Signal()
    speed_chosen = Signal(int)
    jump_requested = Signal(object)
    preference_chosen = Signal(str, object)
    accounts_requested = Signal()
    shortcuts_requested = Signal()
    rules_requested = Signal()
    about_requested = Signal()
    drawer_requested = Signal()

    def __init__(self, search: QWidget, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, "top")
        self.setProperty("kind", "top-bar")
        # Not Fixed: Qt would then allow no more height than a bar has that is as narrow as can be.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._props: TopBarProps | None = None
        self._is_drawer = False
        self._search = search
        self._name = text_label("top.name", Role.SECTION)
        self._simulated = text_label("top.simulated", Role.CHIP)
        self._simulated.setProperty("kind", "simulated")
        self._clock, self._account = ClockChip(), AccountChip()
        self._sessions = SessionTimeline(appearance)
        self._drawer = self._button("top.drawer", self.tr("Menu"))
        self._hold = self._button("top.clock.hold")
        self._speed = self._menu_button("top.clock.speed", self.tr("Speed"))
        self._jump = self._menu_button("top.clock.jump", self.tr("Jump to"))
        self._controls: dict[ClockControl, QWidget] = {
            ClockControl.HOLD: self._hold,
            ClockControl.SPEED: self._speed,
            ClockControl.JUMP: self._jump,
            ClockControl.SESSIONS: self._sessions,
        }
        self._language = self._menu_button("top.language", self.tr("Language"))
        self._view = self._menu_button("top.view", self.tr("View"))
        self._more = self._menu_button("top.more", self.tr("More"))
        self._set_up()
        self._lay_out()
        self._wire()

    def render(self, props: TopBarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        before, self._props = self._props, props
        for part in (self._clock, self._account, self._sessions):
            part.render(props)
        self._hold.setText(self.tr("Hold") if props.is_running else self.tr("Run"))
        name = self.tr("Hold the market") if props.is_running else self.tr("Run the market")
        if self._hold.accessibleName() != name:
            self._hold.setAccessibleName(name)
        for control, widget in self._controls.items():
            reason = _why_not(props, control)
            widget.setEnabled(not reason)
            if widget is not self._sessions:
                widget.setToolTip(reason)
                widget.setAccessibleDescription(reason)
        self._speed.setText(f"×{formatting.quantity(props.speed)} ▾")
        if before is None or before.chosen.is_phone is not props.chosen.is_phone:
            self._arrange()
        if before is None or before.speeds != props.speeds:
            self._render_speeds(props.speeds)
        if before is None or before.jumps != props.jumps:
            self._render_jumps(props.jumps)

    def say_who_leads(self) -> None:
        """Say beside the clock's control why a key did nothing."""
        QToolTip.showText(self._hold.mapToGlobal(self._hold.rect().bottomLeft()), who_leads(), self._hold)

    def show_drawer_button(self, is_drawer: bool) -> None:
        """Show the button that opens the sidebar, where that is a drawer."""
        self._is_drawer = is_drawer
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._rows.minimumSize().height())

    def _set_up(self) -> None:
        self._name.setText(brand_name())
        self._simulated.setText(self.tr("SIMULATED"))
        self._hold.setFixedWidth(px(62))
        self._speed.setFixedWidth(px(66))
        self._jump.setText(self.tr("Jump to") + " ▾")
        self._view.setText(self.tr("View") + " ▾")
        self._more.setText("⋯")
        self._language.setText(self.tr("EN", "the short name of this very language") + " ▾")
        names = {
            self._drawer: self.tr("Open watchlist and pages"),
            self._jump: self.tr("Jump to a phase of the day or to the next day"),
            self._speed: self.tr("Speed of simulated time"),
            self._language: self.tr("Language"),
            self._view: self.tr("View: colours, text size, and more"),
            self._more: self.tr("More of the top bar"),
        }
        for button, name in names.items():
            button.setAccessibleName(name)

    def _lay_out(self) -> None:
        least, most = SEARCH_WIDTHS
        self._search.setMinimumWidth(px(least))
        self._search.setMaximumWidth(px(most))
        self._search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows = RowsLayout(self, BARS, SPACING.s)
        self._rows.setContentsMargins(SPACING.l, SPACING.s, SPACING.l, SPACING.s)
        self._widgets = {
            "drawer": self._drawer,
            "name": self._name,
            "simulated": self._simulated,
            "clock": self._clock,
            "hold": self._hold,
            "speed": self._speed,
            "sessions": self._sessions,
            "jump": self._jump,
            "account": self._account,
            "language": self._language,
            "view": self._view,
            "more": self._more,
            "search": self._search,
        }
        for name, widget in self._widgets.items():
            self._rows.add(name, widget)

    def _arrange(self) -> None:
        """Choose among the arrangements of a phone, or of a window with or without a drawer."""
        if self._props is not None and self._props.chosen.is_phone:
            self._search.setMinimumWidth(px(SEARCH_ON_PHONE))
            self._rows.arrange_by(PHONE_BARS)
        else:
            self._search.setMinimumWidth(px(SEARCH_WIDTHS[0]))
            self._rows.arrange_by(DRAWER_BARS if self._is_drawer else BARS)

    def _wire(self) -> None:
        self._hold.clicked.connect(self.hold_requested)
        self._drawer.clicked.connect(self.drawer_requested)
        self._sessions.jump_requested.connect(self._ask_to_jump)
        self._account.accounts_requested.connect(self.accounts_requested)
        # Menus are filled when they open: the first picture does without them.
        self._language.menu().aboutToShow.connect(self._fill_language_menu)
        self._view.menu().aboutToShow.connect(self._fill_view_menu)
        self._more.menu().aboutToShow.connect(self._fill_more_menu)

    def _button(self, name: str, text: str = "") -> QPushButton:
        button = QPushButton(text)
        name_target(button, name)
        button.setProperty("kind", "chip")
        return button

    def _menu_button(self, name: str, title: str) -> QPushButton:
        button, menu = self._button(name), QMenu(title, self)
        name_target(menu, f"{name}.menu")
        button.setMenu(menu)
        return button

    def _render_speeds(self, speeds: tuple[int, ...]) -> None:
        menu = self._speed.menu()
        menu.clear()
        for speed in speeds:
            action = menu.addAction(f"×{formatting.quantity(speed)}")
            name_target(action, f"top.clock.speed.{speed}")
            action.triggered.connect(lambda _checked=False, chosen=speed: self.speed_chosen.emit(chosen))

    def _render_jumps(self, jumps: tuple[JumpTarget, ...]) -> None:
        menu = self._jump.menu()
        menu.clear()
        for jump, name in zip(jumps, jump_names(jumps), strict=True):
            action = menu.addAction(self._jump_text(jump))
            name_target(action, f"top.clock.jump.{name}")
            action.triggered.connect(lambda _checked=False, target=jump: self.jump_requested.emit(target))

    def _ask_to_jump(self, jump: JumpTarget) -> None:
        """Time does not go back, and a click on the timeline is soon made: it is asked once more."""
        menu = QMenu(self)
        name_target(menu, "top.sessions.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go_on = menu.addAction(self.tr("Jump to {phase}").format(phase=self._jump_text(jump)))
        go_on.triggered.connect(lambda: self.jump_requested.emit(jump))
        name_target(go_on, "top.sessions.jump")
        name_target(menu.addAction(self.tr("Stay here")), "top.sessions.stay")
        menu.popup(self._sessions.mapToGlobal(self._sessions.rect().bottomLeft()))

    def _jump_text(self, jump: JumpTarget) -> str:
        if jump.phase is None or jump.start is None:
            return self.tr("Next trading day")
        return f"{formatting.clock_minute(jump.start)}  {phase_word(jump.phase)}"

    def _fill_language_menu(self) -> None:
        from tradewalk.views.preference_menu import fill_language_menu

        if self._props is not None:
            fill_language_menu(self._language.menu(), self._props.chosen, self.preference_chosen.emit)

    def _fill_view_menu(self) -> None:
        from tradewalk.views.preference_menu import (
            add_about,
            add_rule_book,
            add_shortcuts,
            fill_view_menu,
        )

        if self._props is not None:
            fill_view_menu(self._view.menu(), self._props.chosen, self.preference_chosen.emit)
            add_rule_book(self._view.menu(), self.rules_requested.emit)
            add_shortcuts(self._view.menu(), self.shortcuts_requested.emit)
            add_about(self._view.menu(), self.about_requested.emit)

    def _fill_more_menu(self) -> None:
        """The menus of what has no room in the bar."""
        menu = self._more.menu()
        menu.clear()
        for button in (self._account, self._speed, self._jump, self._language, self._view):
            if button.isHidden():
                menu.addMenu(button.menu()).setEnabled(button.isEnabled())


def jump_names(jumps: tuple[JumpTarget, ...]) -> list[str]:
    """What the entries of the jump menu are called: by their phase, the second of a phase with a number."""
    phases = ["next-day" if jump.phase is None else jump.phase.value for jump in jumps]
    counts = [phases[:place].count(phase) for place, phase in enumerate(phases)]
    return [f"{phase}-{count + 1}" if count else phase for phase, count in zip(phases, counts, strict=True)]


def _why_not(props: TopBarProps, control: ClockControl) -> str:
    """Why a control of the clock cannot be used; nothing where it can."""
    if control in props.taken:
        return who_leads()
    return what_waits() if props.is_past else ""
