"""The command line from outside: what it answers, and the one sentence for what is wrong."""

from pathlib import Path

import pytest

from tests.journeys.accounts_written import facts_in
from tests.journeys.commands import check_refused, everything_in, run
from tests.services.sessions import a_session
from tests.simulation.builders import on
from tradewalk import __version__
from tradewalk.resources import resource

PROFILE = "cn-retail-star"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def test_the_version_is_said() -> None:
    ran = run("--version")
    assert (ran.code, ran.out, ran.err) == (0, f"tradewalk {__version__}\n", "")


@pytest.mark.sample("theme", ["dark", "light"], 1)
def test_the_self_test_paints_a_picture_and_leaves_nothing_behind(home: Path, theme: str) -> None:
    ran = run("--selftest", "--theme", theme, home=home)
    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert everything_in(home) == []


WRONG = {
    "an unknown option": (["--nonsense"], ["--nonsense"]),
    "an unknown command": (["sell"], ["sell"]),
    "a theme that is not there": (["--theme", "purple"], ["purple", "light", "dark"]),
    "an unknown account": (["--account", "nobody"], ["nobody", PROFILE]),
    "an unknown symbol": (["--open", "999999"], ["999999", "688256.SH"]),
    "an unknown symbol for an account": (["--open", "999999", "--account", PROFILE], ["999999", "688256.SH"]),
    "no instant": (["--at", "yesterday"], ["yesterday", "2025-08-27T10:30"]),
    "an instant that is none": (["--at", "2025-02-30T10:00"], ["2025-02-30"]),
    "an instant before the pack": (["--at", "2025-08-26T23:59"], ["2025-08-26 23:59", "2025-08-27"]),
    "an instant after the calendars": (["--at", "2099-01-01T10:00"], ["2099-01-01 10:00", "2026-12-31"]),
    "such an instant for an account": (["--at", "2099-01-01", "--account", PROFILE], ["2099", "2026-12-31"]),
    "a script that is not named": (["simulate"], ["SCRIPT.jsonl"]),
    "an auction that is not named": (["auction"], ["FILE.json"]),
    "a demo without a place": (["demo"], ["--out"]),
    "a sample that is not to be rebuilt": (["sample"], ["--rebuild"]),
}


@pytest.mark.sample("case", WRONG, 4)
def test_what_is_wrong_is_said_in_one_sentence_and_nothing_is_made(home: Path, case: str) -> None:
    arguments, words = WRONG[case]
    check_refused(run(*arguments, home=home), *words)
    assert everything_in(home) == []


def test_an_account_that_has_got_further_cannot_go_back(tmp_path: Path) -> None:
    with a_session(tmp_path / PROFILE, "10:30") as session:
        session.jump_to(on("11:00"))
    before = facts_in(tmp_path / PROFILE)
    at = ("--at", "2025-08-27T10:45", "--account", PROFILE, "--data-dir", tmp_path)
    check_refused(run(*at), PROFILE, "2025-08-27 11:00:00", "--at", "--data-dir")
    with a_session(tmp_path / PROFILE) as session:
        assert session.state.at == on("11:00")
    assert facts_in(tmp_path / PROFILE) == before


def test_an_account_that_is_open_elsewhere_is_not_opened_again(tmp_path: Path) -> None:
    with a_session(tmp_path / PROFILE, "10:30") as session:
        check_refused(run("--account", PROFILE, "--data-dir", tmp_path), "open in another window")
        session.advance(1_000)
        assert session.state.at == on("10:30:01")


def test_a_journal_of_something_else_is_left_alone(tmp_path: Path) -> None:
    journal = tmp_path / PROFILE / "journal.sqlite"
    journal.parent.mkdir()
    journal.write_text("a letter to my aunt")
    check_refused(run("--account", PROFILE, "--data-dir", tmp_path), str(journal))
    assert journal.read_text() == "a letter to my aunt"


def test_a_file_in_the_place_of_the_accounts_is_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "accounts"
    place.write_text("a letter to my aunt")
    check_refused(run("--account", PROFILE, "--data-dir", place), str(place))
    assert place.read_text() == "a letter to my aunt"


def test_a_demo_without_room_for_pictures_says_so(tmp_path: Path) -> None:
    place = tmp_path / "pictures"
    place.write_text("a letter to my aunt")
    check_refused(run("demo", "--out", place / "here"), str(place))
    assert everything_in(tmp_path) == ["pictures"]


def test_a_rebuilt_sample_is_the_shipped_one(tmp_path: Path) -> None:
    ran = run("sample", "--rebuild", "--out", tmp_path)
    shipped = Path(str(resource("sample")))
    names = everything_in(shipped)
    assert (ran.code, ran.err) == (0, "")
    assert everything_in(tmp_path) == names
    for name in names:
        if (shipped / name).is_file():
            assert (tmp_path / name).read_bytes() == (shipped / name).read_bytes(), name


def test_a_sample_without_room_says_so(tmp_path: Path) -> None:
    place = tmp_path / "sample"
    place.write_text("a letter to my aunt")
    check_refused(run("sample", "--rebuild", "--out", place), str(place))
    assert everything_in(tmp_path) == ["sample"]
