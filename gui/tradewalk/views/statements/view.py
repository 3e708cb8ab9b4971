"""The statement of a day: cash, trades, fees, positions and what ended without a trade, one card each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from tradewalk.services.exports import ExportKind
from tradewalk.views import formatting
from tradewalk.views.export_button import ExportButton
from tradewalk.views.export_words import first_name, outcome_sentence
from tradewalk.views.flow import flow_of
from tradewalk.views.paper import Paper, disclaimer
from tradewalk.views.profile_words import account_label
from tradewalk.views.rows_layout import SPREAD, RowsLayout
from tradewalk.views.scale import text_scale
from tradewalk.views.statement_paper import statement_paper
from tradewalk.views.statements.day_bar import DayBar
from tradewalk.views.statements.section_card import SectionCard
from tradewalk.views.statements.view_model import StatementsProps
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, set_tone, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

LARGE_TEXT = 1.3
"""The text scale above which all but the title scrolls."""
HEADS = ((("title", SPREAD, "simulated"),), (("title",), ("simulated",)))


class StatementsView(QWidget):
    """Draws StatementsProps. ``order_chosen`` carries the number of a traded or ended order."""

    day_chosen = Signal(object)
    order_chosen = Signal(int)
    export_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "statements")
        self._props: StatementsProps | None = None
        self._title = text_label("statements.title", Role.HEADING)
        self._simulated = text_label("statements.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._account = sentence_label("statements.account", Role.BODY)
        self._days = DayBar()
        self._savers = [
            ExportButton("statements.save.pdf", ExportKind.STATEMENT_PDF),
            ExportButton("statements.save.csv", ExportKind.STATEMENT_CSV),
        ]
        self._outcome = sentence_label("statements.outcome")
        self._remark = sentence_label("statements.remark")
        self._disclaimer = sentence_label("statements.disclaimer")
        self._cards: dict[tuple[str, int], SectionCard] = {}
        self._sections = QVBoxLayout()
        self._place()
        self._days.day_chosen.connect(self.day_chosen)
        for saver in self._savers:
            saver.export_requested.connect(self.export_requested)

    def _place(self) -> None:
        head = QWidget()
        rows = RowsLayout(head, HEADS, SPACING.m)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.add("title", self._title)
        rows.add("simulated", self._simulated)
        buttons = flow_of(self._days, *self._savers, spacing=SPACING.s, line_spacing=SPACING.s)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.xl, SPACING.l, SPACING.xl, SPACING.l)
        column.setSpacing(SPACING.m)
        column.addWidget(head)
        inside, area = self._scrolled()
        above = inside if text_scale() > LARGE_TEXT else column
        for number, widget in enumerate((self._account, buttons, self._outcome)):
            above.insertWidget(number + (above is column), widget)
        column.addWidget(area, 1)

    def _scrolled(self) -> tuple[QVBoxLayout, QScrollArea]:
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.m)
        self._sections.setSpacing(SPACING.m)
        column.addWidget(self._remark)
        column.addLayout(self._sections)
        column.addWidget(self._disclaimer)
        column.addStretch(1)
        area = QScrollArea()
        name_target(area, "statements.sections")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return column, area

    def render(self, props: StatementsProps) -> None:  # type: ignore[override]
        """Draw these props."""
        self._props = props
        instruments = {instrument.symbol: instrument for instrument in props.instruments}
        account = account_label(props.profile, props.account_id, props.account_name)
        paper = statement_paper(props.statement, account, instruments.__getitem__)
        set_text(self._title, self.tr("Statements"))
        set_text(self._simulated, self.tr("SIMULATED"))
        set_text(self._account, account)
        set_text(self._disclaimer, disclaimer())
        set_text(self._remark, formatting.running_text(*paper.remarks))
        self._remark.setVisible(bool(paper.remarks))
        self._days.render(props)
        self._render_sections(paper)
        self._render_exports(props)

    def _render_sections(self, paper: Paper) -> None:
        """A card is made for the columns that a section has; another currency makes another one."""
        wanted = {(section.key, len(section.columns)): section for section in paper.sections}
        for key, card in self._cards.items():
            card.setVisible(key in wanted)
        for number, (key, section) in enumerate(wanted.items()):
            if key not in self._cards:
                card = self._cards[key] = SectionCard(section.key, section.columns)
                card.row_chosen.connect(lambda row, name=section.key: self._on_row(name, row))
                self._sections.insertWidget(number, card)
                card.show()
            self._cards[key].show_section(section)

    def _render_exports(self, props: StatementsProps) -> None:
        kinds = (ExportKind.STATEMENT_PDF, ExportKind.STATEMENT_CSV)
        for saver, kind in zip(self._savers, kinds, strict=True):
            saver.offer(first_name(kind, props.account_id, props.statement.day))
        outcome = props.outcome
        set_text(self._outcome, outcome_sentence(outcome))
        set_tone(self._outcome, Tone.ERROR if outcome and outcome.fault else Tone.QUIET)
        self._outcome.setVisible(outcome is not None)

    def _on_row(self, section: str, row: int) -> None:
        if self._props is None:
            return
        statement = self._props.statement
        if section == "trades":
            self.order_chosen.emit(statement.trades[row].order_id)
        elif section == "ended":
            self.order_chosen.emit(statement.ended[row].order_id)
