"""A line of a bill: what it is on the left, its figure at the right edge."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tradewalk.views.text import Role, set_text, set_tone, text_label
from tradewalk.views.tones import Tone


class FigureRow(QWidget):
    """A label and a figure. The figure has the row's name, and is read aloud with its label."""

    def __init__(self, name: str, *, is_total: bool = False, is_part: bool = False) -> None:
        super().__init__()
        role = Role.SECTION if is_total else Role.SMALL
        tone = Tone.PLAIN if is_total else Tone.QUIET
        self.label = text_label(f"{name}.label", role, tone)
        self.figure = text_label(name, role, tone if is_part else Tone.PLAIN, is_right=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12 if is_part else 0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.label)
        row.addWidget(self.figure, 1)

    def show_figure(self, label: str, figure: str, tone: Tone | None = None) -> None:
        """Say what the line is and how much."""
        set_text(self.label, label)
        set_text(self.figure, figure)
        self.figure.setAccessibleName(f"{label}: {figure}")
        if tone is not None:
            set_tone(self.figure, tone)
