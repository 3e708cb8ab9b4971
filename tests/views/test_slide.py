"""What opens over the page comes in from its edge, and stands still at once where motion is not wanted."""

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from tradewalk.views.window_body import Body

NARROW = 1100
HEIGHT = 600


@pytest.fixture
def body(qtbot: QtBot) -> Body:
    sidebar = QWidget()
    sidebar.setMinimumWidth(260)
    body = Body(sidebar, QStackedWidget(), QWidget())
    qtbot.addWidget(body)
    body.resize(NARROW, HEIGHT)
    body.show()
    return body


def test_without_motion_the_ticket_stands_in_its_place_at_once(body: Body) -> None:
    body.show_ticket(is_open=True)
    assert body.ticket.geometry().right() == NARROW - 1


def test_with_motion_it_comes_from_the_edge_to_the_same_place(qtbot: QtBot, body: Body) -> None:
    body.has_motion = True
    body.show_ticket(is_open=True)
    assert body.ticket.x() == NARROW
    qtbot.waitUntil(lambda: body.ticket.geometry().right() == NARROW - 1)


def test_another_size_ends_the_motion(body: Body) -> None:
    body.has_motion = True
    body.show_ticket(is_open=True)
    body.resize(NARROW - 50, HEIGHT)
    assert body.ticket.geometry().right() == NARROW - 51


def test_a_ticket_beside_the_page_does_not_move(body: Body) -> None:
    body.resize(1440, HEIGHT)
    body.has_motion = True
    body.show_ticket(is_open=True)
    assert body.ticket.geometry().right() == 1439
