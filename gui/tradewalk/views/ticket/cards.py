"""The place of the cards under one field or one page."""

from PySide6.QtCore import Signal

from tradewalk.views.refusal_cards import RefusalCards, SaidRefusal
from tradewalk.views.ticket.props import RuleCard, TicketProps
from tradewalk.views.ticket.words import card_source, card_words, nearest_offer


class CardPlace(RefusalCards):
    """Shows cards one under another; ``nearest_requested`` carries the card whose offer was taken.

    The pressed link goes with its card: whoever has the cards gives the keyboard to the field that it puts right.
    """

    nearest_requested = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._cards: tuple[RuleCard, ...] = ()
        self.offer_taken.connect(self._take)

    def show_cards(self, cards: tuple[RuleCard, ...], props: TicketProps) -> None:
        """Show these cards in their order; what several of them offer is offered once."""
        self._cards = cards
        offers = [nearest_offer(card, props) for card in cards]
        self.show_refusals(
            [
                SaidRefusal(
                    card_words(card, props), card_source(card), "" if offer in offers[:place] else offer
                )
                for place, (card, offer) in enumerate(zip(cards, offers, strict=True))
            ]
        )

    def _take(self, index: int) -> None:
        self.nearest_requested.emit(self._cards[index])
