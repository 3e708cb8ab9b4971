"""The second step: how many shares."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.orders import OrderType, Side
from tradewalk.views import formatting
from tradewalk.views.even_grid import EvenGrid
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.own_money import own_reach
from tradewalk.views.stepper import Stepper
from tradewalk.views.targets import name_target
from tradewalk.views.text import sentence_label, set_text
from tradewalk.views.ticket.amount_field import AmountField
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.derivation import DIVISORS
from tradewalk.views.ticket.props import ChoiceProblem, QuantityChoice, TicketProps
from tradewalk.views.ticket.steps import TicketField, TicketStep
from tradewalk.views.tones import Tone
from tradewalk.views.typed_numbers import read_quantity

_SIGNS = {4: "¼", 3: "⅓", 2: "½"}


class QuantityPage(QWidget):
    """``quantity_chosen`` carries the shares of a quarter, a third, a half or all."""

    quantity_chosen = Signal(int)
    nearest_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.quantity = Stepper("ticket.quantity", read_quantity)
        self._most = FigureRow("ticket.quantity.most")
        self._note = sentence_label("ticket.quantity.note")
        self._most.label.setBuddy(self.quantity)
        self._choices = {divisor: self._choice(divisor) for divisor in DIVISORS}
        self._problems = sentence_label("ticket.quantity.problems")
        self.amount = AmountField()
        self._cards = CardPlace("ticket.rule_card")
        self._cards.nearest_requested.connect(self.nearest_requested)
        self._cards.nearest_requested.connect(lambda _: self.quantity.setFocus())
        self._place()

    def _choice(self, divisor: int) -> QPushButton:
        button = QPushButton()
        name_target(button, "ticket.quantity.all" if divisor == 1 else f"ticket.quantity.part_{divisor}")
        button.setProperty("kind", "chip")
        button.clicked.connect(lambda: self.quantity_chosen.emit(button.property("quantity")))
        return button

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        parts = EvenGrid(tuple(self._choices.values()), (4, 2), 8)
        for widget in (
            self._most,
            self.quantity,
            parts,
            self._problems,
            self._note,
            self._cards,
            self.amount,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the second step's part of the ticket."""
        cards, number = props.cards_of(TicketField.QUANTITY), props.form.quantity
        self._most.show_figure(self.tr("Quantity"), self._most_text(props), Tone.QUIET)
        self.quantity.name_it(self.tr("Quantity in shares"))
        formatted = formatting.quantity(int(number.value)) if number.value is not None else ""
        self.quantity.show_number(number, formatted, is_refused=bool(cards))
        missing = self.tr("Type how many shares.") if number.is_empty else ""
        set_text(self._note, formatting.running_text(missing, self._note_text(props)))
        self._note.setVisible(not cards)
        self._cards.show_cards(props.cards_until(TicketStep.QUANTITY), props)
        self._render_choices(props)
        self.amount.show_amount(props)

    def _most_text(self, props: TicketProps) -> str:
        if props.maximum is None:
            return ""
        most = _reach(props.maximum, props)
        if props.form.side is Side.SELL:
            return self.tr("At most {most}").format(most=most)
        return self.tr("At most {most}, fees included").format(most=most)

    def _note_text(self, props: TicketProps) -> str:
        if props.form.side is Side.SELL:
            text = self.tr("Sellable now: {sellable} of {held} shares.")
            sellable, held = formatting.quantity(props.sellable), formatting.quantity(props.held_shares)
            return text.format(sellable=sellable, held=held)
        return self._least_text(props)

    def _least_text(self, props: TicketProps) -> str:
        lot, text = props.lot, self.tr("At least {least} shares.")
        if lot.is_of_issuer:
            text = self.tr("Board lot of {least} shares, and multiples of it.")
        elif props.form.type is OrderType.ODD_LOT:
            text = self.tr("{least} to {most} shares: less than one board lot.")
        most = formatting.quantity(lot.maximum(props.form.type))
        return text.format(least=formatting.quantity(lot.minimum), most=most)

    def _render_choices(self, props: TicketProps) -> None:
        for choice in props.choices:
            button, sign = self._choices[choice.divisor], self._sign(choice.divisor)
            shown = _reach(choice.quantity, props)
            button.setText(sign if choice.quantity is None else f"{sign} {shown}")
            problem = self._problem(choice, props)
            button.setAccessibleName(f"{button.text()}. {problem}" if problem else button.text())
            button.setEnabled(choice.quantity is not None)
            button.setProperty("quantity", choice.quantity or 0)
        problems = dict.fromkeys(self._problem(choice, props) for choice in props.choices)
        text = "\n".join(problem for problem in problems if problem)
        set_text(self._problems, text)
        self._problems.setVisible(bool(text))

    def _sign(self, divisor: int) -> str:
        return _SIGNS.get(divisor) or self.tr("All")

    def _problem(self, choice: QuantityChoice, props: TicketProps) -> str:
        """Why a part cannot be ordered, in a sentence."""
        words = {
            ChoiceProblem.NO_PRICE: self.tr("Without a price it is not known how many can be bought."),
            ChoiceProblem.NOT_ENOUGH_CASH: self.tr("The available cash does not cover {least} shares."),
            ChoiceProblem.NOTHING_TO_SELL: self.tr("None of these shares can be sold now."),
            ChoiceProblem.BELOW_LEAST: self.tr(
                "{sign} would be {part}: below the least order, {least} shares."
            ),
        }
        text = words[choice.problem] if choice.problem is not None else ""
        part, least = _reach(choice.part, props), formatting.quantity(props.least)
        return text.format(sign=self._sign(choice.divisor), part=part, least=least)


def _reach(shares: int | None, props: TicketProps) -> str:
    """Of a purchase these are what the cash would buy, of a sale a part of the position."""
    return own_reach(shares) if props.form.side is Side.BUY else formatting.quantity(shares)
