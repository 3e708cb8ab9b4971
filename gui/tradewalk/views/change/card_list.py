"""The cards under one field of a change."""

from PySide6.QtCore import Signal

from tradewalk.views.change.props import ChangeCard, ChangeProps
from tradewalk.views.change.words import card_words, nearest_offer
from tradewalk.views.refusal_cards import RefusalCards, SaidRefusal
from tradewalk.views.refusal_sentences import source_line


class CardList(RefusalCards):
    """``nearest_requested`` carries the field of a card and the value that it offers."""

    nearest_requested = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._cards: tuple[ChangeCard, ...] = ()
        self.offer_taken.connect(self._take)

    def show_cards(self, cards: tuple[ChangeCard, ...], props: ChangeProps) -> None:
        """Show these cards in their order."""
        self._cards = cards
        self.show_refusals([_said(card, props) for card in cards])

    def _take(self, index: int) -> None:
        card = self._cards[index]
        if card.refusal is not None:
            self.nearest_requested.emit(card.field, card.refusal.nearest)


def _said(card: ChangeCard, props: ChangeProps) -> SaidRefusal:
    source = source_line(card.rule) if card.rule is not None else ""
    return SaidRefusal(card_words(card, props), source, nearest_offer(card, props))
