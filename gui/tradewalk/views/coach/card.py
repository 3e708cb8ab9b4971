"""The card: which step of how many, what it says, and the buttons that do something now."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.views.coach.geometry import CardSizes
from tradewalk.views.coach.props import CoachControl, CoachProps
from tradewalk.views.coach.remarks import Remark
from tradewalk.views.coach.told import Told
from tradewalk.views.coach.words import (
    control_description,
    control_text,
    pass_over_description,
    pass_over_text,
    place_text,
    time_text,
    way_back_description,
    way_back_text,
)
from tradewalk.views.leave_question import LeaveQuestion
from tradewalk.views.low_room import LowRoom
from tradewalk.views.press_guard import PressGuard
from tradewalk.views.rows_layout import SPREAD, RowsLayout
from tradewalk.views.scale import px
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

LOOK = "A/文"
"""Understood by whoever reads either script."""
WIDTH = 340
LEAST_WIDTH = 232
LEAST_TEXT = 72
"""How much of the texts is seen at least, where they scroll."""
BAR = (CoachControl.DO_IT, CoachControl.BACK, CoachControl.NEXT)
KINDS = {CoachControl.NEXT: "primary", CoachControl.DO_IT: "quiet"}
ARRANGEMENTS = (
    ((CoachControl.DO_IT, SPREAD, CoachControl.BACK, CoachControl.NEXT),),
    ((SPREAD, CoachControl.BACK, CoachControl.NEXT), (CoachControl.DO_IT,)),
    ((CoachControl.NEXT,), (CoachControl.BACK,), (CoachControl.DO_IT,)),
)


class CoachCard(QFrame):
    """Draws the props. It has the keyboard itself while there is only something to read: then Enter goes on."""

    back_requested = Signal()
    next_requested = Signal()
    do_it_requested = Signal()
    hint_requested = Signal()
    leave_requested = Signal()
    leave_confirmed = Signal()
    stay_requested = Signal()
    way_back_requested = Signal()
    answered = Signal(str)

    def __init__(self, window: QWidget, elapsed: Callable[[], int] | None = None) -> None:
        super().__init__(window)
        self.setObjectName("coach")
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._number = text_label("coach.number", Role.LABEL, Tone.QUIET)
        self._look = self._button("coach.look", "quiet")
        self._look.setText(LOOK)
        self._look.hide()
        self._leave = self._button("coach.leave", "quiet")
        self._told = Told()
        self._room = LowRoom(self._told)
        self._room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._bar = QWidget()
        self._buttons = {control: self._button(f"coach.{control}", KINDS.get(control, "")) for control in BAR}
        self._question = LeaveQuestion("coach.leaving", self._bar)
        self._guard = PressGuard(self, elapsed)
        self._controls: frozenset[CoachControl] | None = None
        self._connect()
        self._lay_out()
        self.hide()

    def _button(self, name: str, kind: str = "") -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        return button

    def _connect(self) -> None:
        self._buttons[CoachControl.BACK].clicked.connect(self.back_requested)
        self._buttons[CoachControl.NEXT].clicked.connect(self.next_requested)
        self._buttons[CoachControl.DO_IT].clicked.connect(self.do_it_requested)
        for button in self._buttons.values():
            button.clicked.connect(self._guard.arm)
        self._leave.clicked.connect(self.leave_requested)
        self._question.confirmed.connect(self.leave_confirmed)
        self._question.kept.connect(self.stay_requested)
        self._told.hint_requested.connect(self.hint_requested)
        self._told.way_back_requested.connect(self.way_back_requested)
        self._told.answered.connect(self.answered)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._number, 1)
        head.addWidget(self._look)
        head.addWidget(self._leave)
        rows = RowsLayout(self._bar, ARRANGEMENTS, SPACING.s)
        rows.setContentsMargins(0, 0, 0, 0)
        for control, button in self._buttons.items():
            rows.add(control, button)
        self._rows = rows
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.l, SPACING.s, SPACING.l, SPACING.m)
        column.setSpacing(SPACING.s)
        column.addLayout(head)
        column.addWidget(self._room, 1)
        column.addWidget(self._bar)
        column.addWidget(self._question)
        self._head = head

    def render(self, props: CoachProps) -> None:  # type: ignore[override]
        """Draw the props."""
        place = place_text(props.number, props.count)
        left = "" if props.seconds_left is None else time_text(props.seconds_left)
        set_text(self._number, f"{place} · {left}" if left else place)
        self.setAccessibleName(place)
        self._look.setAccessibleName(self.tr("Language and view"))
        self._look.setToolTip(self._look.accessibleName())
        self._leave.setText(self.tr("Leave"))
        self._leave.setAccessibleDescription(self.tr("Leave the walkthrough. You are asked first."))
        self._leave.setEnabled(props.can_leave)
        self._keep_keyboard(props)
        self._told.render(props)
        self._render_bar(props)
        if self._question.show_asked(is_asked=props.is_asking_to_leave):
            self.setFocus()

    def remark(self, remark: Remark | None) -> None:
        """Say something in passing, or no longer."""
        self._told.remark(remark)

    def offer_looks(self, fill: Callable[[QMenu], object]) -> None:
        """Have a menu of languages and looks, which is filled when it opens."""
        menu = QMenu(self._look)
        menu.aboutToShow.connect(lambda: fill(menu))
        self._look.setMenu(menu)
        self._look.show()

    def _keep_keyboard(self, props: CoachProps) -> None:
        """Take the keyboard from a button that goes off; Qt would give it to whatever comes next."""
        buttons = {**self._buttons, CoachControl.HINT: self._told.ask_hint}
        if any(button.hasFocus() and control not in props.controls for control, button in buttons.items()):
            self.setFocus()

    def _render_bar(self, props: CoachProps) -> None:
        if props.controls != self._controls:
            self._controls = props.controls
            self._rows.arrange_by(_arrangements(props.controls))
        for control, button in self._buttons.items():
            button.setText(control_text(control))
            button.setAccessibleDescription(control_description(control))
            button.setEnabled(control in props.controls)
        onward = self._buttons[CoachControl.NEXT]
        if props.leads_back and props.feedback is not None:
            onward.setText(way_back_text(props.feedback))
            onward.setAccessibleDescription(way_back_description())
        elif props.is_passing_over:
            onward.setText(pass_over_text())
            onward.setAccessibleDescription(pass_over_description())

    def sizes(self) -> CardSizes:
        """How large the card may be, at the text size in force."""
        return CardSizes(px(WIDTH), px(LEAST_WIDTH), self._whole_height, self._least_height)

    def _whole_height(self, width: int) -> int:
        return self._height_beside(width) + self._told.height_at(self._inside(width))

    def _least_height(self, width: int) -> int:
        return self._height_beside(width) + min(px(LEAST_TEXT), self._told.height_at(self._inside(width)))

    def _height_beside(self, width: int) -> int:
        """All but the texts."""
        layout, below = self.layout(), self._question if self._question.is_asked else self._bar
        assert layout is not None and below.layout() is not None, "card and bar have layouts"
        margins, inside = layout.contentsMargins(), self._inside(width)
        below_layout = below.layout()
        assert below_layout is not None, "the bar and the question have layouts"
        low = below_layout.totalHeightForWidth(inside)
        gaps = 2 * layout.spacing()
        frame = margins.top() + margins.bottom() + 2 * self.frameWidth()
        return frame + self._head.sizeHint().height() + low + gaps

    def _inside(self, width: int) -> int:
        layout = self.layout()
        assert layout is not None, "the card has a layout"
        margins = layout.contentsMargins()
        return width - margins.left() - margins.right() - 2 * self.frameWidth()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, and is Next where none has."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if event.isAutoRepeat():
            return
        if isinstance(focused, QPushButton) and focused.hasFocus():
            focused.click()
        else:
            self._buttons[CoachControl.NEXT].click()


def _arrangements(controls: frozenset[CoachControl]) -> tuple[tuple[tuple[str, ...], ...], ...]:
    """Back and Next keep their places, whether or not they do something now; the rest is there when it does."""
    gone = {CoachControl.DO_IT} - controls
    rows = (
        tuple(tuple(each for each in row if each not in gone) for row in arrangement)
        for arrangement in ARRANGEMENTS
    )
    return tuple(tuple(row for row in arrangement if row) for arrangement in rows)
