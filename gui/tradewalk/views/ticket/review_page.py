"""The fourth step: everything once more, before it can be sent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tradewalk.domain.orders import Side
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.views import formatting
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.order_words import side_word, type_word, validity_word
from tradewalk.views.refusal_context import moment_word
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.fee_rows import FeeRows
from tradewalk.views.ticket.props import CashEffect, TicketProps
from tradewalk.views.ticket.words import check_word, price_word, total_word
from tradewalk.views.tones import Tone

_FIELDS = ("instrument", "side", "type", "price", "quantity", "validity", "sending")


class ReviewPage(QWidget):
    """Fields, fees line by line, cash before and after, and the rules that were checked."""

    nearest_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._fields = {name: FigureRow(f"ticket.review.{name}") for name in _FIELDS}
        self._value = FigureRow("ticket.review.value")
        self._fees = FeeRows("ticket.review.fee")
        self._total = FigureRow("ticket.review.total")
        self._cash = {name: FigureRow(f"ticket.review.{name}") for name in ("before", "frozen", "after")}
        self._checks_title = text_label("ticket.review.checks.title", Role.TITLE)
        self._checks = text_label("ticket.review.checks", Role.SMALL, Tone.QUIET)
        self._checks.setWordWrap(True)
        self._cards = CardPlace("ticket.rule_card")
        self._cards.nearest_requested.connect(self.nearest_requested)
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._cards)
        for row in self._fields.values():
            column.addWidget(row)
        column.addWidget(_divider())
        for widget in (self._value, self._fees, self._total):
            column.addWidget(widget)
        column.addWidget(_divider())
        for row in self._cash.values():
            column.addWidget(row)
        column.addWidget(_divider())
        column.addWidget(self._checks_title)
        column.addWidget(self._checks)
        column.addStretch(1)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the whole order."""
        self._cards.show_cards(props.cards, props)
        self._render_fields(props)
        if props.effect is not None:
            self._render_cash(props.effect, props)
        set_text(self._checks_title, self.tr("Checked against the rules"))
        set_text(self._checks, "\n".join(f"✓ {check_word(check, props)}" for check in props.checks))
        self._checks_title.setVisible(bool(props.checks))
        self._checks.setVisible(bool(props.checks))

    def _render_fields(self, props: TicketProps) -> None:
        form, instrument = props.form, props.instrument
        show = {name: row.show_figure for name, row in self._fields.items()}
        show["instrument"](self.tr("Instrument"), f"{instrument.name_en} · {instrument.symbol}")
        show["side"](self.tr("Side"), side_word(form.side))
        show["type"](self.tr("Order type"), type_word(form.type))
        show["price"](price_word(props.price_use), formatting.price(form.price.value, instrument.decimals))
        self._fields["price"].setVisible(props.price_use is not PriceUse.NONE)
        quantity = self.tr("{count} shares").format(count=formatting.quantity(int(form.quantity.value or 0)))
        show["quantity"](self.tr("Quantity"), quantity)
        show["validity"](self.tr("Validity"), validity_word(form.validity))
        self._fields["sending"].setVisible(props.held_until is not None)
        if props.held_until is not None:
            show["sending"](self.tr("Held by the broker until"), moment_word(props.held_until, props.day))

    def _render_cash(self, effect: CashEffect, props: TicketProps) -> None:
        currency, side = props.instrument.currency, props.form.side
        self._value.show_figure(self.tr("Estimated value"), formatting.number(effect.value, 2))
        self._fees.show_fees(effect.fees)
        self._total.show_figure(total_word(side), formatting.money(effect.total, currency))
        self._cash["before"].show_figure(self.tr("Cash now"), formatting.money(effect.before, currency))
        frozen = formatting.money(effect.frozen, currency)
        self._cash["frozen"].show_figure(self.tr("Frozen while the order is open"), frozen)
        self._cash["frozen"].setVisible(side is Side.BUY)
        after = formatting.money(effect.after, currency)
        self._cash["after"].show_figure(self.tr("Cash after, if it fills at this price"), after)


def _divider() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "divider")
    return line
