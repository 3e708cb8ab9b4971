"""Several refusals one under another, as cards."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.views.refusal_card import RefusalCard
from tradewalk.views.refusal_context import RefusalWords


class SaidRefusal(NamedTuple):
    """What one card says: the refusal in words, where its rule is from, and the right value that it offers."""

    words: RefusalWords
    source: str
    offer: str


class RefusalCards(QWidget):
    """``offer_taken`` carries the place of the card whose offer was taken. Without a refusal it is hidden."""

    offer_taken = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._widgets: list[RefusalCard] = []

    def show_refusals(self, refusals: Sequence[SaidRefusal]) -> None:
        """Show these refusals in their order."""
        while len(self._widgets) < len(refusals):
            self._add_widget()
        for widget, said in zip(self._widgets, refusals, strict=False):
            widget.show_refusal(said.words, said.source, said.offer)
        for index, widget in enumerate(self._widgets):
            widget.setVisible(index < len(refusals))
        self.setVisible(bool(refusals))

    def _add_widget(self) -> None:
        index = len(self._widgets)
        widget = RefusalCard(self._name if not index else f"{self._name}.{index + 1}")
        widget.nearest_requested.connect(lambda: self.offer_taken.emit(index))
        self._widgets.append(widget)
        self._column.addWidget(widget)
