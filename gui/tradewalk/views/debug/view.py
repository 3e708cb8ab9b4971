"""The debug window: where the run stands, the targets on show, the states, the log. No part of the room's window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.debug.props import DebugProps, Standing, TargetRow
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.text_table import Column, TextRow, TextTable
from tradewalk.views.theme import SPACING

SIZE = (520, 800)
ROW_HEIGHT = 24
"""At 100 %: many rows are looked through."""
COLUMNS = (Column(220), Column(200, takes_rest=True))
MOST_LINES = 5_000
"""Of the log; older ones are in its file."""


class DebugView(QWidget):
    """Draws DebugProps. ``target_chosen`` carries the name of a target that was clicked or entered."""

    target_chosen = Signal(object)
    filter_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "debug")
        self._standing = text_label("debug.standing", Role.TITLE)
        self._targets = TextTable("debug.targets", COLUMNS)
        self._states = TextTable("debug.states", COLUMNS)
        self._filter = QLineEdit()
        self._log = QPlainTextEdit()
        self._lines: tuple[str, ...] = ()
        for table in (self._targets, self._states):
            table.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        self._targets.row_chosen.connect(self.target_chosen)
        self._filter.textEdited.connect(self.filter_typed)
        self._name()
        self._place()
        self.resize(*(px(length) for length in SIZE))

    def render(self, props: DebugProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self.setWindowTitle(self.tr("Debug: {title} — SIMULATED").format(title=props.title))
        set_text(self._standing, self._said(props.standing))
        headings = (self.tr("Target"), self.tr("What the doctor says"))
        self._targets.texts.show(headings, tuple(self._row(target) for target in props.targets))
        headings = (self.tr("State"), self.tr("Value"))
        self._states.texts.show(headings, tuple(TextRow(path, (path, value)) for path, value in props.states))
        self._append(props.lines)

    def _row(self, target: TargetRow) -> TextRow:
        return TextRow(target.name, (target.name, target.trouble or self.tr("can be pointed at")))

    def _said(self, standing: Standing) -> str:
        if standing.step_id is None:
            return self.tr("Not begun · {phase}").format(phase=standing.phase)
        return self.tr("Step {number} of {count}: {step} · {phase}").format(
            number=formatting.quantity(standing.number),
            count=formatting.quantity(standing.count),
            step=standing.step_id,
            phase=standing.phase,
        )

    def _append(self, lines: tuple[str, ...]) -> None:
        """Add what is new; whoever reads further up is not taken to the end."""
        new, self._lines = lines[len(self._lines) :], lines
        for line in new:
            self._log.appendPlainText(line)

    def _name(self) -> None:
        name_target(self._filter, "debug.filter")
        self._filter.setPlaceholderText(self.tr("Path or value of a state"))
        self._filter.setAccessibleName(self.tr("Path or value of a state"))
        self._filter.setClearButtonEnabled(True)
        self._targets.setAccessibleName(self.tr("Targets on show"))
        self._states.setAccessibleName(self.tr("Published states"))
        name_target(self._log, "debug.log")
        self._log.setAccessibleName(self.tr("Log of the run"))
        self._log.setReadOnly(True)
        self._log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._log.setMaximumBlockCount(MOST_LINES)

    def _place(self) -> None:
        parts = QSplitter(Qt.Orientation.Vertical)
        states = QWidget()
        inside = QVBoxLayout(states)
        inside.setContentsMargins(0, SPACING.s, 0, 0)
        inside.addWidget(self._filter)
        inside.addWidget(self._states)
        for part in (self._targets, states, self._log):
            parts.addWidget(part)
        simulated = text_label("debug.simulated")
        set_text(simulated, self.tr("SIMULATED"))
        simulated.setProperty("kind", "simulated")
        column = QVBoxLayout(self)
        column.addWidget(self._standing)
        column.addWidget(parts, 1)
        column.addWidget(simulated, 0, Qt.AlignmentFlag.AlignLeft)
