"""The page begins at the run that was left last, else at the first walkthrough, and stresses one button alone."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.journeys.screen import text_of
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


def test_the_run_that_was_left_last_has_the_keyboard_and_the_stress_and_is_in_view(
    page: WalkthroughsView, qtbot: QtBot
) -> None:
    rows = [replace(ROWS[0], id=f"row-{number}") for number in range(9)]
    rows[2] = replace(rows[2], left=LeftProps(Mode.GUIDE, 2, 1.0))
    rows[8] = replace(rows[8], left=LeftProps(Mode.GUIDE, 2, 2.0))
    page.resize(600, 480)
    for count in range(1, 10):
        page.render(WalkthroughsProps(tuple(rows[:count]), is_whole=count == 9))
    go_on = page.findChild(QPushButton, "walkthroughs.go_on.row-8")
    assert isinstance(go_on, QPushButton)
    assert focused_name(page) == go_on.objectName()
    assert stressed(page) == [go_on.objectName()]
    qtbot.waitUntil(lambda: go_on.visibleRegion().boundingRect() == go_on.rect())


def test_a_walkthrough_that_was_finished_says_so(page: WalkthroughsView) -> None:
    page.render(WalkthroughsProps((replace(ROWS[0], is_finished=True), *ROWS[1:]), is_whole=True))
    said = [text_of(page, f"walkthroughs.steps.{name}") for name in ("one", "two")]
    assert said == ["3 steps · finished", "3 steps"]


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
