"""A flow goes on below where there is no more room, and needs as much height as its lines."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tradewalk.views.flow import flow_of


class Block(QWidget):
    """A widget of a fixed size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._hint = QSize(width, height)

    def sizeHint(self) -> QSize:
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return self._hint


def places(qtbot: QtBot, width: int, *blocks: Block) -> list[tuple[int, int]]:
    """Where each block stands in so much width; hidden ones are left out."""
    box = flow_of(*blocks, spacing=10, line_spacing=5)
    qtbot.addWidget(box)
    box.resize(width, box.heightForWidth(width))
    box.show()
    return [(block.x(), block.y()) for block in blocks if not block.isHidden()]


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (500, [(0, 0), (110, 0), (220, 0)]),
        (210, [(0, 0), (110, 0), (0, 25)]),
        (209, [(0, 0), (0, 25), (0, 50)]),
        (100, [(0, 0), (0, 25), (0, 50)]),
    ],
)
def test_what_has_no_room_stands_below(qtbot: QtBot, width: int, expected: list[tuple[int, int]]) -> None:
    assert places(qtbot, width, *(Block(100, 20) for _ in range(3))) == expected


def test_items_of_a_line_share_their_middle(qtbot: QtBot) -> None:
    assert places(qtbot, 500, Block(50, 40), Block(50, 20)) == [(0, 0), (60, 10)]


def test_what_is_hidden_takes_no_room(qtbot: QtBot) -> None:
    hidden = Block(100, 20)
    hidden.hide()
    assert places(qtbot, 500, Block(100, 20), hidden, Block(100, 20)) == [(0, 0), (110, 0)]


def test_the_height_is_that_of_the_lines(qtbot: QtBot) -> None:
    box = flow_of(Block(100, 20), Block(100, 30), spacing=10, line_spacing=5)
    qtbot.addWidget(box)
    assert [box.heightForWidth(width) for width in (300, 150)] == [30, 55]
