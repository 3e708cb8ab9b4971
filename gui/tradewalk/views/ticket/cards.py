"""The place of the cards under one field or one page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.views.refusal_card import RefusalCard
from tradewalk.views.ticket.props import RuleCard, TicketProps
from tradewalk.views.ticket.words import card_source, card_words, nearest_offer


class CardPlace(QWidget):
    """Shows cards one under another; ``nearest_requested`` carries the card whose offer was taken."""

    nearest_requested = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._widgets: list[RefusalCard] = []
        self._cards: tuple[RuleCard, ...] = ()

    def show_cards(self, cards: tuple[RuleCard, ...], props: TicketProps) -> None:
        """Show these cards in their order; what several of them offer is offered once."""
        while len(self._widgets) < len(cards):
            self._add_widget()
        self._cards = cards
        offers: list[str] = []
        for widget, card in zip(self._widgets, cards, strict=False):
            offer = nearest_offer(card, props)
            widget.show_refusal(card_words(card, props), card_source(card), "" if offer in offers else offer)
            offers.append(offer)
        for index, widget in enumerate(self._widgets):
            widget.setVisible(index < len(cards))
        self.setVisible(bool(cards))

    def _add_widget(self) -> None:
        index = len(self._widgets)
        widget = RefusalCard(self._name if not index else f"{self._name}.{index + 1}")
        widget.nearest_requested.connect(lambda: self.nearest_requested.emit(self._cards[index]))
        self._widgets.append(widget)
        self._column.addWidget(widget)
