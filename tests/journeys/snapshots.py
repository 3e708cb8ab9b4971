"""What a window said at one moment, kept as plain texts."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtWidgets import QTableView, QWidget

from tests.journeys.screen import figure, figures, rows_of, words_of


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The texts of a window by the names of their widgets, the tables, and the names of what was on show."""

    title: str
    texts: dict[str, str]
    tables: dict[str, list[dict[str, str]]]
    shown: frozenset[str]

    def figure(self, name: str) -> Decimal:
        """The one number that a widget shows."""
        return figure(self.texts[name])

    def figures(self, name: str) -> list[Decimal]:
        """Every number that a widget shows."""
        return figures(self.texts[name])

    def figures_below(self, stem: str) -> dict[str, Decimal]:
        """The numbers of the widgets on show whose names are *stem* and one word more, by that word."""
        names = (name for name in self.texts if name.startswith(stem) and name in self.shown)
        words = {name.removeprefix(stem): name for name in names}
        return {word: figure(self.texts[name]) for word, name in words.items() if "." not in word}

    def says(self, text: str) -> bool:
        """Whether a text on show is this one."""
        return any(self.texts.get(name) == text for name in self.shown)


def snapshot_of(window: QWidget) -> Snapshot:
    """What a window says now, hidden pages included."""
    named = [widget for widget in window.findChildren(QWidget) if widget.objectName()]
    return Snapshot(
        title=window.windowTitle(),
        texts={widget.objectName(): words for widget in named if (words := words_of(widget)) is not None},
        tables={each.objectName(): rows_of(each) for each in named if isinstance(each, QTableView)},
        shown=frozenset(each.objectName() for each in named if not each.visibleRegion().isEmpty()),
    )
