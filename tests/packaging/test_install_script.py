"""The script of the .tar.xz: it installs without root, over an older one, and leaves nothing when it is undone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from building import tarball
from building.job import ROOT, Job, brand_named

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the scripts are those of Linux")
PROGRAM = "lib/tradewalk/tradewalk"


def unpacked(folder: Path, version: str) -> Path:
    """What is unpacked of a .tar.xz, around a program that says its version; the script that installs it."""
    job = Job(ROOT, folder, folder, brand_named(None, ROOT), version, 1_764_000_000)
    entry = folder / "share" / "applications" / f"{job.brand.application}.desktop"
    for path in (folder / "program" / "inside" / version, entry):
        path.parent.mkdir(parents=True)
        path.write_text(f"TryExec={job.command}\nExec={job.command} %f\n", "utf-8")
    (folder / "program" / job.command).write_text(f"#!/bin/sh\necho {version}\n", "utf-8")
    for script in ("install.sh", "uninstall.sh"):
        text = (tarball.SCRIPTS / script).read_text("utf-8")
        (folder / script).write_text(tarball.filled_in(job, text), "utf-8")
    for path in (folder / "program" / job.command, folder / "install.sh", folder / "uninstall.sh"):
        path.chmod(0o755)
    return folder / "install.sh"


def called(*command: str | Path, path: str = "/usr/bin:/bin", home: Path) -> subprocess.CompletedProcess[str]:
    variables = {"HOME": str(home), "PATH": path}
    return subprocess.run(list(map(str, command)), env=variables, capture_output=True, text=True, check=False)


def files_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a file in it."""
    notes = tmp_path / "home" / ".local" / "share" / "notes.txt"
    notes.parent.mkdir(parents=True)
    notes.write_text("mine", "utf-8")
    return tmp_path / "home"


def test_it_comes_is_renewed_and_goes(tmp_path: Path, home: Path) -> None:
    for version in ("1", "2"):
        done = called(unpacked(tmp_path / version, version), home=home)
        assert (done.returncode, done.stderr) == (0, "")
        assert called(home / ".local" / "bin" / "tradewalk", home=home).stdout == f"{version}\n"
    program = home / ".local" / "lib" / "tradewalk"
    assert {path.name for path in (program / "inside").iterdir()} == {"2"}
    (entry,) = (home / ".local" / "share" / "applications").glob("*.desktop")
    assert f'\nExec="{home}/.local/bin/tradewalk" %f' in f"\n{entry.read_text('utf-8')}"
    assert called(program / "uninstall.sh", home=home).returncode == 0
    assert files_in(home) == {".local/share/notes.txt"}


def test_one_that_is_cut_short_leaves_the_older_one_as_it_was(tmp_path: Path, home: Path) -> None:
    """The disk is full: the program that copies writes one file, and gives up."""
    called(unpacked(tmp_path / "1", "1"), home=home)
    before = files_in(home)
    copying = tmp_path / "bin" / "cp"
    copying.parent.mkdir()
    copying.write_text('#!/bin/sh\nmkdir -p "$3" && echo half >"$3/half"\nexit 1\n', "utf-8")
    copying.chmod(0o755)
    second = unpacked(tmp_path / "2", "2")
    done = called(second, home=home, path=f"{copying.parent}{os.pathsep}/usr/bin:/bin")
    assert done.returncode != 0
    assert files_in(home) == before
    assert called(home / ".local" / "bin" / "tradewalk", home=home).stdout == "1\n"


@pytest.mark.parametrize("place", ["bin/tradewalk", PROGRAM])
def test_what_somebody_else_has_put_there_is_left_alone(tmp_path: Path, home: Path, place: str) -> None:
    other = home / ".local" / place
    other.parent.mkdir(parents=True)
    other.write_text("another", "utf-8")
    before = files_in(home)
    done = called(unpacked(tmp_path / "1", "1"), home=home)
    assert done.returncode == 1
    assert "move it away first" in done.stderr
    assert files_in(home) == before


def test_wrong_arguments_are_a_sentence(tmp_path: Path, home: Path) -> None:
    done = called(unpacked(tmp_path / "1", "1"), "--here", home=home)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_a_command_of_the_same_name_that_came_later_is_not_taken_away(tmp_path: Path, home: Path) -> None:
    called(unpacked(tmp_path / "1", "1"), home=home)
    command = home / ".local" / "bin" / "tradewalk"
    command.unlink()
    command.write_text("another", "utf-8")
    assert called(unpacked(tmp_path / "2", "2"), home=home).returncode == 1
    assert called(home / ".local" / "lib" / "tradewalk" / "uninstall.sh", home=home).returncode == 0
    assert files_in(home) == {".local/share/notes.txt", ".local/bin/tradewalk"}
