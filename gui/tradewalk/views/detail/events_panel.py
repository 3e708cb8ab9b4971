"""Results and events of the company, as far as they are published; an invented company says so."""

from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from tradewalk.market.company_facts import FactKind, Figure, FigureUnit, Words
from tradewalk.views import formatting
from tradewalk.views.card import Card
from tradewalk.views.detail.event_row import EventRow
from tradewalk.views.detail.props import EventEntry, EventsProps
from tradewalk.views.event_words import event_words
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

NARROW_BELOW = 240
"""The width at 100 % below which a figure stands in a line of its own, under what it is."""
WIDE_FROM = 380
"""The width from which what it is compared with stands beside a figure; below it, under the figure."""


class Room(StrEnum):
    """How much there is for a figure."""

    NARROW = "narrow"
    MIDDLE = "middle"
    WIDE = "wide"


class EventsPanel(Card):
    """Draws the last results and the timeline; built anew when what is known changes, which is seldom.

    ``event_chosen`` carries the day of an entry that was clicked or entered.
    """

    event_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("detail.events.card")
        self._labels: list[QWidget] = []
        self._rows: dict[date, EventRow] = {}
        self._props: EventsProps | None = None
        self._room = Room.WIDE
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(SPACING.m)
        self._figures.setVerticalSpacing(2)
        self._figures.setColumnStretch(0, 1)
        self._area = QScrollArea()
        name_target(self._area, "detail.events")
        self._area.setAccessibleName(self.tr("Results, events and risks"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        self._facts = QVBoxLayout(inside)
        self._facts.setContentsMargins(0, 0, SPACING.xs, 0)
        self._facts.setSpacing(SPACING.s)
        self._facts.addLayout(self._figures)
        self._facts.addStretch(1)
        self._area.setWidget(inside)
        self.hold(self._area)

    def render(self, props: EventsProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self._props, self._room = props, self._room_now()
        self.head(self.tr("Events and results"), self._remark(props))
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels, self._rows = [], {}
        for number, figure in enumerate(props.results.figures if props.results else ()):
            self._add_figure(number, figure)
        for number, (text, tone) in enumerate(self._warnings(props)):
            self._add_sentence(number, text, tone)
        first = len(self._warnings(props))
        for number, entry in enumerate(props.entries, first):
            self._add_entry(number, entry, props)
        profiles = [fact for fact in props.facts if fact.kind is FactKind.PROFILE]
        for number, fact in enumerate(profiles, first + len(props.entries)):
            self._add_sentence(number, _in_language(fact.words), Tone.QUIET)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._props is not None and self._room_now() is not self._room:
            self.render(self._props)

    def _room_now(self) -> Room:
        if self.width() < px(NARROW_BELOW):
            return Room.NARROW
        return Room.MIDDLE if self.width() < px(WIDE_FROM) else Room.WIDE

    def _add_figure(self, number: int, row: Figure) -> None:
        name = f"detail.events.figure.{number}"
        label = sentence_label(f"{name}.label")
        label.setText(_in_language(row.label))
        texts = {
            "amount": (_amount(row, row.value), Tone.PLAIN),
            "comparison": (self._comparison(row), Tone.QUIET),
        }
        places = {
            Room.WIDE: ((0, 1), (0, 2)),
            Room.MIDDLE: ((0, 1), (1, 1)),
            Room.NARROW: ((1, 1), (1, 2)),
        }[self._room]
        self._figures.addWidget(label, 2 * number, 0, 1, 3 if self._room is Room.NARROW else 1)
        self._labels.append(label)
        for (below, column), (part, (text, tone)) in zip(places, texts.items(), strict=True):
            if not text:
                continue
            cell = text_label(f"{name}.{part}", Role.SMALL, tone, is_right=True)
            cell.setText(text)
            self._figures.addWidget(cell, 2 * number + below, column, Qt.AlignmentFlag.AlignTop)
            self._labels.append(cell)

    def _add_sentence(self, number: int, text: str, tone: Tone) -> None:
        label = sentence_label(f"detail.events.fact.{number}", Role.SMALL, tone)
        label.setText(text)
        self._add(label)

    def _add_entry(self, number: int, entry: EventEntry, props: EventsProps) -> None:
        day = entry.day
        said = formatting.short_date(day) if day.year == props.today.year else formatting.long_date(day)
        row = EventRow(f"detail.events.fact.{number}", f"{said} · {event_words(entry.what, props.currency)}")
        self._rows.setdefault(day, row)
        row.chosen.connect(lambda: self.event_chosen.emit(day))
        self._add(row)

    def _add(self, widget: QWidget) -> None:
        self._facts.insertWidget(self._facts.count() - 1, widget)
        self._labels.append(widget)

    def row_of(self, day: date) -> QWidget | None:
        """The entry of a day, scrolled into view; None where the timeline has none."""
        row = self._rows.get(day)
        if row is not None:
            self._area.ensureWidgetVisible(row)
        return row

    def _warnings(self, props: EventsProps) -> list[tuple[str, Tone]]:
        texts = []
        if props.is_invented:
            sentence = self.tr("This company is invented: its name, its code and its figures are made up.")
            texts.append((sentence, Tone.WARN))
        if not props.facts and not props.entries:
            texts.append((self.tr("Nothing has been published by now."), Tone.QUIET))
        return texts

    def _remark(self, props: EventsProps) -> str:
        if props.results is None:
            return ""
        day = formatting.short_date(formatting.day_of(props.results.published_at))
        return self.tr("published {day}").format(day=day)

    def _comparison(self, row: Figure) -> str:
        if row.change_percent is not None:
            return formatting.percent(row.change_percent / 100)
        if row.year_before is not None:
            return self.tr("from {amount}").format(amount=_amount(row, row.year_before))
        return ""


def _amount(row: Figure, value: Decimal) -> str:
    match row.unit:
        case FigureUnit.PERCENT:
            return formatting.plain_percent(value / 100)
        case FigureUnit.CNY_BILLION:
            return formatting.billions(value)
        case _:
            assert_never(row.unit)


def _in_language(words: Words) -> str:
    return words.in_language(formatting.language_tag())
