"""The simulated clock: date and time, the phase in words, and whether time passes, in words."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QSizePolicy

from tradewalk.domain.phases import Phase
from tradewalk.views import formatting
from tradewalk.views.explained import explains
from tradewalk.views.order_words import phase_word
from tradewalk.views.rows_layout import SPREAD, RowsLayout
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, set_tone, still_label, text_label
from tradewalk.views.theme import SPACING
from tradewalk.views.tones import Tone
from tradewalk.views.top_bar.clock_controls import ClockControl
from tradewalk.views.top_bar.view_model import TopBarProps

LINES = (
    (("time", SPREAD, "state"), ("phase",)),
    (("time",), ("state", "phase")),
    (("time",), ("state",), ("phase",)),
)


class ClockChip(QFrame):
    """Two lines of text; as wide as the widest of them ever is, so that nothing beside it moves."""

    def __init__(self) -> None:
        super().__init__()
        name_target(self, "top.clock")
        self.setProperty("kind", "chip")
        self._measured: tuple[tuple[str, str], QSize] | None = None
        self._time = still_label("top.clock.time", Role.TITLE)
        self._state = still_label("top.clock.state", Role.LABEL, Tone.WARN)
        self._phase = text_label("top.clock.phase", Role.LABEL, Tone.QUIET)
        self._phase.setWordWrap(True)
        self._phase.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        rows = RowsLayout(self, LINES, SPACING.m, row_gap=0)
        rows.setContentsMargins(SPACING.m, SPACING.xs, SPACING.m, SPACING.xs)
        rows.add("time", self._time)
        rows.add("state", self._state)
        rows.add("phase", self._phase)

    def render(self, props: TopBarProps) -> None:  # type: ignore[override]
        """Draw the props."""
        time = f"{formatting.long_date(props.date)}  {formatting.clock_time(props.at)}"
        self._time.say(time)
        phase = phase_word(props.phase)
        if props.is_in_new_york:
            phase = self.tr("New York time · {phase}").format(phase=phase)
        set_text(explains(self._phase, props.phase.value), phase)
        held = self.tr("looking back") if props.is_past else self.tr("held")
        state = self._running(props) if props.is_running else held
        self._state.say(state)
        set_tone(self._state, Tone.ACCENT if props.is_running else Tone.WARN)
        self.setAccessibleName(self.tr("Simulated time {time}, {state}").format(time=time, state=state))

    def _running(self, props: TopBarProps) -> str:
        """Whoever else leads the clock lets time pass at a speed of their own."""
        if ClockControl.SPEED in props.taken:
            return self.tr("running")
        return self.tr("×{speed} running").format(speed=formatting.quantity(props.speed))

    def sizeHint(self) -> QSize:
        day = self._time.text().partition("  ")[0]
        if self._measured is None or self._measured[0] != (day, self._state.text()):
            self._measured = ((day, self._state.text()), self._measure())
        return self._measured[1]

    def _measure(self) -> QSize:
        small = QFontMetrics(self._phase.font())
        widest = max(small.horizontalAdvance(phase_word(phase)) for phase in Phase)
        state = small.horizontalAdvance(self.tr("×{speed} running").format(speed=formatting.quantity(300)))
        time = self._time.sizeHint().width()
        width = max(widest, time + state + SPACING.m) + 2 * SPACING.m + 2
        return QSize(width, self.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._measured = None

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
