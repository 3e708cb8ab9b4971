"""The debug window beside a run: it shows the run as it goes, and frames the target that is pressed."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.journeys.walks import a_stage, wait_until
from tests.walkthrough.samples import sample
from tradewalk.services.walk_run import LOG
from tradewalk.views.debug.highlight import Highlight
from tradewalk.views.debug.props import TargetRow
from tradewalk.walk_debug import Debugging
from tradewalk.walkthrough.run_events import NextPressed
from tradewalk.walkthrough.run_state import Phase
from tradewalk.walkthrough.script import Mode


def test_it_follows_the_run_and_finds_what_the_doctor_finds(
    application: QApplication, tmp_path: Path
) -> None:
    steps = (sample().step("welcome"), replace(sample().step("search"), watch=()))
    walkthrough = replace(sample(), steps=steps, mistakes=(), score=replace(sample().score, fatal=()))
    with a_stage(application, tmp_path, walkthrough, Mode.GUIDE) as stage:
        debugging = Debugging(stage)
        debugging.show()
        wait_until(stage, lambda: stage.walk.run.phase is Phase.READING)
        stage.gesture(NextPressed())
        wait_until(stage, lambda: debugging.model.props.standing.step_id == "search")
        props = debugging.model.props
        assert (props.title, props.standing.number, props.standing.phase) == (
            sample().title.en, 2, "expecting"
        )  # fmt: skip
        assert TargetRow("top.search") in props.targets
        assert dict(props.states)["detail.symbol"] == "600519.SH"
        assert not any(row.name.startswith("ticket.") for row in props.targets)
        assert list(props.lines) == (tmp_path / "run" / LOG).read_text(encoding="utf-8").splitlines()
        debugging.highlight("top.search")
        debugging.highlight("ticket.send")
        assert len(stage.window.findChildren(Highlight)) == 1
        debugging.end()
