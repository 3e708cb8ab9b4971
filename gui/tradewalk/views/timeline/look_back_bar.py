"""The slider over an order's life: it moves the whole window to an earlier moment, and back."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QStyle, QVBoxLayout, QWidget

from tradewalk.views import formatting
from tradewalk.views.targets import name_target
from tradewalk.views.text import Role, set_text, set_tone, text_label
from tradewalk.views.timeline.moments import STRETCH
from tradewalk.views.timeline.props import LookBackProps
from tradewalk.views.tones import Tone

_BACKWARDS = (Qt.Key.Key_Left, Qt.Key.Key_Down)
_FORWARDS = (Qt.Key.Key_Right, Qt.Key.Key_Up)
_HANDLE = 14
_TICK = 4


class MomentSlider(QSlider):
    """``stepped`` asks for the stop before (-1) or after (1); other keys and the mouse move it freely."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        name_target(self, "timeline.slider")
        self.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.setTickInterval(STRETCH)
        self.setPageStep(STRETCH // 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BACKWARDS:
            self.stepped.emit(-1)
        elif event.key() in _FORWARDS:
            self.stepped.emit(1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the style sheet has it, with a mark at every stop: a slider in a style sheet has none of its own."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for stop in range(self.minimum(), self.maximum() + 1, self.tickInterval()):
            left = QStyle.sliderPositionFromValue(
                self.minimum(), self.maximum(), stop, self.width() - _HANDLE
            )
            painter.drawLine(
                left + _HANDLE // 2, self.height() - _TICK, left + _HANDLE // 2, self.height() - 1
            )
        painter.end()


class LookBackBar(QWidget):
    """The slider, the moment that it stands at in words, and the way back to the present."""

    place_chosen = Signal(int)
    stepped = Signal(int)
    now_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._slider = MomentSlider()
        self._moment = text_label("timeline.moment", Role.SMALL)
        self._moment.setWordWrap(True)
        self._moment.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._now = QPushButton(self.tr("Back to now"))
        name_target(self._now, "timeline.now")
        self._now.setAccessibleName(self._now.text())
        self._now.hide()
        self._slider.valueChanged.connect(self.place_chosen)
        self._slider.stepped.connect(self.stepped)
        self._now.clicked.connect(self._on_now_clicked)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._moment, 1)
        row.addWidget(self._now)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._slider)
        column.addLayout(row)
        self._now.ensurePolished()
        row.addStrut(self._now.sizeHint().height())  # what is below does not move when the button comes

    def show_moment(self, props: LookBackProps) -> None:
        """Put the slider where it belongs; that is no choice of the user."""
        text = self._text(props)
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, max(props.length, 1))
            if not self._slider.isSliderDown():
                self._slider.setValue(props.place if props.length else 1)
        self._slider.setEnabled(props.length > 0)
        self._slider.setAccessibleName(self.tr("Moment of the order"))
        self._slider.setAccessibleDescription(text)
        set_text(self._moment, text)
        set_tone(self._moment, Tone.QUIET if props.moment is None else Tone.WARN)
        self._now.setVisible(props.moment is not None)

    def _text(self, props: LookBackProps) -> str:
        if props.moment is None:
            return self.tr("Now. Drag to look back.")
        return self.tr("Looking back: {time}").format(time=formatting.clock_tenths(props.moment))

    def _on_now_clicked(self) -> None:
        self._slider.setFocus()
        self.now_requested.emit()
