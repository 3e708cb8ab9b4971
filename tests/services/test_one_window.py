"""A data folder has one window; a second start hands over what it was asked for, and nothing left lying blocks."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tradewalk.services.one_window import FOLDER, MARK, OneWindow, enter

STARTS = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from tradewalk.services.one_window import enter
window = enter(Path(sys.argv[1]), sys.argv[2].encode(), float(sys.argv[3]))
print("handed over" if window is None else "the one" if window.is_the_one else "a further one", flush=True)
sys.stdin.read()
"""


def another_start(folder: Path, message: str = "", patience: float = 60) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [sys.executable, "-c", STARTS, folder, message, str(patience)],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def first(tmp_path: Path) -> Iterator[OneWindow]:
    window = enter(tmp_path, b"")
    assert window is not None
    assert window.is_the_one
    yield window
    window.release()


def test_a_second_start_hands_over_to_the_window_that_is_open(
    first: OneWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    first.listen()
    with another_start(tmp_path, '{"file": "…"}') as second:
        with qtbot.waitSignal(first.handed, timeout=60_000) as handed:
            pass
        assert said(second) == "handed over"
        second.communicate()
    assert handed.args == ['{"file": "…"}'.encode()]
    assert list((tmp_path / FOLDER).iterdir()) == []


def test_what_is_handed_over_before_the_window_listens_is_taken_when_it_does(
    first: OneWindow, tmp_path: Path
) -> None:
    taken: list[bytes] = []
    first.handed.connect(taken.append)
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "1-2.json").write_bytes(b"early")
    first.listen()
    assert taken == [b"early"]


def test_where_the_system_watches_no_folder_it_is_looked_into(
    first: OneWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    first.listen(is_watched=False)
    with qtbot.waitSignal(first.handed, timeout=60_000) as handed:
        (tmp_path / FOLDER / "1-2.json").write_bytes(b"unwatched")
    assert handed.args == [b"unwatched"]


def test_the_mark_of_a_killed_window_does_not_block(tmp_path: Path) -> None:
    with another_start(tmp_path) as process:
        assert said(process) == "the one"
        process.send_signal(signal.SIGKILL)
    assert (tmp_path / MARK).exists()
    window = enter(tmp_path, b"")
    assert window is not None
    assert window.is_the_one
    window.release()
    assert not (tmp_path / MARK).exists()


def test_a_window_that_does_not_answer_does_not_block(first: OneWindow, tmp_path: Path) -> None:
    assert first.is_the_one
    window = enter(tmp_path, b"anybody?", patience=0)
    assert window is not None
    assert not window.is_the_one
    assert list((tmp_path / FOLDER).iterdir()) == []
    window.listen()
    window.release()
    assert (tmp_path / MARK).exists(), "a further window leaves the mark of the one alone"


def test_what_nobody_waits_for_any_more_is_not_done(first: OneWindow, tmp_path: Path) -> None:
    taken: list[bytes] = []
    first.handed.connect(taken.append)
    (tmp_path / FOLDER).mkdir()
    left = tmp_path / FOLDER / "1-2.json"
    left.write_bytes(b"yesterday")
    os.utime(left, (time.time() - 86_400,) * 2)
    first.listen()
    assert taken == []
    assert not left.exists()


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_a_folder_that_takes_no_mark_has_windows_as_before(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("a letter to my aunt")
    window = enter(tmp_path / place, b"")
    assert window is not None
    assert not window.is_the_one
    window.listen()
    window.release()
    assert (tmp_path / "file").read_text() == "a letter to my aunt"
