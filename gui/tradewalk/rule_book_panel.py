"""The rule book in its place of the window: model and page are built when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tradewalk.domain.rules import RuleBook
from tradewalk.services.session import Session
from tradewalk.views.theme import Appearance

if TYPE_CHECKING:
    from tradewalk.views.detail.view_model import DetailViewModel
    from tradewalk.views.rule_book.view_model import RuleBookViewModel


class RuleBookPanel(QObject):
    """The page speaks first of the instrument that ``detail`` shows."""

    def __init__(
        self,
        session: Session,
        rule_book: RuleBook,
        appearance: Appearance,
        detail: DetailViewModel,
    ) -> None:
        super().__init__()
        self._session, self._rule_book = session, rule_book
        self._appearance, self._detail = appearance, detail
        self._model: RuleBookViewModel | None = None

    def open_in(self, place: QWidget, rule_id: str | None = None) -> None:
        """Show the page in its place, led to a rule if one is asked for; an empty place is given a new page."""
        from tradewalk.views.low_room import LowRoom
        from tradewalk.views.places import fill
        from tradewalk.views.rule_book.view import RuleBookView
        from tradewalk.views.rule_book.view_model import RuleBookViewModel
        from tradewalk.views.rule_book.wiring import wire_rule_book

        if self._model is None:
            self._model = RuleBookViewModel(self._session, self._rule_book, lambda: self._detail.symbol, self)
        self._model.open(rule_id)
        if place.findChild(RuleBookView) is None:
            view = RuleBookView(self._appearance)
            wire_rule_book(view, self._model)
            fill(place, LowRoom(view))
