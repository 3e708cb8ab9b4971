"""The page of the rule book: whose rules, compared with what, and one card a rule."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.domain.rules import Confidence
from tradewalk.views import formatting
from tradewalk.views.flow import flow_of
from tradewalk.views.rows_layout import SPREAD, RowsLayout
from tradewalk.views.rule_book.choice_bar import ChoiceBar
from tradewalk.views.rule_book.props import RuleBookProps, SinceFault
from tradewalk.views.rule_book.rows import derive_rows, empty_sentence
from tradewalk.views.rule_book.rule_list import RuleList
from tradewalk.views.rule_words import confidence_meaning, confidence_word
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, flowing_label, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING, Appearance
from tradewalk.views.tones import Tone

HEADS = ((("title", SPREAD, "simulated"),), (("title",), ("simulated",)))


class RuleBookView(QWidget):
    """Draws RuleBookProps."""

    part_chosen = Signal(object)
    day_of_change_chosen = Signal(object)
    since_typed = Signal(str)
    since_left = Signal()
    filter_typed = Signal(str)
    rule_marked = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        name_target(self, "rules")
        self._title = text_label("rules.title", Role.HEADING)
        self._simulated = text_label("rules.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._day = sentence_label("rules.day", Role.BODY)
        self._bar = ChoiceBar()
        self._fault = sentence_label("rules.fault", Role.BODY, Tone.ERROR)
        self._count = sentence_label("rules.count")
        self._list = RuleList("rules.list", appearance)
        self._empty = sentence_label("rules.empty", Role.BODY)
        self._place()
        self._wire()

    def _place(self) -> None:
        head = QWidget()
        rows = RowsLayout(head, HEADS, SPACING.m)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.add("title", self._title)
        rows.add("simulated", self._simulated)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.xl, SPACING.l, SPACING.xl, SPACING.m)
        column.setSpacing(SPACING.s)
        for widget in (head, self._day, self._bar, self._fault, self._count, self._empty):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addWidget(self._legend())
        set_text(self._title, self.tr("Rule book"))
        set_text(self._simulated, self.tr("SIMULATED"))

    def _legend(self) -> QWidget:
        """What each chip of the cards means."""
        labels = []
        for confidence in Confidence:
            label = flowing_label(f"rules.legend.{confidence.value}")
            word, meaning = confidence_word(confidence), confidence_meaning(confidence)
            set_text(label, self.tr("{word}: {meaning}.").format(word=word, meaning=meaning))
            labels.append(label)
        return flow_of(*labels, spacing=SPACING.l, line_spacing=SPACING.xs)

    def _wire(self) -> None:
        bar = self._bar
        bar.part_chosen.connect(self.part_chosen)
        bar.day_of_change_chosen.connect(self.day_of_change_chosen)
        bar.since_typed.connect(self.since_typed)
        bar.since_left.connect(self.since_left)
        bar.filter_typed.connect(self.filter_typed)
        self._list.rule_marked.connect(self.rule_marked)

    def render(self, props: RuleBookProps) -> None:  # type: ignore[override]
        """Draw these props."""
        rows = derive_rows(props)
        day = formatting.long_date(props.day)
        set_text(
            self._day,
            self.tr("The rules as they are known on {day}. Later changes are not shown.").format(day=day),
        )
        self._bar.render(props)
        set_text(self._fault, self._fault_sentence(props))
        self._fault.setVisible(props.fault is not None)
        set_text(self._count, self._count_sentence(props, len(rows)))
        set_text(self._empty, "" if rows else empty_sentence(props))
        self._empty.setVisible(not rows)
        self._list.show_rows(rows, props.marked)

    def focus_list(self) -> None:
        """Give the keyboard to the list."""
        self._list.setFocus()

    def _count_sentence(self, props: RuleBookProps, count: int) -> str:
        words = self.tr("Rules in force: {count}") if props.since is None else self.tr("Changes: {count}")
        return words.format(count=formatting.quantity(count))

    def _fault_sentence(self, props: RuleBookProps) -> str:
        match props.fault:
            case SinceFault.NO_DAY:
                return self.tr("This is no day. Write year-month-day, such as 2025-08-01.")
            case SinceFault.NOT_EARLIER:
                day = formatting.long_date(props.day)
                return self.tr("Compare with a day before {day}.").format(day=day)
            case None:
                return ""
