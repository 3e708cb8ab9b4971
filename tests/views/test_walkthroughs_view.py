"""The page of the walkthroughs begins at the first one, and says of one button alone that it is the one to press."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.views.trading_builders import caught
from tradewalk.views.languages import NAMES
from tradewalk.views.places import focused_name
from tradewalk.views.walkthroughs.props import LeftProps, WalkthroughRow, WalkthroughsProps
from tradewalk.views.walkthroughs.view import WalkthroughsView
from tradewalk.walkthrough.script import Mode, Words

SAID = Words("Words", "字", "字")
ROWS = tuple(WalkthroughRow(name, SAID, SAID, 3, tuple(Mode)) for name in ("one", "two", "three"))


@pytest.fixture
def page(qtbot: QtBot) -> WalkthroughsView:
    page = WalkthroughsView()
    qtbot.addWidget(page)
    page.render(WalkthroughsProps())
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def stressed(page: WalkthroughsView) -> list[str]:
    buttons = page.findChildren(QPushButton)
    return [each.objectName() for each in buttons if each.property("kind") == "primary"]


@pytest.mark.parametrize(
    ("first", "offered"),
    [
        (ROWS[0], "walkthroughs.guide.one"),
        (replace(ROWS[0], left=LeftProps(Mode.PRACTICE, 2)), "walkthroughs.go_on.one"),
        (replace(ROWS[0], modes=(Mode.SHOW,)), "walkthroughs.show.one"),
    ],
)
def test_what_the_first_walkthrough_offers_has_the_keyboard_and_is_the_only_one_stressed(
    page: WalkthroughsView, first: WalkthroughRow, offered: str
) -> None:
    page.render(WalkthroughsProps((first,)))
    page.render(WalkthroughsProps((first, *ROWS[1:]), is_whole=True))
    assert focused_name(page) == offered
    assert stressed(page) == [offered]


def test_walkthroughs_that_are_read_later_take_the_keyboard_from_nobody(page: WalkthroughsView) -> None:
    page.render(WalkthroughsProps(ROWS[:1]))
    button = page.findChild(QPushButton, "walkthroughs.assess.one")
    assert isinstance(button, QPushButton)
    button.setFocus()
    page.render(WalkthroughsProps(ROWS, is_whole=True))
    assert focused_name(page) == "walkthroughs.assess.one"


def test_another_language_is_chosen_on_the_page_by_its_own_name(page: WalkthroughsView) -> None:
    chosen = caught(page.language_chosen)
    button = page.findChild(QPushButton, "walkthroughs.language")
    assert isinstance(button, QPushButton)
    assert [entry.text() for entry in button.menu().actions()] == list(NAMES.values())
    button.menu().actions()[1].trigger()
    assert chosen == [list(NAMES)[1]]
