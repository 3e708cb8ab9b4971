"""The shipped walkthroughs, played to their ends by a robot through the real window."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.journeys.walks import a_stage, play_to_the_end
from tests.walkthrough.xapi_rules import faults_of
from tradewalk.play_options import PlayOptions
from tradewalk.play_record import PlayRecord, wanted_record
from tradewalk.services.preferences import Language
from tradewalk.services.walk_run import LOG
from tradewalk.shipped_walkthroughs import names, read
from tradewalk.walkthrough.run_effects import Ending
from tradewalk.walkthrough.script import Mode


def played(application: QApplication, folder: Path, name: str, mode: Mode, language: Language) -> list[str]:
    """Play a walkthrough; what did not go as it should. A record store would take the statements about it."""
    with a_stage(application, folder, read(name), mode, language) as stage:
        statements = folder / "statements.jsonl"
        record = PlayRecord(stage, wanted_record(PlayOptions(name, xapi=statements)))
        robot = play_to_the_end(stage)
        record.write()
        lines = statements.read_text(encoding="utf-8").splitlines()
        assert [fault for line in lines for fault in faults_of(json.loads(line))] == []
        run = stage.walk.run
        assert run.ending is Ending.FINISHED
        return [*robot.stuck_at, *run.shown, *(caught.mistake for caught in run.mistakes)]


@pytest.mark.parametrize("name", names())
def test_each_shipped_walkthrough_can_be_played_to_its_end_and_a_show_leaves_one_log_in_every_language(
    application: QApplication, tmp_path: Path, name: str, count_of: Callable[[int, int], int]
) -> None:
    logs = []
    for mode, language in every_play(name) if count_of(0, 1) else a_few_plays(name):
        folder = tmp_path / f"{mode}-{language}"
        assert played(application, folder, name, mode, language) == []
        if mode is Mode.SHOW:
            logs.append((folder / "run" / LOG).read_bytes())
    assert len(set(logs)) <= 1, "a show leaves the same log to the byte in every language"


def every_play(name: str) -> list[tuple[Mode, Language]]:
    return [(mode, language) for mode in read(name).modes for language in Language]


def a_few_plays(name: str) -> list[tuple[Mode, Language]]:
    """Of the first walkthrough shows in two languages, of each other one play: of all, every mode and language."""
    place, modes, languages = names().index(name), [*read(name).modes], [*Language]
    if place == 0:
        return [(Mode.SHOW, Language.ENGLISH), (Mode.SHOW, Language.TRADITIONAL_CHINESE)]
    return [(modes[place % len(modes)], languages[place % len(languages)])]


def test_a_few_plays_are_of_every_mode_and_language() -> None:
    few = [play for name in names() for play in a_few_plays(name)]
    assert {mode for mode, _ in few} == {mode for name in names() for mode in read(name).modes}
    assert {language for _, language in few} == {*Language}
