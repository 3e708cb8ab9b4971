"""A play off screen that cannot go on, or whose files cannot be written, ends and says so in one sentence."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.journeys.commands import PATIENCE, Ran, check_refused
from tradewalk.cli import main
from tradewalk.services.walk_run import LOG, RUNS

SHORT = Path(__file__).with_name("short_walk.yaml")


def played(data: Path, *options: str | Path, meanwhile: Callable[[Path], None]) -> Ran:
    """Have a robot play, and do something as soon as the run has begun; what is done to gets the log."""
    log = data / RUNS / "short-walk-1" / LOG
    arguments: list[str | Path] = ["play", SHORT, "--headless", "--data-dir", data, *options]
    with subprocess.Popen(
        [sys.executable, "-m", "tradewalk", *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            while not (log.exists() and log.stat().st_size):
                assert process.poll() is None, "it ended before the run began"
            meanwhile(log)
            out, err = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    return Ran(process.returncode, out, err)


def put_a_folder_there(path: Path) -> None:
    path.unlink()
    path.mkdir()


def test_a_play_whose_run_cannot_be_written_any_more_ends(tmp_path: Path) -> None:
    ran = played(tmp_path, meanwhile=put_a_folder_there)
    check_refused(ran, f"{LOG} cannot be written")


def test_a_debrief_that_cannot_be_written_takes_nothing_else_with_it(tmp_path: Path) -> None:
    folder, log, statements = tmp_path / "gone", tmp_path / "log.jsonl", tmp_path / "statements.jsonl"
    folder.mkdir()
    options: list[str | Path] = ["--debrief", folder / "run.html", "--log", log, "--xapi", statements]
    ran = played(tmp_path / "data", *options, meanwhile=lambda _: folder.rmdir())
    check_refused(ran, "run.html cannot be used: its folder is missing")
    assert '"phase":"ended"' in log.read_text(encoding="utf-8")
    assert statements.read_text(encoding="utf-8").count("/verbs/terminated") == 1


@pytest.mark.parametrize("option", ["--log", "--debrief"])
def test_a_file_that_can_go_nowhere_is_refused_before_anything_is_played(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], option: str
) -> None:
    folder = tmp_path / "run.html"
    folder.mkdir()
    places = {tmp_path / "missing/run.html": "its folder is missing", folder: "it is a folder"}
    for path, why in places.items():
        data = tmp_path / "data"
        assert main(["play", str(SHORT), "--headless", "--data-dir", str(data), option, str(path)]) == 2
        assert capsys.readouterr() == ("", f"tradewalk: {path} cannot be used: {why}.\n")
        assert not data.exists()
