"""A figure under its label: what summaries and positions are laid out of."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.scale import px
from tradewalk.views.text import Role, set_text, text_label
from tradewalk.views.tones import Tone

WIDTH = 126


class FigureCell(QWidget):
    """Label, figure, and room for a quiet remark. Cells of one width stand in columns where they flow."""

    def __init__(self, name: str, role: Role = Role.FIGURE, *, has_remark: bool = False) -> None:
        super().__init__()
        self._label = text_label(f"{name}.label", Role.LABEL, Tone.QUIET)
        self._figure = text_label(name, role)
        self._remark = text_label(f"{name}.remark", Role.LABEL, Tone.QUIET)
        self.setMinimumWidth(px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for label in (self._label, self._figure, self._remark):
            column.addWidget(label)
        column.addStretch(1)
        self._remark.setVisible(has_remark)

    def show_figure(self, label: str, figure: str, remark: str = "") -> None:
        """Say what it is, how much, and what else there is to know."""
        set_text(self._label, label)
        set_text(self._figure, figure)
        set_text(self._remark, remark)
        self._figure.setAccessibleName(formatting.labelled(label, " · ".join(filter(None, (figure, remark)))))
