"""The card of one explanation: title, sentences, the rule in force with its source, related terms."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from tradewalk.views.explain.glossary import Term, Words
from tradewalk.views.explain.view_model import ExplainProps
from tradewalk.views.flow import flow_of
from tradewalk.views.formatting import language_tag
from tradewalk.views.instrument_names import shown_name
from tradewalk.views.refusal_sentences import source_line
from tradewalk.views.rule_value_words import rule_value
from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

WIDTH = 360
GAP = 6


class ExplainCard(QFrame):
    """Stands over the window beside what it explains. Escape, or the keyboard going elsewhere, closes it."""

    closed = Signal()
    term_chosen = Signal(str)
    step_requested = Signal(int)
    rule_requested = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        name_target(self, "explain")
        self.setProperty("kind", "popup")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before: QWidget | None = None
        self._title = text_label("explain.title", Role.SECTION)
        self._title.setWordWrap(True)
        self._text = sentence_label("explain.text", Role.BODY, Tone.PLAIN)
        self._rule = QFrame()
        self._rule.setProperty("kind", "note")
        self._for = sentence_label("explain.rule.for", Role.LABEL)
        self._value = sentence_label("explain.rule.value", Role.TITLE, Tone.PLAIN)
        self._source = sentence_label("explain.rule.source", Role.LABEL)
        self._book = self._button("explain.rule.book", self.tr("Show it in the rule book"), "link")
        self._rule_id = ""
        self._related_place = QVBoxLayout()
        self._related: QWidget | None = None
        self._lay_out()
        self.hide()
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def render(self, props: ExplainProps) -> None:  # type: ignore[override]
        """Draw the props."""
        words = words_of(props.term)
        set_text(self._title, words.title)
        set_text(self._text, words.text)
        spoken = [words.title, words.text, *self._render_rule(props)]
        self._render_related(props.related)
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(" ".join(spoken[1:]))

    def stand_beside(self, anchor: QWidget) -> None:
        """Show the card below a widget, or above it where there is no room below; it takes the keyboard."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        window = self._window
        width = min(px(WIDTH), window.width() - 2 * GAP)
        self.setFixedWidth(width)
        self.setFixedHeight(min(self._column.totalHeightForWidth(width), window.height() - 2 * GAP))
        self.move(_place(self.size(), anchor, window))
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Hide, and give the keyboard back if the card has it."""
        has_keyboard = self._holds(QApplication.focusWidget())
        before, self._before = self._before, None
        self.hide()
        if has_keyboard and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """As Qt's own; Escape is the card's while it has the keyboard, whatever else listens for it."""
        is_claim = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if is_claim and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]  # a key event
            event.accept()
            return True
        return super().event(event)

    def _render_rule(self, props: ExplainProps) -> list[str]:
        """Draw the rule in force; what was drawn."""
        rule, instrument = props.rule, props.instrument
        self._rule.setVisible(rule is not None)
        if rule is None or instrument is None:
            return []
        self._rule_id = rule.id
        told_for = self.tr("Today for {name}").format(name=shown_name(instrument))
        texts = [told_for, rule_value(rule, props.term.subject), source_line(rule)]
        for label, text in zip((self._for, self._value, self._source), texts, strict=True):
            set_text(label, text)
            label.setVisible(bool(text))
        self._rule.updateGeometry()  # the card asks for its height at once, before Qt passes this on by itself
        return texts

    def _render_related(self, terms: tuple[Term, ...]) -> None:
        if self._holds(QApplication.focusWidget()):
            self.setFocus(Qt.FocusReason.PopupFocusReason)
        if self._related is not None:
            self._related_place.removeWidget(self._related)
            self._related.hide()
            self._related.deleteLater()
        links = [self._link(term) for term in terms]
        self._related = flow_of(*links, spacing=SPACING.m, line_spacing=SPACING.xs)
        self._related_place.addWidget(self._related)
        self._related.setVisible(bool(links))

    def _link(self, term: Term) -> QPushButton:
        title = words_of(term).title
        link = self._button(f"explain.related.{term.id}", title, "link")
        link.setAccessibleName(self.tr("Explain {term}").format(term=title))
        link.clicked.connect(lambda: self.term_chosen.emit(term.id))
        return link

    def _button(self, name: str, text: str, kind: str) -> QPushButton:
        button = QPushButton(text)
        name_target(button, name)
        button.setProperty("kind", kind)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.l, SPACING.m, SPACING.l, SPACING.m)
        column.setSpacing(SPACING.s)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._title, 1)
        for name, sign, said, step in (
            ("explain.previous", "‹", self.tr("The term before on this page"), -1),
            ("explain.next", "›", self.tr("The next term on this page, F1"), 1),
        ):
            button = self._button(name, sign, "quiet")
            button.setAccessibleName(said)
            button.setToolTip(said)
            button.clicked.connect(lambda _checked=False, by=step: self.step_requested.emit(by))
            top.addWidget(button)
        column.addLayout(top)
        column.addWidget(self._text)
        inside = QVBoxLayout(self._rule)
        inside.setContentsMargins(SPACING.m, SPACING.s, SPACING.m, SPACING.s)
        inside.setSpacing(2)
        for part in (self._for, self._value, self._source, self._book):
            inside.addWidget(part)
        self._book.clicked.connect(lambda: self.rule_requested.emit(self._rule_id))
        column.addWidget(self._rule)
        column.addLayout(self._related_place)

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))

    def _on_focus_changed(self, _before: object, now: object) -> None:
        if self.isVisible() and isinstance(now, QWidget) and not self._holds(now):
            self.closed.emit()


def words_of(term: Term) -> Words:
    """A term in the language of the application."""
    return term.words[language_tag()]


def _place(size: QSize, anchor: QWidget, window: QWidget) -> QPoint:
    """The corner of a card beside a widget, inside the window."""
    below = (
        anchor.mapTo(window, QPoint(0, anchor.height() + GAP)) if anchor is not window else QPoint(GAP, GAP)
    )
    above = below.y() - anchor.height() - 2 * GAP - size.height()
    fits = below.y() + size.height() <= window.height() - GAP
    top = below.y() if fits or anchor is window else max(above, GAP)
    left = min(below.x(), window.width() - size.width() - GAP)
    return QPoint(max(left, GAP), min(top, window.height() - size.height() - GAP))
