"""The calendar of a field of a day: in the language of the application, and without colours that are for prices."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tradewalk.views.calendar import WEEKEND, dress
from tradewalk.views.chart.foot import DayField


@pytest.fixture
def calendar(qtbot: QtBot) -> Iterator[QCalendarWidget]:
    before = QLocale()
    QLocale.setDefault(QLocale("zh-Hans"))
    calendar = QCalendarWidget()
    calendar.setLocale(QLocale("en"))
    qtbot.addWidget(calendar)
    dress(calendar)
    yield calendar
    QLocale.setDefault(before)


def test_months_are_named_in_the_language_of_the_application(calendar: QCalendarWidget) -> None:
    calendar.setCurrentPage(2025, 6)
    months = calendar.findChild(QToolButton, "qt_calendar_monthbutton")
    assert months is not None
    assert months.text() == QLocale("zh-Hans").standaloneMonthName(6)


def test_a_saturday_is_not_in_red(calendar: QCalendarWidget) -> None:
    assert [calendar.weekdayTextFormat(day).foreground().style() for day in WEEKEND] == [
        Qt.BrushStyle.NoBrush
    ] * 2


def test_a_day_is_said_in_the_language_of_the_application_in_a_window_of_another(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLocale(QLocale("zh-Hans"))
    field = DayField("day", "Jump to a day")
    field.setParent(window)
    field.setDate(QDate(2025, 6, 6))
    assert field.text() == "6 Jun 2025"
