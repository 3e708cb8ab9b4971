"""The cards under one field of a change."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.views.change.props import ChangeCard, ChangeProps
from tradewalk.views.change.words import card_words, nearest_offer
from tradewalk.views.refusal_card import RefusalCard
from tradewalk.views.refusal_sentences import source_line


class CardList(QWidget):
    """``nearest_requested`` carries the field of a card and the value that it offers."""

    nearest_requested = Signal(object, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._widgets: list[RefusalCard] = []
        self._cards: tuple[ChangeCard, ...] = ()

    def show_cards(self, cards: tuple[ChangeCard, ...], props: ChangeProps) -> None:
        """Show these cards in their order."""
        while len(self._widgets) < len(cards):
            self._add_widget()
        self._cards = cards
        for widget, card in zip(self._widgets, cards, strict=False):
            source = source_line(card.rule) if card.rule is not None else ""
            widget.show_refusal(card_words(card, props), source, nearest_offer(card, props))
        for index, widget in enumerate(self._widgets):
            widget.setVisible(index < len(cards))
        self.setVisible(bool(cards))

    def _add_widget(self) -> None:
        index = len(self._widgets)
        widget = RefusalCard(self._name if not index else f"{self._name}.{index + 1}")
        widget.nearest_requested.connect(lambda: self._take(index))
        self._widgets.append(widget)
        self._column.addWidget(widget)

    def _take(self, index: int) -> None:
        card = self._cards[index]
        if card.refusal is not None:
            self.nearest_requested.emit(card.field, card.refusal.nearest)
