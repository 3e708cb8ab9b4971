from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.views.market_builders import an_appearance
from tests.views.trading_builders import caught
from tradewalk.views.figure_table import Cell, FigureModel, FigureTable, figure

ROWS = ((Cell("Ask 1"), figure("10.01")), (Cell("Bid 1"), figure("10.00")))


@pytest.fixture
def table(qtbot: QtBot) -> Iterator[FigureTable]:
    with an_appearance() as appearance:
        table = FigureTable("figures", (60, 0), appearance)
        qtbot.addWidget(table)
        table.show_rows(ROWS)
        yield table


def test_rows_are_read_aloud_as_they_are_shown(table: FigureTable) -> None:
    model = table.model()
    assert [model.index(1, column).data() for column in range(2)] == ["Bid 1", "10.00"]


def test_the_item_model_keeps_qt_s_rules(qtmodeltester: ModelTester) -> None:
    model = FigureModel(2)
    for rows in ((), ROWS, ROWS[:1]):
        model.show(rows)
        qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_only_rows_that_changed_are_said_to_have_changed(qtbot: QtBot) -> None:
    assert qtbot is not None
    model = FigureModel(2)
    model.show(ROWS)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    model.show((ROWS[0], (Cell("Bid 1"), figure("9.99"))))
    model.show((ROWS[0], (Cell("Bid 1"), figure("9.99"))))
    assert changed == [1]


def test_a_short_row_has_empty_cells(qtbot: QtBot) -> None:
    assert qtbot is not None
    model = FigureModel(3)
    model.show(((Cell("spread"),),))
    assert model.index(0, 2).data() is None
    assert model.columnCount(QModelIndex()) == 3


def test_a_row_is_chosen_by_click_and_by_enter(table: FigureTable) -> None:
    chosen = caught(table.row_chosen)
    table.clicked.emit(table.model().index(0, 1))
    table.activated.emit(table.model().index(1, 0))
    assert chosen == [0, 1]


def test_a_fitted_column_follows_its_rows_and_its_font(table: FigureTable) -> None:
    table.fit_column(0, "8", 8)
    table.show_rows((ROWS[0], (Cell("4,385,300"), figure("10.00"))))
    for size in (10, 30):
        font = table.font()
        font.setPixelSize(size)
        table.setFont(font)
        assert table.columnWidth(0) == table.fontMetrics().horizontalAdvance("4,385,300") + 8


def test_a_fixed_column_follows_its_font(table: FigureTable) -> None:
    table.fit_fixed(0, "Ask 5", 4)
    for size in (10, 30):
        font = table.font()
        font.setPixelSize(size)
        table.setFont(font)
        assert table.columnWidth(0) == table.fontMetrics().horizontalAdvance("Ask 5") + 4


def test_the_mouse_marks_a_whole_row_where_a_click_does_something(table: FigureTable, qtbot: QtBot) -> None:
    table.follow_mouse()
    table.resize(200, 60)
    table.show()
    qtbot.waitExposed(table)
    second = table.visualRect(table.model().index(1, 1)).center()
    QTest.mouseMove(table.viewport(), second)
    picture = table.viewport().grab().toImage()
    first_cell, second_cell = (table.visualRect(table.model().index(1, column)) for column in range(2))
    grounds = {picture.pixel(first_cell.bottomRight()), picture.pixel(second_cell.bottomLeft())}
    other = picture.pixel(table.visualRect(table.model().index(0, 0)).bottomRight())
    assert len(grounds) == 1 and other not in grounds
