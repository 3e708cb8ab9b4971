"""The calendar that a field of a day opens, in the colours and with the arrows of the rest of the application."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

ARROWS = {"qt_calendar_prevmonth": "‹", "qt_calendar_nextmonth": "›"}
WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


def dress(calendar: QCalendarWidget) -> None:
    """Give it the language of the application, and take from it what Qt colours by itself.

    Red is for prices, and its arrows are black on every palette.
    """
    calendar.setLocale(QLocale())
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    for day in WEEKEND:
        calendar.setWeekdayTextFormat(day, QTextCharFormat())
    for name, sign in ARROWS.items():
        arrow = calendar.findChild(QToolButton, name)
        if arrow is not None:
            arrow.setIcon(QIcon())
            arrow.setText(sign)
