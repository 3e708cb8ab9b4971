"""The rule behind a fee, and the way to it in the rule book."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.rule_changes import AnyRule
from tradewalk.views.fee_microscope.words import rule_words
from tradewalk.views.flow import flow_of
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.theme import SPACING


class RuleNote(QWidget):
    """``rule_requested`` carries the id of the rule; only one that is in force stands in the rule book."""

    rule_requested = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rule_id = ""
        self._title = text_label(f"{name}.title", Role.TITLE)
        self._title.setWordWrap(True)
        self._text = sentence_label(name, Role.BODY)
        self._show = QPushButton(self.tr("Show it in the rule book"))
        name_target(self._show, f"{name}.show")
        self._show.setAccessibleName(self._show.text())
        self._show.setProperty("kind", "link")
        self._show.clicked.connect(lambda: self.rule_requested.emit(self._rule_id))
        self._link = flow_of(self._show, spacing=SPACING.s, line_spacing=SPACING.xs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.xs)
        for widget in (self._title, self._text, self._link):
            column.addWidget(widget)

    def show_rule(self, title: str, rule: AnyRule | None, *, is_in_force: bool) -> None:
        """Show a rule under a title; nothing where there is none."""
        self.setVisible(rule is not None)
        if rule is not None:
            self._rule_id = rule.id
            set_text(self._title, title)
            set_text(self._text, rule_words(rule))
            self._link.setVisible(is_in_force)
