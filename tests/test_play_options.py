"""What ``tradewalk play`` takes of a presenter and a training department, and refuses before anything is played."""

from pathlib import Path

import pytest

from tradewalk.command_arguments import CommandLineError
from tradewalk.play_options import read_play
from tradewalk.play_record import wanted_record
from tradewalk.walkthrough.xapi.actor import UNNAMED
from tradewalk.walkthrough.xapi.vocabulary import BASE


def test_without_a_file_nothing_is_recorded() -> None:
    assert wanted_record(read_play(["walk"])) is None


def test_what_is_recorded_is_as_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "statements.jsonl"
    plain = wanted_record(read_play(["walk", "--xapi", str(path), "--headless"]))
    assert plain is not None
    assert (plain.path, plain.actor, plain.base, plain.is_robot) == (path, UNNAMED, BASE, True)
    asked = ["--actor", "7@https://lms.example.com", "--xapi-base", "https://example.com/training/"]
    named = wanted_record(read_play(["walk", "--xapi", str(path), *asked]))
    assert named is not None
    assert (named.actor.account, named.base, named.is_robot) == ("7", "https://example.com/training", False)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--actor", "Ann"], "--xapi FILE is written, which is missing"),
        (["--xapi", "x", "--actor", "<"], "names nobody"),
        (["--xapi", "x", "--xapi-base", "example.com"], "is not an address"),
        (["--xapi", "x", "--xapi-base", "https://a b"], "is not an address"),
        (["--debrief", "run.html"], "goes with --headless"),
        (["--headless", "--debrief", "run.txt"], "neither .html nor .pdf"),
    ],
)
def test_what_makes_no_sense_is_refused(arguments: list[str], said: str) -> None:
    with pytest.raises(CommandLineError, match=said):
        read_play(["walk", *arguments])


@pytest.mark.parametrize(
    ("arguments", "mode", "is_presented"),
    [
        ([], "guide", False),
        (["--mode", "assess"], "assess", False),
        (["--present"], "show", True),
        (["--present", "--mode", "show"], "show", True),
    ],
)
def test_a_walkthrough_is_guided_unless_another_mode_or_a_presenter_is_named(
    arguments: list[str], mode: str, is_presented: bool
) -> None:
    options = read_play(["walk.yaml", *arguments])
    assert (options.mode, options.is_presented) == (mode, is_presented)


@pytest.mark.parametrize("more", [["--mode", "guide"], ["--headless"]])
def test_a_presenter_shows_to_a_room_and_nothing_else(more: list[str]) -> None:
    with pytest.raises(CommandLineError, match="--present"):
        read_play(["walk.yaml", "--present", *more])
