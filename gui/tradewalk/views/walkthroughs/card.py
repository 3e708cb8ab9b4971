"""One walkthrough: its title, what it says first, and a button for each way to play it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from tradewalk.views import formatting
from tradewalk.views.flow import FlowLayout
from tradewalk.views.formatting import language_tag
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, restyle, sentence_label, set_text
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.views.walkthroughs.props import WalkthroughRow
from tradewalk.views.walkthroughs.words import mode_button, mode_meaning
from tradewalk.walkthrough.script import Mode


class WalkthroughCard(QFrame):
    """Where a run was left, to go on is what is offered first; else to be guided."""

    play_requested = Signal(object)
    go_on_requested = Signal()

    def __init__(self, walkthrough_id: str) -> None:
        super().__init__()
        name_target(self, f"walkthroughs.card.{walkthrough_id}")
        self.setProperty("kind", "card")
        self._id = walkthrough_id
        self._title = sentence_label(f"walkthroughs.title.{walkthrough_id}", Role.TITLE, Tone.PLAIN)
        self._about = sentence_label(f"walkthroughs.about.{walkthrough_id}", Role.BODY)
        self._steps = sentence_label(f"walkthroughs.steps.{walkthrough_id}")
        self._left = sentence_label(f"walkthroughs.left.{walkthrough_id}", Role.BODY, Tone.PLAIN)
        self._go_on = self._button("go_on")
        self._go_on.clicked.connect(self.go_on_requested)
        self._modes = {mode: self._mode_button(mode) for mode in Mode}
        self._lay_out()

    def _button(self, act: str) -> QPushButton:
        button = QPushButton()
        name_target(button, f"walkthroughs.{act}.{self._id}")
        return button

    def _mode_button(self, mode: Mode) -> QPushButton:
        button = self._button(mode.value)
        button.clicked.connect(lambda: self.play_requested.emit(mode))
        return button

    def _lay_out(self) -> None:
        row, column = FlowLayout(SPACING.s, SPACING.s), QVBoxLayout(self)
        for button in (self._go_on, *self._modes.values()):
            row.addWidget(button)
        column.setContentsMargins(SPACING.l, SPACING.m, SPACING.l, SPACING.m)
        column.setSpacing(SPACING.xs)
        for label in (self._title, self._about, self._steps, self._left):
            column.addWidget(label)
        column.addSpacing(SPACING.xs)
        column.addLayout(row)

    def show_row(self, row: WalkthroughRow, *, leads: bool) -> None:
        """Show this walkthrough. One card of the page leads: what it offers first is what the page is for."""
        tag = language_tag()
        set_text(self._title, row.title.in_language(tag))
        set_text(self._about, row.about.in_language(tag))
        steps = self.tr("{count} steps · finished") if row.is_finished else self.tr("{count} steps")
        set_text(self._steps, steps.format(count=row.count))
        for mode, button in self._modes.items():
            button.setText(mode_button(mode))
            button.setToolTip(mode_meaning(mode))
            button.setAccessibleName(formatting.labelled(self._title.text(), mode_button(mode)))
            button.setAccessibleDescription(mode_meaning(mode))
            button.setVisible(mode in row.modes)
        self._show_left(row)
        first = self.offered_first(row)
        for button in (self._go_on, *self._modes.values()):
            self._stress(button, is_first=leads and button is first)

    def offered_first(self, row: WalkthroughRow) -> QPushButton:
        """The button that is meant for the keyboard at first."""
        if row.left is not None:
            return self._go_on
        return self._modes[Mode.GUIDE if Mode.GUIDE in row.modes else row.modes[0]]

    def _show_left(self, row: WalkthroughRow) -> None:
        self._left.setVisible(row.left is not None)
        self._go_on.setVisible(row.left is not None)
        if row.left is not None:
            words = self.tr("You left it at step {number} ({mode}).")
            set_text(self._left, words.format(number=row.left.number, mode=mode_button(row.left.mode)))
            self._go_on.setText(self.tr("Go on"))
            self._go_on.setAccessibleName(formatting.labelled(self._title.text(), self._go_on.text()))

    def _stress(self, button: QPushButton, *, is_first: bool) -> None:
        kind = "primary" if is_first else None
        if button.property("kind") != kind:
            restyle(button, "kind", kind)
