"""The fourth step: everything once more, before it can be sent."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from tradewalk.domain.orders import Side
from tradewalk.views import formatting
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.own_money import own_money
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.caution_list import CautionList
from tradewalk.views.ticket.checklist_card import ChecklistCard
from tradewalk.views.ticket.effect import CashEffect
from tradewalk.views.ticket.fee_rows import FeeRows
from tradewalk.views.ticket.followed_note import FollowedNote
from tradewalk.views.ticket.order_fields import OrderFields
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.words import check_word, total_word


class ReviewPage(QWidget):
    """Fields, fees line by line, cash before and after, what deserves a second look, and the rules that were checked.

    ``newer_requested`` asks for the newer price of a preset that was followed, ``fees_requested`` for the fees of the
    same order under other plans, on other days and in other sizes.
    """

    nearest_requested = Signal(object)
    newer_requested = Signal()
    fees_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._followed = FollowedNote("ticket.followed")
        self._cautions = CautionList()
        self._fields = OrderFields("ticket.review")
        self._value = FigureRow("ticket.review.value")
        self._fees = FeeRows("ticket.review.fee", has_bases=True)
        self._compare = QPushButton(self.tr("Compare fees…"))
        name_target(self._compare, "ticket.review.fees")
        self._compare.setAccessibleName(self._compare.text())
        self._compare.setProperty("kind", "link")
        self._compare.clicked.connect(self.fees_requested)
        self._total = FigureRow("ticket.review.total")
        self._cash = {name: FigureRow(f"ticket.review.{name}") for name in ("before", "frozen", "after")}
        self.checklist = ChecklistCard()
        self._checks_title = text_label("ticket.review.checks.title", Role.TITLE)
        self._checks = sentence_label("ticket.review.checks")
        self._cards = CardPlace("ticket.rule_card")
        self._cards.nearest_requested.connect(self.nearest_requested)
        self._followed.newer_requested.connect(self.newer_requested)
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for above in (self._cards, self._followed, self._cautions, self._fields, _divider()):
            column.addWidget(above)
        for widget in (self._value, self._fees, self._compare, self._total, _divider()):
            column.addWidget(widget)
        for below in (*self._cash.values(), _divider()):
            column.addWidget(below)
        for last in (self.checklist, self._checks_title, self._checks):
            column.addWidget(last)
        column.addStretch(1)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the whole order."""
        self._cards.show_cards(props.cards, props)
        self._followed.show_followed(props)
        self._cautions.show_cautions(props.cautions, props.instrument)
        self._fields.show_order(props)
        if props.effect is not None:
            self._render_cash(props.effect, props)
        self.checklist.show_statements(props)
        set_text(self._checks_title, self.tr("Checked against the rules"))
        set_text(self._checks, "\n".join(f"✓ {check_word(check, props)}" for check in props.checks))
        self._checks_title.setVisible(bool(props.checks))
        self._checks.setVisible(bool(props.checks))

    def _render_cash(self, effect: CashEffect, props: TicketProps) -> None:
        currency, side = props.instrument.currency, props.form.side
        self._value.show_figure(self.tr("Estimated value"), formatting.number(effect.value, 2))
        self._fees.show_fees(effect.fees)
        self._total.show_figure(total_word(side), own_money(effect.total, currency))
        self._cash["before"].show_figure(self.tr("Cash now"), own_money(effect.before, currency))
        frozen = own_money(effect.frozen, currency)
        self._cash["frozen"].show_figure(self.tr("Frozen while the order is open"), frozen)
        is_frozen_later = props.kept is not None and not props.kept.freezes
        self._cash["frozen"].setVisible(side is Side.BUY and not is_frozen_later)
        after = own_money(effect.after, currency)
        self._cash["after"].show_figure(self.tr("Cash after, if it fills at this price"), after)


def _divider() -> QFrame:
    line = QFrame()
    line.setProperty("kind", "divider")
    return line
