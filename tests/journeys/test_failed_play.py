"""A play off screen that cannot go on, or whose files cannot be written, ends and says so in one sentence."""

import os
import subprocess
import sys
from pathlib import Path

from tests.journeys.commands import PATIENCE, Ran, check_refused
from tradewalk.services.walk_run import LOG, RUNS

SHORT = Path(__file__).with_name("short_walk.yaml")


def test_a_play_whose_run_cannot_be_written_any_more_ends(tmp_path: Path) -> None:
    log = tmp_path / RUNS / "short-walk-1" / LOG
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "tradewalk",
        "play",
        SHORT,
        "--headless",
        "--data-dir",
        tmp_path,
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while not (log.exists() and log.stat().st_size):
            assert process.poll() is None, "it ended before the run began"
        log.unlink()
        log.mkdir()
        try:
            out, err = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
    check_refused(Ran(process.returncode, out, err), str(log), "cannot be written")
