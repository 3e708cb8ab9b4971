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
def test_each_shipped_walkthrough_can_be_played_to_its_end_without_a_mistake(
    application: QApplication, tmp_path: Path, name: str, count_of: Callable[[int, int], int]
) -> None:
    place, languages = names().index(name), [*Language]
    every = [(mode, language) for mode in read(name).modes for language in languages]
    first = every[(place * (len(languages) + 1)) % len(every)]
    for mode, language in every if count_of(0, 1) else [first]:
        folder = tmp_path / f"{mode}-{language}"
        assert played(application, folder, name, mode, language) == []


def test_a_show_leaves_the_same_log_to_the_byte_in_every_language(
    application: QApplication, tmp_path: Path, count_of: Callable[[int, int], int]
) -> None:
    for name in names()[: count_of(1, len(names()))]:
        logs = set()
        for language in (Language.ENGLISH, Language.TRADITIONAL_CHINESE):
            folder = tmp_path / name / language
            played(application, folder, name, Mode.SHOW, language)
            logs.add((folder / "run" / LOG).read_bytes())
        assert len(logs) == 1, name
