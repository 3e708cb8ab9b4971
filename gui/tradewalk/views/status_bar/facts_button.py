"""What a phone has no room to say all the time: a button names it, and a press says the rest."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QPushButton, QWidgetAction

from tradewalk.views.scale import px
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, sentence_label, set_text
from tradewalk.views.theme import SPACING

WIDEST = 320


class FactsButton(QPushButton):
    """The sentences stand in a small menu, one below the other, which Escape or a click elsewhere closes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        name_target(self, name)
        self.setProperty("kind", "status")
        self._text = sentence_label(f"{name}.text", Role.SMALL)
        self._text.setContentsMargins(SPACING.m, SPACING.s, SPACING.m, SPACING.s)
        menu, entry = QMenu(self), QWidgetAction(self)
        name_target(menu, f"{name}.menu")
        entry.setDefaultWidget(self._text)
        menu.addAction(entry)
        menu.aboutToShow.connect(self._fit)
        self.setMenu(menu)

    def say(self, title: str, spoken: str, sentences: Sequence[str]) -> None:
        """Name the facts, on the button and to a screen reader, and say them."""
        self.setText(title + " ▾")
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(" ".join(sentences))
        set_text(self._text, "\n".join(sentences))

    def _fit(self) -> None:
        """No wider than the window, and as high as that needs: a menu asks its entries for no such height."""
        self._text.ensurePolished()
        width = min(px(WIDEST), self.window().width() - 2 * SPACING.l)
        self._text.setFixedSize(width, self._text.heightForWidth(width))
