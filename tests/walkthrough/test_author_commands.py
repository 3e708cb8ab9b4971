"""``tradewalk new``, ``record``, ``edit``: templates are right as they are, and no author's file is harmed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tradewalk.authoring_options import TEMPLATES
from tradewalk.cli import main
from tradewalk.resources import names_in
from tradewalk.walkthrough.reading.walkthrough_file import load_walkthrough
from tradewalk.walkthrough.script import Step, Walkthrough

HAS: dict[str, Callable[[Step], bool]] = {
    "something to read": lambda step: (
        not step.expect.predicates and step.question is None and step.wait is None
    ),
    "something to do": lambda step: bool(step.do and step.expect.predicates and step.task),
    "a hint": lambda step: step.hint is not None,
    "a note": lambda step: step.note is not None,
    "a picture": lambda step: step.shot is not None,
    "a mistake that is watched for": lambda step: bool(step.watch),
    "a question": lambda step: step.question is not None,
    "an outside effect": lambda step: step.has_effect,
    "a wait": lambda step: step.wait is not None,
    "a branch": lambda step: bool(step.next),
}
"""The kinds of steps that the frame has one of each."""


def made(folder: Path, *more: str, name: str = "my-walk.yaml") -> Walkthrough:
    path = folder / name
    assert main(["new", "--out", str(path), *more]) == 0
    return load_walkthrough(name, path.read_bytes())


def test_the_templates_of_the_command_line_are_those_that_are_shipped() -> None:
    assert sorted(f"{name}.yaml" for name in TEMPLATES) == [*names_in("walkthroughs", "templates")]


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_passes_every_check_and_takes_the_id_of_its_file(
    tmp_path: Path, template: str, capsys: pytest.CaptureFixture[str]
) -> None:
    walkthrough = made(tmp_path, "--template", template, name="Buy first!.yaml")
    assert walkthrough.id == "buy-first"
    capsys.readouterr()
    assert main(["check", str(tmp_path / "Buy first!.yaml")]) == 0, capsys.readouterr().out


@pytest.mark.parametrize("kind", HAS)
def test_the_frame_has_a_step_of_each_kind(tmp_path: Path, kind: str) -> None:
    steps: tuple[Step, ...] = made(tmp_path).steps
    assert any(HAS[kind](step) for step in steps)


def test_the_comments_of_the_frame_come_with_it(tmp_path: Path) -> None:
    made(tmp_path)
    text = (tmp_path / "my-walk.yaml").read_text(encoding="utf-8")
    assert text.startswith("# A walkthrough with one step of each kind.")
    assert text.count("  # ") >= 6


WRONG = {
    "no walkthrough": (["new", "--out", "walk.txt"], "let its name end in .yaml"),
    "no file": (["new"], "tradewalk new --help"),
    "no template": (["new", "--out", "a.yaml", "--template", "poem"], "poem"),
    "no folder": (["new", "--out", "/nowhere/at/all/a.yaml"], "cannot be written: there is no such folder"),
    "record, no file": (["record"], "tradewalk record --help"),
    "record, no folder": (["record", "--out", "/nowhere/at/all/a.yaml"], "there is no such folder"),
    "record, no instant": (["record", "--out", "a.yaml", "--at", "noon"], "'noon' is not an instant"),
    "record, no account": (
        ["record", "--out", "a.yaml", "--account", "nobody"],
        "no practice account 'nobody'",
    ),
    "record, no instrument": (["record", "--out", "a.yaml", "--open", "XYZ"], "no instrument 'XYZ'"),
    "edit, no file": (["edit", "none.yaml"], "none.yaml cannot be read"),
    "edit, no name": (["edit"], "tradewalk edit --help"),
}


@pytest.mark.parametrize(("arguments", "said"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_said_in_a_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("command", ["new", "record"])
def test_what_is_new_is_written_over_nothing(
    tmp_path: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("mine", encoding="utf-8")
    assert main([command, "--out", str(path)]) == 2
    assert path.read_text(encoding="utf-8") == "mine"
    assert "is there already" in capsys.readouterr().err


def test_a_file_that_cannot_be_read_is_not_edited(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("schema: tradewalk-walkthrough/1\n", encoding="utf-8")
    assert main(["edit", str(path)]) == 2
    assert f"{path}:1:1: a walkthrough needs `id`" in capsys.readouterr().err
