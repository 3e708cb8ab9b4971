"""The window of the editor: the steps at the left, their texts, the card as it will look, and the faults below."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from tradewalk.views.editing.field_group import FieldGroup
from tradewalk.views.editing.props import EditingNotice, EditingProps
from tradewalk.views.editing.words import entry_text, notice_text
from tradewalk.views.question import Question
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.window_fit import open_at
from tradewalk.walkthrough.reading.faults import Fault

SIZE = (1280, 820)
WIDTHS = (170, 380, 730)
WIDEST_LIST = 320
"""So far the list grows with its longest name; what is longer still is scrolled."""
ROW_GAP = 2
FAULTS_HEIGHT = 90
OF_READING = (EditingNotice.CHANGED_MEANWHILE, EditingNotice.CANNOT_READ)


class EditingView(QWidget):
    """Draws EditingProps around a preview that is somebody else's. It asks before what was typed is thrown away."""

    entry_chosen = Signal(int)
    text_typed = Signal(object, object)
    language_entered = Signal(str)
    fault_chosen = Signal(int)
    save_requested = Signal()
    read_again_requested = Signal()

    def __init__(self, preview: QWidget) -> None:
        super().__init__()
        name_target(self, "editing")
        self._preview = preview
        self._shown: tuple[int, int] | None = None
        self._groups: list[FieldGroup] = []
        self._is_changed = self._may_close = False
        self._entries = self._list("editing.entries", self.tr("Title, steps and mistakes"))
        self._faults = self._list("editing.faults", self.tr("Faults"))
        self._faults_title = text_label("editing.faults.title", Role.TITLE)
        self._notice = sentence_label("editing.notice", Role.BODY)
        self._save = self._button("editing.save", self.tr("Save"), "primary")
        self._again = self._button("editing.read-again", self.tr("Read the file again"))
        self._closing = Question("editing.closing")
        self._fields = QScrollArea()
        self._place()
        self._connect()
        open_at(self, *(px(length) for length in SIZE))

    def render(self, props: EditingProps) -> None:  # type: ignore[override]
        """Draw the props; the fields are filled anew only for another entry, since somebody may be typing in them."""
        self._is_changed = props.is_changed
        self.setWindowTitle(self.tr("Texts of {file} — SIMULATED").format(file=props.file))
        self._fill(self._entries, [entry_text(row) for row in props.rows], props.chosen)
        self._entries.setMinimumWidth(min(_whole_width(self._entries), px(WIDEST_LIST)))
        if self._shown != (props.reading, props.chosen):
            self._shown = (props.reading, props.chosen)
            self._show_fields(props)
        self._fill(self._faults, [_line(fault) for fault in props.faults], -1)
        title = self.tr("Faults") if props.faults else self.tr("No faults")
        set_text(self._faults_title, title)
        set_text(self._notice, "" if props.notice is None else notice_text(props.notice))
        self._save.setEnabled(props.is_changed)
        self._again.setVisible(props.notice in OF_READING)

    def _show_fields(self, props: EditingProps) -> None:
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACING.m, 0)
        column.setSpacing(SPACING.l)
        self._groups = [FieldGroup(field) for field in props.fields]
        for group in self._groups:
            group.typed.connect(self.text_typed)
            group.entered.connect(self.language_entered)
            column.addWidget(group)
        column.addStretch(1)
        self._fields.setWidget(inside)

    def _fill(self, rows: QListWidget, texts: list[str], chosen: int) -> None:
        with QSignalBlocker(rows):
            if rows.count() != len(texts):
                rows.clear()
                rows.addItems(texts)
            for place, text in enumerate(texts):
                rows.item(place).setText(text)
                rows.item(place).setToolTip(text)
            if chosen >= 0:
                rows.setCurrentRow(chosen)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_changed or self._may_close:
            event.accept()
            return
        event.ignore()
        self._closing.put(
            self.tr("Close without saving? What you typed is gone then."), self.tr("Close"), self.tr("Go on")
        )
        self._closing.ask()

    def _on_closing_confirmed(self) -> None:
        self._may_close = True
        self.close()

    def _connect(self) -> None:
        self._entries.currentRowChanged.connect(self.entry_chosen)
        self._faults.itemActivated.connect(lambda item: self.fault_chosen.emit(self._faults.row(item)))
        self._faults.itemClicked.connect(lambda item: self.fault_chosen.emit(self._faults.row(item)))
        self._save.clicked.connect(self.save_requested)
        self._again.clicked.connect(self.read_again_requested)
        self._closing.confirmed.connect(self._on_closing_confirmed)
        saving = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        saving.activated.connect(self._save.click)

    def _list(self, name: str, accessible_name: str) -> QListWidget:
        rows = QListWidget()
        name_target(rows, name)
        rows.setAccessibleName(accessible_name)
        rows.setSpacing(ROW_GAP)
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        return rows

    def _button(self, name: str, text: str, kind: str = "") -> QPushButton:
        button = QPushButton(text)
        name_target(button, name)
        button.setProperty("kind", kind)
        return button

    def _place(self) -> None:
        self._fields.setWidgetResizable(True)
        name_target(self._fields, "editing.fields")
        self._fields.setAccessibleName(self.tr("Texts"))
        parts = QSplitter(Qt.Orientation.Horizontal)
        for part in (self._entries, self._fields, self._preview):
            parts.addWidget(part)
        parts.setSizes([px(width) for width in WIDTHS])
        self._faults.setFixedHeight(px(FAULTS_HEIGHT))
        simulated = text_label("editing.simulated")
        set_text(simulated, self.tr("SIMULATED"))
        simulated.setProperty("kind", "simulated")
        foot = QHBoxLayout()
        foot.addWidget(simulated)
        foot.addWidget(self._notice, 1)
        foot.addWidget(self._again)
        foot.addWidget(self._save)
        column = QVBoxLayout(self)
        column.addWidget(parts, 1)
        column.addWidget(self._faults_title)
        column.addWidget(self._faults)
        column.addWidget(self._closing)
        column.addLayout(foot)


def _whole_width(rows: QListWidget) -> int:
    """The width at which nothing is cut off in a list, beside a scroll bar."""
    around = 2 * (rows.frameWidth() + rows.spacing())
    return rows.sizeHintForColumn(0) + around + rows.verticalScrollBar().sizeHint().width()


def _line(fault: Fault) -> str:
    return f"{fault.place.line}:{fault.place.column} {fault.sentence}"
