"""Finds the term that is asked for, and keeps the card with its explanation."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from tradewalk.views.explain.view_model import ExplainProps, ExplainViewModel
from tradewalk.views.explained import own_term, term_at, term_of
from tradewalk.views.scale import px

if TYPE_CHECKING:
    from tradewalk.views.explain.card import ExplainCard

TALLEST_LINE = 32


class Explainer(QObject):
    """A click on a label, or F1, opens the card of its term; F1 again goes on to the next one on the page.

    It listens to the window alone: labels leave their clicks to it. ``rule_requested`` carries the id of a rule that
    is to be shown in the rule book.
    """

    rule_requested = Signal(str)

    def __init__(self, window: QWidget, view_model: ExplainViewModel) -> None:
        super().__init__(window)
        self._window = window
        self._view_model = view_model
        self._card: ExplainCard | None = None
        self._anchor: QWidget | None = None
        view_model.props_changed.connect(self._render)
        window.installEventFilter(self)

    def explain(self, anchor: QWidget, term: str) -> None:
        """Explain a term beside a widget."""
        self._anchor = anchor
        self._view_model.explain(term)

    def explain_focused(self) -> None:
        """Explain what has the keyboard, else the first term of the page; with an open card, the next one."""
        if self._view_model.props is not None:
            self.step(1)
            return
        focused = QApplication.focusWidget()
        found = term_of(focused) if focused is not None and self._is_ours(focused) else None
        if found is not None:
            self.explain(*found)
        elif places := self._places():
            self.explain(places[0], own_term(places[0]))

    def explain_pointed(self) -> None:
        """Explain what is under the mouse."""
        place = QCursor.pos()
        self._explain_at(self._window.mapFromGlobal(place))

    def step(self, step: int) -> None:
        """Go on to another term of the page, in reading order, around its ends."""
        places = self._places()
        if not places:
            return
        here = places.index(self._anchor) if self._anchor in places else -min(step, 0) - 1
        place = places[(here + step) % len(places)]
        self.explain(place, own_term(place))

    def close(self) -> None:
        """Close the card. The next one is built anew, in the language of that moment."""
        self._view_model.close()
        if self._card is not None:
            self._card.deleteLater()
            self._card = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            place = event.position().toPoint()
            if event.button() is Qt.MouseButton.LeftButton and isinstance(
                self._window.childAt(place), QLabel
            ):
                return self._explain_at(place)
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.WhatsThis:
            return self._explain_at(event.pos())
        return super().eventFilter(watched, event)

    def _explain_at(self, place: QPoint) -> bool:
        widget = self._window.childAt(place)
        found = None if widget is None else term_at(widget, widget.mapFrom(self._window, place))
        if found is not None:
            self.explain(*found)
        return found is not None

    def _is_ours(self, widget: QWidget) -> bool:
        return widget.window() is self._window

    def _places(self) -> list[QWidget]:
        """Everything on show that a term explains, in reading order; each term once."""
        shown = [each for each in self._window.findChildren(QWidget) if each.isVisible() and own_term(each)]
        terms: dict[str, QWidget] = {}
        for each in self._in_reading_order(shown):
            terms.setdefault(own_term(each), each)
        return list(terms.values())

    def _in_reading_order(self, shown: list[QWidget]) -> list[QWidget]:
        """Line by line, from left to right: what begins above the middle of the first stands in its line."""
        corners = {each: each.mapTo(self._window, QPoint(0, 0)) for each in shown}
        lines: dict[QWidget, int] = {}
        first: QWidget | None = None
        for each in sorted(shown, key=lambda each: corners[each].y()):
            if first is None or corners[each].y() - corners[first].y() >= _reach(first):
                first = each
            lines[each] = corners[first].y()
        return sorted(shown, key=lambda each: (lines[each], corners[each].x()))

    def _render(self, props: ExplainProps | None) -> None:
        if props is None:
            if self._card is not None:
                self._card.leave()
            return
        if self._card is None:
            self._card = self._new_card()
        self._card.render(props)
        anchor = self._anchor
        self._card.stand_beside(anchor if anchor is not None and isValid(anchor) else self._window)

    def _leave_for_rule(self, rule_id: str) -> None:
        self._view_model.close()
        self.rule_requested.emit(rule_id)

    def _new_card(self) -> "ExplainCard":
        from tradewalk.views.explain.card import ExplainCard

        card = ExplainCard(self._window)
        card.closed.connect(self._view_model.close)
        card.term_chosen.connect(self._view_model.explain)
        card.step_requested.connect(self.step)
        card.rule_requested.connect(self._leave_for_rule)
        return card


def _reach(first: QWidget) -> int:
    """How far below the first widget of a line others may begin; what is taller than a line is not one."""
    return min(first.height(), px(TALLEST_LINE)) // 2
