from itertools import combinations

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tradewalk.views.rows_layout import SPREAD, RowsLayout, first_fitting, shared, width_of

WIDTHS = {"name": 50, "clock": 100, "search": 80}
ONE, TWO, THREE = (
    (("name", "clock", SPREAD, "search"),),
    (("clock", SPREAD, "search"),),
    (("search",), ("clock",)),
)


def test_a_row_needs_its_items_and_the_gaps_between() -> None:
    assert width_of(ONE[0], WIDTHS, gap=10) == 250


@pytest.mark.parametrize(
    ("room", "taken"), [(300, ONE), (250, ONE), (249, TWO), (190, TWO), (189, THREE), (20, THREE)]
)
def test_the_roomiest_arrangement_that_fits_is_taken(room: int, taken: object) -> None:
    assert first_fitting((ONE, TWO, THREE), WIDTHS, room, gap=10) == taken


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (250, {"name": 50, "clock": 100, "search": 80}),
        (270, {"name": 50, "clock": 100, "search": 100}),
        (400, {"name": 50, "clock": 100, "search": 120}),
    ],
)
def test_what_grows_takes_the_rest_up_to_its_most(room: int, widths: dict[str, int]) -> None:
    assert shared(ONE[0], WIDTHS, WIDTHS | {"search": 120}, room, gap=10) == widths


def test_the_rest_is_divided_among_all_that_grow() -> None:
    most = WIDTHS | {"clock": 110, "search": 500}
    assert shared(ONE[0], WIDTHS, most, 300, gap=10) == {"name": 50, "clock": 110, "search": 120}


def a_box(width: int, *, grows: bool = False) -> QWidget:
    box = QWidget()
    box.setFixedSize(width, 20)
    box.setMaximumWidth(2 * width if grows else width)
    policy = QSizePolicy.Policy
    box.setSizePolicy(policy.Expanding if grows else policy.Fixed, policy.Fixed)
    return box


def test_a_bar_lays_out_what_its_arrangement_names_and_hides_the_rest(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    rows = RowsLayout(bar, (ONE, TWO, THREE), 10)
    rows.setContentsMargins(0, 0, 0, 0)
    boxes = {name: a_box(width, grows=name == "search") for name, width in WIDTHS.items()}
    for name, box in boxes.items():
        rows.add(name, box)
    bar.resize(400, rows.heightForWidth(400))
    bar.show()
    assert boxes["search"].geometry().getRect() == (240, 0, 160, 20)
    bar.resize(200, rows.heightForWidth(200))
    assert boxes["name"].isHidden()
    bar.resize(90, rows.heightForWidth(90))
    assert bar.height() == 50
    assert boxes["clock"].geometry().topLeft().toTuple() == (0, 30)
    bar.resize(400, rows.heightForWidth(400))
    assert not boxes["name"].isHidden()


def test_other_arrangements_can_be_chosen(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    rows = RowsLayout(bar, (ONE,), 10)
    for name, width in WIDTHS.items():
        rows.add(name, a_box(width))
    rows.arrange_by((THREE,))
    assert rows.shown(400) == THREE


class Body(QWidget):
    """What lies below a bar and says, while the bar is still laid out, that it has become narrow."""

    narrowed = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() < 300:
            self.narrowed.emit()


def test_a_bar_that_is_laid_out_anew_while_it_is_laid_out_keeps_what_is_newer(qtbot: QtBot) -> None:
    window, bar, body = QWidget(), QWidget(), Body()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(bar)
    column.addWidget(body, 1)
    rows = RowsLayout(bar, (ONE, (("clock", "more"),)), 10)
    for name, width in {"drawer": 30, **WIDTHS, "more": 30}.items():
        rows.add(name, a_box(width))
    body.narrowed.connect(lambda: rows.arrange_by(((("drawer", "clock", "more"),),)))
    body.narrowed.connect(rows.activate)
    window.resize(400, 200)
    window.show()
    window.resize(250, 200)
    QApplication.processEvents()
    shown = [box for box in bar.findChildren(QWidget) if not box.isHidden()]
    assert len(shown) == 3
    assert not any(one.geometry().intersects(other.geometry()) for one, other in combinations(shown, 2))


def test_the_keyboard_does_not_go_from_what_is_hidden_to_what_comes_next(qtbot: QtBot) -> None:
    bar = QWidget()
    qtbot.addWidget(bar)
    rows = RowsLayout(bar, (ONE, TWO), 10)
    boxes = {name: a_box(width) for name, width in WIDTHS.items()}
    for name, box in boxes.items():
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        rows.add(name, box)
    bar.resize(400, 40)
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    boxes["name"].setFocus()
    assert boxes["name"].hasFocus()
    bar.resize(220, 40)
    assert boxes["name"].isHidden()
    assert not any(box.hasFocus() for box in boxes.values())
