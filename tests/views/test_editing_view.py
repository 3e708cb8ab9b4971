"""The editor on small files: fields, list, faults and picture follow from the file, and typing is not lost."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.walkthrough.samples import sample
from tests.walkthrough.test_text_edits import FILE
from tradewalk.views.coach.preview import CardPreview
from tradewalk.views.editing.view import EditingView
from tradewalk.views.theme import Appearance
from tradewalk.walk_editing import WalkEditing, card_of
from tradewalk.walkthrough.editing.text_fields import entries_of

SECOND = 2


class Editor:
    """An open editor, and what is on it."""

    def __init__(self, path: Path, appearance: Appearance) -> None:
        self.path = path
        self.editing = WalkEditing(path, appearance, "en")
        self.view: EditingView = self.editing.view

    def rows(self, name: str) -> QListWidget:
        (found,) = self.view.findChildren(QListWidget, f"editing.{name}")
        return found

    def field(self, name: str) -> QPlainTextEdit:
        fields = self.view.findChildren(QPlainTextEdit, f"editing.{name}")
        return next(each for each in fields if each.isVisible())

    def button(self, name: str) -> QPushButton:
        (found,) = self.view.findChildren(QPushButton, f"editing.{name}")
        return found

    def lines(self, name: str) -> list[str]:
        return [self.rows(name).item(row).text() for row in range(self.rows(name).count())]


@pytest.fixture
def editor(tmp_path: Path, appearance: Appearance, qtbot: QtBot) -> Editor:
    path = tmp_path / "walk.yaml"
    path.write_bytes(FILE.encode())
    editor = Editor(path, appearance)
    qtbot.addWidget(editor.view, before_close_func=may_close)
    editor.view.show()
    editor.rows("entries").setCurrentRow(SECOND)
    return editor


def may_close(view: QWidget) -> None:
    assert isinstance(view, EditingView)
    view._may_close = True


def test_the_parts_of_the_file_stand_at_the_left_and_the_texts_of_one_in_the_fields(editor: Editor) -> None:
    assert editor.lines("entries") == ["Title", "1 · first", "2 · second", "3 · third", "Mistake · far"]
    assert editor.field("steps.1.say.zh-Hant").toPlainText() == "二"
    assert editor.field("steps.1.hint.en").toPlainText() == ""
    editor.rows("entries").setCurrentRow(4)
    assert editor.field("mistakes.far.say.en").toPlainText() == "Far"


def test_no_name_in_the_list_is_cut_off(tmp_path: Path, appearance: Appearance, qtbot: QtBot) -> None:
    path = tmp_path / "walk.yaml"
    path.write_bytes(re.sub(r"\bfar\b", "other_quantity_sent_twice", FILE).encode())
    editor = Editor(path, appearance)
    qtbot.addWidget(editor.view, before_close_func=may_close)
    editor.view.show()
    assert "Mistake · other_quantity_sent_twice" in editor.lines("entries")
    rows = editor.rows("entries")
    assert rows.sizeHintForColumn(0) + 2 * rows.spacing() <= rows.viewport().width()


def test_what_is_typed_is_marked_and_saved_by_the_key_for_saving(editor: Editor) -> None:
    assert not editor.button("save").isEnabled()
    editor.field("steps.1.say.en").setFocus()
    QTest.keyClicks(editor.field("steps.1.say.en"), "Now ")
    assert editor.field("steps.1.say.en").toPlainText() == "Now Two"
    assert editor.lines("entries")[SECOND] == "2 · second · changed"
    assert editor.button("save").isEnabled()
    QTest.keyClick(editor.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert 'say: {en: "Now Two", zh-Hant: 二, zh-Hans: 二}' in editor.path.read_text(encoding="utf-8")
    assert not editor.button("save").isEnabled()


def test_a_fault_that_is_pressed_leads_to_its_texts(editor: Editor) -> None:
    editor.field("steps.1.say.en").setPlainText("TODO")
    QTest.keyClick(editor.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (fault,) = editor.lines("faults")
    assert fault.endswith("the text in `en` is still to be written")
    assert editor.lines("entries")[SECOND] == "2 · second · faults: 1"
    editor.rows("entries").setCurrentRow(0)
    faults = editor.rows("faults")
    QTest.mouseClick(
        faults.viewport(), Qt.MouseButton.LeftButton, pos=faults.visualItemRect(faults.item(0)).center()
    )
    assert editor.rows("entries").currentRow() == SECOND


def test_what_was_typed_is_not_thrown_away_unasked(editor: Editor) -> None:
    editor.field("steps.1.say.en").setPlainText("Other")
    assert not editor.view.close()
    assert editor.button("closing.keep").hasFocus()
    editor.button("closing.keep").click()
    assert editor.view.isVisible()
    assert not editor.view.close()
    QTest.qWait(0)
    editor.button("closing.confirm").click()
    assert not editor.view.isVisible()


def test_a_file_that_changed_meanwhile_can_be_read_again(editor: Editor) -> None:
    assert editor.button("read-again").isHidden()
    editor.field("steps.1.say.en").setPlainText("Mine")
    editor.path.write_text(FILE.replace("en: Two", "en: Theirs"), encoding="utf-8")
    editor.button("save").click()
    assert not editor.button("read-again").isHidden()
    editor.button("read-again").click()
    assert editor.field("steps.1.say.en").toPlainText() == "Theirs"


def test_the_picture_shows_the_card_at_both_sizes_and_grows_with_its_texts(
    appearance: Appearance, qtbot: QtBot
) -> None:
    preview = CardPreview(appearance)
    qtbot.addWidget(preview)
    heights = []
    for name in ("welcome", "review"):
        entry = next(each for each in entries_of(sample()) if each.name == name)
        preview.render(card_of(sample(), entry))
        heights.append([preview.height_of(size) for size in (100, 200)])
    (low, low_twice), (high, high_twice) = heights
    assert low < high
    assert 1.5 * low < low_twice
    assert 1.5 * high < high_twice


@pytest.mark.parametrize(("name", "said"), [("review", "Go on to Review."), ("too_few", "Enter 200.")])
def test_a_card_is_that_of_its_step_in_the_language_that_is_written(name: str, said: str) -> None:
    entry = next(each for each in entries_of(sample()) if each.name == name)
    english, chinese = (card_of(sample(), entry, language) for language in ("en", "zh-Hans"))
    assert english.task is not None
    assert set(english.task) == {said}
    assert chinese.task is not None
    assert said not in chinese.task
    assert (english.question is not None, english.feedback is not None) == (
        name == "review",
        name == "too_few",
    )
