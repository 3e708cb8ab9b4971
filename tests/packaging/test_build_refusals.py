"""What stops a build is said in one sentence, early, and leaves nothing that is half done."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import build
import chroot_test
from building import results
from building.job import BRANDS, ROOT, WITHOUT_GIT, Job, brand_named, epoch_of
from building.sums import SUMS
from building.toolchain import STAMP, Toolchain
from environment import RUN_LOCK
from failure import Failure, exit_code_of

Builder = Callable[[Job], list[Path]]
OF_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the programs are those of Linux")


@pytest.fixture
def build_with(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Builder], int]:
    """Builds a wheel with this builder, into ``out``; the exit code."""

    def build_with(builder: Builder) -> int:
        module = ModuleType("builder_of_a_test")
        module.__dict__["build"] = builder
        monkeypatch.setitem(sys.modules, module.__name__, module)
        monkeypatch.setitem(build.BUILDERS, "wheel", module.__name__)
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1764000000")
        return build.main(["wheel", "--out", str(tmp_path / "out"), "--work", str(tmp_path / "work")])

    return build_with


def written(job: Job, text: str) -> Path:
    path = job.out / "it-1-py3-none-any.whl"
    path.write_text(text, "utf-8")
    return path


def said(capsys: pytest.CaptureFixture[str]) -> str:
    """The one sentence on the terminal."""
    sentence = capsys.readouterr().err
    assert sentence.count("\n") == 1, sentence
    return sentence.rstrip("\n")


def test_a_result_is_where_it_was_asked_for_with_its_sum(
    build_with: Callable[[Builder], int], tmp_path: Path
) -> None:
    assert build_with(lambda job: [written(job, "whole")]) == 0
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"it-1-py3-none-any.whl", SUMS}


@pytest.mark.parametrize(
    ("stop", "code", "sentence"),
    [
        (KeyboardInterrupt(), 130, "build.py: stopped"),
        (Failure("it cannot be packed"), 1, "build.py: it cannot be packed"),
        (OSError(28, "No space left on device"), 1, "build.py: the system refused something"),
    ],
)
def test_a_build_that_is_stopped_leaves_what_was_there_and_nothing_half_done(
    build_with: Callable[[Builder], int],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    stop: BaseException,
    code: int,
    sentence: str,
) -> None:
    assert build_with(lambda job: [written(job, "whole")]) == 0
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    capsys.readouterr()

    def half(job: Job) -> list[Path]:
        written(job, "ha")
        raise stop

    assert build_with(half) == code
    assert said(capsys).startswith(sentence)
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()} == before


def test_a_result_that_cannot_arrive_leaves_no_part_of_it(tmp_path: Path) -> None:
    (tmp_path / "it.deb").write_text("whole", "utf-8")
    (tmp_path / "out" / "it.deb").mkdir(parents=True)
    with pytest.raises(OSError, match=r"it\.deb"):
        results.delivered(tmp_path / "it.deb", tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["it.deb"]


def test_the_signature_of_other_sums_does_not_stay(
    build_with: Callable[[Builder], int], tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / f"{SUMS}.minisig").write_text("old", "utf-8")
    assert build_with(lambda job: [written(job, "whole")]) == 0
    assert not (tmp_path / "out" / f"{SUMS}.minisig").exists()


def called(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """build.py in a process of its own; it must say one sentence, and no traceback."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1764000000", **variables},
    )
    assert done.stderr.startswith("build.py: ")
    assert done.stderr.count("\n") == 1, done.stderr
    return done


def test_a_folder_that_takes_nothing_is_refused_before_anything_is_built(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    out = tmp_path / "file" / "out"
    done = called("wheel", "--out", str(out), "--work", str(tmp_path / "work"))
    assert (done.returncode, done.stdout) == (1, "")
    assert f"nothing can be written into {out}" in done.stderr
    assert not (tmp_path / "work").exists()


def test_wrong_arguments_end_with_2(tmp_path: Path) -> None:
    assert called("zip", "--out", str(tmp_path)).returncode == 2
    assert called("wheel").returncode == 2


@pytest.mark.parametrize("name", ["nobody", "../brands/harbourlight", ".."])
def test_a_brand_is_the_name_of_a_folder_and_no_path(tmp_path: Path, name: str) -> None:
    done = called("wheel", "--out", str(tmp_path), "--brand", name)
    assert done.returncode == 1
    assert f"there is no brand {name!r} in packaging/brands: there are harbourlight" in done.stderr


@OF_LINUX
def test_a_machine_without_dpkg_deb_is_told_what_to_install(tmp_path: Path) -> None:
    work = str(tmp_path / "work")
    done = called("deb", "--out", str(tmp_path), "--work", work, PATH=str(tmp_path))
    assert done.returncode == 1
    assert "this build needs objdump, dpkg-deb, dpkg-shlibdeps: run 'sudo apt-get install -y " in done.stderr


def test_a_wrong_brand_is_refused_with_line_and_field_of_each_fault(tmp_path: Path) -> None:
    folder = tmp_path / BRANDS / "wrong"
    shutil.copytree(ROOT / BRANDS / "harbourlight", folder)
    facts = folder / "brand.toml"
    text = facts.read_text("utf-8").replace('accent = "#8a2f6b"', 'accent = "pink"')
    facts.write_text(text.replace('mime = "', 'mime = "x'), "utf-8")
    with pytest.raises(Failure) as refused:
        brand_named("wrong", tmp_path)
    lines = str(refused.value).splitlines()
    assert lines[0] == "the brand cannot be used:"
    assert [line.split(": ")[:2] for line in lines[1:]] == [
        [f"{facts}:{1 + text[: text.index(sign)].count(chr(10))}", field]
        for sign, field in (("mime = ", "identifiers.mime"), ('"pink"', "colours.light.accent"))
    ]


@OF_LINUX
def test_without_a_network_the_environment_is_not_taken_for_whole_and_is_made_anew(tmp_path: Path) -> None:
    """The Python is a script that makes an environment whose pip reaches nobody."""
    (tmp_path / "packaging").mkdir()
    for lock in (RUN_LOCK, "packaging/requirements-build.lock"):
        (tmp_path / lock).touch()
    python = tmp_path / "python"
    python.write_text(PYTHON_WITHOUT_NETWORK, "utf-8")
    python.chmod(0o755)
    for _ in range(2):
        with pytest.raises(Failure, match="look at the network"):
            Toolchain.made(tmp_path, tmp_path / "environment", python)
        assert not (tmp_path / "environment" / STAMP).exists()
    assert (tmp_path / "made").read_text("utf-8") == "once\nonce\n"


PYTHON_WITHOUT_NETWORK = """#!/bin/sh
if [ "$2" = venv ]; then
    mkdir -p "$3/bin" && printf '#!/bin/sh\\necho no route to host\\nexit 1\\n' >"$3/bin/python"
    chmod +x "$3/bin/python"
    echo once >>"$(dirname "$0")/made"
fi
"""


def test_sources_without_a_history_have_a_date_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert epoch_of(tmp_path) == WITHOUT_GIT


@pytest.mark.parametrize(("path", "why"), [(None, "git does not say"), ("", "git is not here")])
def test_a_history_that_cannot_be_read_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str | None, why: str
) -> None:
    if path is None and shutil.which("git") is None:
        pytest.skip("git is not installed")
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    if path is not None:
        monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / ".git").write_text("no history\n", "utf-8")
    with pytest.raises(Failure, match=why):
        epoch_of(tmp_path)


@OF_LINUX
def test_bare_systems_want_root_and_their_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert chroot_test.main(["it.deb", "--out", str(tmp_path / "out")]) == 1
    assert "wants root: run this with sudo" in said(capsys)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert chroot_test.main(["it.deb", "--out", str(tmp_path / "out")]) == 1
    assert "run 'apt-get install -y debootstrap xvfb imagemagick'" in said(capsys)
    assert not (tmp_path / "out").exists()


def test_what_stops_a_script_has_its_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code_of("it.py", lambda: 7) == 7
    assert capsys.readouterr().err == ""
