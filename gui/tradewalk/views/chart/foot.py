"""The row below a chart: stretches of the calendar to bring into view, and a day to jump to."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit, QPushButton, QSizePolicy, QWidget

from tradewalk.domain.instants import moment_of
from tradewalk.views import formatting
from tradewalk.views.chart.look import Span
from tradewalk.views.chart.look_words import span_words
from tradewalk.views.chart.props import ChartProps
from tradewalk.views.flow import FlowLayout
from tradewalk.views.rows_layout import RowsLayout
from tradewalk.views.targets import name_target
from tradewalk.views.theme import SPACING

ARROW, ARROW_MARGIN = "▾", 8
OF_DAYS = (
    (("spans", "navigator", "day"),),
    (("spans",), ("navigator", "day")),
    (("spans",), ("navigator",), ("day",)),
)
OF_MINUTES = ((("navigator", "day"),), (("navigator",), ("day",)))
"""A few days have no stretches of the calendar to choose from."""


class DayField(QDateEdit):
    """A day, typed or taken from a calendar."""

    def __init__(self, name: str, accessible_name: str) -> None:
        super().__init__()
        name_target(self, name)
        self.setAccessibleName(accessible_name)
        self.setToolTip(accessible_name)
        self.setProperty("kind", "day")
        self.setCalendarPopup(True)
        self.setLocale(QLocale())  # else that of the window it comes into, which may be of another language
        self.setDisplayFormat(formatting.long_date_format())
        self.setKeyboardTracking(False)
        self._is_dressed = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Its calendar is made when it is first opened."""
        if not self._is_dressed:
            from tradewalk.views.calendar import dress

            self._is_dressed = True
            dress(self.calendarWidget())
        super().mousePressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As wide as it would like to be; Qt's own answer hangs on whether that was asked before."""
        return self.sizeHint()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab leads out at once; the arrow keys lead from day to month and year."""
        return QWidget.focusNextPrevChild(self, is_next)

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt's own, and the arrow that the style sheet leaves out."""
        super().paintEvent(event)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        QPainter(self).drawText(self.rect().adjusted(0, 0, -ARROW_MARGIN, 0), side, ARROW)


class SpanButtons(QWidget):
    """The buttons of the stretches, which would like to stand in one line and wrap where there is no room for that."""

    def __init__(self, buttons: Iterable[QPushButton]) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = FlowLayout(2, SPACING.xs, self)
        for button in buttons:
            row.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ChartFoot(QWidget):
    """Buttons, and a field for a day."""

    span_chosen = Signal(object)
    day_chosen = Signal(object)

    def __init__(self, navigator: QWidget) -> None:
        super().__init__()
        name_target(self, "chart.foot")
        self._spans = {span: self._span(span) for span in Span}
        self._day = DayField("chart.day", self.tr("Jump to a day"))
        self._day.dateChanged.connect(self._on_day_changed)
        spans = SpanButtons(self._spans.values())
        self._rows = rows = RowsLayout(self, OF_DAYS, SPACING.s, SPACING.xs)
        rows.setContentsMargins(0, 0, 0, 0)
        for name, widget in (("spans", spans), ("navigator", navigator), ("day", self._day)):
            rows.add(name, widget)
        self._day.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def render(self, props: ChartProps) -> None:  # type: ignore[override]
        """Offer what the bars reach over; the field shows the day in the middle of what is in view."""
        self._rows.arrange_by(OF_DAYS if props.look.frame.is_of_days else OF_MINUTES)
        if not props.bar_count or props.calendar is None:
            return
        middle = round((props.sight.first + props.sight.last) / 2)
        last = props.bar_count - 1
        first_day, last_day, day = (_day_at(props, place) for place in (0, last, min(max(middle, 0), last)))
        with QSignalBlocker(self._day):
            self._day.setDateRange(first_day, last_day)
            self._day.setDate(day)
        self._day.updateGeometry()  # it is as wide as its first and last day, and does not say so when they change

    def _span(self, span: Span) -> QPushButton:
        button = QPushButton(span_words(span))
        name_target(button, f"chart.span.{span.value}")
        button.setAccessibleName(span_words(span))
        button.setProperty("kind", "tab")
        button.setProperty("is_narrow", True)
        button.clicked.connect(lambda: self.span_chosen.emit(span))
        return button

    def _on_day_changed(self, day: QDate) -> None:
        self.day_chosen.emit(date(day.year(), day.month(), day.day()))


def _day_at(props: ChartProps, place: int) -> QDate:
    assert props.calendar is not None
    day = moment_of(props.calendar.start(place), props.zone).date()
    return QDate(day.year, day.month, day.day)
