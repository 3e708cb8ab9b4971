"""Who has the keyboard during a run, and who had it before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from tradewalk.views.coach.card import CoachCard
from tradewalk.views.coach.place import Place, belongs_to, seen_part
from tradewalk.views.coach.tab_round import first_stop


class Keyboard:
    """Gives the keyboard to the target where the learner must act, else to the card; and back at the end."""

    def __init__(self, card: CoachCard) -> None:
        self._card = card
        self._before: QWidget | None = None
        self._is_due = False
        self._had_card = False
        self._outside: QWidget | None = None

    def borrow(self) -> None:
        """Remember who has it."""
        self._before = QApplication.focusWidget()

    def expect(self) -> None:
        """A step begins: ``settle`` gives the keyboard to whom it is due."""
        self._is_due, self._had_card = True, False

    def settle(self, place: Place | None, *, is_learner_acting: bool) -> None:
        """Give it, once a step; to a target as soon as it is found, unless the learner has gone elsewhere meanwhile."""
        if not self._is_due:
            return
        stop = _stop_of(place.widget) if is_learner_acting and place is not None else None
        if stop is None and not self._had_card and not self._is_in_card():
            self._card.setFocus(Qt.FocusReason.OtherFocusReason)
        is_there = stop is not None and belongs_to(QApplication.focusWidget() or self._card, stop)
        if stop is not None and not is_there and (not self._had_card or self._is_in_card()):
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self._had_card = True
        self._is_due = is_learner_acting and stop is None

    def note(self, now: QWidget | None) -> None:
        """The keyboard has come to somebody: outside the card that is where the learner was."""
        if now is not None and not belongs_to(now, self._card) and belongs_to(now, self._card.window()):
            self._outside = now

    def return_to_learner(self) -> None:
        """Give it from the card to where the learner was before, as long as that can have it."""
        outside = self._outside
        if outside is not None and isValid(outside) and outside.isVisible() and outside.isEnabled():
            outside.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._card.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_back(self) -> None:
        """Give it to who had it before the run."""
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_in_card(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and belongs_to(focused, self._card)


def _stop_of(target: QWidget) -> QWidget | None:
    """What takes the keys of a target; of rows it is the list."""
    around = target.parentWidget()
    if isinstance(around, QAbstractScrollArea) and around.viewport() is target:
        return around
    return first_stop(target)


def to_act_on(places: Sequence[Place]) -> Place | None:
    """Where a step is begun: at its target; in one that holds more, such as a ticket, at the first thing to press."""
    first = next(iter(places), None)
    if first is None:
        return None
    inside = (each for each in places[1:] if first.widget.isAncestorOf(each.widget))
    return next((each for each in inside if each.widget.isEnabled() and seen_part(each) is not None), first)
