"""Texts are typed, checked and saved into a file whose other lines stay as they are."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.walkthrough.test_text_edits import FILE
from tradewalk.check_command import known_here
from tradewalk.services.author_file import AuthorFile
from tradewalk.views.editing.props import EditingNotice, EditingProps
from tradewalk.views.editing.view_model import EditingViewModel, typed
from tradewalk.walkthrough.checking import faults_in
from tradewalk.walkthrough.reading.walkthrough_file import WalkthroughRefused
from tradewalk.walkthrough.script import Words

TASK, SAY = ("steps", 1, "task"), ("steps", 1, "say")
NEW = Words("Two, then", "二，然後", "二，然后")
FIRST, SECOND = 1, 2


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "walk.yaml"
    path.write_bytes(FILE.encode())
    return path


@pytest.fixture
def model(path: Path, qtbot: QtBot) -> EditingViewModel:
    assert qtbot is not None
    model = EditingViewModel(AuthorFile(path), lambda data: faults_in(data, known_here()))
    model.choose(SECOND)
    return model


def test_the_entries_are_listed_with_their_faults(model: EditingViewModel) -> None:
    assert [(row.entry.name, row.faults) for row in model.props.rows] == [
        (name, 0) for name in ("walk", "first", "second", "third", "far")
    ]
    model.type(SAY, Words("TODO", "二", "TODO"))
    model.check_now()
    assert [row.faults for row in model.props.rows] == [0, 0, 2, 0, 0]


def test_what_is_typed_is_shown_and_checked_and_not_written(model: EditingViewModel, path: Path) -> None:
    model.type(SAY, Words("TODO", "二", "二"))
    model.check_now()
    assert model.props.is_changed
    assert [row.entry.name for row in model.props.rows if row.is_changed] == ["second"]
    assert model.props.walkthrough.steps[1].say.en == "TODO"
    assert "the text in `en` is still to be written" in [fault.sentence for fault in model.props.faults]
    assert path.read_bytes() == FILE.encode()


def test_saving_changes_the_texts_and_no_other_byte(model: EditingViewModel, path: Path) -> None:
    model.type(SAY, NEW)
    model.save()
    expected = FILE.replace(
        "say: {en: Two, zh-Hant: 二, zh-Hans: 二}",
        'say: {en: "Two, then", zh-Hant: "二，然後", zh-Hans: "二，然后"}',
    )
    assert path.read_bytes() == expected.encode()
    assert (model.props.is_changed, model.props.notice) == (False, EditingNotice.SAVED)
    model.type(SAY, Words("Two", "二", "二"))
    model.save()
    assert path.read_text(encoding="utf-8").count('en: "Two"') == 1


def test_what_is_typed_back_is_no_change(model: EditingViewModel) -> None:
    model.type(SAY, NEW)
    model.type(SAY, Words("Two", "二", "二"))
    assert not model.props.is_changed


def test_a_file_that_changed_meanwhile_is_left_alone_until_it_is_read_again(
    model: EditingViewModel, path: Path
) -> None:
    model.type(SAY, NEW)
    theirs = FILE.replace("en: Old", "en: Theirs").encode()
    path.write_bytes(theirs)
    model.save()
    assert (model.props.notice, path.read_bytes()) == (EditingNotice.CHANGED_MEANWHILE, theirs)
    assert model.props.is_changed
    model.read_again()
    assert (model.props.is_changed, model.props.walkthrough.title.en) == (False, "Theirs")
    model.type(SAY, NEW)
    model.save()
    assert model.props.notice is EditingNotice.SAVED
    assert b"en: Theirs" in path.read_bytes()


def test_a_file_that_is_gone_is_not_made_anew(model: EditingViewModel, path: Path) -> None:
    model.type(SAY, NEW)
    path.unlink()
    model.save()
    assert (model.props.notice, path.exists()) == (EditingNotice.CHANGED_MEANWHILE, False)


def test_a_file_that_is_no_walkthrough_any_more_is_not_read_again(
    model: EditingViewModel, path: Path
) -> None:
    model.type(SAY, NEW)
    path.write_text("notes", encoding="utf-8")
    model.read_again()
    assert (model.props.notice, model.props.is_changed) == (EditingNotice.CANNOT_READ, True)


def test_a_text_that_no_file_can_hold_is_not_saved(model: EditingViewModel, path: Path) -> None:
    model.type(SAY, Words("x" * 2001, "二", "二"))
    model.save()
    assert (model.props.notice, path.read_bytes()) == (EditingNotice.UNREADABLE, FILE.encode())
    assert "characters" in model.props.faults[0].sentence


def test_a_fault_leads_to_its_entry(model: EditingViewModel) -> None:
    model.type(SAY, Words("TODO", "二", "二"))
    model.check_now()
    model.choose(FIRST)
    model.choose_fault(0)
    assert model.props.chosen == SECOND


def test_a_task_is_added_and_taken_away(model: EditingViewModel, path: Path) -> None:
    model.type(TASK, NEW)
    model.save()
    assert b'task: {en: "Two, then"' in path.read_bytes()
    model.type(TASK, Words("", " ", ""))
    model.save()
    assert path.read_bytes() == FILE.encode()


@pytest.mark.parametrize(
    ("words", "is_optional", "kept"),
    [
        (Words("a", "b", "c"), True, Words("a", "b", "c")),
        (Words("", "", "\n"), True, None),
        (Words("a", "", "c"), True, Words("a", "TODO", "c")),
        (Words("", "", ""), False, Words("TODO", "TODO", "TODO")),
    ],
)
def test_an_empty_text_is_none_or_still_to_be_written(
    words: Words, is_optional: bool, kept: Words | None
) -> None:
    assert typed(words, is_optional=is_optional) == kept


def test_listeners_hear_of_what_changed_alone(model: EditingViewModel) -> None:
    heard: list[EditingProps] = []
    model.props_changed.connect(heard.append)
    model.choose(SECOND)
    model.choose(99)
    model.check_now()
    assert heard == []
    model.choose(FIRST)
    assert [props.chosen for props in heard] == [FIRST]


def test_a_file_that_is_no_walkthrough_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text("schema: other", encoding="utf-8")
    with pytest.raises(WalkthroughRefused):
        EditingViewModel(AuthorFile(path), lambda data: faults_in(data, known_here()))
