"""The first card: how it ended, what it cost, and in an assessment the score."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.debrief.props import DebriefProps
from tradewalk.views.debrief.words import ending_sentence, score_sentence, score_word
from tradewalk.views.flow import flow_of
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, flowing_label, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

APART = 40
"""Between the amounts, where they stand side by side."""


class Amounts(QWidget):
    """A label, and amounts below it; of several currencies one below the other."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._label = flowing_label(f"{name}.label")
        self._amount = text_label(name, Role.HEADING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._label)
        column.addWidget(self._amount)
        column.addStretch(1)

    def show_amounts(self, label: str, amounts: Sequence[str]) -> None:
        """Say what it is and how much."""
        set_text(self._label, label)
        set_text(self._amount, "\n".join(amounts))
        self._amount.setAccessibleName(f"{label}: {', '.join(amounts)}")


class Summary(QFrame):
    """Draws the beginning of DebriefProps."""

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "debrief.summary")
        self.setProperty("kind", "card")
        self._ending = sentence_label("debrief.ending", Role.BODY, Tone.PLAIN)
        self._score = text_label("debrief.score", Role.LAST)
        self._passed = sentence_label("debrief.passed", Role.TITLE, Tone.PLAIN)
        self._fees = Amounts("debrief.fees-paid")
        self._costs = Amounts("debrief.mistakes-cost")
        self._amounts = flow_of(self._fees, self._costs, spacing=APART, line_spacing=SPACING.m)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.m, SPACING.m, SPACING.m, SPACING.m)
        column.setSpacing(SPACING.m)
        for widget in (self._score, self._passed, self._ending, self._amounts):
            column.addWidget(widget)

    def render(self, props: DebriefProps) -> None:  # type: ignore[override]
        """Draw the props; without an assessment there is no score, and no room for one."""
        set_text(self._ending, ending_sentence(props))
        set_text(self._score, "" if props.score is None else score_word(props.score))
        set_text(self._passed, "" if props.score is None else score_sentence(props.score))
        for label in (self._score, self._passed):
            label.setVisible(props.score is not None)
        fees = [formatting.money(each.total, each.currency) for each in props.fees]
        costs = [formatting.money(amount, currency) for currency, amount in props.mistake_costs]
        self._fees.show_amounts(self.tr("Fees paid"), fees or [self.tr("none")])
        self._costs.show_amounts(self.tr("Mistakes would have cost"), costs or [formatting.UNKNOWN])
        self._costs.setVisible(bool(props.mistakes))
