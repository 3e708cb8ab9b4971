"""The page of the fee microscope: an order, what it is compared with, and each fee with its rule."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.rule_changes import AnyRule
from tradewalk.views.fee_microscope.props import Beside, FeeMicroscopeProps
from tradewalk.views.fee_microscope.records import line_headings, line_records, row_headings, row_record
from tradewalk.views.fee_microscope.rule_note import RuleNote
from tradewalk.views.fee_microscope.words import order_sentence, row_word, total_sentence
from tradewalk.views.fee_words import fee_word
from tradewalk.views.record_table import RecordTable
from tradewalk.views.rows_layout import SPREAD, RowsLayout
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.text_table import Column
from tradewalk.views.theme import SPACING

HEADS = (
    (("title", SPREAD, "simulated", "close"),),
    (("title",), ("simulated", SPREAD, "close")),
    (("title",), ("simulated",), ("close",)),
)
ROW_COLUMNS = (
    Column(40),
    Column(40, is_figure=True),
    Column(40, is_figure=True),
    Column(40, is_figure=True),
    Column(40, takes_rest=True),
)
LINE_COLUMNS = (
    Column(40),
    Column(40, takes_rest=True),
    Column(40, is_figure=True),
    Column(40, is_figure=True),
    Column(40, is_figure=True),
)
ROW_HEIGHT = 28


class FeeMicroscopeView(QWidget):
    """Draws FeeMicroscopeProps. ``row_chosen`` carries the key of a row, ``fee_told`` the id of a fee."""

    row_chosen = Signal(object)
    fee_told = Signal(str)
    rule_requested = Signal(str)
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "fees")
        self._title = text_label("fees.title", Role.HEADING)
        self._simulated = text_label("fees.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._close = QPushButton(self.tr("Close"))
        name_target(self._close, "fees.close")
        self._close.setAccessibleName(self._close.text())
        self._close.setProperty("kind", "chip")
        self._order = sentence_label("fees.order", Role.BODY)
        self._rows = RecordTable("fees.rows", ROW_COLUMNS, is_whole=True, row_height=ROW_HEIGHT)
        self._alone = sentence_label("fees.alone")
        self._chosen = text_label("fees.chosen", Role.TITLE)
        self._chosen.setWordWrap(True)
        self._total = sentence_label("fees.total", Role.BODY)
        self._lines = RecordTable("fees.lines", LINE_COLUMNS, is_whole=True, row_height=ROW_HEIGHT)
        self._rows.name_parts("", "order", "fees", "share", "difference", "cause")
        self._lines.name_parts("fee", "fee", "how", "amount", "beside", "difference")
        self._rule, self._other = RuleNote("fees.rule"), RuleNote("fees.rule.other")
        self._place()
        self._wire()

    def _place(self) -> None:
        head = QWidget()
        rows = RowsLayout(head, HEADS, SPACING.m)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.add("title", self._title)
        rows.add("simulated", self._simulated)
        rows.add("close", self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.xl, SPACING.l, SPACING.xl, SPACING.l)
        column.setSpacing(SPACING.s)
        for widget in (head, self._order, self._rows, self._alone, self._chosen, self._total):
            column.addWidget(widget)
        for widget in (self._lines, self._rule, self._other):
            column.addWidget(widget)
        column.addStretch(1)
        set_text(self._title, self.tr("Fee microscope"))
        set_text(self._simulated, self.tr("SIMULATED"))
        self._rows.setAccessibleName(self.tr("The same order by other plans, on other days, in other sizes"))
        self._lines.setAccessibleName(self.tr("Its fees, line by line"))

    def _wire(self) -> None:
        self._close.clicked.connect(self.close_requested)
        self._rows.row_chosen.connect(self.row_chosen)
        self._rows.selectionModel().currentRowChanged.connect(self._on_row)
        self._lines.row_chosen.connect(self._on_line)
        for note in (self._rule, self._other):
            note.rule_requested.connect(self.rule_requested)

    def render(self, props: FeeMicroscopeProps) -> None:  # type: ignore[override]
        """Draw these props."""
        set_text(self._order, order_sentence(props))
        self._rows.show_records(row_headings(), tuple(row_record(row) for row in props.rows))
        self._mark(props)
        has_ways = any(row.beside is Beside.WAY for row in props.rows)
        set_text(
            self._alone, "" if has_ways else self.tr("No other plan of the rule book reaches this board.")
        )
        self._alone.setVisible(not has_ways)
        set_text(self._chosen, row_word(props.chosen))
        set_text(self._total, total_sentence(props.chosen))
        headings = line_headings(is_beside=props.is_beside)
        self._lines.show_records(headings, line_records(props), totals=1)
        self._render_rules(props)

    def _mark(self, props: FeeMicroscopeProps) -> None:
        index = self._rows.model().index(props.rows.index(props.chosen), 0)
        if index.row() != self._rows.currentIndex().row():
            self._rows.setCurrentIndex(index)

    def _render_rules(self, props: FeeMicroscopeProps) -> None:
        """The rule of the order itself, and another one where the chosen row goes by it."""
        fee = fee_word(props.fee or "")
        first = self.tr("{fee}: the rule of this order").format(fee=fee)
        other = self.tr("{fee}: the rule beside it").format(fee=fee)
        for note, title, rule in ((self._rule, first, props.rule), (self._other, other, props.other_rule)):
            note.show_rule(title, rule, is_in_force=_is_in_force(rule, props))

    def focus_rows(self) -> None:
        """Give the keyboard to what is compared."""
        self._rows.setFocus()

    def _on_row(self) -> None:
        """The arrow keys choose as they go."""
        row = self._rows.currentIndex().row()
        if row >= 0:
            self.row_chosen.emit(self._rows.texts.rows[row].key)

    def _on_line(self, key: object) -> None:
        if isinstance(key, str):
            self.fee_told.emit(key)


def _is_in_force(rule: AnyRule | None, props: FeeMicroscopeProps) -> bool:
    return rule is not None and rule.holds_on(props.today)
