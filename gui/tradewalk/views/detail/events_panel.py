"""Results and events of the company, as far as they are published; an invented company says so."""

from decimal import Decimal
from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from tradewalk.market.company_facts import CompanyFact, FactKind, Figure, FigureUnit, Words
from tradewalk.views import formatting
from tradewalk.views.card import Card
from tradewalk.views.detail.props import EventsProps
from tradewalk.views.text import Role, sentence_label, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone


class EventsPanel(Card):
    """Draws the facts; built anew when what is known changes, which is seldom."""

    def __init__(self) -> None:
        super().__init__("detail.events.card")
        self._labels: list[QLabel] = []
        self._figures = QGridLayout()
        self._figures.setHorizontalSpacing(SPACING.m)
        self._figures.setVerticalSpacing(2)
        self._figures.setColumnStretch(0, 1)
        self._area = QScrollArea()
        self._area.setObjectName("detail.events")
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
        self.head(self.tr("Events and results"), self._remark(props))
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        for number, figure in enumerate(props.results.figures if props.results else ()):
            self._add_figure(number, figure)
        for number, (text, tone) in enumerate(self._texts(props)):
            self._add_sentence(number, text, tone)

    def _add_figure(self, number: int, row: Figure) -> None:
        name = f"detail.events.figure.{number}"
        label = sentence_label(f"{name}.label")
        label.setText(_in_language(row.label))
        texts = {
            "amount": (_amount(row, row.value), Tone.PLAIN),
            "comparison": (self._comparison(row), Tone.QUIET),
        }
        self._figures.addWidget(label, number, 0)
        self._labels.append(label)
        for column, (part, (text, tone)) in enumerate(texts.items(), 1):
            cell = text_label(f"{name}.{part}", Role.SMALL, tone, is_right=True)
            cell.setText(text)
            self._figures.addWidget(cell, number, column, Qt.AlignmentFlag.AlignTop)
            self._labels.append(cell)

    def _add_sentence(self, number: int, text: str, tone: Tone) -> None:
        label = sentence_label(f"detail.events.fact.{number}", Role.SMALL, tone)
        label.setText(text)
        self._facts.insertWidget(self._facts.count() - 1, label)
        self._labels.append(label)

    def _texts(self, props: EventsProps) -> list[tuple[str, Tone]]:
        texts = []
        if props.is_invented:
            sentence = self.tr("This company is invented: its name, its code and its figures are made up.")
            texts.append((sentence, Tone.WARN))
        known = (props.results, *props.facts) if props.results else props.facts
        texts += [(self._sentence_of(fact), Tone.QUIET) for fact in known]
        if not texts:
            texts.append((self.tr("Nothing has been published by now."), Tone.QUIET))
        return texts

    def _sentence_of(self, fact: CompanyFact) -> str:
        words = _in_language(fact.words)
        if fact.kind is FactKind.RISK:
            return self.tr("Risk · {words}").format(words=words)
        if fact.kind in (FactKind.PROFILE, FactKind.DRIVER):
            return words
        return f"{formatting.short_date(formatting.day_of(fact.published_at))} · {words}"

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
