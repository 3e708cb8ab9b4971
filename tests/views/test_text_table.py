from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.views.trading_builders import caught
from tradewalk.views.text_table import Column, TextRow, TextTableModel


def test_the_table_model_is_sound(qtmodeltester: ModelTester) -> None:
    model = TextTableModel((Column(80), Column(80, is_figure=True)))
    model.show(("Name", "Figure"), (TextRow(1, ("a", "1")), TextRow(2, ("b", "2"))))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Figure"
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Figure: 1"


def test_a_row_that_changes_is_told_of_and_no_other(qtbot: QtBot) -> None:
    model = TextTableModel((Column(80),))
    model.show(("Name",), (TextRow(1, ("a",)), TextRow(2, ("b",))))
    changed = caught(model.dataChanged)
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(("Name",), (TextRow(1, ("a",)), TextRow(2, ("c",))))
    assert len(changed) == 1
    with qtbot.waitSignal(model.modelReset):
        model.show(("Name",), (TextRow(2, ("c",)),))
