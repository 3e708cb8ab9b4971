"""One section of a statement as a card: its heading, and its rows as a table, or as cards where that does not fit."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from tradewalk.views.paper import PaperColumn, PaperSection
from tradewalk.views.record_table import Record, RecordTable
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.text_table import Column
from tradewalk.views.theme import SPACING

ROW_HEIGHT = 28


class SectionCard(QFrame):
    """Draws a PaperSection. ``row_chosen`` carries the number of a row."""

    row_chosen = Signal(object)

    def __init__(self, key: str, columns: tuple[PaperColumn, ...]) -> None:
        super().__init__()
        name = f"statements.{key}"
        name_target(self, name)
        self.setProperty("kind", "card")
        self._heading = text_label(f"{name}.heading", Role.TITLE)
        self._heading.setWordWrap(True)
        self._empty = sentence_label(f"{name}.empty")
        self._table = RecordTable(f"{name}.table", _columns(columns), is_whole=True, row_height=ROW_HEIGHT)
        self._table.row_chosen.connect(self.row_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.m, SPACING.s, SPACING.m, SPACING.s)
        column.setSpacing(SPACING.xs)
        for widget in (self._heading, self._empty, self._table):
            column.addWidget(widget)

    def show_section(self, section: PaperSection) -> None:
        """Show this section, which has the columns that the card was made with."""
        set_text(self._heading, section.heading)
        set_text(self._empty, section.empty)
        self._empty.setVisible(not section.rows)
        self._table.setVisible(bool(section.rows))
        self._table.setAccessibleName(section.heading)
        headings = tuple(column.heading for column in section.columns)
        records = tuple(Record(number, row, _card(row, headings)) for number, row in enumerate(section.rows))
        self._table.show_records(headings, records, section.totals)


def _columns(columns: tuple[PaperColumn, ...]) -> tuple[Column, ...]:
    """The first text takes what is left in a table of two or three columns; else the room is shared out."""
    is_short = len(columns) <= 3
    return tuple(
        Column(40, is_figure=column.is_figure, takes_rest=not number or not is_short)
        for number, column in enumerate(columns)
    )


def _card(row: tuple[str, ...], headings: tuple[str, ...]) -> tuple[str, str]:
    first, *rest = (f"{heading} {text}".strip() for heading, text in zip(headings, row, strict=True))
    return first, " · ".join(rest)
