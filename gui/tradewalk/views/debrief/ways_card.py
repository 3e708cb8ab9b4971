"""The counterfactual table: the same intent in other ways, and below it why one was none."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.views.card import Card
from tradewalk.views.debrief.props import WaysProps
from tradewalk.views.debrief.way_words import way_card, way_headings, way_notes, way_texts, ways_sentence
from tradewalk.views.record_table import Record, RecordTable
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.text_table import Column
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

COLUMNS = (Column(40, takes_rest=True), *(Column(40, is_figure=True, takes_rest=True) for _ in range(6)))
ROW_HEIGHT = 28


class WaysCard(Card):
    """Draws WaysProps; without an order it says that there is nothing to compare."""

    def __init__(self) -> None:
        super().__init__("debrief.ways")
        self._sentence = sentence_label("debrief.ways.sentence", Role.BODY, Tone.PLAIN)
        self._table = RecordTable("debrief.ways.table", COLUMNS, is_whole=True, row_height=ROW_HEIGHT)
        self._notes = sentence_label("debrief.ways.notes")
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.s)
        for widget in (self._sentence, self._table, self._notes):
            column.addWidget(widget)
        self.hold(inside)

    def render(self, ways: WaysProps | None) -> None:  # type: ignore[override]
        """Draw the props."""
        self.head(self.tr("In other ways"))
        self._table.setVisible(ways is not None)
        self._table.setAccessibleName(self.tr("The same order in other ways"))
        notes = () if ways is None else way_notes(ways)
        set_text(self._notes, "\n".join(notes))
        self._notes.setVisible(bool(notes))
        if ways is None:
            set_text(self._sentence, self.tr("Nothing was ordered, so there is nothing to compare."))
            return
        set_text(self._sentence, ways_sentence(ways))
        records = tuple(Record(row.way, way_texts(row, ways), way_card(row, ways)) for row in ways.rows)
        self._table.show_records(way_headings(ways), records)
