"""How long the run has taken, how long it has left, and the length that is planned for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.choice_box import ChoiceBox
from tradewalk.views.flow import flow_of
from tradewalk.views.presenter.props import PresenterProps
from tradewalk.views.presenter.words import left_text, plan_text, time_text
from tradewalk.views.text import Role, set_text, set_tone, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone

PLANS = (None, 5, 10, 15, 20, 30, 45, 60, 90)
"""Minutes that can be planned."""


class _Clock(QWidget):
    """A time under what it is."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._label = text_label(f"{name}.label", Role.LABEL, Tone.QUIET)
        self._time = text_label(name, Role.HEADING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._label)
        column.addWidget(self._time)

    def show_time(self, label: str, seconds: int | None, tone: Tone = Tone.PLAIN) -> None:
        """Say what it is, and how long."""
        set_text(self._label, label)
        set_text(self._time, time_text(seconds))
        set_tone(self._time, tone)
        self._time.setAccessibleName(formatting.labelled(label, time_text(seconds)))


class ClockRow(QWidget):
    """Draws the times. ``minutes_chosen`` carries the planned minutes, None for no plan."""

    minutes_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._elapsed = _Clock("presenter.elapsed")
        self._left = _Clock("presenter.left")
        self._plan = ChoiceBox("presenter.plan", "")
        self._plan.activated.connect(lambda: self.minutes_chosen.emit(self._plan.value))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        clocks = (self._elapsed, self._left, self._plan)
        column.addWidget(flow_of(*clocks, spacing=SPACING.xxl, line_spacing=SPACING.s))

    def render(self, props: PresenterProps) -> None:  # type: ignore[override]
        """Draw the props."""
        is_over = props.left is not None and props.left < 0
        self._elapsed.show_time(self.tr("Elapsed"), props.elapsed)
        label = left_text(props.left, is_planned=props.planned is not None)
        self._left.show_time(label, props.left, Tone.WARN if is_over else Tone.PLAIN)
        self._plan.setAccessibleName(self.tr("Planned length"))
        self._plan.setToolTip(self.tr("Planned length"))
        self._plan.offer(tuple((minutes, plan_text(minutes)) for minutes in PLANS), props.planned)
