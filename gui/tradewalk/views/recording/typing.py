"""Gathers the keys that are struck in one field into one action: what stands in it in the end."""

from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from tradewalk.views.stepper import Stepper
from tradewalk.walkthrough.condition import State
from tradewalk.walkthrough.script import Action, Verb


class Typing:
    """What is being typed into a field; ``state`` is what stood before the first key.

    It is over before the field loses the keyboard, and may put what was typed into another form.
    """

    def __init__(self, field: QLineEdit, target: str, state: State) -> None:
        self.field, self.target, self.state = field, target, state
        self._before = field.text()
        self._verb = Verb.SET if isinstance(field, Stepper) else Verb.TYPE

    def action(self) -> Action | None:
        """What a script does to have the same; None where nothing was typed, or all was taken away."""
        text = self._text
        return Action(self._verb, self.target, text) if text != self._before and text.strip() else None

    @property
    def is_emptied(self) -> bool:
        """Whether all was taken away, which no action does."""
        return not self._text.strip() and self._text != self._before

    @property
    def _text(self) -> str:
        """What stands in the field; what stood before, if it is gone with its page."""
        return self.field.text() if isValid(self.field) else self._before
