"""An account is open in one window at a time, and the mark of a window that died does not count."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.services.sessions import a_session, written
from tests.simulation.builders import a_buy, on, shipped_setting
from tradewalk.services.account_file import AccountFile
from tradewalk.services.account_mark import IN_USE, AccountInUse
from tradewalk.services.account_opening import open_session, opening_of
from tradewalk.services.journal import EntryKind, JournalError

HOLDS = """
import sys
from pathlib import Path
from tradewalk.services.account_file import AccountFile
file = AccountFile(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
file.close()
"""


def another_window(folder: Path) -> subprocess.Popen[str]:
    """Another process that has the account open until its input ends."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDS, folder],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


def test_an_account_that_another_window_has_is_refused_until_that_one_closes(tmp_path: Path) -> None:
    with another_window(tmp_path / "account") as process:
        with pytest.raises(AccountInUse) as refused:
            AccountFile(tmp_path / "account")
        assert str(refused.value) == (
            f"The account in {tmp_path / 'account'} is open in another window; close that one first."
        )
        process.communicate()
    AccountFile(tmp_path / "account").close()


def test_the_mark_of_a_killed_window_does_not_block(tmp_path: Path) -> None:
    with another_window(tmp_path) as process:
        process.send_signal(signal.SIGKILL)
    assert (tmp_path / IN_USE).exists()
    AccountFile(tmp_path).close()
    assert not (tmp_path / IN_USE).exists()


@pytest.mark.parametrize("content", ["", "12", "what is this?\n"])
def test_a_mark_that_was_cut_short_does_not_block(tmp_path: Path, content: str) -> None:
    (tmp_path / IN_USE).write_text(content, encoding="utf-8")
    AccountFile(tmp_path).close()


def test_an_account_in_this_very_process_is_opened_once(tmp_path: Path) -> None:
    first = AccountFile(tmp_path)
    with pytest.raises(AccountInUse):
        AccountFile(tmp_path)
    first.close()
    AccountFile(tmp_path).close()


def test_a_journal_that_cannot_be_read_leaves_no_mark(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").write_bytes(b"garbage " * 500)
    for _ in range(2):
        with pytest.raises(JournalError):
            open_session(shipped_setting(), tmp_path, on("10:30"))
    assert not (tmp_path / IN_USE).exists()


def test_a_journal_names_the_world_that_it_was_written_in(tmp_path: Path) -> None:
    with a_session(tmp_path / "account"):
        pass
    (opening,) = written(tmp_path / "account", EntryKind.OPENING)
    assert json.loads(opening) == {
        "pack": "tradewalk-sample",
        "pack_version": 1,
        "profile": "cn-retail-star",
        "seed": 20250827,
    }
    assert opening_of(shipped_setting()) == json.loads(opening)


def test_a_journal_of_another_profile_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    with a_session(tmp_path):
        pass
    before = written(tmp_path)
    with pytest.raises(
        JournalError, match=r"belongs to .*cn-retail-star.*but this application has .*'cn-retail'"
    ):
        open_session(shipped_setting("cn-retail"), tmp_path, on("10:30"))
    assert written(tmp_path) == before
    assert not (tmp_path / IN_USE).exists()


def test_a_journal_whose_day_does_not_replay_is_refused(tmp_path: Path) -> None:
    with a_session(tmp_path) as session:
        session.place_order(session.new_order_id(), a_buy("1300.00"))
        session.jump_to(on("09:31"))
        session._file.journal._connection.execute(
            "UPDATE entries SET body = replace(body, '1300.00', '1301.00') WHERE kind = 'command'"
        )
    with pytest.raises(JournalError, match="written by another version of the market"):
        open_session(shipped_setting(), tmp_path, on("10:30"))
