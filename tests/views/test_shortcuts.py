"""One table gives the keys, the list of them, and what they do."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.views.market_builders import an_appearance, at_text_size
from tests.views.trading_builders import button, is_shown, text
from tradewalk.views.shortcut_list import ShortcutList
from tradewalk.views.shortcut_words import group_word, shortcut_word
from tradewalk.views.shortcuts import SHORTCUTS, ShortcutGroup, ShortcutName, install, key_text

CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    with an_appearance():
        window = QWidget()
        QVBoxLayout(window).addWidget(QLineEdit())
        window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        qtbot.addWidget(window)
        window.resize(500, 700)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        window.setFocus()
        yield window


@pytest.fixture
def done(window: QWidget) -> list[ShortcutName]:
    """What was done by keys of the window."""
    done: list[ShortcutName] = []
    install(window, {name: partial(done.append, name) for name in ShortcutName})
    return done


def test_every_name_stands_in_the_table_once_and_every_key_of_the_window_is_its_own() -> None:
    assert sorted(each.name for each in SHORTCUTS) == sorted(ShortcutName)
    keys = Counter(key for each in SHORTCUTS if not each.is_local for key in each.keys)
    assert set(keys.values()) == {1}
    assert {each.group for each in SHORTCUTS} == set(ShortcutGroup)


@pytest.mark.usefixtures("qapp")
def test_every_shortcut_and_group_has_words_of_its_own() -> None:
    assert len({shortcut_word(name) for name in ShortcutName}) == len(ShortcutName)
    assert all(map(group_word, ShortcutGroup))


@pytest.mark.parametrize(
    ("key", "modifier", "name"),
    [
        (Qt.Key.Key_K, CONTROL, ShortcutName.FIND),
        (Qt.Key.Key_Space, CONTROL, ShortcutName.RUN_OR_HOLD),
        (Qt.Key.Key_F1, NONE, ShortcutName.EXPLAIN),
        (Qt.Key.Key_F1, SHIFT, ShortcutName.EXPLAIN_POINTED),
        (Qt.Key.Key_Question, NONE, ShortcutName.SHOW_LIST),
        (Qt.Key.Key_Q, CONTROL, ShortcutName.QUIT),
        (Qt.Key.Key_1, CONTROL, ShortcutName.DETAIL),
        (Qt.Key.Key_2, CONTROL, ShortcutName.PORTFOLIO),
        (Qt.Key.Key_3, CONTROL, ShortcutName.ORDERS),
        (Qt.Key.Key_4, CONTROL, ShortcutName.STATEMENTS),
        (Qt.Key.Key_B, CONTROL, ShortcutName.BUY),
        (Qt.Key.Key_S, CONTROL, ShortcutName.SELL),
    ],
)
def test_a_key_does_what_the_table_says(
    window: QWidget,
    done: list[ShortcutName],
    key: Qt.Key,
    modifier: Qt.KeyboardModifier,
    name: ShortcutName,
) -> None:
    QTest.keyClick(window, key, modifier)
    assert done == [name]


def test_a_question_mark_in_a_field_is_a_letter(window: QWidget, done: list[ShortcutName]) -> None:
    field = window.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "?")
    assert (field.text(), done) == ("?", [])


def test_the_list_shows_every_shortcut_with_its_keys(window: QWidget) -> None:
    shown = ShortcutList(window)
    shown.open()
    for each in SHORTCUTS:
        assert text(shown, f"shortcuts.{each.name.value}") == shortcut_word(each.name)
        keys = shown.findChild(QLabel, f"shortcuts.{each.name.value}.keys")
        assert isinstance(keys, QLabel)
        assert keys.text().split() == key_text(each.name).split()
        assert keys.width() <= shown.width() // 2, "what the keys do has no room"
        assert text(shown, f"shortcuts.{each.group.value}") == group_word(each.group)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not is_shown(window, "shortcuts")


def test_keys_stand_level_with_what_they_do_also_where_that_takes_more_lines(qtbot: QtBot) -> None:
    with at_text_size(200):
        window = QWidget()
        qtbot.addWidget(window)
        shown = ShortcutList(window)
        shown.open()
        rows = {
            name: [
                label.geometry() for label in shown.findChildren(QLabel) if label.objectName() in (said, keys)
            ]
            for name in ShortcutName
            if (said := f"shortcuts.{name.value}") and (keys := f"{said}.keys")
        }
    assert len({place.height() for places in rows.values() for place in places}) > 2, "no row is taller"
    for name, (keys_place, said_place) in rows.items():
        assert abs(keys_place.center().y() - said_place.center().y()) <= 1, name


def test_the_list_is_closed_by_its_button(window: QWidget) -> None:
    shown = ShortcutList(window)
    shown.open()
    button(shown, "shortcuts.done").click()
    assert not shown.isVisible()
