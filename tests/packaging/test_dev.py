"""`packaging/dev.py`: what it understands, what it makes, and what it says when it cannot."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
import qt_libraries
import stages
from environment import RUN_LOCK, STAMP, UNFINISHED, WHOLE_LOCK, Environment, python_in
from failure import Failure

FOLDER = Path(dev.__file__).parent


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with dev.py in it, and nothing to install but a package that does not exist."""
    shutil.copytree(FOLDER, tmp_path / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'nothing'\nversion = '0'\n", "utf-8")
    for lock in (RUN_LOCK, WHOLE_LOCK):
        (tmp_path / lock).write_text("tradewalk-no-such-package==1\n", "utf-8")
    return tmp_path


def call(checkout: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(checkout / "packaging" / "dev.py"), *arguments],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **variables},
    )


@pytest.mark.parametrize(
    ("arguments", "request_"),
    [
        (["run"], dev.Request("run")),
        (["run", "--"], dev.Request("run")),
        (["run", "--", "--open", "688256"], dev.Request("run", ("--open", "688256"))),
        (["run", "--", "simulate", "--", "x"], dev.Request("run", ("simulate", "--", "x"))),
        (["test"], dev.Request("test")),
        (["test", "--full", "-k", "fees"], dev.Request("test", ("--full", "-k", "fees"))),
        (["bench"], dev.Request("bench")),
    ],
)
def test_a_command_line_is_read(arguments: list[str], request_: dev.Request) -> None:
    assert dev.request_from(arguments) == request_


@pytest.mark.parametrize("arguments", [[], ["walk"], ["run", "demo"], ["bench", "fast"], ["--full"]])
def test_wrong_arguments_are_answered_with_one_sentence_and_code_2(arguments: list[str]) -> None:
    answer = call(FOLDER.parent, *arguments)
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert answer.stderr.startswith("dev.py: ")
    assert answer.stderr.count("\n") == 1


def test_help_names_the_three_commands() -> None:
    answer = call(FOLDER.parent, "--help")
    assert answer.returncode == 0
    assert all(f"dev.py {command}" in answer.stdout for command in dev.COMMANDS)


def test_with_a_display_the_arguments_go_to_the_application(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("--theme", "dark")
    assert dev.application_arguments(arguments, is_display=True) == arguments
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("passed_on", [(), ("--open", "688256")])
def test_without_a_display_a_window_becomes_a_guide_and_one_line_says_so(
    passed_on: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = dev.application_arguments(passed_on, is_display=False)
    assert arguments == ("guide", "buy-first-star-share", "--out", "tradewalk-guide")
    assert capsys.readouterr().out.count("\n") == 1


@pytest.mark.parametrize("first", dev.NEEDS_NO_WINDOW)
def test_without_a_display_what_needs_no_window_is_left_as_it_is(first: str) -> None:
    assert dev.application_arguments((first, "x"), is_display=False) == (first, "x")


@pytest.mark.parametrize("changed", ["pyproject.toml", RUN_LOCK, WHOLE_LOCK])
def test_the_fingerprint_changes_with_each_file(checkout: Path, changed: str) -> None:
    environment = Environment(checkout)
    before = environment.fingerprint()
    assert environment.fingerprint() == before
    (checkout / changed).write_text("another\n", "utf-8")
    assert environment.fingerprint() != before


@pytest.mark.parametrize(
    ("scope", "is_for_run", "is_for_tests"), [("run", True, False), ("tests", True, True)]
)
def test_a_stamped_environment_is_ready_for_what_it_was_made_for(
    checkout: Path, scope: str, *, is_for_run: bool, is_for_tests: bool
) -> None:
    environment = Environment(checkout)
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    (environment.folder / STAMP).write_text(f"{scope} {environment.fingerprint()}\n", "utf-8")
    assert environment.is_ready(is_for_tests=False) is is_for_run
    assert environment.is_ready(is_for_tests=True) is is_for_tests


def test_a_stamp_of_other_files_or_a_missing_python_is_not_ready(checkout: Path) -> None:
    environment = Environment(checkout)
    assert not environment.is_ready(is_for_tests=False)
    environment.folder.mkdir()
    (environment.folder / STAMP).write_text(f"tests {environment.fingerprint()}\n", "utf-8")
    assert not environment.is_ready(is_for_tests=False)
    environment.python.parent.mkdir(parents=True)
    environment.python.touch()
    (environment.folder / STAMP).write_text("tests of-something-else\n", "utf-8")
    assert not environment.is_ready(is_for_tests=False)


def test_an_environment_whose_python_does_not_run_is_not_usable(checkout: Path) -> None:
    environment = Environment(checkout)
    assert not environment.is_usable()
    environment.python.parent.mkdir(parents=True)
    environment.python.write_text("no program\n", "utf-8")
    environment.python.chmod(0o755)
    assert not environment.is_usable()


def test_a_failing_pip_is_told_in_a_sentence_and_the_rest_is_remade(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "leftover").touch()
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(checkout), "PIP_CONFIG_FILE": os.devnull}
    answer = call(checkout, "bench", **offline)
    assert answer.returncode == 1
    assert "Removing a .venv that is not whole" in answer.stdout
    assert "tradewalk-no-such-package" in answer.stderr
    assert answer.stderr.splitlines()[-1].startswith("dev.py: pip could not install the packages")
    assert "Traceback" not in answer.stderr
    assert not (checkout / ".venv" / "leftover").exists()
    assert (checkout / ".venv" / UNFINISHED).exists()
    assert not Environment(checkout).is_usable()


def test_a_python_without_venv_is_told_what_to_install(checkout: Path) -> None:
    program = (
        "import sys; sys.modules['ensurepip'] = None; sys.path.insert(0, sys.argv[1]); import dev; "
        "sys.exit(dev.main(['bench']))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program, str(checkout / "packaging")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 1
    assert "apt-get install python3-venv" in answer.stderr
    assert answer.stderr.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the libraries are those of Linux")
def test_a_library_that_cannot_be_loaded_is_missing() -> None:
    assert qt_libraries.missing(["libc.so.6", "libtradewalk-none.so.1"]) == ["libtradewalk-none.so.1"]


def test_the_command_for_apt_is_exact() -> None:
    assert qt_libraries.apt_command(["libegl1", "libgl1"]) == "apt-get install -y libegl1 libgl1"


def test_the_stages_are_lint_format_types_and_tests_and_pytest_gets_the_arguments() -> None:
    made = stages.test_stages(("--full",))
    assert [stage.name for stage in made] == ["lint", "format", "types", "tests"]
    assert made[-1].arguments == ("-m", "pytest", "-n", "2", "--dist", "worksteal", "--full")


def test_every_stage_runs_and_one_that_fails_is_named(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    bad = stages.Stage("lint", ("-c", "raise SystemExit(3)"), "sweep it")
    good = stages.Stage("types", ("-c", "print('the second ran')"), "look")
    with pytest.raises(Failure, match=r"lint: sweep it"):
        stages.run_stages((bad, good), Path(sys.executable), tmp_path)
    said = capfd.readouterr().out
    assert "the second ran" in said
    assert "lint FAILED" in said
    assert "types fine" in said
    assert stages.run_stages((good,), Path(sys.executable), tmp_path) == 0


def test_what_a_stage_compiles_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    (tmp_path / "compiled.py").touch()
    stage = stages.Stage("tests", ("-c", "import sys; sys.path.insert(0, '.'); import compiled"), "look")
    assert stages.run_stages((stage,), Path(sys.executable), tmp_path) == 0
    assert list((tmp_path / "__pycache__").glob("compiled.*.pyc"))


def test_the_interpreter_lies_where_this_system_puts_it(tmp_path: Path) -> None:
    expected = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    assert python_in(tmp_path) == tmp_path / expected
