"""Asks whether to leave a walkthrough, in the place of the bar from which leaving was asked for."""

from PySide6.QtWidgets import QWidget

from tradewalk.views.question import Question


class LeaveQuestion(Question):
    """Hidden while it is not asked; then *bar* is there instead."""

    def __init__(self, name: str, bar: QWidget) -> None:
        super().__init__(name)
        self._leaving_bar = bar
        self.is_asked = False

    def show_asked(self, *, is_asked: bool) -> bool:
        """Ask, or no longer; whether that ends just now, so that the keyboard is due to somebody else."""
        self.put(
            self.tr("Leave this walkthrough? You can go on from this step later."),
            self.tr("Leave"),
            self.tr("Continue"),
        )
        was_asked, self.is_asked = self.is_asked, is_asked
        self._leaving_bar.setVisible(not is_asked)
        if is_asked and not was_asked:
            self.ask()
        elif was_asked and not is_asked:
            self.hide()
        return was_asked and not is_asked
