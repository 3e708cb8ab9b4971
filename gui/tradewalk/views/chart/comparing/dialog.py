"""The window that chooses what a chart is compared with."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from tradewalk.views.chart.comparing.props import ChoiceRow, CompareProps
from tradewalk.views.instrument_names import second_name, shown_name
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import sentence_label, set_text
from tradewalk.views.theme import SPACING

SIZE = (460, 520)
MARGIN = 40
SYMBOL = Qt.ItemDataRole.UserRole
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChoiceList(QListWidget):
    """Rows that are chosen by a click, Enter or space."""

    toggled = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "compare.list")
        self.setAccessibleName(self.tr("Instruments to compare with"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("kind", "choices")
        self.itemClicked.connect(lambda item: self.toggled.emit(item.data(SYMBOL)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in KEYS and item is not None:
            self.toggled.emit(item.data(SYMBOL))
        else:
            super().keyPressEvent(event)

    def fields_of(self, row: int) -> dict[str, str]:
        """By what a row is found as a target."""
        return {"symbol": self.item(row).data(SYMBOL)}

    def show_rows(self, rows: tuple[ChoiceRow, ...]) -> None:
        """Show these instruments; the one that is marked stays marked, wherever it stands."""
        marked = self.currentItem().data(SYMBOL) if self.currentItem() is not None else None
        with QSignalBlocker(self):
            self.clear()
            for place, row in enumerate(rows):
                item = QListWidgetItem(row_text(row))
                item.setData(SYMBOL, row.instrument.symbol)
                self.addItem(item)
                if place == 0 or row.instrument.symbol == marked:
                    self.setCurrentItem(item)


class CompareDialog(QDialog):
    """A field over a list. Every choice is told at once; Escape or Done closes it."""

    typed = Signal(str)
    toggled = Signal(str)
    cleared = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        name_target(self, "compare")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare — SIMULATED"))
        self._field = QLineEdit()
        name_target(self._field, "compare.field")
        self._field.setPlaceholderText(self.tr("Code or name"))
        self._field.setAccessibleName(self.tr("Code or name of an instrument to compare with"))
        self._list = ChoiceList()
        self._note = sentence_label("compare.note")
        self._clear = QPushButton(self.tr("Compare with none"))
        self._lay_out()
        self._field.textChanged.connect(self.typed)
        self._field.returnPressed.connect(self._toggle_marked)
        self._list.toggled.connect(self.toggled)
        self._clear.clicked.connect(self.cleared)
        width, height = (px(length) for length in SIZE)
        self.resize(min(width, window.width() - MARGIN), min(height, window.height() - MARGIN))

    def render(self, props: CompareProps) -> None:  # type: ignore[override]
        """Show the props."""
        if self._field.text() != props.typed:
            with QSignalBlocker(self._field):
                self._field.setText(props.typed)
        self._list.show_rows(props.rows)
        self._clear.setEnabled(props.taken > 1)
        set_text(self._note, self._sentence(props))

    def _sentence(self, props: CompareProps) -> str:
        if props.is_full:
            return self.tr("Five instruments are on the chart. Take one away to compare with another.")
        if not props.rows:
            return self.tr("Nothing has this code or name.")
        return self.tr(
            "In percent from the first bar in view that all of them have, adjusted for splits and dividends. "
            "Up to five instruments, {name} included; minutes within one market alone."
        ).format(name=shown_name(props.own))

    def _toggle_marked(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self.toggled.emit(item.data(SYMBOL))

    def _lay_out(self) -> None:
        simulated = QLabel(self.tr("SIMULATED"))
        simulated.setProperty("kind", "simulated")
        done = QPushButton(self.tr("Done"))
        name_target(done, "compare.done")
        done.setProperty("kind", "primary")
        done.setAutoDefault(False)
        done.clicked.connect(self.accept)
        name_target(self._clear, "compare.clear")
        self._clear.setProperty("kind", "quiet")
        self._clear.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.addWidget(simulated, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(1)
        foot.addWidget(self._clear)
        foot.addWidget(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.xl, SPACING.l, SPACING.xl, SPACING.l)
        column.setSpacing(SPACING.m)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addWidget(self._note)
        column.addLayout(foot)


def row_text(row: ChoiceRow) -> str:
    """Code and both names; a mark before what is compared."""
    each = row.instrument
    mark = "✓  " if row.is_compared else ""
    return f"{mark}{each.code}  {shown_name(each)}  {second_name(each)}"
