"""Below the panels: results over the years, drivers and risks, and instruments that belong to this one."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tradewalk.market.company_facts import CompanyFact
from tradewalk.views import formatting
from tradewalk.views.card import Card
from tradewalk.views.detail.props import RelatedProps, SectionsProps
from tradewalk.views.detail.results_card import ResultsCard
from tradewalk.views.elided_button import ElidedButton
from tradewalk.views.explained import explains
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, text_label
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone

STACKED_BELOW = 900
SHARES = (60, 40)


class CompanySections(QWidget):
    """Cards beside each other, or below where there is no room. A card that has nothing to say is absent.

    ``instrument_requested`` carries the symbol of a related instrument.
    """

    instrument_requested = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, "detail.sections")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._results = ResultsCard(appearance)
        self._about, self._related = AboutCard(), RelatedCard()
        self._related.instrument_requested.connect(self.instrument_requested)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, SPACING.m)
        self._row.setSpacing(SPACING.m)
        for cards, share in zip(((self._results, self._related), (self._about,)), SHARES, strict=True):
            column = QVBoxLayout()
            column.setSpacing(SPACING.m)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._row.addLayout(column, share)

    def render(self, props: SectionsProps) -> None:  # type: ignore[override]
        """Draw the props."""
        self._results.setVisible(props.results is not None)
        self._about.setVisible(bool(props.about))
        self._related.setVisible(bool(props.related))
        if props.results is not None:
            self._results.render(props.results)
        self._about.render(props.about)
        self._related.render(props.related)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= px(STACKED_BELOW)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if is_wide else directions.TopToBottom)
        for place, share in enumerate(SHARES):
            self._row.setStretch(place, share if is_wide else 0)


class _ListCard(Card):
    """A card that is filled anew when what it tells changes, which is seldom."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, SPACING.xs)
        self._column.setSpacing(SPACING.xs)
        self._column.addStretch(1)
        self._made: list[QWidget] = []
        self.hold(inside)

    def _clear(self) -> None:
        for widget in self._made:
            widget.hide()
            widget.deleteLater()
        self._made = []

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)
        self._made.append(widget)


class AboutCard(_ListCard):
    """What drives the company, and what may go wrong."""

    def __init__(self) -> None:
        super().__init__("detail.about.card")
        self._told: object = None

    def render(self, facts: tuple[CompanyFact, ...]) -> None:  # type: ignore[override]
        """Draw drivers, then risks."""
        self.head(self.tr("Drivers and risks"))
        told = (facts, formatting.language_tag())
        if told == self._told:
            return
        self._told = told
        self._clear()
        for kind, heading in (("driver", self.tr("What drives it")), ("risk", self.tr("What may go wrong"))):
            texts = [fact.words.in_language(formatting.language_tag()) for fact in facts if fact.kind == kind]
            if texts:
                self._add_part(kind, heading, texts)

    def _add_part(self, kind: str, heading: str, texts: list[str]) -> None:
        label = text_label(f"detail.about.{kind}.heading", Role.LABEL, Tone.QUIET)
        label.setContentsMargins(0, SPACING.s if self._made else 0, 0, 0)
        label.setText(heading)
        self._add(label)
        for number, text in enumerate(texts):
            sentence = sentence_label(f"detail.about.{kind}.{number}", Role.SMALL, Tone.PLAIN)
            sentence.setText(text)
            self._add(sentence)


class RelatedCard(_ListCard):
    """Instruments that belong to this one; a click or Enter opens one."""

    instrument_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__("detail.related.card")
        self._told: object = None

    def render(self, related: tuple[RelatedProps, ...]) -> None:  # type: ignore[override]
        """Draw them with the reasons."""
        self.head(self.tr("Related"))
        told = (related, formatting.language_tag())
        if told == self._told:
            return
        self._told = told
        self._clear()
        for number, each in enumerate(related):
            self._add_one(number, each)

    def _add_one(self, number: int, props: RelatedProps) -> None:
        instrument, words = props.instrument, props.relation.words.in_language(formatting.language_tag())
        link = ElidedButton(f"detail.related.{number}", "link")
        link.say(f"{shown_name(instrument)} · {instrument.symbol}")
        link.setAccessibleName(
            self.tr("Open {name}: {reason}").format(name=shown_name(instrument), reason=words)
        )
        link.clicked.connect(lambda _=False, symbol=instrument.symbol: self.instrument_requested.emit(symbol))
        reason = sentence_label(f"detail.related.{number}.reason", Role.SMALL, Tone.QUIET)
        reason.setText(words)
        pair = QWidget()
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, 0, 0, SPACING.s)
        column.setSpacing(0)
        column.addWidget(explains(link, "related-instruments"))
        column.addWidget(reason)
        self._add(pair)
