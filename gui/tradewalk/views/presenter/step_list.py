"""All steps, to jump to one: marked first and then gone to, because a jump by mistake is seen by the room."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from tradewalk.views.presenter.props import Standing, StepLine
from tradewalk.views.presenter.words import line_aloud, line_text, said
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

WIDTH = 250
LEAST_HEIGHT = 120
STEP = Qt.ItemDataRole.UserRole
OPEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class StepList(QWidget):
    """``jump_requested`` carries the id of the step that was chosen by a double click, Enter or the button."""

    jump_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = text_label("presenter.steps.title", Role.LABEL, Tone.QUIET)
        self._list = QListWidget()
        name_target(self._list, "presenter.steps")
        self._list.setProperty("kind", "choices")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setUniformItemSizes(True)
        self._list.setMinimumHeight(px(LEAST_HEIGHT))
        self._list.itemActivated.connect(self._on_activated)
        self._list.currentItemChanged.connect(self._render_button)
        self._jump = QPushButton()
        name_target(self._jump, "presenter.jump")
        self._jump.clicked.connect(self._go)
        self._lines: tuple[StepLine, ...] = ()
        self._here: str | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.s)
        for part in (self._title, self._list, self._jump):
            column.addWidget(part)

    def show_lines(self, lines: tuple[StepLine, ...]) -> None:
        """Show these steps. Where the run comes to another step, the mark goes with it."""
        set_text(self._title, self.tr("Jump to"))
        self._list.setAccessibleName(self.tr("Steps to jump to"))
        self._jump.setText(self.tr("Go to this step"))
        if len(lines) != self._list.count():
            self._list.clear()
            self._list.addItems([""] * len(lines))
        self._lines = lines
        for row, line in enumerate(lines):
            _show(self._list.item(row), line)
        here = next((line.step_id for line in lines if line.standing is Standing.HERE), None)
        if here != self._here:
            self._here = here
            self._mark(here)
        self._render_button()

    def _mark(self, step_id: str | None) -> None:
        for row, line in enumerate(self._lines):
            if line.step_id == step_id:
                self._list.setCurrentRow(row)
                self._list.scrollToItem(self._list.item(row))

    def _render_button(self) -> None:
        row = self._list.currentRow()
        is_open = 0 <= row < len(self._lines) and self._lines[row].is_open
        if self._jump.hasFocus() and not is_open:
            self.window().setFocus()  # Enter is Next there; Qt would give the keyboard to whatever comes next
        self._jump.setEnabled(is_open)

    def _go(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.jump_requested.emit(item.data(STEP))

    def _on_activated(self, item: QListWidgetItem) -> None:
        self.jump_requested.emit(item.data(STEP))

    def sizeHint(self) -> QSize:
        return QSize(px(WIDTH), super().sizeHint().height())


def _show(item: QListWidgetItem, line: StepLine) -> None:
    item.setText(line_text(line))
    item.setToolTip(said(line.say))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, line_aloud(line))
    item.setData(STEP, line.step_id)
    item.setFlags(OPEN if line.is_open else OPEN & ~Qt.ItemFlag.ItemIsEnabled)
