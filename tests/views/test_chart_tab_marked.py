"""A tab is marked at once, and its chart is drawn in the next turn of the event loop: until then all is as it was."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.simulation.builders import STAR
from tests.views.chart_builders import texts
from tests.views.trading_builders import button
from tradewalk.market.series.time_frame import TimeFrame
from tradewalk.services.session import Session
from tradewalk.views.chart.legend import EntryRow
from tradewalk.views.chart.look import ChartLook
from tradewalk.views.chart.view import ChartView
from tradewalk.views.chart.view_model import ChartViewModel
from tradewalk.views.chart.wiring import wire
from tradewalk.views.theme import Appearance


class Shown(NamedTuple):
    """The bars of a chart, and what is written about them; legends are read where they can be seen."""

    look: ChartLook
    bars: int
    legends: list[str]
    days: list[str]
    name: str


class Chart(NamedTuple):
    """A chart that is joined with its model."""

    view: ChartView
    model: ChartViewModel

    def press(self, frame: TimeFrame) -> None:
        QTest.mouseClick(button(self.view, f"chart.tabs.{frame.value}"), Qt.MouseButton.LeftButton)

    def shown(self) -> Shown:
        canvas = self.view.canvas
        assert canvas.props is not None
        rows = [row.text for row in canvas.findChildren(EntryRow) if row.isVisible()]
        days = [label.text for label in canvas.time_axis.shown]
        return Shown(canvas.props.look, canvas.props.bar_count, rows, days, canvas.accessibleName())

    def marked(self) -> list[TimeFrame]:
        return [frame for frame in TimeFrame if button(self.view, f"chart.tabs.{frame.value}").isChecked()]


class Painting(QObject):
    """Notes what ``said`` says at each paint of a widget."""

    def __init__(self, widget: QWidget, said: Callable[[], object]) -> None:
        super().__init__(widget)
        self._said = said
        self.notes: list[object] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.notes.append(self._said())
        return False


@pytest.fixture
def chart(qtbot: QtBot, appearance: Appearance, session: Session) -> Chart:
    view, model = ChartView(appearance, texts), ChartViewModel(session)
    qtbot.addWidget(view)
    wire(view, model, texts)
    view.resize(900, 500)
    view.show()
    qtbot.waitExposed(view)
    model.show(STAR)
    QCoreApplication.processEvents()
    return Chart(view, model)


def test_a_tab_is_marked_at_once_and_the_chart_stays_whole_until_it_is_drawn(
    chart: Chart, qtbot: QtBot
) -> None:
    before = chart.shown()
    chart.press(TimeFrame.TODAY)
    assert chart.marked() == [TimeFrame.TODAY]
    assert not chart.model.to_come.is_settled
    assert chart.shown() == before
    qtbot.waitUntil(lambda: chart.model.to_come.is_settled)
    after = chart.shown()
    assert after.look.frame is TimeFrame.TODAY
    assert chart.marked() == [TimeFrame.TODAY]
    assert all(old != new for old, new in zip(before, after, strict=True))


def test_the_mark_is_painted_before_the_chart_is_drawn(chart: Chart) -> None:
    painting = Painting(button(chart.view, "chart.tabs.week"), chart.marked)
    chart.press(TimeFrame.WEEK)
    assert painting.notes[-1] == [TimeFrame.WEEK]
    assert chart.shown().look.frame is TimeFrame.DAY


def test_no_picture_shows_the_bars_of_one_tab_above_the_foot_of_another(chart: Chart, qtbot: QtBot) -> None:
    spans = button(chart.view, "chart.span.1m")
    painting = Painting(chart.view.canvas.viewport(), lambda: (chart.shown().look.frame, spans.isVisible()))
    chart.press(TimeFrame.TODAY)
    qtbot.waitUntil(lambda: chart.model.to_come.is_settled and bool(painting.notes))
    assert set(painting.notes) == {(TimeFrame.TODAY, False)}


def test_what_draws_the_chart_meanwhile_draws_it_by_the_marked_tab(chart: Chart) -> None:
    chart.press(TimeFrame.WEEK)
    chart.model.expand(True)
    assert chart.shown().look.frame is TimeFrame.WEEK
    assert chart.model.to_come.is_settled


def test_of_two_tabs_in_one_turn_the_last_is_drawn(chart: Chart, qtbot: QtBot) -> None:
    drawn: list[TimeFrame] = []
    chart.model.props_changed.connect(lambda props: drawn.append(props.look.frame))
    chart.press(TimeFrame.WEEK)
    chart.press(TimeFrame.MONTH)
    qtbot.waitUntil(lambda: chart.model.to_come.is_settled)
    assert drawn == [TimeFrame.MONTH]
    assert chart.marked() == [TimeFrame.MONTH]


def test_another_choice_in_the_same_turn_is_made_of_the_marked_tab(chart: Chart) -> None:
    chart.press(TimeFrame.WEEK)
    menu = chart.view.findChild(QMenu, "chart.kind.menu")
    assert menu is not None
    next(each for each in menu.actions() if each.objectName() == "chart.volume").trigger()
    assert chart.shown().look == ChartLook(TimeFrame.WEEK)
    assert [pane.key for pane in chart.view.canvas.panes] == ["price"]
