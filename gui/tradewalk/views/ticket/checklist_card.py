"""The checklist at Review: statements to tick before the ticket goes on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tradewalk.domain.orders import Side
from tradewalk.views.order_words import side_word
from tradewalk.views.own_money import own_money
from tradewalk.views.refusal_context import moment_word
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.ticket.checklist import Statement
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.tick_box import TickBox
from tradewalk.views.tones import Tone


class ChecklistCard(QWidget):
    """``ticked`` carries a Statement and whether it is ticked now. Hidden where no list is wanted."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "ticket.checklist")
        self._title = text_label("ticket.checklist.title", Role.TITLE)
        self._note = sentence_label("ticket.checklist.note")
        self._lines = {statement: _Line(statement) for statement in Statement}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._note)
        for line in self._lines.values():
            line.ticked.connect(self.ticked)
            column.addWidget(line)

    def show_statements(self, props: TicketProps) -> None:
        """Show the statements and which of them are ticked."""
        self.setVisible(bool(props.statements))
        set_text(self._title, self.tr("Before you go on"))
        count = len(props.form.ticked.intersection(props.statements))
        text = self.tr("{count} of {all} ticked. Continue waits for all of them.")
        set_text(self._note, text.format(count=count, all=len(props.statements)))
        for statement, line in self._lines.items():
            line.setVisible(statement in props.statements)
            line.show_statement(self._sentence(statement, props), is_ticked=statement in props.form.ticked)

    def focus_next(self) -> bool:
        """Give the keyboard to the first statement that waits to be ticked; whether one does."""
        waiting = [line for line in self._lines.values() if line.waits]
        for line in waiting[:1]:
            line.focus_box()
        return bool(waiting)

    def _sentence(self, statement: Statement, props: TicketProps) -> str:
        is_buy = props.form.side is Side.BUY
        texts = {
            Statement.SIDE_AND_CODE: self.tr("Side and code are right: {side} {code}."),
            Statement.COST: self.tr("I know that I pay about {total}, fees included.")
            if is_buy
            else self.tr("I know that I receive about {total}, fees deducted."),
            Statement.ACCEPTED_IS_NOT_DONE: self.tr("Accepted is not bought: only a fill is.")
            if is_buy
            else self.tr("Accepted is not sold: only a fill is."),
            Statement.SELLABLE_FROM: self.tr("What I buy now I may sell from {when}.")
            if props.sellable_from is not None
            else self.tr("What I buy I may sell again as soon as it is filled."),
            Statement.CAN_FOLLOW: self.tr("I can follow the order, and cancel what is not filled."),
        }
        total = props.effect.total if props.effect is not None else None
        when = moment_word(props.sellable_from, props.day) if props.sellable_from is not None else ""
        return texts[statement].format(
            side=side_word(props.form.side),
            code=props.instrument.code,
            total=own_money(total, props.instrument.currency),
            when=when,
        )


class _Line(QWidget):
    """One statement: a box, and beside it the sentence, which wraps. A click on the sentence ticks it, too."""

    ticked = Signal(object, bool)

    def __init__(self, statement: Statement) -> None:
        super().__init__()
        self._statement = statement
        self._box = TickBox(f"ticket.checklist.{statement.value}")
        self._box.clicked.connect(self._on_clicked)
        self._sentence = sentence_label(f"ticket.checklist.{statement.value}.sentence", tone=Tone.PLAIN)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)

    def show_statement(self, sentence: str, *, is_ticked: bool) -> None:
        """Show the statement."""
        set_text(self._sentence, sentence)
        self._box.setAccessibleName(sentence)
        self._box.setChecked(is_ticked)

    @property
    def waits(self) -> bool:
        """Whether it is wanted, and not ticked."""
        return self.isVisibleTo(self.window()) and not self._box.isChecked()

    def focus_box(self) -> None:
        """Give the keyboard to its box."""
        self._box.setFocus()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._box.click()

    def _on_clicked(self, is_ticked: bool) -> None:
        self.ticked.emit(self._statement, is_ticked)
