"""By amount: cash is typed, and the largest quantity that fits is filled in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tradewalk.domain.orders import Side
from tradewalk.views import formatting
from tradewalk.views.own_money import own_money
from tradewalk.views.targets import name_target
from tradewalk.views.text import restyle, sentence_label, set_text
from tradewalk.views.ticket.effect import AmountEffect
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.typed_numbers import read_amount


class AmountField(QWidget):
    """``typed`` carries a TypedNumber. The line below says what the amount comes to."""

    typed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        name_target(self.field, "ticket.amount")
        self.field.textEdited.connect(self._on_edited)
        self._label = sentence_label("ticket.amount.label")
        self._label.setBuddy(self.field)
        self._note = sentence_label("ticket.amount.note")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        for widget in (self._label, self.field, self._note):
            column.addWidget(widget)

    def show_amount(self, props: TicketProps) -> None:
        """Show what was typed, and what it comes to."""
        number, currency = props.form.amount, props.instrument.currency
        text = number.text or ""
        if self.field.text() != text:
            self.field.setText(text)
        restyle(self.field, "tone", "error" if number.is_unreadable else "plain")
        label = self.tr("Or by amount, fees included ({currency})").format(currency=currency.value)
        set_text(self._label, label)
        self.field.setAccessibleName(label)
        note = self._note_text(props)
        set_text(self._note, note)
        self._note.setVisible(bool(note))

    def _note_text(self, props: TicketProps) -> str:
        number = props.form.amount
        if number.is_unreadable:
            return self.tr("“{text}” is not an amount of money.").format(text=number.text)
        if number.is_empty:
            return ""
        if props.amount is None:
            return self.tr("The quantity follows once there is a price.")
        return self._effect_text(props.amount, props)

    def _effect_text(self, effect: AmountEffect, props: TicketProps) -> str:
        is_buy = props.form.side is Side.BUY
        if effect.quantity:
            text = (
                self.tr("{count} shares cost {total}; {rest} of the amount is left.")
                if is_buy
                else self.tr("{count} shares bring {total}; {rest} less than the amount.")
            )
        elif effect.least:
            text = (
                self.tr("Too little: the least, {least} shares, costs {least_total}.")
                if is_buy
                else self.tr("Too little: the least, {least} shares, brings {least_total}.")
            )
        else:
            text = (
                self.tr("Nothing can be sold now.") if not is_buy else self.tr("Nothing can be bought now.")
            )
        currency = props.instrument.currency
        return text.format(
            count=formatting.quantity(effect.quantity),
            total=own_money(effect.total, currency),
            rest=own_money(effect.rest, currency),
            least=formatting.quantity(effect.least),
            least_total=own_money(effect.least_total, currency),
        )

    def _on_edited(self, text: str) -> None:
        self.typed.emit(read_amount(text))
