"""What is said in a window when an account cannot be opened, or cannot go on: in the language of the window."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QPushButton

from tests.journeys.screen import find
from tests.journeys.starts import Start, said_while
from tradewalk.domain.instants import parse_instant
from tradewalk.failures import REPORT, CannotGoBack, CannotOpen, _FailureReport, words_of
from tradewalk.play_live import sentence_of
from tradewalk.services.account_file import JOURNAL
from tradewalk.services.account_mark import AccountInUse
from tradewalk.services.journal import JournalError, JournalFault
from tradewalk.services.preferences import Language
from tradewalk.services.statement_file import NoStatementFile
from tradewalk.views.failure_words import journal_sentence, walkthrough_sentence
from tradewalk.views.languages import Translation
from tradewalk.walk_source import NoWalkthrough
from tradewalk.walkthrough.run_log import LogFault, RunLogUnusable
from tradewalk.walkthrough.unplayable import Unplayable

CHINESE = (Language.SIMPLIFIED_CHINESE, Language.TRADITIONAL_CHINESE)
PATH = Path("/accounts/mine") / JOURNAL


@pytest.fixture(params=CHINESE)
def chinese(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before, translation = QLocale(), Translation(qapp)
    translation.speak(request.param)
    yield
    translation.end()
    QLocale.setDefault(before)


def english_words(sentence: str) -> list[str]:
    """What is left of English, but for names of files, options and the application."""
    return re.findall(
        r"[A-Za-z]{2,}", sentence.replace(str(PATH), "").replace("--at", "").replace("Tradewalk", "")
    )


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize("fault", JournalFault)
def test_every_fault_of_a_journal_is_said_in_chinese_with_its_place(fault: JournalFault) -> None:
    sentence = journal_sentence(fault, PATH)
    assert english_words(sentence) == []
    assert (str(PATH) in sentence) is (fault is not JournalFault.LEFT_BEHIND)


def cannot_open(cause: Exception) -> CannotOpen:
    error = CannotOpen("an English sentence for a terminal")
    error.__cause__ = cause
    return error


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    "error",
    [
        cannot_open(JournalError("x", PATH)),
        cannot_open(PermissionError(13, "Permission denied", str(PATH))),
        CannotGoBack("x", parse_instant("2025-08-28T11:00:00+08:00")),
        cannot_open(AccountInUse("x")),
        *(cannot_open(RunLogUnusable(fault, "x")) for fault in LogFault),
    ],
)
def test_every_way_not_to_open_an_account_or_a_run_is_said_in_chinese(error: CannotOpen) -> None:
    assert english_words(words_of(error)) == []


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize(
    "error",
    [
        *(NoWalkthrough("an English sentence for a terminal", why) for why in Unplayable),
        NoStatementFile("an English sentence for a terminal"),
        cannot_open(AccountInUse("x")),
    ],
)
def test_every_way_not_to_play_a_walkthrough_is_said_in_chinese(
    error: NoWalkthrough | NoStatementFile | CannotOpen,
) -> None:
    assert english_words(sentence_of(error)) == []


def test_of_a_faulty_file_its_author_is_told_more_by_its_name_alone() -> None:
    said = walkthrough_sentence(PATH, Unplayable.FAULTY, f"{PATH}:3:1: no step")
    assert said.endswith(f"For its author: {PATH.name}:3:1: no step")
    assert "no step" not in walkthrough_sentence(PATH, Unplayable.OTHER_WORLD, "no step")


def test_an_account_of_another_profile_is_said_so_in_the_language_of_the_chooser(
    start: Start, tmp_path: Path
) -> None:
    first = start(first_language=Language.SIMPLIFIED_CHINESE)
    first.open_desk("cn-retail")
    first.change_account()
    (tmp_path / "cn-retail").rename(tmp_path / "cn-retail-star")
    chooser = start(first_language=Language.SIMPLIFIED_CHINESE).choose_account()
    go_on = find(chooser, "accounts.open.cn-retail-star")
    assert isinstance(go_on, QPushButton)
    (said,) = said_while(start.qt, go_on.click)
    assert said == journal_sentence(JournalFault.OF_ANOTHER_WORLD, tmp_path / "cn-retail-star" / JOURNAL)
    assert said.startswith("日志")


@pytest.mark.usefixtures("chinese")
def test_a_journal_that_cannot_be_written_is_said_and_reported(
    application: QApplication, tmp_path: Path
) -> None:
    error = JournalError("an English sentence for the report", PATH, JournalFault.NOT_WRITTEN)
    report = _FailureReport(tmp_path / REPORT)
    said = said_while(application, lambda: report.on_exception(JournalError, error, None))
    assert said == [journal_sentence(JournalFault.NOT_WRITTEN, PATH)]
    assert "an English sentence for the report" in (tmp_path / REPORT).read_text(encoding="utf-8")
