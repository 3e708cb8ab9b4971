"""The first step: buy or sell, the order type, and its price."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.domain.orders import Side
from tradewalk.domain.rule_terms import PriceUse
from tradewalk.views import formatting
from tradewalk.views.figure_row import FigureRow
from tradewalk.views.held_words import held_sentence
from tradewalk.views.stepper import Stepper
from tradewalk.views.text import Role, sentence_label, set_text, text_label
from tradewalk.views.ticket.cards import CardPlace
from tradewalk.views.ticket.derivation import needs_price
from tradewalk.views.ticket.kept_words import held_sentences
from tradewalk.views.ticket.preset_row import PresetRow
from tradewalk.views.ticket.price_words import price_meaning
from tradewalk.views.ticket.props import TicketProps
from tradewalk.views.ticket.side_switch import SideSwitch
from tradewalk.views.ticket.steps import TicketField
from tradewalk.views.ticket.stop_fields import StopFields
from tradewalk.views.ticket.type_list import TypeList
from tradewalk.views.ticket.words import earlier_sentence, price_field_word
from tradewalk.views.tones import Tone
from tradewalk.views.typed_numbers import read_price


class SideAndPricePage(QWidget):
    """Emits what is chosen; what is typed stays in the props."""

    nearest_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sides = SideSwitch()
        self.types = TypeList()
        self.condition = StopFields()
        self.price = Stepper("ticket.price", read_price)
        self._tick = FigureRow("ticket.price.tick")
        self.presets = PresetRow()
        self._held = sentence_label("ticket.held", Role.LABEL)
        self._kept = sentence_label("ticket.kept", Role.SMALL)
        self._meaning = sentence_label("ticket.price.meaning", Role.SMALL)
        self._missing = text_label("ticket.price.missing", Role.SMALL, Tone.QUIET)
        self._sellable = text_label("ticket.sellable", Role.SMALL, Tone.QUIET)
        self._tick.label.setBuddy(self.price)
        self._earlier = sentence_label("ticket.type.earlier", Role.LABEL)
        self._account_cards = CardPlace("ticket.rule_card.account")
        self._type_cards = CardPlace("ticket.rule_card.type")
        self._price_cards = CardPlace("ticket.rule_card")
        for place in (self._account_cards, self._type_cards, self._price_cards):
            place.nearest_requested.connect(self.nearest_requested)
        self.condition.nearest_requested.connect(self.nearest_requested)
        self._price_cards.nearest_requested.connect(lambda _: self.price.setFocus())
        self._place()

    def _place(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        rows: tuple[QWidget, ...] = (
            self.sides,
            self._sellable,
            self._account_cards,
            self.types,
            self._type_cards,
            self._earlier,
            self.condition,
            self._kept,
            self._tick,
            self.price,
            self._meaning,
            self._missing,
            self._price_cards,
            self.presets,
            self._held,
        )
        for row in rows:
            column.addWidget(row)
        column.addStretch(1)

    def render(self, props: TicketProps) -> None:  # type: ignore[override]
        """Show the first step's part of the ticket."""
        self.sides.show_side(props.form.side)
        self.types.show_types(props)
        self._account_cards.show_cards(props.cards_of(TicketField.ACCOUNT), props)
        about_type = (*props.cards_of(TicketField.TYPE), *props.cards_of(TicketField.MOMENT))
        self._type_cards.show_cards(about_type, props)
        set_text(self._earlier, "" if props.earlier is None else earlier_sentence(props.earlier, props.day))
        self._earlier.setVisible(props.earlier is not None)
        self._render_sellable(props)
        self.condition.show_condition(props)
        self._kept.setVisible(props.kept is not None)
        set_text(self._kept, "" if props.kept is None else held_sentences(props.kept, props.form.side))
        self._render_price(props)

    def focus_field(self) -> None:
        """Give the keyboard to the number that the chosen type asks for first."""
        if not self.condition.focus_field():
            self.price.setFocus()

    @property
    def empty_field(self) -> QWidget | None:
        """The number that the chosen type cannot go without, as long as it is missing."""
        if (field := self.condition.empty_field) is not None:
            return field
        return self.price if not self._missing.isHidden() else None

    def _render_sellable(self, props: TicketProps) -> None:
        is_sale = props.form.side is Side.SELL
        self._sellable.setVisible(is_sale)
        sellable, held = formatting.quantity(props.sellable), formatting.quantity(props.held_shares)
        text = self.tr("Sellable now: {sellable} of {held} shares")
        set_text(self._sellable, text.format(sellable=sellable, held=held))

    def _render_price(self, props: TicketProps) -> None:
        decimals, form = props.instrument.decimals, props.form
        cards = props.cards_of(TicketField.PRICE)
        is_priced = props.price_use is not PriceUse.NONE
        for widget in (self.price, self._tick, self.presets, self._price_cards):
            widget.setVisible(is_priced)
        tick = self.tr("tick {tick}").format(tick=formatting.price(props.tick, decimals))
        self._tick.show_figure(price_field_word(props.price_use, form.type), tick, Tone.QUIET)
        value = form.price.value
        formatted = "" if value is None else formatting.typed_price(value, decimals)
        self.price.show_number(form.price, formatted, is_refused=bool(cards))
        self.price.name_it(price_field_word(props.price_use, form.type))
        meaning = price_meaning(form.type, form.side)
        set_text(self._meaning, meaning)
        self._meaning.setVisible(bool(meaning))
        set_text(self._missing, self.tr("Type a price."))
        self._missing.setVisible(form.price.is_empty and needs_price(props.price_use))
        set_text(self._held, held_sentence(props.clock_held_at))
        self._held.setVisible(is_priced and props.clock_held_at is not None)
        self.presets.setVisible(is_priced and not form.is_pair)
        self.presets.show_presets(props)
        self._price_cards.show_cards(cards if is_priced else (), props)
