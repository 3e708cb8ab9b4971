"""The page of the debrief: how it ended, step by step, checks, mistakes, fees, and the same order in other ways."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from tradewalk.views.brand_words import file_stem
from tradewalk.views.card import Card
from tradewalk.views.debrief.entries import Entries
from tradewalk.views.debrief.entry_words import check_entries, mistake_entries, step_entries
from tradewalk.views.debrief.fees_card import FeesCard
from tradewalk.views.debrief.props import DebriefFormat, DebriefProps
from tradewalk.views.debrief.summary import Summary
from tradewalk.views.debrief.ways_card import WaysCard
from tradewalk.views.debrief.words import origin_sentence, run_sentence, said
from tradewalk.views.export_button import ask_for_place
from tradewalk.views.export_words import outcome_sentence
from tradewalk.views.flow import flow_of
from tradewalk.views.paper import disclaimer
from tradewalk.views.rows_layout import SPREAD, RowsLayout
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, set_tone, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

WIDEST = 880
"""At 100 %: wider, and lines are too long to read."""
HEADS = (
    (("kicker", SPREAD, "simulated", "close"),),
    (("kicker", SPREAD, "simulated"), ("close",)),
    (("kicker",), ("simulated",), ("close",)),
)


class DebriefView(QWidget):
    """Draws DebriefProps. ``export_requested`` carries a DebriefFormat and the chosen place.

    To save is offered when all is known. Escape asks to close.
    """

    export_requested = Signal(object, object)
    play_again_requested = Signal()
    close_requested = Signal()

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name_target(self, "debrief")
        self.setProperty("kind", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._version = version
        self._first_name = ""
        self._kicker = text_label("debrief.kicker", Role.SMALL, Tone.QUIET)
        self._simulated = text_label("debrief.simulated")
        self._simulated.setProperty("kind", "simulated")
        self._close = self._button("close", self.tr("Close"), "chip")
        self._title = sentence_label("debrief.title", Role.HEADING, Tone.PLAIN)
        self._run = sentence_label("debrief.run", Role.BODY)
        self._again = self._button("again", self.tr("Play again"), "primary")
        self._savers = {
            DebriefFormat.HTML: self._button("save.html", self.tr("Save as HTML"), ""),
            DebriefFormat.PDF: self._button("save.pdf", self.tr("Save as PDF"), ""),
        }
        self._outcome = sentence_label("debrief.outcome")
        self._summary, self._fees, self._ways = Summary(), FeesCard(), WaysCard()
        self._lists = {name: Entries(f"debrief.{name}") for name in ("steps", "checks", "mistakes")}
        self._cards = {name: Card(f"debrief.{name}.card") for name in self._lists}
        self._origin = sentence_label("debrief.origin")
        self._place()
        self._wire()

    def _button(self, name: str, text: str, kind: str) -> QPushButton:
        button = QPushButton(text)
        name_target(button, f"debrief.{name}")
        button.setAccessibleName(text)
        button.setProperty("kind", kind)
        return button

    def _wire(self) -> None:
        self._close.clicked.connect(self.close_requested)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_requested)
        self._again.clicked.connect(self.play_again_requested)
        for form, button in self._savers.items():
            button.clicked.connect(lambda _checked=False, form=form: self._ask_for_place(form))

    def _place(self) -> None:
        head = QWidget()
        rows = RowsLayout(head, HEADS, SPACING.m)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.add("kicker", self._kicker)
        rows.add("simulated", self._simulated)
        rows.add("close", self._close)
        buttons = flow_of(self._again, *self._savers.values(), spacing=SPACING.s, line_spacing=SPACING.s)
        page = QWidget()
        page.setMaximumWidth(px(WIDEST))
        column = QVBoxLayout(page)
        column.setContentsMargins(SPACING.xl, SPACING.l, SPACING.xl, SPACING.xl)
        column.setSpacing(SPACING.m)
        for name, entries in self._lists.items():
            self._cards[name].hold(entries)
        top = (head, self._title, self._run, buttons, self._outcome, self._summary)
        for widget in (*top, *self._cards.values(), self._fees, self._ways, self._origin):
            column.addWidget(widget)
        column.addStretch(1)
        self._scroll(page)

    def _scroll(self, page: QWidget) -> None:
        inside = QWidget()
        inside.setProperty("kind", "scrolled")
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
        area = QScrollArea()
        name_target(area, "debrief.page")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def render(self, props: DebriefProps) -> None:  # type: ignore[override]
        """Draw these props."""
        self._first_name = file_stem(f"{props.walkthrough_id}-debrief")
        set_text(self._kicker, self.tr("Debrief"))
        set_text(self._simulated, self.tr("SIMULATED"))
        set_text(self._title, said(props.title))
        set_text(self._run, run_sentence(props))
        for button in self._savers.values():
            button.setEnabled(props.is_whole)
        self._render_outcome(props)
        self._summary.render(props)
        self._render_lists(props)
        self._fees.render(props.fees)
        self._ways.render(props.ways)
        set_text(self._origin, f"{origin_sentence(props, self._version)}\n{disclaimer()}")

    def _render_outcome(self, props: DebriefProps) -> None:
        outcome = props.outcome
        set_text(self._outcome, outcome_sentence(outcome))
        set_tone(self._outcome, Tone.ERROR if outcome and outcome.fault else Tone.QUIET)
        self._outcome.setVisible(outcome is not None)

    def _render_lists(self, props: DebriefProps) -> None:
        lists = {
            "steps": (self.tr("Step by step"), step_entries(props)),
            "checks": (self.tr("Questions"), check_entries(props)),
            "mistakes": (self.tr("Mistakes"), mistake_entries(props)),
        }
        for name, (heading, entries) in lists.items():
            self._cards[name].head(heading)
            self._cards[name].setVisible(bool(entries))
            self._lists[name].show_entries(entries)

    def focus_first(self) -> None:
        """Give the keyboard to the first thing to do."""
        self._again.setFocus()

    def _ask_for_place(self, form: DebriefFormat) -> None:
        button = self._savers[form]
        dialog = ask_for_place(self, button.text(), form.value, f"{self._first_name}.{form.value}")
        dialog.fileSelected.connect(lambda path: self.export_requested.emit(form, Path(path)))
