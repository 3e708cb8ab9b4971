"""The order types of the board, each with what it does, or with the reason that forbids it now."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.orders import OrderType
from tradewalk.views import formatting
from tradewalk.views.elided_button import ElidedButton
from tradewalk.views.order_type_words import type_explanation, type_word
from tradewalk.views.refusal_context import RefusalContext, moment_word
from tradewalk.views.refusal_sentences import short_sentence_of
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.type_options import TypeOption
from tradewalk.views.tones import Tone

translate = QCoreApplication.translate


class TypeList(QWidget):
    """Closed it shows the chosen type; open, all of them.

    ``type_chosen`` carries an OrderType, ``list_toggled`` asks for all of them or the chosen one.
    """

    type_chosen = Signal(object)
    list_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "ticket.type")
        self._label = text_label("ticket.type.label", Role.SMALL, Tone.QUIET)
        self._toggle = QPushButton()
        name_target(self._toggle, "ticket.type.toggle")
        self._toggle.setProperty("kind", "link")
        self._toggle.setCheckable(True)
        self._toggle.clicked.connect(self.list_toggled)
        self._buttons: dict[OrderType, ElidedButton] = {}
        self._notes: dict[OrderType, QLabel] = {}
        self._place()

    def _place(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        column.addLayout(head)
        self._column = column

    def _add(self, kind: OrderType) -> None:
        """A type of this board, with what it does: what the board does not know is not there."""
        button = ElidedButton(f"ticket.type.{kind.value}", "entry")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(kind))
        note = text_label(f"ticket.type.{kind.value}.note", Role.SMALL, Tone.QUIET)
        note.setWordWrap(True)
        note.setContentsMargins(8, 0, 0, 4)
        self._buttons[kind], self._notes[kind] = button, note
        self._column.addWidget(button)
        self._column.addWidget(note)

    def show_types(self, props: TicketProps) -> None:
        """Show the chosen type and what the others are."""
        is_open = props.form.has_types_open
        self._toggle.setChecked(is_open)
        set_text(self._label, self.tr("Order type"))
        self._toggle.setText(self.tr("Fewer") if is_open else self.tr("Other types ›"))
        self._toggle.setAccessibleName(self._toggle.text())
        self._keep([option.type for option in props.type_options])
        for option in props.type_options:
            is_chosen = option.type is props.form.type
            self._buttons[option.type].setChecked(is_chosen)
            self._show_option(option, props, is_shown=is_open or is_chosen)

    def reveal(self, child: QWidget) -> None:
        """Ask for all types, where a target is one that is folded away."""
        if child in self._buttons.values() and child.isHidden():
            self.list_toggled.emit(True)

    def _keep(self, kinds: list[OrderType]) -> None:
        for kind in [kind for kind in self._buttons if kind not in kinds]:
            self._buttons.pop(kind).deleteLater()
            self._notes.pop(kind).deleteLater()
        for kind in kinds:
            if kind not in self._buttons:
                self._add(kind)

    def _show_option(self, option: TypeOption, props: TicketProps, *, is_shown: bool) -> None:
        button, note = self._buttons[option.type], self._notes[option.type]
        button.setVisible(is_shown)
        note.setVisible(is_shown)
        is_chosen = option.type is props.form.type
        button.say(f"✓ {type_word(option.type)}" if is_chosen else type_word(option.type))
        button.setEnabled(option.is_choosable or is_chosen)
        text = _note_of(option, props)
        set_text(note, text)
        button.setAccessibleName(f"{type_word(option.type)}. {text}")

    def _choose(self, kind: OrderType) -> None:
        for each, button in self._buttons.items():
            button.setChecked(each is kind)
        self.type_chosen.emit(kind)


def _note_of(option: TypeOption, props: TicketProps) -> str:
    """What a type does and until when it is taken, or why it cannot be chosen and when it can."""
    if option.refusal is not None:
        context = RefusalContext(props.instrument, props.form.side, option.type, props.previous_close)
        return short_sentence_of(option.refusal, context)
    explanation = type_explanation(option.type, props.instrument.board)
    if option.taken_until is None:
        return explanation
    until = translate("TypeList", "Taken until {when}.")
    when = moment_word(option.taken_until, props.day)
    return formatting.running_text(explanation, until.format(when=when))
