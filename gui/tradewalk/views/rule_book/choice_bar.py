"""What the rule book shows: whose rules, compared with which day, and those that have a text."""

from collections.abc import Hashable
from datetime import date
from typing import cast

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tradewalk.domain.instruments import Board
from tradewalk.views import formatting
from tradewalk.views.choice_box import ChoiceBox
from tradewalk.views.flow import flow_of
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.order_words import board_word
from tradewalk.views.rule_book.props import BookPart, RuleBookProps
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.theme import SPACING

DAY_WIDTH, FILTER_WIDTH = 150, 220
LEAST_LETTERS = 6
"""So many letters of a choice are shown at least where there is little room."""
MOST_DAYS = 12
"""So many days of change can be chosen from the list; the field takes any."""
OTHER_DAY = "other"


class Field(QLineEdit):
    """A field that would like a width, and does with less."""

    def __init__(self, name: str, said: str, width: int) -> None:
        super().__init__()
        self._width = px(width)
        name_target(self, name)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setProperty("kind", "chip")
        self.setMaximumWidth(self._width)

    def sizeHint(self) -> QSize:
        return QSize(self._width, super().sizeHint().height())


class ChoiceBar(QWidget):
    """``part_chosen`` carries a BookPart or a Board, ``day_of_change_chosen`` a day or None."""

    part_chosen = Signal(object)
    day_of_change_chosen = Signal(object)
    since_typed = Signal(str)
    since_left = Signal()
    filter_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._part = ChoiceBox("rules.part", self.tr("Whose rules"))
        self._days = ChoiceBox("rules.days", self.tr("What changed since"))
        day_said = self.tr("Compare with another day: year-month-day")
        self._since = Field("rules.since", day_said, DAY_WIDTH)
        self._filter = Field("rules.filter", self.tr("Show only rules with this text"), FILTER_WIDTH)
        self._since.setPlaceholderText(self.tr("Or: year-month-day"))
        self._filter.setPlaceholderText(self.tr("Filter"))
        for box in (self._part, self._days):
            box.setMinimumContentsLength(LEAST_LETTERS)
        self._part.activated.connect(lambda: self.part_chosen.emit(self._part.value))
        self._days.activated.connect(self._on_day)
        self._since.textEdited.connect(self.since_typed)
        self._since.editingFinished.connect(self.since_left)
        self._filter.textEdited.connect(self.filter_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        widgets = (self._part, self._days, self._since, self._filter)
        column.addWidget(flow_of(*widgets, spacing=SPACING.s, line_spacing=SPACING.s))

    def render(self, props: RuleBookProps) -> None:  # type: ignore[override]
        """Show what is chosen, and what can be."""
        boards = tuple((board, board_word(board)) for board in Board)
        shown: tuple[tuple[Hashable, str], ...] = ()
        if props.instrument is not None:
            name = self.tr("{instrument}: {board}").format(
                instrument=shown_name(props.instrument), board=board_word(props.instrument.board)
            )
            shown = ((BookPart.SHOWN, name),)
        self._part.offer((*shown, (BookPart.EVERY, self.tr("Every board")), *boards), props.part)
        self._days.offer(*self._days_of(props))
        for field, text in ((self._since, props.since_text), (self._filter, props.filter_text)):
            if field.text() != text:
                field.setText(text)

    def _days_of(self, props: RuleBookProps) -> tuple[tuple[tuple[Hashable, str], ...], Hashable]:
        """The days of change in words, and the one before which the comparison begins."""
        days = props.days_of_change[:MOST_DAYS]
        words = self.tr("From {day} on")
        offered: list[tuple[Hashable, str]] = [(None, self.tr("Rules in force"))]
        offered += [(day, words.format(day=formatting.long_date(day))) for day in days]
        chosen = next((day for day in days if props.since and (day - props.since).days == 1), None)
        if props.since is not None and chosen is None:
            said = self.tr("Since {day}").format(day=formatting.long_date(props.since))
            offered.append((OTHER_DAY, said))
            return tuple(offered), OTHER_DAY
        return tuple(offered), chosen

    def _on_day(self) -> None:
        value = self._days.value
        if value != OTHER_DAY:
            self.day_of_change_chosen.emit(cast("date | None", value))
